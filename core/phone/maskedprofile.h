#pragma once

#include <QByteArray>

namespace flatprofile {

/// The text of a profile (UTF-8) with masks in place of its secrets (masking.h); everything else is as it is.
QByteArray maskedProfile(const QByteArray &text);

} // namespace flatprofile
