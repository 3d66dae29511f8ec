#pragma once

#include "core/phone/httpservice.h"
#include "core/phone/listenerror.h"
#include "core/support/result.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace flatprofile {

class HttpConnection;

/// A small HTTP server that gives out a ServedTree, and may take reports. Off until `listen`; everything
/// about it is bounded. When all places are taken, connections that do nothing make room for new ones.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(QObject *parent = nullptr);
    ~HttpServer() override;

    // Before `listen`.
    void setTree(const ServedTree &tree) { m_service.tree = tree; }
    void setAuthentication(const ServerAuthentication &authentication)
    {
        m_service.authentication = authentication;
    }
    void setLimits(const HttpLimits &limits) { m_service.limits = limits; }
    void setTakesReports(bool takes) { m_service.takesReports = takes; }
    /// Serves https with this certificate and key; nothing means http.
    void setTls(const std::optional<QSslConfiguration> &configuration);

    /// Port 0 picks a free one.
    Result<void, ListenError> listen(const QHostAddress &address, quint16 port);
    /// Breaks every transfer off; the port is free at once.
    void stop();
    bool isListening() const;
    quint16 port() const;
    int connectionCount() const { return int(m_connections.size()); }

signals:
    void requestServed(const flatprofile::ServedRequest &request);
    void reportReceived(const flatprofile::ServedReport &report);

private:
    class Listener;

    void take(qintptr descriptor);
    void admitWaiting();
    bool makeRoomFor(const QHostAddress &client);
    void admit(QTcpSocket *socket);
    void forget(HttpConnection *connection);

    HttpService m_service;
    QSslConfiguration m_tls;
    Listener *m_listener;
    QList<HttpConnection *> m_connections;
    QList<QTcpSocket *> m_waiting; // newest last
    QTimer m_retry;
};

} // namespace flatprofile
