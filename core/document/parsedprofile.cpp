#include "core/document/parsedprofile.h"

#include <algorithm>
#include <utility>

namespace flatprofile {

ParsedProfile::ParsedProfile(QByteArray text, const Catalogue &catalogue)
    : m_text(std::move(text))
    , m_scan(flatprofile::scan(m_text))
    , m_last(std::size_t(catalogue.count()), Element::kNone)
{
    indexElements(catalogue);
    indexUnknown();
}

QByteArrayView ParsedProfile::nameOf(quint32 index) const
{
    const SourceSpan span = m_scan.elements[index].nameSpan();
    return QByteArrayView(m_text).sliced(span.offset, span.length);
}

bool ParsedProfile::isParameter(quint32 index) const
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

void ParsedProfile::indexElements(const Catalogue &catalogue)
{
    std::vector<bool> isFrame(m_scan.elements.size(), false); // profiles and what stands around them
    for (const quint32 profile : m_scan.profiles) {
        for (quint32 i = profile; i != Element::kNone && !isFrame[i]; i = m_scan.elements[i].parent)
            isFrame[i] = true;
    }
    for (quint32 i = 0; i < m_scan.elements.size(); ++i) {
        if (isTopContainer(m_scan, i, isFrame))
            m_containers.push_back(i);
        if (!isParameter(i))
            continue;
        m_parameters.push_back(i);
        const ParameterId id = catalogue.find(nameOf(i));
        m_scan.elements[i].tag = id;
        if (id == kUnknownParameter) {
            m_unknownByName.push_back(i);
            continue;
        }
        quint32 &last = m_last[id];
        if (last == Element::kNone) {
            ++m_setCount;
        } else {
            QList<quint32> &places = m_repeated[id];
            if (places.isEmpty())
                places.append(last);
            places.append(i);
        }
        last = i;
    }
}

void ParsedProfile::indexUnknown()
{
    std::stable_sort(m_unknownByName.begin(), m_unknownByName.end(),
        [this](quint32 a, quint32 b) { return nameOf(a).compare(nameOf(b)) < 0; });
    for (std::size_t i = 0; i < m_unknownByName.size(); ++i) {
        const bool isLast
            = i + 1 == m_unknownByName.size() || nameOf(m_unknownByName[i]) != nameOf(m_unknownByName[i + 1]);
        if (isLast)
            m_unknown.push_back(m_unknownByName[i]);
    }
    std::sort(m_unknown.begin(), m_unknown.end());
}

quint32 ParsedProfile::winnerOfUnknown(QByteArrayView name) const
{
    const auto after = std::upper_bound(m_unknownByName.begin(), m_unknownByName.end(), name,
        [this](QByteArrayView n, quint32 i) { return n.compare(nameOf(i)) < 0; });
    const bool found = after != m_unknownByName.begin() && nameOf(*(after - 1)) == name;
    return found ? *(after - 1) : Element::kNone;
}

QList<quint32> ParsedProfile::occurrences(ParameterId id) const
{
    const quint32 last = winner(id);
    if (last == Element::kNone)
        return {};
    const auto repeated = m_repeated.constFind(id);
    return repeated == m_repeated.constEnd() ? QList<quint32> { last } : *repeated;
}

QList<quint32> ParsedProfile::occurrencesOfUnknown(QByteArrayView name) const
{
    auto at = std::lower_bound(m_unknownByName.begin(), m_unknownByName.end(), name,
        [this](quint32 i, QByteArrayView n) { return nameOf(i).compare(n) < 0; });
    QList<quint32> found;
    for (; at != m_unknownByName.end() && nameOf(*at) == name; ++at)
        found.append(*at);
    return found;
}

} // namespace flatprofile
