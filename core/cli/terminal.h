#pragma once

#include "core/container/secretkey.h"

#include <QString>

#include <optional>

namespace flatprofile::cli {

/// Asks on the terminal, not on standard input, and shows nothing of what is typed. Nothing where there is no
/// terminal.
std::optional<SecretKey> askOnTerminal(const QString &prompt);

/// Whether a file, pipe or terminal takes 512 bytes (PIPE_BUF of POSIX) without waiting for who reads them.
/// Yes where the system can't tell.
bool isWritable(int descriptor);

} // namespace flatprofile::cli
