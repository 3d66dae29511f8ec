#pragma once

#include "core/rules/macros.h"

namespace flatprofile {

class ProfileDocument;

/// The macros whose values a profile gives its phones: A for GPP_A, UID1 for User_ID_1_.
MacroTable profileMacros(const ProfileDocument &document);

} // namespace flatprofile
