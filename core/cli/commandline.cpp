#include "core/cli/commandline.h"

#include "core/cli/commands.h"
#include "core/xml/xmlchars.h"

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

static int runCommand(const QStringList &arguments, const Streams &streams)
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

int run(const QStringList &arguments, const Streams &given)
{
    Streams streams = given;
    streams.writeMessage = [&given](const QString &text) {
        given.writeMessage(QString::fromUtf8(withoutControls(text.toUtf8())));
    };
    return runCommand(arguments, streams);
}

QByteArray readInput(const Streams &streams, qsizetype most)
{
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = streams.readInputPiece(qMin<qsizetype>(most + 1 - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

Result<ReadProfile, FileError> readProfileFrom(
    const QString &path, const ContainerKeys &keys, const Streams &streams, FileDigest digest)
{
    if (path != "-"_L1)
        return readProfile(path, keys, digest);
    const qsizetype limit = ContainerLimits().plainSize;
    QByteArray bytes = readInput(streams, limit);
    if (bytes.size() <= limit)
        return readProfileBytes(std::move(bytes), keys, digest);
    FileError error;
    error.code = FileError::Code::TooLarge;
    return error;
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
    case Code::ByteOrderMark:
    case Code::NameNotReadable:
    case Code::LossyEncoding:
        break;
    }
    return Unreadable;
}

int fail(const FileError &error, const QString &path, const Streams &streams)
{
    QString message = path + ": "_L1 + describe(error);
    if (error.code == FileError::Code::Container) {
        if (error.container == ContainerError::KeyMissing)
            message += u' ' + Text::tr("Here it is given with --key-file, --key-env or --key-ask.");
        else if (error.container == ContainerError::IkmMissing)
            message += u' ' + Text::tr("Here it is given with --ikm-file, --ikm-env or --ikm-ask.");
        else if (error.container == ContainerError::Unknown)
            message += u' '
                + Text::tr(
                    "A file that is encrypted as in RFC 8188 is known by its key alone; it is given with "
                    "--ikm-file.");
    }
    streams.writeMessage(message);
    return exitCode(error);
}

int failWithJson(const FileError &error, const QString &path, const QCommandLineParser &parser,
    QJsonObject result, const Streams &streams)
{
    const int status = fail(error, path, streams);
    if (!parser.isSet(u"json"_s))
        return status;
    result.insert(u"files"_s, QJsonArray { unreadableFile(path, error) });
    return printJson(result, streams, status);
}

QJsonObject keylessFile(const QString &path, const KeyOptions &keys)
{
    const QJsonObject problem { { u"severity"_s, u"error"_s },
        { u"code"_s, QString(KeyOptions::kFailureCode) }, { u"message"_s, keys.failure() } };
    return { { u"path"_s, path }, { u"parameters"_s, 0 }, { u"problems"_s, QJsonArray { problem } } };
}

int failWithoutKey(const KeyOptions &keys, const QStringList &paths, const QCommandLineParser &parser,
    QJsonObject result, const Streams &streams)
{
    if (!parser.isSet(u"json"_s))
        return NoKey;
    QJsonArray files;
    for (const QString &path : paths)
        files.append(keylessFile(path, keys));
    result.insert(u"files"_s, files);
    return printJson(result, streams, NoKey);
}

bool readModelOption(
    const QCommandLineParser &parser, const Streams &streams, std::optional<PhoneModel> &model)
{
    if (!parser.isSet(u"model"_s))
        return true;
    const Catalogue &catalogue = Catalogue::builtIn();
    const QString wanted = parser.value(u"model"_s);
    model = catalogue.modelByProduct(wanted);
    if (model)
        return true;
    QStringList all;
    QStringList near;
    for (const PhoneModel &known : catalogue.models()) {
        const QString name = known.product.isEmpty() ? known.name : known.product;
        all.append(name);
        if (!wanted.isEmpty() && name.contains(wanted, Qt::CaseInsensitive))
            near.append(name);
    }
    usage(near.isEmpty()
            ? Text::tr("%1 is no model that the catalogue knows. It knows %2.").arg(wanted, all.join(", "_L1))
            : Text::tr("%1 is no model that the catalogue knows; %2 may be meant.")
                  .arg(wanted, near.join(", "_L1)),
        streams);
    return false;
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

/// Whether a terminal may act upon the character: controls but for line ends and TAB, and what turns the
/// direction of writing.
static bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

QByteArray withoutControls(const QByteArray &text)
{
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text.at(at));
        if ((first >= 0x20 && first < 0x7F) || first == '\n' || first == '\t') {
            ++at;
            continue;
        }
        const bool endsLine = first == '\r' && at + 1 < text.size() && text.at(at + 1) == '\n';
        const xmlchars::Decoded decoded
            = xmlchars::decode(text.constData() + at, text.constData() + text.size());
        if (decoded.length > 0 && isControl(decoded.character) && !endsLine) {
            result += QByteArrayView(text).sliced(copied, at - copied);
            result
                += "\\u" + QByteArray::number(uint(decoded.character), 16).toUpper().rightJustified(4, '0');
            copied = at + decoded.length;
        }
        at += qMax(1, decoded.length);
    }
    return copied == 0 ? text : result + QByteArrayView(text).sliced(copied).toByteArray();
}

int print(const QByteArray &text, const Streams &streams)
{
    return printBytes(withoutControls(text), streams);
}

int printBytes(const QByteArray &bytes, const Streams &streams)
{
    if (streams.writeOutput(bytes))
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
        const bool isContainer = error.code == FileError::Code::Container;
        if (isContainer && error.container == ContainerError::KeyMissing) {
            streams.writeMessage(
                Text::tr("%1: there is no key to encrypt it with. Give one with --new-key-file, "
                         "or with --key-file where it is that of the file read.")
                    .arg(path));
            return int(NoKey);
        }
        if (isContainer && error.container == ContainerError::IkmMissing) {
            streams.writeMessage(
                Text::tr("%1: there is no keying material to encrypt it with. Give it with --ikm-file.")
                    .arg(path));
            return int(NoKey);
        }
        const int code = fail(error, path, streams);
        return code == NoKey ? code : int(NotWritten);
    };
    if (path != "-"_L1) {
        const auto written = writeProfile(path, text, wrapping, keys);
        return written ? int(Done) : status(written.error());
    }
    const auto bytes = profileBytes(text, wrapping, keys);
    return bytes ? printBytes(*bytes, streams) : status(bytes.error());
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
