#pragma once

#include "core/support/diagnostic.h"

namespace flatprofile {

/// Codes of what makes a text not well-formed. All are errors: a phone may refuse the whole file.
namespace faults {

inline constexpr QLatin1StringView kBareAmpersand { "bare-ampersand" }; // & that begins no entity
inline constexpr QLatin1StringView kBareLessThan { "bare-less-than" }; // < that begins no tag
inline constexpr QLatin1StringView kBadEntity {
    "bad-entity"
}; // &name; that is not one of the five; arguments: the entity
inline constexpr QLatin1StringView kBadCharacterReference { "bad-character-reference" }; // &#0;
inline constexpr QLatin1StringView kCdataEnd { "cdata-end" }; // ]]> in text
inline constexpr QLatin1StringView kBadCharacter {
    "bad-character"
}; // control characters, U+FFFE; arguments: "U+000B"
inline constexpr QLatin1StringView kBadUtf8 { "bad-utf8" }; // bytes that are no UTF-8
inline constexpr QLatin1StringView kMismatchedEndTag { "mismatched-end-tag" }; // arguments: expected, found
inline constexpr QLatin1StringView kMissingEndTag { "missing-end-tag" }; // arguments: name
inline constexpr QLatin1StringView kStrayEndTag { "stray-end-tag" }; // arguments: name
inline constexpr QLatin1StringView kBadEndTag {
    "bad-end-tag"
}; // something but blanks before its '>'; arguments: name
inline constexpr QLatin1StringView kEndTagWithoutSlash { "end-tag-without-slash" }; // <X>1<X>; arguments: name
inline constexpr QLatin1StringView kTextAfterEmptyTag {
    "text-after-empty-tag"
}; // <X/>0</X>; arguments: name
inline constexpr QLatin1StringView kTypographicQuotes { "typographic-quotes" }; // arguments: attribute
inline constexpr QLatin1StringView kAttributeQuotes { "attribute-quotes" }; // ua=rw; arguments: attribute
inline constexpr QLatin1StringView kAttributeValue {
    "attribute-value"
}; // ua without =; arguments: attribute
inline constexpr QLatin1StringView kAttributeSpace { "attribute-space" }; // a="1"b="2"; arguments: attribute
inline constexpr QLatin1StringView kAttributeTwice { "attribute-twice" }; // arguments: attribute
inline constexpr QLatin1StringView kBadTag {
    "bad-tag"
}; // a start tag that can't be read to its end; arguments: name
inline constexpr QLatin1StringView kPlaceholderInTag {
    "placeholder-in-tag"
}; // <X_{{n}}_>: a template's; arguments: it
inline constexpr QLatin1StringView kUnknownPrefix {
    "unknown-prefix"
}; // a:b without xmlns:a; arguments: prefix
inline constexpr QLatin1StringView kBadNamespace {
    "bad-namespace"
}; // xmlns:a="" and other forbidden declarations
inline constexpr QLatin1StringView kMissingRoot { "missing-root" }; // elements without one around them
inline constexpr QLatin1StringView kUnclosedRoot { "unclosed-root" }; // arguments: name
inline constexpr QLatin1StringView kElementOutsideRoot { "element-outside-root" }; // arguments: name
inline constexpr QLatin1StringView kTextOutsideRoot { "text-outside-root" };
inline constexpr QLatin1StringView kNoElement { "no-element" }; // nothing that could be a profile
inline constexpr QLatin1StringView kDoctype { "doctype" };
inline constexpr QLatin1StringView kBadComment { "bad-comment" }; // -- inside
inline constexpr QLatin1StringView kUnclosedComment { "unclosed-comment" };
inline constexpr QLatin1StringView kUnclosedCdata { "unclosed-cdata" };
inline constexpr QLatin1StringView kBadInstruction { "bad-instruction" }; // <? without a name or an end
inline constexpr QLatin1StringView kMisplacedDeclaration {
    "misplaced-declaration"
}; // <?xml not at the start
inline constexpr QLatin1StringView kBadDeclaration { "bad-declaration" };
inline constexpr QLatin1StringView kUnknownEncoding { "unknown-encoding" }; // arguments: name
inline constexpr QLatin1StringView kTooLarge { "too-large" };
inline constexpr QLatin1StringView kTooDeep { "too-deep" };
inline constexpr QLatin1StringView kTooManyElements { "too-many-elements" };
inline constexpr QLatin1StringView kNameTooLong { "name-too-long" };

} // namespace faults

/// Whether the code is one of the above.
bool isFault(QLatin1StringView code);

/// What is wrong, for people: a whole sentence, translated.
QString describeFault(const Diagnostic &fault);
/// The words of the button that applies the fix; empty where there is none.
QString describeFaultFix(const Diagnostic &fault);

} // namespace flatprofile
