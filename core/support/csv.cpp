#include "core/support/csv.h"

#include <QString>

#include <algorithm>

namespace flatprofile {

QByteArray TableDecoder::decode(const QByteArray &bytes)
{
    constexpr qsizetype kLongestMark = 3;
    if (m_hasBegun)
        return m_decoder.isValid() ? QString(m_decoder.decode(bytes)).toUtf8() : bytes;
    m_begin += bytes;
    if (m_begin.size() < kLongestMark && !bytes.isEmpty())
        return {};
    m_hasBegun = true;
    QByteArray begin = std::exchange(m_begin, {});
    if (begin.startsWith("\xEF\xBB\xBF"))
        return begin.sliced(kLongestMark);
    const bool isLittle = begin.startsWith("\xFF\xFE");
    if (!isLittle && !begin.startsWith("\xFE\xFF"))
        return begin;
    m_decoder = QStringDecoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return QString(m_decoder.decode(begin.sliced(2))).toUtf8();
}

QByteArray decodedTable(const QByteArray &bytes)
{
    TableDecoder decoder;
    QByteArray text = decoder.decode(bytes);
    return text + decoder.decode({});
}

void CsvBlocks::append(const QByteArray &bytes)
{
    m_bytes += bytes;
    for (; m_scanned < m_bytes.size(); ++m_scanned) {
        const char c = m_bytes.at(m_scanned);
        const bool isLineEnd = c == '\n' && !m_isQuoted;
        if (isLineEnd || (m_isAfterReturn && c != '\n')) { // a CR alone
            m_wholeEnd = isLineEnd ? m_scanned + 1 : m_scanned;
            if (m_firstEnd == 0)
                m_firstEnd = m_wholeEnd;
        }
        if (c == '"')
            m_isQuoted = !m_isQuoted;
        m_isAfterReturn = c == '\r' && !m_isQuoted;
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

static bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

char csvSeparator(QByteArrayView table)
{
    const QByteArrayView header(table.begin(), std::find_if(table.begin(), table.end(), isLineEnd));
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
            while (at < block.size() && block.at(at) != separator && !isLineEnd(block.at(at)))
                cell += block.at(at++); // text behind the closing quote
            keep(QString::fromUtf8(cell));
        } else {
            const qsizetype begin = at;
            while (at < block.size() && block.at(at) != separator && !isLineEnd(block.at(at)))
                ++at;
            keep(QString::fromUtf8(block.sliced(begin, at - begin)));
        }
        if (at >= block.size())
            return count;
        const char end = block.at(at++);
        if (end == '\r' && at < block.size() && block.at(at) == '\n')
            ++at;
        if (isLineEnd(end))
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
