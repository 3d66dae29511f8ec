#pragma once

#include "core/phone/hostlookup.h"
#include "core/phone/chunkedbody.h"
#include "core/phone/httpfailure.h"
#include "core/phone/httprequest.h"
#include "core/phone/httpresponse.h"
#include "core/phone/tlstrust.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace flatprofile {

/// Bounds of one request and its answer.
struct HttpClientLimits
{
    std::chrono::milliseconds step { 10'000 }; // connecting, handshake, waiting, and each piece of the body
    std::chrono::milliseconds longest { 5 * 60'000 }; // of everything
    qsizetype bodyBytes = 64 * 1024 * 1024;
};

/// One request over one connection, and its answer. It is sent once at most: QNetworkAccessManager repeats a
/// GET by itself where the connection breaks, and `reboot` and `resync?URL` are GETs; it also knows no
/// SHA-256 Digest. One use; `finished` comes exactly once.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(const HttpClientLimits &limits, const TlsTrust &trust, QObject *parent = nullptr);
    ~HttpExchange() override;

    /// `authorization`: the field to add, or one without a name. `onlyLab`: no other addresses
    /// (labaddress.h).
    void start(const HttpRequest &request, HttpField authorization, bool onlyLab);
    void cancel();

    bool isDone() const { return !m_failure; }
    const HttpResponse &response() const { return m_response; }
    const HttpFailure &failure() const { return *m_failure; } // where it is not done
    QHostAddress address() const { return m_address; } // that the name led to

signals:
    void finished();

private:
    using Step = HttpFailure::Step;
    using Code = HttpFailure::Code;

    void useHost(const QList<QHostAddress> &addresses);
    void connectToNext();
    void takeConnection();
    void judgeCertificate(const QList<QSslError> &errors);
    void checkPin();
    void send();
    void noteWritten();
    void read();
    bool readHead();
    void readBody();
    void takeClose();
    void takeError(QAbstractSocket::SocketError error);
    void enter(Step step);
    void expire();
    void fail(Code code, const QString &system = {});
    void finish();

    HttpClientLimits m_limits;
    TlsTrust m_trust;
    QSslSocket m_socket;
    QTimer m_deadline;
    QElapsedTimer m_age;
    HttpRequest m_request;
    HttpField m_authorization;
    bool m_onlyLab = false;
    HostLookup m_lookup;
    QList<QHostAddress> m_addresses; // still to be tried
    QHostAddress m_address;
    Step m_step = Step::Lookup;
    qint64 m_unsent = 0;
    bool m_wasSent = false;
    bool m_hasHead = false;
    bool m_isOver = false;
    int m_interim = 0; // 1xx answers so far
    QByteArray m_input;
    BodyLength m_length;
    ChunkedBody m_chunks;
    HttpResponse m_response;
    std::optional<HttpFailure> m_failure;
};

} // namespace flatprofile
