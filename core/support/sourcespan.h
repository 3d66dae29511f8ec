#pragma once

#include <QtGlobal>

namespace flatprofile {

/// A stretch of a text. The unit is that of the text it speaks of: bytes of UTF-8 in a profile's
/// text, UTF-16 units in a single value.
struct SourceSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    qsizetype end() const { return offset + length; }
    bool contains(qsizetype at) const { return at >= offset && at < end(); }

    bool operator==(const SourceSpan &) const = default;
};

} // namespace flatprofile
