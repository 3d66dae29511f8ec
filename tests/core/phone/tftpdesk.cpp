#include "tftpdesk.h"

#include <QFile>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray TftpDesk::sample(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = char(state >> 24);
    }
    return bytes;
}

void TftpDesk::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void TftpDesk::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"a.cfg"_s, sample(2000));
    write(u".secret"_s, "canary-77aa");
}

void TftpDesk::serve(const TftpLimits &limits)
{
    m_server = std::make_unique<TftpServer>();
    m_server->setTree(*ServedTree::ofPath(m_folder->path()));
    m_server->setLimits(limits);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
}

QByteArray TftpDesk::request(
    const QByteArray &name, const QList<std::pair<QByteArray, QByteArray>> &options, const QByteArray &mode)
{
    QByteArray packet = QByteArray("\0\1", 2) + name + '\0' + mode + '\0';
    for (const auto &[key, value] : options)
        packet += key + '\0' + value + '\0';
    return packet;
}

void TftpDesk::ask(QUdpSocket &socket, const QByteArray &packet)
{
    if (socket.state() != QAbstractSocket::BoundState)
        QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
    QCOMPARE(socket.writeDatagram(packet, QHostAddress::LocalHost, m_server->port()), qint64(packet.size()));
}

QNetworkDatagram TftpDesk::next(QUdpSocket &socket, int within)
{
    QElapsedTimer clock;
    clock.start();
    QSignalSpy ready(&socket, &QUdpSocket::readyRead);
    while (!socket.hasPendingDatagrams() && clock.elapsed() < within)
        ready.wait(50);
    return socket.hasPendingDatagrams() ? socket.receiveDatagram() : QNetworkDatagram();
}
