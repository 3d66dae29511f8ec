#include "core/phone/serverauthentication.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

namespace flatprofile {

static constexpr QByteArrayView kRealm = "Flatprofile";
static constexpr qint64 kNonceSeconds = 300;

ServerAuthentication::ServerAuthentication(Scheme scheme, const QString &user, SecretKey password)
    : m_scheme(scheme)
    , m_user(user.toUtf8())
    , m_password(std::make_shared<const SecretKey>(std::move(password)))
    , m_secret(randomHex(32))
{
}

/// The time, and a code that shows it was given out here.
QByteArray ServerAuthentication::nonceAt(const QByteArray &time) const
{
    return time + '-' + QMessageAuthenticationCode::hash(time, m_secret, QCryptographicHash::Sha256).toHex();
}

QList<QByteArray> ServerAuthentication::challenges(bool stale) const
{
    if (m_scheme == Scheme::None)
        return {};
    if (m_scheme == Scheme::Basic)
        return { "Basic realm=\"" + kRealm.toByteArray() + "\", charset=\"UTF-8\"" };
    const QByteArray nonce = nonceAt(QByteArray::number(QDateTime::currentSecsSinceEpoch()));
    const QByteArray common = "Digest realm=\"" + kRealm.toByteArray() + "\", qop=\"auth\", nonce=\"" + nonce
        + '"' + (stale ? ", stale=true" : "");
    return { common + ", algorithm=SHA-256", common + ", algorithm=MD5" };
}

/// Compares in a time that tells nothing about where the difference is.
static bool isSame(QByteArrayView a, QByteArrayView b)
{
    return SecretKey(a) == SecretKey(b);
}

ServerAuthentication::Verdict ServerAuthentication::checkBasic(const HttpAuthField &field) const
{
    const QByteArray pair = QByteArray::fromBase64(field.token);
    const qsizetype colon = pair.indexOf(':');
    const bool user = colon >= 0 && isSame(QByteArrayView(pair).first(qMax<qsizetype>(colon, 0)), m_user);
    const bool password = colon >= 0 && SecretKey(QByteArrayView(pair).sliced(colon + 1)) == *m_password;
    return user && password ? Verdict::Accepted : Verdict::Wrong;
}

ServerAuthentication::Verdict ServerAuthentication::checkDigest(
    const HttpAuthField &field, const HttpHead &head) const
{
    auto terms = digestTerms(field); // the answer repeats the challenge
    if (!terms || !terms->qopAuth || terms->realm != kRealm || field.parameter("uri") != head.target)
        return Verdict::Wrong;
    const QByteArray time = terms->nonce.left(terms->nonce.indexOf('-'));
    if (!isSame(terms->nonce, nonceAt(time)))
        return Verdict::Stale; // of a server that ran before: the answer may be right, the nonce isn't ours
    bool isNumber = false;
    terms->cnonce = field.parameter("cnonce");
    terms->count = field.parameter("nc").toUInt(&isNumber, 16);
    const QByteArray expected
        = digestResponse(*terms, m_user, *m_password, head.method, field.parameter("uri"));
    if (!isNumber || !isSame(field.parameter("username"), m_user)
        || !isSame(field.parameter("response").toLower(), expected))
        return Verdict::Wrong;
    const qint64 age = QDateTime::currentSecsSinceEpoch() - time.toLongLong();
    return age >= 0 && age <= kNonceSeconds ? Verdict::Accepted : Verdict::Stale;
}

ServerAuthentication::Verdict ServerAuthentication::check(const HttpHead &head) const
{
    if (m_scheme == Scheme::None)
        return Verdict::Accepted;
    const QByteArray text = head.field("authorization");
    const QList<HttpAuthField> fields = parseAuthFields(text);
    if (fields.isEmpty())
        return Verdict::Missing;
    const HttpAuthField &field = fields.first();
    if (m_scheme == Scheme::Basic && field.scheme == "basic")
        return checkBasic(field);
    if (m_scheme == Scheme::Digest && field.scheme == "digest")
        return checkDigest(field, head);
    return Verdict::Missing;
}

} // namespace flatprofile
