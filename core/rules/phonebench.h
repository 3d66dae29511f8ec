#pragma once

#include "core/rules/editablerule.h"
#include "core/rules/fakephone.h"
#include "core/rules/rulesimulation.h"

namespace flatprofile {

/// One rule or trigger that fake phones are put to.
struct BenchRule
{
    QString parameter; // Profile_Rule
    QString text;
};

/// What is the same for all phones.
struct BenchPlan
{
    QList<BenchRule> rules; // evaluated in this order; the last one is looked at
    MacroTable profile; // macros whose values the profile holds
    QString downgradeLimit;
};

/// What came of the last rule of a plan with one phone.
struct BenchOutcome
{
    enum class Result { Match, Skip, Error, NotReached, True, False };

    Result result = Result::Skip; // True and False of triggers
    QString failedBefore; // NotReached: the rule that failed and so ended the sequence
    MacroTable macros; // as the last rule found them
    RuleTrace trace; // of rules
    ConditionResult condition; // of triggers

    int alternative() const { return result == Result::Match ? trace.selected : -1; }
    QString url() const { return result == Result::Match ? trace.url() : QString(); }
    /// Whether the phone does the same: result, URLs with their options, assignments and refusal.
    bool doesTheSameAs(const BenchOutcome &other) const;
};

BenchOutcome tryOut(const BenchPlan &plan, const FakePhone &phone);

} // namespace flatprofile
