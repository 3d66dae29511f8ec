#include "core/cli/commands.h"
#include "core/document/masking.h"
#include "core/script/scriptparser.h"
#include "core/types/patterntemplate.h"
#include "core/types/valuecheck.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addValueOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"VALUE"_s, Text::tr("The value; behind -- if it begins with a hyphen."));
    parser.addOption({ u"type"_s,
        Text::tr("Its data type: Bool, Uns16, Time3, FQDN, StarCode, ToneScript, DstRule ..."), u"TYPE"_s });
    parser.addOption({ u"match"_s,
        Text::tr("Of PhTmpl and RscTmpl: which pattern fits this number or response code?"), u"NUMBER"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        break;
    }
    return u"info"_s;
}

/// A part of the value or the whole of it as it may be shown.
QString shown(const DataType &type, const QString &text, bool reveal)
{
    if (reveal)
        return text;
    return type.kind == DataType::Kind::Password ? kMask.toString() : maskedRule(text);
}

QString mended(const QString &value, const QList<TextEdit> &fix)
{
    QString result = value;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

/// What the problem's stretch becomes by the fix; null where the fix reaches beyond it.
QJsonValue replacement(const DataType &type, const QString &value, const Diagnostic &problem, bool reveal)
{
    QList<TextEdit> inside = problem.fix;
    if (inside.isEmpty() || inside.first().span.offset < problem.span.offset
        || inside.last().span.end() > problem.span.end())
        return {};
    for (TextEdit &edit : inside)
        edit.span.offset -= problem.span.offset;
    return shown(type, mended(value.mid(problem.span.offset, problem.span.length), inside), reveal);
}

QJsonObject problemJson(const DataType &type, const QString &value, const Diagnostic &problem, bool reveal)
{
    const QJsonObject span { { u"offset"_s, qint64(problem.span.offset) },
        { u"length"_s, qint64(problem.span.length) } };
    QJsonObject object { { u"severity"_s, severityName(problem.severity) },
        { u"code"_s, QString(problem.code) }, { u"message"_s, describe(problem) }, { u"span"_s, span },
        { u"fix"_s, replacement(type, value, problem, reveal) } };
    if (!problem.fix.isEmpty()) {
        object.insert(u"fixLabel"_s, describeFix(problem));
        object.insert(u"mended"_s, shown(type, mended(value, problem.fix), reveal));
    }
    return object;
}

QJsonValue secondsJson(const Duration &duration)
{
    return duration ? QJsonValue(double(duration->count()) / 1000) : QJsonValue(u"*"_s);
}

QJsonArray frequenciesJson(const QList<ToneComponent> &frequencies)
{
    QJsonArray array;
    for (const ToneComponent &component : frequencies) {
        QJsonObject object { { u"hz"_s, component.hertz }, { u"dbm"_s, component.tenthsOfDbm / 10.0 } };
        if (component.modulation > 0)
            object.insert(u"modulation"_s, component.modulation);
        array.append(object);
    }
    return array;
}

QJsonObject scriptJson(const QList<ToneComponent> &frequencies, const QList<ScriptSection> &sections)
{
    QJsonArray sectionArray;
    for (const ScriptSection &section : sections) {
        QJsonArray segments;
        for (const ScriptSegment &segment : section.segments) {
            QJsonArray components;
            for (const int component : segment.components)
                components.append(component);
            segments.append(QJsonObject { { u"on"_s, secondsJson(segment.on.length) },
                { u"off"_s, secondsJson(segment.off.length) }, { u"components"_s, components } });
        }
        sectionArray.append(QJsonObject {
            { u"duration"_s, secondsJson(section.duration.length) }, { u"segments"_s, segments } });
    }
    return { { u"frequencies"_s, frequenciesJson(frequencies) }, { u"sections"_s, sectionArray },
        { u"total"_s, secondsJson(totalDuration(sections)) } };
}

/// `script` of the contract; null for other types and for what can't be read.
QJsonValue scriptOf(const DataType &type, const QString &value)
{
    if (type.name == "ToneScript"_L1) {
        const auto tone = parseTone(value);
        return tone.script ? QJsonValue(scriptJson(tone.script->frequencies, tone.script->sections))
                           : QJsonValue();
    }
    if (type.name == "CadScript"_L1) {
        const auto cadence = parseCadence(value);
        return cadence.script ? QJsonValue(scriptJson({}, cadence.script->sections)) : QJsonValue();
    }
    if (type.name == "FreqScript"_L1) {
        const auto frequencies = parseFrequencies(value);
        return frequencies.script
            ? QJsonValue(QJsonObject { { u"frequencies"_s, frequenciesJson(*frequencies.script) } })
            : QJsonValue();
    }
    return {};
}

QString problemLine(const DataType &type, const QString &value, const Diagnostic &problem, bool reveal)
{
    const QString severity = problem.severity == Severity::Error ? Text::tr("error")
        : problem.severity == Severity::Warning                  ? Text::tr("warning")
                                                                 : Text::tr("note");
    QString line
        = Text::tr("%1 at %2: %3 [%4]")
              .arg(severity, QString::number(problem.span.offset + 1), describe(problem), problem.code)
        + u'\n';
    if (!problem.fix.isEmpty())
        line
            += Text::tr("  %1: %2").arg(describeFix(problem), shown(type, mended(value, problem.fix), reveal))
            + u'\n';
    return line;
}

bool isTemplate(const DataType &type)
{
    return type.name == "PhTmpl"_L1 || type.name == "RscTmpl"_L1;
}

int runValue(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1 || !parser.isSet(u"type"_s))
        return usage(Text::tr("value takes --type TYPE and one value."), streams);
    const DataType type = dataTypeFromName(parser.value(u"type"_s));
    if (type.kind == DataType::Kind::Unknown && type.name != "?"_L1)
        return usage(Text::tr("There is no data type %1.").arg(type.name), streams);
    if (parser.isSet(u"match"_s) && !isTemplate(type))
        return usage(Text::tr("--match goes with the types PhTmpl and RscTmpl."), streams);
    const QString &value = arguments.first();
    const bool reveal = parser.isSet(u"reveal"_s);
    const QList<Diagnostic> problems = checkValue(type, value);
    const bool isValid = std::none_of(problems.begin(), problems.end(),
        [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
    const int status = isValid ? Done : AnswerIsNo;
    std::optional<int> match;
    if (parser.isSet(u"match"_s))
        match = PatternTemplate(value).firstMatch(parser.value(u"match"_s));
    if (!parser.isSet(u"json"_s)) {
        QString text = isValid ? Text::tr("valid") : Text::tr("not valid");
        text += u'\n';
        for (const Diagnostic &problem : problems)
            text += problemLine(type, value, problem, reveal);
        if (parser.isSet(u"match"_s))
            text += (match ? Text::tr("pattern %1 fits").arg(*match) : Text::tr("no pattern fits")) + u'\n';
        const int printed = print(text.toUtf8(), streams);
        return printed == Done ? status : printed;
    }
    QJsonArray array;
    for (const Diagnostic &problem : problems)
        array.append(problemJson(type, value, problem, reveal));
    QJsonObject object { { u"valid"_s, isValid }, { u"problems"_s, array } };
    if (const QJsonValue script = scriptOf(type, value); !script.isNull())
        object.insert(u"script"_s, script);
    if (parser.isSet(u"match"_s))
        object.insert(u"match"_s, match ? QJsonValue(*match) : QJsonValue());
    return printJson(object, streams, status);
}

} // namespace

const Command kValueCommand { "value", QT_TRANSLATE_NOOP("CommandLine", "Check one value of a data type"),
    "flatprofile value --type StarCode '*69'\n"
    "flatprofile value --type ToneScript --json '350@-19,440@-19;10(*/0/1+2)'\n"
    "flatprofile value --type PwrLevel -- -13.5\n"
    "flatprofile value --type RscTmpl --match 503 '404, 5*'",
    addValueOptions, runValue };

} // namespace flatprofile::cli
