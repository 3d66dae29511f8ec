#pragma once

#include "core/phone/phoneagent.h"

#include <QDateTime>
#include <QHostAddress>
#include <QString>

namespace flatprofile {

/// One request that a server answered, for the log. Holds no header, no query and no body, so no secret.
struct ServedRequest
{
    enum class Protocol { Http, Https, Tftp };

    QDateTime at;
    QHostAddress client;
    Protocol protocol = Protocol::Http;
    QString method; // GET, HEAD, POST, PUT; RRQ
    QString name; // as asked for, control characters made visible, cut where very long
    int status = 0; // of HTTP; TFTP: 0 for done, else the error code + 1
    qint64 bytes = 0; // of the body that went out (or came in, for reports)
    bool complete = false; // all of it arrived in the system's buffers
    std::optional<PhoneAgent> phone;
};

/// A name from the network as it may be shown: no control characters, at most 200 characters, no query.
QString printableName(QByteArrayView name);
/// One line: time, client, phone, request, result.
QString logLine(const ServedRequest &request);

} // namespace flatprofile
