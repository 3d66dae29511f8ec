#pragma once

#include "core/container/secretkey.h"

#include <QString>

#include <optional>

namespace flatprofile::cli {

/// Asks on the terminal, not on standard input, and shows nothing of what is typed. Nothing where there is no
/// terminal.
std::optional<SecretKey> askOnTerminal(const QString &prompt);

} // namespace flatprofile::cli
