#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <optional>

namespace flatprofile {

/// Which certificate of the other side is taken. Without a pin, one that the system's authorities (and
/// `authorities`) vouch for.
struct TlsTrust
{
    QByteArray pin; // SHA-256 of the certificate, 32 bytes; then this one and no other
    QList<QSslCertificate> authorities; // besides the system's
    bool takesAny = false; // without a pin: whatever certificate; only where the user asked for it
};

/// 32 bytes from "AB:CD:..." or "abcd..."; a "sha256:" or "SHA256 " before it is dropped. Nothing where it is
/// no SHA-256.
std::optional<QByteArray> fingerprintFromText(QByteArrayView text);
/// "AB:CD:...", as browsers and openssl show it.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace flatprofile
