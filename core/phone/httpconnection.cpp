#include "core/phone/httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qint64 kPiece = 256 * 1024;
static constexpr int kLingerMs = 500;
static constexpr int kHeadGraceMs = 100; // a request follows its connection at once, in a laboratory
static constexpr int kStallGraceMs = 1000;

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpService &service, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_service(service)
    , m_client(socket->peerAddress())
    , m_chunks(service.limits.reportBytes)
{
    m_socket->setParent(this);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpConnection::expire);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::sendMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpConnection::finish);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::sendMore);
}

void HttpConnection::start()
{
    enter(State::Head); // a new connection has the time of a head, a kept one that of an idle one
    read();
}

void HttpConnection::enter(State state)
{
    m_state = state;
    m_progress.start();
    const HttpLimits &limits = m_service.limits;
    switch (state) {
    case State::Head:
        m_deadline.start(limits.headTime);
        break;
    case State::Body:
        m_deadline.start(limits.bodyTime);
        break;
    case State::Lingering:
        m_deadline.start(kLingerMs);
        break;
    case State::Idle:
    case State::Sending:
        m_deadline.start(limits.idleTime);
        break;
    case State::Done:
        m_deadline.stop();
        break;
    }
}

bool HttpConnection::isIdle() const
{
    switch (m_state) {
    case State::Head:
        return m_progress.elapsed() >= kHeadGraceMs;
    case State::Body:
    case State::Sending:
        return m_progress.elapsed() >= kStallGraceMs;
    case State::Idle:
    case State::Lingering:
    case State::Done:
        break;
    }
    return true;
}

void HttpConnection::read()
{
    if (m_state == State::Lingering || m_state == State::Done) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_state == State::Sending)
        return; // stays in the socket's bounded buffer until the answer is out
    const qsizetype room = m_state == State::Body ? kPiece : m_service.limits.headBytes + 4 - m_input.size();
    m_input += m_socket->read(room);
    if (m_state == State::Idle && !m_input.isEmpty())
        enter(State::Head);
    if (m_state == State::Head)
        readHead();
    else if (m_state == State::Body)
        readBody();
}

void HttpConnection::readHead()
{
    while (m_input.startsWith("\r\n")) // some clients end a body with an extra line
        m_input.remove(0, 2);
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    const bool tooLong
        = end < 0 ? m_input.size() > m_service.limits.headBytes : end > m_service.limits.headBytes;
    if (end < 0 && !tooLong)
        return;
    m_request = {};
    m_request.at = QDateTime::currentDateTime();
    m_request.client = m_client;
    m_request.protocol
        = m_service.isEncrypted ? ServedRequest::Protocol::Https : ServedRequest::Protocol::Http;
    m_bodyBytes = 0;
    if (tooLong) {
        m_isLast = m_hasUnread = true;
        sendStatus(431);
        return;
    }
    auto head = parseHttpHead(QByteArrayView(m_input).first(end));
    m_input.remove(0, end + 4);
    if (!head) {
        m_isLast = m_hasUnread = true;
        sendStatus(head.error());
        return;
    }
    m_head = std::move(*head);
    m_isLast = !m_head.keepAlive;
    m_request.method = printableName(m_head.method.left(16));
    m_request.name = printableName(m_head.target);
    m_request.phone = phoneAgent(QString::fromUtf8(m_head.field("user-agent")));
    answer(m_head);
}

void HttpConnection::answer(const HttpHead &head)
{
    const bool reads = head.method == "GET" || head.method == "HEAD";
    const bool reports = m_service.takesReports && (head.method == "POST" || head.method == "PUT");
    const bool hasBody = head.chunked || head.contentLength > 0;
    if (hasBody && !reports)
        m_isLast = m_hasUnread = true;
    if (!reads && !reports) {
        sendStatus(405, { { "Allow", m_service.takesReports ? "GET, HEAD, POST, PUT" : "GET, HEAD" } });
        return;
    }
    if (reads && hasBody) {
        sendStatus(400);
        return;
    }
    const auto verdict = m_service.authentication.check(head);
    if (verdict != ServerAuthentication::Verdict::Accepted) {
        if (hasBody)
            m_isLast = m_hasUnread = true;
        QList<HttpField> fields;
        const bool stale = verdict == ServerAuthentication::Verdict::Stale;
        for (const QByteArray &challenge : m_service.authentication.challenges(stale))
            fields.append(HttpField { "WWW-Authenticate", challenge });
        sendStatus(401, fields);
        return;
    }
    reads ? answerFile(head) : beginReport(head);
}

bool HttpConnection::openContent(const ServedContent &content, qint64 *size)
{
    m_bytes = content.bytes;
    *size = m_bytes.size();
    if (content.path.isEmpty())
        return true;
    m_file.setFileName(content.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    *size = m_file.size();
    return true;
}

void HttpConnection::answerFile(const HttpHead &head)
{
    const auto content = m_service.tree.find(head.target, NameForm::UrlPath);
    qint64 size = 0;
    if (!content || !openContent(*content, &size)) {
        sendStatus(404);
        return;
    }
    ByteRange range { 0, size };
    // No validators are given out, so If-Range can't fit and asks for the whole.
    const RangeKind kind = head.method == "GET" && head.field("if-range").isNull()
        ? parseRange(head.field("range"), size, &range)
        : RangeKind::Whole;
    if (kind == RangeKind::Unsatisfiable) {
        m_file.close();
        sendStatus(416, { { "Content-Range", "bytes */" + QByteArray::number(size) } });
        return;
    }
    QList<HttpField> fields { { "Content-Type", "application/octet-stream" },
        { "Content-Length", QByteArray::number(range.length) }, { "Accept-Ranges", "bytes" } };
    if (!content->contentEncoding.isEmpty())
        fields.append(HttpField { "Content-Encoding", content->contentEncoding });
    if (kind == RangeKind::Part)
        fields.append(HttpField { "Content-Range",
            "bytes " + QByteArray::number(range.first) + '-'
                + QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size) });
    m_at = range.first;
    m_left = head.method == "HEAD" ? 0 : range.length;
    m_bodyBytes = m_left;
    if (m_file.isOpen() && m_at > 0)
        m_file.seek(m_at);
    sendHead(kind == RangeKind::Part ? 206 : 200, fields);
    sendMore();
}

void HttpConnection::beginReport(const HttpHead &head)
{
    const auto name = requestedName(head.target, NameForm::UrlPath);
    const bool tooLarge = head.contentLength > m_service.limits.reportBytes;
    const int status = !name ? 404 : tooLarge ? 413 : !head.chunked && head.contentLength < 0 ? 411 : 0;
    if (status) {
        m_isLast = m_hasUnread = true;
        sendStatus(status);
        return;
    }
    m_reportName = *name;
    m_report.clear();
    m_chunks = ChunkedBody(m_service.limits.reportBytes);
    if (head.field("expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    enter(State::Body);
    readBody();
}

void HttpConnection::readBody()
{
    m_progress.start();
    if (!m_head.chunked) {
        const qsizetype length = qMin<qsizetype>(m_input.size(), m_head.contentLength - m_report.size());
        m_report.append(m_input.constData(), length);
        m_input.remove(0, length);
        if (m_report.size() == m_head.contentLength)
            takeReport();
        else if (m_socket->bytesAvailable() > 0)
            QTimer::singleShot(0, this, &HttpConnection::read);
        return;
    }
    switch (m_chunks.take(m_input)) {
    case ChunkedBody::State::More:
        if (m_socket->bytesAvailable() > 0)
            QTimer::singleShot(0, this, &HttpConnection::read);
        return;
    case ChunkedBody::State::Done:
        m_report = m_chunks.body();
        takeReport();
        return;
    case ChunkedBody::State::TooLarge:
    case ChunkedBody::State::Malformed:
        break;
    }
    m_isLast = m_hasUnread = true;
    sendStatus(m_chunks.take(m_input) == ChunkedBody::State::TooLarge ? 413 : 400);
}

void HttpConnection::takeReport()
{
    m_bodyBytes = m_report.size();
    emit reportReceived({ m_client, m_reportName, m_head.field("content-encoding"),
        std::exchange(m_report, {}), m_request.phone });
    sendStatus(m_head.method == "PUT" ? 201 : 200);
}

/// A short answer in words.
void HttpConnection::sendStatus(int status, const QList<HttpField> &fields)
{
    m_bytes = reasonPhrase(status) + "\r\n";
    QList<HttpField> all = fields;
    all.append(HttpField { "Content-Type", "text/plain" });
    all.append(HttpField { "Content-Length", QByteArray::number(m_bytes.size()) });
    m_at = 0;
    m_left = m_head.method == "HEAD" ? 0 : m_bytes.size();
    sendHead(status, all);
    sendMore();
}

void HttpConnection::sendHead(int status, const QList<HttpField> &fields)
{
    m_request.status = status;
    enter(State::Sending);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nServer: Flatprofile\r\nDate: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1()
        + " GMT\r\n";
    for (const auto &[name, value] : fields)
        head += name + ": " + value + "\r\n";
    head += m_isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    m_unsentHead = head;
}

qint64 HttpConnection::unsent() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

/// Hands the socket what it has room for; false where the file became shorter.
bool HttpConnection::fill()
{
    while ((m_left > 0 || !m_unsentHead.isEmpty()) && unsent() < kPiece) {
        QByteArray piece = std::exchange(m_unsentHead, {});
        const qint64 before = piece.size();
        const qint64 wanted = qMin(kPiece, m_left);
        qint64 got = wanted;
        if (wanted > 0 && m_file.isOpen()) {
            piece.resize(before + wanted);
            got = qMax<qint64>(0, m_file.read(piece.data() + before, wanted));
            piece.resize(before + got);
        } else if (wanted > 0) {
            piece += QByteArrayView(m_bytes).sliced(m_at, wanted);
        }
        if (got == 0 && wanted > 0)
            return false;
        m_at += got;
        m_left -= got;
        if (m_socket->write(piece) < 0)
            return true; // the socket's own signals end it
    }
    return true;
}

void HttpConnection::sendMore()
{
    if (m_state != State::Sending || m_isFlushing)
        return;
    m_progress.start();
    m_deadline.start(m_service.limits.idleTime);
    if (!fill()) { // only breaking off tells the client
        m_request.bytes = m_bodyBytes - m_left;
        m_socket->abort();
        return;
    }
    m_isFlushing = true;
    m_socket->flush(); // at once: until the loop says that it may, as much time goes by again
    m_isFlushing = false;
    if (m_state != State::Sending || unsent() > 0)
        return;
    if (m_left == 0)
        finishAnswer();
    else // others have their turn between two pieces
        QTimer::singleShot(0, this, &HttpConnection::sendMore);
}

void HttpConnection::finishAnswer()
{
    m_file.close();
    m_bytes.clear();
    m_request.bytes = m_bodyBytes;
    m_request.complete = true;
    enter(m_isLast ? State::Lingering : State::Idle);
    emit requestServed(m_request);
    m_head = {};
    if (m_state == State::Lingering) {
        if (!m_hasUnread)
            m_socket->disconnectFromHost();
        else // closing with bytes unread would reset the connection before the answer is read
            m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (!m_input.isEmpty() || m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &HttpConnection::read); // not from here: a pipeline would be a recursion
}

void HttpConnection::expire()
{
    if (m_state == State::Head && !m_input.isEmpty()) {
        m_request = {};
        m_request.at = QDateTime::currentDateTime();
        m_request.client = m_client;
        m_isLast = m_hasUnread = true;
        sendStatus(408);
        return;
    }
    abort();
}

void HttpConnection::abort()
{
    m_socket->abort();
    finish();
}

void HttpConnection::finish()
{
    const State last = m_state;
    if (last == State::Done)
        return;
    enter(State::Done);
    if (last == State::Sending) {
        m_request.bytes = qMax<qint64>(0, m_bodyBytes - m_left);
        m_request.complete = false;
        emit requestServed(m_request);
    }
    emit finished();
}

} // namespace flatprofile
