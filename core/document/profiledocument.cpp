#include "core/document/profiledocument.h"

#include "core/support/composededits.h"
#include "core/xml/valuetext.h"

#include <algorithm>

namespace flatprofile {

ProfileDocument::ProfileDocument(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_parsed(std::make_shared<const ParsedProfile>(QByteArray(), catalogue))
{
}

void ProfileDocument::setText(QByteArray text, FileWrapping wrapping)
{
    setParsed(std::make_shared<const ParsedProfile>(std::move(text), m_catalogue), std::move(wrapping));
}

void ProfileDocument::setParsed(std::shared_ptr<const ParsedProfile> parsed, FileWrapping wrapping)
{
    m_parsed = std::move(parsed);
    m_lines.reset();
    m_wrapping = std::move(wrapping);
    emit reset();
}

void ProfileDocument::setWrapping(const FileWrapping &wrapping)
{
    if (m_wrapping == wrapping)
        return;
    m_wrapping = wrapping;
    emit wrappingChanged();
}

void ProfileDocument::setTarget(FirmwareTarget target)
{
    if (m_target == target)
        return;
    m_target = target;
    emit reset();
}

QByteArrayView ProfileDocument::viewOf(SourceSpan span) const
{
    return QByteArrayView(text()).sliced(span.offset, span.length);
}

QList<TextEdit> ProfileDocument::applyEdits(const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return {};
    const auto before = touchedElements(edits);
    const std::size_t countBefore = scan().elements.size();

    QList<TextEdit> inverse;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        inverse.append({ { edit.span.offset + shift, edit.replacement.size() },
            text().mid(edit.span.offset, edit.span.length) });
        shift += edit.replacement.size() - edit.span.length;
    }
    m_parsed = std::make_shared<const ParsedProfile>(withEdits(text(), edits), m_catalogue);
    m_lines.reset();

    const auto after = touchedElements(inverse);
    QStringList touched = before.names + after.names;
    touched.removeDuplicates();
    for (qsizetype i = 0; i < edits.size(); ++i)
        emit textEdited(inverse.at(i).span.offset, edits.at(i).span.length, inverse.at(i).span.length);
    if (before.isStructure || after.isStructure || countBefore != scan().elements.size()
        || before.names != after.names)
        emit structureChanged();
    emit stateChanged(touched);
    return inverse;
}

ProfileDocument::Touched ProfileDocument::touchedElements(const QList<TextEdit> &edits) const
{
    Touched touched;
    const std::vector<Element> &elements = scan().elements;
    const auto isProfile = [this](quint32 index) {
        return std::binary_search(scan().profiles.begin(), scan().profiles.end(), index);
    };
    for (const TextEdit &edit : edits) {
        // What begins in the edit, and what began before it and may reach into it: the last that did, and
        // the elements around that up to the profile.
        auto at = std::lower_bound(elements.begin(), elements.end(), edit.span.offset,
            [](const Element &e, qsizetype offset) { return qsizetype(e.start) < offset; });
        if (at != elements.begin()) {
            auto around = quint32(at - elements.begin() - 1);
            touch(around, edit.span, touched);
            while (!isProfile(around) && elements[around].parent != Element::kNone) {
                around = elements[around].parent;
                touch(around, edit.span, touched);
            }
        }
        for (; at != elements.end() && qsizetype(at->start) <= edit.span.end(); ++at)
            touch(quint32(at - elements.begin()), edit.span, touched);
    }
    touched.names.removeDuplicates();
    return touched;
}

void ProfileDocument::touch(quint32 index, SourceSpan edit, Touched &touched) const
{
    const Element &element = scan().elements[index];
    if (!isParameter(index)) {
        // The frame of a profile, or something inside a container.
        if (!std::binary_search(scan().profiles.begin(), scan().profiles.end(), index))
            touched.isStructure = touched.isStructure || element.span().end() > edit.offset;
        return;
    }
    if (element.span().end() < edit.offset)
        return;
    touched.names.append(elementName(index));
    if (edit.offset < element.startTagSpan().end() && edit.end() > qsizetype(element.start)
        && edit.offset < element.nameSpan().end())
        touched.isStructure = true;
}

ParameterState ProfileDocument::state(ParameterId id) const
{
    const quint32 index = winner(id);
    return index == Element::kNone ? ParameterState() : elementState(index);
}

ParameterState ProfileDocument::state(QStringView element) const
{
    const quint32 index = winner(element);
    return index == Element::kNone ? ParameterState() : elementState(index);
}

QString ProfileDocument::access(QStringView element) const
{
    const quint32 index = winner(element);
    return index == Element::kNone ? QString() : elementAttribute(index, "ua");
}

quint32 ProfileDocument::winner(QStringView element) const
{
    const QByteArray name = element.toUtf8();
    const ParameterId id = m_catalogue.find(QByteArrayView(name));
    return id != kUnknownParameter ? winner(id) : m_parsed->winnerOfUnknown(name);
}

QList<quint32> ProfileDocument::occurrences(QStringView element) const
{
    const QByteArray name = element.toUtf8();
    const ParameterId id = m_catalogue.find(QByteArrayView(name));
    return id != kUnknownParameter ? occurrences(id) : m_parsed->occurrencesOfUnknown(name);
}

ParameterState ProfileDocument::elementState(quint32 index) const
{
    using Kind = ParameterState::Kind;
    const Element &element = scan().elements[index];
    const bool hasAttributes
        = element.startTagLength > quint32(element.nameLength) + 4 && !attributes(text(), element).isEmpty();
    if (element.has(Element::SelfClosing)) {
        // <X ua="rw"/> keeps the value everywhere; <X/> empties it on MPP firmware and keeps it on SPA.
        const bool keeps = hasAttributes || m_target == FirmwareTarget::Spa;
        return { keeps ? Kind::AccessOnly : Kind::Empty, {} };
    }
    QString value = decodeValue(viewOf(element.contentSpan()));
    if (value.isEmpty())
        return { Kind::Empty, {} };
    if (value == u"\"\"")
        return { Kind::EmptyString, {} };
    return ParameterState::value(std::move(value));
}

QString ProfileDocument::elementName(quint32 index) const
{
    return QString::fromUtf8(viewOf(scan().elements[index].nameSpan()));
}

QString ProfileDocument::elementAttribute(quint32 index, QByteArrayView name) const
{
    for (const Attribute &attribute : attributes(text(), scan().elements[index])) {
        if (viewOf(attribute.name) == name)
            return decodeAttribute(viewOf(attribute.value));
    }
    return {};
}

bool ProfileDocument::canEdit(QStringView element) const
{
    const quint32 index = winner(element);
    if (index == Element::kNone)
        return hasProfile() && !scan().profiles.empty();
    // A fault in the text is replaced with it; one in the tags would stay around the new value.
    const Element &counts = scan().elements[index];
    return !counts.has(Element::EndTagMissing)
        && !(counts.endTagLength > 0 && viewOf(counts.startTagSpan()).endsWith("/>"));
}

} // namespace flatprofile
