#pragma once

#include "core/phone/httpserver.h"
#include "core/phone/tftpserver.h"

#include <QUrl>

namespace flatprofile {

/// Gives one file to one phone, under a name that nobody else can guess, while a resync is on its way.
class PushServer : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Http, Tftp };

    /// `fileName` is used where a phone can ask for it as it is; port 0: one that is free now.
    PushServer(Protocol protocol, const QHostAddress &address, quint16 port, const QString &fileName,
        QObject *parent = nullptr);

    /// Where the phone finds the file once it is served; known before anything listens.
    QUrl url() const;
    Result<void, ListenError> start(const QByteArray &bytes, const QByteArray &contentEncoding);
    void stop();

signals:
    void requestServed(const flatprofile::ServedRequest &request);
    /// The whole file went out.
    void fetched(const flatprofile::ServedRequest &request);

private:
    void take(const ServedRequest &request);

    Protocol m_protocol;
    QHostAddress m_address;
    quint16 m_port;
    QString m_name;
    HttpServer m_http;
    TftpServer m_tftp;
};

} // namespace flatprofile
