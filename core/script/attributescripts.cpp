#include "core/script/attributescripts.h"

#include "core/script/scriptcheck.h"
#include "core/script/scriptcodes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Attribute
{
    SourceSpan span;
    QStringView key; // empty: not key=value
    QStringView value;
};

/// `key=value` pairs between semicolons; one semicolon at the end is taken.
QList<Attribute> attributes(QStringView text)
{
    QList<Attribute> result;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype semicolon = text.indexOf(u';', from);
        const qsizetype end = semicolon < 0 ? text.size() : semicolon;
        const QStringView part = text.sliced(from, end - from);
        const qsizetype equals = part.indexOf(u'=');
        Attribute one { { from, part.size() }, {}, {} };
        if (equals > 0) {
            one.key = part.first(equals).trimmed();
            one.value = part.sliced(equals + 1).trimmed();
        }
        result.append(one);
        from = end + 1;
    }
    return result;
}

bool isNumber(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QList<Diagnostic> checkRing(QStringView value)
{
    QList<Diagnostic> found;
    for (const Attribute &one : attributes(value)) {
        if (one.key.isEmpty())
            found.append({ Severity::Error, scriptcodes::kRingSyntax, one.span, {}, {} });
        else if (one.key.size() != 1 || !u"nwcbt"_s.contains(one.key))
            found.append({ Severity::Warning, scriptcodes::kRingKey, one.span, { one.key.toString() }, {} });
        else if (one.key == u"c" && !isNumber(one.value))
            found.append({ Severity::Warning, scriptcodes::kRingCadence, one.span, {}, {} });
    }
    return found;
}

QList<Diagnostic> checkLed(QStringView value)
{
    QList<Diagnostic> found;
    for (const Attribute &one : attributes(value)) {
        if (one.key.isEmpty()) {
            found.append({ Severity::Error, scriptcodes::kLedSyntax, one.span, {}, {} });
            continue;
        }
        const bool colour = one.key == u"c";
        if (!colour && one.key != u"p") {
            found.append({ Severity::Warning, scriptcodes::kLedKey, one.span, { one.key.toString() }, {} });
            continue;
        }
        const QString words = colour ? u"grao"_s : u"bn"_s;
        if (one.value.size() != 1 || !words.contains(one.value))
            found.append({ Severity::Warning, scriptcodes::kLedWord, one.span,
                { one.value.toString(), colour ? u"g, r, a, o"_s : u"b, n"_s }, {} });
    }
    return found;
}

RingScript readRing(QStringView text)
{
    RingScript ring;
    for (const Attribute &one : attributes(text)) {
        if (one.key == u"n")
            ring.name = one.value.toString();
        else if (one.key == u"w")
            ring.waveform = one.value.toString();
        else if (one.key == u"c")
            ring.cadence = one.value.size() == 1 && one.value != u"0" && isNumber(one.value)
                ? std::optional(one.value.toInt())
                : std::nullopt;
    }
    return ring;
}

LedScript readLed(QStringView text)
{
    LedScript led;
    for (const Attribute &one : attributes(text)) {
        const QChar word = one.value.size() == 1 ? one.value.front() : QChar();
        if (one.key == u"c")
            led.colour = u"grao"_s.contains(word) ? word : QChar();
        else if (one.key == u"p")
            led.pattern = u"bn"_s.contains(word) ? word : QChar();
    }
    return led;
}

namespace {

struct Scripts
{
    Q_DECLARE_TR_FUNCTIONS(Scripts)
};

} // namespace

QString describe(const RingScript &ring)
{
    const QString name = ring.name.isEmpty() ? ring.waveform : ring.name;
    if (name.isEmpty())
        return {};
    return ring.cadence ? Scripts::tr("Plays %1 in the rhythm of Cadence %2").arg(name).arg(*ring.cadence)
                        : Scripts::tr("Plays %1").arg(name);
}

QString describe(const LedScript &led)
{
    const bool blinks = led.pattern == u'b';
    switch (led.colour.unicode()) {
    case u'g':
        return blinks ? Scripts::tr("Blinks green") : Scripts::tr("Green");
    case u'r':
        return blinks ? Scripts::tr("Blinks red") : Scripts::tr("Red");
    case u'a':
        return blinks ? Scripts::tr("Blinks amber") : Scripts::tr("Amber");
    case u'o':
        return Scripts::tr("Off");
    default:
        return {};
    }
}

} // namespace flatprofile
