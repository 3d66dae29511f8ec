#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringDecoder>
#include <QStringList>

namespace flatprofile {

/// A record longer than this has a quote that was never closed.
inline constexpr qsizetype kMostCsvRecordBytes = 1024 * 1024;

/// A table as UTF-8 without byte order mark, whatever its own mark says: spreadsheets save "Unicode text" as
/// UTF-16. Tables without mark are taken for UTF-8.
class TableDecoder
{
public:
    /// The next bytes of the stream; empty bytes are its end. Bytes may be held back until more is known.
    QByteArray decode(const QByteArray &bytes);

private:
    QByteArray m_begin; // too short to tell
    QStringDecoder m_decoder; // of UTF-16
    bool m_hasBegun = false;
};

/// The same of a whole table.
QByteArray decodedTable(const QByteArray &bytes);

/// Cuts a stream of CSV or TSV into blocks of whole records, so that no more than a block is ever held.
/// A line ends with LF, CR LF or CR; inside quotes a line end is part of its cell.
class CsvBlocks
{
public:
    /// More of the stream.
    void append(const QByteArray &bytes);
    /// The stream is at its end: what is left is a record.
    void finish() { m_isFinished = true; }

    /// What is known to be whole records, line ends included; empty where more is needed.
    QByteArray take();
    /// The first record, for the header; empty where more is needed.
    QByteArray takeRecord();
    /// A record is longer than kMostCsvRecordBytes.
    bool isOverlong() const { return m_bytes.size() - m_wholeEnd > kMostCsvRecordBytes; }

private:
    QByteArray m_bytes;
    qsizetype m_scanned = 0;
    qsizetype m_firstEnd = 0; // of the first record, 0: not known yet
    qsizetype m_wholeEnd = 0; // of the last whole record
    bool m_isQuoted = false;
    bool m_isAfterReturn = false; // outside quotes: the record ends, after a LF if one follows
    bool m_isFinished = false;
};

/// The separator of a table: the comma, TAB or semicolon that its first line holds most of.
char csvSeparator(QByteArrayView table);

/// Reads the record at `at` of a block into cells and moves `at` behind its line end. `cells` keeps its
/// strings' memory; the number of cells is returned.
qsizetype readCsvRecord(QByteArrayView block, qsizetype &at, char separator, QStringList &cells);

/// A cell as it is written: quoted where it must be, and with a ' before = + - @, which spreadsheets would
/// take for a formula.
QByteArray csvCell(QStringView text, char separator);

} // namespace flatprofile
