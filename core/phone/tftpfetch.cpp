#include "core/phone/tftpfetch.h"

#include <QNetworkDatagram>

using namespace Qt::StringLiterals;

namespace flatprofile {

TftpFetch::TftpFetch(const TftpFetchOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TftpFetch::repeat);
    connect(&m_lookup, &HostLookup::found, this, &TftpFetch::useHost);
    connect(&m_socket, &QUdpSocket::readyRead, this, &TftpFetch::readPackets);
}

void TftpFetch::start(const QString &host, quint16 port, const QString &name)
{
    m_age.start();
    m_requestPort = port;
    m_name = name.toUtf8();
    m_hasOptions = m_options.blockSize > 0;
    m_lookup.start(host);
}

void TftpFetch::useHost(const QList<QHostAddress> &addresses)
{
    if (m_isOver)
        return;
    if (addresses.isEmpty()) {
        finish(Outcome::NoHost);
        return;
    }
    m_server = addresses.constFirst();
    const bool isIpv6 = m_server.protocol() == QAbstractSocket::IPv6Protocol;
    if (!m_socket.bind(isIpv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0)) {
        finish(Outcome::NoHost);
        return;
    }
    sendRequest();
}

void TftpFetch::sendRequest()
{
    TftpRequest request;
    request.name = m_name;
    request.netascii = m_options.netascii;
    if (m_hasOptions) {
        request.options = { { "blksize", QByteArray::number(m_options.blockSize) }, { "tsize", "0" } };
        if (m_options.window > 1)
            request.options.append({ "windowsize", QByteArray::number(m_options.window) });
    }
    m_last = tftpRequest(request);
    m_socket.writeDatagram(m_last, m_server, m_requestPort);
    startTimer();
}

void TftpFetch::readPackets()
{
    while (!m_isOver && m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        takePacket(datagram.data(), datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

void TftpFetch::takePacket(const QByteArray &packet, const QHostAddress &from, quint16 port)
{
    const auto opcode = tftpOpcode(packet);
    if (!from.isEqual(m_server, QHostAddress::TolerantConversion) || !opcode)
        return;
    if (m_transferPort != 0 && port != m_transferPort) { // a second answer to a repeated request
        m_socket.writeDatagram(tftpError(TftpErrorCode::UnknownTransfer, "Unknown transfer"), from, port);
        return;
    }
    if (*opcode == TftpOpcode::Error) {
        takeError(packet);
    } else if (*opcode == TftpOpcode::OptionAcknowledgment) {
        if (m_transferPort == 0 && m_hasOptions) {
            m_transferPort = port;
            takeOptions(packet);
        }
    } else if (*opcode == TftpOpcode::Data && packet.size() >= 4) {
        if (m_transferPort == 0) {
            m_transferPort = port; // the server knows no options
            m_window = 1;
        }
        takeData(packet);
    }
}

void TftpFetch::takeOptions(const QByteArray &packet)
{
    const auto options = parseTftpOptions(packet);
    bool good = options.has_value();
    for (const auto &[name, value] : options.value_or(QList<std::pair<QByteArray, QByteArray>>())) {
        const auto number = tftpOptionNumber(value, UINT32_MAX);
        if (name == "blksize") {
            good = good && number && *number >= 8 && *number <= m_options.blockSize;
            m_blockSize = number.value_or(512);
        } else if (name == "windowsize") {
            good = good && number && *number >= 1 && *number <= m_options.window;
            m_window = number.value_or(1);
        } else if (name == "tsize") {
            if (number && *number > m_options.maxBytes) {
                m_socket.writeDatagram(
                    tftpError(TftpErrorCode::DiskFull, "Too large"), m_server, m_transferPort);
                finish(Outcome::TooLarge);
                return;
            }
        } else {
            good = false; // not asked for
        }
    }
    if (!good) {
        m_socket.writeDatagram(
            tftpError(TftpErrorCode::OptionRefused, "Bad options"), m_server, m_transferPort);
        finish(Outcome::Malformed);
        return;
    }
    m_tries = 0;
    m_last = tftpAcknowledgment(0);
    acknowledge();
}

void TftpFetch::acknowledge()
{
    m_sinceAcknowledgment = 0;
    m_socket.writeDatagram(m_last, m_server, m_transferPort);
    startTimer();
}

void TftpFetch::takeData(const QByteArray &packet)
{
    const qsizetype size = packet.size() - 4;
    if (tftpNumber(packet) != quint16(m_next)) {
        // Something is missing, or came twice. Said once a window, so that nothing doubles.
        if (m_window > 1 && !m_saidGap) {
            m_saidGap = true;
            acknowledge();
        }
        return;
    }
    if (size > m_blockSize) {
        m_socket.writeDatagram(
            tftpError(TftpErrorCode::IllegalOperation, "Block too long"), m_server, m_transferPort);
        finish(Outcome::Malformed);
        return;
    }
    if (m_body.size() + size > m_options.maxBytes) {
        m_socket.writeDatagram(tftpError(TftpErrorCode::DiskFull, "Too large"), m_server, m_transferPort);
        finish(Outcome::TooLarge);
        return;
    }
    m_body.append(packet.constData() + 4, size);
    m_tries = 0;
    m_saidGap = false;
    m_last = tftpAcknowledgment(quint16(m_next));
    ++m_next;
    ++m_sinceAcknowledgment;
    const bool isLast = size < m_blockSize;
    if (isLast || m_sinceAcknowledgment >= m_window)
        acknowledge();
    if (isLast)
        finish(Outcome::Done);
}

void TftpFetch::takeError(const QByteArray &packet)
{
    const auto code = TftpErrorCode(tftpNumber(packet));
    if (m_transferPort == 0 && m_hasOptions && code == TftpErrorCode::OptionRefused) {
        m_hasOptions = false; // once more without
        sendRequest();
        return;
    }
    QByteArray text = packet.mid(4, 200);
    if (const qsizetype end = text.indexOf('\0'); end >= 0)
        text.truncate(end);
    m_serverText = QString::fromUtf8(text);
    for (QChar &c : m_serverText) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    finish(code == TftpErrorCode::FileNotFound ? Outcome::NotFound : Outcome::Refused);
}

void TftpFetch::startTimer()
{
    m_timer.start(m_options.timeout * (1 << qMin(m_tries, 4)));
}

void TftpFetch::repeat()
{
    if (++m_tries >= m_options.tries || m_age.elapsed() > m_options.longest.count()) {
        finish(Outcome::NoAnswer);
        return;
    }
    m_saidGap = false;
    m_socket.writeDatagram(m_last, m_server, m_transferPort == 0 ? m_requestPort : m_transferPort);
    startTimer();
}

void TftpFetch::cancel()
{
    if (!m_isOver && m_transferPort != 0)
        m_socket.writeDatagram(tftpError(TftpErrorCode::Undefined, "Cancelled"), m_server, m_transferPort);
    finish(Outcome::Cancelled);
}

void TftpFetch::finish(Outcome outcome)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    m_lookup.cancel();
    if (outcome != Outcome::Done)
        m_body.clear();
    emit finished(outcome);
}

} // namespace flatprofile
