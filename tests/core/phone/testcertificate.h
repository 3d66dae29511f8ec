#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

/// A certificate for 127.0.0.1 and localhost, signed by itself, made by the openssl command in `folder`.
/// Nothing where that is not installed.
std::optional<QSslConfiguration> makeTestCertificate(const QString &folder, const QString &name);
