#include "core/cli/commands.h"
#include "core/document/masking.h"
#include "core/document/profilediff.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

void addDiffOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"A"_s, Text::tr("The first profile, or - for standard input."));
    parser.addPositionalArgument(u"B"_s, Text::tr("The second one."));
    parser.addOption({ { u"o"_s, u"output"_s },
        Text::tr("Also write a profile of only what B sets differently; its secrets are in it."), u"OUT"_s });
    parser.addOption({ u"json"_s, Text::tr("Print JSON.") });
    parser.addOption({ u"reveal"_s, Text::tr("Show secrets.") });
    KeyOptions::addTo(parser, false);
}

QString kindName(ParameterChange::Kind kind)
{
    switch (kind) {
    case ParameterChange::Kind::Added:
        return u"added"_s;
    case ParameterChange::Kind::Removed:
        return u"removed"_s;
    case ParameterChange::Kind::Changed:
        return u"changed"_s;
    case ParameterChange::Kind::Moved:
        return u"moved"_s;
    case ParameterChange::Kind::Formatting:
        break;
    }
    return u"formatting"_s;
}

/// Words the changes, with secrets masked unless asked for.
class Wording
{
public:
    Wording(const Catalogue &catalogue, bool reveal)
        : m_catalogue(catalogue)
        , m_reveal(reveal)
    {
    }

    QJsonObject object(const ParameterChange &change) const
    {
        QJsonObject result { { u"element"_s, change.element }, { u"kind"_s, kindName(change.kind) },
            { u"before"_s, value(change, change.before) }, { u"after"_s, value(change, change.after) } };
        if (!change.element.isEmpty() && !change.isContainer) {
            result.insert(u"stateBefore"_s, stateName(change.before.kind));
            result.insert(u"stateAfter"_s, stateName(change.after.kind));
            result.insert(u"accessBefore"_s, change.accessBefore);
            result.insert(u"accessAfter"_s, change.accessAfter);
        }
        return result;
    }

    /// A line, or two where the value changes: "- Name: old", "+ Name: new".
    QString text(const ParameterChange &change) const
    {
        using Kind = ParameterChange::Kind;
        switch (change.kind) {
        case Kind::Added:
            return u"+ "_s + change.element + side(change, change.after, change.accessAfter, false);
        case Kind::Removed:
            return u"- "_s + change.element + side(change, change.before, change.accessBefore, false);
        case Kind::Changed: {
            if (change.isContainer)
                return u"! "_s + change.element + u' ' + Text::tr("(nested elements)");
            const bool withAccess = change.accessBefore != change.accessAfter;
            return u"- "_s + change.element + side(change, change.before, change.accessBefore, withAccess)
                + u"\n+ "_s + change.element + side(change, change.after, change.accessAfter, withAccess);
        }
        case Kind::Moved:
            return u"> "_s + change.element + u' ' + Text::tr("(moved)");
        case Kind::Formatting:
            break;
        }
        return u"  "_s
            + (change.element.isEmpty() ? Text::tr("(text between parameters)")
                                        : change.element + u' ' + Text::tr("(formatting)"));
    }

private:
    QString shown(const ParameterChange &change, const ParameterState &state) const
    {
        return m_reveal ? state.text : masked(m_catalogue, change.element, state.text);
    }

    QJsonValue value(const ParameterChange &change, const ParameterState &state) const
    {
        return state.kind == ParameterState::Kind::Absent ? QJsonValue() : QJsonValue(shown(change, state));
    }

    QString side(const ParameterChange &change, const ParameterState &state, const QString &access,
        bool withAccess) const
    {
        if (change.isContainer)
            return u' ' + Text::tr("(nested elements)");
        const QString said = state.kind == ParameterState::Kind::Value ? shown(change, state)
                                                                       : u'(' + stateName(state.kind) + u')';
        return withAccess ? u" ua=\"%1\": "_s.arg(access) + said : u": "_s + said;
    }

    const Catalogue &m_catalogue;
    const bool m_reveal;
};

/// Reads one side; the status where it can't be.
std::optional<int> read(const QString &path, const ContainerKeys &keys, ProfileDocument &document,
    const QCommandLineParser &parser, const Streams &streams)
{
    auto profile = readProfileFrom(path, keys, streams);
    if (profile) {
        document.setText(std::move(profile->text), std::move(profile->wrapping));
        if (document.scan().faultCount > 0)
            streams.writeMessage(
                Text::tr("%1: not well-formed in %n place(s); what could be read is compared.", nullptr,
                    int(document.scan().faultCount))
                    .arg(path));
        return std::nullopt;
    }
    return failWithJson(profile.error(), path, parser, { { u"changes"_s, QJsonArray() } }, streams);
}

int writeDifference(const QString &path, const ProfileDocument &after, const QList<ParameterChange> &changes,
    const Streams &streams)
{
    const DifferenceProfile difference = differenceProfile(after, changes);
    if (!difference.leftOut.isEmpty())
        streams.writeMessage(Text::tr("warning: a profile can't take these back, so they are not in %1: %2.")
                                 .arg(path, difference.leftOut.join(", "_L1)));
    return writeTo(path, difference.text, {}, {}, streams);
}

int runDiff(const QCommandLineParser &parser, const Streams &streams)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        return usage(Text::tr("diff takes two files."), streams);
    if (paths.first() == "-"_L1 && paths.last() == "-"_L1)
        return usage(Text::tr("Standard input can be only one of the two."), streams);
    const QString out = parser.value(u"output"_s);
    if (out == "-"_L1)
        return usage(Text::tr("The changes go to standard output; --output takes a file."), streams);
    KeyOptions keys;
    if (!keys.read(parser, streams))
        return failWithoutKey(keys, paths, parser, { { u"changes"_s, QJsonArray() } }, streams);
    const bool json = parser.isSet(u"json"_s);
    const Catalogue &catalogue = Catalogue::builtIn();
    ProfileDocument before(catalogue);
    ProfileDocument after(catalogue);
    if (const auto status = read(paths.first(), keys.keys(), before, parser, streams))
        return *status;
    if (const auto status = read(paths.last(), keys.keys(), after, parser, streams))
        return *status;

    const QList<ParameterChange> changes = compareProfiles(before, after);
    const Wording wording(catalogue, parser.isSet(u"reveal"_s));
    if (!out.isEmpty()) {
        if (const int status = writeDifference(out, after, changes, streams); status != Done)
            return status;
    }
    const int status = isDifferent(changes) ? AnswerIsNo : Done;
    if (json) {
        QJsonArray list;
        for (const ParameterChange &change : changes)
            list.append(wording.object(change));
        return printJson({ { u"changes"_s, list } }, streams, status);
    }
    QByteArray text;
    for (const ParameterChange &change : changes)
        text += wording.text(change).toUtf8() + '\n';
    const int printed = print(text, streams);
    return printed == Done ? status : printed;
}

} // namespace

const Command kDiffCommand { "diff", QT_TRANSLATE_NOOP("CommandLine", "Compare two profiles by parameter"),
    "flatprofile diff old.cfg new.cfg\nflatprofile diff --json old.cfg new.cfg\nflatprofile diff old.cfg "
    "new.cfg "
    "-o only-the-difference.cfg",
    addDiffOptions, runDiff };

} // namespace flatprofile::cli
