#pragma once

#include <QLatin1StringView>

namespace flatprofile::problemcodes {

// What checkProfile() reports besides the scanner's faults and checkValue()'s codes.

inline constexpr QLatin1StringView kDuplicate {
    "duplicate-parameter"
}; // arguments: name, how often; fix: the others go
inline constexpr QLatin1StringView kAccess { "ua-value" }; // arguments: the value
inline constexpr QLatin1StringView kUnknown { "unknown-parameter" }; // arguments: name
inline constexpr QLatin1StringView kNearMiss { "near-miss" }; // arguments: name, the one meant; fix: rename
inline constexpr QLatin1StringView kNotOnModel { "not-on-model" }; // arguments: name, model
inline constexpr QLatin1StringView kCdata { "cdata" };
inline constexpr QLatin1StringView kNested { "nested-elements" }; // arguments: name
inline constexpr QLatin1StringView kStrayText { "stray-text" };
inline constexpr QLatin1StringView kNoProfile { "no-profile" };
inline constexpr QLatin1StringView kSeveralProfiles { "several-profiles" };
inline constexpr QLatin1StringView kEncoding { "encoding-not-utf8" }; // arguments: the encoding

} // namespace flatprofile::problemcodes
