#include "core/types/grammars.h"

#include "core/dialplan/dialplancheck.h"
#include "core/rules/rulecheck.h"
#include "core/script/scriptcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// A grammar of this folder or, in `foreign`, of another layer, which counts from the value's beginning.
struct Grammar
{
    QLatin1StringView type;
    void (*check)(const Findings &findings) = nullptr;
    QList<Diagnostic> (*foreign)(QStringView value) = nullptr;
    Foreign characters = Foreign::Wrong;
};

constexpr Grammar own(QLatin1StringView type, void (*check)(const Findings &))
{
    return { type, check };
}
constexpr Grammar named(QLatin1StringView type, void (*check)(const Findings &))
{
    return { type, check, nullptr, Foreign::Doubtful };
}

constexpr std::array kGrammars = std::to_array<Grammar>({
    { "ToneScript"_L1, nullptr, checkTone },
    { "CadScript"_L1, nullptr, checkCadence },
    { "FreqScript"_L1, nullptr, checkFrequencies },
    { "RingScript"_L1, nullptr, checkRing, Foreign::Doubtful },
    { "LedScript"_L1, nullptr, checkLed },
    { "DialPlanScript"_L1, nullptr, checkDialPlan },
    { "ProvisioningRule"_L1, nullptr, checkProvisioningRule, Foreign::JudgedByGrammar },
    { "ProvisioningRuleSyntax"_L1, nullptr, checkProvisioningRule, Foreign::JudgedByGrammar },
    { "ProfileRule"_L1, nullptr, checkProfileRule, Foreign::JudgedByGrammar },
    { "ReportRule"_L1, nullptr, checkReportRule, Foreign::JudgedByGrammar },
    { "UpgradeRule"_L1, nullptr, checkUpgradeRule, Foreign::JudgedByGrammar },
    { "ResyncTrigger"_L1, nullptr, checkResyncTrigger, Foreign::JudgedByGrammar },
    { "RetrySchedule"_L1, nullptr, checkRetrySchedule, Foreign::JudgedByGrammar },
    { "LogMsg"_L1, nullptr, checkLogMessage, Foreign::Doubtful },
    own("StarCode"_L1, checkStarCode),
    own("StarCodeList"_L1, checkStarCodeList),
    own("PhTmpl"_L1, checkNumberTemplate),
    own("RscTmpl"_L1, checkResponseTemplate),
    own("DstRule"_L1, checkDstRule),
    own("DhcpOptionList"_L1, checkDhcpOptions),
    own("KeyList"_L1, checkKeyList),
    own("KeyFuncList"_L1, checkKeyFunctionList),
    named("KeyFunction"_L1, checkKeyFunction),
    named("PagingScript"_L1, checkPaging),
    named("DictScript"_L1, checkDictionary),
    named("LdapFilter"_L1, checkLdapFilter),
    named("LdapDn"_L1, checkLdapName),
    named("LdapAttrs"_L1, checkLdapAttributes),
    own("LdapServer"_L1, checkLdapServer),
    named("Regex"_L1, checkRegex),
    own("NumberMap"_L1, checkNumberMap),
    own("CallerIdMap"_L1, checkNumberMap),
    own("BlfListUri"_L1, checkUriOfList),
});

const Grammar *grammarOf(const DataType &type)
{
    if (type.kind != DataType::Kind::Script && type.kind != DataType::Kind::Rule)
        return nullptr;
    const auto found = std::find_if(
        kGrammars.begin(), kGrammars.end(), [&](const Grammar &known) { return type.name == known.type; });
    return found == kGrammars.end() ? nullptr : &*found;
}

} // namespace

bool hasGrammar(const DataType &type)
{
    return grammarOf(type) != nullptr;
}

void checkGrammar(const DataType &type, const Findings &f)
{
    const Grammar *grammar = grammarOf(type);
    if (!grammar)
        return;
    if (grammar->check)
        return grammar->check(f);
    for (Diagnostic &found : grammar->foreign(f.value))
        f.addWithEdits(
            found.severity, found.code, found.span, std::move(found.arguments), std::move(found.fix));
}

Foreign foreignCharacters(const DataType &type)
{
    const Grammar *grammar = grammarOf(type);
    return grammar ? grammar->characters : Foreign::Doubtful;
}

} // namespace flatprofile::checks
