#include "core/cli/servelog.h"

#include "core/cli/commands.h"

namespace flatprofile::cli {

static constexpr qsizetype kMostWaiting = 64 * 1024;
static constexpr qsizetype kPiece = 512; // that a pipe takes whole where it takes anything
static constexpr std::chrono::milliseconds kPause { 50 };

ServeLog::ServeLog(const Streams &streams)
    : m_streams(streams)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kPause);
    connect(&m_again, &QTimer::timeout, this, &ServeLog::flush);
}

ServeLog::~ServeLog()
{
    flush();
}

void ServeLog::write(const QByteArray &line)
{
    flush();
    // Once lines were dropped, those after them wait for the gap to be told of.
    if (m_dropped > 0 || m_waiting.size() + line.size() > kMostWaiting) {
        ++m_dropped;
        return;
    }
    m_waiting += withoutControls(line);
    flush();
}

void ServeLog::writeMessage(const QString &message)
{
    if (!m_streams.areMessagesReady || m_streams.areMessagesReady())
        m_streams.writeMessage(message);
}

/// As much as the reader takes now.
void ServeLog::flush()
{
    closeGap();
    while (!m_waiting.isEmpty()) {
        if (m_streams.isOutputReady && !m_streams.isOutputReady()) {
            m_again.start();
            return;
        }
        if (printBytes(m_waiting.first(qMin(m_waiting.size(), kPiece)), m_streams) != Done) {
            m_waiting.clear();
            emit readerGone();
            return;
        }
        m_waiting.remove(0, qMin(m_waiting.size(), kPiece));
        closeGap();
    }
}

void ServeLog::closeGap()
{
    if (m_dropped == 0 || !m_waiting.isEmpty())
        return;
    m_waiting = Text::tr("%n request(s) are missing here: nobody read the log.", nullptr, m_dropped).toUtf8()
        + '\n';
    m_dropped = 0;
}

} // namespace flatprofile::cli
