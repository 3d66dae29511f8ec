#include "core/document/profileedits.h"

#include "core/document/elementtext.h"
#include "core/document/insertionplace.h"
#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ParameterState::Kind;

/// One state for what reads back as one.
static ParameterState normalised(ParameterState state)
{
    if (state.kind == Kind::Value && state.text.isEmpty())
        return { Kind::Empty, {} };
    if (state.kind == Kind::Value && state.text == "\"\""_L1)
        return { Kind::EmptyString, {} };
    return state;
}

static QByteArray accessFor(const ProfileDocument &document, QStringView element)
{
    const ParameterId id = document.catalogue().find(element);
    const QString access = id == kUnknownParameter ? QString() : document.catalogue().access(id);
    return access.isEmpty() ? QByteArray("na") : access.toLatin1();
}

static QList<TextEdit> editsToAdd(
    const ProfileDocument &document, QStringView element, const ParameterState &state, QByteArray access)
{
    if (document.scan().profiles.empty() || !isElementName(element))
        return {};
    const bool needsAccess = state.kind == Kind::AccessOnly && document.target() == FirmwareTarget::Mpp;
    if (access.isEmpty() && (needsAccess || carriesAccess(document)))
        access = accessFor(document, element);
    return { insertion(document, element, elementtext::newElement(element.toUtf8(), state, access)) };
}

QList<TextEdit> editsToRemoveAll(const ProfileDocument &document, const QList<quint32> &elementIndices)
{
    const QByteArrayView text = document.text();
    QList<TextEdit> edits;
    for (const quint32 index : elementIndices) {
        TextEdit edit = editsToRemove(document, index).first();
        // What began the text took the line end behind it along. The next line is then the first one.
        if (const qsizetype reached = edits.isEmpty() ? 0 : edits.last().span.end();
            edit.span.offset < reached) {
            qsizetype end = edit.span.end();
            if (text.sliced(end).startsWith("\r\n"))
                end += 2;
            else if (end < text.size() && (text[end] == '\n' || text[end] == '\r'))
                ++end;
            edit.span = { reached, end - reached };
        }
        edits.append(edit);
    }
    return edits;
}

/// From one form of the winning element to another; its name, attributes and everything around the value
/// stay.
static QList<TextEdit> editsToChange(
    const ProfileDocument &document, const Element &element, const ParameterState &state)
{
    const QByteArray &text = document.text();
    const QByteArray name = text.mid(element.nameSpan().offset, element.nameLength);
    const bool hasAttributes = !attributes(text, element).isEmpty();
    if (element.has(Element::SelfClosing)) {
        const SourceSpan tagEnd = elementtext::emptyTagEnd(text, element);
        if (state.kind == Kind::AccessOnly) // <X/>, which empties on MPP firmware
            return { { { tagEnd.offset, 0 },
                " ua=\"" + accessFor(document, QString::fromUtf8(name)) + '"' } };
        return { { tagEnd, '>' + elementtext::contentFor(state) + "</" + name + '>' } };
    }
    if (state.kind == Kind::AccessOnly) {
        const qsizetype from = element.startTagSpan().end() - 1;
        QByteArray end = "/>";
        if (!hasAttributes && document.target() == FirmwareTarget::Mpp)
            end = " ua=\"" + accessFor(document, QString::fromUtf8(name)) + "\"/>";
        return { { { from, element.span().end() - from }, end } };
    }
    return { { elementtext::valueSpan(text, element), elementtext::contentFor(state) } };
}

QList<TextEdit> editsToSetState(
    const ProfileDocument &document, QStringView element, const ParameterState &wanted)
{
    const ParameterState state = normalised(wanted);
    const QList<quint32> found = document.occurrences(element);
    if (found.isEmpty())
        return state.kind == Kind::Absent ? QList<TextEdit>() : editsToAdd(document, element, state, {});
    if (state.kind == Kind::Absent)
        return editsToRemoveAll(document, found);
    if (document.elementState(found.last()) == state || !document.canEdit(element))
        return {};
    return editsToChange(document, document.scan().elements[found.last()], state);
}

/// The attribute of that name in a start tag.
static std::optional<Attribute> findAttribute(
    const QByteArray &text, const Element &element, QByteArrayView name)
{
    for (const Attribute &attribute : attributes(text, element)) {
        if (QByteArrayView(text).sliced(attribute.name.offset, attribute.name.length) == name)
            return attribute;
    }
    return std::nullopt;
}

QList<TextEdit> editsToSetAccess(const ProfileDocument &document, QStringView element, QStringView access)
{
    const QList<quint32> found = document.occurrences(element);
    if (found.isEmpty())
        return access.isEmpty() ? QList<TextEdit>()
                                : editsToAdd(document, element, { Kind::AccessOnly, {} }, access.toUtf8());
    const QByteArray &text = document.text();
    const Element &winner = document.scan().elements[found.last()];
    const ParameterState state = document.elementState(found.last());
    const std::optional<Attribute> present = findAttribute(text, winner, "ua");
    if (access.isEmpty()) {
        if (!present)
            return {};
        // Without ua, <X/> would empty the value; an element that only said the access has nothing left to
        // say.
        if (state.kind == Kind::AccessOnly && attributes(text, winner).size() == 1)
            return editsToRemove(document, found.last());
        qsizetype from = present->whole.offset;
        while (from > 0 && (text.at(from - 1) == ' ' || text.at(from - 1) == '\t'))
            --from;
        return { { { from, present->whole.end() - from }, "" } };
    }
    const QByteArray value = encodeAttribute(access);
    if (present) {
        const bool same = text.mid(present->value.offset, present->value.length) == value;
        return same ? QList<TextEdit>() : QList<TextEdit> { { present->value, value } };
    }
    QList<TextEdit> edits { { { winner.nameSpan().end(), 0 }, " ua=\"" + value + '"' } };
    if (winner.has(Element::SelfClosing) && state.kind == Kind::Empty) // with ua it would keep the value
        edits += editsToChange(document, winner, state);
    return edits;
}

QList<TextEdit> editsToRename(const ProfileDocument &document, QStringView element, QStringView newName)
{
    if (!isElementName(newName) || element == newName)
        return {};
    const QByteArray name = newName.toUtf8();
    QList<TextEdit> edits;
    for (const quint32 index : document.occurrences(element)) {
        const Element &e = document.scan().elements[index];
        edits.append({ e.nameSpan(), name });
        if (e.endTagLength == 0)
            continue;
        const qsizetype from = e.endTagSpan().offset + 2;
        qsizetype to = from;
        while (to < e.endTagSpan().end() && !QByteArrayView(" \t\r\n>").contains(document.text().at(to)))
            ++to;
        edits.append({ { from, to - from }, name });
    }
    return edits;
}

QList<TextEdit> editsToKeepLast(const ProfileDocument &document, QStringView element)
{
    const QList<quint32> found = document.occurrences(element);
    return editsToRemoveAll(document, found.first(qMax<qsizetype>(0, found.size() - 1)));
}

QList<TextEdit> editsToRemove(const ProfileDocument &document, quint32 elementIndex)
{
    return { { elementtext::lineSpan(document.text(), document.scan().elements[elementIndex].span()), "" } };
}

QList<TextEdit> editsToDeclareEncoding(const ProfileDocument &document, const QString &encoding)
{
    const QByteArray &text = document.text();
    const qsizetype end = text.indexOf("?>");
    if (!text.startsWith("<?xml") || end < 0)
        return {};
    const QByteArray declaration = text.first(end);
    const qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    // The nearer one: standalone behind it may be quoted otherwise.
    qsizetype open = at;
    while (open < end && declaration.at(open) != '"' && declaration.at(open) != '\'')
        ++open;
    const qsizetype close = open < end ? declaration.indexOf(declaration.at(open), open + 1) : -1;
    if (close < 0)
        return {};
    const QByteArray name = encoding.toLatin1();
    if (declaration.sliced(open + 1, close - open - 1).compare(name, Qt::CaseInsensitive) == 0)
        return {};
    return { { { open + 1, close - open - 1 }, name } };
}

QList<TextEdit> editsToSetValue(const ProfileDocument &document, quint32 elementIndex, const QString &value)
{
    return editsToChange(
        document, document.scan().elements[elementIndex], normalised(ParameterState::value(value)));
}

QByteArray newProfileText()
{
    return "<flat-profile>\n</flat-profile>\n";
}

} // namespace flatprofile
