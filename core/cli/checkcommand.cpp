#include "core/cli/checkreport.h"
#include "core/cli/commands.h"
#include "core/cli/emergencyoption.h"
#include "core/cli/inorder.h"
#include "core/xml/faults.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addCheckOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s,
        Text::tr(
            "Profiles, folders (every file in them, hidden ones skipped), or - for standard input. A "
            "comment in a profile, <!-- flatprofile: ignore CODE -->, ignores a kind of problem in it; "
            "<!-- flatprofile: ignore CODE Element Element -->, only of these elements. What makes a file "
            "ill-formed can't be ignored."),
        u"FILE..."_s);
    parser.addOption({ u"model"_s, Text::tr("Also tell what this phone doesn't have."), u"MODEL"_s });
    parser.addOption({ u"firmware"_s,
        Text::tr("Also tell what a phone with this firmware doesn't have: 11.3(1), 12.0(7)SR2."),
        u"RELEASE"_s });
    addEmergencyOption(parser);
    parser.addOption({ u"strict"_s, Text::tr("Warnings count as errors.") });
    parser.addOption({ u"all"_s,
        Text::tr("List notes too, and each of many problems that are alike; the other formats always do.") });
    parser.addOption({ u"explain"_s,
        Text::tr("Check nothing, but say what this code of a problem means and how a file ignores it."),
        u"CODE"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"sarif"_s, Text::tr("Print SARIF 2.1.0, for code scanning services.") });
    parser.addOption({ u"junit"_s, Text::tr("Print JUnit XML: one test case a file.") });
    KeyOptions::addTo(parser, false);
}

/// A file to check, or what stands in a folder and can't be.
struct Input
{
    QString path;
    std::optional<FileError> error;

    bool operator<(const Input &other) const { return path < other.path; }
};

Input unreadable(const QString &path, FileError::Code code, const std::error_code &system = {})
{
    FileError error;
    error.code = code;
    error.path = path;
    error.system = QString::fromStdString(system.message());
    return { path, error };
}

/// The files of a folder and its folders, but hidden ones. Qt's own walk passes over what it can't name and
/// what it may not enter without a word. Links to folders are not followed, so that none is walked twice or
/// for ever.
QList<Input> filesIn(const QString &folder)
{
    namespace fs = std::filesystem;
    QList<Input> files;
    std::vector<fs::path> folders { QFileInfo(folder).filesystemFilePath() };
    while (!folders.empty()) {
        const fs::path present = std::move(folders.back());
        folders.pop_back();
        std::error_code error;
        fs::directory_iterator entry(present, error);
        for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
            const fs::path native = entry->path();
            const QFileInfo file(native);
            if (file.isHidden() || native.filename().native().front() == '.')
                continue;
            std::error_code ignored;
            const bool isLink = entry->is_symlink(ignored);
            if (entry->is_directory(ignored)) {
                if (!isLink)
                    folders.push_back(native);
                continue;
            }
            const QString path = QDir::cleanPath(file.filePath());
            if (file.filesystemFilePath() != native)
                files.append(unreadable(path, FileError::Code::NameNotReadable));
            else if (entry->is_regular_file(ignored))
                files.append({ path, {} });
        }
        if (error)
            files.append(unreadable(
                QDir::cleanPath(QFileInfo(present).filePath()), FileError::Code::NotReadable, error));
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The files that the arguments name, in their order; those of a folder sorted by path.
QList<Input> filesOf(const QStringList &arguments)
{
    QList<Input> files;
    for (const QString &argument : arguments) {
        if (argument == "-"_L1 || !QFileInfo(argument).isDir())
            files.append({ argument, {} });
        else
            files += filesIn(argument);
    }
    return files;
}

std::unique_ptr<CheckFormat> chosenFormat(const QCommandLineParser &parser)
{
    if (parser.isSet(u"json"_s))
        return jsonFormat();
    if (parser.isSet(u"sarif"_s))
        return sarifFormat();
    if (parser.isSet(u"junit"_s))
        return junitFormat(parser.isSet(u"strict"_s));
    return textFormat(parser.isSet(u"all"_s));
}

/// What is asked for besides the files.
struct Request
{
    std::optional<PhoneModel> model;
    QString firmware;
    QStringList emergencyNumbers;
    bool strict = false;
    ContainerKeys keys;
    std::optional<QString> withoutKey; // why the key that was to be used can't be had: nothing is opened
};

/// Checks one file after the other on its own thread.
class Worker
{
public:
    Worker(
        const QList<Input> &files, const Request &request, const CheckFormat &format, const Streams &streams)
        : m_files(files)
        , m_request(request)
        , m_format(format)
        , m_streams(streams)
        , m_checker(std::make_unique<ProfileChecker>(Catalogue::builtIn()))
        , m_document(std::make_unique<ProfileDocument>(Catalogue::builtIn()))
    {
    }

    struct Outcome
    {
        QByteArray text;
        CheckTotals totals;
        int status = Done;
    };

    Outcome operator()(qsizetype job)
    {
        const FileReport report = check(m_files.at(job));
        Outcome outcome { m_format.file(report), {}, report.status };
        outcome.totals.add(report);
        return outcome;
    }

private:
    FileReport check(const Input &file)
    {
        const QString &path = file.path;
        if (m_request.withoutKey)
            return keylessReport(path, *m_request.withoutKey);
        if (file.error)
            return unreadableReport(path, *file.error);
        auto profile = readProfileFrom(path, m_request.keys, m_streams);
        if (!profile)
            return unreadableReport(path, profile.error());
        m_document->setText(std::move(profile->text), std::move(profile->wrapping));
        const CheckResult result = m_checker->check(*m_document,
            { m_request.model ? &*m_request.model : nullptr, m_request.firmware,
                m_request.emergencyNumbers });
        return makeReport(path, *m_document, result, m_request.strict);
    }

    const QList<Input> &m_files;
    const Request &m_request;
    const CheckFormat &m_format;
    const Streams &m_streams;
    std::unique_ptr<ProfileChecker> m_checker;
    std::unique_ptr<ProfileDocument> m_document;
};

/// The worse of two: 4, 3, 1, 0.
int worse(int a, int b)
{
    return std::max(a, b);
}

int checkFiles(
    const QList<Input> &files, const Request &request, const CheckFormat &format, const Streams &streams)
{
    const bool buffered = format.needsTotals();
    QByteArray held;
    CheckTotals totals;
    int status = Done;
    bool anything = false;
    bool printed = buffered || print(format.begin({}), streams) == Done;
    const auto take = [&](Worker::Outcome outcome) {
        status = worse(status, outcome.status);
        totals.add(outcome.totals);
        if (outcome.text.isEmpty())
            return true;
        const QByteArray text = (anything ? format.separator() : QByteArray()) + outcome.text;
        anything = true;
        if (buffered)
            held += text;
        else
            printed = print(text, streams) == Done;
        return printed;
    };
    if (printed)
        runInOrder<Worker::Outcome>(
            files.size(), [&] { return Worker(files, request, format, streams); }, take);
    if (!printed)
        return NotWritten;
    const QByteArray last = (buffered ? format.begin(totals) + held : QByteArray()) + format.end(totals);
    return print(last, streams) == Done ? status : int(NotWritten);
}

/// What a code means, where a report names it without its file at hand.
int explain(const QString &code, bool asJson, const Streams &streams)
{
    const QByteArray latin = code.toLatin1();
    const QLatin1StringView known(latin);
    if (QString(known) != code || !isProblemCode(known))
        return usage(Text::tr("%1 is no code of a problem.").arg(code), streams);
    const QString comment = u"<!-- flatprofile: ignore %1 -->"_s.arg(code);
    const bool canBeIgnored = !isFault(known);
    if (asJson)
        return printJson({ { u"code"_s, code }, { u"message"_s, describeCode(known) },
                             { u"ignore"_s, canBeIgnored ? QJsonValue(comment) : QJsonValue() } },
            streams);
    const QString how = canBeIgnored
        ? Text::tr("A file that means it says so in a comment: %1").arg(comment)
        : Text::tr("A phone may refuse the whole file, so that no comment can ignore it.");
    return print((describeCode(known) + u'\n' + how + u'\n').toUtf8(), streams);
}

int runCheck(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.isSet(u"explain"_s))
        return explain(parser.value(u"explain"_s), parser.isSet(u"json"_s), streams);
    if (parser.positionalArguments().isEmpty())
        return usage(Text::tr("check takes at least one file or folder."), streams);
    if (parser.isSet(u"json"_s) + parser.isSet(u"sarif"_s) + parser.isSet(u"junit"_s) > 1)
        return usage(Text::tr("Only one of --json, --sarif and --junit can be printed."), streams);
    Request request;
    request.strict = parser.isSet(u"strict"_s);
    if (!readModelOption(parser, streams, request.model))
        return BadUsage;
    request.firmware = parser.value(u"firmware"_s);
    if (!request.firmware.isEmpty() && !isFirmwareRelease(request.firmware))
        return usage(Text::tr("%1 is no firmware release such as 11.3(1).").arg(request.firmware), streams);
    const auto emergency = readEmergencyOption(parser, streams);
    if (!emergency)
        return BadUsage;
    request.emergencyNumbers = *emergency;
    KeyOptions keys;
    if (!keys.read(parser, streams))
        request.withoutKey = keys.failure();
    request.keys = keys.keys();
    return checkFiles(filesOf(parser.positionalArguments()), request, *chosenFormat(parser), streams);
}

} // namespace

const Command kCheckCommand { "check",
    QT_TRANSLATE_NOOP("CommandLine", "Check profiles: values, names, and what only the whole of one shows"),
    "flatprofile check site-a.cfg\nflatprofile check --emergency DE site-a.cfg\nflatprofile check --model CP-8841-3PCC --strict profiles/\nflatprofile "
    "check "
    "--sarif profiles/ > results.sarif\nflatprofile check --key-file site.key encrypted.cfg",
    addCheckOptions, runCheck };

} // namespace flatprofile::cli
