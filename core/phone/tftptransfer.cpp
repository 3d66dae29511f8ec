#include "core/phone/tftptransfer.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr quint32 kUnfragmented = 1428; // fits an Ethernet frame, also with IPv6 and a tag
static constexpr quint32 kMaxWindow = 64;
static constexpr int kMaxStrangers = 5;

TftpTransfer::TftpTransfer(std::unique_ptr<QUdpSocket> socket, const QHostAddress &client, quint16 clientPort,
    const TftpRequest &request, std::unique_ptr<TftpSource> source, const TftpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_client(client)
    , m_clientPort(clientPort)
    , m_source(std::move(source))
    , m_limits(limits)
    , m_timeout(limits.timeout)
{
    m_log.at = QDateTime::currentDateTime();
    m_log.client = client;
    m_log.protocol = ServedRequest::Protocol::Tftp;
    m_log.method = u"RRQ"_s;
    m_log.name = printableName(request.name);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TftpTransfer::expire);
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &TftpTransfer::readPackets);
    takeOptions(request);
}

/// Answers what is understood and leaves the rest out, as RFC 2347 asks for.
void TftpTransfer::takeOptions(const TftpRequest &request)
{
    const quint32 maxBlock
        = m_client.isLoopback() ? m_limits.blockSize : qMin(kUnfragmented, m_limits.blockSize);
    if (const auto size = tftpOptionNumber(request.option("blksize"), UINT32_MAX); size && *size >= 8) {
        m_blockSize = qMin(*size, maxBlock);
        m_accepted.append({ "blksize", QByteArray::number(m_blockSize) });
    }
    if (const auto asked = tftpOptionNumber(request.option("tsize"), UINT32_MAX); asked && m_source->size())
        m_accepted.append({ "tsize", QByteArray::number(*m_source->size()) });
    if (const auto seconds = tftpOptionNumber(request.option("timeout"), 255); seconds && *seconds >= 1) {
        m_timeout = std::chrono::seconds(*seconds);
        m_accepted.append({ "timeout", QByteArray::number(*seconds) });
    }
    if (const auto window = tftpOptionNumber(request.option("windowsize"), 65535); window && *window >= 1) {
        const auto fitting = qMax<quint32>(1, m_limits.windowBytes / quint32(m_blockSize));
        m_window = qMin(qMin(*window, fitting), kMaxWindow);
        m_accepted.append({ "windowsize", QByteArray::number(m_window) });
    }
}

void TftpTransfer::start()
{
    m_age.start();
    if (m_accepted.isEmpty()) {
        advance(); // one block: no window without options
        return;
    }
    send(tftpOptionAcknowledgment(m_accepted));
    startTimer();
}

void TftpTransfer::readPackets()
{
    // One a signal, which comes again while there are more: asking for them costs as much as reading them.
    std::array<char, 512> buffer;
    QHostAddress sender;
    quint16 port = 0;
    const qint64 size = m_socket->readDatagram(buffer.data(), buffer.size(), &sender, &port);
    if (size < 0 || m_isOver)
        return;
    const QByteArrayView packet(buffer.data(), size);
    const auto opcode = tftpOpcode(packet);
    const bool isClient = port == m_clientPort
        && (sender == m_client || sender.isEqual(m_client, QHostAddress::TolerantConversion));
    if (!isClient) {
        if (++m_strangers <= kMaxStrangers && opcode == TftpOpcode::Acknowledgment)
            m_socket->writeDatagram(
                tftpError(TftpErrorCode::UnknownTransfer, "Unknown transfer"), sender, port);
    } else if (opcode == TftpOpcode::Acknowledgment && packet.size() >= 4) {
        takeAcknowledgment(tftpNumber(packet));
    } else if (opcode == TftpOpcode::Error) {
        finish(false, tftpNumber(packet) + 1); // the client has enough, or asked for the size alone
    }
}

/// A repeated or late acknowledgment is ignored, never answered: answering would double every packet from
/// there on (RFC 1123 4.2.3.1).
void TftpTransfer::takeAcknowledgment(quint16 block)
{
    if (!m_isConfirmed && !m_accepted.isEmpty()) {
        if (block != 0)
            return;
        m_isConfirmed = true;
        m_tries = 0;
        advance();
        return;
    }
    const auto distance = quint16(block - quint16(m_base)); // block numbers begin again after 65535
    if (distance >= m_outstanding.size())
        return;
    m_isConfirmed = true;
    m_tries = 0;
    for (qsizetype i = 0; i <= distance; ++i)
        m_log.bytes += m_outstanding.at(i).size() - kTftpHeader;
    m_outstanding.remove(0, distance + 1);
    m_base += quint64(distance) + 1;
    if (m_outstanding.isEmpty() && m_sawLast) {
        finish(true, 0);
        return;
    }
    if (m_age.elapsed() > m_limits.longest.count()) {
        fail(TftpErrorCode::Undefined, "The transfer took too long");
        return;
    }
    advance();
}

/// Fills the window; what the client missed of the last one goes first.
void TftpTransfer::advance()
{
    while (m_outstanding.size() < m_window && !m_sawLast) {
        if (!readAhead()) {
            fail(TftpErrorCode::Undefined, "The file can't be read");
            return;
        }
        m_sawLast = m_ahead.size() < kTftpHeader + m_blockSize;
        m_outstanding.append(std::exchange(m_ahead, {}));
    }
    sendOutstanding();
    startTimer();
    if (!m_sawLast)
        readAhead(); // while the client is busy with what it got
}

/// Makes the packet behind those that are outstanding; false where its bytes can't be read.
bool TftpTransfer::readAhead()
{
    if (!m_ahead.isEmpty())
        return true;
    const auto block = m_source->read(m_blockSize);
    if (block)
        m_ahead = tftpData(quint16(m_base + quint64(m_outstanding.size())), *block);
    return block.has_value();
}

void TftpTransfer::sendOutstanding()
{
    for (const QByteArray &packet : std::as_const(m_outstanding))
        send(packet);
}

void TftpTransfer::send(const QByteArray &packet)
{
    m_socket->writeDatagram(
        packet, m_client, m_clientPort); // what doesn't get out is repeated like what is lost
}

void TftpTransfer::startTimer()
{
    // What a forged request asks for must not keep a place for long.
    const auto base = m_isConfirmed ? m_timeout : m_limits.timeout;
    m_patience = qMin(base * (1 << qMin(m_tries, 4)), std::chrono::milliseconds(255'000));
    m_sinceSent.start();
    // Starting a timer for each packet would cost more than the packet.
    if (!m_timer.isActive() || m_timer.intervalAsDuration() > m_patience)
        m_timer.start(m_patience);
}

void TftpTransfer::expire()
{
    const auto left = m_patience - std::chrono::milliseconds(m_sinceSent.elapsed());
    if (left.count() > 0)
        m_timer.start(left);
    else
        repeat();
}

void TftpTransfer::repeat()
{
    ++m_tries;
    if (m_age.elapsed() > m_limits.longest.count()) {
        fail(TftpErrorCode::Undefined, "The transfer took too long");
        return;
    }
    if (m_tries >= (m_isConfirmed ? m_limits.tries : qMin(m_limits.tries, m_limits.triesUnconfirmed))) {
        if (m_isConfirmed)
            send(tftpError(TftpErrorCode::Undefined, "No answer"));
        finish(false, 0);
        return;
    }
    if (!m_isConfirmed && !m_accepted.isEmpty())
        send(tftpOptionAcknowledgment(m_accepted));
    else
        sendOutstanding();
    startTimer();
}

void TftpTransfer::fail(TftpErrorCode code, QByteArrayView text)
{
    send(tftpError(code, text));
    finish(false, int(code) + 1);
}

void TftpTransfer::abort()
{
    if (!m_isOver)
        fail(TftpErrorCode::Undefined, "The server was stopped");
}

void TftpTransfer::finish(bool complete, int status)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    m_log.complete = complete;
    m_log.status = status;
    emit finished(m_log);
}

} // namespace flatprofile
