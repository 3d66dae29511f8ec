#pragma once

#include <QByteArrayView>

#include <vector>

namespace flatprofile {

/// Turns offsets into lines and columns, both from 1; columns count UTF-16 units.
/// CRLF, LF and a lone CR each end a line.
class LineIndex
{
public:
    struct Position
    {
        qsizetype line = 1;
        qsizetype column = 1;
        bool operator==(const Position &) const = default;
    };

    explicit LineIndex(QByteArrayView text); // keeps the view: rebuild after an edit

    Position position(qsizetype offset) const;
    qsizetype offset(Position position) const;
    qsizetype lineCount() const { return qsizetype(m_starts.size()); }

private:
    QByteArrayView m_text;
    std::vector<quint32> m_starts;
};

} // namespace flatprofile
