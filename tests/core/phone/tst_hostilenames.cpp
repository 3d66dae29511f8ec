#include "core/phone/httpserver.h"
#include "hostilenames.h"
#include "tftpdesk.h"

#include <QDir>
#include <QTcpSocket>

using namespace flatprofile;
using namespace Qt::StringLiterals;

/// Over the line, by both protocols: no byte from outside, and the server goes on.
class tst_HostileNames : public TftpDesk
{
    Q_OBJECT

private slots:
    void init();
    void httpGivesNothing_data() { addNames(); }
    void httpGivesNothing();
    void tftpGivesNothing_data() { addNames(); }
    void tftpGivesNothing();

private:
    static void addNames();
    QByteArray get(const HttpServer &server, const QByteArray &name);
};

void tst_HostileNames::init()
{
    setUp();
    // What is served is a folder within this one; everything that must not get out says so.
    const QString outer = m_folder->path();
    QVERIFY(QDir(outer).mkpath(u"root/site"_s) && QDir(outer).mkpath(u"root/.git"_s));
    write(u"out.cfg"_s, "canary outside");
    write(u"root/8841.xml"_s, "<flat-profile/>");
    write(u"root/site/a.cfg"_s, "<flat-profile/>");
    write(u"root/.hidden"_s, "canary hidden");
    write(u"root/.git/config"_s, "canary hidden");
    write(u"root/.htaccess"_s, "canary hidden");
    write(u"root/site/.a.cfg"_s, "canary hidden");
    QVERIFY(QFile::link(outer + u"/out.cfg"_s, outer + u"/root/link.cfg"_s));
}

void tst_HostileNames::addNames()
{
    QTest::addColumn<QByteArray>("name");
    const QList<QByteArray> names = hostileNames() + QList<QByteArray> { "/link.cfg" };
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::addRow("%02d %s", int(i), names[i].left(40).toPercentEncoding("/.\\:%").constData())
            << names[i];
    QVERIFY(names.size() >= 60);
}

QByteArray tst_HostileNames::get(const HttpServer &server, const QByteArray &name)
{
    QTcpSocket socket;
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    socket.write("GET " + name + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    gone.wait(5000);
    return socket.readAll();
}

void tst_HostileNames::httpGivesNothing()
{
    QFETCH(QByteArray, name);
    HttpServer server;
    server.setTree(*ServedTree::ofPath(m_folder->filePath(u"root"_s)));
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    const QByteArray answer = get(server, name);
    QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer.left(100).constData());
    for (const char *secret : { "canary", "root:", "flat-profile" })
        QVERIFY2(!answer.contains(secret), answer.constData());
    QVERIFY(get(server, "/8841.xml").endsWith("<flat-profile/>"));
}

void tst_HostileNames::tftpGivesNothing()
{
    QFETCH(QByteArray, name);
    m_server = std::make_unique<TftpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder->filePath(u"root"_s)));
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    QUdpSocket socket;
    ask(socket, request(name));
    const QByteArray answer = next(socket, 500).data();
    // An error, or for what is no request at all nothing; never data or an acknowledgment of options.
    QVERIFY2(answer.isEmpty() || answer.startsWith(QByteArray("\0\5", 2)), answer.toHex().constData());
    QVERIFY(!answer.contains("canary"));
    QCOMPARE(m_server->transferCount(), 0);
    QUdpSocket good;
    ask(good, request("8841.xml"));
    QVERIFY(next(good).data().endsWith("<flat-profile/>"));
}

QTEST_GUILESS_MAIN(tst_HostileNames)
#include "tst_hostilenames.moc"
