// What analyzeRule() is made of; of no use elsewhere.

#pragma once

#include "core/rules/macrocatalogue.h"
#include "core/rules/rulesyntax.h"

namespace flatprofile::analysis {

/// Unknown, misspelt, glued, misplaced macros.
void judgeMacros(QStringView text, MacroTarget target, QList<Diagnostic> &found);

/// Quotes, operators and literals of a condition; `text` is the whole rule or trigger.
void judgeCondition(
    const Condition &condition, QStringView text, MacroTarget target, QList<Diagnostic> &found);

/// Conditions that never or always hold, also because of the alternatives before.
void judgeReachability(const RuleTree &tree, QList<Diagnostic> &found);
/// The same for a condition alone.
void judgeConstant(const Condition &condition, SourceSpan span, QList<Diagnostic> &found);

/// URL and options of one fetch.
void judgeFetch(const RuleTree &tree, const RuleFetch &fetch, RuleKind kind, QList<Diagnostic> &found);

inline void add(QList<Diagnostic> &found, Severity severity, QLatin1StringView code, SourceSpan span,
    QStringList arguments = {}, QList<TextEdit> fix = {})
{
    found.append({ severity, code, span, std::move(arguments), std::move(fix) });
}

} // namespace flatprofile::analysis
