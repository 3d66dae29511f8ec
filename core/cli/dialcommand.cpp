#include "core/cli/commands.h"
#include "core/cli/dialresults.h"
#include "core/cli/emergencyoption.h"
#include "core/dialplan/dialbatch.h"
#include "core/dialplan/dialcomparison.h"
#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplancheck.h"
#include "core/dialplan/dialplanparser.h"
#include "core/document/dialsurroundings.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addDialOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PLAN"_s, Text::tr("The dial plan; a batch may name it instead."));
    parser.addPositionalArgument(
        u"DIGITS"_s, Text::tr("The keys pressed, one after the other; \"\" for none."), u"[DIGITS]"_s);
    parser.addOption({ u"event"_s, Text::tr("What happens then: timeout or send."), u"EVENT"_s });
    parser.addOption({ u"target"_s, Text::tr("Whose firmware dials: MPP (as usual) or SPA."), u"TARGET"_s });
    parser.addOption({ u"batch"_s,
        Text::tr("Numbers with expected results, one a line: digits,event,expected."), u"FILE"_s });
    parser.addOption(
        { u"generate"_s, Text::tr("Print a batch that tests every sequence and its boundaries.") });
    parser.addOption({ u"explain"_s, Text::tr("Tell the plan in words, sequence by sequence.") });
    parser.addOption(
        { u"compare"_s, Text::tr("List numbers that another plan treats differently."), u"PLAN"_s });
    addEmergencyOption(parser);
    parser.addOption({ u"star-code"_s,
        Text::tr("A code that the phone adds to its plans, such as *69. May be repeated."), u"CODE"_s });
    parser.addOption({ u"profile"_s,
        Text::tr("Take the timers of this profile, and warn where the plan swallows its star codes or lacks "
                 "its emergency numbers."),
        u"FILE"_s });
    parser.addOption({ u"star-codes"_s, Text::tr("Let the star codes of --profile take part.") });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    KeyOptions::addTo(parser, false);
}

/// What was asked for, read from the command line.
class DialRequest
{
public:
    DialRequest(const QCommandLineParser &parser, const Streams &streams)
        : m_parser(parser)
        , m_streams(streams)
        , m_json(parser.isSet(u"json"_s))
    {
    }

    int run();

private:
    std::optional<int> readOptions(); // an exit status where they can't be followed
    std::optional<int> readProfile();
    std::optional<int> readBatch();
    int refuse();
    void review();
    void dial();
    void runBatch();
    void compare(const DialPlan &other);
    int finish();

    const QCommandLineParser &m_parser;
    const Streams &m_streams;
    bool m_json;
    QString m_planText;
    std::optional<QString> m_digits;
    DialTest::Event m_event = DialTest::Event::None;
    DialSettings m_settings;
    QList<StarCode> m_starCodes; // that the plan should leave alone
    QStringList m_emergency;
    std::optional<DialBatch> m_batch;
    ParsedDialPlan m_parsed;
    QJsonObject m_object;
    QStringList m_lines;
    int m_status = Done;
};

std::optional<int> DialRequest::readOptions()
{
    const QString event = m_parser.value(u"event"_s);
    if (event == "timeout"_L1)
        m_event = DialTest::Event::Timeout;
    else if (event == "send"_L1)
        m_event = DialTest::Event::Send;
    else if (m_parser.isSet(u"event"_s))
        return usage(Text::tr("--event is timeout or send."), m_streams);
    const QString target = m_parser.value(u"target"_s).toUpper();
    if (m_parser.isSet(u"target"_s) && target != "MPP"_L1 && target != "SPA"_L1)
        return usage(Text::tr("--target is MPP or SPA."), m_streams);
    m_settings.target = target == "SPA"_L1 ? DialTarget::Spa : DialTarget::Mpp;
    const auto emergency = readEmergencyOption(m_parser, m_streams);
    if (!emergency)
        return BadUsage;
    m_emergency = *emergency;
    for (const QString &code : m_parser.values(u"star-code"_s))
        m_settings.starCodes.append({ code, code });
    m_starCodes = m_settings.starCodes;
    if (m_parser.isSet(u"profile"_s)) {
        if (const auto status = readProfile())
            return status;
    }
    return readBatch();
}

std::optional<int> DialRequest::readProfile()
{
    KeyOptions keys;
    const QString path = m_parser.value(u"profile"_s);
    if (!keys.read(m_parser, m_streams))
        return failWithoutKey(keys, { path }, m_parser, { { u"result"_s, QJsonValue() } }, m_streams);
    auto profile = readProfileFrom(path, keys.keys(), m_streams);
    if (!profile)
        return failWithJson(profile.error(), path, m_parser, { { u"result"_s, QJsonValue() } }, m_streams);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(std::move(profile->text), std::move(profile->wrapping));
    m_settings.times = dialTimes(document);
    m_starCodes += starCodes(document);
    for (int extension = 1; extension <= kMostExtensions; ++extension)
        m_emergency += emergencyNumbersOf(document, extension);
    m_emergency.removeDuplicates();
    if (m_parser.isSet(u"star-codes"_s))
        m_settings.starCodes = m_starCodes;
    return std::nullopt;
}

static constexpr qsizetype kMostBatchBytes = 64 * 1024 * 1024;

/// Tests of a file, and the plan and the digits from whatever names them.
std::optional<int> DialRequest::readBatch()
{
    QStringList arguments = m_parser.positionalArguments();
    if (m_parser.isSet(u"batch"_s)) {
        const QString path = m_parser.value(u"batch"_s);
        QFile file(path);
        if (path != "-"_L1 && !file.open(QIODevice::ReadOnly)) {
            m_streams.writeMessage(Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
            return Unreadable;
        }
        const QByteArray bytes
            = path == "-"_L1 ? readInput(m_streams, kMostBatchBytes) : file.read(kMostBatchBytes + 1);
        if (bytes.size() > kMostBatchBytes) {
            m_streams.writeMessage(Text::tr("%1 is longer than %2 MiB; nothing of it was read.")
                                       .arg(path)
                                       .arg(kMostBatchBytes / (1024 * 1024)));
            return Unreadable;
        }
        auto batch = parseDialBatch(bytes);
        if (!batch) {
            m_streams.writeMessage(path + ": "_L1 + describe(batch.error()));
            return Unreadable;
        }
        m_batch = std::move(*batch);
        if (arguments.isEmpty() && !m_batch->plan.isNull())
            arguments.append(m_batch->plan);
    }
    const bool needsNoDigits = m_batch || m_parser.isSet(u"generate"_s) || m_parser.isSet(u"explain"_s)
        || m_parser.isSet(u"compare"_s) || m_parser.isSet(u"emergency"_s);
    if (arguments.isEmpty() || arguments.size() > 2 || (arguments.size() == 1 && !needsNoDigits))
        return usage(Text::tr("dial takes a dial plan and the keys that are pressed."), m_streams);
    m_planText = arguments.first();
    if (arguments.size() == 2) {
        const auto digits = keysOfNumber(arguments.at(1));
        if (!digits)
            return usage(Text::tr("“%1” is no key; 0 to 9, *, # and + are.").arg(digits.error()), m_streams);
        m_digits = *digits;
    }
    return std::nullopt;
}

/// The plan is none.
int DialRequest::refuse()
{
    const QList<Diagnostic> problems = checkDialPlan(m_planText);
    for (const Diagnostic &problem : problems) {
        if (problem.severity == Severity::Error)
            m_streams.writeMessage(
                Text::tr("At character %1 of the plan: %2")
                    .arg(QString::number(problem.span.offset + 1), describeDialPlan(problem)));
    }
    if (!m_json)
        return AnswerIsNo;
    QJsonObject object;
    for (const char *key : { "result", "number", "after", "timer", "delay", "reason" })
        object.insert(QLatin1StringView(key), QJsonValue());
    object.insert(u"steps"_s, QJsonArray());
    object.insert(u"problems"_s, problemsInJson(problems));
    return printJson(object, m_streams, AnswerIsNo);
}

void DialRequest::review()
{
    QList<Diagnostic> problems = checkDialPlan(m_planText);
    for (const Diagnostic &note : reviewDialPlan(m_parsed.plan)) {
        if (note.severity == Severity::Info)
            problems.append(note);
    }
    const QList<Diagnostic> emergency = reviewEmergencyNumbers(m_parsed.plan, m_emergency, m_settings);
    problems += emergency;
    problems += reviewStarCodes(m_parsed.plan, m_starCodes, m_settings);
    m_object.insert(u"problems"_s, problemsInJson(problems));
    if (m_json)
        return;
    for (const Diagnostic &problem : std::as_const(problems)) {
        if (problem.severity != Severity::Info)
            m_streams.writeMessage(Text::tr("Warning: %1").arg(describeDialPlan(problem)));
        else if (m_parser.isSet(u"explain"_s) || emergency.contains(problem))
            m_streams.writeMessage(Text::tr("Note: %1").arg(describeDialPlan(problem)));
    }
}

void DialRequest::dial()
{
    Dialling dialling(m_parsed.plan, m_settings);
    for (const QChar key : std::as_const(*m_digits))
        dialling.press(key);
    if (m_event == DialTest::Event::Timeout)
        dialling.timeOut();
    else if (m_event == DialTest::Event::Send)
        dialling.send();
    const DialOutcome &outcome = dialling.outcome();
    const QJsonObject result = inJson(outcome);
    for (auto it = result.begin(); it != result.end(); ++it)
        m_object.insert(it.key(), it.value());
    m_object.insert(u"number_so_far"_s, dialling.numberSoFar());
    m_object.insert(u"left_over"_s, dialling.leftOver());
    m_object.insert(u"steps"_s, stepsInJson(m_parsed.plan, m_settings, dialling));
    m_object.insert(u"sequences"_s, sequencesInJson(m_parsed.plan, m_settings, dialling));
    m_lines += { inText(outcome), describeOutcome(m_parsed.plan, m_settings, outcome) };
    if (!dialling.leftOver().isEmpty())
        m_lines.append(Text::tr("These keys were pressed too late: %1").arg(dialling.leftOver()));
}

void DialRequest::runBatch()
{
    QJsonArray results;
    int failures = 0;
    int waits = 0;
    for (const DialTestResult &result : runDialBatch(m_parsed.plan, m_batch->tests, m_settings)) {
        const QString expected = expectation(result.test);
        QJsonObject object = inJson(result.outcome);
        object.insert(u"digits"_s, result.test.digits);
        object.insert(u"event"_s, eventInJson(result.test.event));
        object.insert(u"expected"_s, expected.isEmpty() ? QJsonValue() : QJsonValue(expected));
        object.insert(u"passed"_s, result.passed);
        object.insert(u"left_over"_s, result.leftOver);
        object.insert(u"line"_s, result.test.line);
        object.insert(u"message"_s, describeResult(m_parsed.plan, m_settings, result));
        results.append(object);
        failures += result.passed ? 0 : 1;
        waits += waitsForMore(result) ? 1 : 0;
        const QString word = expected.isEmpty() ? u"-"_s : result.passed ? u"ok"_s : u"FAILED"_s;
        m_lines.append(
            QStringList { word, result.test.digits, inText(result.outcome), expected }.join(u'\t'));
    }
    m_object.insert(u"tests"_s, results.size());
    m_object.insert(u"failures"_s, failures);
    m_object.insert(u"results"_s, results);
    if (waits > 0)
        m_streams.writeMessage(
            Text::tr("%n test(s) failed because the plan still waits for another key there; "
                     "with timeout as the event the wait ends.",
                nullptr, waits));
    if (failures > 0)
        m_status = AnswerIsNo;
}

void DialRequest::compare(const DialPlan &other)
{
    QJsonArray differences;
    for (const DialDifference &one : compareDialPlans(
             m_parsed.plan, other, m_settings, m_digits ? QStringList { *m_digits } : QStringList())) {
        const bool isTime = one.kind == DialDifference::Kind::Time;
        differences.append(
            QJsonObject { { u"digits"_s, one.digits }, { u"kind"_s, isTime ? u"time"_s : u"result"_s },
                { u"before"_s, inJson(one.before) }, { u"after"_s, inJson(one.after) } });
        const auto side = [&](const DialOutcome &outcome) {
            return isTime ? Text::tr("%1 after %2 s")
                                .arg(inText(outcome),
                                    QString::number(outcome.delay.value_or(std::chrono::seconds(0)).count()))
                          : inText(outcome);
        };
        m_lines.append(QStringList { one.digits, side(one.before), side(one.after) }.join(u'\t'));
    }
    m_object.insert(u"differences"_s, differences);
    if (!differences.isEmpty())
        m_status = AnswerIsNo;
}

int DialRequest::finish()
{
    if (m_json)
        return printJson(m_object, m_streams, m_status);
    const int printed
        = print(m_lines.isEmpty() ? QByteArray() : (m_lines.join(u'\n') + u'\n').toUtf8(), m_streams);
    return printed == Done ? m_status : printed;
}

int DialRequest::run()
{
    if (const auto status = readOptions())
        return *status;
    m_parsed = parseDialPlan(m_planText);
    if (!m_parsed.isValid())
        return refuse();
    ParsedDialPlan other;
    if (m_parser.isSet(u"compare"_s)) {
        other = parseDialPlan(m_parser.value(u"compare"_s));
        if (!other.isValid())
            return usage(
                Text::tr("The plan to compare with: %1").arg(describeDialPlan(other.problems.last())),
                m_streams);
    }
    if (m_parser.isSet(u"generate"_s))
        return print(
            printDialBatch({ m_planText, generatedDialTests(m_parsed.plan, m_settings) }), m_streams);
    review();
    if (m_digits && !m_parser.isSet(u"compare"_s))
        dial();
    if (m_parser.isSet(u"explain"_s)) {
        const QStringList words = explainDialPlan(m_parsed.plan, m_settings);
        m_object.insert(u"explanation"_s, QJsonArray::fromStringList(words));
        for (qsizetype i = 0; i < words.size(); ++i)
            m_lines.append(printSequence(m_parsed.plan.sequences.at(i)) + u'\t' + words.at(i));
    }
    if (m_batch)
        runBatch();
    if (m_parser.isSet(u"compare"_s))
        compare(other.plan);
    return finish();
}

int runDial(const QCommandLineParser &parser, const Streams &streams)
{
    return DialRequest(parser, streams).run();
}

} // namespace

const Command kDialCommand { "dial",
    QT_TRANSLATE_NOOP("CommandLine", "Say what a dial plan does with digits"),
    "flatprofile dial \"(911|9,xxxxxxx)\" 95551234\n"
    "flatprofile dial \"(xxx|xxxx)\" 123 --event timeout --json\n"
    "flatprofile dial \"(9,xx.)\" --emergency US --explain\n"
    "flatprofile dial \"(xxx|x.)\" --generate > tests.csv\n"
    "flatprofile dial \"(xxx|x.)\" --batch tests.csv",
    addDialOptions, runDial };

} // namespace flatprofile::cli
