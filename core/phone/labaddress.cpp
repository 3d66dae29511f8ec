#include "core/phone/labaddress.h"

#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool isLabAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of an IPv4 address in IPv6 clothes
    if (!isIpv4)
        return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast();
    struct Network
    {
        quint32 base;
        int bits;
    };
    constexpr Network kNetworks[] = { { 0x7f000000, 8 }, { 0x0a000000, 8 }, { 0xac100000, 12 },
        { 0xc0a80000, 16 }, { 0xa9fe0000, 16 } };
    return std::any_of(std::begin(kNetworks), std::end(kNetworks), [ipv4](const Network &network) {
        return ipv4 >> (32 - network.bits) == network.base >> (32 - network.bits);
    });
}

std::optional<HttpOrigin> phoneOrigin(const QString &text)
{
    QString url = text.trimmed();
    if (!url.contains("://"_L1)) {
        if (const QHostAddress bare(url); bare.protocol() == QAbstractSocket::IPv6Protocol)
            url = u'[' + url + u']';
        url.prepend("http://"_L1);
    }
    const QUrl parsed(url, QUrl::StrictMode);
    const QString path = parsed.path();
    if (!parsed.userInfo().isEmpty() || parsed.hasQuery() || parsed.hasFragment()
        || !(path.isEmpty() || path == "/"_L1))
        return std::nullopt;
    return HttpOrigin::of(parsed);
}

QHostAddress ownAddressTowards(const QHostAddress &phone)
{
    QUdpSocket socket; // connecting one only asks the routing table
    socket.connectToHost(phone, 9);
    return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress() : QHostAddress();
}

} // namespace flatprofile
