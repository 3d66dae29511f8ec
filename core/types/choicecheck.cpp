#include "core/types/checks.h"
#include "core/types/valuecodes.h"

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

/// Letters and digits alone, in lower case: "Follow_Silence" and "follow silence" are one.
static QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (isLetter(c))
            result += QChar(c.unicode() | 0x20);
        else if (isDigit(c))
            result += c;
    }
    return result;
}

void checkBool(const Findings &f)
{
    // Both spellings are found in dumps and hand-written profiles; no source says that phones care.
    if (f.value == "Yes"_L1 || f.value == "No"_L1 || f.value == "yes"_L1 || f.value == "no"_L1)
        return;
    const QString word = folded(f.value);
    if (word == "yes"_L1 || word == "no"_L1) {
        const QString right = word == "yes"_L1 ? u"Yes"_s : u"No"_s;
        f.add(Severity::Warning, valuecodes::kCase, { right }, right);
        return;
    }
    if (word == "shared"_L1 || word == "private"_L1) { // Share_Ext_n_ of older firmware, still in templates
        f.add(Severity::Warning, valuecodes::kOldBool, { f.value.toString() },
            word == "shared"_L1 ? u"Yes"_s : u"No"_s);
        return;
    }
    static constexpr QLatin1StringView kTrue[] { "true"_L1, "1"_L1, "on"_L1, "enabled"_L1, "enable"_L1,
        "y"_L1 };
    static constexpr QLatin1StringView kFalse[] { "false"_L1, "0"_L1, "off"_L1, "disabled"_L1, "disable"_L1,
        "n"_L1 };
    QString instead;
    for (const QLatin1StringView known : kTrue) {
        if (word == known)
            instead = u"Yes"_s;
    }
    for (const QLatin1StringView known : kFalse) {
        if (word == known)
            instead = u"No"_s;
    }
    f.add(Severity::Error, valuecodes::kNotABool, {}, instead);
}

static QString closestOption(const DataType &type, QStringView value)
{
    const QString wanted = folded(value);
    for (const QString &option : type.options) {
        if (folded(option) == wanted)
            return option;
    }
    return {};
}

/// The only option that begins as the value does: "Head" of "Headset", but not "G711" of "G711u" and "G711a".
static QString optionBegunBy(const DataType &type, QStringView value)
{
    constexpr qsizetype kLeast = 3;
    const QString wanted = folded(value.first(qMin<qsizetype>(value.size(), 64)));
    if (wanted.size() < kLeast)
        return {};
    QString found;
    for (const QString &option : type.options) {
        if (!folded(option).startsWith(wanted))
            continue;
        if (!found.isNull())
            return {};
        found = option;
    }
    return found;
}

/// "GMT-8:00" for "GMT-08:00": web pages of phones show it so.
static bool isShortTimeZone(const DataType &type, QStringView value)
{
    return value.size() == 8 && value.startsWith("GMT"_L1)
        && type.options.contains(value.first(4).toString() + u'0' + value.sliced(4).toString());
}

void checkChoice(const DataType &type, const Findings &f)
{
    if (type.options.contains(f.value.toString()) || type.options.isEmpty() || holdsMacro(f.value))
        return;
    if (isShortTimeZone(type, f.value))
        return;
    const QString closest = closestOption(type, f.value);
    if (!closest.isNull())
        f.add(Severity::Warning,
            f.value.compare(closest, Qt::CaseInsensitive) == 0 ? valuecodes::kCase : valuecodes::kMeantWord,
            { closest }, closest);
    else // published dumps hold values outside their own lists, so this is no error
        f.add(Severity::Warning, valuecodes::kNotAnOption, { type.options.join(u", "_s) },
            optionBegunBy(type, f.value));
}

void checkMultiChoice(const DataType &type, const Findings &f)
{
    qsizetype at = 0;
    while (at <= f.value.size()) {
        qsizetype end = f.value.indexOf(u'|', at);
        end = end < 0 ? f.value.size() : end;
        checkChoice(type, { f.list, f.value.sliced(at, end - at), f.base + at });
        at = end + 1;
    }
}

} // namespace flatprofile::checks
