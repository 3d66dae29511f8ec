#include "core/cli/commands.h"
#include "core/cli/problemjson.h"
#include "core/cli/scriptjson.h"
#include "core/document/masking.h"
#include "core/script/scriptparser.h"
#include "core/types/patterntemplate.h"
#include "core/types/valuecheck.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

constexpr double kMostSeconds = 1e9; // of --until

void addValueOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"VALUE"_s, Text::tr("The value; behind -- if it begins with a hyphen."));
    parser.addOption({ u"type"_s,
        Text::tr("Its data type: Bool, Uns16, Time3, FQDN, StarCode, ToneScript, DstRule ..."), u"TYPE"_s });
    parser.addOption({ u"match"_s,
        Text::tr("Of PhTmpl and RscTmpl: which pattern fits this number or response code?"), u"NUMBER"_s });
    parser.addOption({ u"until"_s,
        Text::tr("Of ToneScript and CadScript: also when it sounds in the first S seconds."), u"S"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
}

/// A part of the value or the whole of it as it may be shown.
QString shown(const DataType &type, const QString &text, bool reveal)
{
    if (reveal)
        return text;
    return type.kind == DataType::Kind::Password ? kMask.toString() : maskedRule(text);
}

/// A script that was read, and when it sounds.
struct ReadScript
{
    QJsonValue json; // `script` of the contract; null for other types and for what can't be read
    std::optional<ScriptTimeline> timeline;
};

ReadScript readScript(const DataType &type, const QString &value)
{
    if (type.name == "ToneScript"_L1) {
        if (const auto tone = parseTone(value); tone.script)
            return { scriptJson(*tone.script), ScriptTimeline(*tone.script) };
    } else if (type.name == "CadScript"_L1) {
        if (const auto cadence = parseCadence(value); cadence.script)
            return { scriptJson(*cadence.script), ScriptTimeline(*cadence.script) };
    } else if (type.name == "FreqScript"_L1) {
        if (const auto frequencies = parseFrequencies(value); frequencies.script)
            return { QJsonObject { { u"frequencies"_s, frequenciesJson(*frequencies.script) } }, {} };
    }
    return {};
}

QString problemLine(const DataType &type, const QString &value, const Diagnostic &problem, bool reveal)
{
    const QString severity = problem.severity == Severity::Error ? Text::tr("error")
        : problem.severity == Severity::Warning                  ? Text::tr("warning")
                                                                 : Text::tr("note");
    const Diagnostic worded = withoutSecrets(problem, value, shown(type, value, reveal));
    QString line
        = Text::tr("%1 at %2: %3 [%4]")
              .arg(severity, QString::number(problem.span.offset + 1), describe(worded), problem.code)
        + u'\n';
    if (!problem.fix.isEmpty())
        line += Text::tr("  %1: %2")
                    .arg(describeFix(worded), shown(type, mendedValue(value, problem.fix), reveal))
            + u'\n';
    return line;
}

/// What the command line asks for; a message where it can't be followed.
struct Request
{
    DataType type;
    QString value;
    bool reveal = false;
    std::optional<QString> matched;
    Duration until;
};

std::optional<QString> readRequest(const QCommandLineParser &parser, Request &request)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1 || !parser.isSet(u"type"_s))
        return Text::tr("value takes --type TYPE and one value.");
    request.type = dataTypeFromName(parser.value(u"type"_s));
    request.value = arguments.first();
    request.reveal = parser.isSet(u"reveal"_s);
    const QString &name = request.type.name;
    if (request.type.kind == DataType::Kind::Unknown && name != "?"_L1)
        return Text::tr("There is no data type %1.").arg(name);
    if (parser.isSet(u"match"_s)) {
        if (name != "PhTmpl"_L1 && name != "RscTmpl"_L1)
            return Text::tr("--match goes with the types PhTmpl and RscTmpl.");
        request.matched = parser.value(u"match"_s);
    }
    if (parser.isSet(u"until"_s)) {
        if (name != "ToneScript"_L1 && name != "CadScript"_L1)
            return Text::tr("--until goes with the types ToneScript and CadScript.");
        bool isNumber = false;
        const double seconds = parser.value(u"until"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0.001 && seconds <= kMostSeconds))
            return Text::tr("--until takes a number of seconds above 0.");
        request.until = std::chrono::milliseconds(std::llround(seconds * 1000));
    }
    return std::nullopt;
}

std::optional<int> matchOf(const Request &request)
{
    return request.matched ? PatternTemplate(request.value).firstMatch(*request.matched) : std::nullopt;
}

/// When something sounds, a line a stretch.
QString timelineText(const QJsonArray &timeline)
{
    QString text;
    for (const QJsonValue &entry : timeline) {
        QStringList components;
        for (const QJsonValue &component : entry[2].toArray())
            components.append(QString::number(component.toInt()));
        const QString times = Text::tr("%1 s to %2 s").arg(entry[0].toDouble()).arg(entry[1].toDouble());
        text += times + (components.isEmpty() ? QString() : u": "_s + components.join(u'+')) + u'\n';
    }
    return text;
}

int runValue(const QCommandLineParser &parser, const Streams &streams)
{
    Request request;
    if (const auto message = readRequest(parser, request))
        return usage(*message, streams);
    const QList<Diagnostic> problems = checkValue(request.type, request.value);
    const bool isValid = std::none_of(problems.begin(), problems.end(),
        [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
    const int status = isValid ? Done : AnswerIsNo;
    const std::optional<int> match = matchOf(request);
    const ReadScript script = readScript(request.type, request.value);
    bool isComplete = true;
    const QJsonArray timeline = script.timeline && request.until
        ? timelineJson(*script.timeline, *request.until, &isComplete)
        : QJsonArray();
    if (!isComplete)
        streams.writeMessage(Text::tr("The timeline is longer than %1 stretches; the rest is left out.")
                                 .arg(ScriptTimeline::kMaxStretches));
    if (!parser.isSet(u"json"_s)) {
        QString text = (isValid ? Text::tr("valid") : Text::tr("not valid")) + u'\n';
        for (const Diagnostic &problem : problems)
            text += problemLine(request.type, request.value, problem, request.reveal);
        if (request.matched)
            text += (match ? Text::tr("pattern %1 fits").arg(*match) : Text::tr("no pattern fits")) + u'\n';
        const int printed = print((text + timelineText(timeline)).toUtf8(), streams);
        return printed == Done ? status : printed;
    }
    const auto show = [&](const QString &text) { return shown(request.type, text, request.reveal); };
    QJsonObject object { { u"valid"_s, isValid },
        { u"problems"_s, problemsJson(problems, request.value, show) } };
    if (!script.json.isNull())
        object.insert(u"script"_s, script.json);
    if (script.timeline && request.until)
        object.insert(u"timeline"_s, timeline);
    if (request.matched)
        object.insert(u"match"_s, match ? QJsonValue(*match) : QJsonValue());
    return printJson(object, streams, status);
}

} // namespace

const Command kValueCommand { "value", QT_TRANSLATE_NOOP("CommandLine", "Check one value of a data type"),
    "flatprofile value --type StarCode '*69'\n"
    "flatprofile value --type ToneScript --json '350@-19,440@-19;10(*/0/1+2)'\n"
    "flatprofile value --type CadScript --until 12 '60(2/4)'\n"
    "flatprofile value --type PwrLevel -- -13.5\n"
    "flatprofile value --type RscTmpl --match 503 '404, 5*'",
    addValueOptions, runValue };

} // namespace flatprofile::cli
