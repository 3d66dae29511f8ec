#include "core/container/secretkey.h"

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace flatprofile {

SecretKey::SecretKey(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : new char[std::size_t(bytes.size())])
    , m_size(bytes.size())
{
    if (m_bytes)
        std::memcpy(m_bytes, bytes.data(), std::size_t(m_size));
}

SecretKey SecretKey::takeFrom(QByteArray &bytes)
{
    SecretKey key { QByteArrayView(bytes) };
    if (bytes.isDetached()) // a literal can't be written to, and what others share is theirs
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
    bytes = QByteArray();
    return key;
}

SecretKey SecretKey::takeFrom(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
    return takeFrom(utf8);
}

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretKey::~SecretKey()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes, std::size_t(m_size));
    delete[] m_bytes;
}

SecretKey SecretKey::clone() const
{
    return SecretKey(view());
}

bool SecretKey::operator==(const SecretKey &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || CRYPTO_memcmp(m_bytes, other.m_bytes, std::size_t(m_size)) == 0);
}

} // namespace flatprofile
