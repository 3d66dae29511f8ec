#pragma once

#include "core/document/parameterstate.h"
#include "core/document/profiledocument.h"
#include "core/support/textedit.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile {

/// How one parameter differs between two profiles. Where an element stands twice, its last occurrence is
/// compared: the one that counts.
struct ParameterChange
{
    enum class Kind {
        Added, // in the second alone
        Removed, // in the first alone
        Changed, // another value or access
        Moved, // says the same at another place among the others
        Formatting, // says the same, written otherwise
    };

    Kind kind = Kind::Changed;
    QString element; // empty: the text outside parameters (comments, indentation, header)
    bool isContainer = false; // nested elements, compared as a whole; they have no state
    ParameterState before;
    ParameterState after;
    QString accessBefore; // ua
    QString accessAfter;
    quint32 indexBefore = Element::kNone; // into scan().elements
    quint32 indexAfter = Element::kNone;

    bool operator==(const ParameterChange &) const = default;
};

/// What differs, by parameter: in the order of the second profile, each removed one where it stood between
/// its neighbours, before what took its place. Empty exactly when the texts are the same. Both documents have
/// one catalogue.
QList<ParameterChange> compareProfiles(const ProfileDocument &before, const ProfileDocument &after);

/// Whether phones could tell the difference: anything but formatting.
bool isDifferent(const QList<ParameterChange> &changes);

/// The edits that make `into` say of the parameter what `from` says of it, Absent included: how one side of a
/// comparison is taken over.
QList<TextEdit> editsToTake(const ProfileDocument &into, const ProfileDocument &from, const QString &element);
/// The same for many, each at most once.
QList<TextEdit> editsToTake(
    const ProfileDocument &into, const ProfileDocument &from, const QStringList &elements);

/// A profile of only what differs: loaded after the first, it gives what the second gives.
struct DifferenceProfile
{
    QByteArray text;
    QStringList leftOut; // removed parameters, which no profile can take back, and nested elements
};
DifferenceProfile differenceProfile(const ProfileDocument &after, const QList<ParameterChange> &changes);

} // namespace flatprofile
