#include "core/signal/scripttimeline.h"

#include <algorithm>

namespace flatprofile {

using std::chrono::milliseconds;

static bool isSameSound(const SoundStretch &a, const SoundStretch &b)
{
    return a.isSounding == b.isSounding && a.components == b.components;
}

ScriptTimeline::ScriptTimeline(const CadenceScript &script)
    : ScriptTimeline(script.sections, false)
{
}

ScriptTimeline::ScriptTimeline(const ToneScript &script)
    : ScriptTimeline(script.sections, true)
{
}

ScriptTimeline::ScriptTimeline(const QList<ScriptSection> &sections, bool isTone)
{
    milliseconds start { 0 };
    for (int index = 0; index < sections.size(); ++index) {
        const ScriptSection &section = sections.at(index);
        Cycle cycle;
        Duration length = milliseconds(0);
        for (int i = 0; i < section.segments.size() && length; ++i) {
            const ScriptSegment &segment = section.segments.at(i);
            QList<int> components = segment.components;
            std::sort(components.begin(), components.end());
            for (const bool isOn : { true, false }) {
                const Duration part = isOn ? segment.on.length : segment.off.length;
                if (!length || (part && part->count() <= 0))
                    continue;
                const bool isSounding = isOn && (!isTone || !components.isEmpty());
                cycle.parts.append(
                    { *length, part, i, isOn, isSounding, isSounding ? components : QList<int>() });
                length = part ? Duration(*length + *part) : std::nullopt;
            }
        }
        const Duration duration = section.duration.length;
        if (cycle.parts.isEmpty() || (duration && duration->count() <= 0))
            continue;
        cycle.isUniform = std::all_of(cycle.parts.begin(), cycle.parts.end(), [&](const CyclePart &part) {
            const CyclePart &first = cycle.parts.first();
            return part.isSounding == first.isSounding && part.components == first.components;
        });
        m_places.append({ index, start, duration ? Duration(start + *duration) : std::nullopt, length });
        m_cycles.append(std::move(cycle));
        if (!duration)
            break;
        start += *duration;
    }
}

Duration ScriptTimeline::total() const
{
    return m_places.isEmpty() ? Duration(milliseconds(0)) : m_places.last().end;
}

qsizetype ScriptTimeline::placeAt(milliseconds at) const
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (!m_places.at(i).end || at < *m_places.at(i).end)
            return i;
    }
    return -1;
}

TimelinePart ScriptTimeline::partIn(qsizetype place, milliseconds at) const
{
    const SectionPlace &section = m_places.at(place);
    const QList<CyclePart> &parts = m_cycles.at(place).parts;
    const milliseconds inSection = at - section.start;
    const qint64 repetition = section.cycle ? inSection / *section.cycle : 0;
    const milliseconds begin { section.cycle ? repetition * section.cycle->count() : 0 };
    const auto after = std::upper_bound(parts.begin(), parts.end(), inSection - begin,
        [](milliseconds time, const CyclePart &part) { return time < part.offset; });
    const CyclePart &part = *std::prev(after);
    TimelinePart result;
    result.start = section.start + begin + part.offset;
    result.end = part.length ? Duration(result.start + *part.length) : section.end;
    if (section.end && *result.end > *section.end) {
        result.end = section.end;
        result.isCut = true;
    }
    result.section = section.section;
    result.segment = part.segment;
    result.repetition = repetition;
    result.isOn = part.isOn;
    result.isSounding = part.isSounding;
    result.components = part.components;
    return result;
}

std::optional<TimelinePart> ScriptTimeline::partAt(milliseconds at) const
{
    at = std::max(at, milliseconds(0));
    const qsizetype place = placeAt(at);
    return place < 0 ? std::nullopt : std::optional(partIn(place, at));
}

TimelinePart ScriptTimeline::mergedPart(qsizetype place) const
{
    const SectionPlace &section = m_places.at(place);
    TimelinePart result;
    result.start = section.start;
    result.end = section.end;
    result.section = section.section;
    result.isMerged = true;
    for (const CyclePart &part : m_cycles.at(place).parts) {
        result.isOn = result.isOn || part.isOn;
        result.isSounding = result.isSounding || part.isSounding;
        for (const int component : part.components) {
            if (!result.components.contains(component))
                result.components.append(component);
        }
    }
    std::sort(result.components.begin(), result.components.end());
    return result;
}

QList<TimelinePart> ScriptTimeline::parts(milliseconds from, milliseconds to, milliseconds resolution) const
{
    QList<TimelinePart> result;
    milliseconds at = std::max(from, milliseconds(0));
    resolution = std::max(resolution, milliseconds((to - at).count() / kMaxCycles));
    while (at < to) {
        const qsizetype place = placeAt(at);
        if (place < 0)
            break;
        const SectionPlace &section = m_places.at(place);
        const bool repeats = section.cycle && (!section.end || *section.end - section.start > *section.cycle);
        result.append(repeats && *section.cycle < resolution ? mergedPart(place) : partIn(place, at));
        if (!result.last().end)
            break;
        at = *result.last().end;
    }
    return result;
}

/// The part at an instant as a stretch; all of its section where that sounds alike from end to end.
SoundStretch ScriptTimeline::uniformStretch(qsizetype place, milliseconds at) const
{
    const TimelinePart part = partIn(place, at);
    SoundStretch result { part.start, part.end, part.isSounding, part.components };
    if (m_cycles.at(place).isUniform) {
        result.start = m_places.at(place).start;
        result.end = m_places.at(place).end;
    }
    return result;
}

std::optional<SoundStretch> ScriptTimeline::stretchAt(milliseconds at) const
{
    at = std::max(at, milliseconds(0));
    const qsizetype place = placeAt(at);
    if (place < 0)
        return std::nullopt;
    // Each step is a part of a cycle that changes, or a whole section: a few dozen at most.
    SoundStretch result = uniformStretch(place, at);
    while (result.start.count() > 0) {
        const milliseconds before = result.start - milliseconds(1);
        const SoundStretch previous = uniformStretch(placeAt(before), before);
        if (!isSameSound(previous, result))
            break;
        result.start = previous.start;
    }
    while (result.end) {
        const qsizetype next = placeAt(*result.end);
        if (next < 0)
            break;
        const SoundStretch following = uniformStretch(next, *result.end);
        if (!isSameSound(following, result))
            break;
        result.end = following.end;
    }
    return result;
}

SoundStretches ScriptTimeline::sounding(milliseconds from, milliseconds to, qsizetype limit) const
{
    SoundStretches result;
    milliseconds at = std::max(from, milliseconds(0));
    while (at < to) {
        std::optional<SoundStretch> stretch = stretchAt(at);
        if (!stretch)
            break;
        const milliseconds end = stretch->end ? std::min(*stretch->end, to) : to;
        if (stretch->isSounding) {
            if (result.list.size() >= limit) {
                result.isComplete = false;
                break;
            }
            stretch->start = at;
            stretch->end = end;
            result.list.append(*std::move(stretch));
        }
        at = end;
    }
    return result;
}

} // namespace flatprofile
