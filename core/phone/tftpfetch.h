#pragma once

#include "core/phone/hostlookup.h"
#include "core/phone/tftppacket.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>

namespace flatprofile {

/// How a file is asked for, and when to give up.
struct TftpFetchOptions
{
    quint32 blockSize = 1428; // 0: no options at all, as the oldest phones ask
    quint32 window = 1;
    bool netascii = false;
    qint64 maxBytes = 64 * 1024 * 1024;
    std::chrono::milliseconds timeout { 1000 }; // of one packet, doubles from try to try
    int tries = 5;
    std::chrono::milliseconds longest { 5 * 60'000 }; // of everything
};

/// Fetches one file by TFTP, as a phone does. One use; `finished` comes exactly once.
class TftpFetch : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Done, NotFound, Refused, NoHost, NoAnswer, TooLarge, Malformed, Cancelled };

    explicit TftpFetch(const TftpFetchOptions &options = {}, QObject *parent = nullptr);

    void start(const QString &host, quint16 port, const QString &name);
    void cancel();
    QByteArray body() const { return m_body; }
    /// What the server said with an error.
    QString serverText() const { return m_serverText; }

signals:
    void finished(flatprofile::TftpFetch::Outcome outcome);

private:
    void useHost(const QList<QHostAddress> &addresses);
    void sendRequest();
    void readPackets();
    void takePacket(const QByteArray &packet, const QHostAddress &from, quint16 port);
    void takeOptions(const QByteArray &packet);
    void takeData(const QByteArray &packet);
    void takeError(const QByteArray &packet);
    void acknowledge();
    void repeat();
    void startTimer();
    void finish(Outcome outcome);

    TftpFetchOptions m_options;
    QUdpSocket m_socket;
    QHostAddress m_server;
    quint16 m_requestPort = 69;
    quint16 m_transferPort = 0; // 0: the server has not answered
    QByteArray m_name;
    qsizetype m_blockSize = 512;
    quint32 m_window = 1;
    quint32 m_sinceAcknowledgment = 0; // blocks
    quint64 m_next = 1; // the block that must come
    bool m_hasOptions = false; // asked for
    bool m_saidGap = false; // of this window
    bool m_isOver = false;
    HostLookup m_lookup;
    int m_tries = 0;
    QByteArray m_last; // the packet to repeat
    QByteArray m_body;
    QString m_serverText;
    QTimer m_timer;
    QElapsedTimer m_age;
};

} // namespace flatprofile
