#include "core/rules/phonebench.h"

namespace flatprofile {

bool BenchOutcome::doesTheSameAs(const BenchOutcome &other) const
{
    return result == other.result && doTheSame(trace, other.trace);
}

BenchOutcome tryOut(const BenchPlan &plan, const FakePhone &phone)
{
    using Result = BenchOutcome::Result;
    BenchOutcome outcome;
    outcome.macros = plan.profile;
    outcome.macros.insert(phone.macros);
    for (const BenchRule &rule : plan.rules) {
        const bool isLast = &rule == &plan.rules.constLast();
        const EditableRule::Grammar grammar = EditableRule::grammarOf(rule.parameter);
        if (grammar == EditableRule::Grammar::Trigger) {
            outcome.condition = evaluateCondition(rule.text, outcome.macros);
            outcome.result = outcome.condition.problem    ? Result::Error
                : outcome.condition.value.value_or(false) ? Result::True
                                                          : Result::False;
            continue;
        }
        const RuleKind kind = ruleKindOf(rule.parameter);
        RuleTrace trace = simulateRule(
            rule.text, outcome.macros, { kind, MacroTarget::Mpp, phone.option66, plan.downgradeLimit });
        if (isLast) {
            outcome.result = trace.result == RuleTrace::Result::Match ? Result::Match
                : trace.result == RuleTrace::Result::Skip             ? Result::Skip
                                                                      : Result::Error;
            outcome.trace = std::move(trace);
        } else if (trace.result == RuleTrace::Result::Error) {
            outcome.result = Result::NotReached;
            outcome.failedBefore = rule.parameter;
            return outcome;
        } else {
            applyAssignments(trace.assignments, outcome.macros);
        }
    }
    return outcome;
}

} // namespace flatprofile
