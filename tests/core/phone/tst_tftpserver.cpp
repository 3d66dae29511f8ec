#include "tftpdesk.h"

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_TftpServer : public TftpDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void transfersAroundBlockEdges_data();
    void transfersAroundBlockEdges();
    void goesOnAfterBlock65535();
    void netasciiHasItsOwnLineEnds_data();
    void netasciiHasItsOwnLineEnds();
    void negotiates_data();
    void negotiates();
    void refuses_data();
    void refuses();
};

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

QTEST_GUILESS_MAIN(tst_TftpServer)
#include "tst_tftpserver.moc"
