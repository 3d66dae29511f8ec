#pragma once

#include "core/phone/chunkedbody.h"
#include "core/phone/httpservice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace flatprofile {

/// One connection of an HTTP server: reads requests, sends what they ask for, one after the other.
/// Never has more than a part of a file in memory, and reads no further request while one is being answered.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. `service` outlives the connection.
    HttpConnection(QTcpSocket *socket, const HttpService &service, QObject *parent);

    QHostAddress client() const { return m_client; }
    /// May be cut off when others wait: it has nothing to do, or does nothing.
    bool isIdle() const;
    qint64 idleSince() const { return m_progress.msecsSinceReference(); }
    void start();
    void abort();

signals:
    void requestServed(const flatprofile::ServedRequest &request);
    void reportReceived(const flatprofile::ServedReport &report);
    void finished();

private:
    enum class State { Idle, Head, Body, Sending, Lingering, Done };

    void read();
    void readHead();
    void readBody();
    void answer(const HttpHead &head);
    void answerFile(const HttpHead &head);
    void beginReport(const HttpHead &head);
    void takeReport();
    bool openContent(const ServedContent &content, qint64 *size);
    void sendStatus(int status, const QList<HttpField> &fields = {});
    void sendHead(int status, const QList<HttpField> &fields);
    bool fill();
    void sendMore();
    void finishAnswer();
    void finish();
    void expire();
    void enter(State state);
    qint64 unsent() const;

    QTcpSocket *m_socket;
    const HttpService &m_service;
    QHostAddress m_client;
    State m_state = State::Idle;
    QTimer m_deadline;
    QElapsedTimer m_progress;
    QByteArray m_input;
    HttpHead m_head;
    ServedRequest m_request;
    bool m_isLast = false; // no further request on this connection
    bool m_hasUnread = false; // the client may still be sending what nobody reads
    QFile m_file;
    QByteArray m_bytes; // instead of a file
    QByteArray m_unsentHead; // goes with the first bytes of the body
    bool m_isFlushing = false;
    qint64 m_at = 0;
    qint64 m_left = 0; // of the body, still to be handed to the socket
    qint64 m_bodyBytes = 0;
    ChunkedBody m_chunks;
    QByteArray m_report;
    QString m_reportName;
};

} // namespace flatprofile
