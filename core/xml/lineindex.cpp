#include "core/xml/lineindex.h"

#include "core/xml/xmlchars.h"

#include <algorithm>

namespace flatprofile {

LineIndex::LineIndex(QByteArrayView text)
    : m_text(text)
{
    m_starts.push_back(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            m_starts.push_back(quint32(i + 1));
    }
}

LineIndex::Position LineIndex::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), quint32(offset));
    Position result { after - m_starts.begin(), 1 };
    for (qsizetype i = *(after - 1); i < offset;) {
        const auto shown = xmlchars::shownAt(m_text.data() + i, m_text.data() + m_text.size());
        result.column += shown.units;
        i += shown.bytes;
    }
    return result;
}

qsizetype LineIndex::offset(Position position) const
{
    const qsizetype line = std::clamp<qsizetype>(position.line, 1, lineCount());
    qsizetype at = m_starts[std::size_t(line - 1)];
    qsizetype end = line < lineCount() ? qsizetype(m_starts[std::size_t(line)]) : m_text.size();
    while (end > at && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    qsizetype column = 1;
    while (at < end && column < position.column) {
        const auto shown = xmlchars::shownAt(m_text.data() + at, m_text.data() + end);
        column += shown.units;
        at += shown.bytes;
    }
    return at;
}

} // namespace flatprofile
