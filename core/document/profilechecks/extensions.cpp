#include "core/document/dialsurroundings.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

/// An extension that the profile turns on and says one half of: who it is, or where it registers.
static void checkAccount(ProfileFindings &f, int n)
{
    if (!f.isYes(f.member("Line_Enable", n)))
        return;
    const ParameterId user = f.member("User_ID", n);
    const ParameterId proxy = f.member("Proxy", n);
    const ParameterId outbound = f.member("Outbound_Proxy", n);
    const bool hasProxy = f.hasValue(proxy) || f.hasValue(outbound);
    const QString number = QString::number(n);
    // What another profile of the phone may set is not missed, only mentioned.
    const auto report = [&](ParameterId missing, QLatin1StringView code) {
        if (f.isEmptied(missing))
            f.addOf(missing, Severity::Warning, code, { number });
        else if (f.state(missing).kind == ParameterState::Kind::Absent)
            f.addOf(f.member("Line_Enable", n), Severity::Info, code, { number });
    };
    if (hasProxy && !f.hasValue(user))
        report(user, problemcodes::kNoUserId);
    if (f.hasValue(user) && !hasProxy && !f.isNo(f.member("Register", n)))
        report(proxy, problemcodes::kNoProxy);
}

/// Extensions that are on and empty altogether, as phones come: one note for all of them.
static void noteUnused(ProfileFindings &f)
{
    QStringList unused;
    ParameterId first = kUnknownParameter;
    for (int n = 1; n <= kMostExtensions; ++n) {
        const ParameterId enable = f.member("Line_Enable", n);
        if (!f.isYes(enable) || !f.isEmptied(f.member("User_ID", n)) || f.hasValue(f.member("Proxy", n))
            || f.hasValue(f.member("Outbound_Proxy", n)))
            continue;
        if (unused.isEmpty())
            first = enable;
        unused.append(QString::number(n));
    }
    if (!unused.isEmpty())
        f.addOf(first, Severity::Info, problemcodes::kNoAccount, { unused.join(", "_L1) });
}

static void checkKey(ProfileFindings &f, int n)
{
    const ParameterId key = f.member("Extension", n);
    bool isNumber = false;
    const int extension = f.value(key).toInt(&isNumber);
    if (!isNumber || extension < 1 || extension > kMostExtensions
        || !f.isNo(f.member("Line_Enable", extension)))
        return;
    f.addOf(key, Severity::Warning, problemcodes::kKeyOnDisabled,
        { QString::number(n), QString::number(extension) }, f.fixTo(key, u"Disabled"_s));
}

static void checkCodec(ProfileFindings &f, int n)
{
    struct Codec
    {
        QLatin1StringView name;
        const char *enable;
    };
    static constexpr std::array kCodecs = std::to_array<Codec>({
        { QLatin1StringView("G711u"), "G711u_Enable" },
        { QLatin1StringView("G711a"), "G711a_Enable" },
        { QLatin1StringView("G729a"), "G729a_Enable" },
        { QLatin1StringView("G722"), "G722_Enable" },
        { QLatin1StringView("G722.2"), "G722.2_Enable" },
        { QLatin1StringView("iLBC"), "iLBC_Enable" },
        { QLatin1StringView("iSAC"), "iSAC_Enable" },
        { QLatin1StringView("OPUS"), "OPUS_Enable" },
    });
    const ParameterId preferred = f.member("Preferred_Codec", n);
    const QString name = f.value(preferred);
    for (const Codec &codec : kCodecs) {
        if (name.compare(codec.name, Qt::CaseInsensitive) != 0)
            continue;
        const ParameterId enable = f.member(codec.enable, n);
        if (f.isNo(enable))
            f.addOf(preferred, Severity::Warning, problemcodes::kCodecNotEnabled,
                { codec.name, QString::number(n), f.document.catalogue().element(enable) },
                f.fixTo(enable, u"Yes"_s));
    }
}

/// The port that an extension listens on, with the transport's kind before it; empty where the profile leaves
/// it open, or the extension is not in use.
static QString listeningOn(const ProfileFindings &f, int n)
{
    const ParameterId port = f.member("SIP_Port", n);
    if (!f.hasValue(port) || f.isNo(f.member("Line_Enable", n)) || f.isEmptied(f.member("User_ID", n)))
        return {};
    const QString transport = f.value(f.member("SIP_Transport", n)).toUpper();
    return (transport == "TCP"_L1 || transport == "TLS"_L1 ? u"t"_s : u"u"_s) + f.value(port);
}

static void checkPorts(ProfileFindings &f)
{
    std::array<QString, kMostExtensions + 1> places;
    std::map<QString, int> taken;
    for (int n = 1; n <= kMostExtensions; ++n) {
        places[std::size_t(n)] = listeningOn(f, n);
        if (!places[std::size_t(n)].isEmpty())
            taken.try_emplace(places[std::size_t(n)], n);
    }
    for (int n = 1; n <= kMostExtensions; ++n) {
        const QString &place = places[std::size_t(n)];
        if (place.isEmpty() || taken.at(place) == n)
            continue;
        const ParameterId port = f.member("SIP_Port", n);
        const QString own = f.memo.defaultValue(port);
        const bool isFree = taken.try_emplace(place.first(1) + own, n).second;
        f.addOf(port, Severity::Warning, problemcodes::kSipPortTwice,
            { f.value(port), QString::number(n), QString::number(taken.at(place)) },
            isFree ? f.fixTo(port, own) : QList<TextEdit>());
    }
}

void checkExtensions(ProfileFindings &f)
{
    for (int n = 1; n <= kMostExtensions; ++n) {
        checkAccount(f, n);
        checkKey(f, n);
        checkCodec(f, n);
    }
    noteUnused(f);
    checkPorts(f);
}

} // namespace flatprofile::profilechecks
