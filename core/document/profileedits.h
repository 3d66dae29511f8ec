#pragma once

#include "core/document/parameterstate.h"
#include "core/support/textedit.h"

#include <QList>
#include <QString>

namespace flatprofile {

class ProfileDocument;

// The smallest text edits that make a change; pure functions, so that window, command line and tests share
// them. All return an empty list when nothing is to be done.

/// Gives the parameter this state: the last occurrence is edited in its place and keeps its tags, attributes
/// and outer white space; an absent one is added beside its catalogue neighbours in the file's own style
/// (indentation, line ends, `ua` habit); Absent removes every occurrence with its line.
QList<TextEdit> editsToSetState(
    const ProfileDocument &document, QStringView element, const ParameterState &state);

/// Sets, adds or (empty) removes the ua attribute of the winning occurrence; an absent parameter becomes
/// access only.
QList<TextEdit> editsToSetAccess(const ProfileDocument &document, QStringView element, QStringView access);

/// Renames every occurrence, start and end tag.
QList<TextEdit> editsToRename(const ProfileDocument &document, QStringView element, QStringView newName);

/// Removes every occurrence but the last.
QList<TextEdit> editsToKeepLast(const ProfileDocument &document, QStringView element);

/// Removes one occurrence with its line.
QList<TextEdit> editsToRemove(const ProfileDocument &document, quint32 elementIndex);
/// Removes several, in ascending order, each with its line.
QList<TextEdit> editsToRemoveAll(const ProfileDocument &document, const QList<quint32> &elementIndices);

/// Makes the XML declaration name this encoding; nothing where none is declared and UTF-8 is wanted.
QList<TextEdit> editsToDeclareEncoding(const ProfileDocument &document, const QString &encoding);

/// Gives one occurrence another value, written anew as a whole.
QList<TextEdit> editsToSetValue(const ProfileDocument &document, quint32 elementIndex, const QString &value);

/// The text of a new, empty profile: `<flat-profile>` and its end tag, LF line ends.
QByteArray newProfileText();

} // namespace flatprofile
