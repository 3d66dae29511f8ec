#pragma once

#include <QLatin1StringView>

namespace flatprofile::problemcodes {

// What checkProfile() reports besides the scanner's faults and checkValue()'s codes.

// Names and places of elements.
inline constexpr QLatin1StringView kDuplicate {
    "duplicate-parameter"
}; // arguments: name, how often; fix: the others go
inline constexpr QLatin1StringView kAccess { "ua-value" }; // arguments: the value
inline constexpr QLatin1StringView kUserMayChange { "user-may-change" }; // arguments: name; fix: ua="na"
inline constexpr QLatin1StringView kUnknown {
    "unknown-parameter"
}; // arguments: name; where there are too many to list, how many (then no element)
inline constexpr QLatin1StringView kNearMiss { "near-miss" }; // arguments: name, the one meant; fix: rename
inline constexpr QLatin1StringView kNameCase { "name-case" }; // arguments: name, the one meant; fix: rename
inline constexpr QLatin1StringView kNotOnModel { "not-on-model" }; // arguments: name, model
inline constexpr QLatin1StringView kNotInFirmware {
    "not-in-firmware"
}; // arguments: name, first release that has it, release asked for
inline constexpr QLatin1StringView kCdata { "cdata" };
inline constexpr QLatin1StringView kNested { "nested-elements" }; // arguments: name
inline constexpr QLatin1StringView kStrayText { "stray-text" };
inline constexpr QLatin1StringView kStrayBlank { "stray-unicode-blank" }; // fix: a plain blank
inline constexpr QLatin1StringView kNoProfile { "no-profile" };
inline constexpr QLatin1StringView kSeveralProfiles { "several-profiles" };
inline constexpr QLatin1StringView kEncoding { "encoding-not-utf8" }; // arguments: the encoding

// Single values, whatever their type.
inline constexpr QLatin1StringView kTemplate { "template-left-over" }; // arguments: the placeholder
inline constexpr QLatin1StringView kSecretInRule { "secret-in-rule" }; // arguments: the option
inline constexpr QLatin1StringView kSecretInUrl { "secret-in-url" };
// One each, or one for the profile where there are many (then no element; arguments: how many).
inline constexpr QLatin1StringView kDefaultValue { "default-value" };
inline constexpr QLatin1StringView kAmbiguousEmpty { "ambiguous-empty" }; // arguments: the form

// Schedules and ways back.
inline constexpr QLatin1StringView kShadowedPeriodic { "resync-at-shadows-periodic" };
inline constexpr QLatin1StringView kNoRetry { "no-resync-retry" };
inline constexpr QLatin1StringView kResyncTooOften { "resync-too-often" }; // arguments: seconds, floor
inline constexpr QLatin1StringView kRetryTooOften { "resync-retry-too-often" }; // arguments: likewise
inline constexpr QLatin1StringView kNeverResyncs { "never-resyncs" };
inline constexpr QLatin1StringView kNoWayBack { "no-way-back" };
inline constexpr QLatin1StringView kOpenWebPage { "open-web-page" };
inline constexpr QLatin1StringView kRuleUnused { "rule-unused" }; // arguments: rule, what turns it off
inline constexpr QLatin1StringView kDstWithoutRule { "dst-without-rule" };

// Extensions, keys and codes.
inline constexpr QLatin1StringView kNoUserId { "extension-without-user-id" }; // arguments: extension
inline constexpr QLatin1StringView kNoProxy { "extension-without-proxy" }; // arguments: extension
inline constexpr QLatin1StringView kNoAccount { "extension-without-account" }; // arguments: extensions
inline constexpr QLatin1StringView kKeyOnDisabled {
    "key-on-disabled-extension"
}; // arguments: line key, extension
inline constexpr QLatin1StringView kSipPortTwice {
    "sip-port-twice"
}; // arguments: port, extension, the other one
inline constexpr QLatin1StringView kCodecNotEnabled { "codec-not-enabled" }; // arguments: codec, extension
inline constexpr QLatin1StringView kStarCodeTwice { "star-code-twice" }; // arguments: code, other parameter
inline constexpr QLatin1StringView kStarCodeOfDefault {
    "star-code-of-default"
}; // arguments: code, the parameter whose default it is

// The network.
inline constexpr QLatin1StringView kPortRange { "port-range" }; // arguments: least, greatest
inline constexpr QLatin1StringView kStaticIpIncomplete { "static-ip-incomplete" }; // arguments: what is missing

// Comments that ignore problems.
inline constexpr QLatin1StringView kUnusedIgnore { "unused-ignore" }; // arguments: code or element
inline constexpr QLatin1StringView kIgnoreRefused { "ignore-refused" }; // arguments: code

} // namespace flatprofile::problemcodes
