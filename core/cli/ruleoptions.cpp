#include "core/cli/ruleoptions.h"

#include "core/cli/commands.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

void RuleOptions::addTo(QCommandLineParser &parser)
{
    parser.addOption({ u"rule"_s, Text::tr("The rule."), u"TEXT"_s });
    parser.addOption({ u"profile"_s,
        Text::tr(
            "Take Profile_Rule, _B, _C and _D from a profile, and the GPP and user IDs that macros name."),
        u"FILE"_s });
    parser.addOption({ u"parameter"_s,
        Text::tr(
            "The parameter that the rule is for, or the one rule to take from the profile; Upgrade_Rule and "
            "Report_Rule have grammars of their own."),
        u"NAME"_s });
    parser.addOption({ u"downgrade-limit"_s,
        Text::tr("The oldest firmware that an Upgrade_Rule may lead to (Downgrade_Rev_Limit)."),
        u"VERSION"_s });
    MacroOptions::addTo(parser);
    KeyOptions::addTo(parser, false);
}

int RuleOptions::read(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.isSet(u"rule"_s) == parser.isSet(u"profile"_s))
        return usage(Text::tr("Give either --rule or --profile."), streams);
    const QString parameter = parser.value(u"parameter"_s);
    if (parameter.startsWith("Resync_Trigger"_L1))
        return usage(Text::tr("A trigger is no rule; flatprofile condition evaluates it."), streams);
    if (const int status = m_macros.read(parser, streams); status != Done)
        return status;
    if (parser.isSet(u"profile"_s))
        return readProfile(parser, streams);
    const QString name = parameter.isEmpty() ? u"Profile_Rule"_s : parameter;
    RuleSetting setting = m_macros.setting(ruleKindOf(name));
    setting.downgradeLimit = parser.value(u"downgrade-limit"_s);
    m_rules.append({ name, parser.value(u"rule"_s), setting });
    return Done;
}

int RuleOptions::readProfile(const QCommandLineParser &parser, const Streams &streams)
{
    KeyOptions keys;
    const QString path = parser.value(u"profile"_s);
    if (!keys.read(parser, streams)) {
        m_unreadable.append(keylessFile(path, keys));
        return NoKey;
    }
    auto profile = readProfileFrom(path, keys.keys(), streams);
    if (!profile) {
        m_unreadable.append(unreadableFile(path, profile.error()));
        return fail(profile.error(), path, streams);
    }
    ProfileDocument document(Catalogue::builtIn());
    document.setText(std::move(profile->text), std::move(profile->wrapping));
    m_macros.takeFrom(document);
    const bool isOne = parser.isSet(u"parameter"_s);
    const QStringList names = isOne
        ? QStringList { parser.value(u"parameter"_s) }
        : QStringList { u"Profile_Rule"_s, u"Profile_Rule_B"_s, u"Profile_Rule_C"_s, u"Profile_Rule_D"_s };
    for (const QString &name : names) {
        const ParameterState state = document.state(name);
        // What the profile doesn't set, the phone keeps; nobody knows it here.
        if (state.kind == ParameterState::Kind::Absent || state.kind == ParameterState::Kind::AccessOnly)
            continue;
        RuleSetting setting = m_macros.setting(ruleKindOf(name));
        setting.downgradeLimit = parser.isSet(u"downgrade-limit"_s)
            ? parser.value(u"downgrade-limit"_s)
            : document.state(u"Downgrade_Rev_Limit"_s).text;
        m_rules.append({ name, state.text, setting });
    }
    if (isOne && m_rules.isEmpty()) {
        streams.writeMessage(Text::tr("%1 is not in the profile.").arg(names.constFirst()));
        return AnswerIsNo;
    }
    return Done;
}

} // namespace flatprofile::cli
