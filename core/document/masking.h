#pragma once

#include "core/catalogue/catalogue.h"

#include <QString>

namespace flatprofile {

/// What is shown instead of a secret.
inline constexpr QStringView kMask = u"***";

/// The value of a parameter as it may be shown: secrets are masked whole; in rules the arguments of --key and
/// --pwd, in URLs the password. GPP_SA to GPP_SD are secrets, whoever asks.
QString masked(const Catalogue &catalogue, QStringView element, const QString &value);

/// The same for a rule or URL whose parameter does not matter.
QString maskedRule(const QString &text);

bool isSecretParameter(const Catalogue &catalogue, QStringView element);

} // namespace flatprofile
