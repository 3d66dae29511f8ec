#pragma once

#include "core/support/sourcespan.h"

#include <QList>
#include <QStringView>

namespace flatprofile {

/// A stretch of a tone's text that speaks of one component: its frequency or a number of it in a segment.
struct ComponentMark
{
    SourceSpan span;
    int component = 0; // from 1

    bool operator==(const ComponentMark &) const = default;
};

/// What of a ToneScript belongs to which component, so that text, table and picture can share a colour.
/// Takes any text, right or wrong; linear.
QList<ComponentMark> componentMarks(QStringView tone);

} // namespace flatprofile
