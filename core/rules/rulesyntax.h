#pragma once

#include "core/rules/condition.h"
#include "core/support/diagnostic.h"

namespace flatprofile {

/// Which grammar a rule has. Triggers are bare conditions, see condition.h.
enum class RuleKind {
    Profile, // Profile_Rule, _B, _C, _D
    Upgrade, // no options, a server and a URL are needed
    Report, // up to two URLs
};

/// The grammar by the element's name; Profile for names that aren't known.
RuleKind ruleKindOf(QStringView element);

struct RuleOption
{
    QString name; // key, uid, pwd, post, alias, srv, delta, status
    SourceSpan nameSpan; // with its dashes
    QString argument; // without quotes
    SourceSpan argumentSpan; // with them; empty where the option takes none
    bool isQuoted = false;

    bool takesSecret() const; // its argument is never shown

    bool operator==(const RuleOption &) const = default;
};

/// One URL with the options before it.
struct RuleFetch
{
    SourceSpan brackets; // empty where there are none
    QList<RuleOption> options;
    SourceSpan url;

    bool operator==(const RuleFetch &) const = default;
};

struct RuleAssignment
{
    SourceSpan span; // without the semicolon
    QString name; // as written
    SourceSpan nameSpan;
    QString value; // without quotes
    SourceSpan valueSpan; // with them

    /// The parameter it names: GPP_C for c.
    QString parameter() const;

    bool operator==(const RuleAssignment &) const = default;
};

struct RuleAlternative
{
    SourceSpan span; // without the blanks around it
    SourceSpan conditionSpan; // "( ... )?"; empty where there is none
    SourceSpan conditionText; // between the parentheses
    Condition condition;
    SourceSpan assignmentsSpan; // "( ... )!"; empty where there are none
    QList<RuleAssignment> assignments;
    QList<RuleFetch> fetches; // one at most, in a Report_Rule two
    QStringList warnings; // assign-terminator, assign-semicolon

    bool hasCondition() const { return conditionSpan.length > 0; }
    bool isEmpty() const
    {
        return conditionSpan.length == 0 && assignmentsSpan.length == 0 && fetches.isEmpty();
    }
};

/// A stretch of a rule for colouring and printing.
struct RuleToken
{
    enum class Kind {
        Blank,
        Bar, // between alternatives
        Structure, // ( )? )! [ ] ;
        Operand,
        String, // with its quotes
        Operator, // also `and`
        Name, // left side of an assignment
        OptionName,
        OptionArgument,
        Url,
        Comment,
        Unknown, // not understood, kept as it is
    };

    Kind kind = Kind::Unknown;
    SourceSpan span;

    bool operator==(const RuleToken &) const = default;
};

/// No rule has more alternatives. No document names a limit; a phone's memory ends long before.
inline constexpr qsizetype kMostAlternatives = 10'000;

/// A rule as it is written. Nothing of the text is lost, whatever is wrong with it.
struct RuleTree
{
    QString text;
    QList<RuleToken> tokens; // cover the text without gaps
    QList<RuleAlternative> alternatives;
    bool isComment = false; // begins with #, so that it is skipped
    QList<Diagnostic> problems; // of form, in the order in which they count; the warnings after the errors

    /// The error that fails the whole rule.
    std::optional<Diagnostic> error() const;
    QStringView textOf(SourceSpan span) const { return QStringView(text).sliced(span.offset, span.length); }
};

/// Parses a rule as written, or after its macros were replaced: then `expansion` is where the text came
/// from. Total and linear: an unclosed quote, parenthesis or bracket takes the rest of the text with it, and
/// so does one alternative too many.
RuleTree parseRule(QStringView text, RuleKind kind, const Expansion *expansion = nullptr);

/// The text, put together from its tokens.
QString printRule(const RuleTree &tree);

} // namespace flatprofile
