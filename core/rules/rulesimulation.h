#pragma once

#include "core/rules/macrocatalogue.h"
#include "core/rules/rulesyntax.h"
#include "core/rules/ruleurl.h"

namespace flatprofile {

/// What decides besides the rule and the macros.
struct RuleSetting
{
    RuleKind kind = RuleKind::Profile;
    MacroTarget target = MacroTarget::Mpp;
    QString option66; // what DHCP tells of the provisioning server; empty: nothing
    QString downgradeLimit; // Downgrade_Rev_Limit; empty: none
};

/// What came of one alternative.
struct AlternativeStep
{
    enum class State {
        NotReached, // one before it was chosen or failed
        Rejected, // its condition is false
        Failed, // its condition can't be evaluated
        Selected,
    };

    State state = State::NotReached;
    SourceSpan source; // in the rule as written
    SourceSpan result; // after expansion
    ConditionResult condition; // evaluated for every alternative with one, reached or not
};

struct AssignmentStep
{
    QString parameter; // GPP_C for c
    QString value;
    SourceSpan source; // in the rule as written
};

struct OptionStep
{
    QString name;
    QString value;
    bool takesArgument = false;
    bool isSecret = false; // never shown: --key, --pwd, and what came from $SA..$SD
    SourceSpan source; // in the rule as written
};

struct FetchStep
{
    QList<OptionStep> options;
    QString url; // as expanded
    SourceSpan source; // in the rule as written
    RuleUrl parts;
};

/// Everything a phone does with one rule. Problems' spans are of the rule as written.
struct RuleTrace
{
    enum class Result { Match, Skip, Error };

    Result result = Result::Skip;
    Expansion expansion;
    RuleTree tree; // of the expanded text
    QList<AlternativeStep> alternatives;
    int selected = -1; // counts from 0
    QList<AssignmentStep> assignments; // of the chosen alternative, as the next ones
    QList<FetchStep> fetches; // none for a rule of assignments; two at most
    QStringList warnings; // assign-terminator, assign-semicolon
    bool isBelowLimit = false; // the load is older than Downgrade_Rev_Limit: the phone refuses it
    std::optional<Diagnostic> error; // with Result::Error
    QList<Diagnostic>
        problems; // what doesn't decide: other alternatives' faults, values that look like syntax

    QString url() const { return fetches.isEmpty() ? QString() : fetches.constFirst().url; }
};

/// Evaluates a rule for one phone. Total; linear in the lengths of rule and expansion.
RuleTrace simulateRule(QStringView rule, const MacroTable &macros, const RuleSetting &setting = {});

/// Whether a phone does the same by both: result, URLs with their options, assignments and refusal.
bool doTheSame(const RuleTrace &a, const RuleTrace &b);

/// What assigned parameters are for the rules that follow: GPP_A is $A, User_ID_1_ is $UID1.
void applyAssignments(const QList<AssignmentStep> &assignments, MacroTable &macros);
/// The macro that holds a parameter's value; empty where none does.
QString macroOfParameter(QStringView element);

} // namespace flatprofile
