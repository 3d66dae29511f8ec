#include "core/types/valuecheck.h"

#include "core/types/checks.h"
#include "core/types/grammars.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = DataType::Kind;

/// White space that XML and phones leave in a value: copied from web pages, invisible.
static bool isUnicodeBlank(QChar c)
{
    return c.unicode() > 0x7F
        && (c.isSpace() || c == QChar(0xFEFF) || (c.unicode() >= 0x200B && c.unicode() <= 0x200D));
}

/// Takes Unicode blanks off both ends and reports them; what is left is judged.
static QStringView withoutUnicodeBlanks(QStringView value, QList<Diagnostic> &found, qsizetype &base)
{
    const auto isBlank = [](QChar c) { return isUnicodeBlank(c) || c == u' ' || c == u'\t'; };
    qsizetype from = 0;
    qsizetype to = value.size();
    while (from < to && isBlank(value.at(from)))
        ++from;
    while (to > from && isBlank(value.at(to - 1)))
        --to;
    const auto report = [&](qsizetype at, qsizetype length) {
        const QStringView stretch = value.sliced(at, length);
        if (std::any_of(stretch.begin(), stretch.end(), isUnicodeBlank))
            found.append({ Severity::Warning, valuecodes::kUnicodeBlank, { at, length }, {},
                { { { at, length }, "" } } });
    };
    report(0, from);
    report(to, value.size() - to);
    const bool anything = !found.isEmpty();
    base = anything ? from : 0;
    return anything ? value.sliced(from, to - from) : value;
}

static void checkText(const DataType &type, const checks::Findings &f)
{
    if (type.size > 0 && f.value.size() > type.size)
        f.add(Severity::Error, valuecodes::kTooLong, { type.size, f.value.size() - type.size },
            { QString::number(type.size), QString::number(f.value.size()) }, {});
}

static void checkPassword(const DataType &type, const checks::Findings &f)
{
    if (f.value.size() >= 3 && std::all_of(f.value.begin(), f.value.end(), [](QChar c) { return c == u'*'; }))
        f.add(Severity::Error, valuecodes::kMaskedSecret);
    else
        checkText(type, f);
}

static void checkKind(const DataType &type, const checks::Findings &f)
{
    switch (type.kind) {
    case Kind::Bool:
        return checks::checkBool(f);
    case Kind::Choice:
        return checks::checkChoice(type, f);
    case Kind::MultiChoice:
        return checks::checkMultiChoice(type, f);
    case Kind::Unsigned:
        return checks::checkUnsigned(type, f);
    case Kind::Signed:
        return checks::checkSigned(type, f);
    case Kind::Float:
    case Kind::Time:
    case Kind::PowerLevel:
        return checks::checkDecimal(type, f);
    case Kind::Text:
        return checkText(type, f);
    case Kind::UserId:
        return checks::checkUserId(f);
    case Kind::Password:
        return checkPassword(type, f);
    case Kind::IpAddress:
        return checks::checkIpAddress(f);
    case Kind::Ipv6Address:
        return checks::checkIpv6Address(f);
    case Kind::HostName:
        return checks::checkHostName(f);
    case Kind::Port:
        return checks::checkPort(type, f);
    case Kind::Url:
        return checks::checkUrl(f);
    case Kind::PhoneNumber:
        return checks::checkPhoneNumber(f);
    case Kind::TimeOfDay:
        return checks::checkTimeOfDay(f);
    case Kind::ClockTime:
        return checks::checkClockTime(f);
    case Kind::Date:
        return checks::checkDate(f);
    case Kind::MimeType:
        return checks::checkMimeType(f);
    case Kind::DomainList:
        return checks::checkDomainList(f);
    case Kind::TimeOffset:
        return checks::checkTimeOffset(f);
    case Kind::Script:
    case Kind::Rule:
        return checks::checkGrammar(type, f);
    case Kind::Unknown:
        break;
    }
}

QList<Diagnostic> checkValue(const DataType &type, QStringView value)
{
    QList<Diagnostic> found;
    qsizetype base = 0;
    const QStringView judged = withoutUnicodeBlanks(value, found, base);
    const checks::Findings findings { found, judged, base };
    if (judged.isEmpty()) {
        if (!type.mayBeEmpty)
            findings.add(Severity::Error, valuecodes::kEmpty);
    } else {
        checkKind(type, findings);
        checks::checkAscii(type, findings);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; });
    return found;
}

bool isChecked(const DataType &type)
{
    if (type.kind == Kind::Script || type.kind == Kind::Rule)
        return checks::hasGrammar(type);
    return type.kind != Kind::Unknown;
}

} // namespace flatprofile
