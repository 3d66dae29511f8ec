#include "core/document/elementtext.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"
#include "core/document/profileedits.h"
#include "core/xml/scanner.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

static constexpr std::array kProfileRules { "Profile_Rule", "Profile_Rule_B", "Profile_Rule_C",
    "Profile_Rule_D" };

/// The profile empties the first rule and gives no other: the phone asks for no profile any more.
static bool emptiesAllRules(const ProfileFindings &f)
{
    if (!f.isEmptied(f.find(kProfileRules[0])))
        return false;
    for (const char *rule : kProfileRules) {
        if (f.hasValue(f.find(rule)))
            return false;
    }
    return true;
}

static void checkLocks(ProfileFindings &f)
{
    const ParameterId provision = f.find("Provision_Enable");
    const ParameterId server = f.find("Enable_Web_Server");
    const bool off = f.isNo(provision);
    if (f.isNo(server) && (off || emptiesAllRules(f))) {
        const ParameterId id = off ? provision : f.find(kProfileRules[0]);
        f.addOf(id, Severity::Warning, problemcodes::kNoWayBack, {},
            off ? f.fixTo(provision, u"Yes"_s) : QList<TextEdit>());
    }

    const ParameterId password = f.find("Admin_Password");
    if (f.isEmptied(password) && !f.isNo(server) && !f.isNo(f.find("Enable_Web_Admin_Access")))
        f.addOf(password, Severity::Warning, problemcodes::kOpenWebPage);
}

static void checkUnusedRules(ProfileFindings &f)
{
    if (f.isNo(f.find("Provision_Enable"))) {
        for (const char *rule : kProfileRules) {
            if (f.hasValue(f.find(rule)))
                f.addOf(f.find(rule), Severity::Info, problemcodes::kRuleUnused,
                    { QString::fromLatin1(rule), u"Provision_Enable"_s });
        }
    }
    const ParameterId upgrade = f.find("Upgrade_Rule");
    if (f.hasValue(upgrade) && f.isNo(f.find("Upgrade_Enable")))
        f.addOf(
            upgrade, Severity::Info, problemcodes::kRuleUnused, { u"Upgrade_Rule"_s, u"Upgrade_Enable"_s });
}

/// ua="rw" on what decides where the phone's configuration and firmware come from.
static void checkUserAccess(ProfileFindings &f)
{
    static constexpr std::array kGuarded { "Admin_Password", "Enable_Web_Admin_Access", "Provision_Enable",
        "Profile_Rule", "Profile_Rule_B", "Profile_Rule_C", "Profile_Rule_D", "Upgrade_Enable",
        "Upgrade_Rule", "Report_Rule" };
    for (const char *name : kGuarded) {
        const ParameterId id = f.find(name);
        if (!f.document.isSet(id))
            continue;
        const quint32 index = f.document.winner(id);
        for (const Attribute &attribute : attributes(f.document.text(), f.element(index))) {
            const QByteArrayView text(f.document.text());
            if (text.sliced(attribute.name.offset, attribute.name.length) == QByteArrayView("ua")
                && text.sliced(attribute.value.offset, attribute.value.length) == QByteArrayView("rw"))
                f.addAt(index, attribute.value, Severity::Warning, problemcodes::kUserMayChange,
                    { QString::fromLatin1(name) }, { { attribute.value, "na" } });
        }
    }
}

void checkWaysBack(ProfileFindings &f)
{
    checkLocks(f);
    checkUnusedRules(f);
    checkUserAccess(f);
}

} // namespace flatprofile::profilechecks
