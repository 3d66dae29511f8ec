#include "core/phone/httpserver.h"

#include "core/phone/httpconnection.h"

#include <QPointer>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>
#include <functional>

namespace flatprofile {

static constexpr int kRetryMs = 50;
static constexpr int kAcceptRetryMs = 500;

/// Hands the bare descriptor on, so that encrypted connections count from their first byte.
class HttpServer::Listener : public QTcpServer
{
public:
    Listener(QObject *parent, std::function<void(qintptr)> take)
        : QTcpServer(parent)
        , m_take(std::move(take))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

HttpServer::HttpServer(QObject *parent)
    : QObject(parent)
    , m_listener(new Listener(this, [this](qintptr descriptor) { take(descriptor); }))
{
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &HttpServer::admitWaiting);
    // Out of descriptors, Qt stops accepting for good unless told otherwise.
    connect(m_listener, &QTcpServer::acceptError, this, [this] {
        QTimer::singleShot(kAcceptRetryMs, m_listener, [this] { m_listener->resumeAccepting(); });
    });
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::setTls(const std::optional<QSslConfiguration> &configuration)
{
    m_tls = configuration.value_or(QSslConfiguration());
    m_service.isEncrypted = configuration.has_value();
}

Result<void, ListenError> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (m_service.isEncrypted && (m_tls.localCertificate().isNull() || m_tls.privateKey().isNull()))
        return ListenError { ListenError::Code::NoCertificate, address, port, {} };
    if (m_listener->listen(address, port))
        return {};
    ListenError error { ListenError::Code::Other, address, port, m_listener->errorString() };
    if (m_listener->serverError() == QAbstractSocket::AddressInUseError)
        error.code = ListenError::Code::PortTaken;
    else if (m_listener->serverError() == QAbstractSocket::SocketAccessError)
        error.code = ListenError::Code::NoPrivilege;
    else if (m_listener->serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        error.code = ListenError::Code::NoAddress;
    return error;
}

void HttpServer::stop()
{
    m_listener->close();
    m_retry.stop();
    qDeleteAll(std::exchange(m_waiting, {}));
    const auto connections = std::exchange(m_connections, {});
    for (HttpConnection *connection : connections) {
        connection->abort();
        connection->deleteLater();
    }
}

bool HttpServer::isListening() const
{
    return m_listener->isListening();
}

quint16 HttpServer::port() const
{
    return m_listener->serverPort();
}

void HttpServer::take(qintptr descriptor)
{
    QTcpSocket *socket = m_service.isEncrypted ? new QSslSocket(this) : new QTcpSocket(this);
    // Bounds what a client may send ahead; TLS needs a whole record.
    socket->setReadBufferSize(m_service.isEncrypted ? 32 * 1024 : m_service.limits.headBytes);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_waiting.append(socket);
    if (m_waiting.size() > m_service.limits.waiting)
        delete m_waiting.takeFirst();
    admitWaiting();
}

/// The newest first: under a flood of clients that do nothing, a good one is not the last in a long queue.
void HttpServer::admitWaiting()
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        QTcpSocket *socket = m_waiting.at(i);
        const bool hasGone = socket->state() != QAbstractSocket::ConnectedState;
        if (!hasGone && !makeRoomFor(socket->peerAddress()))
            continue;
        m_waiting.removeAt(i);
        if (hasGone)
            delete socket;
        else
            admit(socket);
    }
    if (m_waiting.isEmpty())
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
}

bool HttpServer::makeRoomFor(const QHostAddress &client)
{
    const auto ofClient = std::count_if(m_connections.begin(), m_connections.end(),
        [&](const HttpConnection *connection) { return connection->client() == client; });
    const bool clientFull = ofClient >= m_service.limits.connectionsPerClient;
    if (!clientFull && m_connections.size() < m_service.limits.connections)
        return true;
    HttpConnection *oldest = nullptr;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if ((clientFull && connection->client() != client) || !connection->isIdle())
            continue;
        if (!oldest || connection->idleSince() < oldest->idleSince())
            oldest = connection;
    }
    if (!oldest)
        return false;
    oldest->abort();
    return true;
}

void HttpServer::admit(QTcpSocket *socket)
{
    auto *connection = new HttpConnection(socket, m_service, this);
    m_connections.append(connection);
    connect(connection, &HttpConnection::requestServed, this, &HttpServer::requestServed);
    connect(connection, &HttpConnection::reportReceived, this, &HttpServer::reportReceived);
    connect(connection, &HttpConnection::finished, this, [this, connection] { forget(connection); });
    if (auto *encrypted = qobject_cast<QSslSocket *>(socket)) {
        encrypted->setSslConfiguration(m_tls);
        encrypted->startServerEncryption();
    }
    connection->start();
}

void HttpServer::forget(HttpConnection *connection)
{
    if (m_connections.removeOne(connection))
        connection->deleteLater();
    if (!m_waiting.isEmpty()) // at once, but not from within a connection
        QTimer::singleShot(0, this, &HttpServer::admitWaiting);
}

} // namespace flatprofile
