#pragma once

#include "core/tones/tonechanges.h"

namespace flatprofile {

class DocumentSession;
class ProfileDocument;

/// What an element does by a profile: its value, or the phone's default; null: those that most phones have.
QString toneValue(const ProfileDocument &document, const PhoneModel *phone, const QString &element);

/// What elements do now: the profile's values, or the phone's defaults.
ToneValues toneValues(const DocumentSession &session);

/// Makes the changes as one step of the undo list with that name; none where there are none.
void applyToneChanges(DocumentSession &session, const QList<ToneChange> &changes, const QString &label);

/// The field's name as the phone's page has it.
QString fieldOf(const DocumentSession &session, const QString &element);

} // namespace flatprofile
