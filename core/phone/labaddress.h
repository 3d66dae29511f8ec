#pragma once

#include "core/phone/httprequest.h"

#include <QHostAddress>

namespace flatprofile {

/// Whether an address is this computer, its link or a private network (RFC 1918, 4193, 3927): a lab phone's.
/// Anything else needs a word of the user.
bool isLabAddress(const QHostAddress &address);

/// Reads `[http[s]://]name[:port]`, an IPv6 address in brackets or bare. No user, no path, no query.
std::optional<HttpOrigin> phoneOrigin(const QString &text);

/// Our own address on the way to `phone`; null where there is no way. Sends nothing.
QHostAddress ownAddressTowards(const QHostAddress &phone);

} // namespace flatprofile
