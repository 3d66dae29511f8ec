#include "core/phone/clientauthentication.h"

namespace flatprofile {

static constexpr int kNonceBytes = 16;

ClientAuthentication::ClientAuthentication(const QString &user, SecretKey password)
    : m_user(user.toUtf8())
    , m_password(std::make_shared<const SecretKey>(std::move(password)))
{
}

namespace {

/// What a response asks for, and the best we can answer.
struct Challenge
{
    std::optional<DigestTerms> digest;
    bool basic = false;
    bool stale = false;
};

Challenge bestChallenge(const QList<QByteArray> &fields)
{
    Challenge best;
    for (const QByteArray &text : fields) {
        for (const HttpAuthField &field : parseAuthFields(text)) {
            best.basic = best.basic || field.scheme == "basic";
            const auto terms = digestTerms(field);
            if (!terms || (best.digest && best.digest->algorithm == DigestAlgorithm::Sha256))
                continue;
            if (!best.digest || terms->algorithm == DigestAlgorithm::Sha256) {
                best.digest = terms;
                best.stale = field.parameter("stale").toLower() == "true";
            }
        }
    }
    return best;
}

} // namespace

void ClientAuthentication::bindTo(const HttpOrigin &origin)
{
    if (!m_origin)
        m_origin = origin;
}

bool ClientAuthentication::takeChallenge(
    const HttpResponse &response, const HttpOrigin &origin, bool isRepeated)
{
    if (!m_password || m_origin != origin)
        return false;
    m_isProxy = response.status == 407;
    const Challenge challenge
        = bestChallenge(response.allFields(m_isProxy ? "proxy-authenticate" : "www-authenticate"));
    if ((isRepeated && !challenge.stale) || (!challenge.digest && !challenge.basic))
        return false;
    m_isAsked = true;
    m_terms = challenge.digest;
    if (m_terms)
        m_terms->count = 0;
    return true;
}

HttpField ClientAuthentication::authorization(const HttpRequest &request)
{
    if (!m_isAsked || m_origin != request.origin)
        return {};
    const QByteArray name = m_isProxy ? "Proxy-Authorization" : "Authorization";
    if (!m_terms)
        return { name, basicAuthorization(m_user, *m_password) };
    ++m_terms->count;
    m_terms->cnonce = randomHex(kNonceBytes);
    return { name, digestAuthorization(*m_terms, m_user, *m_password, request.method, request.target) };
}

} // namespace flatprofile
