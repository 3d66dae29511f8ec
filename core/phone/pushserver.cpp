#include "core/phone/pushserver.h"

#include <QTcpServer>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kTokenBytes = 12;

/// A port that nobody uses at this moment; 0 where the address can't be listened at.
static quint16 freePort(PushServer::Protocol protocol, const QHostAddress &address)
{
    if (protocol == PushServer::Protocol::Tftp) {
        QUdpSocket socket;
        return socket.bind(address, 0) ? socket.localPort() : 0;
    }
    QTcpServer server;
    return server.listen(address, 0) ? server.serverPort() : 0;
}

/// Letters, digits and "-._" alone: in no URL and no rule do they mean anything else.
static bool isPlain(const QString &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'.' || c == u'_';
    });
    return isAscii && name.size() <= 64 && requestedName(name.toLatin1(), NameForm::PlainName);
}

PushServer::PushServer(
    Protocol protocol, const QHostAddress &address, quint16 port, const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_protocol(protocol)
    , m_address(address)
    , m_port(port != 0 ? port : freePort(protocol, address))
    , m_name(QString::fromLatin1(randomHex(kTokenBytes)) + u'/'
          + (isPlain(fileName) ? fileName : u"profile.cfg"_s))
{
    connect(&m_http, &HttpServer::requestServed, this, &PushServer::take);
    connect(&m_tftp, &TftpServer::requestServed, this, &PushServer::take);
}

QUrl PushServer::url() const
{
    QUrl url;
    url.setScheme(m_protocol == Protocol::Tftp ? u"tftp"_s : u"http"_s);
    url.setHost(m_address.toString());
    url.setPort(m_port);
    url.setPath(u'/' + m_name);
    return url;
}

Result<void, ListenError> PushServer::start(const QByteArray &bytes, const QByteArray &contentEncoding)
{
    const ServedTree tree = ServedTree::ofBytes(m_name, bytes, contentEncoding);
    if (m_protocol == Protocol::Tftp) {
        m_tftp.setTree(tree);
        return m_tftp.listen(m_address, m_port);
    }
    m_http.setTree(tree);
    return m_http.listen(m_address, m_port);
}

void PushServer::stop()
{
    m_http.stop();
    m_tftp.stop();
}

void PushServer::take(const ServedRequest &request)
{
    emit requestServed(request);
    const bool isWhole = m_protocol == Protocol::Tftp
        ? request.status == 0
        : request.method == "GET"_L1 && (request.status == 200 || request.status == 206);
    if (isWhole && request.complete)
        emit fetched(request);
}

} // namespace flatprofile
