#include "tftpdesk.h"

#include <QFile>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Loss, strangers, floods: what a TFTP server sends and keeps at most.
class tst_TftpBounds : public TftpDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void sendsNothingTwiceForRepeatedAcknowledgments();
    void repeatsWhatWasLost();
    void sendsLittleBeforeTheFirstAcknowledgment();
    void answersARepeatedRequestOnce();
    void boundsTransfers();
    void tellsStrangersApart();
    void aShrinkingFileIsAnError();
    void portIsFreeAfterStop();
};

void tst_TftpBounds::sendsNothingTwiceForRepeatedAcknowledgments()
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

void tst_TftpBounds::repeatsWhatWasLost()
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

void tst_TftpBounds::sendsLittleBeforeTheFirstAcknowledgment()
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

void tst_TftpBounds::answersARepeatedRequestOnce()
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

void tst_TftpBounds::boundsTransfers()
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

void tst_TftpBounds::tellsStrangersApart()
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

void tst_TftpBounds::aShrinkingFileIsAnError()
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

void tst_TftpBounds::portIsFreeAfterStop()
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

QTEST_GUILESS_MAIN(tst_TftpBounds)
#include "tst_tftpbounds.moc"
