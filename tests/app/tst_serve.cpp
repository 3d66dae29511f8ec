#include "testcertificate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// `flatprofile serve`, as scripts call it.
class tst_Serve : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void servesUntilInterrupted();
    void servesOneFile();
    void saysTheContentEncoding();
    void asksForAPassword();
    void savesReports();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void tellsThatAPortIsTaken();
    void goesOnWhereNobodyReadsItsLog();
    void saysWhichKeyDoesNotFit();

private:
    quint16 begin(QProcess &process, const QStringList &arguments);
    QByteArray fetch(quint16 port, const QByteArray &request);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_printed;
};

void tst_Serve::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"a.cfg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<flat-profile/>");
    m_printed.clear();
}

/// Starts it and returns the first port that it prints.
quint16 tst_Serve::begin(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), QStringList { u"serve"_s } + arguments);
    for (int i = 0; i < 100 && !m_printed.contains('\n'); ++i) {
        QTest::qWait(50);
        m_printed += process.readAllStandardOutput();
    }
    const auto match
        = QRegularExpression(u"^[a-z]+://127\\.0\\.0\\.1:(\\d+)/"_s).match(QString::fromUtf8(m_printed));
    return match.captured(1).toUShort();
}

QByteArray tst_Serve::fetch(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    gone.wait(5000);
    return socket.readAll();
}

void tst_Serve::servesUntilInterrupted()
{
    QProcess process;
    const quint16 port = begin(process, { m_folder->path(), u"--http"_s, u"0"_s, u"--tftp"_s, u"0"_s });
    QVERIFY(port > 0);
    QVERIFY(m_printed.contains("\ntftp://127.0.0.1:"));
    QVERIFY(fetch(port,
        "GET /a.cfg?xpassword=canary HTTP/1.0\r\nUser-Agent: Cisco-CP-8841-3PCC/11.0 (00562b043615)\r\n\r\n")
                .endsWith("<flat-profile/>"));
    QVERIFY(fetch(port, "GET /../a.cfg HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 404 "));
    const quint16 tftpPort = QRegularExpression(u"tftp://127.0.0.1:(\\d+)/"_s)
                                 .match(QString::fromUtf8(m_printed))
                                 .captured(1)
                                 .toUShort();
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
    socket.writeDatagram(QByteArray("\0\1a.cfg\0octet\0", 14), QHostAddress::LocalHost, tftpPort);
    QTRY_VERIFY(socket.hasPendingDatagrams());
    QByteArray block(600, '\0');
    QHostAddress from;
    quint16 fromPort = 0;
    block.truncate(socket.readDatagram(block.data(), block.size(), &from, &fromPort));
    QCOMPARE(block, QByteArray("\0\3\0\1", 4) + "<flat-profile/>");
    socket.writeDatagram(QByteArray("\0\4\0\1", 4), from, fromPort);
    QTRY_VERIFY((m_printed += process.readAllStandardOutput()).contains("tftp RRQ a.cfg"));
    QVERIFY(m_printed.contains("[CP-8841-3PCC/11.0 00562b043615] http GET /a.cfg: 200"));
    QVERIFY(!m_printed.contains("canary"));
#ifndef Q_OS_WIN
    QSignalSpy ended(&process, &QProcess::finished);
    process.terminate();
    QVERIFY(ended.wait(5000));
    QCOMPARE(process.exitCode(), 130);
    QTcpServer again; // the port is free again
    QVERIFY(again.listen(QHostAddress::LocalHost, port));
#else
    process.kill();
    process.waitForFinished();
#endif
}

void tst_Serve::servesOneFile()
{
    QFile other(m_folder->filePath(u"b.cfg"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QProcess process;
    const quint16 port = begin(process, { m_folder->filePath(u"a.cfg"_s) });
    QVERIFY(m_printed.endsWith("/a.cfg\n"));
    QVERIFY(fetch(port, "GET /a.cfg HTTP/1.0\r\n\r\n").endsWith("<flat-profile/>"));
    QVERIFY(fetch(port, "GET /b.cfg HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 404 "));
    process.kill();
    process.waitForFinished();
}

void tst_Serve::saysTheContentEncoding()
{
    QProcess process;
    const quint16 port = begin(process, { m_folder->path(), u"--content-encoding"_s, u"aes128gcm"_s });
    QVERIFY(fetch(port, "GET /a.cfg HTTP/1.0\r\n\r\n").contains("\r\nContent-Encoding: aes128gcm\r\n"));
    process.kill();
    process.waitForFinished();
}

void tst_Serve::asksForAPassword()
{
    QFile secret(m_folder->filePath(u"password.txt"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("canary-31\n");
    secret.close();
    QProcess process;
    const quint16 port = begin(process,
        { m_folder->path(), u"--user"_s, u"admin"_s, u"--password-file"_s, secret.fileName(), u"--auth"_s,
            u"basic"_s });
    QVERIFY(fetch(port, "GET /a.cfg HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 401 "));
    QVERIFY(fetch(port,
        "GET /a.cfg HTTP/1.0\r\nAuthorization: Basic " + QByteArray("admin:canary-31").toBase64()
            + "\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
    QTRY_VERIFY((m_printed += process.readAllStandardOutput()).contains(": 200"));
    QVERIFY(!m_printed.contains("canary"));
    QVERIFY(!process.readAllStandardError().contains("canary"));
    process.kill();
    process.waitForFinished();
}

void tst_Serve::savesReports()
{
    QTemporaryDir reports;
    QProcess process;
    const quint16 port = begin(process, { m_folder->path(), u"--reports"_s, reports.path() });
    for (int i = 0; i < 2; ++i)
        QVERIFY(fetch(port, "POST /site/r.xml HTTP/1.0\r\nContent-Length: 3\r\n\r\na+b")
                    .startsWith("HTTP/1.1 200 "));
    const auto files = QDir(reports.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    QFile file(files.first().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a+b"));
    QVERIFY(files.first().fileName().endsWith("r.xml"_L1));
    process.kill();
    process.waitForFinished();
}

void tst_Serve::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments"); // FOLDER stands for the folder
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList {} << 2;
    QTest::newRow("two") << QStringList { u"FOLDER"_s, u"FOLDER"_s } << 2;
    QTest::newRow("bad port") << QStringList { u"FOLDER"_s, u"--http"_s, u"70000"_s } << 2;
    QTest::newRow("bad address") << QStringList { u"FOLDER"_s, u"--bind"_s, u"localhost"_s } << 2;
    QTest::newRow("bad coding") << QStringList { u"FOLDER"_s, u"--content-encoding"_s, u"br"_s } << 2;
    QTest::newRow("bad scheme") << QStringList { u"FOLDER"_s, u"--auth"_s, u"ntlm"_s } << 2;
    QTest::newRow("no password") << QStringList { u"FOLDER"_s, u"--user"_s, u"a"_s } << 2;
    QTest::newRow("half a certificate") << QStringList { u"FOLDER"_s, u"--certificate"_s, u"c.pem"_s } << 2;
    QTest::newRow("no certificate") << QStringList { u"FOLDER"_s, u"--certificate"_s, u"c.pem"_s,
        u"--private-key"_s, u"k.pem"_s }
                                    << 3;
    QTest::newRow("no such folder") << QStringList { u"FOLDER/none"_s } << 3;
    QTest::newRow("no such address") << QStringList { u"FOLDER"_s, u"--bind"_s, u"192.0.2.1"_s } << 5;
}

void tst_Serve::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(u"FOLDER"_s, m_folder->path());
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), QStringList { u"serve"_s } + arguments);
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), status);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void tst_Serve::tellsThatAPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM),
        { u"serve"_s, m_folder->path(), u"--http"_s, QString::number(other.serverPort()) });
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().contains(QByteArray::number(other.serverPort())));
}

#ifdef Q_OS_UNIX
/// What can be read at once, or within a moment.
static QByteArray readFrom(int pipe)
{
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    pollfd asked { pipe, POLLIN, 0 };
    while (::poll(&asked, 1, 300) == 1) {
        const auto count = ::read(pipe, piece.data(), std::size_t(piece.size()));
        if (count <= 0)
            break;
        bytes += piece.first(count);
    }
    return bytes;
}
#endif

void tst_Serve::goesOnWhereNobodyReadsItsLog()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"log"_s);
    QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const int pipe = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(pipe >= 0);
    QProcess process;
    process.setStandardOutputFile(path, QIODevice::Append);
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), { u"serve"_s, m_folder->path(), u"--http"_s, u"0"_s });
    QTRY_VERIFY((m_printed += readFrom(pipe)).contains('\n'));
    const quint16 port = quint16(m_printed.mid(m_printed.lastIndexOf(':') + 1).replace("/\n", "").toUInt());
    QVERIFY(port > 0);
    // More lines than a pipe takes, and than wait for it.
    constexpr int kRequests = 800;
    const QByteArray name(300, 'n');
    for (int i = 0; i < kRequests; ++i)
        QVERIFY2(fetch(port, "GET /" + name + " HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 404 "),
            qPrintable(QString::number(i)));
    QVERIFY(fetch(port, "GET /a.cfg HTTP/1.0\r\n\r\n").endsWith("<flat-profile/>"));
    // Read again, it tells how many are missing, and goes on.
    QByteArray log = readFrom(pipe);
    const auto missing
        = QRegularExpression(u"(\\d+) request\\S* are missing here"_s).match(QString::fromUtf8(log));
    QVERIFY2(missing.hasMatch(), log.right(300).constData());
    QCOMPARE(log.count(": 404,") + missing.captured(1).toInt(), kRequests + 1 - int(log.contains("/a.cfg")));
    QVERIFY(log.count('\n') > 2); // most of them whole
    fetch(port, "GET /a.cfg HTTP/1.0\r\n\r\n");
    QTRY_VERIFY((log += readFrom(pipe)).endsWith("\n") && log.contains("a.cfg"));
    // Stopped while nobody reads, it ends all the same.
    for (int i = 0; i < kRequests; ++i)
        fetch(port, "GET /" + name + " HTTP/1.0\r\n\r\n");
    process.terminate();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 130);
    ::close(pipe);
#else
    QSKIP("A pipe of Windows does not tell whether it is full");
#endif
}

void tst_Serve::saysWhichKeyDoesNotFit()
{
    const auto first = makeTestCertificate(m_folder->path(), u"first"_s);
    const auto second = makeTestCertificate(m_folder->path(), u"second"_s);
    if (!first || !second)
        QSKIP("the openssl command is not installed");
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM),
        { u"serve"_s, m_folder->path(), u"--http"_s, u"0"_s, u"--certificate"_s,
            m_folder->filePath(u"first-cert.pem"_s), u"--private-key"_s,
            m_folder->filePath(u"second-key.pem"_s) });
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 3);
    const QString message = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(
        message.contains(u"second-key.pem does not belong to the certificate in "_s), qPrintable(message));
    QVERIFY(message.contains(u"first-cert.pem"_s));
}

QTEST_GUILESS_MAIN(tst_Serve)
#include "tst_serve.moc"
