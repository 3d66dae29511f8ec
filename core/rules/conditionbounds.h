#pragma once

#include "core/rules/condition.h"

#include <QHash>

namespace flatprofile {

/// A comparison of one operand that holds macros with a literal: what can be reasoned about without phones.
struct OpenComparison
{
    enum class Kind { String, Integer, Version };

    QString key; // the operand with the macros, as written
    Kind kind = Kind::String;
    ComparisonOperator op = ComparisonOperator::Equal; // with that operand on the left
    QString literal;
    qint64 number = 0; // with Kind::Integer
    std::optional<Version> version; // with Kind::Version

    OpenComparison negated() const;
};

/// Nothing for comparisons of two macros or two literals, and for ones that can't be evaluated.
std::optional<OpenComparison> openComparison(const Comparison &comparison);

/// The values that some comparisons leave to one operand. Never claims a contradiction that is none; may
/// miss one. A literal version without build equals every build; phones are taken to have one.
class ValueBounds
{
public:
    void add(const OpenComparison &comparison);
    bool isContradictory() const { return m_isContradictory; }

private:
    struct Bound
    {
        OpenComparison at;
        bool isStrict = false;
    };

    void addString(const OpenComparison &comparison);
    void addLower(Bound bound);
    void addUpper(Bound bound);
    void judge();

    bool m_isContradictory = false;
    std::optional<OpenComparison::Kind> m_kind;
    std::optional<Version::Form> m_form;
    std::optional<QString> m_equal; // strings
    QStringList m_excludedTexts;
    std::optional<Bound> m_lower;
    std::optional<Bound> m_upper;
    QList<OpenComparison> m_excluded;
};

/// What several comparisons, all of which hold, leave to their operands.
class ConditionBounds
{
public:
    /// Starts from what the documents say of the macros: timers aren't negative.
    void add(const OpenComparison &comparison);
    bool isContradictory() const { return m_isContradictory; }
    /// Whether the comparison holds for all that is left.
    bool implies(const OpenComparison &comparison) const;
    /// What is known of the operands in `comparisons`, with the comparisons added.
    ConditionBounds with(const QList<OpenComparison> &comparisons) const;

private:
    static ValueBounds startOf(const OpenComparison &comparison);

    QHash<QString, ValueBounds> m_bounds;
    bool m_isContradictory = false;
};

} // namespace flatprofile
