#include "resyncdesk.h"

#include "core/container/container.h"
#include "core/phone/httpserver.h"
#include "core/phone/tftpserver.h"
#include "testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUdpSocket>

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Outcome = VirtualPhone::Outcome;
using Kind = ResyncStep::Kind;
Q_DECLARE_METATYPE(VirtualPhone::Outcome)

/// Also where administrators' programs are not in the path.
static QString findServer(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, { u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s })
        : found;
}

static quint16 freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

/// A resync over the line, from our servers and from those of others.
class tst_ResyncServers : public ResyncDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void resyncsFromOurServers_data();
    void resyncsFromOurServers();
    void logsInWithTheRulesPassword_data();
    void logsInWithTheRulesPassword();
    void resyncsFromNginx();
    void resyncsFromTftpd();
    void resyncsFromDnsmasq();

private:
    void resyncFrom(const QString &url);
};

void tst_ResyncServers::resyncsFromOurServers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("wrapped");
    for (const char *scheme : { "http", "https", "tftp" }) {
        for (const char *wrapped : { "plain", "gzip", "aes-256-cbc", "gzip in aes-256-cbc", "aes128gcm" }) {
            if (qstrcmp(scheme, "tftp") != 0 || qstrcmp(wrapped, "aes128gcm") != 0)
                QTest::addRow("%s %s", scheme, wrapped)
                    << QString::fromLatin1(scheme) << QString::fromLatin1(wrapped);
        }
    }
}

void tst_ResyncServers::resyncsFromOurServers()
{
    QFETCH(QString, scheme);
    QFETCH(QString, wrapped);
    QList<ContainerLayer> layers;
    if (wrapped.contains("cbc"_L1))
        layers.append({ ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Sha256, 0, {} });
    if (wrapped.contains("gcm"_L1))
        layers.append({ ContainerLayer::Kind::Aes128Gcm, ContainerLayer::Digest::Sha256, 4096, {} });
    if (wrapped.contains("gzip"_L1))
        layers.append({ ContainerLayer::Kind::Gzip, ContainerLayer::Digest::Sha256, 0, {} });
    const SecretKey key { QByteArrayView(kKey) };
    const auto ikm = ikmFromText(SecretKey(QByteArrayView(kIkm)), IkmForm::Base64Url);
    QVERIFY(ikm);
    const auto file = writeContainer(kSite, layers, { &key, &*ikm, false });
    QVERIFY(file);
    put(u"000e08aabbcc.cfg"_s, *file);
    ServedTree tree = *ServedTree::ofPath(m_folder->path());
    if (wrapped.contains("gcm"_L1))
        tree.setContentEncoding("aes128gcm");
    HttpServer http;
    TftpServer tftp;
    http.setTree(tree);
    tftp.setTree(tree);
    if (scheme == "https"_L1) {
        const auto tls = makeTestCertificate(m_folder->path(), u"server"_s);
        if (!tls)
            QSKIP("openssl or TLS is not installed");
        http.setTls(*tls);
        m_options.fetch.trust.authorities = { tls->localCertificate() };
    }
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    QVERIFY(tftp.listen(QHostAddress::LocalHost, 0));
    QList<ServedRequest> served;
    connect(&http, &HttpServer::requestServed, this, [&](const ServedRequest &r) { served.append(r); });
    connect(&tftp, &TftpServer::requestServed, this, [&](const ServedRequest &r) { served.append(r); });
    const quint16 port = scheme == "tftp"_L1 ? tftp.port() : http.port();
    const Run resync = run("<GPP_SA>" + QByteArray(kKey) + "</GPP_SA>\n<IKM_HTTP_Encrypt_Content>" + kIkm
        + "</IKM_HTTP_Encrypt_Content>\n<Profile_Rule>[--key $SA]" + scheme.toLatin1()
        + "://127.0.0.1:" + QByteArray::number(port) + "/$(MA).cfg</Profile_Rule>\n");
    QCOMPARE(resync.outcome, Outcome::Done);
    const EffectiveValue *name = resync.value(u"Display_Name_1_"_s);
    QVERIFY(name);
    QCOMPARE(name->value, u"site"_s);
    QCOMPARE(name->origin.rule, u"Profile_Rule"_s);
    QCOMPARE(name->origin.file, u"%1://127.0.0.1:%2/000e08aabbcc.cfg"_s.arg(scheme).arg(port));
    QCOMPARE(name->origin.line, 2);
    QCOMPARE(resync.find(Kind::Opened) != nullptr, !layers.isEmpty());
    QTRY_COMPARE(served.size(), 1);
    if (scheme != "tftp"_L1) { // a phone says who it is
        QVERIFY(served.first().phone);
        QCOMPARE(served.first().phone->model, u"CP-8841-3PCC"_s);
        QCOMPARE(served.first().phone->mac, u"000e08aabbcc"_s);
    }
}

void tst_ResyncServers::logsInWithTheRulesPassword_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("basic");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("digest") << QByteArray("[--uid phone --pwd canary-pw]") << false << Outcome::Done;
    QTest::newRow("basic") << QByteArray("[--pwd \"canary-pw\" --uid phone]") << true << Outcome::Done;
    QTest::newRow("from a secret") << QByteArray("[--uid phone --pwd $SB]") << false << Outcome::Done;
    QTest::newRow("wrong") << QByteArray("[--uid phone --pwd canary]") << false << Outcome::NotFetched;
    QTest::newRow("none") << QByteArray() << false << Outcome::NotFetched;
}

void tst_ResyncServers::logsInWithTheRulesPassword()
{
    QFETCH(QByteArray, options);
    QFETCH(bool, basic);
    QFETCH(Outcome, outcome);
    HttpServer http;
    http.setTree(*ServedTree::ofPath(m_folder->path()));
    http.setAuthentication(
        { basic ? ServerAuthentication::Scheme::Basic : ServerAuthentication::Scheme::Digest, u"phone"_s,
            SecretKey(QByteArrayView("canary-pw")) });
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    const Run resync = run("<GPP_SB>canary-pw</GPP_SB>\n<Profile_Rule>" + options
        + "http://127.0.0.1:" + QByteArray::number(http.port()) + "/site.cfg</Profile_Rule>\n");
    QCOMPARE(resync.outcome, outcome);
    QCOMPARE(resync.value(u"Time_Zone"_s) != nullptr, outcome == Outcome::Done);
}

void tst_ResyncServers::resyncFrom(const QString &url)
{
    Run resync;
    for (int i = 0; i < 20 && resync.outcome != Outcome::Done; ++i) { // until the server has started
        QTest::qWait(100);
        resync = run("<Profile_Rule>" + url.toLatin1() + "</Profile_Rule>");
    }
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"site"_s);
}

void tst_ResyncServers::resyncsFromNginx()
{
    const QString nginx = findServer(u"nginx"_s);
    if (nginx.isEmpty())
        QSKIP("nginx is not installed");
    const quint16 port = freeTcpPort();
    const QByteArray folder = m_folder->path().toUtf8();
    put(u"nginx.conf"_s,
        "daemon off; master_process off; pid " + folder
            + "/nginx.pid; error_log stderr;\n"
              "events {}\nhttp { access_log off; client_body_temp_path "
            + folder + "/b; proxy_temp_path " + folder + "/p; fastcgi_temp_path " + folder
            + "/f; uwsgi_temp_path " + folder + "/u; scgi_temp_path " + folder
            + "/s;\nserver { listen 127.0.0.1:" + QByteArray::number(port) + "; root " + folder + "; } }\n");
    QProcess process;
    process.start(nginx, { u"-e"_s, u"stderr"_s, u"-c"_s, m_folder->filePath(u"nginx.conf"_s) });
    QVERIFY(process.waitForStarted(5000));
    resyncFrom(u"http://127.0.0.1:%1/site.cfg"_s.arg(port));
    process.kill();
    process.waitForFinished();
}

void tst_ResyncServers::resyncsFromTftpd()
{
    const QString tftpd = findServer(u"in.tftpd"_s);
    if (tftpd.isEmpty())
        QSKIP("tftpd-hpa is not installed");
    QUdpSocket free;
    QVERIFY(free.bind(QHostAddress::LocalHost, 0));
    const quint16 port = free.localPort();
    free.close();
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_folder->filePath(u"site.cfg"_s), QFile::Permissions(0x6644));
    QProcess process;
    process.start(tftpd,
        { u"--foreground"_s, u"--address"_s, u"127.0.0.1:%1"_s.arg(port), u"--secure"_s, m_folder->path() });
    QVERIFY(process.waitForStarted(5000));
    QTest::qWait(300);
    if (process.state() != QProcess::Running)
        QSKIP("tftpd-hpa needs privileges that this test has not");
    resyncFrom(u"tftp://127.0.0.1:%1/site.cfg"_s.arg(port));
    process.kill();
    process.waitForFinished();
}

void tst_ResyncServers::resyncsFromDnsmasq()
{
    const QString dnsmasq = findServer(u"dnsmasq"_s);
    if (dnsmasq.isEmpty())
        QSKIP("dnsmasq is not installed");
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_folder->filePath(u"site.cfg"_s), QFile::Permissions(0x6644));
    QProcess process; // its port is 69 and no other
    process.start(dnsmasq,
        { u"--no-daemon"_s, u"--conf-file=/dev/null"_s, u"--port=0"_s, u"--enable-tftp"_s,
            u"--listen-address=127.0.0.1"_s, u"--bind-interfaces"_s, u"--tftp-root="_s + m_folder->path() });
    QVERIFY(process.waitForStarted(5000));
    QTest::qWait(300);
    if (process.state() != QProcess::Running)
        QSKIP("dnsmasq needs privileges that this test has not");
    resyncFrom(u"tftp://127.0.0.1/site.cfg"_s);
    process.kill();
    process.waitForFinished();
}

QTEST_GUILESS_MAIN(tst_ResyncServers)
#include "tst_resyncservers.moc"
