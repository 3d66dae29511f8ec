#pragma once

#include <QLatin1StringView>

namespace flatprofile::valuecodes {

// What checkValue() reports.

inline constexpr QLatin1StringView kEmpty { "empty-value" };
inline constexpr QLatin1StringView kUnicodeBlank { "unicode-blank" }; // U+00A0 and others around the value
inline constexpr QLatin1StringView kNonAscii { "non-ascii" }; // arguments: the characters
inline constexpr QLatin1StringView kNotABool { "not-a-bool" };
inline constexpr QLatin1StringView kOldBool { "old-bool" }; // arguments: the word of older firmware
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
inline constexpr QLatin1StringView kOctal { "leading-zero" }; // 010.0.0.1
inline constexpr QLatin1StringView kHostScheme { "host-scheme" }; // arguments: the scheme
inline constexpr QLatin1StringView kHostUser { "host-user" };
inline constexpr QLatin1StringView kUrlSlashes { "url-slashes" };
inline constexpr QLatin1StringView kUserIdCharacter { "user-id-char" };

// Of lists and key=value texts of several types.

inline constexpr QLatin1StringView kEmptyPart { "empty-part" };
inline constexpr QLatin1StringView kTwice { "given-twice" }; // arguments: what
inline constexpr QLatin1StringView kSeparator { "wrong-separator" }; // arguments: the right one
inline constexpr QLatin1StringView kBlankInside { "blank-inside" };
inline constexpr QLatin1StringView kMeantWord { "near-word" }; // arguments: the word that is known
inline constexpr QLatin1StringView kUnknownName { "unknown-name" }; // arguments: it

inline constexpr QLatin1StringView kStarCodeLength { "star-code-length" }; // arguments: greatest, present
inline constexpr QLatin1StringView kStarCodeCharacter { "star-code-char" };
inline constexpr QLatin1StringView kStarCodeLong {
    "star-code-long"
}; // arguments: documented length, present length
inline constexpr QLatin1StringView kStarCodePrefix { "star-code-prefix" };
inline constexpr QLatin1StringView kStarCodeTone { "star-code-tone" };

inline constexpr QLatin1StringView kNumberTemplateLength { "phtmpl-length" }; // arguments: greatest, present
inline constexpr QLatin1StringView kNumberTemplateCharacter { "phtmpl-char" };
inline constexpr QLatin1StringView kResponseTemplateLength { "rsctmpl-length" }; // likewise
inline constexpr QLatin1StringView kResponseTemplateCharacter { "rsctmpl-char" };
inline constexpr QLatin1StringView kResponseTemplatePattern { "rsctmpl-pattern" };
inline constexpr QLatin1StringView kTemplateWildcard { "template-wildcard" };
inline constexpr QLatin1StringView kTemplatePoint { "template-point" };
inline constexpr QLatin1StringView kTemplatePercent { "template-percent" };
inline constexpr QLatin1StringView kTemplateUnreachable {
    "template-unreachable"
}; // arguments: the pattern that goes before

inline constexpr QLatin1StringView kDstSyntax { "dst-syntax" };
inline constexpr QLatin1StringView kDstRange { "dst-range" }; // arguments: least, greatest
inline constexpr QLatin1StringView kDstTrailing { "dst-trailing" };
inline constexpr QLatin1StringView kDstNoSuchDay { "dst-no-such-day" }; // arguments: days of the month
inline constexpr QLatin1StringView kDstEndless { "dst-endless" };
inline constexpr QLatin1StringView kDstNothingSaved { "dst-nothing-saved" };

inline constexpr QLatin1StringView kDhcpOption { "dhcp-option" };
inline constexpr QLatin1StringView kKeyName { "key-name" };
inline constexpr QLatin1StringView kKeyPosition { "key-position" };
inline constexpr QLatin1StringView kKeyFunctionSyntax { "key-function-syntax" };
inline constexpr QLatin1StringView kKeyFunctionMissing { "key-function-missing" };
inline constexpr QLatin1StringView kKeyFunctionJoin { "key-function-join" };
inline constexpr QLatin1StringView kKeyFunctionNeeds {
    "key-function-needs"
}; // arguments: function, name of what it needs

inline constexpr QLatin1StringView kPagingSyntax { "paging-syntax" };
inline constexpr QLatin1StringView kNotMulticast { "not-multicast" };
inline constexpr QLatin1StringView kPagingOddPort { "paging-odd-port" };
inline constexpr QLatin1StringView kPagingNumber { "paging-number" };
inline constexpr QLatin1StringView kPagingListen { "paging-listen" };
inline constexpr QLatin1StringView kPagingGroups { "paging-groups" }; // arguments: how many are taken

inline constexpr QLatin1StringView kDictionarySyntax { "dictionary-syntax" };
inline constexpr QLatin1StringView kDictionaryServer { "dictionary-server" };
inline constexpr QLatin1StringView kDictionaryPair { "dictionary-pair" }; // arguments: what is missing

inline constexpr QLatin1StringView kLdapFilter { "ldap-filter" };
inline constexpr QLatin1StringView kLdapParenthesis { "ldap-paren" };
inline constexpr QLatin1StringView kLdapEscape { "ldap-escape" };
inline constexpr QLatin1StringView kLdapName { "ldap-name" };
inline constexpr QLatin1StringView kLdapAttributes { "ldap-attributes" };
inline constexpr QLatin1StringView kLdapSecondNumber { "ldap-second-number" };
inline constexpr QLatin1StringView kLdapScheme { "ldap-scheme" }; // arguments: it

inline constexpr QLatin1StringView kRegexSet { "regex-set" };
inline constexpr QLatin1StringView kRegexParenthesis { "regex-paren" };
inline constexpr QLatin1StringView kRegexQuantifier { "regex-quantifier" };
inline constexpr QLatin1StringView kRegexEscape { "regex-escape" };
inline constexpr QLatin1StringView kNumberMapReplacement { "number-map-subst" };
inline constexpr QLatin1StringView kNumberMapParenthesis { "number-map-paren" };
inline constexpr QLatin1StringView kNumberMapCharacter { "number-map-char" };
inline constexpr QLatin1StringView kUriOfList { "list-uri" };

} // namespace flatprofile::valuecodes
