#pragma once

#include <QLatin1StringView>
#include <QMetaType>
#include <QStringList>

namespace flatprofile {

/// What may stand in a parameter's value. The names are those of the guide's list of data types and of the
/// catalogue; the grammars behind Kind::Script and Kind::Rule are known by name (grammars.h).
struct DataType
{
    enum class Kind {
        Unknown,
        Bool,
        Choice, // one of options
        MultiChoice, // several of options, joined by '|'
        Unsigned, // Uns<bits>, decimal or hex
        Signed, // Sig<bits>
        Float, // Float<decimals>
        Time, // Time<decimals>, seconds
        PowerLevel,
        Text, // Str<length>, Str
        Password,
        IpAddress,
        Ipv6Address,
        HostName, // FQDN, with :port
        Port,
        Url,
        UserId,
        PhoneNumber, // a number or a URL
        TimeOfDay, // hhmm
        ClockTime, // HH:mm
        TimeOffset, // [-]HH/mm
        Date,
        MimeType,
        DomainList,
        Script, // with a grammar of its own: tones, dial plans, templates, star codes, key lists, filters ...
        Rule, // provisioning rules, triggers, schedules: likewise
    };

    Kind kind = Kind::Unknown;
    QString name; // as the catalogue spells it: "Uns16", "ToneScript"
    int size = 0; // bits of Uns/Sig, decimals of Float/Time, greatest length of Str; 0 where not documented
    QStringList options; // of Choice and MultiChoice
    double minimum = 0; // of numbers, with hasRange: in the unit of the value
    double maximum = 0;
    bool hasRange = false;
    bool rangeIsInferred = false; // no document prints it: a violation is a warning
    bool mayBeEmpty = true;
    QStringList specialWords; // accepted besides the type's own form: "inf", "Null"
    QString unit; // "s", "ms", "dBm"; display only

    bool operator==(const DataType &) const = default;
};

/// Values of the type are numbers that a range may bound; times of day and dates, though written in digits,
/// are none.
bool isNumber(const DataType &type);

/// The type of that name without range and options ("Uns16", "Str127", "Time3", "ToneScript").
DataType dataTypeFromName(QStringView name);

} // namespace flatprofile
