#include "core/types/grammars.h"

#include "core/dialplan/dialplancheck.h"
#include "core/script/scriptcheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

namespace {

/// A grammar of another layer: its findings count from the value's beginning.
template <QList<Diagnostic> (*Check)(QStringView)>
void checkBy(const Findings &f)
{
    QList<Diagnostic> problems = Check(f.value);
    for (Diagnostic &found : problems)
        f.addWithEdits(
            found.severity, found.code, found.span, std::move(found.arguments), std::move(found.fix));
}

struct Grammar
{
    QLatin1StringView type;
    GrammarCheck check;
    bool isAsciiOnly = true;
};

constexpr std::array kGrammars = std::to_array<Grammar>({
    { "ToneScript"_L1, checkBy<checkTone> },
    { "CadScript"_L1, checkBy<checkCadence> },
    { "FreqScript"_L1, checkBy<checkFrequencies> },
    { "RingScript"_L1, checkBy<checkRing>, false },
    { "LedScript"_L1, checkBy<checkLed> },
    { "DialPlanScript"_L1, checkBy<checkDialPlan> },
    { "StarCode"_L1, checkStarCode },
    { "StarCodeList"_L1, checkStarCodeList },
    { "PhTmpl"_L1, checkNumberTemplate },
    { "RscTmpl"_L1, checkResponseTemplate },
    { "DstRule"_L1, checkDstRule },
    { "DhcpOptionList"_L1, checkDhcpOptions },
    { "KeyList"_L1, checkKeyList },
    { "KeyFuncList"_L1, checkKeyFunctionList },
    { "KeyFunction"_L1, checkKeyFunction, false },
    { "PagingScript"_L1, checkPaging, false },
    { "DictScript"_L1, checkDictionary, false },
    { "LdapFilter"_L1, checkLdapFilter, false },
    { "LdapDn"_L1, checkLdapName, false },
    { "LdapAttrs"_L1, checkLdapAttributes, false },
    { "LdapServer"_L1, checkLdapServer },
    { "Regex"_L1, checkRegex, false },
    { "NumberMap"_L1, checkNumberMap },
    { "CallerIdMap"_L1, checkNumberMap },
    { "BlfListUri"_L1, checkUriOfList },
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

GrammarCheck grammarCheck(const DataType &type)
{
    const Grammar *grammar = grammarOf(type);
    return grammar ? grammar->check : nullptr;
}

bool isAsciiOnly(const DataType &type)
{
    const Grammar *grammar = grammarOf(type);
    return grammar && grammar->isAsciiOnly;
}

} // namespace flatprofile::checks
