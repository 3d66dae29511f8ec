#pragma once

#include "core/rules/rulesyntax.h"

namespace flatprofile {

/// A comparison in the parts that a form shows.
struct ComparisonDraft
{
    QString left; // without quotes
    ComparisonOperator op = ComparisonOperator::Equal;
    QString right;
    bool isQuoted = false; // text against text
    bool isImplied = false; // the legacy form: the left side, the software's version, is not written

    bool operator==(const ComparisonDraft &) const = default;
};

ComparisonDraft draftOf(const Comparison &comparison);
/// "eq", "ne", "lt", ...
QString operatorWord(ComparisonOperator op);
/// Compares as the macro on the left wants it: versions and numbers bare once the right side is one,
/// everything else as text. A draft that is no comparison bare is quoted.
ComparisonDraft withFittingQuotes(ComparisonDraft draft);

/// A rule or trigger as forms change it. Every change is an edit of the stretch that it is about and gives
/// the new text; whatever else stands in the text, understood or not, stays as it is. Indices must exist,
/// except where one past the last adds.
class EditableRule
{
public:
    enum class Grammar { Profile, Upgrade, Report, Trigger };

    EditableRule(const QString &text, Grammar grammar);
    static Grammar grammarOf(QStringView element);

    Grammar grammar() const { return m_grammar; }
    RuleKind kind() const; // of the rules
    const QString &text() const { return m_tree.text; }
    const RuleTree &tree() const { return m_tree; } // of a trigger: one alternative, a condition alone
    QList<Diagnostic> problems() const; // as analyzeRule() and analyzeTrigger() tell
    /// Whether parts show everything that stands in the alternative.
    bool isUnderstood(qsizetype alternative) const;
    /// Whether the condition can be shown as comparisons.
    bool hasReadableCondition(qsizetype alternative) const;

    QString withText(SourceSpan span, const QString &text) const;
    QString withFix(const Diagnostic &problem) const;

    QString withComparison(qsizetype alternative, qsizetype index, const ComparisonDraft &draft) const;
    QString withoutComparison(qsizetype alternative, qsizetype index) const;
    QString withAssignment(
        qsizetype alternative, qsizetype index, const QString &name, const QString &value) const;
    QString withoutAssignment(qsizetype alternative, qsizetype index) const;
    QString withOption(qsizetype alternative, qsizetype fetch, qsizetype index, const QString &name,
        const QString &argument) const;
    QString withoutOption(qsizetype alternative, qsizetype fetch, qsizetype index) const;
    QString withUrl(qsizetype alternative, qsizetype fetch, const QString &url) const;

    /// An alternative more, which becomes number `index`.
    QString withAlternative(qsizetype index, const QString &alternative) const;
    QString withoutAlternative(qsizetype index) const;
    QString withMovedAlternative(qsizetype from, qsizetype to) const;

private:
    QString inserted(qsizetype at, const QString &part) const; // with blanks where it would touch others
    qsizetype afterBlanks(qsizetype at) const;
    const RuleAlternative &at(qsizetype alternative) const { return m_tree.alternatives.at(alternative); }
    void readTrigger(const QString &text);

    Grammar m_grammar;
    RuleTree m_tree;
};

/// Whether an assignment can name it.
bool isAssignableName(QStringView name);
/// The options of this grammar, without dashes; an argument that shows what is meant.
struct OptionForm
{
    QString name;
    QString example; // empty where the option takes none
};
QList<OptionForm> optionForms(EditableRule::Grammar grammar);

} // namespace flatprofile
