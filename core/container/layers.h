// The single wrappings, each in a source file of its own; container.cpp puts them together.

#pragma once

#include "core/container/container.h"

namespace flatprofile::layers {

/// What is left of the limits while layers are peeled.
struct Budget
{
    qsizetype plainSize; // bytes that may still be made
    qsizetype ratioSize; // greatest size allowed by the ratio to the outermost bytes
};

// gzip (RFC 1952), all members, checksum and length verified.
Result<QByteArray, ContainerError> gunzip(QByteArrayView bytes, const Budget &budget);
Result<QByteArray, ContainerError> gzip(QByteArrayView bytes);

// "openssl enc -aes-256-cbc -k": "Salted__", 8 bytes of salt, ciphertext with PKCS#7 padding.
inline constexpr QByteArrayView kSaltedMark("Salted__");
struct KeyAndIv
{
    SecretKey key; // 32 bytes
    SecretKey iv; // 16 bytes
};
/// EVP_BytesToKey with one round.
KeyAndIv deriveKey(const SecretKey &passphrase, QByteArrayView salt, ContainerLayer::Digest digest);
/// The padding fits by chance for one wrong key in 256: the caller judges the text.
Result<QByteArray, ContainerError> decryptCbc(
    QByteArrayView bytes, const SecretKey &passphrase, ContainerLayer::Digest digest);
Result<QByteArray, ContainerError> encryptCbc(
    QByteArrayView bytes, const SecretKey &passphrase, ContainerLayer::Digest digest);

// RFC 8188 aes128gcm.
struct Rfc8188Header
{
    QByteArrayView salt; // 16 bytes
    quint32 recordSize = 0;
    QByteArrayView keyId;
    QByteArrayView records;
};
Result<Rfc8188Header, ContainerError> readHeader(QByteArrayView bytes);
Result<QByteArray, ContainerError> decryptRecords(const Rfc8188Header &header, const SecretKey &ikm);
Result<QByteArray, ContainerError> encryptRecords(
    QByteArrayView bytes, const SecretKey &ikm, const ContainerLayer &layer);

QByteArray randomBytes(qsizetype count); // empty if the system's generator fails
void wipe(QByteArray &bytes);

} // namespace flatprofile::layers
