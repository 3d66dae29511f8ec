#include "core/phone/tftpserver.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMaxPacket = 2048;

TftpServer::TftpServer(QObject *parent)
    : QObject(parent)
{
}

TftpServer::~TftpServer()
{
    stop();
}

Result<void, ListenError> TftpServer::listen(const QHostAddress &address, quint16 port)
{
    auto socket = std::make_unique<QUdpSocket>();
    if (!socket->bind(address, port, QAbstractSocket::DontShareAddress)) {
        ListenError error { ListenError::Code::Other, address, port, socket->errorString() };
        if (socket->error() == QAbstractSocket::AddressInUseError)
            error.code = ListenError::Code::PortTaken;
        else if (socket->error() == QAbstractSocket::SocketAccessError)
            error.code = ListenError::Code::NoPrivilege;
        else if (socket->error() == QAbstractSocket::SocketAddressNotAvailableError)
            error.code = ListenError::Code::NoAddress;
        return error;
    }
    m_socket = std::move(socket);
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &TftpServer::readRequests);
    return {};
}

void TftpServer::stop()
{
    const auto transfers = m_transfers; // each takes itself off the list
    for (TftpTransfer *transfer : transfers)
        transfer->abort();
    m_socket.reset();
}

void TftpServer::readRequests()
{
    while (m_socket && m_socket->hasPendingDatagrams())
        takeRequest(m_socket->receiveDatagram(kMaxPacket));
}

/// The client repeats its request where our answer is slow; the answer is then repeated by its own timer.
bool TftpServer::isBusyWith(const QNetworkDatagram &datagram) const
{
    return std::any_of(m_transfers.begin(), m_transfers.end(), [&](const TftpTransfer *transfer) {
        return transfer->clientPort() == datagram.senderPort()
            && transfer->client() == datagram.senderAddress();
    });
}

bool TftpServer::hasRoomFor(const QHostAddress &client) const
{
    const auto ofClient = std::count_if(m_transfers.begin(), m_transfers.end(),
        [&](const TftpTransfer *transfer) { return transfer->client() == client; });
    return m_transfers.size() < m_limits.transfers && ofClient < m_limits.transfersPerClient;
}

void TftpServer::takeRequest(const QNetworkDatagram &datagram)
{
    const auto opcode = tftpOpcode(datagram.data());
    // Only requests are answered here; an answer to an answer could go on for ever between two servers.
    if (datagram.senderPort() <= 0
        || (opcode != TftpOpcode::ReadRequest && opcode != TftpOpcode::WriteRequest) || isBusyWith(datagram))
        return;
    const auto request = parseTftpRequest(datagram.data());
    if (!request) {
        refuse(datagram, {}, request.error(), "Illegal request");
        return;
    }
    if (request->opcode == TftpOpcode::WriteRequest) {
        refuse(datagram, request->name, TftpErrorCode::AccessViolation, "Only reading is allowed");
        return;
    }
    if (!hasRoomFor(datagram.senderAddress())) {
        refuse(datagram, request->name, TftpErrorCode::Undefined, "Busy");
        return;
    }
    const auto content = m_tree.find(request->name, NameForm::PlainName);
    auto source = content ? std::make_unique<TftpSource>(*content, request->netascii) : nullptr;
    if (!source || !source->open()) {
        refuse(datagram, request->name, TftpErrorCode::FileNotFound, "File not found");
        return;
    }
    begin(datagram, *request, std::move(source));
}

void TftpServer::refuse(
    const QNetworkDatagram &datagram, const QByteArray &name, TftpErrorCode code, QByteArrayView text)
{
    m_socket->writeDatagram(tftpError(code, text), datagram.senderAddress(), quint16(datagram.senderPort()));
    ServedRequest log;
    log.at = QDateTime::currentDateTime();
    log.client = datagram.senderAddress();
    log.protocol = ServedRequest::Protocol::Tftp;
    log.method = tftpOpcode(datagram.data()) == TftpOpcode::WriteRequest ? u"WRQ"_s : u"RRQ"_s;
    log.name = printableName(name);
    log.status = int(code) + 1;
    emit requestServed(log);
}

void TftpServer::begin(
    const QNetworkDatagram &datagram, const TftpRequest &request, std::unique_ptr<TftpSource> source)
{
    auto socket = std::make_unique<QUdpSocket>();
    // Answers come from the address that was asked, also where the computer has several.
    const QHostAddress own
        = datagram.destinationAddress().isNull() ? m_socket->localAddress() : datagram.destinationAddress();
    if (!socket->bind(own, 0) && !socket->bind(m_socket->localAddress(), 0)) {
        refuse(datagram, request.name, TftpErrorCode::Undefined, "No free port");
        return;
    }
    auto *transfer = new TftpTransfer(std::move(socket), datagram.senderAddress(),
        quint16(datagram.senderPort()), request, std::move(source), m_limits, this);
    m_transfers.append(transfer);
    connect(transfer, &TftpTransfer::finished, this, [this, transfer](const ServedRequest &log) {
        m_transfers.removeOne(transfer);
        transfer->deleteLater();
        emit requestServed(log);
    });
    transfer->start();
}

} // namespace flatprofile
