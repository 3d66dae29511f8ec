#pragma once

#include "core/phone/httpauth.h"
#include "core/phone/httphead.h"

#include <QByteArray>

#include <memory>

namespace flatprofile {

/// The name and password that a server asks for, and how.
class ServerAuthentication
{
public:
    enum class Scheme { None, Basic, Digest }; // Digest offers SHA-256, then MD5
    enum class Verdict { Accepted, Missing, Wrong, Stale };

    ServerAuthentication() = default; // everybody may read
    ServerAuthentication(Scheme scheme, const QString &user, SecretKey password);

    Verdict check(const HttpHead &head) const;
    /// The values of WWW-Authenticate, the preferred one first.
    QList<QByteArray> challenges(bool stale) const;

private:
    Verdict checkBasic(const HttpAuthField &field) const;
    Verdict checkDigest(const HttpAuthField &field, const HttpHead &head) const;
    QByteArray nonceAt(const QByteArray &time) const;

    Scheme m_scheme = Scheme::None;
    QByteArray m_user;
    std::shared_ptr<const SecretKey> m_password;
    QByteArray m_secret; // makes nonces that no other can
};

} // namespace flatprofile
