#pragma once

#include <QLatin1StringView>

namespace flatprofile::rulecodes {

// What is wrong with a condition, a rule or a schedule.

inline constexpr QLatin1StringView kSyntax { "rule-syntax" };
inline constexpr QLatin1StringView kQuote { "rule-quote" }; // never closed
inline constexpr QLatin1StringView kType {
    "rule-type"
}; // a string against something else, an integer against a version
inline constexpr QLatin1StringView kOperator { "rule-op" }; // strings know = and != alone
inline constexpr QLatin1StringView kFormat { "rule-format" }; // neither integer nor version
inline constexpr QLatin1StringView kCharacter { "rule-char" }; // not ASCII, outside quotes

} // namespace flatprofile::rulecodes
