#pragma once

#include <QLatin1StringView>

namespace flatprofile::dialplancodes {

// The text is no dial plan.
inline constexpr QLatin1StringView kParen { "dialplan-paren" };
inline constexpr QLatin1StringView kTrailing { "dialplan-trailing" };
inline constexpr QLatin1StringView kChar { "dialplan-char" }; // arguments: the character
inline constexpr QLatin1StringView kSet { "dialplan-set" };
inline constexpr QLatin1StringView kRepeat { "dialplan-repeat" };
inline constexpr QLatin1StringView kSubstitution { "dialplan-subst" };
inline constexpr QLatin1StringView kPause { "dialplan-pause" };
inline constexpr QLatin1StringView kBar { "dialplan-bar" };
inline constexpr QLatin1StringView kLength { "dialplan-length" }; // arguments: our bound, the length

// It is one, and is read; something in it is odd.
inline constexpr QLatin1StringView kSetComma { "dialplan-set-comma" };
inline constexpr QLatin1StringView kSetX { "dialplan-set-x" };
inline constexpr QLatin1StringView kSetBlank { "dialplan-set-blank" };
inline constexpr QLatin1StringView kEmpty { "dialplan-empty-sequence" };
inline constexpr QLatin1StringView kTimerNumber {
    "dialplan-timer-number"
}; // arguments: timer, seconds taken
inline constexpr QLatin1StringView kGateway { "dialplan-gateway" };
inline constexpr QLatin1StringView kLong { "dialplan-long" }; // arguments: usual limit, the length

// It can't do what it says. Arguments: the sequence, the one that is to blame, a number that shows it.
inline constexpr QLatin1StringView kShadowed { "dialplan-shadowed" };
inline constexpr QLatin1StringView kUnreachable { "dialplan-unreachable" };
inline constexpr QLatin1StringView kHash { "dialplan-hash" };
inline constexpr QLatin1StringView kHotLine { "dialplan-hot-line" };
inline constexpr QLatin1StringView kSecondOffHook { "dialplan-second-offhook" };
inline constexpr QLatin1StringView kOffHookKeys { "dialplan-offhook-keys" };
inline constexpr QLatin1StringView kWithoutKey { "dialplan-without-key" }; // the sequence alone
inline constexpr QLatin1StringView kSendsNothing { "dialplan-sends-nothing" }; // the sequence alone
inline constexpr QLatin1StringView kBarOrder { "dialplan-bar-order" };
inline constexpr QLatin1StringView kWaits { "dialplan-waits" };
inline constexpr QLatin1StringView kUncompared { "dialplan-uncompared" };

// It and its surroundings. Arguments: the number, and what becomes of it.
inline constexpr QLatin1StringView kEmergencyRejected { "dialplan-emergency-rejected" };
inline constexpr QLatin1StringView kEmergencyBarred { "dialplan-emergency-barred" };
inline constexpr QLatin1StringView kEmergencyChanged { "dialplan-emergency-changed" };
inline constexpr QLatin1StringView kEmergencyCut { "dialplan-emergency-cut" };
inline constexpr QLatin1StringView kEmergencyHotLine { "dialplan-emergency-hot-line" };
inline constexpr QLatin1StringView kEmergencyLate { "dialplan-emergency-late" }; // arguments: number, seconds
inline constexpr QLatin1StringView kStarCodeSwallowed {
    "dialplan-starcode-swallowed"
}; // code, field, sequence
inline constexpr QLatin1StringView kStarCodeBarred { "dialplan-starcode-barred" };
inline constexpr QLatin1StringView kStarCodeChanged { "dialplan-starcode-changed" };

} // namespace flatprofile::dialplancodes
