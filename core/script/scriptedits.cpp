#include "core/script/scriptedits.h"

#include "core/script/scriptparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr milliseconds kNothing { 0 };
static constexpr milliseconds kLongest { 999'999'999 };
static constexpr milliseconds kSecondSection { 10'000 };
static constexpr int kHighestHertz = 999'999;

bool hasSegment(const TimedScript &script, SegmentPlace place)
{
    return place.section >= 0 && place.section < script.sections.size() && place.segment >= 0
        && place.segment < script.sections.at(place.section).segments.size();
}

static bool isSilentForNoTime(const ScriptSection &section)
{
    return std::all_of(section.segments.begin(), section.segments.end(), [](const ScriptSegment &segment) {
        return segment.on.length == kNothing && segment.off.length == kNothing;
    });
}

Duration lengthAt(const TimedScript &script, SegmentPlace place, ScriptEdge edge)
{
    if (!hasSegment(script, place))
        return kNothing;
    const ScriptSection &section = script.sections.at(place.section);
    const ScriptSegment &segment = section.segments.at(place.segment);
    return edge == ScriptEdge::Section ? section.duration.length
        : edge == ScriptEdge::On       ? segment.on.length
                                       : segment.off.length;
}

TimedScript withLength(TimedScript script, SegmentPlace place, ScriptEdge edge, Duration length)
{
    if (!hasSegment(script, place) || lengthAt(script, place, edge) == length)
        return script;
    if (length)
        length = std::clamp(*length, kNothing, kLongest);
    TimedScript result = script;
    ScriptSection &section = result.sections[place.section];
    ScriptSegment &segment = section.segments[place.segment];
    ScriptTime &time = edge == ScriptEdge::Section ? section.duration
        : edge == ScriptEdge::On                   ? segment.on
                                                   : segment.off;
    time = { length, {} };
    const bool isSkipped = edge == ScriptEdge::Section && length == kNothing;
    return isSilentForNoTime(section) || isSkipped ? script : result;
}

TimedScript withSegmentAdded(TimedScript script, SegmentPlace place)
{
    if (!hasSegment(script, place))
        return script;
    QList<ScriptSegment> &segments = script.sections[place.section].segments;
    if (segments.size() >= scriptlimits::kSegments)
        return script;
    const ScriptSegment copy = segments.at(place.segment);
    segments.insert(place.segment + 1, copy);
    return script;
}

TimedScript withSegmentRemoved(TimedScript script, SegmentPlace place)
{
    if (!hasSegment(script, place))
        return script;
    TimedScript result = script;
    ScriptSection &section = result.sections[place.section];
    section.segments.removeAt(place.segment);
    if (section.segments.isEmpty())
        return withSectionRemoved(std::move(script), place.section);
    return isSilentForNoTime(section) ? script : result;
}

TimedScript withSegmentMoved(TimedScript script, SegmentPlace place, int by)
{
    if (hasSegment(script, place) && hasSegment(script, { place.section, place.segment + by }))
        script.sections[place.section].segments.move(place.segment, place.segment + by);
    return script;
}

TimedScript withSectionAdded(TimedScript script, SegmentPlace place)
{
    if (!hasSegment(script, place) || script.sections.size() >= scriptlimits::kSections)
        return script;
    ScriptSection &first = script.sections[place.section];
    const ScriptSegment &segment = first.segments.at(place.segment);
    const ScriptSection added { { kSecondSection, {} }, { segment } };
    if (isSilentForNoTime(added))
        return script;
    if (!first.duration.length) // what follows an endless section is never reached
        first.duration = { kSecondSection, {} };
    script.sections.append(added);
    return script;
}

TimedScript withSectionRemoved(TimedScript script, int section)
{
    if (section >= 0 && section < script.sections.size() && script.sections.size() > 1)
        script.sections.removeAt(section);
    return script;
}

TimedScript withSectionsSwapped(TimedScript script)
{
    if (script.sections.size() == 2)
        script.sections.swapItemsAt(0, 1);
    return script;
}

TimedScript withComponents(TimedScript script, SegmentPlace place, QList<int> components)
{
    const bool known = std::all_of(components.begin(), components.end(),
        [&](int component) { return component >= 1 && component <= script.frequencies.size(); });
    if (!script.isTone() || !hasSegment(script, place) || !known)
        return script;
    std::sort(components.begin(), components.end());
    components.erase(std::unique(components.begin(), components.end()), components.end());
    script.sections[place.section].segments[place.segment].components = std::move(components);
    return script;
}

TimedScript withFrequencyAdded(TimedScript script, int hertz, int tenthsOfDbm)
{
    if (script.isTone() && script.frequencies.size() < scriptlimits::kFrequencies)
        script.frequencies.append({ hertz, 0, tenthsOfDbm, {} });
    return script;
}

static bool hasFrequency(const TimedScript &script, int component)
{
    return component >= 1 && component <= script.frequencies.size();
}

TimedScript withFrequencyRemoved(TimedScript script, int component)
{
    if (!hasFrequency(script, component) || script.frequencies.size() == 1)
        return script;
    script.frequencies.removeAt(component - 1);
    for (ScriptSection &section : script.sections) {
        for (ScriptSegment &segment : section.segments) {
            segment.components.removeAll(component);
            for (int &number : segment.components)
                number -= number > component ? 1 : 0;
        }
    }
    return script;
}

TimedScript withFrequency(TimedScript script, int component, int hertz)
{
    if (!hasFrequency(script, component) || hertz < 1 || hertz > kHighestHertz)
        return script;
    ToneComponent &one = script.frequencies[component - 1];
    if (one.hertz != hertz) {
        one.hertz = hertz;
        one.spelling.clear();
    }
    return script;
}

TimedScript withLevel(TimedScript script, int component, int tenthsOfDbm)
{
    if (!hasFrequency(script, component) || qAbs(tenthsOfDbm) > 9999)
        return script;
    ToneComponent &one = script.frequencies[component - 1];
    if (one.tenthsOfDbm != tenthsOfDbm) {
        one.tenthsOfDbm = tenthsOfDbm;
        one.spelling.clear();
    }
    return script;
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

milliseconds snapped(milliseconds time, milliseconds step)
{
    return std::max(kNothing, (time + step / 2) / step * step);
}

milliseconds stepped(milliseconds time, int by, milliseconds step)
{
    const milliseconds rest = time % step;
    if (by > 0)
        return time - rest + step;
    return std::max(kNothing, rest.count() > 0 ? time - rest : time - step);
}

std::optional<Duration> readLength(QStringView text)
{
    text = text.trimmed();
    const bool isMilliseconds = text.endsWith(u"ms", Qt::CaseInsensitive);
    if (isMilliseconds || text.endsWith(u's', Qt::CaseInsensitive)) // as the tables write it
        text = text.chopped(isMilliseconds ? 2 : 1).trimmed();
    if (isMilliseconds) {
        bool isNumber = false;
        const qlonglong count = text.toLongLong(&isNumber);
        const bool isPlain = std::all_of(text.begin(), text.end(), isDigit);
        return isNumber && isPlain
            ? std::optional<Duration>(milliseconds(std::min<qint64>(count, kLongest.count())))
            : std::nullopt;
    }
    // The grammar of a whole script is the one that says what a time is.
    QString script = text.toString() + u"(1/1)"_s;
    script.replace(u',', u'.'); // many write decimals so
    if (script.contains(u';') || script.count(u'(') != 1)
        return std::nullopt;
    const ParsedScript<CadenceScript> parsed = parseCadence(script);
    if (!parsed.script || parsed.script->sections.size() != 1)
        return std::nullopt;
    return std::optional<Duration>(std::in_place, parsed.script->sections.first().duration.length);
}

} // namespace flatprofile
