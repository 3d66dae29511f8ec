#include "core/phone/httpfetch.h"

namespace flatprofile {

static constexpr int kMaxTries = 2;
static constexpr int kMaxRedirects = 5;
static constexpr std::chrono::seconds kLongestPause { 30 };

HttpFetch::HttpFetch(const HttpFetchOptions &options, ClientAuthentication *authentication, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_authentication(authentication)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpFetch::send);
}

void HttpFetch::start(const HttpRequest &request)
{
    m_request = request;
    m_age.start();
    if (m_authentication)
        m_authentication->bindTo(request.origin); // wherever it is sent on to
    send();
}

void HttpFetch::send()
{
    if (m_exchange)
        m_exchange.release()->deleteLater(); // this may run within its signal
    m_exchange = std::make_unique<HttpExchange>(m_options.limits, m_options.trust);
    connect(m_exchange.get(), &HttpExchange::finished, this, &HttpFetch::takeAnswer);
    HttpField authorization;
    if (m_authentication)
        authorization = m_authentication->authorization(m_request);
    m_exchange->start(m_request, std::move(authorization), m_options.onlyLab);
}

void HttpFetch::takeAnswer()
{
    m_address = m_exchange->address();
    if (!m_exchange->isDone()) {
        m_failure = m_exchange->failure();
        finish();
        return;
    }
    const HttpResponse &response = m_exchange->response();
    m_answers.append({ response.status, shownUrl(m_request) });
    switch (response.status) {
    case 401:
    case 407:
        takeChallenge(response);
        return;
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        takeRedirect(response);
        return;
    case 503:
        takeBusy(response);
        return;
    default:
        m_response = response;
        finish();
    }
}

void HttpFetch::takeChallenge(const HttpResponse &response)
{
    if (m_authentication && m_tries < kMaxTries
        && m_authentication->takeChallenge(response, m_request.origin, m_tries > 0)) {
        ++m_tries;
        send();
    } else {
        fail(HttpFailure::Code::NotAuthorized);
    }
}

/// The target of a URL as it goes over the line.
static QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

void HttpFetch::takeRedirect(const HttpResponse &response)
{
    const QByteArray location = response.field("location").left(4096);
    const QUrl url = m_request.url().resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    const auto origin = HttpOrigin::of(url);
    const QByteArray target = targetOf(url);
    if (!origin || location.isEmpty() || !isRequestTarget(target)) {
        fail(HttpFailure::Code::Malformed);
        return;
    }
    if (++m_redirects > kMaxRedirects) {
        fail(HttpFailure::Code::TooManyRedirects);
        return;
    }
    // After a POST, 303 means "done, look there" and 307 and 308 "not here, there"; what 301 and 302 mean is
    // not for us to guess.
    const bool isGet = m_request.method == "GET" || m_request.method == "HEAD";
    const bool isClear = isGet || response.status == 303 || response.status == 307 || response.status == 308;
    const bool staysHere = *origin == m_request.origin;
    if (!isClear || (!staysHere && !m_options.followsElsewhere)) {
        const qsizetype path = qMax<qsizetype>(target.indexOf('?'), 0);
        fail(HttpFailure::Code::RedirectedElsewhere,
            origin->text() + QString::fromLatin1(path > 0 ? target.first(path) : target));
        return;
    }
    m_request.origin = *origin;
    m_request.target = target;
    if (!isGet && response.status == 303) {
        m_request.method = "GET";
        m_request.body.clear();
    }
    m_tries = 0;
    send();
}

/// Busy means: not carried out.
void HttpFetch::takeBusy(const HttpResponse &response)
{
    bool isNumber = false;
    const int seconds = response.field("retry-after").toInt(&isNumber);
    const auto pause = isNumber && seconds >= 0
        ? std::chrono::milliseconds(qMin(std::chrono::seconds(seconds), kLongestPause))
        : m_options.busyPause;
    if (std::chrono::milliseconds(m_age.elapsed()) + pause > m_options.busyPatience) {
        if (m_options.busyPatience.count() > 0) {
            fail(HttpFailure::Code::Busy);
        } else {
            m_response = response;
            finish();
        }
        return;
    }
    m_tries = 0;
    m_pause.start(pause);
    emit waiting();
}

void HttpFetch::cancel()
{
    if (m_isOver)
        return;
    m_pause.stop();
    if (m_exchange)
        m_exchange->disconnect(this);
    fail(HttpFailure::Code::Cancelled);
}

void HttpFetch::fail(HttpFailure::Code code, const QString &location)
{
    HttpFailure failure;
    failure.code = code;
    failure.step = HttpFailure::Step::Answer;
    failure.wasSent = true;
    failure.location = location;
    m_failure = failure;
    finish();
}

void HttpFetch::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (m_exchange)
        m_exchange.release()->deleteLater();
    emit finished();
}

} // namespace flatprofile
