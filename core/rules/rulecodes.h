#pragma once

#include <QLatin1StringView>

namespace flatprofile::rulecodes {

// What is wrong with a condition, a rule or a schedule. Where one code has several causes, the first
// argument of the diagnostic names the cause (see `details`).

inline constexpr QLatin1StringView kSyntax { "rule-syntax" };
inline constexpr QLatin1StringView kQuote { "rule-quote" }; // never closed
inline constexpr QLatin1StringView kType {
    "rule-type"
}; // a string against something else, an integer against a version
inline constexpr QLatin1StringView kOperator { "rule-op" }; // strings know = and != alone
inline constexpr QLatin1StringView kFormat { "rule-format" }; // neither integer nor version
inline constexpr QLatin1StringView kCharacter { "rule-char" }; // not ASCII, outside quotes

inline constexpr QLatin1StringView kParenthesis { "rule-paren" };
inline constexpr QLatin1StringView kBracket { "rule-bracket" };
inline constexpr QLatin1StringView kOption { "rule-option" };
inline constexpr QLatin1StringView kOptions { "rule-options" }; // in an Upgrade_Rule
inline constexpr QLatin1StringView kAssignment { "rule-assignment" };
inline constexpr QLatin1StringView kUnreachable { "rule-unreachable" }; // after one without a condition
inline constexpr QLatin1StringView kUrl { "rule-url" }; // missing where one is needed
inline constexpr QLatin1StringView kServer { "rule-server" };
inline constexpr QLatin1StringView kPath { "rule-path" };
inline constexpr QLatin1StringView kPort { "rule-port" };
inline constexpr QLatin1StringView kScheme { "rule-scheme" };
inline constexpr QLatin1StringView kSpace { "rule-space" };
inline constexpr QLatin1StringView kTooMany { "rule-limit" }; // alternatives; arguments: how many
inline constexpr QLatin1StringView kAssignTerminator { "rule-assign-terminator" };
inline constexpr QLatin1StringView kAssignSemicolon { "rule-assign-semicolon" };

// What a phone takes but was probably not meant.
inline constexpr QLatin1StringView kUnknownMacro { "rule-unknown-macro" }; // arguments: name, likely one
inline constexpr QLatin1StringView kGluedMacro { "rule-glued-macro" }; // $MAUconfig; arguments: name, macro
inline constexpr QLatin1StringView kLongMacro { "rule-long-macro" }; // $GPP_A; arguments: the short form
inline constexpr QLatin1StringView kMacroTarget { "rule-macro-target" }; // arguments: name
inline constexpr QLatin1StringView kMalformedMacro { "rule-malformed-macro" };
inline constexpr QLatin1StringView kWithheldSecret { "rule-withheld-secret" }; // arguments: name
inline constexpr QLatin1StringView kClearSecret { "rule-clear-secret" }; // arguments: option
inline constexpr QLatin1StringView kHttpCredentials { "rule-http-credentials" };
inline constexpr QLatin1StringView kUselessOption { "rule-useless-option" }; // arguments: option
inline constexpr QLatin1StringView kRepeatedOption { "rule-repeated-option" }; // arguments: option
inline constexpr QLatin1StringView kNewOption { "rule-new-option" }; // --srv
inline constexpr QLatin1StringView kNotAProfile { "rule-not-a-profile" }; // arguments: ending
inline constexpr QLatin1StringView kNotALoad { "rule-not-a-load" }; // arguments: ending
inline constexpr QLatin1StringView kPlaceholder { "rule-placeholder" }; // arguments: it
inline constexpr QLatin1StringView kNeverTrue { "rule-never-true" };
inline constexpr QLatin1StringView kAlwaysTrue { "rule-always-true" };
inline constexpr QLatin1StringView kNeverReached { "rule-never-reached" }; // arguments: number
inline constexpr QLatin1StringView kMaybeSkipped { "rule-maybe-skipped" }; // the last one has a condition
inline constexpr QLatin1StringView kEmptyAlternative { "rule-empty-alternative" };
inline constexpr QLatin1StringView kOperatorCase { "rule-operator-case" }; // arguments: in lower case
inline constexpr QLatin1StringView kLegacyForm { "rule-legacy-form" }; // without left side, ! for ne
inline constexpr QLatin1StringView kLegacyVersion { "rule-legacy-version" }; // 7.5.2b on MPP
inline constexpr QLatin1StringView kQuotedVersion { "rule-quoted-version" }; // "$SWVER" ne "11-1-0MPP"
inline constexpr QLatin1StringView kMixedKinds { "rule-mixed-kinds" }; // $PRVTMR gt 11-0-1MPP; name
inline constexpr QLatin1StringView kTrailingSemicolon { "rule-trailing-semicolon" };
inline constexpr QLatin1StringView kInjection { "rule-injection" }; // arguments: macro
inline constexpr QLatin1StringView kBelowLimit { "rule-below-limit" }; // arguments: load's version, limit
inline constexpr QLatin1StringView kNonAscii { "rule-non-ascii" }; // inside quotes

inline constexpr QLatin1StringView kScheduleSyntax { "schedule-syntax" };
inline constexpr QLatin1StringView kScheduleZero { "schedule-zero" };
inline constexpr QLatin1StringView kTooLong { "rule-too-long" }; // with its macros' values
inline constexpr QLatin1StringView kScheduleLong { "schedule-long" }; // more than any document allows
inline constexpr QLatin1StringView kScheduleTime { "schedule-time" }; // not hhmm

namespace details {
inline constexpr QLatin1StringView kMark { "mark" }; // neither ? nor ! follows
inline constexpr QLatin1StringView kOrder { "order" }; // a part where it doesn't belong
inline constexpr QLatin1StringView kUnopened { "unopened" };
inline constexpr QLatin1StringView kQuoteMacro { "quote-macro" };
inline constexpr QLatin1StringView kUnquote { "unquote" };
inline constexpr QLatin1StringView kGlued { "glued" };
inline constexpr QLatin1StringView kArgument { "argument" };
inline constexpr QLatin1StringView kLetter { "letter" };
inline constexpr QLatin1StringView kWrongRule { "wrong-rule" };
inline constexpr QLatin1StringView kValueQuotes { "value-quotes" };
inline constexpr QLatin1StringView kSemicolon { "semicolon" };
inline constexpr QLatin1StringView kMissingServer { "missing-server" };
inline constexpr QLatin1StringView kNoOption66 { "no-option-66" };
inline constexpr QLatin1StringView kUser { "user" };
inline constexpr QLatin1StringView kLike { "like" };
inline constexpr QLatin1StringView kThird { "third" };
} // namespace details

} // namespace flatprofile::rulecodes
