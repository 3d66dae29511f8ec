#pragma once

#include <QHostAddress>
#include <QString>

namespace flatprofile {

/// Why a server can't wait for requests.
struct ListenError
{
    enum class Code { PortTaken, NoPrivilege, NoAddress, NoCertificate, Other };

    Code code = Code::Other;
    QHostAddress address;
    quint16 port = 0;
    QString system; // the system's own words
};

/// What is wrong and what to do, for people.
QString describe(const ListenError &error);

} // namespace flatprofile
