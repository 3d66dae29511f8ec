#include "resyncdesk.h"

#include <QFile>
#include <QTcpSocket>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray ResyncDesk::kSite = "<flat-profile>\n<Display_Name_1_>site</Display_Name_1_>\n"
                                     "<Time_Zone>GMT+01:00</Time_Zone>\n</flat-profile>\n";

bool CannedServer::listenSomewhere()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QIODevice::readyRead, this, [this, socket] {
            QByteArray input = socket->property("input").toByteArray() + socket->readAll();
            socket->setProperty("input", input);
            const qsizetype end = input.indexOf("\r\n\r\n");
            const qsizetype at = input.toLower().indexOf("content-length: ");
            const qsizetype length
                = at < 0 ? 0 : input.mid(at + 16, input.indexOf('\r', at) - at - 16).toInt();
            if (end < 0 || input.size() < end + 4 + length)
                return;
            requests.append(input);
            socket->write(answer);
            socket->disconnectFromHost();
        });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    });
    return listen(QHostAddress::LocalHost, 0);
}

void CannedServer::setAnswer(int status, const QByteArray &body, const QByteArray &fields)
{
    answer = "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ResyncDesk::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.profileName = u"start.cfg"_s;
    m_options.macros = { { u"MA"_s, u"000e08aabbcc"_s }, { u"MAU"_s, u"000E08AABBCC"_s },
        { u"PN"_s, u"CP-8841-3PCC"_s }, { u"SWVER"_s, u"sip88xx.11-3-2MPP0001-609"_s } };
    m_options.fetch.limits.step = 2000ms;
    put(u"site.cfg"_s, kSite);
}

void ResyncDesk::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

ResyncDesk::Run ResyncDesk::run(const QByteArray &elements, const ServerFolders &folders)
{
    m_options.profile = "<flat-profile>\n" + elements + "</flat-profile>\n";
    m_options.folders = folders;
    VirtualPhone phone(m_options);
    QSignalSpy finished(&phone, &VirtualPhone::finished);
    QSignalSpy stepped(&phone, &VirtualPhone::stepped);
    phone.start();
    if (!finished.wait(20000))
        return {};
    QTest::qWait(10);
    if (finished.size() != 1 || stepped.size() != phone.steps().size())
        return {};
    // No secret in the log, nor in what may be shown of the configuration.
    for (const ResyncStep &step : phone.steps()) {
        const QString text = describe(step) + step.url + step.detail;
        if (text.contains("canary"_L1) || text.contains(QLatin1StringView(kIkm))) {
            qWarning() << text;
            return {};
        }
    }
    if (phone.configuration().profileText(Catalogue::builtIn(), true).contains("canary"))
        return {};
    return { phone.outcome(), phone.steps(), phone.configuration() };
}

ServerFolders ResyncDesk::folders() const
{
    return { { u"prov"_s, *ServedTree::ofPath(m_folder->path()) } };
}
