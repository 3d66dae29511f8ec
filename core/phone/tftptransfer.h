#pragma once

#include "core/phone/servedrequest.h"
#include "core/phone/tftppacket.h"
#include "core/phone/tftpsource.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <memory>

namespace flatprofile {

/// Bounds of a TFTP server.
struct TftpLimits
{
    int transfers = 64;
    int transfersPerClient = 8;
    int tries = 5; // of each packet that is not acknowledged
    int triesUnconfirmed = 3; // of the first one: the sender's address may be a lie
    std::chrono::milliseconds timeout { 1000 }; // doubles from try to try
    std::chrono::milliseconds longest { 15 * 60'000 }; // of a transfer
    quint32 blockSize = 65464; // on loopback; elsewhere one that needs no fragments
    quint32 windowBytes = 128 * 1024;
};

/// One file on its way to one client, from a socket of its own.
class TftpTransfer : public QObject
{
    Q_OBJECT

public:
    TftpTransfer(std::unique_ptr<QUdpSocket> socket, const QHostAddress &client, quint16 clientPort,
        const TftpRequest &request, std::unique_ptr<TftpSource> source, const TftpLimits &limits,
        QObject *parent);

    QHostAddress client() const { return m_client; }
    quint16 clientPort() const { return m_clientPort; }
    void start();
    void abort();

signals:
    void finished(const flatprofile::ServedRequest &request);

private:
    void takeOptions(const TftpRequest &request);
    void readPackets();
    void takeAcknowledgment(quint16 block);
    void advance();
    bool readAhead();
    void sendOutstanding();
    void send(const QByteArray &packet);
    void expire();
    void repeat();
    void startTimer();
    void fail(TftpErrorCode code, QByteArrayView text);
    void finish(bool complete, int status);

    std::unique_ptr<QUdpSocket> m_socket;
    QHostAddress m_client;
    quint16 m_clientPort;
    std::unique_ptr<TftpSource> m_source;
    TftpLimits m_limits;
    std::chrono::milliseconds m_timeout;
    ServedRequest m_log;
    QList<std::pair<QByteArray, QByteArray>>
        m_accepted; // options; while not empty and unconfirmed, they are sent
    qsizetype m_blockSize = 512;
    qsizetype m_window = 1;
    bool m_isConfirmed = false; // the client answered
    bool m_isOver = false;
    bool m_sawLast = false;
    quint64 m_base = 1; // the first block of m_outstanding
    QList<QByteArray> m_outstanding; // packets, sent and not acknowledged
    QByteArray m_ahead; // the packet after them, where it is read already
    int m_tries = 0;
    int m_strangers = 0;
    QTimer m_timer; // runs out no later than the patience
    std::chrono::milliseconds m_patience { 0 }; // for an acknowledgment
    QElapsedTimer m_sinceSent;
    QElapsedTimer m_age;
};

} // namespace flatprofile
