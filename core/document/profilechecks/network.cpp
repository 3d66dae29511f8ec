#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

static void checkRange(ProfileFindings &f, const char *least, const char *greatest)
{
    const ParameterId top = f.find(greatest);
    const QString from = f.value(f.find(least));
    const QString to = f.value(top);
    bool isNumber = false;
    bool isOtherNumber = false;
    if (from.toUInt(&isNumber) > to.toUInt(&isOtherNumber) && isNumber && isOtherNumber)
        f.addOf(top, Severity::Warning, problemcodes::kPortRange, { from, to });
}

static void checkStaticAddress(ProfileFindings &f)
{
    const ParameterId type = f.find("Connection_Type");
    if (f.value(type).compare("Static IP"_L1, Qt::CaseInsensitive) != 0)
        return;
    // Emptied here is missing for certain; what is absent the phone may have been told by hand.
    QStringList missing;
    for (const char *name : { "Static_IP", "NetMask", "Gateway" }) {
        if (f.isEmptied(f.find(name)))
            missing.append(QString::fromLatin1(name));
    }
    if (!missing.isEmpty())
        f.addOf(type, Severity::Warning, problemcodes::kStaticIpIncomplete, { missing.join(", "_L1) });
}

void checkNetwork(ProfileFindings &f)
{
    checkRange(f, "RTP_Port_Min", "RTP_Port_Max");
    checkRange(f, "SIP_TCP_Port_Min", "SIP_TCP_Port_Max");
    checkStaticAddress(f);
}

} // namespace flatprofile::profilechecks
