#include "core/types/datatype.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

using Kind = DataType::Kind;

struct NamedKind
{
    QLatin1StringView name;
    Kind kind;
    bool isNumbered = false; // "Uns16": the number is the size
};

constexpr std::array kKinds = std::to_array<NamedKind>({
    { "Bool"_L1, Kind::Bool },
    { "Choice"_L1, Kind::Choice },
    { "MultiChoice"_L1, Kind::MultiChoice },
    { "Uns"_L1, Kind::Unsigned, true },
    { "Sig"_L1, Kind::Signed, true },
    { "Float"_L1, Kind::Float, true },
    { "Time"_L1, Kind::Time, true },
    { "PwrLevel"_L1, Kind::PowerLevel },
    { "Str"_L1, Kind::Text, true },
    { "Password"_L1, Kind::Password },
    { "IP"_L1, Kind::IpAddress },
    { "IPv6"_L1, Kind::Ipv6Address },
    { "FQDN"_L1, Kind::HostName },
    { "Port"_L1, Kind::Port },
    { "URL"_L1, Kind::Url },
    { "UserID"_L1, Kind::UserId },
    { "Phone"_L1, Kind::PhoneNumber },
    { "TimeOfDay"_L1, Kind::TimeOfDay },
    { "ClockTime"_L1, Kind::ClockTime },
    { "TimeOffset"_L1, Kind::TimeOffset },
    { "Date"_L1, Kind::Date },
    { "MimeType"_L1, Kind::MimeType },
    { "DomainList"_L1, Kind::DomainList },
    { "GPP"_L1, Kind::Text }, // anything: what it is to mean, the rules decide that use it
    { "ProvisioningRule"_L1, Kind::Rule },
    { "ProvisioningRuleSyntax"_L1, Kind::Rule },
    { "ProfileRule"_L1, Kind::Rule },
    { "ReportRule"_L1, Kind::Rule },
    { "UpgradeRule"_L1, Kind::Rule },
    { "ResyncTrigger"_L1, Kind::Rule },
    { "RetrySchedule"_L1, Kind::Rule },
});

constexpr std::array kScripts = std::to_array<QLatin1StringView>({ "ToneScript"_L1, "CadScript"_L1,
    "FreqScript"_L1, "RingScript"_L1, "LedScript"_L1, "DialPlanScript"_L1, "KeyList"_L1, "KeyFunction"_L1,
    "KeyFuncList"_L1, "PagingScript"_L1, "StarCode"_L1, "StarCodeList"_L1, "PhTmpl"_L1, "RscTmpl"_L1,
    "LdapFilter"_L1, "LdapDn"_L1, "LdapAttrs"_L1, "LdapServer"_L1, "Regex"_L1, "NumberMap"_L1,
    "DictScript"_L1, "CallerIdMap"_L1, "BlfListUri"_L1, "DstRule"_L1, "DhcpOptionList"_L1, "LogMsg"_L1 });

/// The digits after a type's letters ("16" of "Uns16"); -1 for anything else.
int trailingNumber(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9' || number > 99'999)
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

bool isNumber(const DataType &type)
{
    return type.kind == Kind::Unsigned || type.kind == Kind::Signed || type.kind == Kind::Time
        || type.kind == Kind::Float || type.kind == Kind::Port || type.kind == Kind::PowerLevel;
}

DataType dataTypeFromName(QStringView name)
{
    DataType type;
    type.name = name.toString();
    for (const NamedKind &known : kKinds) {
        if (name == known.name) {
            type.kind = known.kind;
            return type;
        }
        if (!known.isNumbered || !name.startsWith(known.name))
            continue;
        const int number = trailingNumber(name.sliced(known.name.size()));
        if (number >= 0) {
            type.kind = known.kind;
            type.size = number;
            return type;
        }
    }
    for (const QLatin1StringView script : kScripts) {
        if (name == script)
            type.kind = Kind::Script;
    }
    return type;
}

} // namespace flatprofile
