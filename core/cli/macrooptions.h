#pragma once

#include "core/cli/commandline.h"
#include "core/document/profiledocument.h"
#include "core/rules/rulesimulation.h"

#include <QCommandLineParser>

namespace flatprofile::cli {

/// The options that say what a phone is: --macros FILE, --macro NAME=VALUE, --option66, --target.
class MacroOptions
{
public:
    static void addTo(QCommandLineParser &parser);

    /// Reads what was given; anything but Done is the exit status, with a message.
    int read(const QCommandLineParser &parser, const Streams &streams);

    /// A macro wins over the file, the file over the profile.
    MacroTable macros() const;
    const QString &option66() const { return m_option66; }
    MacroTarget target() const { return m_target; }
    RuleSetting setting(RuleKind kind) const { return { kind, m_target, m_option66, {} }; }

    /// What the profile sets: GPP_A as A, User_ID_1_ as UID1.
    void takeFrom(const ProfileDocument &document);

private:
    int readFile(const QString &path, const Streams &streams);

    MacroTable m_profile;
    MacroTable m_file;
    MacroTable m_given;
    QString m_option66;
    MacroTarget m_target = MacroTarget::Mpp;
};

} // namespace flatprofile::cli
