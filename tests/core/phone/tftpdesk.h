#pragma once

#include "core/phone/tftpfetch.h"
#include "core/phone/tftpserver.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A TFTP server of a folder, and datagrams to it.
class TftpDesk : public QObject
{
    Q_OBJECT

protected:
    void setUp(); // before each test
    static QByteArray sample(qsizetype size);
    QByteArray request(const QByteArray &name, const QList<std::pair<QByteArray, QByteArray>> &options = {},
        const QByteArray &mode = "octet");
    void ask(QUdpSocket &socket, const QByteArray &packet);
    QNetworkDatagram next(QUdpSocket &socket, int within = 3000);
    void serve(const flatprofile::TftpLimits &limits = {});
    void write(const QString &name, const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<flatprofile::TftpServer> m_server;
};
