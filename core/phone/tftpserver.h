#pragma once

#include "core/phone/listenerror.h"
#include "core/phone/tftptransfer.h"
#include "core/support/result.h"

#include <QNetworkDatagram>
#include <QObject>

namespace flatprofile {

/// A read-only TFTP server (RFC 1350, 2347-2349, 7440) that gives out a ServedTree. Off until `listen`.
class TftpServer : public QObject
{
    Q_OBJECT

public:
    explicit TftpServer(QObject *parent = nullptr);
    ~TftpServer() override;

    // Before `listen`.
    void setTree(const ServedTree &tree) { m_tree = tree; }
    void setLimits(const TftpLimits &limits) { m_limits = limits; }

    /// Port 0 picks a free one.
    Result<void, ListenError> listen(const QHostAddress &address, quint16 port);
    /// Breaks every transfer off; the port is free at once.
    void stop();
    bool isListening() const { return m_socket != nullptr; }
    quint16 port() const { return m_socket ? m_socket->localPort() : 0; }
    int transferCount() const { return int(m_transfers.size()); }

signals:
    void requestServed(const flatprofile::ServedRequest &request);

private:
    void readRequests();
    void takeRequest(const QNetworkDatagram &datagram);
    void refuse(
        const QNetworkDatagram &datagram, const QByteArray &name, TftpErrorCode code, QByteArrayView text);
    bool isBusyWith(const QNetworkDatagram &datagram) const;
    bool hasRoomFor(const QHostAddress &client) const;
    void begin(
        const QNetworkDatagram &datagram, const TftpRequest &request, std::unique_ptr<TftpSource> source);

    ServedTree m_tree;
    TftpLimits m_limits;
    std::unique_ptr<QUdpSocket> m_socket;
    QList<TftpTransfer *> m_transfers;
};

} // namespace flatprofile
