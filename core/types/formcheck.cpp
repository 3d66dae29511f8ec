#include "core/types/checks.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

/// One or two digits; -1 for anything else.
static int smallNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), isDigit))
        return -1;
    return text.toInt();
}

void checkTimeOfDay(const Findings &f)
{
    const QString form = u"hhmm"_s;
    if (f.value.size() == 4 && std::all_of(f.value.begin(), f.value.end(), isDigit)) {
        const int hours = smallNumber(f.value.first(2));
        const int minutes = smallNumber(f.value.sliced(2));
        if (minutes < 60 && (hours < 24 || (hours == 24 && minutes == 0)))
            return;
    }
    // "7:30" and "07:30" are what people write.
    const QList<QStringView> parts = f.value.split(u':');
    QString instead;
    if (parts.size() == 2 && smallNumber(parts.at(0)) >= 0 && smallNumber(parts.at(0)) < 24
        && smallNumber(parts.at(1)) >= 0 && smallNumber(parts.at(1)) < 60 && parts.at(1).size() == 2)
        instead = u"%1%2"_s.arg(smallNumber(parts.at(0)), 2, 10, QChar(u'0'))
                      .arg(smallNumber(parts.at(1)), 2, 10, QChar(u'0'));
    f.add(Severity::Error, valuecodes::kNotATime, { form }, instead);
}

void checkClockTime(const Findings &f)
{
    const QChar separator = f.value.contains(u'/') ? u'/' : u':';
    const QList<QStringView> parts = f.value.split(separator);
    if (parts.size() >= 2 && parts.size() <= 3) {
        const int hours = smallNumber(parts.at(0));
        const int minutes = smallNumber(parts.at(1));
        const bool seconds
            = parts.size() == 2 || (smallNumber(parts.at(2)) >= 0 && smallNumber(parts.at(2)) < 60);
        if (hours >= 0 && minutes >= 0 && minutes < 60 && seconds
            && (hours < 24 || (hours == 24 && minutes == 0)))
            return;
    }
    QString instead;
    if (f.value.size() == 4 && smallNumber(f.value.first(2)) >= 0 && smallNumber(f.value.first(2)) < 24
        && smallNumber(f.value.sliced(2)) >= 0 && smallNumber(f.value.sliced(2)) < 60)
        instead = u"%1:%2"_s.arg(f.value.first(2), f.value.sliced(2)); // "0730", as in other parameters
    f.add(Severity::Error, valuecodes::kNotATime, { u"HH:mm"_s }, instead);
}

void checkTimeOffset(const Findings &f)
{
    const bool isMarked = f.value.startsWith(u'-') || f.value.startsWith(u'+');
    const QStringView time = isMarked ? f.value.sliced(1) : f.value;
    const QChar separator = time.contains(u'/') ? u'/' : u':';
    const QList<QStringView> parts = time.split(separator);
    const bool isTime = parts.size() == 2 && smallNumber(parts.at(0)) >= 0 && smallNumber(parts.at(0)) < 24
        && smallNumber(parts.at(1)) >= 0 && smallNumber(parts.at(1)) < 60;
    if (!isTime)
        f.add(Severity::Error, valuecodes::kNotATime, { u"HH/mm"_s }, {});
    else if (separator == u':') // the page's label says HH/mm; other times of these phones have a colon
        f.add(Severity::Warning, valuecodes::kNotATime, { f.value.indexOf(u':'), 1 }, { u"HH/mm"_s }, u"/"_s);
}

static bool isDate(int month, int day)
{
    static constexpr int kDays[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return month >= 1 && month <= 12 && day >= 1 && day <= kDays[month - 1];
}

static bool isYear(QStringView text)
{
    return (text.size() == 2 || text.size() == 4) && std::all_of(text.begin(), text.end(), isDigit);
}

void checkDate(const Findings &f)
{
    const QList<QStringView> parts = f.value.split(u'/');
    if (parts.size() == 2 || parts.size() == 3) {
        if (isDate(smallNumber(parts.at(0)), smallNumber(parts.at(1)))
            && (parts.size() == 2 || isYear(parts.at(2))))
            return;
    }
    const QList<QStringView> iso = f.value.split(u'-'); // 2026-11-24
    QString instead;
    if (iso.size() == 3 && iso.at(0).size() == 4 && isYear(iso.at(0))
        && isDate(smallNumber(iso.at(1)), smallNumber(iso.at(2))))
        instead = u"%1/%2/%3"_s.arg(iso.at(1), iso.at(2), iso.at(0));
    f.add(Severity::Error, valuecodes::kNotADate, {}, instead);
}

void checkMimeType(const Findings &f)
{
    const auto isToken = [](QStringView text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return isLetter(c) || isDigit(c) || QStringView(u"!#$&-^_.+").contains(c);
        });
    };
    const qsizetype slash = f.value.indexOf(u'/');
    if (slash <= 0 || !isToken(f.value.first(slash)) || !isToken(f.value.sliced(slash + 1)))
        f.add(Severity::Error, valuecodes::kNotAMimeType);
}

void checkPhoneNumber(const Findings &f)
{
    constexpr qsizetype kGreatest = 39; // Phone in the guide's list of data types
    if (f.value.size() > kGreatest) // shipped conference URLs are longer
        f.add(f.value.contains(u'@') ? Severity::Warning : Severity::Error, valuecodes::kTooLong,
            { kGreatest, f.value.size() - kGreatest },
            { QString::number(kGreatest), QString::number(f.value.size()) }, {});
    // A number or a URL, both may hold macros; anything else may still be a name that the server knows.
    if (holdsMacro(f.value) || f.value.contains(u'@') || f.value.contains(u':'))
        return;
    for (qsizetype i = 0; i < f.value.size(); ++i) {
        const QChar c = f.value.at(i);
        if (!isDigit(c) && !isLetter(c) && !QStringView(u"*#+-.()_ ").contains(c)) {
            f.add(Severity::Warning, valuecodes::kNotAPhoneNumber, { i, 1 }, {}, {});
            return;
        }
    }
}

} // namespace flatprofile::checks
