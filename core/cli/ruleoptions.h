#pragma once

#include "core/cli/macrooptions.h"
#include "core/rules/fleet.h"

#include <QJsonArray>

namespace flatprofile::cli {

/// The options that name rules and a phone: --rule or --profile, --parameter, the keys of a profile, macros.
class RuleOptions
{
public:
    static void addTo(QCommandLineParser &parser);

    /// Reads what was given; anything but Done is the exit status, with a message.
    int read(const QCommandLineParser &parser, const Streams &streams);

    /// In the order in which a phone evaluates them.
    const QList<FleetRule> &rules() const { return m_rules; }
    MacroTable macros() const { return m_macros.macros(); }
    /// files[] of a JSON document, where the profile could not be read.
    const QJsonArray &unreadable() const { return m_unreadable; }

private:
    int readProfile(const QCommandLineParser &parser, const Streams &streams);

    MacroOptions m_macros;
    QList<FleetRule> m_rules;
    QJsonArray m_unreadable;
};

} // namespace flatprofile::cli
