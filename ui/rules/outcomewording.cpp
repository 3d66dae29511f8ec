#include "ui/rules/outcomewording.h"

#include "core/document/masking.h"
#include "core/rules/rulecheck.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {

struct Outcomes
{
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
};

} // namespace

QString outcomeWords(const BenchOutcome &outcome)
{
    using Result = BenchOutcome::Result;
    switch (outcome.result) {
    case Result::Match:
        return outcome.trace.isBelowLimit ? Outcomes::tr("Refused")
                                          : Outcomes::tr("Alternative %1").arg(outcome.trace.selected + 1);
    case Result::Skip:
        return Outcomes::tr("Skipped");
    case Result::Error:
        return Outcomes::tr("Error");
    case Result::NotReached:
        return Outcomes::tr("Not reached");
    case Result::True:
        return Outcomes::tr("Resyncs");
    case Result::False:
        break;
    }
    return Outcomes::tr("Waits");
}

QString whySkipped(const RuleTree &rule)
{
    if (rule.isComment)
        return Outcomes::tr("the rule begins with #");
    return rule.alternatives.isEmpty() ? Outcomes::tr("the rule is empty: the phone fetches nothing")
                                       : Outcomes::tr("no alternative holds");
}

QString outcomeDetail(const BenchOutcome &outcome)
{
    using Result = BenchOutcome::Result;
    switch (outcome.result) {
    case Result::Match:
        return outcome.trace.fetches.isEmpty() ? Outcomes::tr("nothing is fetched")
                                               : maskedRule(outcome.trace.url());
    case Result::Skip:
        return whySkipped(outcome.trace.tree);
    case Result::Error: {
        const auto &problem = outcome.trace.error ? outcome.trace.error : outcome.condition.problem;
        return problem ? describeRule(*problem) : QString();
    }
    case Result::NotReached:
        return Outcomes::tr("%1 failed before").arg(outcome.failedBefore);
    case Result::True:
        return Outcomes::tr("the trigger holds");
    case Result::False:
        break;
    }
    return Outcomes::tr("the trigger does not hold");
}

std::optional<bool> meetsExpectation(const BenchOutcome &outcome, const FakePhone &phone)
{
    if (phone.expectedUrl.isEmpty())
        return std::nullopt;
    return std::any_of(outcome.trace.fetches.begin(), outcome.trace.fetches.end(),
        [&](const FetchStep &fetch) { return fetch.url == phone.expectedUrl; });
}

} // namespace flatprofile
