#include "phoneemulator.h"

#include "core/container/container.h"
#include "core/phone/tftpfetch.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

class Listener : public QTcpServer
{
public:
    Listener(QObject *parent, const QSslConfiguration &tls, std::function<void(QTcpSocket *)> take)
        : QTcpServer(parent)
        , m_tls(tls)
        , m_take(std::move(take))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_tls.privateKey().isNull()) {
            auto *socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
            m_take(socket);
            return;
        }
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
        m_take(socket);
    }

private:
    QSslConfiguration m_tls;
    std::function<void(QTcpSocket *)> m_take;
};

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype end = target.indexOf('?');
    return end < 0 ? target : target.first(end);
}

QByteArray reply(int status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Emulated\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

QByteArray PhoneEmulator::Request::field(const QByteArray &name) const
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

PhoneEmulator::PhoneEmulator(QObject *parent)
    : QObject(parent)
{
}

PhoneEmulator::~PhoneEmulator()
{
    delete m_server; // with its sockets, while this is whole
}

bool PhoneEmulator::listen(const QSslConfiguration &tls)
{
    m_server = new Listener(this, tls, [this](QTcpSocket *socket) { take(socket); });
    return m_server->listen(QHostAddress::LocalHost, 0);
}

quint16 PhoneEmulator::port() const
{
    return m_server->serverPort();
}

int PhoneEmulator::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(requests.begin(), requests.end(),
        [&](const Request &request) { return request.method == method && pathOf(request.target) == path; }));
}

void PhoneEmulator::take(QTcpSocket *socket)
{
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QAbstractSocket::disconnected, this, [this, socket] {
        m_inputs.remove(socket);
        socket->deleteLater();
    });
}

void PhoneEmulator::read(QTcpSocket *socket)
{
    QByteArray &input = m_inputs[socket];
    input += socket->readAll();
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    const QList<QByteArray> lines = input.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.fields.append({ line.left(colon).toLower(), line.mid(colon + 1).trimmed() });
    }
    const qint64 length = request.field("content-length").toLongLong();
    if (input.size() < end + 4 + length)
        return;
    request.body = input.mid(end + 4);
    input.clear();
    const bool sound = words.size() == 3 && words.at(2) == "HTTP/1.1" && words.at(1).startsWith('/')
        && !request.field("host").isEmpty() && request.body.size() == length
        && (words.at(0) != "POST" || !request.field("content-length").isNull());
    if (!sound) {
        request.status = 400;
        requests.append(request);
        socket->write(reply(400, "no sound request"));
        socket->disconnectFromHost();
        return;
    }
    request.method = words.at(0);
    request.target = words.at(1);
    if (!misbehave(socket, request)) {
        const QByteArray answer = answerTo(request);
        requests.append(request);
        socket->write(answer);
        socket->disconnectFromHost();
    } else {
        requests.append(request);
    }
    emit asked();
}

bool PhoneEmulator::misbehave(QTcpSocket *socket, const Request &request)
{
    const bool isMeant = faultyPath.isEmpty() || pathOf(request.target) == faultyPath;
    if (fault == Fault::None || !isMeant || faultyRequests == 0)
        return false;
    if (faultyRequests > 0)
        --faultyRequests;
    switch (fault) {
    case Fault::None:
    case Fault::Hang:
        break;
    case Fault::HangInBody:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
        break;
    case Fault::Trickle: {
        auto *timer = new QTimer(socket);
        socket->write("HTTP/1.1 200 OK\r\nX: ");
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(50);
        break;
    }
    case Fault::CloseAtOnce:
        socket->disconnectFromHost();
        break;
    case Fault::Reset:
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->abort();
        break;
    case Fault::UnauthorizedForEver:
        socket->write(reply(401, "no", challenge(false)));
        socket->disconnectFromHost();
        break;
    case Fault::StaleForEver:
        socket->write(reply(401, "no", challenge(true)));
        socket->disconnectFromHost();
        break;
    case Fault::ForgedLength:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n");
        break;
    case Fault::EndlessBody:
    case Fault::EndlessHead: {
        socket->write(fault == Fault::EndlessBody ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 200 OK\r\nX: ");
        const QByteArray block(256 * 1024, 'x');
        connect(socket, &QIODevice::bytesWritten, socket, [socket, block] { socket->write(block); });
        socket->write(block);
        break;
    }
    case Fault::Garbage:
        socket->write("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        break;
    case Fault::BadChunks:
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n");
        break;
    case Fault::ShortBody:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
        socket->disconnectFromHost();
        break;
    }
    return true;
}

QByteArray PhoneEmulator::challenge(bool stale)
{
    const QByteArray nonce = QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    m_nonces.insert(nonce, 0);
    const QByteArray digest
        = "WWW-Authenticate: Digest realm=\"phone\", qop=\"auth\", opaque=\"o1\", nonce=\"" + nonce + '"'
        + (stale ? ", stale=true" : "");
    switch (login) {
    case Login::None:
    case Login::Basic:
        return "WWW-Authenticate: Basic realm=\"phone\"\r\n";
    case Login::Md5:
        return digest + "\r\n";
    case Login::Sha256:
        return digest + ", algorithm=SHA-256\r\n";
    case Login::All:
        break;
    }
    return "WWW-Authenticate: Basic realm=\"phone\"\r\n" + digest + "\r\n" + digest
        + ", algorithm=SHA-256\r\n";
}

/// The parameters of a Digest answer.
static QHash<QByteArray, QByteArray> parametersOf(const QByteArray &field)
{
    QHash<QByteArray, QByteArray> parameters;
    static const QRegularExpression pair(u"(\\w+)=(?:\"([^\"]*)\"|([^,\\s]+))"_s);
    auto matches = pair.globalMatch(QString::fromUtf8(field));
    while (matches.hasNext()) {
        const auto match = matches.next();
        parameters.insert(match.captured(1).toUtf8(), (match.captured(2) + match.captured(3)).toUtf8());
    }
    return parameters;
}

bool PhoneEmulator::isAuthorized(const Request &request)
{
    const QByteArray pair = "xuser=" + user + "&xpassword=" + password;
    if (takesUrlPassword || takesPrintedUrlPassword)
        return request.target.endsWith((takesUrlPassword ? '?' : '&') + pair);
    if (login == Login::None)
        return true;
    const QByteArray field = request.field("authorization");
    if (field.startsWith("Basic "))
        return login == Login::Basic && QByteArray::fromBase64(field.sliced(6)) == user + ':' + password;
    if (!field.startsWith("Digest "))
        return false;
    const auto p = parametersOf(field.sliced(7));
    const bool isSha = p.value("algorithm") == "SHA-256";
    const bool isPreferred = isSha || login == Login::Md5; // the strongest on offer must be taken
    bool isNumber = false;
    const quint32 count = p.value("nc").toUInt(&isNumber, 16);
    if (!isPreferred || !m_nonces.contains(p.value("nonce")) || !isNumber || p.value("nc").size() != 8
        || count <= m_nonces.value(p.value("nonce")) || p.value("uri") != request.target
        || p.value("username") != user || p.value("realm") != "phone" || p.value("opaque") != "o1"
        || p.value("qop") != "auth" || p.value("cnonce").isEmpty())
        return false;
    const auto hash = [isSha](const QByteArray &text) {
        return QCryptographicHash::hash(text, isSha ? QCryptographicHash::Sha256 : QCryptographicHash::Md5)
            .toHex();
    };
    const QByteArray expected = hash(hash(user + ":phone:" + password) + ':' + p.value("nonce") + ':'
        + p.value("nc") + ':' + p.value("cnonce") + ":auth:" + hash(request.method + ':' + request.target));
    if (p.value("response") != expected)
        return false;
    m_nonces[p.value("nonce")] = count;
    return true;
}

QByteArray PhoneEmulator::answerTo(Request &request)
{
    const auto answer = [&request](int status, const QByteArray &body, const QByteArray &fields = {}) {
        request.status = status;
        return reply(status, body, fields);
    };
    if (busyAnswers > 0) {
        --busyAnswers;
        return answer(503, "in a call", "Retry-After: 0\r\n");
    }
    if (!redirectTo.isEmpty())
        return answer(redirectStatus, "", "Location: " + redirectTo + "\r\n");
    QByteArray path = pathOf(request.target);
    if (takesPrintedUrlPassword) // the printed form has no question mark
        path = path.left(path.indexOf('&') < 0 ? path.size() : path.indexOf('&'));
    if (missingPages.contains(path) || (takesPrintedUrlPassword && request.target.contains('?')))
        return answer(404, "not found");
    if (!isAuthorized(request))
        return answer(401, "log in", challenge(false));
    if (path == "/admin/status.xml") {
        QByteArray address = mac.toUpper().toLatin1();
        for (qsizetype i = 10; i > 0; i -= 2)
            address.insert(i, ':');
        return answer(200,
            "<flat-status><Product_Name>" + model.toUtf8() + "</Product_Name><Software_Version>"
                + firmware.toUtf8() + "</Software_Version><MAC_Address group=\"Info\">" + address
                + "</MAC_Address></flat-status>");
    }
    if (path == "/admin/cfg.xml" || path == "/admin/spacfg.xml") {
        const bool isOld = oldReadings > 0 && !m_before.isEmpty();
        oldReadings -= isOld ? 1 : 0;
        return answer(200, configuration(isOld ? m_before : values));
    }
    if (path == "/admin/config.xml" && request.method == "POST") {
        apply(request.body);
        return answer(200, "<html>ok</html>");
    }
    if (path == "/admin/resync") {
        resync(QByteArray::fromPercentEncoding(request.target.mid(path.size() + 1)));
        return answer(200, "<html>resync</html>");
    }
    if (path == "/admin/upgrade") {
        upgrades.append(QByteArray::fromPercentEncoding(request.target.mid(path.size() + 1)));
        return answer(200, "<html>upgrade</html>");
    }
    if (path == "/admin/reboot")
        return answer(200, "<html>reboot</html>");
    if (path == "/admin/screendump.bmp" && !screen.isEmpty())
        return answer(200, screen, "Content-Type: image/bmp\r\n");
    if (path == "/chunked")
        return "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n";
    if (path == "/untilclose")
        return "HTTP/1.0 200\r\n\r\nabcde";
    if (path == "/interim")
        return "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Wait\r\n\r\n" + answer(200, "abcde");
    return answer(404, "not found");
}

void PhoneEmulator::resync(const QByteArray &argument)
{
    if (fetchesNothing)
        return;
    const QUrl url = QUrl::fromEncoded(argument.mid(argument.indexOf(']') + 1));
    if (url.scheme() == "tftp"_L1) {
        auto *fetch = new flatprofile::TftpFetch({}, this);
        connect(fetch, &flatprofile::TftpFetch::finished, this, [this, fetch](auto outcome) {
            if (outcome == flatprofile::TftpFetch::Outcome::Done)
                apply(fetch->body());
            fetch->deleteLater();
        });
        fetch->start(url.host(), quint16(url.port(69)), url.path());
        return;
    }
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Cisco-CP-8841-3PCC/11.0 (" + mac.toLatin1() + ")");
    QNetworkReply *fetch = m_network.get(request);
    connect(fetch, &QNetworkReply::finished, this, [this, fetch] {
        if (fetch->error() == QNetworkReply::NoError)
            apply(fetch->readAll());
        fetch->deleteLater();
    });
}

void PhoneEmulator::apply(const QByteArray &file)
{
    m_before = values;
    applied.append(file);
    const auto opened = flatprofile::openContainer(file);
    if (!opened)
        return;
    QXmlStreamReader xml(opened->content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == "flat-profile"_L1)
            continue;
        const QString name = xml.name().toString();
        const QString value = xml.readElementText().trimmed();
        if (!ignores.contains(name))
            values.insert(name, alters.value(name, value));
    }
}

QByteArray PhoneEmulator::configuration(const QMap<QString, QString> &shown) const
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(u"flat-profile"_s);
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        xml.writeStartElement(it.key());
        xml.writeAttribute(u"ua"_s, u"na"_s);
        if (!hides.contains(it.key()))
            xml.writeCharacters(it.value());
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return text;
}
