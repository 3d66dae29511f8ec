#pragma once

#include "core/cli/commandline.h"
#include "core/container/container.h"

#include <QCommandLineParser>

#include <optional>

namespace flatprofile::cli {

/// The four options that give one secret: --PREFIX-file, --PREFIX-env, --PREFIX-ask, --PREFIX.
void addSecretOptions(QCommandLineParser &parser, const QString &prefix, const QString &what);
/// What they give, or nothing where none was used; `good` turns false, with a message, where it can't be had.
std::optional<SecretKey> readSecret(
    const QCommandLineParser &parser, const QString &prefix, const Streams &streams, bool &good);

/// The options that give keys: --key-file, --key-env, --key-ask, --key, and the same with the prefixes --ikm
/// and --new-key.
class KeyOptions
{
public:
    static void addTo(QCommandLineParser &parser, bool withNewKey);

    /// Reads what was given; false, with a message, where a key can't be had.
    bool read(const QCommandLineParser &parser, const Streams &streams);
    const QString &failure() const { return m_failure; } // that message
    static constexpr QLatin1StringView kFailureCode { "key-unreadable" }; // of it as a problem

    ContainerKeys keys() const;
    /// What is written with: --new-key, else what the file was opened with.
    ContainerKeys writingKeys() const;

private:
    bool readAll(const QCommandLineParser &parser, const Streams &streams);

    QString m_failure;
    std::optional<SecretKey> m_key;
    std::optional<SecretKey> m_ikm;
    std::optional<SecretKey> m_newKey;
};

} // namespace flatprofile::cli
