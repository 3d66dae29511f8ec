#pragma once

#include <QLatin1StringView>

namespace flatprofile::valuecodes {

// What checkValue() reports.

inline constexpr QLatin1StringView kEmpty { "empty-value" };
inline constexpr QLatin1StringView kUnicodeBlank { "unicode-blank" }; // U+00A0 and others around the value
inline constexpr QLatin1StringView kNonAscii { "non-ascii" }; // arguments: the characters
inline constexpr QLatin1StringView kNotABool { "not-a-bool" };
inline constexpr QLatin1StringView kCase { "letter-case" }; // arguments: how it is written
inline constexpr QLatin1StringView kNotAnOption { "not-an-option" }; // arguments: the options
inline constexpr QLatin1StringView kNotANumber { "not-a-number" };
inline constexpr QLatin1StringView kOutOfRange { "out-of-range" }; // arguments: least, greatest
inline constexpr QLatin1StringView kTooPrecise { "too-many-decimals" }; // arguments: how many are kept
inline constexpr QLatin1StringView kUnitWritten { "unit-written" }; // "30s"; arguments: the unit
inline constexpr QLatin1StringView kTooLong {
    "value-too-long"
}; // arguments: greatest length, present length
inline constexpr QLatin1StringView kNotAnAddress { "not-an-ip-address" };
inline constexpr QLatin1StringView kNotAnIpv6Address { "not-an-ipv6-address" };
inline constexpr QLatin1StringView kNotAHost { "not-a-host-name" };
inline constexpr QLatin1StringView kBadPort { "bad-port" };
inline constexpr QLatin1StringView kUrlBlank { "url-blank" };
inline constexpr QLatin1StringView kUrlScheme { "url-scheme" };
inline constexpr QLatin1StringView kPlaceholder { "placeholder" }; // <server>; arguments: it
inline constexpr QLatin1StringView kNotAPhoneNumber { "not-a-phone-number" };
inline constexpr QLatin1StringView kNotATime { "not-a-time" }; // arguments: the form
inline constexpr QLatin1StringView kNotADate { "not-a-date" };
inline constexpr QLatin1StringView kNotAMimeType { "not-a-mime-type" };
inline constexpr QLatin1StringView kMaskedSecret { "masked-secret" }; // only stars
inline constexpr QLatin1StringView kTypographicQuote { "typographic-quote" };

} // namespace flatprofile::valuecodes
