#include "core/support/csv.h"

#include <QString>

#include <algorithm>

namespace flatprofile {

void CsvBlocks::append(const QByteArray &bytes)
{
    m_bytes += bytes;
    for (; m_scanned < m_bytes.size(); ++m_scanned) {
        const char c = m_bytes.at(m_scanned);
        if (c == '"') {
            m_isQuoted = !m_isQuoted;
        } else if (c == '\n' && !m_isQuoted) {
            m_wholeEnd = m_scanned + 1;
            if (m_firstEnd == 0)
                m_firstEnd = m_wholeEnd;
        }
    }
}

QByteArray CsvBlocks::take()
{
    const qsizetype end = m_isFinished ? m_bytes.size() : m_wholeEnd;
    QByteArray block = m_bytes.first(end);
    m_bytes.remove(0, end);
    m_scanned -= end;
    m_firstEnd = 0;
    m_wholeEnd = 0;
    return block;
}

QByteArray CsvBlocks::takeRecord()
{
    const qsizetype end = m_firstEnd == 0 && m_isFinished ? m_bytes.size() : m_firstEnd;
    const QByteArray record = m_bytes.first(end);
    m_bytes.remove(0, end);
    m_scanned -= end;
    m_wholeEnd = std::max<qsizetype>(m_wholeEnd - end, 0);
    m_firstEnd = 0;
    return record;
}

char csvSeparator(QByteArrayView header)
{
    char best = ',';
    qsizetype most = 0;
    for (const char candidate : { ',', '\t', ';' }) {
        const qsizetype count = std::count(header.begin(), header.end(), candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

qsizetype readCsvRecord(QByteArrayView block, qsizetype &at, char separator, QStringList &cells)
{
    qsizetype count = 0;
    const auto keep = [&](const QString &cell) {
        if (count < cells.size())
            cells[count] = cell;
        else
            cells.append(cell);
        ++count;
    };
    while (true) {
        if (at < block.size() && block.at(at) == '"') {
            QByteArray cell;
            for (++at; at < block.size(); ++at) {
                if (block.at(at) != '"') {
                    cell += block.at(at);
                } else if (at + 1 < block.size() && block.at(at + 1) == '"') {
                    cell += '"';
                    ++at;
                } else {
                    ++at;
                    break;
                }
            }
            while (at < block.size() && block.at(at) != separator && block.at(at) != '\n') {
                if (block.at(at) != '\r')
                    cell += block.at(at); // text behind the closing quote
                ++at;
            }
            keep(QString::fromUtf8(cell));
        } else {
            const qsizetype begin = at;
            while (at < block.size() && block.at(at) != separator && block.at(at) != '\n')
                ++at;
            qsizetype end = at;
            if (end > begin && block.at(end - 1) == '\r' && (at == block.size() || block.at(at) == '\n'))
                --end;
            keep(QString::fromUtf8(block.sliced(begin, end - begin)));
        }
        if (at >= block.size())
            return count;
        if (block.at(at++) == '\n')
            return count;
    }
}

QByteArray csvCell(QStringView text, char separator)
{
    QByteArray cell = text.toUtf8();
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    const bool isPlain = std::none_of(cell.begin(), cell.end(),
        [&](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; });
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
}

} // namespace flatprofile
