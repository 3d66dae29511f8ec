#pragma once

#include "core/phone/serverauthentication.h"
#include "core/phone/servednames.h"
#include "core/phone/servedrequest.h"

#include <chrono>

namespace flatprofile {

/// Bounds of an HTTP server.
struct HttpLimits
{
    qsizetype headBytes = 8 * 1024;
    std::chrono::milliseconds headTime { 10'000 };
    std::chrono::milliseconds idleTime { 30'000 };
    std::chrono::milliseconds bodyTime { 60'000 }; // for all of a report
    int connections = 64;
    int connectionsPerClient = 8;
    int waiting = 256; // connections that wait for their turn
    qsizetype reportBytes = 1024 * 1024;
};

/// A report that a phone sent (Report_Rule).
struct ServedReport
{
    QHostAddress client;
    QString name; // as asked for: a relative name without traversal
    QByteArray contentEncoding;
    QByteArray body;
    std::optional<PhoneAgent> phone;
};

/// What the connections of one server share.
struct HttpService
{
    ServedTree tree;
    ServerAuthentication authentication;
    HttpLimits limits;
    bool takesReports = false;
    bool isEncrypted = false;
};

} // namespace flatprofile
