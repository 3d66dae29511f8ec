#include "core/cli/commandline.h"

#include "core/cli/commands.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/crypto.h>
#include <zlib.h>

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

static constexpr std::array kCommands { &kCheckCommand, &kListCommand, &kGetCommand, &kSetCommand,
    &kDiffCommand, &kConvertCommand, &kValueCommand, &kRenderCommand, &kDialCommand, &kExpandCommand,
    &kConditionCommand, &kSimulateCommand, &kFleetCommand, &kScheduleCommand, &kServeCommand, &kPushCommand,
    &kResyncCommand };

static QString overview()
{
    QString text = Text::tr("Usage: flatprofile COMMAND [OPTIONS] ARGUMENTS\n"
                            "Reads and edits provisioning profiles of Cisco multiplatform phones.\n\n"
                            "Commands:\n");
    for (const Command *command : kCommands)
        text += "  "_L1 + QString::fromLatin1(command->name).leftJustified(10) + Text::tr(command->summary)
            + u'\n';
    text += Text::tr(
        "\nflatprofile COMMAND --help tells more of each; flatprofile --version, which version this is.\n");
    return text;
}

static QString version()
{
    return Text::tr("flatprofile %1\nQt %2, %3, zlib %4\n")
        .arg(QStringLiteral(FLATPROFILE_VERSION), QString::fromLatin1(qVersion()),
            QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION)), QString::fromLatin1(zlibVersion()));
}

static const Command *findCommand(const QString &name)
{
    for (const Command *command : kCommands) {
        if (name == QLatin1StringView(command->name))
            return command;
    }
    return nullptr;
}

static QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    QString text = Text::tr("Examples:\n");
    for (const QString &line : QString::fromLatin1(command.examples).split(u'\n'))
        text += "  "_L1 + line + u'\n';
    QString usage = parser.helpText();
    // QCommandLineParser knows the program's name, not the command's.
    const qsizetype options = usage.indexOf(u'\n');
    return text + u'\n'
        + Text::tr("Usage: flatprofile %1 [OPTIONS] ARGUMENTS").arg(QLatin1StringView(command.name))
        + usage.sliced(options);
}

int run(const QStringList &arguments, const Streams &streams)
{
    const QString first = arguments.value(0);
    if (first == "--version"_L1 || first == "-v"_L1)
        return print(version().toUtf8(), streams);
    if (arguments.isEmpty() || first == "--help"_L1 || first == "-h"_L1
        || (first == "help"_L1 && arguments.size() == 1)) {
        if (!arguments.isEmpty())
            return print(overview().toUtf8(), streams);
        streams.writeMessage(overview().trimmed());
        return BadUsage;
    }
    const bool helpWanted = first == "help"_L1;
    const Command *command = findCommand(helpWanted ? arguments.at(1) : first);
    if (!command)
        return usage(Text::tr("There is no command %1; flatprofile --help lists them.")
                         .arg(helpWanted ? arguments.at(1) : first),
            streams);
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(command->summary));
    parser.addOption({ { u"h"_s, u"help"_s }, Text::tr("Show this help.") });
    command->addOptions(parser);
    if (!parser.parse(
            helpWanted ? QStringList { first } : arguments)) // the command stands for the program's name
        return usage(parser.errorText(), streams);
    if (helpWanted || parser.isSet(u"help"_s))
        return print(helpOf(*command, parser).toUtf8(), streams);
    return command->run(parser, streams);
}

Result<ReadProfile, FileError> readProfileFrom(
    const QString &path, const ContainerKeys &keys, const Streams &streams)
{
    return path == "-"_L1 ? readProfileBytes(streams.readInput(), keys, FileDigest::NotWanted)
                          : readProfile(path, keys, FileDigest::NotWanted);
}

int exitCode(const FileError &error)
{
    using Code = FileError::Code;
    switch (error.code) {
    case Code::Container:
        return error.container == ContainerError::Unknown ? Unreadable : NoKey;
    case Code::NotEncodable:
    case Code::NotWritable:
    case Code::FolderNotWritable:
    case Code::NoFolder:
    case Code::DiskFull:
    case Code::WriteFailed:
    case Code::SyncFailed:
    case Code::VerifyFailed:
    case Code::RenameFailed:
        return NotWritten;
    case Code::NotFound:
    case Code::IsFolder:
    case Code::NotReadable:
    case Code::TooLarge:
    case Code::Empty:
    case Code::NotAProfile:
    case Code::LossyEncoding:
        break;
    }
    return Unreadable;
}

int fail(const FileError &error, const QString &path, const Streams &streams)
{
    streams.writeMessage(path + ": "_L1 + describe(error));
    return exitCode(error);
}

int usage(const QString &message, const Streams &streams)
{
    streams.writeMessage(message);
    return BadUsage;
}

QJsonObject unreadableFile(const QString &path, const FileError &error)
{
    const QString code = error.code == FileError::Code::Container
        ? QString(flatprofile::code(error.container))
        : u"unreadable"_s;
    const QJsonObject problem { { u"severity"_s, u"error"_s }, { u"code"_s, code },
        { u"message"_s, describe(error) } };
    return { { u"path"_s, path }, { u"parameters"_s, 0 }, { u"problems"_s, QJsonArray { problem } } };
}

int print(const QByteArray &text, const Streams &streams)
{
    if (streams.writeOutput(text))
        return Done;
    streams.writeMessage(Text::tr("The output could not be written."));
    return NotWritten;
}

int printJson(const QJsonObject &object, const Streams &streams, int status)
{
    const int printed = print(QJsonDocument(object).toJson(), streams);
    return printed == Done ? status : printed;
}

int writeTo(const QString &path, const QByteArray &text, const FileWrapping &wrapping,
    const ContainerKeys &keys, const Streams &streams)
{
    const auto status = [&](const FileError &error) {
        const int code = fail(error, path, streams);
        return code == NoKey ? code : int(NotWritten);
    };
    if (path != "-"_L1) {
        const auto written = writeProfile(path, text, wrapping, keys);
        return written ? int(Done) : status(written.error());
    }
    const auto bytes = profileBytes(text, wrapping, keys);
    return bytes ? print(*bytes, streams) : status(bytes.error());
}

QString stateName(ParameterState::Kind kind)
{
    switch (kind) {
    case ParameterState::Kind::Absent:
        return u"absent"_s;
    case ParameterState::Kind::AccessOnly:
        return u"access"_s;
    case ParameterState::Kind::Empty:
        return u"empty"_s;
    case ParameterState::Kind::EmptyString:
        return u"empty-string"_s;
    case ParameterState::Kind::Value:
        break;
    }
    return u"value"_s;
}

} // namespace flatprofile::cli
