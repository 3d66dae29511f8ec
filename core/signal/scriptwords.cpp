#include "core/signal/scriptwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

namespace {

struct Scripts
{
    Q_DECLARE_TR_FUNCTIONS(Scripts)
};

/// A thin space, as between all numbers and units.
constexpr QChar kThin { u'\u2009' };

QString signedNumber(double number)
{
    return (number < 0 ? u"\u2212"_s : QString()) + QString::number(std::abs(number));
}

bool isNothing(const Duration &time)
{
    return time && time->count() == 0;
}

QString frequenciesInWords(const QList<int> &components, const QList<ToneComponent> &frequencies)
{
    QStringList numbers;
    for (const int number : components) {
        if (number < 1 || number > frequencies.size())
            continue;
        const ToneComponent &component = frequencies.at(number - 1);
        numbers.append(component.modulation > 0
                ? QString::number(component.hertz) + u" \u00d7 "_s + QString::number(component.modulation)
                : QString::number(component.hertz));
    }
    return numbers.join(" + "_L1) + kThin + u"Hz"_s;
}

QStringList partsInWords(const ScriptSegment &segment, const QList<ToneComponent> *frequencies)
{
    QStringList parts;
    if (!isNothing(segment.on.length)) {
        const QString time = timeInWords(segment.on.length);
        if (!frequencies)
            parts.append(segment.on.length ? Scripts::tr("on %1").arg(time) : Scripts::tr("on"));
        else if (segment.components.isEmpty())
            parts.append(
                segment.on.length ? Scripts::tr("silence for %1").arg(time) : Scripts::tr("silence"));
        else {
            const QString hertz = frequenciesInWords(segment.components, *frequencies);
            //: %1: frequencies, "480 + 620 Hz"; %2: a time
            parts.append(segment.on.length ? Scripts::tr("%1 for %2").arg(hertz, time) : hertz);
        }
    }
    if (segment.on.length && !isNothing(segment.off.length)) {
        const QString time = timeInWords(segment.off.length);
        if (!frequencies)
            parts.append(segment.off.length ? Scripts::tr("off %1").arg(time) : Scripts::tr("off"));
        else
            parts.append(
                segment.off.length ? Scripts::tr("silence for %1").arg(time) : Scripts::tr("silence"));
    }
    return parts;
}

QString inWords(const ScriptSection &section, const QList<ToneComponent> *frequencies)
{
    QStringList parts;
    Duration cycle = milliseconds(0);
    for (const ScriptSegment &segment : section.segments) {
        parts.append(partsInWords(segment, frequencies));
        cycle = segment.on.length && segment.off.length
            ? Duration(*cycle + *segment.on.length + *segment.off.length)
            : std::nullopt;
        if (!cycle)
            break; // what follows is never reached
    }
    const QString text = parts.join(", "_L1);
    const Duration total = section.duration.length;
    if (!total)
        //: %1: what a ring or tone does, "on 2 s, off 4 s"
        return cycle ? Scripts::tr("%1, repeated for ever").arg(text) : Scripts::tr("%1, for ever").arg(text);
    const QString time = timeInWords(total);
    if (cycle && *cycle < *total)
        return Scripts::tr("%1, repeated for %2").arg(text, time);
    if (cycle == total)
        return text;
    //: %1: what a ring or tone does, "on"; %2: when it stops, "10 s"
    return Scripts::tr("%1, until %2").arg(text, time);
}

} // namespace

QString secondsInWords(milliseconds time)
{
    return QString::number(double(time.count()) / 1000, 'f',
        time.count() % 1000 == 0      ? 0
            : time.count() % 100 == 0 ? 1
            : time.count() % 10 == 0  ? 2
                                      : 3);
}

QString timeInWords(Duration time)
{
    return time ? secondsInWords(*time) + kThin + u's' : Scripts::tr("for ever");
}

QString frequencyInWords(const ToneComponent &component)
{
    return frequenciesInWords({ 1 }, { component });
}

QString levelInWords(int tenthsOfDbm)
{
    return signedNumber(tenthsOfDbm / 10.0) + kThin + u"dBm"_s;
}

int levelTogether(const QList<ToneComponent> &components)
{
    double power = 0;
    for (const ToneComponent &component : components)
        power += std::pow(10, component.tenthsOfDbm / 100.0);
    return components.isEmpty() ? 0 : int(std::lround(100 * std::log10(power)));
}

QString sectionInWords(const ScriptSection &section)
{
    return inWords(section, nullptr);
}

QString sectionInWords(const ScriptSection &section, const QList<ToneComponent> &frequencies)
{
    return inWords(section, &frequencies);
}

} // namespace flatprofile
