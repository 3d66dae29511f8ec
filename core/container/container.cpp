#include "core/container/container.h"

#include "core/container/layers.h"
#include "core/container/profilebody.h"

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Kind = ContainerLayer::Kind;
using Digest = ContainerLayer::Digest;

QLatin1StringView ContainerLayer::name(Kind kind)
{
    switch (kind) {
    case Kind::Gzip:
        return "gzip"_L1;
    case Kind::Aes256Cbc:
        return "aes-256-cbc"_L1;
    case Kind::Aes128Gcm:
        break;
    }
    return "aes128gcm"_L1;
}

QLatin1StringView code(ContainerError error)
{
    switch (error) {
    case ContainerError::KeyMissing:
        return "key-missing"_L1;
    case ContainerError::IkmMissing:
        return "ikm-missing"_L1;
    case ContainerError::WrongKey:
    case ContainerError::RecordDamaged:
        return "decrypt"_L1;
    case ContainerError::BadLength:
        return "length"_L1;
    case ContainerError::GzipDamaged:
    case ContainerError::GzipTruncated:
        return "gzip"_L1;
    case ContainerError::Truncated:
        return "truncated"_L1;
    case ContainerError::TooLarge:
    case ContainerError::TooManyLayers:
        return "too-large"_L1;
    case ContainerError::WrongOrder:
        return "order"_L1;
    case ContainerError::BadRecordSize:
        return "record-size"_L1;
    case ContainerError::Failed:
        return "failed"_L1;
    case ContainerError::Unknown:
        break;
    }
    return "unknown"_L1;
}

static bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1F\x8B");
}

QList<Kind> recognise(QByteArrayView bytes)
{
    if (bytes.startsWith(layers::kSaltedMark))
        return { Kind::Aes256Cbc };
    if (isGzip(bytes))
        return { Kind::Gzip };
    return {};
}

namespace {

/// Peels the layers of one file; keeps count for all of them together.
class Opener
{
public:
    Opener(const ContainerKeys &keys, const ContainerLimits &limits, qsizetype size)
        : m_keys(keys)
        , m_limits(limits)
        , m_ratioSize(std::max(limits.ratioFrom,
              size > limits.plainSize / limits.ratio ? limits.plainSize : size * limits.ratio))
    {
    }

    Result<OpenedContainer, ContainerError> open(QByteArray bytes)
    {
        m_result.content = std::move(bytes);
        const bool headerSays = m_keys.contentEncodingAes128gcm;
        const bool ikmAlone = m_keys.ikm && !m_keys.passphrase;
        const bool known = looksLikeProfile(m_result.content) || !recognise(m_result.content).isEmpty();
        // One random salt in 256 begins with '<', so a key for RFC 8188 and no other is tried before the
        // first bytes.
        if (headerSays || ikmAlone || (m_keys.ikm && !known)) {
            const std::optional<ContainerError> error = openAuthenticated();
            if (error && (headerSays || !known))
                return *error;
        }
        while (true) {
            const QList<Kind> kinds = recognise(m_result.content);
            if (kinds.isEmpty())
                break;
            if (m_result.layers.size() >= m_limits.layers)
                return ContainerError::TooManyLayers;
            const std::optional<ContainerError> error = kinds.first() == Kind::Gzip ? unpack() : decrypt();
            if (error)
                return *error;
        }
        m_result.isProfile = looksLikeProfile(m_result.content);
        const bool authenticated = std::any_of(m_result.layers.begin(), m_result.layers.end(),
            [](const ContainerLayer &layer) { return layer.isAuthenticated(); });
        if (m_result.content.size() > m_limits.plainSize)
            return ContainerError::TooLarge;
        // What unpacks, or stands in the open, is judged by whoever reads the text; see readProfile().
        if (!m_result.isProfile && !authenticated && m_result.layers.isEmpty())
            return ContainerError::Unknown;
        return std::move(m_result);
    }

private:
    std::optional<ContainerError> openAuthenticated()
    {
        if (!m_keys.ikm)
            return ContainerError::IkmMissing;
        const auto header = layers::readHeader(m_result.content);
        if (!header)
            return header.error();
        ContainerLayer layer { Kind::Aes128Gcm, Digest::Sha256, header->recordSize,
            header->keyId.toByteArray() };
        auto plain = layers::decryptRecords(*header, *m_keys.ikm);
        if (!plain)
            return plain.error();
        m_result.layers.append(std::move(layer));
        m_result.content = std::move(*plain);
        return {};
    }

    std::optional<ContainerError> unpack()
    {
        auto plain = layers::gunzip(m_result.content, { m_limits.plainSize, m_ratioSize });
        if (!plain)
            return plain.error();
        if (plain->startsWith(layers::kSaltedMark.toByteArray()))
            return ContainerError::WrongOrder;
        m_result.layers.append({ Kind::Gzip, Digest::Sha256, 0, {} });
        m_result.content = std::move(*plain);
        return {};
    }

    /// Whether a decrypted body is what a profile may be; nothing else ties it to the key.
    bool isPlausible(const QByteArray &body) const
    {
        if (!isGzip(body))
            return looksLikeProfile(body);
        const auto unpacked = layers::gunzip(body, { m_limits.plainSize, m_ratioSize });
        return unpacked || unpacked.error() == ContainerError::TooLarge;
    }

    std::optional<ContainerError> decrypt()
    {
        if (!m_keys.passphrase)
            return ContainerError::KeyMissing;
        for (const Digest digest : { Digest::Sha256, Digest::Md5 }) {
            auto plain = layers::decryptCbc(m_result.content, *m_keys.passphrase, digest);
            if (!plain && plain.error() != ContainerError::WrongKey)
                return plain.error();
            if (!plain)
                continue;
            if (isPlausible(*plain)) {
                m_result.layers.append({ Kind::Aes256Cbc, digest, 0, {} });
                m_result.content = std::move(*plain);
                return {};
            }
            layers::wipe(*plain);
        }
        return ContainerError::WrongKey;
    }

    const ContainerKeys &m_keys;
    const ContainerLimits &m_limits;
    const qsizetype m_ratioSize;
    OpenedContainer m_result;
};

} // namespace

Result<OpenedContainer, ContainerError> openContainer(
    QByteArray bytes, const ContainerKeys &keys, const ContainerLimits &limits)
{
    if (bytes.size() > limits.plainSize)
        return ContainerError::TooLarge;
    return Opener(keys, limits, bytes.size()).open(std::move(bytes));
}

Result<QByteArray, ContainerError> writeContainer(
    QByteArray content, const QList<ContainerLayer> &layers, const ContainerKeys &keys)
{
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        Result<QByteArray, ContainerError> wrapped = ContainerError::KeyMissing;
        switch (layer->kind) {
        case Kind::Gzip:
            if (layer != layers.rbegin() && (layer - 1)->kind == Kind::Aes256Cbc)
                return ContainerError::WrongOrder;
            wrapped = layers::gzip(content);
            break;
        case Kind::Aes256Cbc:
            if (keys.passphrase && !keys.passphrase->isEmpty())
                wrapped = layers::encryptCbc(content, *keys.passphrase, layer->digest);
            break;
        case Kind::Aes128Gcm:
            wrapped = ContainerError::IkmMissing;
            if (keys.ikm && !keys.ikm->isEmpty())
                wrapped = layers::encryptRecords(content, *keys.ikm, *layer);
            break;
        }
        if (!wrapped)
            return wrapped.error();
        content = std::move(*wrapped);
    }
    return content;
}

} // namespace flatprofile
