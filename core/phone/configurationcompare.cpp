#include "core/phone/configurationcompare.h"

#include "core/document/elementtext.h"
#include "core/document/masking.h"
#include "core/document/profilediff.h"

#include <QSet>

namespace flatprofile {

/// The names of the parameters that a document sets, each once, in the order of its text.
static QStringList namesIn(const ProfileDocument &document)
{
    QStringList names;
    QSet<QString> seen;
    for (const quint32 index : document.parameters()) {
        const QString name = document.elementName(index);
        if (!seen.contains(name)) {
            seen.insert(name);
            names.append(name);
        }
    }
    return names;
}

/// What the phone will hold, or nothing where the profile leaves it as it is.
static std::optional<QString> valueOf(const ParameterState &state)
{
    switch (state.kind) {
    case ParameterState::Kind::Absent:
    case ParameterState::Kind::AccessOnly:
        return std::nullopt;
    case ParameterState::Kind::Empty:
    case ParameterState::Kind::EmptyString:
        return QString();
    case ParameterState::Kind::Value:
        break;
    }
    return state.text;
}

static std::optional<QString> valueIn(const ProfileDocument &document, const QString &name)
{
    return valueOf(document.state(name));
}

static bool isStars(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'*'; });
}

/// Whether a phone's dump does not show the value: secrets are left out, empty or stars there.
static bool isHidden(const ProfileDocument &phone, const QString &name, const std::optional<QString> &found)
{
    if (found && isStars(*found))
        return true;
    return isSecretParameter(phone.catalogue(), name) && (!found || found->isEmpty());
}

QList<PlannedChange> plannedChanges(const ProfileDocument &profile, const ProfileDocument &phone)
{
    QList<PlannedChange> changes;
    for (const QString &name : namesIn(profile)) {
        const auto then = valueIn(profile, name);
        const auto now = valueIn(phone, name);
        if (!then || now == then)
            continue;
        const auto kind = isHidden(phone, name, now) ? PlannedChange::Kind::Hidden
            : now                                    ? PlannedChange::Kind::Changed
                                                     : PlannedChange::Kind::New;
        changes.append(
            { name, kind, kind == PlannedChange::Kind::Hidden ? QString() : now.value_or(QString()), *then });
    }
    return changes;
}

static std::optional<ParameterVerdict> accessVerdict(
    const ProfileDocument &sent, const ProfileDocument &found, const QString &name)
{
    const QString wanted = sent.access(name);
    const QString got = found.access(name);
    if (sent.state(name).kind != ParameterState::Kind::AccessOnly || wanted.isEmpty() || got.isEmpty())
        return std::nullopt;
    const auto kind = wanted == got ? ParameterVerdict::Kind::Taken : ParameterVerdict::Kind::Changed;
    return ParameterVerdict { name, kind, wanted, got, true };
}

QList<ParameterVerdict> compareReadBack(const ProfileDocument &sent, const ProfileDocument &found)
{
    using Kind = ParameterVerdict::Kind;
    QList<ParameterVerdict> verdicts;
    for (const QString &name : namesIn(sent)) {
        const auto wanted = valueIn(sent, name);
        const auto got = valueIn(found, name);
        if (!wanted) {
            if (const auto verdict = accessVerdict(sent, found, name))
                verdicts.append(*verdict);
            continue;
        }
        ParameterVerdict verdict { name, Kind::Taken, *wanted, got.value_or(QString()) };
        if (got != wanted)
            verdict.kind = isHidden(found, name, got) ? Kind::Unverifiable
                : got                                 ? Kind::Changed
                                                      : Kind::Missing;
        verdicts.append(verdict);
    }
    return verdicts;
}

bool isTakeable(const ProfileDocument &profile, const ParameterVerdict &verdict)
{
    if (verdict.kind != ParameterVerdict::Kind::Changed)
        return false;
    return verdict.isAccess ? profile.access(verdict.element) != verdict.found
                            : valueIn(profile, verdict.element) != verdict.found;
}

/// Elements in a profile of their own, to be taken from.
static QList<TextEdit> editsToSay(
    const ProfileDocument &profile, const QByteArray &elements, const QStringList &names)
{
    ProfileDocument wanted(profile.catalogue());
    wanted.setTarget(profile.target());
    wanted.setText("<flat-profile>" + elements + "</flat-profile>");
    return editsToTake(profile, wanted, names);
}

QList<TextEdit> editsToTake(const ProfileDocument &profile, const QList<ParameterVerdict> &verdicts)
{
    QByteArray elements;
    QStringList names;
    for (const ParameterVerdict &verdict : verdicts) {
        if (!isTakeable(profile, verdict))
            continue;
        ParameterState state = verdict.isAccess ? profile.state(verdict.element)
            : verdict.found.isEmpty()           ? ParameterState { ParameterState::Kind::EmptyString, {} }
                                                : ParameterState::value(verdict.found);
        if (state.kind == ParameterState::Kind::Absent)
            state.kind = ParameterState::Kind::AccessOnly;
        const QString access = verdict.isAccess ? verdict.found : profile.access(verdict.element);
        elements += elementtext::newElement(verdict.element.toUtf8(), state, access.toUtf8());
        names.append(verdict.element);
    }
    return editsToSay(profile, elements, names);
}

static MergedParameter::Kind mergeKind(const MergedParameter &p, bool isHidden)
{
    using Kind = MergedParameter::Kind;
    if (p.mine == p.phone)
        return Kind::Same;
    if (isHidden)
        return Kind::Hidden;
    if (!p.phone)
        return Kind::NotOnPhone;
    if (!p.mine && !p.saved)
        return Kind::NotMine;
    if (p.saved == p.phone)
        return Kind::OnlyMine;
    return p.saved == p.mine ? Kind::OnlyPhone : Kind::Conflict;
}

QList<MergedParameter> mergeThreeWays(
    const SavedState &saved, const ProfileDocument &mine, const ProfileDocument &phone)
{
    QList<MergedParameter> merged;
    QSet<QString> seen;
    for (const QString &name : namesIn(mine) + namesIn(phone)) {
        if (seen.contains(name))
            continue;
        seen.insert(name);
        MergedParameter parameter { name, MergedParameter::Kind::Same, valueOf(saved(name)),
            valueIn(mine, name), valueIn(phone, name) };
        if (!parameter.saved && !parameter.mine && !parameter.phone)
            continue;
        parameter.kind = mergeKind(parameter, isHidden(phone, name, parameter.phone));
        merged.append(parameter);
    }
    return merged;
}

QList<TextEdit> editsToMerge(
    const ProfileDocument &mine, const ProfileDocument &phone, const QStringList &elements)
{
    QByteArray wanted;
    for (const QString &element : elements)
        wanted
            += elementtext::newElement(element.toUtf8(), phone.state(element), mine.access(element).toUtf8());
    return editsToSay(mine, wanted, elements);
}

} // namespace flatprofile
