// What the commands share; commandline.cpp chooses among them.

#pragma once

#include "core/cli/commandline.h"
#include "core/cli/keyoptions.h"
#include "core/document/profiledocument.h"
#include "core/document/profilefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

namespace flatprofile::cli {

struct Text // context of the sentences
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A command's parser, its description and its work.
struct Command
{
    const char *name;
    const char *summary;
    const char *examples; // lines of the help, first of all
    void (*addOptions)(QCommandLineParser &parser);
    int (*run)(const QCommandLineParser &parser, const Streams &streams);
};

extern const Command kCheckCommand;
extern const Command kDiffCommand;
extern const Command kListCommand;
extern const Command kGetCommand;
extern const Command kSetCommand;
extern const Command kConvertCommand;
extern const Command kServeCommand;
extern const Command kRenderCommand;
extern const Command kDialCommand;
extern const Command kValueCommand;
extern const Command kExpandCommand;
extern const Command kConditionCommand;
extern const Command kSimulateCommand;
extern const Command kFleetCommand;
extern const Command kScheduleCommand;
extern const Command kPushCommand;
extern const Command kResyncCommand;

/// Standard input to its end; no more than one byte above `most`, which tells that there is more.
QByteArray readInput(const Streams &streams, qsizetype most);
/// Reads a profile from a file, or from standard input for "-".
Result<ReadProfile, FileError> readProfileFrom(const QString &path, const ContainerKeys &keys,
    const Streams &streams, FileDigest digest = FileDigest::NotWanted);
int exitCode(const FileError &error);
/// Tells of it and gives the exit status.
int fail(const FileError &error, const QString &path, const Streams &streams);
/// The same; with --json `result` is printed, too, with files[] added, which says it again.
int failWithJson(const FileError &error, const QString &path, const QCommandLineParser &parser,
    QJsonObject result, const Streams &streams);
/// files[] of a JSON document, for a file whose key can't be had.
QJsonObject keylessFile(const QString &path, const KeyOptions &keys);
/// For a key that can't be had, which has been told of: the exit status, after the document as above.
int failWithoutKey(const KeyOptions &keys, const QStringList &paths, const QCommandLineParser &parser,
    QJsonObject result, const Streams &streams);
/// The phone that --model names; false, with a message, where there is none such.
bool readModelOption(
    const QCommandLineParser &parser, const Streams &streams, std::optional<PhoneModel> &model);
int usage(const QString &message, const Streams &streams);
/// files[] of a JSON document, for a file that could not be read.
QJsonObject unreadableFile(const QString &path, const FileError &error);
/// Text for people or programs. Control characters that may come from a profile are written as \u001B, so
/// that none reaches a terminal; in JSON that is the same text.
int print(const QByteArray &text, const Streams &streams);
int printBytes(const QByteArray &bytes, const Streams &streams); // of a file, as they are
int printJson(const QJsonObject &object, const Streams &streams, int status = Done);
int writeTo(const QString &path, const QByteArray &text, const FileWrapping &wrapping,
    const ContainerKeys &keys, const Streams &streams);

QByteArray withoutControls(const QByteArray &text);

QString stateName(ParameterState::Kind kind); // "absent", "access", "empty", "empty-string", "value"

} // namespace flatprofile::cli
