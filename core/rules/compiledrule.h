#pragma once

#include "core/rules/rulesimulation.h"

#include <span>

namespace flatprofile {

/// What a rule does with one phone, without the trace.
struct RuleOutcome
{
    RuleTrace::Result result = RuleTrace::Result::Skip;
    int alternative = -1; // counts from 0; of a Match
    QLatin1StringView error; // code, of an Error
    QString url; // as expanded; of a Match

    bool operator==(const RuleOutcome &) const = default;
};

/// A rule parsed once for many phones. Values whose characters are syntax where they stand, and rules whose
/// form depends on values, take simulateRule(), which decides the same.
class CompiledRule
{
public:
    /// What one thread keeps between phones.
    struct Scratch
    {
        QString left;
        QString right;
        QString url;
        QList<QHash<QString, std::pair<std::optional<bool>, QLatin1StringView>>> comparisons;
    };

    /// `columns` are the macros that differ from phone to phone, in the order of the values.
    CompiledRule(const QString &rule, const QStringList &columns, const MacroTable &common,
        const RuleSetting &setting);

    RuleOutcome evaluate(std::span<const QString> values, Scratch &scratch) const
    {
        return evaluate(values, scratch, m_setting.option66);
    }
    /// With a DHCP option 66 of the phone's own.
    RuleOutcome evaluate(std::span<const QString> values, Scratch &scratch, const QString &option66) const;
    /// All macros of one phone, as simulateRule() takes them.
    MacroTable macros(std::span<const QString> values) const;

    /// Whether the alternative assigns parameters.
    bool hasAssignments(int alternative) const
    {
        return !m_tree.alternatives.at(alternative).assignments.isEmpty();
    }
    const RuleTree &tree() const { return m_tree; } // as written
    const QString &rule() const { return m_rule; }
    const RuleSetting &setting() const { return m_setting; }
    bool isCompiled() const { return m_isCompiled; }

private:
    enum class Place { Quoted, Bare, Url };

    struct Piece
    {
        QString text; // of a literal
        int slot = -1; // of a macro
        MacroReference reference;
    };
    struct Template
    {
        Place place = Place::Quoted;
        QList<Piece> pieces;
    };
    struct CompiledComparison
    {
        Comparison comparison; // as written
        bool isImplied = false; // the left side is the software's version
        Template left;
        Template right;
    };
    struct CompiledAlternative
    {
        QList<CompiledComparison> comparisons;
        QList<Template> others; // assigned values and arguments: only their characters matter
        QList<Template> urls;
    };

    bool compile();
    Template templateOf(SourceSpan span, Place place, bool &good) const;
    const QString &value(int slot, std::span<const QString> values) const
    {
        return slot < m_columns.size() ? values[std::size_t(slot)] : m_fixed.at(slot - m_columns.size());
    }
    bool isSafe(const Template &text, std::span<const QString> values, qsizetype &inserted) const;
    bool areSafe(std::span<const QString> values) const;
    void build(const Template &text, std::span<const QString> values, QString &result) const;
    /// The comparison's value, or its error.
    void compare(const CompiledComparison &comparison, int number, std::span<const QString> values,
        Scratch &scratch, std::optional<bool> &result, QLatin1StringView &error) const;
    RuleOutcome simulated(std::span<const QString> values, const QString &option66) const;
    std::optional<RuleOutcome> evaluated(
        std::span<const QString> values, Scratch &scratch, const QString &option66) const;

    QString m_rule;
    QStringList m_columns;
    MacroTable m_common;
    RuleSetting m_setting;
    RuleTree m_tree;
    Expansion m_expansion; // with every known macro replaced by one letter: where they are
    QStringList m_fixed; // values of the slots behind the columns
    QHash<QString, int> m_slots;
    int m_softwareSlot = -1;
    int m_comparisonCount = 0;
    QList<CompiledAlternative> m_alternatives;
    bool m_isCompiled = false;
};

} // namespace flatprofile
