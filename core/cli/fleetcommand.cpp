#include "core/cli/commands.h"
#include "core/cli/ruleoptions.h"
#include "core/cli/ruleoutput.h"
#include "core/document/masking.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/rulecheck.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

constexpr qsizetype kPieceBytes = 64 * 1024;

std::atomic<bool> isInterrupted = false;

void addFleetOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE.csv"_s,
        Text::tr(
            "A phone a row, macros in the header, or the phones that the rule builder saved; - for standard "
            "input."));
    RuleOptions::addTo(parser);
    parser.addOption({ { u"o"_s, u"output"_s }, Text::tr("Write each row there with what its phone does."),
        u"OUT.csv"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
}

QString describeFleetError(FleetError error)
{
    switch (error) {
    case FleetError::Empty:
        return Text::tr("The table is empty.");
    case FleetError::NoMacros:
        return Text::tr("The table's first line names no macros.");
    case FleetError::NoRows:
        return Text::tr("The table holds no phones: nothing stands below its first line.");
    case FleetError::NoPhones:
        return Text::tr("The file of phones can't be read.");
    case FleetError::Overlong:
        return Text::tr("A row is too long; perhaps a quote in the table is never closed.");
    case FleetError::Unwritable:
        return Text::tr("The output could not be written.");
    case FleetError::Interrupted:
        break;
    }
    return Text::tr("Interrupted.");
}

int exitCodeOf(FleetError error)
{
    return error == FleetError::Interrupted ? Interrupted
        : error == FleetError::Unwritable   ? NotWritten
                                            : Unreadable;
}

/// What every phone has against the rules: what they say without phones, and the errors met, once each.
QJsonArray fleetProblems(
    const QList<FleetRule> &rules, const FleetResult &result, const RuleOutput &output, bool &hasErrors)
{
    QJsonArray all;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const FleetRule &rule = rules.at(i);
        QList<Diagnostic> found = analyzeRule(rule.rule, rule.setting.kind, rule.setting.target);
        for (Diagnostic &problem : found) {
            // An error counts where it hit a phone; those are below.
            if (problem.severity == Severity::Error)
                problem.severity = Severity::Warning;
        }
        for (const QJsonValue &problem : output.problems(found, rule.rule)) {
            QJsonObject entry = problem.toObject();
            entry.insert(u"rule"_s, rule.parameter);
            all.append(entry);
        }
        const auto &errors = result.rules.at(i).errors;
        for (auto error = errors.begin(); error != errors.end(); ++error) {
            const QByteArray code = error.key().toLatin1();
            const Diagnostic problem { Severity::Error, QLatin1StringView(code.constData(), code.size()), {},
                {}, {} };
            all.append(QJsonObject { { u"rule"_s, rule.parameter }, { u"severity"_s, u"error"_s },
                { u"code"_s, error.key() }, { u"message"_s, describeRule(problem) },
                { u"phones"_s, error.value() } });
            hasErrors = true;
        }
    }
    return all;
}

struct Report
{
    QJsonArray outcomes;
    QJsonArray neverSelected;
    QString text;
};

Report reportOf(const QList<FleetRule> &rules, const FleetResult &result, const RuleOutput &output)
{
    Report report;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString &name = rules.at(i).parameter;
        const RuleTally &tally = result.rules.at(i);
        const RuleTree &tree = result.trees.at(i);
        const auto add = [&](const QString &outcome, const QJsonValue &alternative, const QJsonValue &url,
                             qint64 phones) {
            report.outcomes.append(QJsonObject { { u"rule"_s, name }, { u"result"_s, outcome },
                { u"alternative"_s, alternative }, { u"url"_s, url }, { u"phones"_s, phones } });
            report.text += u"%1\t%2\t%3\t%4\n"_s.arg(name, outcome)
                               .arg(phones)
                               .arg(url.isString() ? url.toString() : QString());
        };
        for (qsizetype n = 0; n < tally.alternatives.size(); ++n) {
            const RuleAlternative alternative = tree.alternatives.value(n);
            const QString url = alternative.fetches.isEmpty()
                ? QString()
                : output.shown(tree.textOf(alternative.fetches.constFirst().url).toString());
            if (tally.alternatives.at(n) > 0)
                add(u"match"_s, n + 1, url, tally.alternatives.at(n));
            else
                report.neverSelected.append(QJsonObject { { u"rule"_s, name }, { u"alternative"_s, n + 1 } });
        }
        if (tally.skipped > 0)
            add(u"skip"_s, {}, {}, tally.skipped);
        qint64 failed = 0;
        for (const qint64 phones : tally.errors)
            failed += phones;
        if (failed > 0)
            add(u"error"_s, {}, {}, failed);
    }
    return report;
}

/// Where the outcomes of each phone go: a file, standard output, or nowhere.
class OutcomeFile
{
public:
    OutcomeFile(const QString &path, const Streams &streams)
        : m_path(path)
        , m_streams(streams)
        , m_file(path)
    {
    }

    bool isStandardOutput() const { return m_path == "-"_L1; }

    bool open()
    {
        if (!isFile() || m_file.open(QIODevice::WriteOnly))
            return true;
        const ReplaceError::Cause cause = QFileInfo(QFileInfo(m_path).absolutePath()).isDir()
            ? ReplaceError::Cause::ReadOnly
            : ReplaceError::Cause::NoFolder;
        const ReplaceError error { ReplaceError::Step::CreateTemporary, cause, m_file.errorString() };
        cli::fail(fileError(error, m_path), m_path, m_streams);
        return false;
    }
    ByteSink sink()
    {
        if (isStandardOutput())
            return m_streams.writeOutput;
        if (!isFile())
            return {};
        return [this](const QByteArray &bytes) { return m_file.write(bytes) == bytes.size(); };
    }
    /// A full disk shows when the buffer is written, which commit() alone doesn't always tell.
    bool commit()
    {
        return !isFile() || (m_file.flush() && m_file.error() == QFileDevice::NoError && m_file.commit())
            || fail();
    }

private:
    bool isFile() const { return !m_path.isEmpty() && !isStandardOutput(); }
    bool fail() const
    {
        m_streams.writeMessage(Text::tr("%1 can't be written: %2").arg(m_path, m_file.errorString()));
        return false;
    }

    const QString m_path;
    const Streams &m_streams;
    QSaveFile m_file;
};

Result<FleetResult, FleetError> evaluateTable(
    const FleetPlan &plan, QFile &table, const ByteSink &sink, const Streams &streams)
{
    const ByteSource source = table.isOpen()
        ? ByteSource([&table] { return table.read(kPieceBytes); })
        : ByteSource([&streams] { return streams.readInputPiece(kPieceBytes); });
    isInterrupted = false;
    std::signal(SIGINT, [](int) { isInterrupted = true; });
    auto result = evaluateFleet(plan, source, sink, isInterrupted);
    std::signal(SIGINT, SIG_DFL);
    return result;
}

int printReport(const Report &report, const QJsonArray &problems, const FleetResult &result, bool isJson,
    const Streams &streams, int status)
{
    if (isJson) {
        QJsonObject object { { u"phones"_s, result.phones }, { u"outcomes"_s, report.outcomes },
            { u"never_selected"_s, report.neverSelected }, { u"problems"_s, problems } };
        if (result.hasExpectations)
            object.insert(u"unexpected"_s, result.unexpected);
        return printJson(object, streams, status);
    }
    QString text = Text::tr("Phones: %1").arg(result.phones) + u'\n' + report.text;
    for (const QJsonValue &value : report.neverSelected)
        text += Text::tr("%1: alternative %2 was never selected")
                    .arg(value["rule"_L1].toString())
                    .arg(value["alternative"_L1].toInt())
            + u'\n';
    for (const QJsonValue &value : problems)
        text += u"%1 %2: %3\n"_s.arg(
            value["severity"_L1].toString(), value["code"_L1].toString(), value["message"_L1].toString());
    const int printed = print(text.toUtf8(), streams);
    return printed == Done ? status : printed;
}

/// The document of a table that no phone came out of.
int printUnreadable(const QString &path, const QString &message, const Streams &streams)
{
    const QJsonObject problem { { u"severity"_s, u"error"_s }, { u"code"_s, u"unreadable"_s },
        { u"message"_s, message } };
    const QJsonObject table { { u"path"_s, path }, { u"parameters"_s, 0 },
        { u"problems"_s, QJsonArray { problem } } };
    return printJson({ { u"phones"_s, 0 }, { u"files"_s, QJsonArray { table } } }, streams, Unreadable);
}

int runFleet(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return usage(Text::tr("fleet takes one table."), streams);
    RuleOptions options;
    const bool isJson = parser.isSet(u"json"_s);
    const QString path = files.constFirst();
    if (const int status = options.read(parser, streams); status != Done) {
        if (isJson && !options.unreadable().isEmpty())
            printJson({ { u"phones"_s, 0 }, { u"files"_s, options.unreadable() } }, streams);
        return status;
    }
    QFile table(path);
    if (path != "-"_L1 && !table.open(QIODevice::ReadOnly)) {
        const QString message = Text::tr("The table %1 can't be read: %2").arg(path, table.errorString());
        streams.writeMessage(message);
        return isJson ? printUnreadable(path, message, streams) : Unreadable;
    }
    OutcomeFile outcomes(parser.value(u"output"_s), streams);
    if (!outcomes.open())
        return NotWritten;
    const bool reveals = parser.isSet(u"reveal"_s);
    const RuleOutput output(reveals);
    FleetPlan plan;
    plan.rules = options.rules();
    plan.common = options.macros();
    plan.mask = [&output](const QString &url) { return output.shown(url); };
    plan.reveals = reveals;
    const auto result = evaluateTable(plan, table, outcomes.sink(), streams);
    if (!result) {
        const QString message = describeFleetError(result.error());
        const int status = exitCodeOf(result.error());
        streams.writeMessage(path + ": "_L1 + message);
        // What is half written to standard output gets no document behind it.
        return isJson && status == Unreadable && !outcomes.isStandardOutput()
            ? printUnreadable(path, message, streams)
            : status;
    }
    if (!outcomes.commit())
        return NotWritten;
    bool hasErrors = false;
    const QJsonArray problems = fleetProblems(plan.rules, *result, output, hasErrors);
    const int status = hasErrors || result->unexpected > 0 ? AnswerIsNo : Done;
    if (result->unexpected > 0)
        streams.writeMessage(Text::tr("%n phone(s) fetch another URL than the table expects.", nullptr,
            int(std::min<qint64>(result->unexpected, 1'000'000'000))));
    if (outcomes.isStandardOutput())
        return status;
    return printReport(reportOf(plan.rules, *result, output), problems, *result, isJson, streams, status);
}

} // namespace

const Command kFleetCommand { "fleet",
    QT_TRANSLATE_NOOP("CommandLine", "Show what a table of phones does with rules"),
    "flatprofile fleet phones.csv --rule '($SWVER lt 11-3-2MPP0001)? http://old.example.com/$MA.cfg | "
    "/$MA.cfg'\nflatprofile fleet phones.csv --profile site-a.cfg --json -o outcomes.csv\n"
    "flatprofile fleet site-a.phones.json --profile site-a.cfg",
    addFleetOptions, runFleet };

} // namespace flatprofile::cli
