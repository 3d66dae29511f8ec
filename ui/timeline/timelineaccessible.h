#pragma once

namespace flatprofile {

/// Lets screen readers walk a TimelineView: each segment of the script is a child with a name and, as its
/// value, what it plays. Once a program, before the first view.
void installTimelineAccessibility();

} // namespace flatprofile
