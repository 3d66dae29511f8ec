#pragma once

#include "core/phone/servednames.h"

#include <QFile>

namespace flatprofile {

/// What a TFTP transfer reads from, block by block: a file or bytes, as they are or with the line ends of
/// netascii (LF as CR LF, CR as CR NUL).
class TftpSource
{
public:
    TftpSource(const ServedContent &content, bool netascii);

    bool open();
    /// Of an octet transfer; a netascii one has a size only once it is converted.
    std::optional<qint64> size() const;
    /// `length` bytes, fewer at the end; nothing where reading fails.
    std::optional<QByteArray> read(qsizetype length);

private:
    std::optional<QByteArray> readRaw(qsizetype length);

    QFile m_file;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_netascii;
    QByteArray m_converted; // more than the last block took
    qint64 m_size = 0;
    qint64 m_given = 0; // raw bytes; a file that grows is cut at the size it had
};

} // namespace flatprofile
