#include "core/script/script.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString printTime(const ScriptTime &time)
{
    if (!time.spelling.isEmpty())
        return time.spelling;
    if (!time.length)
        return u"*"_s;
    const qint64 milliseconds = time.length->count();
    QString text = QString::number(milliseconds / 1000);
    if (const qint64 rest = milliseconds % 1000; rest != 0) {
        QString decimals = QString::number(rest).rightJustified(3, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text = (text == "0"_L1 ? QString() : text) + u'.' + decimals;
    }
    return text;
}

static QString printSections(const QList<ScriptSection> &sections, bool withComponents)
{
    QStringList texts;
    for (const ScriptSection &section : sections) {
        QStringList segments;
        for (const ScriptSegment &segment : section.segments) {
            QString text = printTime(segment.on) + u'/' + printTime(segment.off);
            if (withComponents) {
                QStringList numbers;
                for (const int number : segment.components)
                    numbers.append(QString::number(number));
                text += u'/' + (numbers.isEmpty() ? u"0"_s : numbers.join(u'+'));
            }
            segments.append(text);
        }
        texts.append(printTime(section.duration) + u'(' + segments.join(u',') + u')');
    }
    return texts.join(u';');
}

QString printCadence(const CadenceScript &script)
{
    return printSections(script.sections, false);
}

QString printFrequencies(const QList<ToneComponent> &frequencies)
{
    QStringList texts;
    for (const ToneComponent &component : frequencies) {
        if (!component.spelling.isEmpty()) {
            texts.append(component.spelling);
            continue;
        }
        QString text = QString::number(component.hertz);
        if (component.modulation > 0)
            text += u'*' + QString::number(component.modulation);
        const int level = qAbs(component.tenthsOfDbm);
        text += component.tenthsOfDbm < 0 ? "@-"_L1 : "@"_L1;
        text += QString::number(level / 10);
        if (level % 10 != 0)
            text += u'.' + QString::number(level % 10);
        texts.append(text);
    }
    return texts.join(u',');
}

QString printTone(const ToneScript &script)
{
    return printFrequencies(script.frequencies) + u';' + printSections(script.sections, true);
}

Duration totalDuration(const QList<ScriptSection> &sections)
{
    std::chrono::milliseconds total { 0 };
    for (const ScriptSection &section : sections) {
        if (!section.duration.length)
            return std::nullopt;
        total += *section.duration.length;
    }
    return total;
}

} // namespace flatprofile
