#include "core/cli/checkreport.h"
#include "core/cli/commands.h"
#include "core/document/masking.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecker.h"
#include "core/document/profileedits.h"
#include "core/support/filelock.h"
#include "core/xml/valuetext.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

/// One change, in the order given on the command line.
struct Change
{
    enum class Kind { Value, Unset, Access };

    Kind kind = Kind::Value;
    QString element;
    QString text;
};

void addSetOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The profile, or - for standard input."));
    parser.addPositionalArgument(u"ELEMENT=VALUE"_s,
        Text::tr("What to set: X=value; X= for an empty element; X=\"\" for the empty string."),
        u"ELEMENT=VALUE..."_s);
    parser.addOption(
        { u"unset"_s, Text::tr("Remove a parameter, so that phones keep what they have."), u"ELEMENT"_s });
    parser.addOption(
        { u"access"_s, Text::tr("Set the access of a user: na, ro or rw."), u"ELEMENT=ACCESS"_s });
    parser.addOption(
        { { u"o"_s, u"output"_s }, Text::tr("Write here instead of replacing the file."), u"OUT"_s });
    parser.addOption({ u"check"_s, Text::tr("Write nothing where a value is wrong, and exit with 1.") });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    KeyOptions::addTo(parser, false);
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
    }) || !isWritableValue(text);
}

/// The changes asked for; a message where one can't be.
std::optional<QString> readChanges(const QCommandLineParser &parser, QList<Change> &changes)
{
    for (const QString &argument : parser.positionalArguments().mid(1)) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 0)
            return Text::tr("%1 is not of the form ELEMENT=VALUE.").arg(argument);
        changes.append({ Change::Kind::Value, argument.first(equals), argument.sliced(equals + 1) });
    }
    for (const QString &element : parser.values(u"unset"_s))
        changes.append({ Change::Kind::Unset, element, {} });
    for (const QString &argument : parser.values(u"access"_s)) {
        const qsizetype equals = argument.indexOf(u'=');
        const QString access = argument.sliced(equals + 1);
        if (equals < 0 || !(access.isEmpty() || access == "na"_L1 || access == "ro"_L1 || access == "rw"_L1))
            return Text::tr("--access takes ELEMENT=na, ELEMENT=ro or ELEMENT=rw.");
        changes.append({ Change::Kind::Access, argument.first(equals), access });
    }
    for (const Change &change : std::as_const(changes)) {
        if (!isElementName(change.element)) {
            const QString near = Catalogue::builtIn().nearMisses(change.element, 1).value(0);
            if (!near.isEmpty())
                return Text::tr("%1 can't be the name of a parameter; %2 may be meant.")
                    .arg(change.element, near);
            return Text::tr(
                "%1 can't be the name of a parameter. Names begin with a letter or _ and go on with "
                "letters, digits, _, - and .; flat-profile and xml are taken.")
                .arg(change.element);
        }
        if (hasControlCharacters(change.text))
            return Text::tr("The value for %1 holds a control character, which XML can't.")
                .arg(change.element);
    }
    if (changes.isEmpty())
        return Text::tr("set takes a file and something to change.");
    return std::nullopt;
}

ParameterState stateFor(const QString &text)
{
    if (text.isEmpty())
        return { ParameterState::Kind::Empty, {} };
    if (text == "\"\""_L1)
        return { ParameterState::Kind::EmptyString, {} };
    return ParameterState::value(text);
}

/// False where the element's own tags are broken, so that an edit would only move the fault.
bool apply(ProfileDocument &document, const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Unset:
        document.applyEdits(editsToSetState(document, change.element, {}));
        return true;
    case Change::Kind::Access:
        document.applyEdits(editsToSetAccess(document, change.element, change.text));
        return change.text.isEmpty() || document.access(change.element) == change.text;
    case Change::Kind::Value:
        break;
    }
    document.applyEdits(editsToSetState(document, change.element, stateFor(change.text)));
    return document.state(change.element) == stateFor(change.text);
}

/// What is doubtful about what was set, as check says it.
std::vector<ReportedProblem> problemsOfChanges(const QString &path, const ProfileDocument &document,
    const QList<Change> &changes, const QSet<QString> &added)
{
    QSet<QString> set;
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::Value)
            set.insert(change.element);
    }
    const CheckResult checked = ProfileChecker(document.catalogue()).check(document);
    FileReport report = makeReport(path, document, checked, false);
    std::vector<ReportedProblem> problems;
    for (ReportedProblem &problem : report.problems) {
        const bool isOfName
            = problem.code == problemcodes::kNearMiss || problem.code == problemcodes::kNameCase;
        const bool isNews = isOfName ? added.contains(problem.element)
                                     : problem.isAboutValue && set.contains(problem.element);
        if (!problem.isIgnored && problem.severity != Severity::Info && isNews)
            problems.push_back(std::move(problem));
    }
    return problems;
}

bool hasErrors(const std::vector<ReportedProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const ReportedProblem &problem) { return problem.severity == Severity::Error; });
}

/// Tells what is doubtful: who sets it may know more than the documents.
void warn(const QString &path, const ProfileDocument &document, const QList<Change> &changes,
    const QSet<QString> &added, const std::vector<ReportedProblem> &problems, const Streams &streams)
{
    for (const Change &change : changes) {
        const QString &element = change.element;
        const bool isStranger = added.contains(element)
            && document.catalogue().find(element) == kUnknownParameter
            && document.catalogue().nearMisses(element, 1).isEmpty();
        if (isStranger)
            streams.writeMessage(
                Text::tr("warning: %1: the catalogue knows no parameter %2; it is written as it is.")
                    .arg(path, element));
    }
    for (const ReportedProblem &problem : problems) {
        QString message = Text::tr("warning: %1:%2:%3: %4: %5")
                              .arg(path, QString::number(problem.begin.line),
                                  QString::number(problem.begin.column), problem.element, problem.message);
        if (!problem.fixLabel.isEmpty())
            message += u' ' + Text::tr("To mend it: %1.").arg(problem.fixLabel);
        streams.writeMessage(message);
    }
}

/// What set is to do, and where.
struct Request
{
    QString path;
    QString out;
    QList<Change> changes;
    ContainerKeys keys;
    bool reveal = false;
    bool isChecked = false; // values that are wrong are not written

    bool replacesFile() const { return out == path && path != "-"_L1; }
};

/// What came of one attempt; no status where the file changed meanwhile, so that another is due.
struct Attempt
{
    std::optional<int> status;
    QJsonObject values;
    std::optional<FileError> unread;
};

QJsonObject valuesOf(const ProfileDocument &document, const Request &request)
{
    QJsonObject values;
    for (const Change &change : request.changes) {
        const ParameterState state = document.state(change.element);
        values.insert(change.element,
            state.kind == ParameterState::Kind::Absent ? QJsonValue()
                : request.reveal                       ? QJsonValue(state.text)
                                 : QJsonValue(masked(document.catalogue(), change.element, state.text)));
    }
    return values;
}

Attempt setOnce(const Request &request, const Streams &streams)
{
    auto profile = readProfileFrom(request.path, request.keys, streams, FileDigest::Wanted);
    if (!profile)
        return { Unreadable, {}, profile.error() };
    ProfileDocument document(Catalogue::builtIn());
    document.setText(std::move(profile->text), std::move(profile->wrapping));
    if (document.scan().profiles.empty()) {
        streams.writeMessage(
            Text::tr("%1: there is no <flat-profile> to put a parameter into.").arg(request.path));
        return { Unreadable, {}, {} };
    }
    QSet<QString> added;
    for (const Change &change : request.changes) {
        if (change.kind != Change::Kind::Unset && document.winner(change.element) == Element::kNone)
            added.insert(change.element);
        if (!apply(document, change)) {
            streams.writeMessage(
                Text::tr("%1: the tags of %2 are not well-formed; mend them first. Nothing was written.")
                    .arg(request.path, change.element));
            return { Unreadable, {}, {} };
        }
    }
    if (request.replacesFile() && fileDigest(request.path) != profile->fileDigest)
        return {};
    const auto problems = problemsOfChanges(request.out, document, request.changes, added);
    if (request.isChecked && hasErrors(problems)) {
        warn(request.out, document, request.changes, added, problems, streams);
        streams.writeMessage(Text::tr("%1: nothing was written.").arg(request.out));
        return { AnswerIsNo, {}, {} };
    }
    const int status = writeTo(request.out, document.text(), document.wrapping(), request.keys, streams);
    if (status == Done)
        warn(request.out, document, request.changes, added, problems, streams);
    return { status, valuesOf(document, request), {} };
}

int runSet(const QCommandLineParser &parser, const Streams &streams)
{
    Request request;
    request.path = parser.positionalArguments().value(0);
    request.out = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : request.path;
    request.reveal = parser.isSet(u"reveal"_s);
    request.isChecked = parser.isSet(u"check"_s);
    const auto message = readChanges(parser, request.changes);
    if (request.path.isEmpty() || message)
        return usage(message.value_or(Text::tr("set takes a file and something to change.")), streams);
    const QJsonObject nothing { { u"values"_s, QJsonObject() } };
    KeyOptions keys;
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, { request.path }, parser, nothing, streams);
    request.keys = keys.keys();
    std::optional<FileLock> lock; // one set waits for another; what other programs write is noticed
    if (request.replacesFile())
        lock.emplace(request.path);
    constexpr int kMostAttempts = 5;
    Attempt attempt;
    for (int i = 0; i < kMostAttempts && !attempt.status; ++i)
        attempt = setOnce(request, streams);
    if (attempt.unread)
        return failWithJson(*attempt.unread, request.path, parser, nothing, streams);
    if (!attempt.status) {
        streams.writeMessage(Text::tr(
            "%1: another program writes the file time and again. Nothing was written; try once more.")
                                 .arg(request.path));
        return NotWritten;
    }
    const bool isAnswered = *attempt.status == Done || *attempt.status == AnswerIsNo;
    if (!isAnswered || !parser.isSet(u"json"_s) || request.out == "-"_L1)
        return *attempt.status;
    return printJson({ { u"values"_s, attempt.values } }, streams, *attempt.status);
}

} // namespace

const Command kSetCommand { "set",
    QT_TRANSLATE_NOOP("CommandLine", "Change parameters, and nothing else in the file"),
    "flatprofile set site-a.cfg Resync_Periodic=3600\nflatprofile set site-a.cfg --unset Upgrade_Rule "
    "--access Dial_Plan_1_=ro\n"
    "flatprofile set template.cfg User_ID_1_=5001 -o 5001.cfg\nflatprofile set site-a.cfg --check "
    "Enable_Web_Server=Yes",
    addSetOptions, runSet };

} // namespace flatprofile::cli
