#include "core/rules/rulecheck.h"

#include "core/rules/rulecodes.h"
#include "core/support/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using namespace rulecodes;

struct Words
{
    QLatin1StringView code;
    QLatin1StringView detail; // the first argument; empty: any
    const char *sentence; // %1, %2: the arguments after the detail
    const char *fix = nullptr;
};

// clang-format off
constexpr std::array kWords = std::to_array<Words>({
    { kSyntax, details::kMark, QT_TRANSLATE_NOOP("Rules", "After a condition in parentheses stands ?, after assignments stands !."), QT_TRANSLATE_NOOP("Rules", "Add the Mark") },
    { kSyntax, details::kOrder, QT_TRANSLATE_NOOP("Rules", "The parts of an alternative stand in this order, each once: condition, assignments, options, URL.") },
    { kSyntax, {}, QT_TRANSLATE_NOOP("Rules", "A condition is written as comparisons such as $PRVTMR ge 600, joined by and.") },
    { kQuote, {}, QT_TRANSLATE_NOOP("Rules", "The quote is never closed.") },
    { kType, details::kQuoteMacro, QT_TRANSLATE_NOOP("Rules", "Text is compared with text only: both sides need quotes."), QT_TRANSLATE_NOOP("Rules", "Add Quotes") },
    { kType, details::kUnquote, QT_TRANSLATE_NOOP("Rules", "Numbers and versions are compared without quotes on both sides."), QT_TRANSLATE_NOOP("Rules", "Remove Quotes") },
    { kType, {}, QT_TRANSLATE_NOOP("Rules", "Only like can be compared with like: text in quotes, whole numbers, or versions.") },
    { kOperator, {}, QT_TRANSLATE_NOOP("Rules", "Text in quotes is only equal or not; it has no order."), QT_TRANSLATE_NOOP("Rules", "Remove Quotes") },
    { kFormat, details::kQuoteMacro, QT_TRANSLATE_NOOP("Rules", "The macro stands for text, which needs quotes in a comparison."), QT_TRANSLATE_NOOP("Rules", "Add Quotes") },
    { kFormat, {}, QT_TRANSLATE_NOOP("Rules", "Without quotes a value must be a whole number or a version."), QT_TRANSLATE_NOOP("Rules", "Add Quotes") },
    { kCharacter, {}, QT_TRANSLATE_NOOP("Rules", "Outside quotes a rule is plain ASCII; typographic quotes and dashes come from documents."), QT_TRANSLATE_NOOP("Rules", "Use Plain Characters") },
    { kParenthesis, details::kUnopened, QT_TRANSLATE_NOOP("Rules", "Nothing opened this parenthesis."), QT_TRANSLATE_NOOP("Rules", "Open the Parenthesis") },
    { kParenthesis, {}, QT_TRANSLATE_NOOP("Rules", "The parenthesis is never closed.") },
    { kBracket, details::kUnopened, QT_TRANSLATE_NOOP("Rules", "Nothing opened this bracket."), QT_TRANSLATE_NOOP("Rules", "Open the Bracket") },
    { kBracket, {}, QT_TRANSLATE_NOOP("Rules", "The bracket is never closed.") },
    { kOption, details::kGlued, QT_TRANSLATE_NOOP("Rules", "A blank is missing between %1 and its argument."), QT_TRANSLATE_NOOP("Rules", "Add the Blank") },
    { kOption, details::kArgument, QT_TRANSLATE_NOOP("Rules", "%1 needs an argument.") },
    { kOption, details::kLetter, QT_TRANSLATE_NOOP("Rules", "%1 takes one letter from a to p, which names a general purpose parameter.") },
    { kOption, details::kWrongRule, QT_TRANSLATE_NOOP("Rules", "%1 does not belong in this kind of rule.") },
    { kOption, {}, QT_TRANSLATE_NOOP("Rules", "Options are --key, --uid, --pwd, --post, --alias and --srv, in reports also --delta and --status.") },
    { kOptions, {}, QT_TRANSLATE_NOOP("Rules", "An upgrade rule takes no options."), QT_TRANSLATE_NOOP("Rules", "Remove the Options") },
    { kAssignment, details::kValueQuotes, QT_TRANSLATE_NOOP("Rules", "The assigned value needs quotes."), QT_TRANSLATE_NOOP("Rules", "Add Quotes") },
    { kAssignment, details::kSemicolon, QT_TRANSLATE_NOOP("Rules", "A semicolon ends each assignment."), QT_TRANSLATE_NOOP("Rules", "Add the Semicolon") },
    { kAssignment, {}, QT_TRANSLATE_NOOP("Rules", "An assignment is written Parameter_Name = \"value\";") },
    { kUnreachable, {}, QT_TRANSLATE_NOOP("Rules", "This alternative has no condition, so those after it are never reached.") },
    { kTooMany, {}, QT_TRANSLATE_NOOP("Rules", "A rule with more than %1 alternatives is read no further; no phone could hold it.") },
    { kUrl, details::kThird, QT_TRANSLATE_NOOP("Rules", "A report goes to two URLs at most.") },
    { kUrl, {}, QT_TRANSLATE_NOOP("Rules", "A URL is missing here.") },
    { kServer, details::kMissingServer, QT_TRANSLATE_NOOP("Rules", "The URL needs a server.") },
    { kServer, details::kNoOption66, QT_TRANSLATE_NOOP("Rules", "Without a server the address comes from DHCP option 66, which is not known here.") },
    { kServer, details::kUser, QT_TRANSLATE_NOOP("Rules", "A user before @ is not understood; use --uid and --pwd.") },
    { kServer, {}, QT_TRANSLATE_NOOP("Rules", "The server must be a name or an address; an IPv6 address stands in brackets after a scheme.") },
    { kPath, {}, QT_TRANSLATE_NOOP("Rules", "The URL needs a path that begins with /.") },
    { kPort, {}, QT_TRANSLATE_NOOP("Rules", "The port must be a number from 1 to 65535.") },
    { kScheme, {}, QT_TRANSLATE_NOOP("Rules", "Phones fetch by tftp, http and https."), QT_TRANSLATE_NOOP("Rules", "Correct the Scheme") },
    { kSpace, {}, QT_TRANSLATE_NOOP("Rules", "A blank stands in the URL, perhaps from a line break in a document."), QT_TRANSLATE_NOOP("Rules", "Remove the Blank") },
    { kAssignTerminator, {}, QT_TRANSLATE_NOOP("Rules", "The semicolon belongs inside the parentheses: ( ... ;)!"), QT_TRANSLATE_NOOP("Rules", "Move the Semicolon") },
    { kAssignSemicolon, {}, QT_TRANSLATE_NOOP("Rules", "The last assignment should end with a semicolon, too."), QT_TRANSLATE_NOOP("Rules", "Add the Semicolon") },
    { kUnknownMacro, {}, QT_TRANSLATE_NOOP("Rules", "No document knows the macro %1; the phone keeps it as text."), QT_TRANSLATE_NOOP("Rules", "Use the Likely Macro") },
    { kGluedMacro, {}, QT_TRANSLATE_NOOP("Rules", "The macro’s name goes on to the next sign: %1. %2 may be meant."), QT_TRANSLATE_NOOP("Rules", "Add Parentheses") },
    { kLongMacro, {}, QT_TRANSLATE_NOOP("Rules", "The documented spelling is %1."), QT_TRANSLATE_NOOP("Rules", "Use the Short Spelling") },
    { kMacroTarget, {}, QT_TRANSLATE_NOOP("Rules", "This firmware is not known to have the macro %1.") },
    { kMalformedMacro, {}, QT_TRANSLATE_NOOP("Rules", "This is no macro: $(NAME), $(NAME:from) and $(NAME:from:length) are. It stays as text.") },
    { kWithheldSecret, {}, QT_TRANSLATE_NOOP("Rules", "%1 is replaced only in the arguments of --key, --uid and --pwd; here it stays as text.") },
    { kClearSecret, {}, QT_TRANSLATE_NOOP("Rules", "The argument of %1 can be read by whoever sees the profile; $SA to $SD keep it out of the rule.") },
    { kHttpCredentials, {}, QT_TRANSLATE_NOOP("Rules", "Over http the credentials can be read on the way."), QT_TRANSLATE_NOOP("Rules", "Use https") },
    { kUselessOption, {}, QT_TRANSLATE_NOOP("Rules", "%1 has no effect here.") },
    { kRepeatedOption, {}, QT_TRANSLATE_NOOP("Rules", "%1 is given twice; which one counts is not documented.") },
    { kNewOption, {}, QT_TRANSLATE_NOOP("Rules", "Older firmware does not know --srv.") },
    { kNotAProfile, {}, QT_TRANSLATE_NOOP("Rules", "A file that ends in %1 is hardly a profile.") },
    { kNotALoad, {}, QT_TRANSLATE_NOOP("Rules", "A file that ends in %1 is hardly firmware.") },
    { kPlaceholder, {}, QT_TRANSLATE_NOOP("Rules", "%1 is a placeholder that was never filled in.") },
    { kNeverTrue, {}, QT_TRANSLATE_NOOP("Rules", "The condition can never be true.") },
    { kAlwaysTrue, {}, QT_TRANSLATE_NOOP("Rules", "The condition is always true.") },
    { kNeverReached, {}, QT_TRANSLATE_NOOP("Rules", "Alternative %1 is never reached: those before it take every phone for which it would be true.") },
    { kMaybeSkipped, {}, QT_TRANSLATE_NOOP("Rules", "The last alternative has a condition, too; where none is true the rule is skipped.") },
    { kEmptyAlternative, {}, QT_TRANSLATE_NOOP("Rules", "The alternative is empty: it does nothing.") },
    { kOperatorCase, {}, QT_TRANSLATE_NOOP("Rules", "The documents write operators in lower case: %1."), QT_TRANSLATE_NOOP("Rules", "Use Lower Case") },
    { kLegacyForm, {}, QT_TRANSLATE_NOOP("Rules", "This short form is from old firmware; the present one is safer."), QT_TRANSLATE_NOOP("Rules", "Write It Out") },
    { kLegacyVersion, {}, QT_TRANSLATE_NOOP("Rules", "Versions of this form are those of SPA firmware; an MPP phone can’t compare its own with it."), QT_TRANSLATE_NOOP("Rules", "Write It as MPP Firmware Does") },
    { kQuotedVersion, {}, QT_TRANSLATE_NOOP("Rules", "In quotes $SWVER is the whole name of the load, with the model, and hardly equals a bare version."), QT_TRANSLATE_NOOP("Rules", "Remove Quotes") },
    { kMixedKinds, {}, QT_TRANSLATE_NOOP("Rules", "%1 and the other side are of different kinds, so that the phone can’t compare them.") },
    { kTrailingSemicolon, {}, QT_TRANSLATE_NOOP("Rules", "The semicolon at the end is not part of the URL."), QT_TRANSLATE_NOOP("Rules", "Remove the Semicolon") },
    { kInjection, {}, QT_TRANSLATE_NOOP("Rules", "The value of $%1 holds signs that are syntax here and may change the rule.") },
    { kBelowLimit, {}, QT_TRANSLATE_NOOP("Rules", "The load %1 is older than the downgrade limit %2, so the phone refuses it.") },
    { kNonAscii, {}, QT_TRANSLATE_NOOP("Rules", "Characters beyond ASCII are not documented, and some firmware reads them wrongly.") },
    { kScheduleSyntax, {}, QT_TRANSLATE_NOOP("Rules", "A schedule is a list of seconds such as 600,1200 or 3600+600.") },
    { kScheduleZero, {}, QT_TRANSLATE_NOOP("Rules", "0 turns the schedule off and must stand alone.") },
    { kTooLong, {}, QT_TRANSLATE_NOOP("Rules", "With the values of its macros the text becomes longer than any phone's memory. It was not evaluated.") },
    { kScheduleLong, {}, QT_TRANSLATE_NOOP("Rules", "The wait is longer than phones are known to count.") },
    { kScheduleTime, {}, QT_TRANSLATE_NOOP("Rules", "A time of day is written hhmm, from 0000 to 2400; phones ignore anything else.") },
});
// clang-format on

const Words *find(const Diagnostic &diagnostic)
{
    const QString detail = diagnostic.arguments.value(0);
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const Words &words) {
        return words.code == diagnostic.code && (words.detail.isEmpty() || detail == words.detail);
    });
    return found == kWords.end() ? nullptr : &*found;
}

QString explainOrder(const VersionOrder &order, const QString &left, const QString &right)
{
    using Decided = VersionOrder::Decided;
    const bool less = order.order < 0;
    switch (order.decided) {
    case Decided::Nowhere:
        return Rules::tr("%1 and %2 are the same version.").arg(left, right);
    case Decided::Component:
        return (less ? Rules::tr("%1 is older than %2: number %3 of the version decides.")
                     : Rules::tr("%1 is newer than %2: number %3 of the version decides."))
            .arg(left, right)
            .arg(order.position);
    case Decided::Length:
        return (less ? Rules::tr("%1 is older than %2, which has more numbers.")
                     : Rules::tr("%1 is newer than %2, which has fewer numbers."))
            .arg(left, right);
    case Decided::Suffix:
        return (less ? Rules::tr("%1 is older than %2: the letters at the end decide.")
                     : Rules::tr("%1 is newer than %2: the letters at the end decide."))
            .arg(left, right);
    case Decided::Build:
        break;
    }
    return (less ? Rules::tr("%1 is older than %2: the build decides.")
                 : Rules::tr("%1 is newer than %2: the build decides."))
        .arg(left, right);
}

} // namespace

QString describeRule(const Diagnostic &diagnostic)
{
    const Words *words = find(diagnostic);
    if (!words)
        return {};
    QString sentence = Rules::tr(words->sentence);
    if (words->code == kUnknownMacro && diagnostic.arguments.size() > 1)
        sentence = Rules::tr("No document knows the macro %1; %2 may be meant.");
    const QStringList arguments = diagnostic.arguments.mid(words->detail.isEmpty() ? 0 : 1);
    return filled(sentence, arguments);
}

QString describeRuleFix(const Diagnostic &diagnostic)
{
    const Words *words = find(diagnostic);
    if (!words || diagnostic.fix.isEmpty())
        return {};
    return words->fix ? Rules::tr(words->fix) : Rules::tr("Correct It");
}

QString explainComparison(const ComparisonResult &result)
{
    if (result.problem)
        return describeRule(*result.problem);
    switch (result.kind) {
    case ComparisonResult::Kind::Version:
        return explainOrder(result.order, result.left, result.right);
    case ComparisonResult::Kind::Integer: {
        const auto order = compareIntegerTexts(result.left, result.right);
        if (order == 0)
            return Rules::tr("%1 equals %2.").arg(result.left, result.right);
        return (order < 0 ? Rules::tr("%1 is less than %2.") : Rules::tr("%1 is greater than %2."))
            .arg(result.left, result.right);
    }
    case ComparisonResult::Kind::String:
        return (result.left == result.right ? Rules::tr("Both are “%1”.").arg(result.left)
                                            : Rules::tr("“%1” is not “%2”.").arg(result.left, result.right));
    case ComparisonResult::Kind::None:
        break;
    }
    return {};
}

} // namespace flatprofile
