#include "core/cli/commands.h"
#include "core/document/masking.h"

#include <QJsonArray>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addListOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The profile, or - for standard input."), u"[FILE]"_s);
    parser.addOption({ u"all"_s, Text::tr("Every parameter of the catalogue, set or not.") });
    parser.addOption({ u"tab"_s, Text::tr("Only this page of the phone's web interface."), u"TAB"_s });
    parser.addOption({ u"model"_s, Text::tr("Only what this phone has."), u"MODEL"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    KeyOptions::addTo(parser, false);
}

/// One line of the list.
QJsonObject entry(const ProfileDocument &document, const QString &element, bool reveal)
{
    const Catalogue &catalogue = document.catalogue();
    const ParameterId id = catalogue.find(element);
    const bool known = id != kUnknownParameter;
    const ParameterState state = document.state(element);
    return { { u"element"_s, element }, { u"field"_s, known ? catalogue.field(id) : QString() },
        { u"tab"_s, known ? catalogue.tab(id) : QString() },
        { u"section"_s, known ? catalogue.section(id) : QString() },
        { u"type"_s, known ? catalogue.type(id).name : QString() },
        { u"value"_s, reveal ? state.text : masked(catalogue, element, state.text) },
        { u"state"_s, stateName(state.kind) },
        { u"default"_s, known ? catalogue.defaultValue(id) : QString() },
        { u"access"_s,
            state.kind == ParameterState::Kind::Absent && known ? catalogue.access(id)
                                                                : document.access(element) } };
}

/// A value in one cell of one line: what would end them is written as in the code of programs.
QString inOneCell(QString value)
{
    return value.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1).replace(u'\t', "\\t"_L1);
}

QByteArray textOf(const QJsonArray &parameters)
{
    QString text;
    QTextStream out(&text);
    for (const QJsonValue &value : parameters) {
        const QJsonObject parameter = value.toObject();
        const QString state = parameter.value("state"_L1).toString();
        out << parameter.value("element"_L1).toString() << '\t';
        if (state == "value"_L1)
            out << inOneCell(parameter.value("value"_L1).toString());
        else
            out << '(' << state << ')';
        out << '\n';
    }
    out.flush();
    return text.toUtf8();
}

/// False, with a message, where --tab names a page that no phone has.
bool isKnownTab(const QCommandLineParser &parser, const Streams &streams)
{
    QStringList tabs;
    for (const CatalogueTab &tab : Catalogue::builtIn().tabs())
        tabs.append(tab.name);
    const QString wanted = parser.value(u"tab"_s);
    if (!parser.isSet(u"tab"_s) || tabs.contains(wanted))
        return true;
    usage(Text::tr("No phone's web interface has a page %1. The pages are: %2.")
              .arg(wanted, tabs.join(", "_L1)),
        streams);
    return false;
}

int runList(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList files = parser.positionalArguments();
    const bool all = parser.isSet(u"all"_s);
    if (files.size() > 1 || (files.isEmpty() && !all))
        return usage(Text::tr("list takes one file, or --all."), streams);
    KeyOptions keys;
    const Catalogue &catalogue = Catalogue::builtIn();
    std::optional<PhoneModel> model;
    if (!readModelOption(parser, streams, model) || !isKnownTab(parser, streams))
        return BadUsage;
    const QJsonObject nothing { { u"parameters"_s, QJsonArray() } };
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, files, parser, nothing, streams);
    ProfileDocument document(catalogue);
    if (!files.isEmpty()) {
        auto profile = readProfileFrom(files.first(), keys.keys(), streams);
        if (!profile)
            return failWithJson(profile.error(), files.first(), parser, nothing, streams);
        document.setText(std::move(profile->text), std::move(profile->wrapping));
        if (document.scan().faultCount > 0)
            streams.writeMessage(Text::tr("%1: not well-formed in %n place(s); what could be read is listed.",
                nullptr, int(document.scan().faultCount))
                                     .arg(files.first()));
    }
    QStringList elements;
    if (all) {
        for (int id = 0; id < catalogue.count(); ++id)
            elements.append(catalogue.element(ParameterId(id)));
        for (const quint32 index : document.unknownParameters())
            elements.append(document.elementName(index));
    } else {
        for (const quint32 index : document.parameters()) {
            const ParameterId id = document.scan().elements[index].tag;
            QString element = document.elementName(index);
            if ((id == kUnknownParameter ? document.winner(element) : document.winner(id)) == index)
                elements.append(std::move(element));
        }
    }
    QJsonArray parameters;
    for (const QString &element : std::as_const(elements)) {
        const ParameterId id = catalogue.find(element);
        if (model && id != kUnknownParameter && !catalogue.isAvailable(id, *model))
            continue;
        const QJsonObject line = entry(document, element, parser.isSet(u"reveal"_s));
        if (!parser.isSet(u"tab"_s) || line.value("tab"_L1).toString() == parser.value(u"tab"_s))
            parameters.append(line);
    }
    return parser.isSet(u"json"_s) ? printJson({ { u"parameters"_s, parameters } }, streams)
                                   : print(textOf(parameters), streams);
}

void addGetOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The profile, or - for standard input."));
    parser.addPositionalArgument(u"ELEMENT"_s, Text::tr("Names of elements."), u"ELEMENT..."_s);
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    KeyOptions::addTo(parser, false);
}

int runGet(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 2)
        return usage(Text::tr("get takes a file and at least one element."), streams);
    KeyOptions keys;
    const QJsonObject nothing { { u"values"_s, QJsonObject() } };
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, { arguments.first() }, parser, nothing, streams);
    auto profile = readProfileFrom(arguments.first(), keys.keys(), streams);
    if (!profile)
        return failWithJson(profile.error(), arguments.first(), parser, nothing, streams);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(std::move(profile->text), std::move(profile->wrapping));
    QJsonObject values;
    QByteArray text;
    int status = Done;
    for (const QString &element : arguments.mid(1)) {
        const ParameterState state = document.state(element);
        if (state.kind == ParameterState::Kind::Absent) {
            const QString near = document.catalogue().find(element) == kUnknownParameter
                ? document.catalogue().nearMisses(element, 1).value(0)
                : QString();
            streams.writeMessage(near.isEmpty()
                    ? Text::tr("%1 is not in the profile.").arg(element)
                    : Text::tr("%1 is not in the profile; %2 may be meant.").arg(element, near));
            status = AnswerIsNo;
            values.insert(element, QJsonValue());
            continue;
        }
        const QString shown
            = parser.isSet(u"reveal"_s) ? state.text : masked(document.catalogue(), element, state.text);
        values.insert(element, shown);
        text += shown.toUtf8() + '\n';
    }
    if (parser.isSet(u"json"_s))
        return printJson({ { u"values"_s, values } }, streams, status);
    const int printed = print(text, streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kListCommand { "list",
    QT_TRANSLATE_NOOP("CommandLine", "List the parameters that a profile sets"),
    "flatprofile list site-a.cfg\nflatprofile list --json --tab \"Ext 1\" site-a.cfg\nflatprofile list --all "
    "--model CP-8841-3PCC\n"
    "flatprofile list --key-file site.key encrypted.cfg",
    addListOptions, runList };

const Command kGetCommand { "get", QT_TRANSLATE_NOOP("CommandLine", "Print the values of parameters"),
    "flatprofile get site-a.cfg Profile_Rule\nflatprofile get --json site-a.cfg User_ID_1_ Proxy_1_\ncat "
    "site-a.cfg | flatprofile get - Resync_Periodic",
    addGetOptions, runGet };

} // namespace flatprofile::cli
