#pragma once

#include "core/cli/commandline.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace flatprofile::cli {

/// --emergency, repeatable: a country code, or a number.
void addEmergencyOption(QCommandLineParser &parser);
/// The numbers it names; nothing, with a message, where it is neither.
std::optional<QStringList> readEmergencyOption(const QCommandLineParser &parser, const Streams &streams);

} // namespace flatprofile::cli
