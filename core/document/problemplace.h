#pragma once

#include "core/document/problem.h"

namespace flatprofile {

class ProfileDocument;

/// The bytes of the text that stand for a stretch of an element's value (UTF-16 units). Where comments or
/// CDATA stand in the value: all of it.
SourceSpan valuePartInText(const ProfileDocument &document, quint32 elementIndex, SourceSpan part);

/// What exactly is wrong, in bytes of the text: the stretch of the value where the problem is about one.
SourceSpan placeInText(const ProfileDocument &document, const Problem &problem);

} // namespace flatprofile
