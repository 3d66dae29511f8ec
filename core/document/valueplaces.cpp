#include "core/document/valueplaces.h"

#include "core/document/elementtext.h"
#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"
#include "core/xml/valuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMarkDistance = 512; // bytes; so few are walked for one place

static bool isOfEntity(char c)
{
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Walks over a raw value and counts the units that its value has.
struct ValuePlaces::Walker
{
    QByteArrayView raw;
    qsizetype units = 0;
    qsizetype at = 0; // bytes
    bool isFaithful = true;

    void step()
    {
        const auto first = uchar(raw[at]);
        if (first == '&') {
            stepEntity();
            return;
        }
        if (first == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n')
            ++at;
        else if (first == '\r' || first == '<')
            isFaithful = false;
        const qsizetype length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        at = std::min(raw.size(), at + length);
        units += length == 4 ? 2 : 1;
    }

    void stepEntity()
    {
        qsizetype end = at + 1;
        while (end < raw.size() && isOfEntity(raw[end]))
            ++end;
        const qsizetype length = end < raw.size() && raw[end] == ';' ? end + 1 - at : 1;
        const qsizetype size = decodeValue(raw.sliced(at, length)).size();
        if (size == length) { // a bare '&', which new neighbours could make an entity
            isFaithful = false;
            ++units;
            ++at;
            return;
        }
        units += size;
        at += length;
    }
};

ValuePlaces::ValuePlaces(const ProfileDocument &document)
    : m_document(document)
{
}

void ValuePlaces::read(quint32 elementIndex)
{
    if (elementIndex == m_index)
        return;
    m_index = elementIndex;
    m_marks.clear();
    const Element &element = m_document.scan().elements[elementIndex];
    m_span = elementtext::valueSpan(m_document.text(), element);
    m_raw = QByteArrayView(m_document.text()).sliced(m_span.offset, m_span.length);
    m_value = m_document.elementState(elementIndex).text;
    if (element.has(Element::HasMarkup)) {
        m_isFaithful = false;
        return;
    }
    Walker walker { m_raw };
    while (walker.at < m_raw.size()) {
        if (walker.at >= qsizetype(m_marks.size()) * kMarkDistance)
            m_marks.emplace_back(walker.units, walker.at);
        walker.step();
    }
    m_isFaithful
        = walker.isFaithful && walker.units == m_value.size() && QUtf8StringView(m_raw).isValidUtf8();
}

qsizetype ValuePlaces::byteAt(qsizetype unit) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), unit,
        [](qsizetype wanted, const auto &mark) { return wanted < mark.first; });
    if (after == m_marks.begin())
        return 0;
    Walker walker { m_raw, (after - 1)->first, (after - 1)->second };
    while (walker.units < unit && walker.at < m_raw.size())
        walker.step();
    return walker.at;
}

SourceSpan ValuePlaces::whole(quint32 elementIndex)
{
    read(elementIndex);
    return m_span;
}

SourceSpan ValuePlaces::inText(quint32 elementIndex, SourceSpan part)
{
    read(elementIndex);
    if (m_marks.empty())
        return m_span;
    const qsizetype from = byteAt(part.offset);
    return { m_span.offset + from, byteAt(part.end()) - from };
}

QList<TextEdit> ValuePlaces::fixInText(quint32 elementIndex, const QList<TextEdit> &valueEdits)
{
    read(elementIndex);
    QString fixed;
    QList<TextEdit> edits;
    qsizetype reached = 0;
    for (const TextEdit &edit : valueEdits) {
        const QString replacement = QString::fromUtf8(edit.replacement);
        fixed += QStringView(m_value).sliced(reached, edit.span.offset - reached);
        fixed += replacement;
        reached = edit.span.end();
        // Blanks at the ends of a replacement are not at the ends of the value.
        edits.append(
            { inText(elementIndex, edit.span), encodeValue(u'x' + replacement + u'x').sliced(1).chopped(1) });
    }
    fixed += QStringView(m_value).sliced(reached);
    const bool isSimple = m_isFaithful && fixed.size() > 2 && !fixed.front().isSpace()
        && !fixed.back().isSpace() && !fixed.contains("]]>"_L1);
    return isSimple ? edits : editsToSetValue(m_document, elementIndex, fixed);
}

SourceSpan ValuePlaces::of(const Problem &problem)
{
    return problem.isAboutValue && problem.elementIndex != Element::kNone
        ? inText(problem.elementIndex, problem.valueSpan)
        : problem.diagnostic.span;
}

} // namespace flatprofile
