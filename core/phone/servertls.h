#pragma once

#include "core/support/result.h"

#include <QSslConfiguration>
#include <QString>

namespace flatprofile {

/// Why an https server can't be made with a certificate and a private key.
enum class TlsFault {
    NoTls, // not on this system
    NoCertificate, // the file holds none
    NoKey, // the file holds none
    EncryptedKey, // it asks for a passphrase
    OtherKey, // it belongs to none of the file's certificates
    NotFirst, // it belongs to another one than the first
};
/// A sentence for people that names the file to look at.
QString describe(TlsFault fault, const QString &certificateFile, const QString &keyFile);

/// What an https server is made with: its certificate, further ones of the chain after it, and the private
/// key of whatever algorithm, both PEM.
Result<QSslConfiguration, TlsFault> serverTls(const QByteArray &certificates, const QByteArray &privateKey);

} // namespace flatprofile
