#include "core/phone/httpauth.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace flatprofile {

static constexpr qsizetype kMaxChallenges = 16;
static constexpr qsizetype kMaxParameters = 32;

static QByteArray hashed(DigestAlgorithm algorithm, std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(
        algorithm == DigestAlgorithm::Md5 ? QCryptographicHash::Md5 : QCryptographicHash::Sha256);
    bool isFirst = true;
    for (const QByteArrayView part : parts) {
        if (!isFirst)
            hash.addData(QByteArrayView(":"));
        hash.addData(part);
        isFirst = false;
    }
    return hash.result().toHex();
}

static QByteArray countText(quint32 count)
{
    return QByteArray::number(count, 16).rightJustified(8, '0');
}

QByteArray digestResponse(const DigestTerms &terms, const QByteArray &user, const SecretKey &password,
    const QByteArray &method, const QByteArray &uri)
{
    const auto algorithm = terms.algorithm;
    QByteArray first = hashed(algorithm, { user, terms.realm, password.view() });
    if (terms.session)
        first = hashed(algorithm, { first, terms.nonce, terms.cnonce });
    const QByteArray second = hashed(algorithm, { method, uri });
    if (!terms.qopAuth)
        return hashed(algorithm, { first, terms.nonce, second });
    return hashed(algorithm,
        { first, terms.nonce, countText(terms.count), terms.cnonce, QByteArrayView("auth"), second });
}

QByteArray HttpAuthField::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

namespace {

class AuthCursor
{
public:
    explicit AuthCursor(QByteArrayView text)
        : m_text(text)
    {
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool peek(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(char c)
    {
        if (!peek(c))
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (peek(' ') || peek('\t'))
            ++m_at;
    }
    void skipCommas()
    {
        skipBlanks();
        while (take(','))
            skipBlanks();
    }
    /// Up to a blank, comma, equals sign or quote.
    QByteArray takeWord()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !QByteArrayView(" \t,=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray();
    }
    std::optional<QByteArray> takeValue()
    {
        if (!take('"'))
            return takeWord();
        QByteArray value;
        while (!atEnd()) {
            if (take('"'))
                return value;
            if (peek('\\') && m_at + 1 < m_text.size())
                ++m_at;
            value.append(m_text[m_at++]);
        }
        return std::nullopt;
    }
    /// Base64 with its equals signs, where no name of a parameter stands.
    QByteArray takeToken()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !peek(',') && !peek(' '))
            ++m_at;
        return m_text.sliced(from, m_at - from).toByteArray();
    }
    qsizetype position() const { return m_at; }
    void goBackTo(qsizetype at) { m_at = at; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

/// Reads name=value pairs up to the next scheme; false where the text is malformed.
static bool readParameters(AuthCursor &cursor, HttpAuthField &field)
{
    while (field.parameters.size() < kMaxParameters) {
        cursor.skipCommas();
        const qsizetype start = cursor.position();
        const QByteArray name = cursor.takeWord();
        cursor.skipBlanks();
        if (name.isEmpty() || !cursor.take('=')) {
            cursor.goBackTo(start); // the next scheme, or the end
            return true;
        }
        cursor.skipBlanks();
        const auto value = cursor.takeValue();
        if (!value)
            return false;
        field.parameters.append({ name.toLower(), *value });
    }
    return false;
}

QList<HttpAuthField> parseAuthFields(QByteArrayView text)
{
    QList<HttpAuthField> fields;
    AuthCursor cursor(text);
    cursor.skipCommas();
    while (!cursor.atEnd() && fields.size() < kMaxChallenges) {
        HttpAuthField field;
        field.scheme = cursor.takeWord().toLower();
        if (field.scheme.isEmpty())
            break;
        cursor.skipBlanks();
        const qsizetype start = cursor.position();
        if (!readParameters(cursor, field))
            break;
        if (field.scheme == "basic" && field.parameter("realm").isNull() && cursor.position() == start) {
            field.token = cursor.takeToken();
        } else if (field.scheme == "basic" && field.parameter("realm").isNull()) {
            cursor.goBackTo(start); // base64 whose padding looked like a parameter
            field.parameters.clear();
            field.token = cursor.takeToken();
        }
        fields.append(field);
        cursor.skipCommas();
    }
    return fields;
}

std::optional<DigestTerms> digestTerms(const HttpAuthField &challenge)
{
    DigestTerms terms;
    QByteArray algorithm = challenge.parameter("algorithm").toUpper();
    if (algorithm.endsWith("-SESS")) {
        terms.session = true;
        algorithm.chop(5);
    }
    if (algorithm.isEmpty() || algorithm == "MD5")
        terms.algorithm = DigestAlgorithm::Md5;
    else if (algorithm == "SHA-256")
        terms.algorithm = DigestAlgorithm::Sha256;
    else
        return std::nullopt;
    terms.realm = challenge.parameter("realm");
    terms.nonce = challenge.parameter("nonce");
    terms.opaque = challenge.parameter("opaque");
    const QByteArray qop = challenge.parameter("qop");
    terms.qopAuth = !qop.isNull();
    bool offersAuth = qop.isNull();
    for (const QByteArray &word : qop.split(','))
        offersAuth = offersAuth || word.trimmed().compare("auth", Qt::CaseInsensitive) == 0;
    if (challenge.scheme != "digest" || terms.nonce.isEmpty() || !offersAuth)
        return std::nullopt;
    return terms;
}

static QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

QByteArray digestAuthorization(const DigestTerms &terms, const QByteArray &user, const SecretKey &password,
    const QByteArray &method, const QByteArray &uri)
{
    QByteArray field = "Digest username=" + quoted(user) + ", realm=" + quoted(terms.realm) + ", uri="
        + quoted(uri) + ", algorithm=" + (terms.algorithm == DigestAlgorithm::Md5 ? "MD5" : "SHA-256")
        + (terms.session ? "-sess" : "") + ", nonce=" + quoted(terms.nonce);
    if (terms.qopAuth)
        field += ", nc=" + countText(terms.count) + ", cnonce=" + quoted(terms.cnonce) + ", qop=auth";
    else if (terms.session)
        field += ", cnonce=" + quoted(terms.cnonce);
    field += ", response=" + quoted(digestResponse(terms, user, password, method, uri));
    if (!terms.opaque.isNull())
        field += ", opaque=" + quoted(terms.opaque);
    return field;
}

QByteArray basicAuthorization(const QByteArray &user, const SecretKey &password)
{
    return "Basic " + (user + ':' + password.view().toByteArray()).toBase64();
}

QByteArray randomHex(int bytes)
{
    QByteArray result(bytes, Qt::Uninitialized);
    for (char &c : result)
        c = char(QRandomGenerator::system()->bounded(256));
    return result.toHex();
}

} // namespace flatprofile
