#include "core/cli/commands.h"
#include "core/cli/macrooptions.h"
#include "core/rules/resyncplan.h"
#include "core/rules/rulecheck.h"
#include "core/rules/rulecodes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

constexpr int kDefaultHours = 48;
constexpr int kMostHours = 24 * 366;
constexpr int kMostFailures = 10'000;

void addScheduleOptions(QCommandLineParser &parser)
{
    const auto add = [&](const QString &name, const QString &what, const QString &argument) {
        parser.addOption({ name, what, argument });
    };
    add(u"periodic"_s, Text::tr("Resync_Periodic: seconds, or a list such as 3600+600,7200."), u"S"_s);
    add(u"error-retry"_s, Text::tr("Resync_Error_Retry_Delay; default 3600."), u"S"_s);
    add(u"at"_s, Text::tr("Resync_At: a time of day; then --periodic is ignored."), u"HHMM"_s);
    add(u"at-random"_s, Text::tr("Resync_At_Random_Delay in seconds; default 600."), u"S"_s);
    add(u"random"_s, Text::tr("Resync_Random_Delay: how long the first attempt waits, in units of 20 s."),
        u"N"_s);
    add(u"failures"_s, Text::tr("The first attempt fails, then come so many retries."), u"N"_s);
    add(u"hours"_s, Text::tr("How far to look; default 48."), u"H"_s);
    add(u"start"_s, Text::tr("The time of day at the start; default 0000."), u"HHMM"_s);
    add(u"trigger"_s, Text::tr("Resync_Trigger_1 or _2; may be given twice."), u"EXPR"_s);
    add(u"phones"_s, Text::tr("How many phones start together: tells the load on the server per minute."),
        u"N"_s);
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    MacroOptions::addTo(parser);
}

QString nameOf(ResyncInstant::Why why)
{
    switch (why) {
    case ResyncInstant::Why::First:
        return u"first"_s;
    case ResyncInstant::Why::Retry:
        return u"retry"_s;
    case ResyncInstant::Why::Periodic:
        return u"periodic"_s;
    case ResyncInstant::Why::At:
        break;
    }
    return u"at"_s;
}

/// The options as a plan; anything but Done is the exit status.
class PlanReader
{
public:
    PlanReader(const QCommandLineParser &parser, const Streams &streams)
        : m_parser(parser)
        , m_streams(streams)
    {
    }

    int run()
    {
        if (const int status = m_macros.read(m_parser, m_streams); status != Done)
            return status;
        plan.macros = m_macros.macros();
        plan.failures = number(u"failures"_s, 0, kMostFailures);
        hours = number(u"hours"_s, kDefaultHours, kMostHours);
        phones = number(u"phones"_s, 0, 1'000'000'000);
        plan.atRandom = std::chrono::seconds(number(u"at-random"_s, 600, 86'400 * 365));
        plan.powerUp = powerUpSpread(number(u"random"_s, 0, 65'535));
        if (!m_isGood)
            return BadUsage;
        for (const QString &trigger : m_parser.values(u"trigger"_s)) {
            const QString text = trigger.trimmed();
            if (!text.isEmpty() && !text.startsWith(u'#'))
                plan.triggers.append(trigger);
        }
        if (m_parser.isSet(u"start"_s) && !time(u"start"_s))
            return usage(Text::tr("--start is a time such as 0830."), m_streams);
        plan.clock = time(u"start"_s).value_or(std::chrono::minutes(0));
        plan.at = time(u"at"_s);
        if (m_parser.isSet(u"at"_s) && !plan.at && !m_parser.value(u"at"_s).isEmpty())
            problems.append({ Severity::Warning, rulecodes::kScheduleTime, {}, {}, {} });
        plan.periodic = schedule(u"periodic"_s, {});
        plan.errorRetry = schedule(u"error-retry"_s, u"3600"_s);
        return Done;
    }

    ResyncPlan plan;
    QList<Diagnostic> problems;
    int hours = kDefaultHours;
    int phones = 0;

private:
    int number(const QString &option, int otherwise, int most)
    {
        if (!m_parser.isSet(option))
            return otherwise;
        bool good = false;
        const int value = m_parser.value(option).toInt(&good);
        if (good && value >= 0 && value <= most)
            return value;
        if (m_isGood)
            usage(Text::tr("--%1 is a whole number from 0 to %2.").arg(option).arg(most), m_streams);
        m_isGood = false;
        return otherwise;
    }
    std::optional<std::chrono::minutes> time(const QString &option) const
    {
        return parseResyncTime(m_parser.value(option));
    }
    RetrySchedule schedule(const QString &option, const QString &otherwise)
    {
        const auto read = parseRetrySchedule(m_parser.isSet(option) ? m_parser.value(option) : otherwise);
        if (read)
            return *read;
        problems.append(read.error());
        return {};
    }

    const QCommandLineParser &m_parser;
    const Streams &m_streams;
    MacroOptions m_macros;
    bool m_isGood = true;
};

int runSchedule(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.positionalArguments().isEmpty())
        return usage(Text::tr("schedule takes options alone."), streams);
    PlanReader reader(parser, streams);
    if (const int status = reader.run(); status != Done)
        return status;
    const std::chrono::hours horizon(reader.hours);
    const bool isBroken = std::any_of(reader.problems.cbegin(), reader.problems.cend(),
        [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
    QList<ResyncInstant> instants;
    if (!isBroken)
        instants = resyncInstants(reader.plan, horizon);
    if (parser.isSet(u"hours"_s))
        instants.removeIf([&](const ResyncInstant &instant) { return instant.earliest > horizon; });
    QJsonArray array;
    QString text;
    for (const ResyncInstant &instant : std::as_const(instants)) {
        QJsonObject entry { { u"earliest"_s, qint64(instant.earliest.count()) },
            { u"latest"_s, qint64(instant.latest.count()) }, { u"why"_s, nameOf(instant.why) } };
        if (instant.isHeld)
            entry.insert(u"held"_s, true);
        array.append(entry);
        text += u"%1\t%2\t%3\n"_s.arg(instant.earliest.count())
                    .arg(instant.latest.count())
                    .arg(instant.isHeld ? Text::tr("%1, held by the triggers").arg(nameOf(instant.why))
                                        : nameOf(instant.why));
    }
    QJsonObject object { { u"instants"_s, array } };
    QJsonArray problems;
    for (const Diagnostic &problem : std::as_const(reader.problems)) {
        problems.append(
            QJsonObject { { u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s },
                { u"code"_s, QString(problem.code) }, { u"message"_s, describeRule(problem) } });
        streams.writeMessage(describeRule(problem));
    }
    object.insert(u"problems"_s, problems);
    if (reader.phones > 0) {
        QJsonArray load;
        double peak = 0;
        for (const double requests : loadPerMinute(instants, reader.phones, horizon)) {
            load.append(requests);
            peak = std::max(peak, requests);
        }
        object.insert(u"load"_s, load);
        object.insert(u"peak"_s, peak);
        text += Text::tr("At most %1 requests a minute.").arg(qRound64(peak)) + u'\n';
    }
    const int status = isBroken ? AnswerIsNo : Done;
    if (parser.isSet(u"json"_s))
        return printJson(object, streams, status);
    const int printed = print(text.toUtf8(), streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kScheduleCommand { "schedule",
    QT_TRANSLATE_NOOP("CommandLine", "List when a phone would resync"),
    "flatprofile schedule --periodic 7200 --error-retry 1800,3600,7200,14400 --failures 5\nflatprofile "
    "schedule "
    "--at 0300 --at-random 3600 --hours 72 --json",
    addScheduleOptions, runSchedule };

} // namespace flatprofile::cli
