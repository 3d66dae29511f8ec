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

inline constexpr int kMostExtensions = 16;

/// The numbers of Emergency_Number_n_; empty where none is set.
QStringList emergencyNumbersOf(const ProfileDocument &document, int extension);

} // namespace flatprofile
