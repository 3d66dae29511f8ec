#include "core/cli/commands.h"
#include "core/cli/macrooptions.h"
#include "core/cli/ruleoptions.h"
#include "core/cli/ruleoutput.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addSimulateOptions(QCommandLineParser &parser)
{
    RuleOptions::addTo(parser);
    parser.addOption({ u"expect"_s,
        Text::tr("The URL that the phone must fetch; otherwise the exit status is 1."), u"URL"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
}

int runSimulate(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.positionalArguments().isEmpty())
        return usage(Text::tr("simulate takes its rule from --rule or --profile."), streams);
    RuleOptions options;
    if (const int status = options.read(parser, streams); status != Done) {
        if (parser.isSet(u"json"_s) && !options.unreadable().isEmpty())
            printJson({ { u"rules"_s, QJsonArray() }, { u"files"_s, options.unreadable() } }, streams);
        return status;
    }
    const RuleOutput output(parser.isSet(u"reveal"_s));
    MacroTable macros = options.macros();
    QJsonArray rules;
    QString text;
    bool isMet = !parser.isSet(u"expect"_s);
    bool failed = false;
    for (const FleetRule &rule : options.rules()) {
        const RuleTrace trace = simulateRule(rule.rule, macros, rule.setting);
        const QList<Diagnostic> problems = problemsOf(rule.rule, trace, rule.setting);
        rules.append(output.rule(rule.parameter, rule.rule, trace, problems));
        text += output.ruleText(rule.parameter, rule.rule, trace, problems);
        if (trace.result == RuleTrace::Result::Error) {
            failed = true;
            break; // a failed rule ends the sequence
        }
        for (const FetchStep &fetch : trace.fetches)
            isMet = isMet || fetch.url == parser.value(u"expect"_s);
        applyAssignments(trace.assignments, macros); // they are made before the next rule
    }
    if (!isMet)
        streams.writeMessage(Text::tr("The phone does not fetch the expected URL."));
    const int status = isMet && !failed ? Done : AnswerIsNo;
    if (parser.isSet(u"json"_s))
        return printJson({ { u"rules"_s, rules } }, streams, status);
    const int printed = print(text.toUtf8(), streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kSimulateCommand { "simulate",
    QT_TRANSLATE_NOOP("CommandLine", "Show what a phone does with its rules"),
    "flatprofile simulate --rule '(\"$F\" eq \"beta\")? http://b.example.com/$MA.cfg | /$MA.cfg' --macro "
    "F=beta\n"
    "flatprofile simulate --profile site-a.cfg --macros phone.json --json\n"
    "flatprofile simulate --profile site-a.cfg --parameter Upgrade_Rule --macro "
    "SWVER=sip88xx.11-3-1MPP-678",
    addSimulateOptions, runSimulate };

} // namespace flatprofile::cli
