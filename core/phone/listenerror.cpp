#include "core/phone/listenerror.h"

#include <QCoreApplication>

namespace flatprofile {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListenError)
};
} // namespace

QString describe(const ListenError &error)
{
    const QString address = error.address.toString();
    const QString port = QString::number(error.port);
    switch (error.code) {
    case ListenError::Code::PortTaken:
        return Text::tr(
            "Port %1 of %2 is taken by another program. Choose another port, or 0 for a free one.")
            .arg(port, address);
    case ListenError::Code::NoPrivilege:
        return Text::tr(
            "Port %1 needs the privileges of an administrator. Choose a port from 1024 on; the resync URL "
            "then names it.")
            .arg(port);
    case ListenError::Code::NoAddress:
        return Text::tr("%1 is no address of this computer.").arg(address);
    case ListenError::Code::NoCertificate:
        return Text::tr("Serving over https needs a certificate and its key.");
    case ListenError::Code::Other:
        break;
    }
    return Text::tr("Port %1 of %2 can't be opened: %3").arg(port, address, error.system);
}

} // namespace flatprofile
