#pragma once

#include <QSslConfiguration>

#include <optional>

namespace flatprofile {

/// What an https server is made with: its certificate, further ones of the chain after it, and the private
/// key of whatever algorithm, both PEM. Nothing where they can't be used, also without TLS on this system.
std::optional<QSslConfiguration> serverTls(const QByteArray &certificates, const QByteArray &privateKey);

} // namespace flatprofile
