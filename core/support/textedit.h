#pragma once

#include "core/support/sourcespan.h"

#include <QByteArray>

namespace flatprofile {

/// Replaces one stretch of a text by another. The replacement is UTF-8; the span counts in the unit
/// of the text that the edit is made for (see SourceSpan).
struct TextEdit
{
    SourceSpan span;
    QByteArray replacement;

    bool operator==(const TextEdit &) const = default;
};

} // namespace flatprofile
