#pragma once

#include "core/container/secretkey.h"
#include "core/support/result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace flatprofile {

/// One wrapping of a profile, with what is needed to write it again as it came.
struct ContainerLayer
{
    enum class Kind { Gzip, Aes256Cbc, Aes128Gcm };
    enum class Digest { Sha256, Md5 }; // of Aes256Cbc: OpenSSL 1.1.0 and later, and before

    Kind kind = Kind::Gzip;
    Digest digest = Digest::Sha256;
    quint32 recordSize = 4096; // of Aes128Gcm
    QByteArray keyId; // of Aes128Gcm

    static QLatin1StringView name(Kind kind); // "gzip", "aes-256-cbc", "aes128gcm"
    bool isAuthenticated() const { return kind == Kind::Aes128Gcm; }

    bool operator==(const ContainerLayer &) const = default;
};

/// Limits over all layers together.
struct ContainerLimits
{
    qsizetype plainSize = 64 * 1024 * 1024;
    int ratio = 200; // of plain to wrapped size, looked at above ratioFrom
    qsizetype ratioFrom = 1024 * 1024;
    int layers = 4;
};

enum class ContainerError {
    KeyMissing, // encrypted, and no key given
    IkmMissing,
    WrongKey, // CBC: the result is neither gzip nor a profile; RFC 8188: the first record's tag does not fit
    BadLength, // CBC: not whole blocks, so something is missing
    GzipDamaged, // a checksum or stream that can't be
    GzipTruncated,
    RecordDamaged, // RFC 8188: a later record's tag or delimiter does not fit
    Truncated, // RFC 8188: the last record is missing
    TooLarge,
    TooManyLayers,
    WrongOrder, // encrypted inside gzip: compress first, then encrypt
    BadRecordSize,
    Unknown, // none of the kinds a phone reads
    Failed, // the machine's cryptography can't: MD5 switched off, no random numbers
};
/// "key-missing", "ikm-missing", "decrypt", "length", "gzip", "truncated", "too-large", "order", "record-size", "unknown",
/// "failed".
QLatin1StringView code(ContainerError error);
/// What is wrong and what to do, for people: whole sentences, translated; never holds a key.
QString describe(ContainerError error);

/// How an input keying material for RFC 8188 is written down; no document says which one phones use.
enum class IkmForm { Base64Url, Hex, Text };
/// The bytes of a written key; nothing where the text is not of that form or empty.
std::optional<SecretKey> ikmFromText(const SecretKey &text, IkmForm form);

struct OpenedContainer
{
    QByteArray content;
    QList<ContainerLayer> layers; // outermost first; empty for a plain text
    bool isProfile = true; // false only where an authenticated body holds something else
};

/// What a file is wrapped in, as far as it can be told without a key: the layers from the outside up to the
/// first encrypted one.
QList<ContainerLayer::Kind> recognise(QByteArrayView bytes);

struct ContainerKeys
{
    const SecretKey *passphrase = nullptr; // of openssl enc, --key
    const SecretKey *ikm = nullptr; // of RFC 8188, raw bytes
    bool contentEncodingAes128gcm = false; // the HTTP header said so
};

/// Peels every layer off. Nothing is given out before it is verified.
Result<OpenedContainer, ContainerError> openContainer(
    QByteArray bytes, const ContainerKeys &keys = {}, const ContainerLimits &limits = {});

/// Wraps a text in these layers (outermost first). Fresh salts from the system's generator.
Result<QByteArray, ContainerError> writeContainer(
    QByteArray content, const QList<ContainerLayer> &layers, const ContainerKeys &keys = {});

} // namespace flatprofile
