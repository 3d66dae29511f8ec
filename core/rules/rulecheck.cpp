#include "core/rules/rulecheck.h"

#include "core/rules/analysisparts.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/rulecodes.h"
#include "core/rules/schedule.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

/// More problems of one value help nobody; those that decide come first.
static QList<Diagnostic> cut(QList<Diagnostic> problems)
{
    constexpr qsizetype kMost = 100;
    if (problems.size() > kMost)
        problems.resize(kMost);
    return problems;
}

QList<Diagnostic> checkProfileRule(QStringView value)
{
    return cut(analyzeRule(value, RuleKind::Profile));
}

QList<Diagnostic> checkReportRule(QStringView value)
{
    return cut(analyzeRule(value, RuleKind::Report));
}

QList<Diagnostic> checkUpgradeRule(QStringView value)
{
    return cut(analyzeRule(value, RuleKind::Upgrade));
}

/// The documents give Report_Rule the type of the profile rules; what only it may hold tells them apart.
QList<Diagnostic> checkProvisioningRule(QStringView value)
{
    const bool isReport = value.contains("--delta"_L1) || value.contains("--status"_L1);
    return isReport ? checkReportRule(value) : checkProfileRule(value);
}

QList<Diagnostic> checkResyncTrigger(QStringView value)
{
    return cut(analyzeTrigger(value));
}

QList<Diagnostic> checkRetrySchedule(QStringView value)
{
    const auto schedule = parseRetrySchedule(value);
    if (!schedule)
        return { schedule.error() };
    for (const Delay &delay : schedule->delays) {
        if (delay.longest >= kLongestDelay)
            return { { Severity::Warning, rulecodes::kScheduleLong, { 0, value.size() }, {}, {} } };
    }
    return {};
}

QList<Diagnostic> checkLogMessage(QStringView value)
{
    QList<Diagnostic> problems;
    analysis::judgeMacros(value, MacroTarget::Mpp, problems);
    return cut(problems);
}

} // namespace flatprofile
