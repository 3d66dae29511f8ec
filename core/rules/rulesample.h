#pragma once

#include "core/rules/resyncplan.h"
#include "core/rules/rulesimulation.h"

namespace flatprofile {

/// A phone of a sample, and what the rule must do with it.
struct SamplePhone
{
    QString name;
    MacroTable macros;
    RuleTrace::Result result = RuleTrace::Result::Match;
    int alternative = 0; // counts from 1; 0: none
    QString url;
    QList<std::pair<QString, QString>> options;
    QList<std::pair<QString, QString>> assignments;
};

/// An example of a rule with its phones, or of a schedule with its instants, as a file of
/// resources/samples/rules holds it.
struct RuleSample
{
    QString title;
    QString about;
    QString parameter; // of a schedule the one with the waits after failures
    // A rule:
    QString rule;
    QList<SamplePhone> phones;
    // A schedule:
    QString periodic; // as they are written
    QString errorRetry;
    std::optional<ResyncPlan> plan;
    std::chrono::hours horizon { 0 };
    QList<ResyncInstant> instants;

    bool isSchedule() const { return plan.has_value(); }
};

/// Reads a sample with its words in the language ("de"), or in English where it has none; nothing where the
/// file is none.
std::optional<RuleSample> readRuleSample(const QByteArray &json, const QString &language);

} // namespace flatprofile
