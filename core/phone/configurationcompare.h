#pragma once

#include "core/document/profiledocument.h"
#include "core/support/textedit.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace flatprofile {

// What a phone's own configuration says beside what a profile says. A dump hides secrets, and leaves out some
// parameters for good; both are told apart from what the phone did not take. Linear in both documents.

/// What a push will do to one parameter.
struct PlannedChange
{
    enum class Kind {
        Changed,
        New, // the phone's configuration doesn't have it
        Hidden, // a secret: whether it changes can't be seen
    };

    QString element;
    Kind kind = Kind::Changed;
    QString now; // empty where the phone doesn't tell
    QString then;

    bool operator==(const PlannedChange &) const = default;
};
/// The parameters that change, in the order of the profile; those that stay as they are left out.
QList<PlannedChange> plannedChanges(const ProfileDocument &profile, const ProfileDocument &phone);

/// What became of one parameter of a profile that was pushed.
struct ParameterVerdict
{
    enum class Kind {
        Taken,
        Missing, // the phone ignored it: its configuration doesn't have it
        Changed, // the phone has another value
        Unverifiable, // hidden by the phone
    };

    QString element;
    Kind kind = Kind::Taken;
    QString sent;
    QString found;
    bool isAccess = false; // the profile sets no value, and both are accesses (ua)

    bool operator==(const ParameterVerdict &) const = default;
};
/// One for each parameter that the profile sets, in its order. What it only changes the access of is judged
/// where the phone's configuration tells the access.
QList<ParameterVerdict> compareReadBack(const ProfileDocument &sent, const ProfileDocument &found);

/// Whether the phone has something else than was sent, and the profile says neither that: it can be taken.
bool isTakeable(const ProfileDocument &profile, const ParameterVerdict &verdict);
/// The edits that make the profile say what the phone has instead.
QList<TextEdit> editsToTake(const ProfileDocument &profile, const QList<ParameterVerdict> &verdicts);

/// One parameter in the last saved profile, the present one and the phone; nothing where it is absent there.
struct MergedParameter
{
    enum class Kind {
        Same, // mine and the phone's agree
        OnlyMine, // changed by me alone
        OnlyPhone, // changed on the phone alone
        NotMine, // on the phone, in neither profile: mostly what it came with
        NotOnPhone, // in my profile, not in the phone's configuration
        Hidden, // the phone does not show it
        Conflict, // changed here and there
    };

    QString element;
    Kind kind = Kind::Same;
    std::optional<QString> saved;
    std::optional<QString> mine;
    std::optional<QString> phone;

    bool operator==(const MergedParameter &) const = default;
};
/// What a profile said of a parameter when it was last saved.
using SavedState = std::function<ParameterState(const QString &element)>;
/// All parameters of mine, then the phone's.
QList<MergedParameter> mergeThreeWays(
    const SavedState &saved, const ProfileDocument &mine, const ProfileDocument &phone);
/// The edits that make `mine` say what the phone has of these parameters. A phone tells an access of
/// everything; the profile's own stays as it is.
QList<TextEdit> editsToMerge(
    const ProfileDocument &mine, const ProfileDocument &phone, const QStringList &elements);

} // namespace flatprofile
