#include "core/cli/commands.h"
#include "core/document/masking.h"
#include "core/document/profileedits.h"
#include "core/xml/valuetext.h"

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
        if (!isElementName(change.element))
            return Text::tr("%1 can't be the name of an element.").arg(change.element);
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

int runSet(const QCommandLineParser &parser, const Streams &streams)
{
    const QString path = parser.positionalArguments().value(0);
    QList<Change> changes;
    if (const auto message = readChanges(parser, changes); path.isEmpty() || message)
        return usage(message.value_or(Text::tr("set takes a file and something to change.")), streams);
    KeyOptions keys;
    if (!keys.read(parser, streams))
        return NoKey;
    auto profile = readProfileFrom(path, keys.keys(), streams);
    if (!profile)
        return fail(profile.error(), path, streams);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(std::move(profile->text), std::move(profile->wrapping));
    if (document.scan().profiles.empty()) {
        streams.writeMessage(Text::tr("%1: there is no <flat-profile> to put a parameter into.").arg(path));
        return Unreadable;
    }
    for (const Change &change : std::as_const(changes)) {
        const bool isNew = document.occurrences(change.element).isEmpty();
        if (!apply(document, change)) {
            streams.writeMessage(
                Text::tr("%1: the tags of %2 are not well-formed; mend them first. Nothing was written.")
                    .arg(path, change.element));
            return Unreadable;
        }
        const QString near = isNew && document.catalogue().find(change.element) == kUnknownParameter
            ? document.catalogue().nearMisses(change.element, 1).value(0)
            : QString();
        if (!near.isEmpty())
            streams.writeMessage(
                Text::tr("warning: no parameter is named %1; %2 may be meant.").arg(change.element, near));
    }
    const QString out = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : path;
    const int status = writeTo(out, document.text(), document.wrapping(), keys.keys(), streams);
    if (status != Done || !parser.isSet(u"json"_s) || out == "-"_L1)
        return status;
    QJsonObject values;
    for (const Change &change : std::as_const(changes)) {
        const ParameterState state = document.state(change.element);
        values.insert(change.element,
            state.kind == ParameterState::Kind::Absent ? QJsonValue()
                : parser.isSet(u"reveal"_s)
                ? QJsonValue(state.text)
                : QJsonValue(masked(document.catalogue(), change.element, state.text)));
    }
    return printJson({ { u"values"_s, values } }, streams);
}

} // namespace

const Command kSetCommand { "set",
    QT_TRANSLATE_NOOP("CommandLine", "Change parameters, and nothing else in the file"),
    "flatprofile set site-a.cfg Resync_Periodic=3600\nflatprofile set site-a.cfg --unset Upgrade_Rule "
    "--access Dial_Plan_1_=ro\n"
    "flatprofile set template.cfg User_ID_1_=5001 -o 5001.cfg",
    addSetOptions, runSet };

} // namespace flatprofile::cli
