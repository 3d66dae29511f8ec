#include "core/document/profiledocument.h"

#include "core/support/composededits.h"
#include "core/xml/valuetext.h"

#include <QHash>

#include <algorithm>

namespace flatprofile {

/// What is where. Names of the catalogue are found by their number, all others by a search over their sorted
/// elements.
struct ProfileDocument::Index
{
    std::vector<quint32> parameters; // all, in the order of the text
    std::vector<quint32> last; // by ParameterId: the winner, Element::kNone where not set
    QHash<ParameterId, QList<quint32>> repeated; // all places of those that stand more than once
    std::vector<quint32> unknown; // winners
    std::vector<quint32> unknownByName; // all unknown ones, sorted by name, then by place
    std::vector<quint32> containers;
    int setCount = 0;
};

ProfileDocument::ProfileDocument(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    rebuild();
}

ProfileDocument::~ProfileDocument() = default;

void ProfileDocument::setText(QByteArray text, FileWrapping wrapping)
{
    m_text = std::move(text);
    m_wrapping = std::move(wrapping);
    rebuild();
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

static QByteArrayView viewOf(const QByteArray &text, SourceSpan span)
{
    return QByteArrayView(text).sliced(span.offset, span.length);
}

bool ProfileDocument::isParameter(quint32 index) const
{
    const Element &element = m_scan.elements[index];
    if (element.has(Element::HasChildren))
        return false;
    if (element.parent == Element::kNone)
        return m_scan.rootMissing;
    return std::binary_search(m_scan.profiles.begin(), m_scan.profiles.end(), element.parent);
}

/// A container worth showing: it holds elements, and is neither the frame around a profile nor inside another
/// container.
static bool isTopContainer(const ScanResult &scan, quint32 index, const std::vector<bool> &isFrame)
{
    const Element &element = scan.elements[index];
    if (!element.has(Element::HasChildren) || isFrame[index])
        return false;
    return element.parent == Element::kNone || isFrame[element.parent];
}

void ProfileDocument::rebuild()
{
    m_lines.reset();
    m_scan = flatprofile::scan(m_text);
    m_index = std::make_unique<Index>();
    Index &index = *m_index;
    index.last.assign(std::size_t(m_catalogue.count()), Element::kNone);

    std::vector<bool> isFrame(m_scan.elements.size(), false); // profiles and what stands around them
    for (const quint32 profile : m_scan.profiles) {
        for (quint32 i = profile; i != Element::kNone && !isFrame[i]; i = m_scan.elements[i].parent)
            isFrame[i] = true;
    }
    for (quint32 i = 0; i < m_scan.elements.size(); ++i) {
        Element &element = m_scan.elements[i];
        if (isTopContainer(m_scan, i, isFrame))
            index.containers.push_back(i);
        if (!isParameter(i))
            continue;
        index.parameters.push_back(i);
        const ParameterId id = m_catalogue.find(viewOf(m_text, element.nameSpan()));
        element.tag = id;
        if (id == kUnknownParameter) {
            index.unknownByName.push_back(i);
            continue;
        }
        quint32 &last = index.last[id];
        if (last == Element::kNone) {
            ++index.setCount;
        } else {
            QList<quint32> &places = index.repeated[id];
            if (places.isEmpty())
                places.append(last);
            places.append(i);
        }
        last = i;
    }
    const auto nameOf = [this](quint32 i) { return viewOf(m_text, m_scan.elements[i].nameSpan()); };
    std::stable_sort(index.unknownByName.begin(), index.unknownByName.end(),
        [&](quint32 a, quint32 b) { return nameOf(a).compare(nameOf(b)) < 0; });
    for (std::size_t i = 0; i < index.unknownByName.size(); ++i) {
        const bool isLast = i + 1 == index.unknownByName.size()
            || nameOf(index.unknownByName[i]) != nameOf(index.unknownByName[i + 1]);
        if (isLast)
            index.unknown.push_back(index.unknownByName[i]);
    }
    std::sort(index.unknown.begin(), index.unknown.end());
}

QList<TextEdit> ProfileDocument::applyEdits(const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return {};
    const auto before = touchedElements(edits);
    const std::size_t countBefore = m_scan.elements.size();

    QList<TextEdit> inverse;
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        inverse.append({ { edit.span.offset + shift, edit.replacement.size() },
            m_text.mid(edit.span.offset, edit.span.length) });
        shift += edit.replacement.size() - edit.span.length;
    }
    m_text = withEdits(std::move(m_text), edits);
    rebuild();

    const auto after = touchedElements(inverse);
    QStringList touched = before.names + after.names;
    touched.removeDuplicates();
    for (qsizetype i = 0; i < edits.size(); ++i)
        emit textEdited(inverse.at(i).span.offset, edits.at(i).span.length, inverse.at(i).span.length);
    if (before.isStructure || after.isStructure || countBefore != m_scan.elements.size()
        || before.names != after.names)
        emit structureChanged();
    emit stateChanged(touched);
    return inverse;
}

ProfileDocument::Touched ProfileDocument::touchedElements(const QList<TextEdit> &edits) const
{
    Touched touched;
    const std::vector<Element> &elements = m_scan.elements;
    const auto isProfile = [this](quint32 index) {
        return std::binary_search(m_scan.profiles.begin(), m_scan.profiles.end(), index);
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
    const Element &element = m_scan.elements[index];
    if (!isParameter(index)) {
        // The frame of a profile, or something inside a container.
        if (!std::binary_search(m_scan.profiles.begin(), m_scan.profiles.end(), index))
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

bool ProfileDocument::isSet(ParameterId id) const
{
    return id < m_index->last.size() && m_index->last[id] != Element::kNone;
}

quint32 ProfileDocument::winner(ParameterId id) const
{
    return id < m_index->last.size() ? m_index->last[id] : Element::kNone;
}

quint32 ProfileDocument::winner(QStringView element) const
{
    const QByteArray name = element.toUtf8();
    if (const ParameterId id = m_catalogue.find(QByteArrayView(name)); id != kUnknownParameter)
        return winner(id);
    const auto &sorted = m_index->unknownByName;
    const auto after = std::upper_bound(
        sorted.begin(), sorted.end(), QByteArrayView(name), [this](QByteArrayView n, quint32 i) {
            return n.compare(viewOf(m_text, m_scan.elements[i].nameSpan())) < 0;
        });
    const bool found = after != sorted.begin()
        && viewOf(m_text, m_scan.elements[*(after - 1)].nameSpan()) == QByteArrayView(name);
    return found ? *(after - 1) : Element::kNone;
}

int ProfileDocument::setCount() const
{
    return m_index->setCount;
}

QList<quint32> ProfileDocument::occurrences(ParameterId id) const
{
    if (!isSet(id))
        return {};
    const auto repeated = m_index->repeated.constFind(id);
    return repeated == m_index->repeated.constEnd() ? QList<quint32> { winner(id) } : *repeated;
}

QList<quint32> ProfileDocument::occurrences(QStringView element) const
{
    const QByteArray name = element.toUtf8();
    if (const ParameterId id = m_catalogue.find(QByteArrayView(name)); id != kUnknownParameter)
        return occurrences(id);
    const auto nameOf = [this](quint32 i) { return viewOf(m_text, m_scan.elements[i].nameSpan()); };
    const auto &sorted = m_index->unknownByName;
    auto at = std::lower_bound(sorted.begin(), sorted.end(), QByteArrayView(name),
        [&](quint32 i, QByteArrayView n) { return nameOf(i).compare(n) < 0; });
    QList<quint32> found;
    for (; at != sorted.end() && nameOf(*at) == QByteArrayView(name); ++at)
        found.append(*at);
    return found;
}

ParameterState ProfileDocument::elementState(quint32 index) const
{
    using Kind = ParameterState::Kind;
    const Element &element = m_scan.elements[index];
    const bool hasAttributes
        = element.startTagLength > quint32(element.nameLength) + 4 && !attributes(m_text, element).isEmpty();
    if (element.has(Element::SelfClosing)) {
        // <X ua="rw"/> keeps the value everywhere; <X/> empties it on MPP firmware and keeps it on SPA.
        const bool keeps = hasAttributes || m_target == FirmwareTarget::Spa;
        return { keeps ? Kind::AccessOnly : Kind::Empty, {} };
    }
    QString value = decodeValue(viewOf(m_text, element.contentSpan()));
    if (value.isEmpty())
        return { Kind::Empty, {} };
    if (value == u"\"\"")
        return { Kind::EmptyString, {} };
    return ParameterState::value(std::move(value));
}

QString ProfileDocument::elementName(quint32 index) const
{
    return QString::fromUtf8(viewOf(m_text, m_scan.elements[index].nameSpan()));
}

QString ProfileDocument::elementAttribute(quint32 index, QByteArrayView name) const
{
    for (const Attribute &attribute : attributes(m_text, m_scan.elements[index])) {
        if (viewOf(m_text, attribute.name) == name)
            return decodeAttribute(viewOf(m_text, attribute.value));
    }
    return {};
}

const std::vector<quint32> &ProfileDocument::unknownParameters() const
{
    return m_index->unknown;
}

const std::vector<quint32> &ProfileDocument::containers() const
{
    return m_index->containers;
}

const std::vector<quint32> &ProfileDocument::parameters() const
{
    return m_index->parameters;
}

bool ProfileDocument::canEdit(QStringView element) const
{
    const quint32 index = winner(element);
    if (index == Element::kNone)
        return hasProfile() && !m_scan.profiles.empty();
    // A fault in the text is replaced with it; one in the tags would stay around the new value.
    const Element &counts = m_scan.elements[index];
    return !counts.has(Element::EndTagMissing)
        && !(counts.endTagLength > 0 && viewOf(m_text, counts.startTagSpan()).endsWith("/>"));
}

} // namespace flatprofile
