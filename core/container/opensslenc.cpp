#include "core/container/layers.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace flatprofile::layers {

namespace {

struct CipherDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

constexpr qsizetype kSaltSize = 8;
constexpr qsizetype kBlock = 16;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1) {
        ERR_clear_error();
        return {};
    }
    return bytes;
}

KeyAndIv deriveKey(const SecretKey &passphrase, QByteArrayView salt, ContainerLayer::Digest digest)
{
    unsigned char key[EVP_MAX_KEY_LENGTH];
    unsigned char iv[EVP_MAX_IV_LENGTH];
    const EVP_MD *md = digest == ContainerLayer::Digest::Md5 ? EVP_md5() : EVP_sha256();
    const int length = EVP_BytesToKey(EVP_aes_256_cbc(), md, bytesOf(salt), bytesOf(passphrase.view()),
        int(passphrase.view().size()), 1, key, iv);
    KeyAndIv result;
    if (length == 32) {
        result.key = SecretKey({ reinterpret_cast<char *>(key), 32 });
        result.iv = SecretKey({ reinterpret_cast<char *>(iv), 16 });
    }
    OPENSSL_cleanse(key, sizeof key);
    OPENSSL_cleanse(iv, sizeof iv);
    ERR_clear_error(); // MD5 may be switched off on the machine
    return result;
}

Result<QByteArray, ContainerError> decryptCbc(
    QByteArrayView bytes, const SecretKey &passphrase, ContainerLayer::Digest digest)
{
    const qsizetype header = kSaltedMark.size() + kSaltSize;
    if (bytes.size() < header + kBlock)
        return ContainerError::BadLength;
    const QByteArrayView body = bytes.sliced(header);
    if (body.size() % kBlock != 0)
        return ContainerError::BadLength;
    const KeyAndIv derived = deriveKey(passphrase, bytes.sliced(kSaltedMark.size(), kSaltSize), digest);
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray plain(body.size() + kBlock, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int length = 0;
    int rest = 0;
    const bool good = !derived.key.isEmpty() && context
        && EVP_DecryptInit_ex2(context.get(), EVP_aes_256_cbc(), bytesOf(derived.key.view()),
               bytesOf(derived.iv.view()), nullptr)
            == 1
        && EVP_DecryptUpdate(context.get(), out, &length, bytesOf(body), int(body.size())) == 1
        && EVP_DecryptFinal_ex(context.get(), out + length, &rest) == 1;
    ERR_clear_error();
    if (!good) {
        wipe(plain);
        return ContainerError::WrongKey;
    }
    plain.resize(length + rest);
    return plain;
}

Result<QByteArray, ContainerError> encryptCbc(
    QByteArrayView bytes, const SecretKey &passphrase, ContainerLayer::Digest digest)
{
    const QByteArray salt = randomBytes(kSaltSize);
    const KeyAndIv derived = salt.isEmpty() ? KeyAndIv() : deriveKey(passphrase, salt, digest);
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray wrapped = kSaltedMark.toByteArray() + salt;
    const qsizetype header = wrapped.size();
    wrapped.resize(header + bytes.size() + kBlock);
    auto *out = reinterpret_cast<unsigned char *>(wrapped.data()) + header;
    int length = 0;
    int rest = 0;
    const bool good = !derived.key.isEmpty() && context
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_cbc(), bytesOf(derived.key.view()),
               bytesOf(derived.iv.view()), nullptr)
            == 1
        && EVP_EncryptUpdate(context.get(), out, &length, bytesOf(bytes), int(bytes.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), out + length, &rest) == 1;
    ERR_clear_error();
    if (!good)
        return ContainerError::Failed;
    wrapped.resize(header + length + rest);
    return wrapped;
}

} // namespace flatprofile::layers
