#include "core/types/checks.h"
#include "core/types/valuecodes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// No document prints the range of some numbers, or even that they are numbers: then nothing is more than
/// doubtful.
Severity severityOf(const DataType &type)
{
    return type.rangeIsInferred ? Severity::Warning : Severity::Error;
}

QString shown(double number)
{
    return QString::number(number, 'f', number == std::floor(number) ? 0 : 3);
}

/// Length of the digits (with at most one '.') at the start.
qsizetype numberLength(QStringView text, bool decimals)
{
    qsizetype length = 0;
    bool pointSeen = false;
    while (length < text.size()) {
        const QChar c = text.at(length);
        if (c == u'.' && decimals && !pointSeen)
            pointSeen = true;
        else if (!isDigit(c))
            break;
        ++length;
    }
    return length == 1 && pointSeen ? 0 : length;
}

/// "30s" and "30 s": a unit that people write because the page shows it.
bool reportUnit(const DataType &type, const Findings &f, qsizetype length)
{
    if (length == 0)
        return false;
    QStringView rest = f.value.sliced(length);
    while (rest.startsWith(u' '))
        rest = rest.sliced(1);
    static constexpr QLatin1StringView kUnits[] { "s"_L1, "sec"_L1, "secs"_L1, "seconds"_L1, "ms"_L1,
        "min"_L1, "dBm"_L1, "dB"_L1, "bits"_L1 };
    const bool known = std::any_of(
        std::begin(kUnits), std::end(kUnits), [&](QLatin1StringView unit) { return rest == unit; });
    if (!known)
        return false;
    // "5 min" of a number of seconds is not mended by leaving "min" away.
    const bool isItsOwn
        = type.unit.isEmpty() || rest == type.unit || (type.unit == "s"_L1 && rest.startsWith(u's'));
    f.add(Severity::Error, valuecodes::kUnitWritten, { length, f.value.size() - length }, { rest.toString() },
        isItsOwn ? u""_s : QString());
    return true;
}

bool isSpecialWord(const DataType &type, QStringView value)
{
    return std::any_of(type.specialWords.begin(), type.specialWords.end(),
        [&](const QString &word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
}

void checkRange(const DataType &type, const Findings &f, double number, double least, double greatest)
{
    if (type.hasRange) {
        least = type.minimum;
        greatest = type.maximum;
    }
    if (number >= least && number <= greatest)
        return;
    const double nearest = number < least ? least : greatest;
    f.add(severityOf(type), valuecodes::kOutOfRange, { shown(least), shown(greatest) }, shown(nearest));
}

/// The value of digits; too many of them are more than any range.
double numberOf(QStringView digits, int base)
{
    double number = 0;
    for (const QChar c : digits) {
        const int digit = isDigit(c) ? c.unicode() - u'0' : (c.unicode() | 0x20) - u'a' + 10;
        number = number * base + digit;
    }
    return number;
}

/// What follows "0x" if it is all hexadecimal digits, otherwise nothing.
QStringView hexDigits(QStringView text)
{
    if (!text.startsWith("0x"_L1) && !text.startsWith("0X"_L1))
        return {};
    const QStringView digits = text.sliced(2);
    return std::all_of(digits.begin(), digits.end(), isHexDigit) ? digits : QStringView();
}

/// Offers what remains when blanks go and a decimal comma becomes a point, if that is a number.
void notANumber(const DataType &type, const Findings &f, const QString &sign)
{
    const bool decimals = type.kind != DataType::Kind::Unsigned && type.kind != DataType::Kind::Signed;
    QString instead = f.value.sliced(sign.size()).toString();
    instead.remove(u' ');
    if (decimals)
        instead.replace(u',', u'.');
    const bool isNumber = !instead.isEmpty() && numberLength(instead, decimals) == instead.size();
    f.add(severityOf(type), valuecodes::kNotANumber, {}, isNumber ? sign + instead : QString());
}

} // namespace

void checkUnsigned(const DataType &type, const Findings &f)
{
    const double greatest = type.size > 0 ? std::pow(2.0, type.size) - 1 : std::numeric_limits<double>::max();
    if (isSpecialWord(type, f.value))
        return;
    if (const QStringView hex = hexDigits(f.value); !hex.isEmpty())
        return checkRange(type, f, numberOf(hex, 16), 0, greatest);
    const qsizetype length = numberLength(f.value, false);
    if (length == f.value.size())
        checkRange(type, f, numberOf(f.value, 10), 0, greatest);
    else if (f.value.startsWith(u'-') && numberLength(f.value.sliced(1), false) == f.value.size() - 1
        && f.value.size() > 1)
        checkRange(type, f, -1, 0, greatest);
    else if (!reportUnit(type, f, length))
        notANumber(type, f, {});
}

void checkSigned(const DataType &type, const Findings &f)
{
    const bool negative = f.value.startsWith(u'-');
    const bool isMarked = negative || f.value.startsWith(u'+');
    const QStringView digits = isMarked ? f.value.sliced(1) : f.value;
    const double limit = type.size > 0 ? std::pow(2.0, type.size - 1) : std::numeric_limits<double>::max();
    if (isSpecialWord(type, f.value))
        return;
    const double sign = negative ? -1 : 1;
    if (const QStringView hex = hexDigits(digits); !hex.isEmpty())
        checkRange(type, f, sign * numberOf(hex, 16), -limit, limit - 1);
    else if (!digits.isEmpty() && numberLength(digits, false) == digits.size())
        checkRange(type, f, sign * numberOf(digits, 10), -limit, limit - 1);
    else if (!reportUnit(
                 type, f, numberLength(digits, false) == 0 ? 0 : numberLength(digits, false) + isMarked))
        notANumber(type, f, {});
}

void checkDecimal(const DataType &type, const Findings &f)
{
    const bool mayBeNegative = type.kind != DataType::Kind::Time;
    const bool negative = mayBeNegative && f.value.startsWith(u'-');
    const QStringView digits = negative ? f.value.sliced(1) : f.value;
    if (isSpecialWord(type, f.value))
        return;
    const qsizetype length = numberLength(digits, true);
    if (length == 0 || length != digits.size()) {
        if (!reportUnit(type, f, length == 0 ? 0 : length + negative))
            notANumber(type, f, negative ? u"-"_s : QString());
        return;
    }
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.first(point);
    const QStringView fraction = point < 0 ? QStringView() : digits.sliced(point + 1);
    const int kept = type.kind == DataType::Kind::PowerLevel ? 1 : type.size;
    if (fraction.size() > kept) {
        const qsizetype from = negative + point + (kept > 0 ? kept + 1 : 0);
        f.add(Severity::Warning, valuecodes::kTooPrecise, { from, f.value.size() - from },
            { QString::number(kept) }, point == 0 && kept == 0 ? u"0"_s : u""_s);
    }
    const double number
        = numberOf(whole, 10) + numberOf(fraction, 10) / std::pow(10.0, double(fraction.size()));
    const double limit = std::numeric_limits<double>::max();
    checkRange(type, f, negative ? -number : number, mayBeNegative ? -limit : 0, limit);
}

} // namespace flatprofile::checks
