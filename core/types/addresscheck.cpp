#include "core/types/checks.h"
#include "core/types/valuecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// 0 to 65535 in digits; -1 for anything else.
int portNumber(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return -1;
        number = qMin(number * 10 + (c.unicode() - u'0'), 65536);
    }
    return text.isEmpty() || number > 65535 ? -1 : number;
}

bool isIpAddress(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return part.size() <= 3 && portNumber(part) >= 0 && portNumber(part) <= 255;
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

/// Host with an optional port; the spans of what is wrong count from `f.base`.
void checkHost(const Findings &f, QStringView host, qsizetype at)
{
    if (isIpv6Address(host))
        return;
    qsizetype port = host.startsWith(u'[') ? host.indexOf("]:"_L1) + 1 : host.indexOf(u':');
    if (port > 0 && portNumber(host.sliced(port + 1)) < 1) {
        f.add(Severity::Error, valuecodes::kBadPort, { at + port, host.size() - port }, {}, {});
        return;
    }
    const QStringView name = port > 0 ? host.first(port) : host;
    if (name.startsWith(u'[') && isIpv6Address(name))
        return;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isHostCharacter(name.at(i))) {
            f.add(Severity::Error, valuecodes::kNotAHost, { at + i, 1 }, {}, {});
            return;
        }
    }
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(".."_L1) || name.size() > 253)
        f.add(Severity::Error, valuecodes::kNotAHost, { at, host.size() }, {}, {});
    else if (isAddressLike(name) && !isIpAddress(name))
        f.add(Severity::Error, valuecodes::kNotAnAddress, { at, name.size() }, {}, {});
}

} // namespace

void checkIpAddress(const Findings &f)
{
    if (!isIpAddress(f.value) && !holdsMacro(f.value))
        f.add(Severity::Error, valuecodes::kNotAnAddress);
}

void checkIpv6Address(const Findings &f)
{
    if (!isIpv6Address(f.value) && !holdsMacro(f.value))
        f.add(Severity::Error, valuecodes::kNotAnIpv6Address);
}

void checkHostName(const Findings &f)
{
    if (!holdsMacro(f.value))
        checkHost(f, f.value, 0);
}

void checkPort(const DataType &type, const Findings &f)
{
    DataType number = type;
    number.kind = DataType::Kind::Unsigned;
    number.size = 16;
    checkUnsigned(number, f);
}

void checkUrl(const Findings &f)
{
    static constexpr QLatin1StringView kSchemes[] { "http"_L1, "https"_L1, "tftp"_L1, "ftp"_L1, "gds"_L1,
        "ws"_L1, "wss"_L1, "sip"_L1, "sips"_L1 };
    for (qsizetype i = 0; i < f.value.size(); ++i) {
        if (f.value.at(i) == u'<') {
            const qsizetype end = f.value.indexOf(u'>', i);
            if (end > i) {
                f.add(Severity::Error, valuecodes::kPlaceholder, { i, end + 1 - i },
                    { f.value.sliced(i, end + 1 - i).toString() }, {});
                return;
            }
        }
        if (f.value.at(i) == u' ') {
            qsizetype end = i;
            while (end < f.value.size() && f.value.at(end) == u' ')
                ++end;
            f.add(Severity::Error, valuecodes::kUrlBlank, { i, end - i }, {}, u""_s);
            return;
        }
    }
    const qsizetype scheme = f.value.indexOf("://"_L1);
    if (scheme <= 0 || holdsMacro(f.value.first(scheme)))
        return; // a path or a host alone is completed by the phone
    const QStringView name = f.value.first(scheme);
    const bool known = std::any_of(std::begin(kSchemes), std::end(kSchemes),
        [&](QLatin1StringView s) { return name.compare(s, Qt::CaseInsensitive) == 0; });
    if (!known)
        f.add(Severity::Warning, valuecodes::kUrlScheme, { 0, scheme }, { name.toString() }, {});
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
