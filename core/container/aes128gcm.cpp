#include "core/container/layers.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <memory>

namespace flatprofile::layers {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, Deleter<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, Deleter<EVP_KDF_CTX_free>>;

constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kTagSize = 16;
constexpr qsizetype kNonceSize = 12;
constexpr quint32 kLeastRecordSize = 18; // a tag, a delimiter and one byte, RFC 8188 2

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// HKDF-SHA-256; empty where OpenSSL can't.
SecretKey hkdf(const SecretKey &ikm, QByteArrayView salt, QByteArrayView info, std::size_t length)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    unsigned char out[32] = {};
    char digest[] = "SHA256";
    const auto octets = [](const char *name, QByteArrayView view) {
        return OSSL_PARAM_construct_octet_string(
            name, const_cast<char *>(view.data()), std::size_t(view.size()));
    };
    const OSSL_PARAM parameters[] { OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, ikm.view()), octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info), OSSL_PARAM_construct_end() };
    SecretKey result;
    if (context && EVP_KDF_derive(context.get(), out, length, parameters) == 1)
        result = SecretKey({ reinterpret_cast<char *>(out), qsizetype(length) });
    OPENSSL_cleanse(out, sizeof out);
    return result;
}

/// Content key and nonces of one message.
struct MessageKeys
{
    SecretKey key;
    SecretKey nonceBase;

    MessageKeys(const SecretKey &ikm, QByteArrayView salt)
        // The NUL at the end of each text takes part.
        : key(hkdf(ikm, salt, QByteArrayView("Content-Encoding: aes128gcm", 28), 16))
        , nonceBase(hkdf(ikm, salt, QByteArrayView("Content-Encoding: nonce", 24), std::size_t(kNonceSize)))
    {
    }

    bool isValid() const { return !key.isEmpty() && !nonceBase.isEmpty(); }

    QByteArray nonce(quint64 record) const
    {
        QByteArray nonce = nonceBase.view().toByteArray();
        for (int i = 0; i < 8; ++i)
            nonce[kNonceSize - 1 - i] = char(nonce.at(kNonceSize - 1 - i) ^ char(record >> (8 * i)));
        return nonce;
    }
};

/// Appends the plain text of one record; false where the tag does not fit.
bool openRecord(const MessageKeys &keys, quint64 number, QByteArrayView record, QByteArray &plain)
{
    const QByteArrayView body = record.chopped(kTagSize);
    QByteArray tag = record.last(kTagSize).toByteArray();
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArray nonce = keys.nonce(number);
    const qsizetype at = plain.size();
    plain.resize(at + body.size());
    int length = 0;
    int rest = 0;
    auto *out = reinterpret_cast<unsigned char *>(plain.data()) + at;
    return context
        && EVP_DecryptInit_ex2(
               context.get(), EVP_aes_128_gcm(), bytesOf(keys.key.view()), bytesOf(nonce), nullptr)
        == 1
        && EVP_DecryptUpdate(context.get(), out, &length, bytesOf(body), int(body.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(kTagSize), tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), out + length, &rest) == 1;
}

bool sealRecord(const MessageKeys &keys, quint64 number, QByteArrayView plain, QByteArray &wrapped)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArray nonce = keys.nonce(number);
    const qsizetype at = wrapped.size();
    wrapped.resize(at + plain.size() + kTagSize);
    auto *out = reinterpret_cast<unsigned char *>(wrapped.data()) + at;
    int length = 0;
    int rest = 0;
    return context
        && EVP_EncryptInit_ex2(
               context.get(), EVP_aes_128_gcm(), bytesOf(keys.key.view()), bytesOf(nonce), nullptr)
        == 1
        && EVP_EncryptUpdate(context.get(), out, &length, bytesOf(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), out + length, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(kTagSize), out + plain.size()) == 1;
}

/// Takes padding and delimiter off: 2 ends the last record, 1 any other. False where neither is there.
bool takeDelimiter(QByteArray &plain, qsizetype from, bool isLast)
{
    qsizetype end = plain.size();
    while (end > from && plain.at(end - 1) == 0)
        --end;
    if (end == from || plain.at(end - 1) != (isLast ? 2 : 1))
        return false;
    plain.truncate(end - 1);
    return true;
}

} // namespace

Result<Rfc8188Header, ContainerError> readHeader(QByteArrayView bytes)
{
    constexpr qsizetype kFixed = kSaltSize + 4 + 1;
    if (bytes.size() < kFixed)
        return ContainerError::Truncated;
    Rfc8188Header header;
    header.salt = bytes.first(kSaltSize);
    header.recordSize = qFromBigEndian<quint32>(bytes.data() + kSaltSize);
    const qsizetype idLength = static_cast<unsigned char>(bytes[kFixed - 1]);
    if (header.recordSize < kLeastRecordSize)
        return ContainerError::BadRecordSize;
    if (bytes.size() < kFixed + idLength)
        return ContainerError::Truncated;
    header.keyId = bytes.sliced(kFixed, idLength);
    header.records = bytes.sliced(kFixed + idLength);
    return header;
}

Result<QByteArray, ContainerError> decryptRecords(const Rfc8188Header &header, const SecretKey &ikm)
{
    const MessageKeys keys(ikm, header.salt);
    QByteArray plain;
    plain.reserve(header.records.size());
    QByteArrayView rest = header.records;
    std::optional<ContainerError> error;
    if (!keys.isValid())
        error = ContainerError::WrongKey;
    else if (rest.isEmpty())
        error = ContainerError::Truncated;
    for (quint64 number = 0; !error && !rest.isEmpty(); ++number) {
        const QByteArrayView record = rest.first(qMin<qsizetype>(rest.size(), header.recordSize));
        rest = rest.sliced(record.size());
        const qsizetype from = plain.size();
        const bool isLast = rest.isEmpty();
        if (record.size() <= kTagSize)
            error = ContainerError::Truncated;
        else if (!openRecord(keys, number, record, plain))
            // The first record tells whether the key fits; later ones, whether the body is whole.
            error = number == 0 ? ContainerError::WrongKey : ContainerError::RecordDamaged;
        else if (!takeDelimiter(plain, from, isLast))
            error = isLast ? ContainerError::Truncated : ContainerError::RecordDamaged;
    }
    ERR_clear_error();
    if (error) {
        wipe(plain);
        return *error;
    }
    return plain;
}

Result<QByteArray, ContainerError> encryptRecords(
    QByteArrayView bytes, const SecretKey &ikm, const ContainerLayer &layer)
{
    if (layer.recordSize < kLeastRecordSize || layer.keyId.size() > 255)
        return ContainerError::BadRecordSize;
    const QByteArray salt = randomBytes(kSaltSize);
    const MessageKeys keys(ikm, salt);
    if (salt.isEmpty() || !keys.isValid())
        return ContainerError::Failed;
    char size[4];
    qToBigEndian(layer.recordSize, size);
    QByteArray wrapped = salt + QByteArray(size, 4) + char(layer.keyId.size()) + layer.keyId;
    const qsizetype room = qsizetype(layer.recordSize) - kTagSize - 1;
    quint64 number = 0;
    do {
        QByteArray record = bytes.first(qMin(room, bytes.size())).toByteArray();
        bytes = bytes.sliced(record.size());
        record += bytes.isEmpty() ? '\x02' : '\x01';
        const bool sealed = sealRecord(keys, number++, record, wrapped);
        wipe(record);
        if (!sealed) {
            ERR_clear_error();
            return ContainerError::Failed;
        }
    } while (!bytes.isEmpty());
    return wrapped;
}

} // namespace flatprofile::layers
