#include "core/phone/servedplaces.h"

#include <QNetworkInterface>

namespace flatprofile {

static QList<QHostAddress> reachableAddresses(const QHostAddress &bound)
{
    if (bound != QHostAddress::AnyIPv4 && bound != QHostAddress::AnyIPv6 && bound != QHostAddress::Any)
        return { bound };
    QList<QHostAddress> addresses;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (!address.isLinkLocal() && !(isIpv6 && bound == QHostAddress::AnyIPv4))
            addresses.append(address);
    }
    return addresses.isEmpty() ? QList<QHostAddress> { bound } : addresses;
}

QList<QUrl> servedPlaces(const QString &scheme, const QHostAddress &bound, quint16 port, const QString &name)
{
    QList<QUrl> places;
    for (const QHostAddress &address : reachableAddresses(bound)) {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(address.toString());
        url.setPort(port);
        url.setPath(u'/' + name);
        places.append(url);
    }
    return places;
}

} // namespace flatprofile
