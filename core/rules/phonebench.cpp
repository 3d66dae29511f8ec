#include "core/rules/phonebench.h"

#include <algorithm>

namespace flatprofile {

bool BenchOutcome::doesTheSameAs(const BenchOutcome &other) const
{
    const auto sameAssignment = [](const AssignmentStep &a, const AssignmentStep &b) {
        return a.parameter == b.parameter && a.value == b.value;
    };
    const auto sameFetch = [](const FetchStep &a, const FetchStep &b) { return a.url == b.url; };
    return result == other.result && trace.isBelowLimit == other.trace.isBelowLimit
        && std::equal(trace.assignments.begin(), trace.assignments.end(), other.trace.assignments.begin(),
            other.trace.assignments.end(), sameAssignment)
        && std::equal(trace.fetches.begin(), trace.fetches.end(), other.trace.fetches.begin(),
            other.trace.fetches.end(), sameFetch);
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
