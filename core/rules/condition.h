#pragma once

#include "core/rules/macros.h"
#include "core/rules/version.h"
#include "core/support/diagnostic.h"

#include <optional>

namespace flatprofile {

enum class ComparisonOperator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One side of a comparison.
struct Operand
{
    enum class Kind {
        Implied, // not written: $SWVER, the legacy form
        Bare, // an integer, a version, or text that is neither
        Quoted,
    };

    Kind kind = Kind::Bare;
    SourceSpan span; // with its quotes
    QString text; // without quotes

    bool operator==(const Operand &) const = default;
};

struct Comparison
{
    Operand left;
    ComparisonOperator op = ComparisonOperator::Equal;
    SourceSpan opSpan;
    Operand right;
    SourceSpan span;

    bool operator==(const Comparison &) const = default;
};

/// A condition as it is written, comparisons joined by `and`. With a problem it has no meaning; the
/// comparisons before the problem are kept.
struct Condition
{
    QList<Comparison> comparisons;
    std::optional<Diagnostic> problem;
};

/// Parses a condition without its parentheses. Spans are of `text`, moved by `base`. `expansion` is where
/// the text came from by replacing macros, if it did: an operand that became nothing is then an empty
/// one, not the legacy form. Total and linear.
Condition parseCondition(QStringView text, qsizetype base = 0, const Expansion *expansion = nullptr);

/// What came of one comparison.
struct ComparisonResult
{
    enum class Kind { None, Integer, Version, String };

    Kind kind = Kind::None; // None: they can't be compared
    QString left; // the values compared
    QString right;
    std::optional<bool> value; // none where there is a problem
    std::optional<Diagnostic> problem;
    VersionOrder order; // with Kind::Version: how they differ and where that was decided
};

struct ConditionResult
{
    QList<ComparisonResult> comparisons; // all of them, as every one is evaluated
    std::optional<bool> value; // none where there is a problem
    std::optional<Diagnostic> problem; // the first
};

/// Whether a text is an integer as conditions know it: decimal digits after an optional sign.
bool isIntegerText(QStringView text);
/// Both must be integers; of any length.
std::strong_ordering compareIntegerTexts(QStringView left, QStringView right);

/// Whether the operator holds for two values in that order.
bool holds(ComparisonOperator op, std::strong_ordering order);

/// `softwareVersion` is the left side of comparisons that have none written.
ConditionResult evaluate(const Condition &condition, const QString &softwareVersion);

/// Expands the macros and evaluates what comes out, as a Resync_Trigger is. A problem's span is of `text`
/// as written.
ConditionResult evaluateCondition(QStringView text, const MacroTable &macros);

} // namespace flatprofile
