#pragma once

#include "core/phone/httpauth.h"
#include "core/phone/httpresponse.h"
#include "core/phone/httprequest.h"

#include <memory>
#include <optional>

namespace flatprofile {

/// A user name and password for one origin: answers the challenges of that origin and gives nothing to any
/// other. Digest before Basic, SHA-256 before MD5; nothing is sent before the other side asked.
class ClientAuthentication
{
public:
    ClientAuthentication() = default; // no password
    ClientAuthentication(const QString &user, SecretKey password);

    bool hasPassword() const { return m_password != nullptr; }
    const QByteArray &user() const { return m_user; }
    const SecretKey &password() const { return *m_password; }

    /// The origin that may have the password; what is bound stays bound.
    void bindTo(const HttpOrigin &origin);

    /// Looks at a 401 or 407 of `origin`; false where nothing can be said to it: no password, no scheme we
    /// know, or (`isRepeated`) the same question again after an answer to it: that would be as wrong again,
    /// and some phones count the failures. A stale nonce is another question.
    bool takeChallenge(const HttpResponse &response, const HttpOrigin &origin, bool isRepeated);
    /// The field for a request to the bound origin once it has asked; one without a name for every other.
    HttpField authorization(const HttpRequest &request);

private:
    QByteArray m_user;
    std::shared_ptr<const SecretKey> m_password;
    std::optional<HttpOrigin> m_origin; // bound to
    bool m_isAsked = false;
    std::optional<DigestTerms> m_terms; // none: Basic
    bool m_isProxy = false;
};

} // namespace flatprofile
