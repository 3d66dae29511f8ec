#include "core/cli/commands.h"
#include "core/cli/macrooptions.h"
#include "core/cli/ruleoutput.h"
#include "core/document/masking.h"
#include "core/rules/rulecheck.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addExpandOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"TEXT"_s, Text::tr("A text with macros such as $MA."));
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    MacroOptions::addTo(parser);
}

int runExpand(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.positionalArguments().size() != 1)
        return usage(Text::tr("expand takes one text."), streams);
    MacroOptions options;
    if (const int status = options.read(parser, streams); status != Done)
        return status;
    const Expansion expansion = expandMacros(parser.positionalArguments().constFirst(), options.macros());
    if (expansion.isTooLong) {
        streams.writeMessage(
            Text::tr("The expanded text would be longer than %1 MiB. Nothing of it is printed.")
                .arg(kMostExpandedText * 2 / (1024 * 1024)));
        return Unreadable;
    }
    const QString text = RuleOutput(parser.isSet(u"reveal"_s)).shown(expansion);
    const QStringList unknown = expansion.unknownNames();
    if (parser.isSet(u"json"_s))
        return printJson(
            { { u"text"_s, text }, { u"unknown"_s, QJsonArray::fromStringList(unknown) } }, streams);
    if (!unknown.isEmpty())
        streams.writeMessage(
            Text::tr("warning: without value, so kept as written: %1").arg(unknown.join(", "_L1)));
    return print(text.toUtf8() + '\n', streams);
}

void addConditionOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"EXPR"_s, Text::tr("A condition without parentheses, as in Resync_Trigger_1."));
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    MacroOptions::addTo(parser);
}

int runCondition(const QCommandLineParser &parser, const Streams &streams)
{
    if (parser.positionalArguments().size() != 1)
        return usage(Text::tr("condition takes one condition."), streams);
    MacroOptions options;
    if (const int status = options.read(parser, streams); status != Done)
        return status;
    const QString text = parser.positionalArguments().constFirst();
    const MacroTable macros = options.macros();
    const Expansion expansion = expandMacros(text, macros);
    if (expansion.isTooLong) {
        streams.writeMessage(
            Text::tr("The expanded condition would be longer than %1 MiB. It is not evaluated.")
                .arg(kMostExpandedText * 2 / (1024 * 1024)));
        return Unreadable;
    }
    const Condition condition = parseCondition(expansion.text, 0, &expansion);
    const ConditionResult result = evaluate(condition, macros.value(u"SWVER"_s));
    QList<Diagnostic> problems;
    if (result.problem) {
        problems.append(*result.problem);
        problems.first().span = expansion.sourceOf(result.problem->span);
        problems.first().fix.clear();
    }
    const RuleOutput output(false);
    const int status = result.value.value_or(false) ? Done : AnswerIsNo;
    if (parser.isSet(u"json"_s))
        return printJson({ { u"value"_s, result.value ? QJsonValue(*result.value) : QJsonValue() },
                             { u"comparisons"_s, output.comparisons(condition, result, expansion, text) },
                             { u"problems"_s, output.problems(problems, text) } },
            streams, status);
    QString out = result.value ? (*result.value ? u"true\n"_s : u"false\n"_s) : u"error\n"_s;
    for (const ComparisonResult &comparison : result.comparisons)
        out += "  "_L1 + explainComparison(output.shown(comparison)) + u'\n';
    for (const Diagnostic &problem : std::as_const(problems))
        out += u"  %1: %2\n"_s.arg(QString(problem.code), describeMaskedRule(problem, text));
    const int printed = print(out.toUtf8(), streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kExpandCommand { "expand", QT_TRANSLATE_NOOP("CommandLine", "Replace the macros of a text"),
    "flatprofile expand 'http://prov.example.com/$MA.cfg' --macro MA=000e08aabbcc\nflatprofile expand --json "
    "'/$PSN.xml' --macros phone.json",
    addExpandOptions, runExpand };

const Command kConditionCommand { "condition",
    QT_TRANSLATE_NOOP("CommandLine", "Evaluate a condition for one phone"),
    "flatprofile condition '$PRVTMR ge 600' --macro PRVTMR=700\nflatprofile condition --json '$SWVER lt "
    "11-3-2MPP0001' --macros phone.csv",
    addConditionOptions, runCondition };

} // namespace flatprofile::cli
