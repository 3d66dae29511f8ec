#pragma once

#include "core/rules/rulesimulation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flatprofile::cli {

/// How rules are shown: with secrets as they are, or masked.
class RuleOutput
{
public:
    explicit RuleOutput(bool reveals)
        : m_reveals(reveals)
    {
    }

    /// A rule, a URL, or part of one.
    QString shown(const QString &text) const;
    /// An expanded text: what came from $SA..$SD is masked, too.
    QString shown(const Expansion &expansion) const;
    /// A comparison; what $SA..$SD are compared with is masked.
    ComparisonResult shown(const ComparisonResult &comparison) const;

    /// The problems of `text`.
    QJsonArray problems(const QList<Diagnostic> &problems, const QString &text) const;
    /// comparisons[]; spans are of `text`, from which `expansion` was made.
    QJsonArray comparisons(const Condition &condition, const ConditionResult &result,
        const Expansion &expansion, const QString &text) const;
    /// One entry of rules[].
    QJsonObject rule(const QString &parameter, const QString &text, const RuleTrace &trace,
        const QList<Diagnostic> &problems) const;
    /// The same in words, a line each.
    QString ruleText(const QString &parameter, const QString &text, const RuleTrace &trace,
        const QList<Diagnostic> &problems) const;

private:
    QString assignedValue(const AssignmentStep &assignment) const;
    QString optionValue(const OptionStep &option) const;
    QJsonObject options(const FetchStep &fetch) const;
    QJsonArray alternatives(const QString &text, RuleKind kind, const RuleTrace &trace) const;
    /// Part of the rule's text; `hidden` is what is never shown of it.
    QString sourceText(const QString &text, SourceSpan span, const QList<SourceSpan> &hidden) const;

    bool m_reveals;
};

/// What a rule's trace and what can be said without phones tell together, each once. Only what decides is an
/// error.
QList<Diagnostic> problemsOf(const QString &rule, const RuleTrace &trace, const RuleSetting &setting);

} // namespace flatprofile::cli
