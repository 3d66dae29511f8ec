#include "core/phone/httpexchange.h"

#include "core/phone/labaddress.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <openssl/crypto.h>

namespace flatprofile {

static constexpr qsizetype kMaxHead = 64 * 1024;
static constexpr int kMaxInterim = 8;
static constexpr qsizetype kMaxAddresses = 4; // of a name, tried in turn

HttpExchange::HttpExchange(const HttpClientLimits &limits, const TlsTrust &trust, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_trust(trust)
    , m_chunks(limits.bodyBytes)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // a lab phone stands beside us
    m_socket.setReadBufferSize(256 * 1024);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::expire);
    connect(&m_lookup, &HostLookup::found, this, &HttpExchange::useHost);
    connect(&m_socket, &QAbstractSocket::connected, this, &HttpExchange::takeConnection);
    connect(&m_socket, &QSslSocket::encrypted, this, &HttpExchange::checkPin);
    connect(&m_socket, &QSslSocket::sslErrors, this, &HttpExchange::judgeCertificate);
    connect(&m_socket, &QIODevice::bytesWritten, this, &HttpExchange::noteWritten);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &HttpExchange::noteWritten);
    connect(&m_socket, &QIODevice::readyRead, this, &HttpExchange::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &HttpExchange::takeClose);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &HttpExchange::takeError);
}

HttpExchange::~HttpExchange()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void HttpExchange::start(const HttpRequest &request, HttpField authorization, bool onlyLab)
{
    m_request = request;
    m_authorization = std::move(authorization);
    m_onlyLab = onlyLab;
    m_age.start();
    enter(Step::Lookup);
    m_lookup.start(m_request.origin.host);
}

void HttpExchange::useHost(const QList<QHostAddress> &addresses)
{
    if (m_isOver)
        return;
    if (addresses.isEmpty()) {
        fail(Code::NoHost);
        return;
    }
    // Connected to is what is judged here: a second lookup might say something else.
    for (const QHostAddress &address : addresses) {
        if ((!m_onlyLab || isLabAddress(address)) && m_addresses.size() < kMaxAddresses)
            m_addresses.append(address);
    }
    if (m_addresses.isEmpty())
        fail(Code::PublicAddress);
    else
        connectToNext();
}

void HttpExchange::connectToNext()
{
    m_address = m_addresses.takeFirst();
    enter(Step::Connect);
    m_socket.setPeerVerifyName(m_request.origin.host);
    m_socket.connectToHost(m_address, m_request.origin.port);
}

void HttpExchange::takeConnection()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_request.origin.isEncrypted) {
        send();
        return;
    }
    enter(Step::Handshake);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(m_trust.authorities);
    m_socket.setSslConfiguration(tls);
    m_socket.startClientEncryption();
}

static QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

void HttpExchange::judgeCertificate(const QList<QSslError> &errors)
{
    if (!m_trust.pin.isEmpty()) { // decided by checkPin() alone, before anything is sent
        m_socket.ignoreSslErrors();
        return;
    }
    if (m_trust.takesAny)
        m_socket.ignoreSslErrors();
    else
        fail(Code::UnknownCertificate, errors.constFirst().errorString());
}

void HttpExchange::checkPin()
{
    if (m_isOver)
        return;
    if (!m_trust.pin.isEmpty() && fingerprintOf(m_socket.peerCertificate()) != m_trust.pin)
        fail(Code::ChangedCertificate);
    else
        send();
}

void HttpExchange::send()
{
    enter(Step::Send);
    QByteArray head = requestHead(m_request, m_authorization);
    m_unsent = head.size() + m_request.body.size();
    m_socket.write(head);
    OPENSSL_cleanse(head.data(), std::size_t(head.size()));
    if (!m_request.body.isEmpty())
        m_socket.write(m_request.body);
    m_socket.flush();
}

void HttpExchange::noteWritten()
{
    if (m_isOver || m_wasSent || m_step < Step::Send)
        return;
    if (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0) {
        enter(Step::Send); // it goes on
        return;
    }
    m_wasSent = true;
    if (m_step == Step::Send)
        enter(Step::Answer);
}

void HttpExchange::read()
{
    if (m_isOver || m_step < Step::Send)
        return;
    m_input += m_socket.readAll();
    while (!m_hasHead && !m_isOver) {
        if (!readHead())
            return;
    }
    readBody();
}

/// False where more must come.
bool HttpExchange::readHead()
{
    const qsizetype end = responseHeadEnd(m_input);
    if (end < 0) {
        if (m_input.size() > kMaxHead)
            fail(Code::TooLarge);
        return false;
    }
    auto response = parseResponseHead(QByteArrayView(m_input).first(end));
    m_input.remove(0, end);
    if (!response || end > kMaxHead || (response->status < 200 && ++m_interim > kMaxInterim)) {
        fail(Code::Malformed);
        return false;
    }
    if (response->status < 200)
        return true; // the real one follows
    m_response = std::move(*response);
    m_length = bodyLength(m_response, m_request.method);
    m_hasHead = true;
    enter(Step::Body);
    if (m_length.kind == BodyLength::Kind::Malformed)
        fail(Code::Malformed);
    else if (m_length.bytes > m_limits.bodyBytes)
        fail(Code::TooLarge);
    return true;
}

void HttpExchange::readBody()
{
    if (m_isOver)
        return;
    enter(Step::Body); // every piece counts as progress; `longest` bounds them all
    using Kind = BodyLength::Kind;
    if (m_length.kind == Kind::Chunked) {
        switch (m_chunks.take(m_input)) {
        case ChunkedBody::State::More:
            return;
        case ChunkedBody::State::Malformed:
            fail(Code::Malformed);
            return;
        case ChunkedBody::State::TooLarge:
            fail(Code::TooLarge);
            return;
        case ChunkedBody::State::Done:
            m_response.body = m_chunks.body();
            finish();
            return;
        }
    }
    const bool untilClose = m_length.kind == Kind::UntilClose;
    const qint64 missing = untilClose ? m_input.size() : m_length.bytes - m_response.body.size();
    m_response.body += m_input.left(qsizetype(qMin<qint64>(missing, m_input.size())));
    m_input.clear();
    if (m_response.body.size() > m_limits.bodyBytes)
        fail(Code::TooLarge);
    else if (!untilClose && m_response.body.size() == m_length.bytes)
        finish();
}

void HttpExchange::takeClose()
{
    if (m_isOver)
        return;
    read();
    if (m_isOver)
        return;
    if (m_hasHead && m_length.kind == BodyLength::Kind::UntilClose)
        finish();
    else
        fail(m_step == Step::Handshake ? Code::TlsFailed : Code::ClosedEarly, m_socket.errorString());
}

void HttpExchange::takeError(QAbstractSocket::SocketError error)
{
    if (m_isOver)
        return;
    const QString system = m_socket.errorString();
    if (error == QAbstractSocket::RemoteHostClosedError && m_step >= Step::Send)
        return; // an answer may still be in the buffer; disconnected() follows
    if (m_step == Step::Connect) {
        if (m_addresses.isEmpty()) {
            fail(Code::NotReachable, system);
        } else {
            QTimer::singleShot(0, this, [this] { // not from within the socket's signal
                if (!m_isOver)
                    connectToNext();
            });
        }
    } else if (m_step == Step::Handshake) {
        fail(Code::TlsFailed, system);
    } else {
        read(); // what came before the reset
        if (!m_isOver)
            fail(Code::ClosedEarly, system);
    }
}

void HttpExchange::enter(Step step)
{
    m_step = step;
    const std::chrono::milliseconds left = m_limits.longest - std::chrono::milliseconds(m_age.elapsed());
    m_deadline.start(qMax(qMin(m_limits.step, left), std::chrono::milliseconds(1)));
}

void HttpExchange::expire()
{
    fail(Code::TimedOut);
}

void HttpExchange::cancel()
{
    fail(Code::Cancelled);
}

void HttpExchange::fail(Code code, const QString &system)
{
    if (m_isOver)
        return;
    HttpFailure failure;
    failure.code = code;
    failure.step = m_step;
    failure.wasSent = m_wasSent;
    failure.system = system;
    failure.pin = m_trust.pin;
    if (const QSslCertificate certificate = m_socket.peerCertificate(); !certificate.isNull())
        failure.fingerprint = fingerprintOf(certificate);
    m_failure = failure;
    m_response.body.clear();
    finish();
}

void HttpExchange::finish()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_deadline.stop();
    OPENSSL_cleanse(m_authorization.value.data(), std::size_t(m_authorization.value.size()));
    m_authorization = {};
    m_lookup.cancel();
    // Not from within one of the socket's own signals.
    QTimer::singleShot(0, this, [this] {
        m_socket.disconnect(this);
        m_socket.abort();
        emit finished();
    });
}

} // namespace flatprofile
