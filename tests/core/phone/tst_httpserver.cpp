#include "core/phone/httpserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HttpServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void keepsConnectionsForFurtherRequests();
    void answersPipelinedRequestsInOrder();
    void refusesAHeadThatNeverEnds();
    void givesSlowHeadsUp();
    void servesAGoodClientBesideSlowOnes();
    void boundsTheConnectionsOfAClient();
    void takesReportsOfBoundedSize_data();
    void takesReportsOfBoundedSize();
    void breaksOffWhereAFileShrinks();
    void portIsFreeAfterStop();
    void tellsWhyItCantListen();
    void recognisesThePhoneInTheLog();
    void curlFetches_data();
    void curlFetches();
    void curlAuthenticates_data();
    void curlAuthenticates();
    void curlFetchesOverTls();

private:
    QByteArray talk(const QByteArray &request);
    void connectTo(QTcpSocket &socket);

    QTemporaryDir m_folder;
    QByteArray m_large;
    std::unique_ptr<HttpServer> m_server;
    void serve(const HttpLimits &limits = {});
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

/// What a process printed; the server goes on meanwhile.
static QByteArray outputOf(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(program, arguments);
    if (!ended.wait(20000))
        return "did not end";
    if (status)
        *status = process.exitCode();
    return process.readAllStandardOutput();
}

void tst_HttpServer::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (int i = 0; m_large.size() < 3'000'000; ++i)
        m_large += QByteArray::number(i) + '\n';
    write(m_folder.filePath(u"a.xml"_s), "<flat-profile/>");
    write(m_folder.filePath(u"large.bin"_s), m_large);
    write(m_folder.filePath(u"empty.xml"_s), "");
    write(m_folder.filePath(u".secret"_s), "canary-8e1f");
}

void tst_HttpServer::serve(const HttpLimits &limits)
{
    m_server = std::make_unique<HttpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder.path()));
    m_server->setLimits(limits);
    m_server->setTakesReports(true);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

void tst_HttpServer::connectTo(QTcpSocket &socket)
{
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    QVERIFY(socket.state() == QAbstractSocket::ConnectedState || connected.wait(5000));
}

QByteArray tst_HttpServer::talk(const QByteArray &request)
{
    QTcpSocket socket;
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write(request);
    if (!gone.wait(10000))
        return "did not close\n" + socket.readAll();
    return socket.readAll();
}

void tst_HttpServer::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("has");
    const QByteArray close = "\r\nHost: x\r\nConnection: close\r\n";
    QTest::newRow("get") << "GET /a.xml HTTP/1.1" + close + "\r\n"
                         << 200 << QByteArray("\r\n\r\n<flat-profile/>");
    QTest::newRow("1.0") << QByteArray("GET /a.xml HTTP/1.0\r\n\r\n") << 200
                         << QByteArray("\r\n\r\n<flat-profile/>");
    QTest::newRow("head") << "HEAD /a.xml HTTP/1.1" + close + "\r\n"
                          << 200 << QByteArray("Content-Length: 15");
    QTest::newRow("empty file") << "GET /empty.xml HTTP/1.1" + close + "\r\n"
                                << 200 << QByteArray("Content-Length: 0\r\n");
    QTest::newRow("range") << "GET /a.xml HTTP/1.1" + close + "Range: bytes=1-4\r\n\r\n"
                           << 206 << QByteArray("\r\n\r\nflat");
    QTest::newRow("range named") << "GET /a.xml HTTP/1.1" + close + "Range: bytes=-2\r\n\r\n"
                                 << 206 << QByteArray("Content-Range: bytes 13-14/15");
    QTest::newRow("range beyond") << "GET /a.xml HTTP/1.1" + close + "Range: bytes=15-\r\n\r\n"
                                  << 416 << QByteArray("Content-Range: bytes */15");
    QTest::newRow("if-range") << "GET /a.xml HTTP/1.1" + close + "If-Range: \"x\"\r\nRange: bytes=1-4\r\n\r\n"
                              << 200 << QByteArray("<flat-profile/>");
    QTest::newRow("missing") << "GET /b.xml HTTP/1.1" + close + "\r\n" << 404 << QByteArray();
    QTest::newRow("no listing") << "GET / HTTP/1.1" + close + "\r\n" << 404 << QByteArray();
    QTest::newRow("hidden") << "GET /.secret HTTP/1.1" + close + "\r\n" << 404 << QByteArray();
    QTest::newRow("traversal") << "GET /../../etc/passwd HTTP/1.1" + close + "\r\n" << 404 << QByteArray();
    QTest::newRow("whole URL") << "GET http://x/a.xml HTTP/1.1" + close + "\r\n" << 404 << QByteArray();
    QTest::newRow("delete") << "DELETE /a.xml HTTP/1.1" + close + "\r\n"
                            << 405 << QByteArray("Allow: GET, HEAD, POST, PUT");
    QTest::newRow("connect") << "CONNECT x:80 HTTP/1.1" + close + "\r\n" << 405 << QByteArray();
    QTest::newRow("get with a body") << "GET /a.xml HTTP/1.1" + close + "Content-Length: 3\r\n\r\nabc" << 400
                                     << QByteArray();
    QTest::newRow("no host") << QByteArray("GET /a.xml HTTP/1.1\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("rubbish") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400 << QByteArray();
    QTest::newRow("large head") << "GET /a.xml HTTP/1.1\r\nA: " + QByteArray(9000, 'a') + "\r\n\r\n"
                                << 431 << QByteArray();
    QTest::newRow("report without length") << "POST /r HTTP/1.1" + close + "\r\n" << 411 << QByteArray();
    QTest::newRow("report to a bad name")
        << "POST /../r HTTP/1.1" + close + "Content-Length: 3\r\n\r\nabc" << 404 << QByteArray();
}

void tst_HttpServer::answers()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, has);
    serve();
    QSignalSpy served(m_server.get(), &HttpServer::requestServed);
    const QByteArray answer = talk(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.left(200).constData());
    QVERIFY2(answer.contains(has), answer.left(600).constData());
    QVERIFY(!answer.contains("canary"));
    if (request.startsWith("HEAD"))
        QVERIFY(answer.endsWith("\r\n\r\n"));
    QCOMPARE(served.size(), 1);
    const auto entry = served.first().first().value<ServedRequest>();
    QCOMPARE(entry.status, status);
    QVERIFY(entry.complete);
}

void tst_HttpServer::keepsConnectionsForFurtherRequests()
{
    serve();
    QTcpSocket socket;
    connectTo(socket);
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /a.xml HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY((answer += socket.readAll()).endsWith("<flat-profile/>"));
    }
    QCOMPARE(m_server->connectionCount(), 1);
}

void tst_HttpServer::answersPipelinedRequestsInOrder()
{
    serve();
    const QByteArray answer
        = talk("GET /a.xml HTTP/1.1\r\nHost: x\r\n\r\nGET /none HTTP/1.1\r\nHost: x\r\n\r\n"
               "POST /r HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nGET "
               "GET /large.bin HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const qsizetype first = answer.indexOf("200 OK");
    const qsizetype second = answer.indexOf("404 Not Found");
    QVERIFY(first >= 0 && second > first);
    QVERIFY(answer.indexOf("200 OK", second) > second);
    QVERIFY(answer.endsWith(m_large));
}

void tst_HttpServer::refusesAHeadThatNeverEnds()
{
    serve();
    QTcpSocket socket;
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    connectTo(socket);
    const QByteArray bomb(64 * 1024, 'a');
    socket.write("GET /a.xml HTTP/1.1\r\nX: ");
    connect(&socket, &QTcpSocket::bytesWritten, &socket, [&] {
        if (socket.bytesToWrite() < 64 * 1024)
            socket.write(bomb);
    });
    QVERIFY(gone.wait(5000));
    QTRY_COMPARE(m_server->connectionCount(), 0);
}

void tst_HttpServer::givesSlowHeadsUp()
{
    HttpLimits limits;
    limits.headTime = 300ms;
    limits.idleTime = 400ms;
    serve(limits);
    QCOMPARE(talk(""), QByteArray()); // nothing said: nothing answered
    QVERIFY(talk("GET /a.xml HT").startsWith("HTTP/1.1 408 "));
    QTcpSocket socket; // one byte at a time doesn't prolong it
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    connectTo(socket);
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &socket, [&] { socket.write("G"); });
    trickle.start(50);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(gone.wait(5000));
    QVERIFY(clock.elapsed() < 3000);
    // A reader that doesn't read is given up as well, and so is a kept connection.
    QVERIFY(talk("GET /a.xml HTTP/1.1\r\nHost: x\r\n\r\n").endsWith("<flat-profile/>"));
}

void tst_HttpServer::servesAGoodClientBesideSlowOnes()
{
    serve();
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        slow.back()->write(i % 2 ? "GET /a.x" : "");
    }
    QTRY_VERIFY(std::all_of(slow.begin(), slow.end(),
        [](const auto &socket) { return socket->state() != QAbstractSocket::ConnectingState; }));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i)
        QVERIFY(talk("GET /a.xml HTTP/1.0\r\n\r\n").endsWith("<flat-profile/>"));
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(m_server->connectionCount() <= 64);
}

void tst_HttpServer::boundsTheConnectionsOfAClient()
{
    serve();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QByteArray answers;
    for (int i = 0; i < 40; ++i) { // more than may be served at a time, all of them good
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        sockets.back()->write("GET /large.bin HTTP/1.0\r\n\r\n");
    }
    std::vector<QByteArray> got(40);
    int most = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            bool all = true;
            for (std::size_t i = 0; i < sockets.size(); ++i) {
                got[i] += sockets[i]->readAll();
                all = all && got[i].size() > m_large.size();
            }
            most = qMax(most, m_server->connectionCount());
            return all;
        }(),
        20000);
    QVERIFY(most <= 8);
    QVERIFY(std::all_of(
        got.begin(), got.end(), [&](const QByteArray &bytes) { return bytes.endsWith(m_large); }));
}

void tst_HttpServer::takesReportsOfBoundedSize_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray head = "POST /site/r.xml HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    QTest::newRow("with plus and line ends")
        << head + "Content-Length: 7\r\n\r\na+b\r\n%2" << 200 << QByteArray("a+b\r\n%2");
    QTest::newRow("put") << QByteArray("PUT /r HTTP/1.0\r\nContent-Length: 2\r\n\r\nab") << 201
                         << QByteArray("ab");
    QTest::newRow("chunked") << head
            + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: v\r\n\r\n"
                             << 200 << QByteArray("abcde");
    QTest::newRow("expects") << head + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\nab" << 100
                             << QByteArray("ab");
    QTest::newRow("at the limit") << head + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, 'x') << 200
                                  << QByteArray(1000, 'x');
    QTest::newRow("too large") << head + "Content-Length: 1001\r\n\r\n" + QByteArray(1001, 'x') << 413
                               << QByteArray();
    QTest::newRow("far too large") << head + "Content-Length: 999999999999\r\n\r\n" << 413 << QByteArray();
    QTest::newRow("chunk too large") << head + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n"
                                     << 413 << QByteArray();
    QTest::newRow("chunks too large") << head + "Transfer-Encoding: chunked\r\n\r\n"
            + ("a0\r\n" + QByteArray(160, 'x') + "\r\n").repeated(8)
                                      << 413 << QByteArray();
    QTest::newRow("bad chunk") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400 << QByteArray();
    QTest::newRow("chunk without its end") << head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabcde\r\n"
                                           << 400 << QByteArray();
}

void tst_HttpServer::takesReportsOfBoundedSize()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpLimits limits;
    limits.reportBytes = 1000;
    serve(limits);
    QSignalSpy reports(m_server.get(), &HttpServer::reportReceived);
    const QByteArray answer = talk(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
    QCOMPARE(reports.size(), body.isEmpty() ? 0 : 1);
    if (!body.isEmpty())
        QCOMPARE(reports.first().first().value<ServedReport>().body, body);
}

void tst_HttpServer::breaksOffWhereAFileShrinks()
{
    serve();
    const QString path = m_folder.filePath(u"shrinks.bin"_s);
    write(path, QByteArray(50'000'000, 'x'));
    QSignalSpy served(m_server.get(), &HttpServer::requestServed);
    QTcpSocket socket;
    socket.setReadBufferSize(1000);
    connectTo(socket);
    socket.write("GET /shrinks.bin HTTP/1.0\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(QFile::resize(path, 100));
    socket.setReadBufferSize(0);
    socket.readAll();
    QTRY_COMPARE(served.size(), 1);
    QVERIFY(!served.first().first().value<ServedRequest>().complete);
    QVERIFY(QFile::remove(path));
}

void tst_HttpServer::portIsFreeAfterStop()
{
    serve();
    const quint16 port = m_server->port();
    QTcpSocket socket;
    connectTo(socket);
    socket.write("GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    m_server->stop();
    QVERIFY(!m_server->isListening());
    QCOMPARE(m_server->connectionCount(), 0);
    HttpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
}

void tst_HttpServer::tellsWhyItCantListen()
{
    serve();
    HttpServer other;
    const auto taken = other.listen(QHostAddress::LocalHost, m_server->port());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ListenError::Code::PortTaken);
    QVERIFY(describe(taken.error()).contains(QString::number(m_server->port())));
    const auto nowhere = other.listen(QHostAddress(u"192.0.2.1"_s), 0);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ListenError::Code::NoAddress);
    other.setTls(QSslConfiguration());
    const auto bare = other.listen(QHostAddress::LocalHost, 0);
    QVERIFY(!bare);
    QCOMPARE(bare.error().code, ListenError::Code::NoCertificate);
}

void tst_HttpServer::recognisesThePhoneInTheLog()
{
    serve();
    QSignalSpy served(m_server.get(), &HttpServer::requestServed);
    talk("GET /a.xml?xpassword=canary HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
         "User-Agent: Cisco-CP-8841-3PCC/11.0 (00562b043615)\r\n\r\n");
    QCOMPARE(served.size(), 1);
    const auto entry = served.first().first().value<ServedRequest>();
    QVERIFY(entry.phone);
    QCOMPARE(entry.phone->mac, u"00562b043615"_s);
    QCOMPARE(entry.bytes, 15);
    QVERIFY(!logLine(entry).contains("canary"_L1));
}

void tst_HttpServer::curlFetches_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("small") << u"a.xml"_s << QStringList();
    QTest::newRow("large") << u"large.bin"_s << QStringList();
    QTest::newRow("1.0") << u"large.bin"_s << QStringList { u"-0"_s };
    QTest::newRow("resumed") << u"large.bin"_s << QStringList { u"-r"_s, u"0-"_s };
    QTest::newRow("empty") << u"empty.xml"_s << QStringList();
}

void tst_HttpServer::curlFetches()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not installed");
    serve();
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString url = u"http://127.0.0.1:%1/%2"_s.arg(m_server->port()).arg(name);
    QVERIFY(outputOf(curl, QStringList { u"-sf"_s, u"--noproxy"_s, u"*"_s } + options + QStringList { url })
        == file.readAll());
}

void tst_HttpServer::curlAuthenticates_data()
{
    QTest::addColumn<ServerAuthentication::Scheme>("scheme");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("status");
    using Scheme = ServerAuthentication::Scheme;
    QTest::newRow("digest") << Scheme::Digest << u"--digest"_s << u"admin:canary-5d"_s << QByteArray("200");
    QTest::newRow("basic") << Scheme::Basic << u"--basic"_s << u"admin:canary-5d"_s << QByteArray("200");
    QTest::newRow("any") << Scheme::Digest << u"--anyauth"_s << u"admin:canary-5d"_s << QByteArray("200");
    QTest::newRow("wrong password") << Scheme::Digest << u"--digest"_s << u"admin:x"_s << QByteArray("401");
    QTest::newRow("wrong user") << Scheme::Basic << u"--basic"_s << u"user:canary-5d"_s << QByteArray("401");
    QTest::newRow("basic where digest is asked")
        << Scheme::Digest << u"--basic"_s << u"admin:canary-5d"_s << QByteArray("401");
    QTest::newRow("none") << Scheme::Digest << u"-s"_s << QString() << QByteArray("401");
}

void tst_HttpServer::curlAuthenticates()
{
    QFETCH(ServerAuthentication::Scheme, scheme);
    QFETCH(QString, option);
    QFETCH(QString, user);
    QFETCH(QByteArray, status);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not installed");
    m_server = std::make_unique<HttpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder.path()));
    m_server->setAuthentication({ scheme, u"admin"_s, SecretKey(QByteArrayView("canary-5d")) });
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    QStringList arguments { u"-s"_s, u"--noproxy"_s, u"*"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
        u"%{http_code}"_s, option };
    if (!user.isEmpty())
        arguments << u"-u"_s << user;
    arguments << u"http://127.0.0.1:%1/a.xml"_s.arg(m_server->port());
    QCOMPARE(outputOf(curl, arguments), status);
}

void tst_HttpServer::curlFetchesOverTls()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (curl.isEmpty() || openssl.isEmpty() || !QSslSocket::supportsSsl())
        QSKIP("curl, openssl or TLS is not installed");
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"cert.pem"_s);
    int status = -1;
    outputOf(openssl,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s,
            certificate },
        &status);
    QCOMPARE(status, 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    m_server = std::make_unique<HttpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder.path()));
    m_server->setTls(tls);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    const QString url = u"https://127.0.0.1:%1/large.bin"_s.arg(m_server->port());
    QVERIFY(outputOf(curl, { u"-sf"_s, u"--noproxy"_s, u"*"_s, u"--cacert"_s, certificate, url }, &status)
        == m_large);
    QCOMPARE(status, 0);
    QVERIFY(outputOf(curl, { u"-sf"_s, u"--noproxy"_s, u"*"_s, url }, &status).isEmpty()); // unknown to curl
    QVERIFY(status != 0);
    // Something else than TLS doesn't disturb the rest.
    QVERIFY(!talk("GET /a.xml HTTP/1.0\r\n\r\n").contains("flat-profile"));
    QVERIFY(outputOf(curl, { u"-sf"_s, u"--noproxy"_s, u"*"_s, u"--cacert"_s, certificate, url }) == m_large);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
