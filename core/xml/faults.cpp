#include "core/xml/faults.h"

#include "core/support/filledsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace flatprofile {

namespace {

struct Faults
{
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

struct Words
{
    QLatin1StringView code;
    const char *sentence; // %1, %2: the diagnostic's arguments
    const char *fix; // of the button; null where there is none
};

// clang-format off
constexpr std::array kWords = std::to_array<Words>({
    { faults::kBareAmpersand, QT_TRANSLATE_NOOP("Faults", "“&” begins an entity; as a character of the text it is written &amp;."), QT_TRANSLATE_NOOP("Faults", "Write &amp;") },
    { faults::kBareLessThan, QT_TRANSLATE_NOOP("Faults", "“<” begins a tag; as a character of the text it is written &lt;."), QT_TRANSLATE_NOOP("Faults", "Write &lt;") },
    { faults::kBadEntity, QT_TRANSLATE_NOOP("Faults", "%1 is unknown: phones read only &amp; &lt; &gt; &quot; &apos; and numbers."), QT_TRANSLATE_NOOP("Faults", "Write &amp;") },
    { faults::kBadCharacterReference, QT_TRANSLATE_NOOP("Faults", "%1 is no character that XML can hold."), QT_TRANSLATE_NOOP("Faults", "Remove It") },
    { faults::kCdataEnd, QT_TRANSLATE_NOOP("Faults", "“]]>” may not stand in text; its last character is written &gt;."), QT_TRANSLATE_NOOP("Faults", "Write &gt;") },
    { faults::kBadCharacter, QT_TRANSLATE_NOOP("Faults", "%1 is a control character, which XML can't hold."), QT_TRANSLATE_NOOP("Faults", "Remove It") },
    { faults::kBadUtf8, QT_TRANSLATE_NOOP("Faults", "The byte %1 is no UTF-8: the file's encoding is another than it declares, or the file is damaged."), QT_TRANSLATE_NOOP("Faults", "Write “?”") },
    { faults::kMismatchedEndTag, QT_TRANSLATE_NOOP("Faults", "The end tag must be </%1>, not </%2>; upper and lower case matter."), QT_TRANSLATE_NOOP("Faults", "Rename to </%1>") },
    { faults::kMissingEndTag, QT_TRANSLATE_NOOP("Faults", "<%1> has no end tag."), QT_TRANSLATE_NOOP("Faults", "Add </%1>") },
    { faults::kStrayEndTag, QT_TRANSLATE_NOOP("Faults", "</%1> ends nothing: no <%1> is open here."), QT_TRANSLATE_NOOP("Faults", "Remove </%1>") },
    { faults::kBadEndTag, QT_TRANSLATE_NOOP("Faults", "The end tag </%1> holds more than its name, or lacks its “>”."), QT_TRANSLATE_NOOP("Faults", "Write </%1>") },
    { faults::kEndTagWithoutSlash, QT_TRANSLATE_NOOP("Faults", "<%1> stands where the end tag </%1> belongs."), QT_TRANSLATE_NOOP("Faults", "Write </%1>") },
    { faults::kTextAfterEmptyTag, QT_TRANSLATE_NOOP("Faults", "<%1/> is empty and ends here, so the text and the end tag after it belong to nothing."), QT_TRANSLATE_NOOP("Faults", "Remove the “/”") },
    { faults::kTypographicQuotes, QT_TRANSLATE_NOOP("Faults", "The value of %1 stands in typographic quotes; XML wants the straight ones."), QT_TRANSLATE_NOOP("Faults", "Straighten Quotes") },
    { faults::kAttributeQuotes, QT_TRANSLATE_NOOP("Faults", "The value of %1 needs a quote before and after it."), QT_TRANSLATE_NOOP("Faults", "Add Quotes") },
    { faults::kAttributeValue, QT_TRANSLATE_NOOP("Faults", "%1 has no value; an attribute is written name=\"value\"."), QT_TRANSLATE_NOOP("Faults", "Add =\"\"") },
    { faults::kAttributeSpace, QT_TRANSLATE_NOOP("Faults", "A blank is missing before %1."), QT_TRANSLATE_NOOP("Faults", "Add a Blank") },
    { faults::kAttributeTwice, QT_TRANSLATE_NOOP("Faults", "%1 stands twice in one tag."), QT_TRANSLATE_NOOP("Faults", "Remove the Second") },
    { faults::kBadTag, QT_TRANSLATE_NOOP("Faults", "The tag <%1 can't be read to its end."), QT_TRANSLATE_NOOP("Faults", "Close the Tag") },
    { faults::kPlaceholderInTag, QT_TRANSLATE_NOOP("Faults", "%1 stands in a tag: a template's placeholder that was never filled in."), nullptr },
    { faults::kUnknownPrefix, QT_TRANSLATE_NOOP("Faults", "The namespace prefix %1 is not declared."), nullptr },
    { faults::kBadNamespace, QT_TRANSLATE_NOOP("Faults", "This namespace declaration is not allowed."), nullptr },
    { faults::kMissingRoot, QT_TRANSLATE_NOOP("Faults", "The parameters stand without <flat-profile> around them."), QT_TRANSLATE_NOOP("Faults", "Wrap in <flat-profile>") },
    { faults::kUnclosedRoot, QT_TRANSLATE_NOOP("Faults", "The profile ends without </%1>: its end may be missing."), QT_TRANSLATE_NOOP("Faults", "Add </%1>") },
    { faults::kElementOutsideRoot, QT_TRANSLATE_NOOP("Faults", "<%1> stands outside the profile."), QT_TRANSLATE_NOOP("Faults", "Take It In") },
    { faults::kTextOutsideRoot, QT_TRANSLATE_NOOP("Faults", "Text may not stand outside the profile."), QT_TRANSLATE_NOOP("Faults", "Make It a Comment") },
    { faults::kNoElement, QT_TRANSLATE_NOOP("Faults", "The file holds no element at all."), nullptr },
    { faults::kDoctype, QT_TRANSLATE_NOOP("Faults", "A document type declaration is refused; nothing in it is expanded."), QT_TRANSLATE_NOOP("Faults", "Remove It") },
    { faults::kBadComment, QT_TRANSLATE_NOOP("Faults", "“--” may not stand inside a comment."), QT_TRANSLATE_NOOP("Faults", "Write “=-”") },
    { faults::kUnclosedComment, QT_TRANSLATE_NOOP("Faults", "The comment is never closed by “-->”."), QT_TRANSLATE_NOOP("Faults", "Close It in Its Line") },
    { faults::kUnclosedCdata, QT_TRANSLATE_NOOP("Faults", "The CDATA section is never closed by “]]>”."), QT_TRANSLATE_NOOP("Faults", "Close It") },
    { faults::kBadInstruction, QT_TRANSLATE_NOOP("Faults", "The processing instruction has no proper name or end."), QT_TRANSLATE_NOOP("Faults", "Mend It") },
    { faults::kMisplacedDeclaration, QT_TRANSLATE_NOOP("Faults", "The XML declaration may only be the very first thing in the file."), QT_TRANSLATE_NOOP("Faults", "Remove It") },
    { faults::kBadDeclaration, QT_TRANSLATE_NOOP("Faults", "The XML declaration is not of the form <?xml version=\"1.0\" encoding=\"…\"?>."), QT_TRANSLATE_NOOP("Faults", "Rewrite It") },
    { faults::kUnknownEncoding, QT_TRANSLATE_NOOP("Faults", "The encoding %1 is not known; the file was read as UTF-8."), QT_TRANSLATE_NOOP("Faults", "Declare UTF-8") },
    { faults::kTooLarge, QT_TRANSLATE_NOOP("Faults", "The text is too large to be a profile."), nullptr },
    { faults::kTooDeep, QT_TRANSLATE_NOOP("Faults", "The elements are nested too deeply; what follows was not read."), nullptr },
    { faults::kTooManyElements, QT_TRANSLATE_NOOP("Faults", "There are too many elements; what follows was not read."), nullptr },
    { faults::kNameTooLong, QT_TRANSLATE_NOOP("Faults", "The name that begins with %1 is too long."), nullptr },
});
// clang-format on

const Words *find(QLatin1StringView code)
{
    const auto found
        = std::find_if(kWords.begin(), kWords.end(), [&](const Words &w) { return w.code == code; });
    return found == kWords.end() ? nullptr : &*found;
}

} // namespace

bool isFault(QLatin1StringView code)
{
    return find(code) != nullptr;
}

QString describeFault(const Diagnostic &fault)
{
    const Words *words = find(fault.code);
    Q_ASSERT(words);
    return words ? filled(Faults::tr(words->sentence), fault.arguments) : QString(fault.code);
}

QString describeFaultFix(const Diagnostic &fault)
{
    const Words *words = find(fault.code);
    return words && words->fix && !fault.fix.isEmpty() ? filled(Faults::tr(words->fix), fault.arguments)
                                                       : QString();
}

} // namespace flatprofile
