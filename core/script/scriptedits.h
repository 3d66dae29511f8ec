#pragma once

#include "core/script/timedscript.h"

namespace flatprofile {

/// Where a segment stands: indices from 0.
struct SegmentPlace
{
    int section = 0;
    int segment = 0;

    bool operator==(const SegmentPlace &) const = default;
};

/// What of a segment has a length that can be changed: the end of its on part, its own end, its section's.
enum class ScriptEdge { On, Off, Section };

// Each gives the script as it becomes. Where an edit is not possible (a limit of the guide, a place that does
// not exist, a section that would have no length at all) it gives the script as it was.

bool hasSegment(const TimedScript &script, SegmentPlace place);
Duration lengthAt(const TimedScript &script, SegmentPlace place, ScriptEdge edge);
TimedScript withLength(TimedScript script, SegmentPlace place, ScriptEdge edge, Duration length);

/// A segment like that at `place`, after it.
TimedScript withSegmentAdded(TimedScript script, SegmentPlace place);
/// Without it; the last of a section goes with its section.
TimedScript withSegmentRemoved(TimedScript script, SegmentPlace place);
TimedScript withSegmentMoved(TimedScript script, SegmentPlace place, int by);
/// A second section, after the one there is, with a copy of the segment at `place`.
TimedScript withSectionAdded(TimedScript script, SegmentPlace place);
TimedScript withSectionRemoved(TimedScript script, int section);
TimedScript withSectionsSwapped(TimedScript script);

/// Components count from 1, as scripts write them.
TimedScript withComponents(TimedScript script, SegmentPlace place, QList<int> components);
TimedScript withFrequencyAdded(TimedScript script, int hertz, int tenthsOfDbm);
/// Without it, in the segments too; those after it count one less.
TimedScript withFrequencyRemoved(TimedScript script, int component);
TimedScript withFrequency(TimedScript script, int component, int hertz);
TimedScript withLevel(TimedScript script, int component, int tenthsOfDbm);

/// To the nearest multiple of `step`, never below nothing.
std::chrono::milliseconds snapped(std::chrono::milliseconds time, std::chrono::milliseconds step);
/// The next multiple of `step` in the direction of `by` (-1 or 1).
std::chrono::milliseconds stepped(std::chrono::milliseconds time, int by, std::chrono::milliseconds step);

/// A time as a person types it, "0.25", ".5", "0,5", "2 s", "250 ms" or "*"; nothing that can be read: no
/// value.
std::optional<Duration> readLength(QStringView text);

} // namespace flatprofile
