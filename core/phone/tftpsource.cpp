#include "core/phone/tftpsource.h"

namespace flatprofile {

TftpSource::TftpSource(const ServedContent &content, bool netascii)
    : m_file(content.path)
    , m_bytes(content.bytes)
    , m_netascii(netascii)
    , m_size(content.bytes.size())
{
}

bool TftpSource::open()
{
    if (m_file.fileName().isEmpty())
        return true;
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    m_size = m_file.size();
    return true;
}

std::optional<qint64> TftpSource::size() const
{
    return m_netascii ? std::nullopt : std::optional(m_size);
}

std::optional<QByteArray> TftpSource::readRaw(qsizetype length)
{
    length = qsizetype(qMin<qint64>(length, m_size - m_given));
    const QByteArray piece = m_file.isOpen() ? m_file.read(length) : m_bytes.mid(m_at, length);
    if (piece.size() != length)
        return std::nullopt; // shorter than when it was opened: its end would be taken for the right one
    m_at += length;
    m_given += length;
    return piece;
}

std::optional<QByteArray> TftpSource::read(qsizetype length)
{
    if (!m_netascii)
        return readRaw(length);
    while (m_converted.size() < length && m_given < m_size) {
        const auto piece = readRaw(length);
        if (!piece)
            return std::nullopt;
        for (const char c : *piece) {
            if (c == '\n')
                m_converted.append("\r\n");
            else if (c == '\r')
                m_converted.append("\r\0", 2);
            else
                m_converted.append(c);
        }
    }
    const QByteArray block = m_converted.left(length);
    m_converted.remove(0, block.size());
    return block;
}

} // namespace flatprofile
