#pragma once

#include "core/dialplan/dialtable.h"

#include <QStringList>

namespace flatprofile {

class ProfileDocument;

/// The timers of the Regional tab, or the factory's where the profile keeps silent or holds no number.
DialTimes dialTimes(const ProfileDocument &document);

/// The codes that a phone with this profile adds to its dial plans: those the profile sets, and the factory's
/// of the others. A code set to nothing is switched off.
QList<StarCode> starCodes(const ProfileDocument &document);

/// The code of the country that the profile sets the phone's locale to; empty where it sets none, or the
/// factory's, which says nothing of the place.
QString countryOf(const ProfileDocument &document);

inline constexpr int kMostExtensions = 16; // and line keys; the catalogue has no more

/// The numbers of Emergency_Number_n_; empty where none is set.
QStringList emergencyNumbersOf(const ProfileDocument &document, int extension);

/// All that an extension's plan has to dial: those the user named, those of the profile's country, and the
/// extension's own; none twice.
QStringList emergencyNumbersToDial(const ProfileDocument &document, int extension, const QStringList &named);

} // namespace flatprofile
