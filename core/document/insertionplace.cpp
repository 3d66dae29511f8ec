#include "core/document/insertionplace.h"

#include "core/document/elementtext.h"
#include "core/document/profiledocument.h"

#include <optional>

namespace flatprofile {

namespace {

/// A parameter that the new one goes after or before.
struct Neighbour
{
    quint32 element = Element::kNone;
    bool goesAfter = true;
};

std::optional<quint32> winnerOf(const ProfileDocument &document, int id)
{
    const quint32 winner = document.winner(ParameterId(id));
    return winner == Element::kNone ? std::nullopt : std::optional(winner);
}

/// The nearest parameter of the same section before it, else after it, else the nearest before it on any
/// page.
std::optional<Neighbour> catalogueNeighbour(const ProfileDocument &document, ParameterId id)
{
    const Catalogue &catalogue = document.catalogue();
    const auto sameSection = [&](int other) {
        return catalogue.section(ParameterId(other)) == catalogue.section(id)
            && catalogue.tab(ParameterId(other)) == catalogue.tab(id);
    };
    for (int other = id - 1; other >= 0 && sameSection(other); --other) {
        if (const auto found = winnerOf(document, other))
            return Neighbour { *found, true };
    }
    for (int other = id + 1; other < catalogue.count() && sameSection(other); ++other) {
        if (const auto found = winnerOf(document, other))
            return Neighbour { *found, false };
    }
    for (int other = id - 1; other >= 0; --other) {
        if (const auto found = winnerOf(document, other))
            return Neighbour { *found, true };
    }
    for (int other = id + 1; other < catalogue.count(); ++other) {
        if (const auto found = winnerOf(document, other))
            return Neighbour { *found, false };
    }
    return std::nullopt;
}

std::optional<Neighbour> neighbourOf(const ProfileDocument &document, QStringView element)
{
    const ParameterId id = document.catalogue().find(element);
    if (id != kUnknownParameter) {
        if (const auto found = catalogueNeighbour(document, id))
            return found;
    }
    if (!document.parameters().empty())
        return Neighbour { document.parameters().back(), true };
    return std::nullopt;
}

/// Past the element and whatever else stands on its line, a comment with its options for instance.
qsizetype endOfLine(const QByteArray &text, qsizetype from)
{
    while (from < text.size() && text.at(from) != '\n' && text.at(from) != '\r')
        ++from;
    return from;
}

TextEdit insertionBeside(
    const ProfileDocument &document, const Neighbour &neighbour, const QByteArray &elementText)
{
    const QByteArray &text = document.text();
    const SourceSpan span = document.scan().elements[neighbour.element].span();
    QByteArrayView indentation;
    const bool ownLine = elementtext::beginsLine(text, span.offset, &indentation);
    const QByteArray lineEnd = elementtext::lineEnding(text).toByteArray();
    if (!neighbour.goesAfter)
        return { { span.offset, 0 },
            ownLine ? elementText + lineEnd + indentation.toByteArray() : elementText };
    if (!ownLine)
        return { { span.end(), 0 }, elementText };
    // The rest of the line is the neighbour's, unless more markup than a comment is on it.
    const qsizetype end = endOfLine(text, span.end());
    const QByteArray rest = text.mid(span.end(), end - span.end()).trimmed();
    const bool onlyComment
        = rest.isEmpty() || (rest.startsWith("<!--") && rest.endsWith("-->") && rest.count("<") == 1);
    return { { onlyComment ? end : span.end(), 0 }, lineEnd + indentation.toByteArray() + elementText };
}

TextEdit insertionInto(const ProfileDocument &document, const Element &profile, const QByteArray &elementText)
{
    const QByteArray &text = document.text();
    QByteArrayView indentation;
    elementtext::beginsLine(text, profile.start, &indentation);
    const QByteArray lineEnd = elementtext::lineEnding(text).toByteArray();
    const QByteArray line = lineEnd + indentation.toByteArray() + "  " + elementText;
    if (profile.has(Element::SelfClosing)) {
        const QByteArray name = text.mid(profile.nameSpan().offset, profile.nameLength);
        return { elementtext::emptyTagEnd(text, profile),
            '>' + line + lineEnd + indentation.toByteArray() + "</" + name + '>' };
    }
    const SourceSpan content = profile.contentSpan();
    const bool hasLines = QByteArrayView(text).sliced(content.offset, content.length).contains('\n');
    return { { content.offset, 0 }, hasLines ? line : elementText };
}

} // namespace

TextEdit insertion(const ProfileDocument &document, QStringView element, const QByteArray &elementText)
{
    if (const auto neighbour = neighbourOf(document, element))
        return insertionBeside(document, *neighbour, elementText);
    return insertionInto(document, document.scan().elements[document.scan().profiles.back()], elementText);
}

bool carriesAccess(const ProfileDocument &document)
{
    constexpr std::size_t kEnough = 400;
    std::size_t looked = 0;
    std::size_t carrying = 0;
    for (const quint32 index : document.parameters()) {
        if (looked == kEnough)
            break;
        ++looked;
        carrying += !document.elementAttribute(index, "ua").isEmpty();
    }
    return carrying * 2 > looked;
}

} // namespace flatprofile
