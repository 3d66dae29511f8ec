#pragma once

#include <QByteArrayView>

#include <vector>

namespace flatprofile {

/// Turns offsets into lines and columns, both from 1; columns count UTF-16 units.
/// CRLF, LF and a lone CR each end a line. However long a line is, each question costs the same.
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
    qsizetype units(qsizetype offset) const; // UTF-16 units of what begins before the offset
    qsizetype lineCount() const { return qsizetype(m_starts.size()); }

private:
    struct Mark // a character's place: every kMarkDistance bytes or a little more
    {
        quint32 offset = 0;
        quint32 units = 0;
    };
    static constexpr qsizetype kMarkDistance = 256;

    QByteArrayView m_text;
    std::vector<quint32> m_starts;
    std::vector<Mark> m_marks; // none where all is ASCII: a byte is a unit then
};

} // namespace flatprofile
