#include "core/xml/lineindex.h"

#include "core/xml/xmlchars.h"

#include <algorithm>

namespace flatprofile {

LineIndex::LineIndex(QByteArrayView text)
    : m_text(text)
{
    m_starts.push_back(0);
    bool isAscii = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            m_starts.push_back(quint32(i + 1));
    }
    qsizetype units = 0;
    for (qsizetype i = 0; !isAscii && i < text.size();) {
        if (m_marks.empty() || i >= qsizetype(m_marks.back().offset) + kMarkDistance)
            m_marks.push_back({ quint32(i), quint32(units) });
        const auto shown = xmlchars::shownAt(text.data() + i, text.data() + text.size());
        units += shown.units;
        i += shown.bytes;
    }
}

qsizetype LineIndex::units(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    if (m_marks.empty())
        return offset;
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
        [](qsizetype at, const Mark &mark) { return at < qsizetype(mark.offset); });
    const Mark mark = *(after - 1); // the first is at 0
    qsizetype units = mark.units;
    for (qsizetype i = mark.offset; i < offset;) {
        const auto shown = xmlchars::shownAt(m_text.data() + i, m_text.data() + m_text.size());
        units += shown.units;
        i += shown.bytes;
    }
    return units;
}

LineIndex::Position LineIndex::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), quint32(offset));
    return { after - m_starts.begin(), 1 + units(offset) - units(*(after - 1)) };
}

qsizetype LineIndex::offset(Position position) const
{
    const qsizetype line = std::clamp<qsizetype>(position.line, 1, lineCount());
    qsizetype at = m_starts[std::size_t(line - 1)];
    qsizetype end = line < lineCount() ? qsizetype(m_starts[std::size_t(line)]) : m_text.size();
    while (end > at && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    const qsizetype before = std::clamp<qsizetype>(position.column - 1, 0, end - at);
    if (m_marks.empty())
        return at + before;
    const qsizetype wanted = units(at) + before;
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), wanted,
        [](qsizetype units, const Mark &mark) { return units < qsizetype(mark.units); });
    const Mark mark = *(after - 1);
    qsizetype reached = units(at);
    if (qsizetype(mark.offset) > at) {
        at = std::min<qsizetype>(mark.offset, end);
        reached = mark.units;
    }
    while (at < end && reached < wanted) {
        const auto shown = xmlchars::shownAt(m_text.data() + at, m_text.data() + end);
        reached += shown.units;
        at += shown.bytes;
    }
    return at;
}

} // namespace flatprofile
