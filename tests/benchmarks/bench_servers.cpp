// How fast `flatprofile serve` gives files out on loopback, beside nginx and tftpd-hpa where they are
// installed. One and the same client asks all of them; the servers are processes of their own.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHttpBytes = 200 * 1024;
constexpr qsizetype kTftpBytes = 2 * 1024 * 1024;
constexpr int kMostWait = 5000; // ms

/// Ends with its owner.
class Server
{
public:
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start(const QString &program, const QStringList &arguments)
    {
        // A log that nobody reads would stop its writer.
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        if (!m_process.waitForStarted(kMostWait))
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(500)); // until it listens
        return m_process.state() == QProcess::Running;
    }

private:
    QProcess m_process;
};

quint16 freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16(0);
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost, 0) ? socket.localPort() : quint16(0);
}

/// Fetches over one kept connection; gives the bytes of bodies, -1 on failure.
qint64 fetchHttp(quint16 port, int times)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(kMostWait))
        return -1;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (int i = 0; i < times; ++i) {
        socket.write("GET /file.cfg HTTP/1.1\r\nHost: bench\r\n\r\n");
        QByteArray head;
        while (!head.contains("\r\n\r\n")) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(kMostWait))
                return -1;
            head += socket.readAll();
        }
        if (!head.startsWith("HTTP/1.1 200"))
            return -1;
        qint64 got = head.size() - head.indexOf("\r\n\r\n") - 4;
        while (got < kHttpBytes) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(kMostWait))
                return -1;
            got += socket.read(block.data(), block.size());
        }
        if (got != kHttpBytes)
            return -1;
    }
    return times * kHttpBytes;
}

/// Fetches block by block, as RFC 1350 has it, with the block size asked for; gives the bytes, -1 on failure.
qint64 fetchTftp(quint16 port, int blockSize)
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress::LocalHost, 0))
        return -1;
    QByteArray request("\0\1file.cfg\0octet\0", 17);
    if (blockSize != 512)
        request += QByteArray("blksize\0", 8) + QByteArray::number(blockSize) + '\0';
    socket.writeDatagram(request, QHostAddress::LocalHost, port);
    QByteArray packet(blockSize + 4, Qt::Uninitialized);
    qint64 total = 0;
    QHostAddress peer;
    quint16 peerPort = 0;
    for (;;) {
        if (!socket.hasPendingDatagrams() && !socket.waitForReadyRead(kMostWait))
            return -1;
        const qint64 size = socket.readDatagram(packet.data(), packet.size(), &peer, &peerPort);
        const auto code = size >= 4 ? qFromBigEndian<quint16>(packet.constData()) : quint16(5);
        if (code != 3 && code != 6)
            return -1;
        QByteArray acknowledgment("\0\4\0\0", 4);
        if (code == 3) {
            acknowledgment.replace(2, 2, packet.sliced(2, 2));
            total += size - 4;
        }
        socket.writeDatagram(acknowledgment, peer, peerPort);
        if (code == 3 && size - 4 < blockSize)
            return total;
    }
}

void report(const char *who, const QString &how, qint64 bytes, qint64 nanoseconds)
{
    if (bytes < 0)
        std::printf("%-12s %-24s failed\n", who, qPrintable(how));
    else
        std::printf(
            "%-12s %-24s %8.1f MB/s\n", who, qPrintable(how), double(bytes) * 1000 / double(nanoseconds));
    std::fflush(stdout);
}

void measureHttp(const char *who, quint16 port)
{
    fetchHttp(port, 50); // warm
    for (const int connections : { 1, 4 }) {
        constexpr int kTimes = 2000;
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> threads;
        std::vector<qint64> bytes(std::size_t(connections), -1);
        for (qint64 &one : bytes)
            threads.emplace_back([&one, port, connections] { one = fetchHttp(port, kTimes / connections); });
        for (std::thread &thread : threads)
            thread.join();
        const bool isGood = std::all_of(bytes.begin(), bytes.end(), [](qint64 one) { return one > 0; });
        report(who, u"http, %1 connection(s)"_s.arg(connections), isGood ? qint64(kTimes) * kHttpBytes : -1,
            timer.nsecsElapsed());
    }
}

struct TftpServerUnderTest
{
    const char *who;
    quint16 port;
};

/// In turns, since what else the machine does would be one server's luck; the median of the turns is
/// reported.
void measureTftp(const std::vector<TftpServerUnderTest> &servers)
{
    for (const TftpServerUnderTest &server : servers)
        fetchTftp(server.port, 512); // warm
    for (const int blockSize : { 512, 1428, 8192 }) {
        constexpr int kTurns = 21;
        std::vector<std::vector<qint64>> times(servers.size()); // ns
        bool isGood = true;
        for (int turn = 0; turn < kTurns; ++turn) {
            for (std::size_t i = 0; i < servers.size(); ++i) {
                QElapsedTimer timer;
                timer.start();
                isGood = fetchTftp(servers[i].port, blockSize) == kTftpBytes && isGood;
                times[i].push_back(timer.nsecsElapsed());
            }
        }
        for (std::size_t i = 0; i < servers.size(); ++i) {
            std::sort(times[i].begin(), times[i].end());
            report(servers[i].who, u"tftp, blocks of %1"_s.arg(blockSize), isGood ? kTftpBytes : -1,
                times[i][kTurns / 2]);
        }
    }
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::Permissions(0x6644));
}

QString findServer(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? QStandardPaths::findExecutable(name, { u"/usr/sbin"_s, u"/sbin"_s }) : path;
}

void measureNginx(const QString &folder)
{
    const QString program = findServer(u"nginx"_s);
    if (program.isEmpty())
        return;
    const quint16 port = freeTcpPort();
    const QByteArray root = folder.toUtf8();
    const QByteArray settings = "daemon off; pid " + root
        + "/pid; error_log stderr;\nevents {}\nhttp { access_log off; "
          "sendfile on; keepalive_requests 1000000; client_body_temp_path "
        + root + "/b; proxy_temp_path " + root + "/p; fastcgi_temp_path " + root + "/f; uwsgi_temp_path "
        + root + "/u; scgi_temp_path " + root + "/s;\nserver { listen 127.0.0.1:" + QByteArray::number(port)
        + "; root " + root + "; } }\n";
    Server nginx;
    if (!writeFile(folder + u"/nginx.conf"_s, settings)
        || !nginx.start(program,
            { u"-e"_s, u"stderr"_s, u"-c"_s, folder + u"/nginx.conf"_s, u"-g"_s, u"master_process off;"_s }))
        return;
    measureHttp("nginx", port);
}

/// Its port; 0 where it isn't installed, or may not run: it wants privileges.
quint16 startTftpd(Server &tftpd, const QString &folder)
{
    const QString program = findServer(u"in.tftpd"_s);
    const quint16 port = freeUdpPort();
    const bool isStarted = !program.isEmpty()
        && tftpd.start(program,
            { u"--foreground"_s, u"--address"_s, u"127.0.0.1:%1"_s.arg(port), u"--secure"_s, folder });
    return isStarted ? port : quint16(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_servers PATH-OF-FLATPROFILE\n");
        return 2;
    }
    const QString program = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir web;
    const QTemporaryDir boot;
    for (const QTemporaryDir *folder : { &web, &boot })
        QFile::setPermissions(folder->path(), QFile::Permissions(0x7755));
    if (!writeFile(web.filePath(u"file.cfg"_s), QByteArray(kHttpBytes, 'x'))
        || !writeFile(boot.filePath(u"file.cfg"_s), QByteArray(kTftpBytes, 'x')))
        return 1;
    {
        Server ours;
        const quint16 port = freeTcpPort();
        if (!ours.start(program, { u"serve"_s, web.path(), u"--http"_s, QString::number(port) }))
            return 1;
        measureHttp("flatprofile", port);
    }
    measureNginx(web.path());
    {
        Server ours;
        const quint16 port = freeUdpPort();
        if (!ours.start(program, { u"serve"_s, boot.path(), u"--tftp"_s, QString::number(port) }))
            return 1;
        std::vector<TftpServerUnderTest> servers { { "flatprofile", port } };
        Server tftpd;
        if (const quint16 other = startTftpd(tftpd, boot.path()); other != 0)
            servers.push_back({ "tftpd-hpa", other });
        measureTftp(servers);
    }
    return 0;
}
