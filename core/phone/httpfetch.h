#pragma once

#include "core/phone/clientauthentication.h"
#include "core/phone/httpexchange.h"

#include <QObject>
#include <QTimer>

namespace flatprofile {

/// How a request is made and how long it is tried.
struct HttpFetchOptions
{
    HttpClientLimits limits;
    TlsTrust trust;
    bool onlyLab = true; // no addresses outside private, link-local and loopback networks
    /// To another host, port or scheme, without credentials; otherwise such a redirect ends the request.
    bool followsElsewhere = false;
    std::chrono::milliseconds busyPause { 1000 }; // after a 503 that does not say when
    std::chrono::milliseconds busyPatience { 0 }; // 503 is retried for so long; 0: not at all
};

/// A request with what the other side may ask for meanwhile: a password (two tries at most), the new place of
/// the file (five at most), patience (503). A request that may have been carried out is never repeated.
/// One use; `finished` comes exactly once.
class HttpFetch : public QObject
{
    Q_OBJECT

public:
    /// `authentication` outlives the fetch and keeps what it learns for the next one; may be null.
    HttpFetch(
        const HttpFetchOptions &options, ClientAuthentication *authentication, QObject *parent = nullptr);

    void start(const HttpRequest &request);
    void cancel();

    /// An answer came, whatever its status but 401, 407 and redirects.
    bool isDone() const { return !m_failure; }
    const HttpResponse &response() const { return m_response; }
    const HttpFailure &failure() const { return *m_failure; }
    QHostAddress address() const { return m_address; }
    /// Every answer on the way: its status and the URL asked, as it may be shown.
    const QList<std::pair<int, QString>> &answers() const { return m_answers; }

signals:
    void waiting(); // for a busy one
    void finished();

private:
    void send();
    void takeAnswer();
    void takeChallenge(const HttpResponse &response);
    void takeRedirect(const HttpResponse &response);
    void takeBusy(const HttpResponse &response);
    void fail(HttpFailure::Code code, const QString &location = {});
    void finish();

    HttpFetchOptions m_options;
    ClientAuthentication *m_authentication;
    HttpRequest m_request;
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_pause;
    QElapsedTimer m_age;
    int m_tries = 0; // answers to challenges
    int m_redirects = 0;
    bool m_isOver = false;
    QHostAddress m_address;
    HttpResponse m_response;
    QList<std::pair<int, QString>> m_answers;
    std::optional<HttpFailure> m_failure;
};

} // namespace flatprofile
