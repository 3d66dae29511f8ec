#include "core/phone/tftpfetch.h"
#include "core/phone/tftpserver.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_TftpServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void transfersAroundBlockEdges_data();
    void transfersAroundBlockEdges();
    void goesOnAfterBlock65535();
    void netasciiHasItsOwnLineEnds_data();
    void netasciiHasItsOwnLineEnds();
    void negotiates_data();
    void negotiates();
    void refuses_data();
    void refuses();
    void sendsNothingTwiceForRepeatedAcknowledgments();
    void repeatsWhatWasLost();
    void sendsLittleBeforeTheFirstAcknowledgment();
    void answersARepeatedRequestOnce();
    void boundsTransfers();
    void tellsStrangersApart();
    void aShrinkingFileIsAnError();
    void portIsFreeAfterStop();
    void fetchGivesUp();
    void fetchRefusesWhatIsTooLarge();
    void clientsFetch_data();
    void clientsFetch();

private:
    QByteArray request(const QByteArray &name, const QList<std::pair<QByteArray, QByteArray>> &options = {},
        const QByteArray &mode = "octet");
    void ask(QUdpSocket &socket, const QByteArray &packet);
    QNetworkDatagram next(QUdpSocket &socket, int within = 3000);
    void serve(const TftpLimits &limits = {});
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TftpServer> m_server;
};

static QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = char(state >> 24);
    }
    return bytes;
}

void tst_TftpServer::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void tst_TftpServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"a.cfg"_s, sample(2000));
    write(u".secret"_s, "canary-77aa");
}

void tst_TftpServer::serve(const TftpLimits &limits)
{
    m_server = std::make_unique<TftpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder->path()));
    m_server->setLimits(limits);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

QByteArray tst_TftpServer::request(
    const QByteArray &name, const QList<std::pair<QByteArray, QByteArray>> &options, const QByteArray &mode)
{
    QByteArray packet = QByteArray("\0\1", 2) + name + '\0' + mode + '\0';
    for (const auto &[key, value] : options)
        packet += key + '\0' + value + '\0';
    return packet;
}

void tst_TftpServer::ask(QUdpSocket &socket, const QByteArray &packet)
{
    if (socket.state() != QAbstractSocket::BoundState)
        QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
    QCOMPARE(socket.writeDatagram(packet, QHostAddress::LocalHost, m_server->port()), qint64(packet.size()));
}

QNetworkDatagram tst_TftpServer::next(QUdpSocket &socket, int within)
{
    QElapsedTimer clock;
    clock.start();
    QSignalSpy ready(&socket, &QUdpSocket::readyRead);
    while (!socket.hasPendingDatagrams() && clock.elapsed() < within)
        ready.wait(50);
    return socket.hasPendingDatagrams() ? socket.receiveDatagram() : QNetworkDatagram();
}

void tst_TftpServer::transfersAroundBlockEdges_data()
{
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("size");
    for (const int block : { 0, 8, 512, 1428, 8192, 65464 }) {
        const int edge = block == 0 ? 512 : block;
        for (const int window : { 1, 2, 16 }) {
            if (block == 0 && window > 1)
                continue;
            for (const int size :
                { 0, 1, edge - 1, edge, edge + 1, 2 * edge, 5 * edge - 1, 5 * edge, 5 * edge + 1 })
                QTest::addRow("%d bytes, blksize %d, windowsize %d", size, block, window)
                    << block << window << size;
        }
    }
}

void tst_TftpServer::transfersAroundBlockEdges()
{
    QFETCH(int, blockSize);
    QFETCH(int, window);
    QFETCH(int, size);
    const QByteArray bytes = sample(size);
    write(u"f.bin"_s, bytes);
    serve();
    QSignalSpy served(m_server.get(), &TftpServer::requestServed);
    TftpFetchOptions options;
    options.blockSize = quint32(blockSize);
    options.window = quint32(window);
    TftpFetch fetch(options);
    QSignalSpy done(&fetch, &TftpFetch::finished);
    fetch.start(u"127.0.0.1"_s, m_server->port(), u"/f.bin"_s);
    QVERIFY(done.wait(10000));
    QCOMPARE(done.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::Done);
    QVERIFY(fetch.body() == bytes);
    QTRY_COMPARE(served.size(), 1);
    const auto log = served.first().first().value<ServedRequest>();
    QVERIFY(log.complete);
    QCOMPARE(log.bytes, qint64(size));
    QCOMPARE(m_server->transferCount(), 0);
}

void tst_TftpServer::goesOnAfterBlock65535()
{
    const QByteArray bytes = sample(8 * 65540 + 3);
    write(u"f.bin"_s, bytes);
    serve();
    TftpFetchOptions options;
    options.blockSize = 8;
    options.window = 64;
    TftpFetch fetch(options);
    QSignalSpy done(&fetch, &TftpFetch::finished);
    fetch.start(u"127.0.0.1"_s, m_server->port(), u"f.bin"_s);
    QVERIFY(done.wait(60000));
    QVERIFY(fetch.body() == bytes);
}

void tst_TftpServer::netasciiHasItsOwnLineEnds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line feed") << QByteArray("a\nb\n") << QByteArray("a\r\nb\r\n");
    QTest::newRow("return") << QByteArray("a\rb") << QByteArray("a\r\0b", 4);
    QTest::newRow("both") << QByteArray("a\r\nb") << QByteArray("a\r\0\r\nb", 6);
    QTest::newRow("split by a block") << QByteArray(511, 'x') + "\n" << QByteArray(511, 'x') + "\r\n";
    QTest::newRow("a block exactly") << QByteArray(510, 'x') + "\n" << QByteArray(510, 'x') + "\r\n";
    QTest::newRow("line feeds alone") << QByteArray(600, '\n') << QByteArray("\r\n").repeated(600);
}

void tst_TftpServer::netasciiHasItsOwnLineEnds()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, wire);
    write(u"f.txt"_s, file);
    serve();
    for (const quint32 block : { 0u, 8u, 1428u }) {
        TftpFetchOptions options;
        options.netascii = true;
        options.blockSize = block;
        TftpFetch fetch(options);
        QSignalSpy done(&fetch, &TftpFetch::finished);
        fetch.start(u"127.0.0.1"_s, m_server->port(), u"f.txt"_s);
        QVERIFY(done.wait(10000));
        QCOMPARE(fetch.body(), wire);
    }
}

void tst_TftpServer::negotiates_data()
{
    using Options = QList<std::pair<QByteArray, QByteArray>>;
    QTest::addColumn<Options>("asked");
    QTest::addColumn<QByteArray>("answer"); // after the opcode; empty: data at once
    const auto row = [](const char *name, const Options &asked, const QByteArray &answer) {
        QTest::newRow(name) << asked << QByteArray(answer).replace(' ', '\0');
    };
    row("none", {}, "");
    row("size", { { "tsize", "0" } }, "tsize 2000 ");
    row("names in any case", { { "BlkSize", "1024" }, { "TSIZE", "0" } }, "blksize 1024 tsize 2000 ");
    row("block too large", { { "blksize", "70000" } }, "blksize 65464 ");
    row("block too small", { { "blksize", "7" } }, "");
    row("smallest block", { { "blksize", "8" } }, "blksize 8 ");
    row("no number", { { "blksize", "x" }, { "tsize", "-1" }, { "timeout", "" } }, "");
    row("timeout", { { "timeout", "5" } }, "timeout 5 ");
    row("no timeout", { { "timeout", "0" } }, "");
    row("timeout too long", { { "timeout", "256" } }, "");
    row("window", { { "windowsize", "4" } }, "windowsize 4 ");
    row("window too large", { { "windowsize", "65535" } }, "windowsize 64 ");
    row("large blocks in a window", { { "blksize", "65464" }, { "windowsize", "16" } },
        "blksize 65464 windowsize 2 ");
    row("unknown", { { "rollover", "1" }, { "multicast", "" } }, "");
    row("overflow", { { "blksize", "99999999999999999999" } }, "");
}

void tst_TftpServer::negotiates()
{
    using Options = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(Options, asked);
    QFETCH(QByteArray, answer);
    serve();
    QUdpSocket socket;
    ask(socket, request("a.cfg", asked));
    const QByteArray packet = next(socket).data();
    if (answer.isEmpty())
        QCOMPARE(packet, tftpData(1, sample(2000).first(512)));
    else
        QCOMPARE(packet, QByteArray("\0\6", 2) + answer);
}

void tst_TftpServer::refuses_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("error"); // -1: no answer at all
    QTest::newRow("missing") << request("b.cfg") << 1;
    QTest::newRow("hidden") << request(".secret") << 1;
    QTest::newRow("traversal") << request("../../../../etc/passwd") << 1;
    QTest::newRow("absolute") << request("//etc/passwd") << 1;
    QTest::newRow("backslashes") << request("..\\..\\etc\\passwd") << 1;
    QTest::newRow("escaped") << request("%2e%2e/etc/passwd") << 1;
    QTest::newRow("writing") << QByteArray("\0\2a.cfg\0octet\0", 14) << 2;
    QTest::newRow("mail") << request("a.cfg", {}, "mail") << 4;
    QTest::newRow("no mode") << QByteArray("\0\1a.cfg\0", 8) << 4;
    QTest::newRow("no end") << QByteArray("\0\1a.cfg", 7) << 4;
    QTest::newRow("no name") << QByteArray("\0\1\0octet\0", 9) << 4;
    QTest::newRow("option without a value") << request("a.cfg") + QByteArray("blksize\0", 8) << 4;
    QTest::newRow("endless options") << request(
        "a.cfg", QList<std::pair<QByteArray, QByteArray>>(40, { "a", "b" }))
                                     << 4;
    QTest::newRow("huge") << request(QByteArray(1800, 'a')) << 4;
    QTest::newRow("data") << QByteArray("\0\3\0\1abc", 7) << -1;
    QTest::newRow("acknowledgment") << QByteArray("\0\4\0\1", 4) << -1;
    QTest::newRow("error") << QByteArray("\0\5\0\1x\0", 6) << -1;
    QTest::newRow("unknown opcode") << QByteArray("\0\x9zz", 4) << -1;
    QTest::newRow("one byte") << QByteArray("\0", 1) << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void tst_TftpServer::refuses()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, error);
    serve();
    QUdpSocket socket;
    ask(socket, packet);
    const QByteArray answer = next(socket, error < 0 ? 200 : 3000).data();
    QCOMPARE(m_server->transferCount(), 0);
    if (error < 0) {
        QVERIFY(answer.isEmpty());
        return;
    }
    QCOMPARE(tftpOpcode(answer), std::optional(TftpOpcode::Error));
    QCOMPARE(int(tftpNumber(answer)), error);
    QVERIFY(answer.endsWith('\0'));
}

void tst_TftpServer::sendsNothingTwiceForRepeatedAcknowledgments()
{
    write(u"f.bin"_s, sample(512 * 20));
    TftpLimits limits;
    limits.timeout = 5s; // nothing is repeated by the clock
    serve(limits);
    QUdpSocket socket;
    ask(socket, request("f.bin"));
    int packets = 0;
    for (quint16 block = 1; block <= 21; ++block) {
        const QNetworkDatagram data = next(socket);
        ++packets;
        QCOMPARE(tftpNumber(data.data()), block);
        for (int i = 0; i < 3; ++i)
            socket.writeDatagram(tftpAcknowledgment(block), data.senderAddress(), quint16(data.senderPort()));
    }
    while (next(socket, 100).isValid())
        ++packets;
    QCOMPARE(packets, 21);
    QTRY_COMPARE(m_server->transferCount(), 0);
}

void tst_TftpServer::repeatsWhatWasLost()
{
    const QByteArray bytes = sample(512 * 4 + 10);
    write(u"f.bin"_s, bytes);
    TftpLimits limits;
    limits.timeout = 60ms;
    serve(limits);
    QUdpSocket socket;
    ask(socket, request("f.bin", { { "windowsize", "4" } }));
    QNetworkDatagram packet = next(socket);
    QCOMPARE(tftpOpcode(packet.data()), std::optional(TftpOpcode::OptionAcknowledgment));
    packet = next(socket); // our acknowledgment got lost, so it comes again
    QCOMPARE(tftpOpcode(packet.data()), std::optional(TftpOpcode::OptionAcknowledgment));
    const auto acknowledge = [&](quint16 block) {
        socket.writeDatagram(tftpAcknowledgment(block), packet.senderAddress(), quint16(packet.senderPort()));
    };
    acknowledge(0);
    for (quint16 block = 1; block <= 4; ++block)
        QCOMPARE(tftpNumber(next(socket).data()), block);
    acknowledge(2); // 3 got lost: the window begins there, and goes one further
    for (quint16 block = 3; block <= 5; ++block)
        QCOMPARE(tftpNumber(next(socket).data()), block);
    for (quint16 block = 3; block <= 5; ++block) // silence: the same again
        QCOMPARE(tftpNumber(next(socket).data()), block);
    acknowledge(5);
    QTRY_COMPARE(m_server->transferCount(), 0);
}

void tst_TftpServer::sendsLittleBeforeTheFirstAcknowledgment()
{
    write(u"f.bin"_s, sample(1'000'000));
    TftpLimits limits;
    limits.timeout = 20ms;
    serve(limits);
    for (const bool withOptions : { false, true }) {
        QSignalSpy served(m_server.get(), &TftpServer::requestServed);
        QUdpSocket socket;
        ask(socket,
            withOptions ? request("f.bin", { { "blksize", "65464" }, { "windowsize", "64" } })
                        : request("f.bin"));
        qsizetype bytes = 0;
        for (QNetworkDatagram data = next(socket); data.isValid(); data = next(socket, 300))
            bytes += data.data().size();
        QVERIFY2(bytes <= (withOptions ? 3 * 64 : 3 * 516), qPrintable(QString::number(bytes)));
        QTRY_COMPARE(m_server->transferCount(), 0);
        QCOMPARE(served.size(), 1);
        QVERIFY(!served.first().first().value<ServedRequest>().complete);
    }
}

void tst_TftpServer::answersARepeatedRequestOnce()
{
    TftpLimits limits;
    limits.timeout = 5s;
    serve(limits);
    QUdpSocket socket;
    for (int i = 0; i < 5; ++i)
        ask(socket, request("a.cfg"));
    QVERIFY(next(socket).isValid());
    QVERIFY(!next(socket, 200).isValid());
    QCOMPARE(m_server->transferCount(), 1);
}

void tst_TftpServer::boundsTransfers()
{
    TftpLimits limits;
    limits.timeout = 5s;
    serve(limits);
    std::vector<std::unique_ptr<QUdpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QUdpSocket>());
        ask(*sockets.back(), request("a.cfg"));
    }
    int refused = 0;
    for (const auto &socket : sockets)
        refused += tftpOpcode(next(*socket).data()) == TftpOpcode::Error ? 1 : 0;
    QCOMPARE(refused, 12);
    QCOMPARE(m_server->transferCount(), 8);
}

void tst_TftpServer::tellsStrangersApart()
{
    TftpLimits limits;
    limits.timeout = 5s;
    serve(limits);
    QUdpSocket socket;
    ask(socket, request("a.cfg"));
    const QNetworkDatagram data = next(socket);
    QUdpSocket stranger;
    QVERIFY(stranger.bind(QHostAddress::LocalHost, 0));
    stranger.writeDatagram(tftpAcknowledgment(1), data.senderAddress(), quint16(data.senderPort()));
    QCOMPARE(int(tftpNumber(next(stranger).data())), 5);
    QVERIFY(!next(socket, 100).isValid());
    socket.writeDatagram(tftpAcknowledgment(1), data.senderAddress(), quint16(data.senderPort()));
    QCOMPARE(tftpNumber(next(socket).data()), quint16(2));
}

void tst_TftpServer::aShrinkingFileIsAnError()
{
    write(u"f.bin"_s, sample(200'000));
    serve();
    QUdpSocket socket;
    ask(socket, request("f.bin"));
    const QNetworkDatagram data = next(socket);
    QVERIFY(QFile::resize(m_folder->filePath(u"f.bin"_s), 10));
    QByteArray packet = data.data();
    while (tftpOpcode(packet) == TftpOpcode::Data) { // what was read ahead still comes
        QCOMPARE(packet.size(), 516);
        socket.writeDatagram(
            tftpAcknowledgment(tftpNumber(packet)), data.senderAddress(), quint16(data.senderPort()));
        packet = next(socket).data();
    }
    QCOMPARE(tftpOpcode(packet), std::optional(TftpOpcode::Error));
}

void tst_TftpServer::portIsFreeAfterStop()
{
    serve();
    const quint16 port = m_server->port();
    QUdpSocket socket;
    ask(socket, request("a.cfg"));
    QVERIFY(next(socket).isValid());
    TftpServer other;
    const auto taken = other.listen(QHostAddress::LocalHost, port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ListenError::Code::PortTaken);
    m_server->stop();
    QCOMPARE(m_server->transferCount(), 0);
    QCOMPARE(tftpOpcode(next(socket).data()), std::optional(TftpOpcode::Error)); // said goodbye
    QVERIFY(other.listen(QHostAddress::LocalHost, port));
}

void tst_TftpServer::fetchGivesUp()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress::LocalHost, 0));
    TftpFetchOptions options;
    options.timeout = 10ms;
    TftpFetch fetch(options);
    QSignalSpy done(&fetch, &TftpFetch::finished);
    fetch.start(u"127.0.0.1"_s, silent.localPort(), u"x"_s);
    QVERIFY(done.wait(5000));
    QCOMPARE(done.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::NoAnswer);
    serve();
    TftpFetch missing;
    QSignalSpy missed(&missing, &TftpFetch::finished);
    missing.start(u"127.0.0.1"_s, m_server->port(), u"none.cfg"_s);
    QVERIFY(missed.wait(5000));
    QCOMPARE(missed.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::NotFound);
    QCOMPARE(missing.serverText(), u"File not found"_s);
}

void tst_TftpServer::fetchRefusesWhatIsTooLarge()
{
    serve();
    for (const quint32 block : { 0u, 1428u }) {
        TftpFetchOptions options;
        options.maxBytes = 1999;
        options.blockSize = block;
        TftpFetch fetch(options);
        QSignalSpy done(&fetch, &TftpFetch::finished);
        fetch.start(u"127.0.0.1"_s, m_server->port(), u"a.cfg"_s);
        QVERIFY(done.wait(5000));
        QCOMPARE(done.first().first().value<TftpFetch::Outcome>(), TftpFetch::Outcome::TooLarge);
        QVERIFY(fetch.body().isEmpty());
    }
}

void tst_TftpServer::clientsFetch_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("size");
    for (const int size : { 0, 511, 512, 513, 100'000 }) {
        QTest::addRow("tftp %d", size) << u"tftp"_s
                                       << QStringList { u"-m"_s, u"binary"_s, u"127.0.0.1"_s, u"PORT"_s,
                                              u"-c"_s, u"get"_s, u"f.bin"_s, u"OUT"_s }
                                       << size;
        for (const auto &block : { u"8"_s, u"512"_s, u"1428"_s, u"8192"_s, u"65464"_s }) {
            if (block == "8"_L1 && size > 1000)
                continue;
            QTest::addRow("atftp %d in blocks of %s", size, qPrintable(block))
                << u"atftp"_s
                << QStringList { u"--option"_s, u"blksize "_s + block, u"--option"_s, u"tsize 0"_s, u"-g"_s,
                       u"-r"_s, u"f.bin"_s, u"-l"_s, u"OUT"_s, u"127.0.0.1"_s, u"PORT"_s }
                << size;
            QTest::addRow("curl %d in blocks of %s", size, qPrintable(block))
                << u"curl"_s
                << QStringList { u"-sf"_s, u"--noproxy"_s, u"*"_s, u"--tftp-blksize"_s, block, u"-o"_s,
                       u"OUT"_s, u"tftp://127.0.0.1:PORT/f.bin"_s }
                << size;
        }
    }
}

void tst_TftpServer::clientsFetch()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(int, size);
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const QByteArray bytes = sample(size);
    write(u"f.bin"_s, bytes);
    serve();
    QTemporaryDir out;
    for (QString &argument : arguments)
        argument.replace("OUT"_L1, out.filePath(u"got.bin"_s))
            .replace("PORT"_L1, QString::number(m_server->port()));
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(path, arguments);
    QVERIFY(ended.wait(20000));
    QFile got(out.filePath(u"got.bin"_s));
    const bool exists = got.open(QIODevice::ReadOnly);
    QVERIFY2(
        exists || size == 0, process.readAllStandardError().constData()); // curl makes no file for nothing
    QVERIFY(!exists || got.readAll() == bytes);
}

QTEST_GUILESS_MAIN(tst_TftpServer)
#include "tst_tftpserver.moc"
