#include "core/cli/scriptjson.h"

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

QJsonArray timelineJson(const ScriptTimeline &timeline, std::chrono::milliseconds until, bool *isComplete)
{
    const SoundStretches stretches = timeline.sounding(std::chrono::milliseconds(0), until);
    if (isComplete)
        *isComplete = stretches.isComplete;
    QJsonArray entries;
    for (const SoundStretch &stretch : stretches.list) {
        QJsonArray components;
        for (const int component : stretch.components)
            components.append(component);
        entries.append(QJsonArray { double(stretch.start.count()) / 1000,
            double(stretch.end.value_or(until).count()) / 1000, components });
    }
    return entries;
}

static QJsonValue secondsJson(const Duration &duration)
{
    return duration ? QJsonValue(double(duration->count()) / 1000) : QJsonValue(u"*"_s);
}

QJsonArray frequenciesJson(const QList<ToneComponent> &frequencies)
{
    QJsonArray array;
    for (const ToneComponent &component : frequencies) {
        QJsonObject object { { u"hz"_s, component.hertz }, { u"dbm"_s, component.tenthsOfDbm / 10.0 } };
        if (component.modulation > 0)
            object.insert(u"modulation"_s, component.modulation);
        array.append(object);
    }
    return array;
}

static QJsonObject segmentJson(const ScriptSegment &segment)
{
    QJsonArray components;
    for (const int component : segment.components)
        components.append(component);
    return { { u"on"_s, secondsJson(segment.on.length) }, { u"off"_s, secondsJson(segment.off.length) },
        { u"components"_s, components } };
}

static QJsonObject scriptJson(const QList<ToneComponent> &frequencies, const QList<ScriptSection> &sections)
{
    QJsonArray array;
    for (const ScriptSection &section : sections) {
        QJsonArray segments;
        for (const ScriptSegment &segment : section.segments)
            segments.append(segmentJson(segment));
        array.append(QJsonObject {
            { u"duration"_s, secondsJson(section.duration.length) }, { u"segments"_s, segments } });
    }
    return { { u"frequencies"_s, frequenciesJson(frequencies) }, { u"sections"_s, array },
        { u"total"_s, secondsJson(totalDuration(sections)) } };
}

QJsonObject scriptJson(const ToneScript &script)
{
    return scriptJson(script.frequencies, script.sections);
}

QJsonObject scriptJson(const CadenceScript &script)
{
    return scriptJson({}, script.sections);
}

} // namespace flatprofile::cli
