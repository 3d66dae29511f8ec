#pragma once

#include "core/container/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace flatprofile {

enum class DigestAlgorithm { Md5, Sha256 };

/// What a Digest answer is computed from (RFC 7616).
struct DigestTerms
{
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    bool session = false; // "-sess"
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    bool qopAuth = true; // false: RFC 2069, for very old phones
    QByteArray cnonce;
    quint32 count = 1; // nc
};

/// The hexadecimal response of RFC 7616 3.4.1.
QByteArray digestResponse(const DigestTerms &terms, const QByteArray &user, const SecretKey &password,
    const QByteArray &method, const QByteArray &uri);

/// One scheme of WWW-Authenticate, or the credentials of Authorization.
struct HttpAuthField
{
    QByteArray scheme; // lower case
    QByteArray token; // of Basic: what stands where parameters could
    QList<std::pair<QByteArray, QByteArray>> parameters; // names in lower case, values unquoted

    QByteArray parameter(QByteArrayView name) const; // null where there is none
};

/// Reads one or several challenges, also where they share a line. What is malformed ends the list.
QList<HttpAuthField> parseAuthFields(QByteArrayView field);
/// The terms of a Digest challenge, or nothing where its algorithm or qop is none of ours.
std::optional<DigestTerms> digestTerms(const HttpAuthField &challenge);
/// The whole field for Authorization.
QByteArray digestAuthorization(const DigestTerms &terms, const QByteArray &user, const SecretKey &password,
    const QByteArray &method, const QByteArray &uri);
QByteArray basicAuthorization(const QByteArray &user, const SecretKey &password);

/// `bytes` random bytes of the system's generator, as hex.
QByteArray randomHex(int bytes);

} // namespace flatprofile
