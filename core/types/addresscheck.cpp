#include "core/types/checks.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

int numberFrom(QStringView digits, int most)
{
    Q_ASSERT(most < 100'000'000);
    int number = 0;
    for (const QChar c : digits) {
        if (!isDigit(c))
            return -1;
        number = qMin(number * 10 + (c.unicode() - u'0'), most + 1);
    }
    return digits.isEmpty() ? -1 : number;
}

namespace {

constexpr qsizetype kDocumentedHostLength = 63; // FQDN in the guide's list of data types
constexpr qsizetype kGreatestHostLength = 253; // RFC 1035

bool isPort(QStringView text)
{
    const int number = numberFrom(text, 65535);
    return number >= 1 && number <= 65535;
}

bool isIpAddress(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return part.size() <= 3 && numberFrom(part, 255) >= 0 && numberFrom(part, 255) <= 255;
    });
}

bool isIpv6Address(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.sliced(1, text.size() - 2);
    if (const qsizetype zone = text.indexOf(u'%'); zone > 0)
        text = text.first(zone);
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap >= 0 && text.indexOf("::"_L1, gap + 1) >= 0)
        return false;
    int groups = 0;
    const auto takeGroups = [&](QStringView part) {
        if (part.isEmpty())
            return true;
        const QList<QStringView> list = part.split(u':');
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i + 1 == list.size() && isIpAddress(list.at(i))) {
                groups += 2;
            } else if (!list.at(i).isEmpty() && list.at(i).size() <= 4
                && std::all_of(list.at(i).begin(), list.at(i).end(), isHexDigit)) {
                ++groups;
            } else {
                return false;
            }
        }
        return true;
    };
    if (gap < 0)
        return takeGroups(text) && groups == 8;
    return takeGroups(text.first(gap)) && takeGroups(text.sliced(gap + 2)) && groups <= 7;
}

bool isHostCharacter(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'-' || c == u'.' || c == u'_';
}

/// Whether it is only digits and dots and so meant as an address.
bool isAddressLike(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u'.'; });
}

/// "sip:" or "https://" in front; 0 where there is none.
qsizetype schemeLength(QStringView host)
{
    if (const qsizetype colon = host.indexOf("://"_L1); colon > 0)
        return colon + 3;
    for (const QLatin1StringView scheme : { "sip:"_L1, "sips:"_L1 }) {
        if (host.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

void checkName(const Findings &f, QStringView name, qsizetype at)
{
    const auto wrong = std::find_if_not(name.begin(), name.end(), isHostCharacter);
    if (wrong != name.end())
        f.add(Severity::Error, valuecodes::kNotAHost, { at + (wrong - name.begin()), 1 }, {}, {});
    else if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u'-') || name.contains(".."_L1)
        || name.size() > kGreatestHostLength)
        f.add(Severity::Error, valuecodes::kNotAHost, { at, name.size() }, {}, {});
    else if (isAddressLike(name) && !isIpAddress(name))
        f.add(Severity::Error, valuecodes::kNotAnAddress, { at, name.size() }, {}, {});
    else if (name.size() > kDocumentedHostLength)
        f.add(Severity::Warning, valuecodes::kTooLong,
            { at + kDocumentedHostLength, name.size() - kDocumentedHostLength },
            { QString::number(kDocumentedHostLength), QString::number(name.size()) }, {});
}

} // namespace

void checkHost(const Findings &f, QStringView host, qsizetype at)
{
    if (isIpv6Address(host))
        return;
    const qsizetype port = host.startsWith(u'[') ? host.indexOf("]:"_L1) + 1 : host.indexOf(u':');
    if (port > 0 && !isPort(host.sliced(port + 1))) {
        f.add(Severity::Error, valuecodes::kBadPort, { at + port, host.size() - port }, {}, {});
        return;
    }
    const QStringView name = port > 0 ? host.first(port) : host;
    if (!name.startsWith(u'[') || !isIpv6Address(name))
        checkName(f, name, at);
}

void checkIpAddress(const Findings &f)
{
    if (holdsMacro(f.value))
        return;
    if (!isIpAddress(f.value)) {
        const qsizetype colon = f.value.indexOf(u':');
        if (colon > 0 && isIpAddress(f.value.first(colon)))
            f.add(Severity::Error, valuecodes::kNotAnAddress, { colon, f.value.size() - colon }, {}, u""_s);
        else
            f.add(Severity::Error, valuecodes::kNotAnAddress);
        return;
    }
    QStringList numbers;
    for (const QStringView part : f.value.split(u'.'))
        numbers.append(QString::number(numberFrom(part, 255)));
    if (const QString plain = numbers.join(u'.'); plain != f.value)
        f.add(Severity::Warning, valuecodes::kOctal, {}, plain);
}

void checkIpv6Address(const Findings &f)
{
    if (!isIpv6Address(f.value) && !holdsMacro(f.value))
        f.add(Severity::Error, valuecodes::kNotAnIpv6Address);
}

void checkHostName(const Findings &f)
{
    if (holdsMacro(f.value))
        return;
    const qsizetype scheme = schemeLength(f.value);
    if (scheme > 0) {
        // The guide documents https:// for XSI_Host_Server, and its type is no other than that of hosts.
        const bool isHttp = f.value.startsWith("http"_L1, Qt::CaseInsensitive);
        f.add(isHttp ? Severity::Info : Severity::Error, valuecodes::kHostScheme, { 0, scheme },
            { f.value.first(scheme).toString() }, u""_s);
    }
    qsizetype from = scheme;
    if (const qsizetype at = f.value.indexOf(u'@', scheme); at > scheme) { // generated for voice mail servers
        from = at + 1;
        f.add(Severity::Warning, valuecodes::kHostUser, { scheme, from - scheme }, {}, u""_s);
    }
    checkHost(f, f.value.sliced(from), from);
}

void checkPort(const DataType &type, const Findings &f)
{
    DataType number = type;
    number.kind = DataType::Kind::Unsigned;
    number.size = 16;
    checkUnsigned(number, f);
}

void checkDomainList(const Findings &f)
{
    qsizetype at = 0;
    while (at <= f.value.size()) {
        qsizetype end = f.value.indexOf(u',', at);
        end = end < 0 ? f.value.size() : end;
        qsizetype from = at;
        while (from < end && f.value.at(from) == u' ')
            ++from;
        if (!holdsMacro(f.value.sliced(from, end - from)))
            checkHost(f, f.value.sliced(from, end - from), from);
        at = end + 1;
    }
}

} // namespace flatprofile::checks
