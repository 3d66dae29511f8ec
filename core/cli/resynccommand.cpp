#include "core/cli/commands.h"
#include "core/cli/interruption.h"
#include "core/cli/macrooptions.h"
#include "core/document/masking.h"
#include "core/phone/virtualphone.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addResyncOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"profile"_s,
        Text::tr("What the phone holds before: its configuration, or only the rules; or -."), u"FILE"_s });
    MacroOptions::addTo(parser);
    parser.addOption({ u"map"_s,
        Text::tr(
            "A folder that stands in for a server: NAME=FOLDER or NAME:PORT=FOLDER. Can be given again."),
        u"HOST=FOLDER"_s });
    parser.addOption({ u"report"_s,
        Text::tr("Save the effective configuration as a profile; its secrets are masked without --reveal."),
        u"FILE"_s });
    parser.addOption({ u"ca"_s, Text::tr("Trust the authorities in this file too (PEM)."), u"FILE"_s });
    parser.addOption({ u"insecure"_s, Text::tr("Take whatever certificate a server shows.") });
    parser.addOption(
        { u"timeout"_s, Text::tr("Seconds to wait in each step. Default: 10."), u"S"_s, u"10"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    KeyOptions::addTo(parser, false);
}

int readFolders(const QCommandLineParser &parser, const Streams &streams, ServerFolders &folders)
{
    for (const QString &map : parser.values(u"map"_s)) {
        const qsizetype equals = map.indexOf(u'=');
        if (equals <= 0 || equals == map.size() - 1)
            return usage(Text::tr("--map takes HOST=FOLDER."), streams);
        const QString folder = map.sliced(equals + 1);
        const auto tree = QFileInfo(folder).isDir() ? ServedTree::ofPath(folder) : std::nullopt;
        if (!tree) {
            streams.writeMessage(Text::tr("%1: there is no such folder.").arg(folder));
            return Unreadable;
        }
        folders.insert(map.first(equals).toLower(), *tree);
    }
    return Done;
}

int readTrust(const QCommandLineParser &parser, const Streams &streams, TlsTrust &trust)
{
    trust.takesAny = parser.isSet(u"insecure"_s);
    if (!parser.isSet(u"ca"_s))
        return Done;
    QFile file(parser.value(u"ca"_s));
    if (file.open(QIODevice::ReadOnly))
        trust.authorities = QSslCertificate::fromData(file.read(1024 * 1024));
    if (!trust.authorities.isEmpty())
        return Done;
    streams.writeMessage(Text::tr("%1 holds no certificate in PEM.").arg(file.fileName()));
    return Unreadable;
}

IkmForm ikmForm(const QCommandLineParser &parser)
{
    const QString form = parser.value(u"ikm-form"_s);
    return form == "hex"_L1 ? IkmForm::Hex : form == "text"_L1 ? IkmForm::Text : IkmForm::Base64Url;
}

/// "site-a.cfg:12", "Profile_Rule_B", "Profile_Rule_B http://server/b.cfg:3"
QString shownOrigin(const ValueOrigin &origin)
{
    QStringList parts;
    if (!origin.rule.isEmpty())
        parts.append(origin.rule);
    if (!origin.file.isEmpty())
        parts.append(u"%1:%2"_s.arg(origin.file).arg(origin.line));
    return parts.join(u' ');
}

class Output
{
public:
    explicit Output(bool reveals)
        : m_reveals(reveals)
    {
    }

    QJsonObject result(const VirtualPhone &phone) const
    {
        QJsonArray steps;
        for (const ResyncStep &step : phone.steps())
            steps.append(
                QJsonObject { { u"step"_s, QString(code(step.kind)) }, { u"rule"_s, orNull(step.rule) },
                    { u"url"_s, orNull(step.url) }, { u"message"_s, describe(step) } });
        QJsonArray parameters;
        for (const EffectiveValue &value : phone.configuration().values())
            parameters.append(parameter(value));
        return { { u"steps"_s, steps }, { u"parameters"_s, parameters },
            { u"succeeded"_s, phone.outcome() == VirtualPhone::Outcome::Done } };
    }

    QString text(const VirtualPhone &phone) const
    {
        QString text;
        for (const ResyncStep &step : phone.steps())
            text += describe(step) + u'\n';
        for (const EffectiveValue &value : phone.configuration().values())
            text += u"%1 = %2  (%3)\n"_s.arg(
                value.element, shown(value.element, value.value), shownOrigin(value.origin));
        return text;
    }

private:
    static QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
    QString shown(const QString &element, const QString &value) const
    {
        return m_reveals ? value : masked(Catalogue::builtIn(), element, value);
    }
    QJsonObject parameter(const EffectiveValue &value) const
    {
        QJsonArray overrides;
        for (const EffectiveValue::Earlier &earlier : value.overridden)
            overrides.append(QJsonObject { { u"value"_s, shown(value.element, earlier.value) },
                { u"from"_s, shownOrigin(earlier.origin) } });
        const ValueOrigin &origin = value.origin;
        return { { u"element"_s, value.element }, { u"value"_s, shown(value.element, value.value) },
            { u"from"_s, shownOrigin(origin) }, { u"rule"_s, orNull(origin.rule) },
            { u"file"_s, orNull(origin.file) },
            { u"line"_s, origin.line > 0 ? QJsonValue(origin.line) : QJsonValue() },
            { u"overrides"_s, overrides } };
    }

    bool m_reveals;
};

int statusOf(VirtualPhone::Outcome outcome)
{
    switch (outcome) {
    case VirtualPhone::Outcome::Done:
        return Done;
    case VirtualPhone::Outcome::RuleFailed:
        return AnswerIsNo;
    case VirtualPhone::Outcome::NotFetched:
        return Network;
    case VirtualPhone::Outcome::NotOpened:
        return NoKey;
    case VirtualPhone::Outcome::Corrupt:
        return Unreadable;
    case VirtualPhone::Outcome::Cancelled:
        break;
    }
    return Interrupted;
}

int runResync(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(u"profile"_s))
        return usage(Text::tr("resync takes its rules from --profile."), streams);
    VirtualPhoneOptions options;
    bool isNumber = false;
    const double seconds = parser.value(u"timeout"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.1 && seconds <= 3600))
        return usage(Text::tr("--timeout is a number of seconds from 0.1 to 3600."), streams);
    options.fetch.limits.step = std::chrono::milliseconds(qint64(seconds * 1000));
    MacroOptions macros;
    if (const int status = macros.read(parser, streams); status != Done)
        return status;
    if (const int status = readFolders(parser, streams, options.folders); status != Done)
        return status;
    if (const int status = readTrust(parser, streams, options.fetch.trust); status != Done)
        return status;
    KeyOptions keys;
    options.profileName = parser.value(u"profile"_s);
    const QJsonObject nothing { { u"steps"_s, QJsonArray() }, { u"parameters"_s, QJsonArray() } };
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, { options.profileName }, parser, nothing, streams);
    auto profile = readProfileFrom(options.profileName, keys.keys(), streams);
    if (!profile)
        return failWithJson(profile.error(), options.profileName, parser, nothing, streams);
    options.profile = profile->text;
    options.macros = macros.macros();
    options.target = macros.target();
    options.option66 = macros.option66();
    options.ikmForm = ikmForm(parser);

    VirtualPhone phone(std::move(options));
    QEventLoop loop;
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &phone, &VirtualPhone::cancel);
    QObject::connect(&phone, &VirtualPhone::finished, &loop, &QEventLoop::quit);
    phone.start();
    loop.exec();

    const int status = statusOf(phone.outcome());
    if (status != Done)
        streams.writeMessage(describe(phone.outcome()));
    const bool reveals = parser.isSet(u"reveal"_s);
    if (parser.isSet(u"report"_s)) {
        const QByteArray text = phone.configuration().profileText(Catalogue::builtIn(), !reveals);
        if (const int written = writeTo(parser.value(u"report"_s), text, {}, {}, streams); written != Done)
            return written;
    }
    const Output output(reveals);
    if (parser.isSet(u"json"_s))
        return printJson(output.result(phone), streams, status);
    const int printed = print(output.text(phone).toUtf8(), streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kResyncCommand { "resync",
    QT_TRANSLATE_NOOP("CommandLine", "Be a phone: resync by a profile's rules, and tell what it then holds"),
    "flatprofile resync --profile site-a.cfg --macro MA=000e08aabbcc --macro PN=CP-8841-3PCC\n"
    "flatprofile resync --profile rules.cfg --macros phone.json --map prov.example.com=profiles --json\n"
    "flatprofile resync --profile rules.cfg --option66 192.168.1.10 --report effective.xml",
    addResyncOptions, runResync };

} // namespace flatprofile::cli
