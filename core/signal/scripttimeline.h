#pragma once

#include "core/script/script.h"

#include <QList>

#include <chrono>
#include <optional>

namespace flatprofile {

/// The on or the off part of one segment, played once. Parts of no length do not exist.
struct TimelinePart
{
    std::chrono::milliseconds start { 0 };
    Duration end; // nothing: for ever
    int section = 0; // index in the script
    int segment = 0; // index in the section
    qint64 repetition = 0; // how often the section's segments were played before
    bool isOn = false; // the part before the slash
    bool isSounding = false; // an on part of a tone can name no frequency
    bool isCut = false; // the section ends before the part would
    bool isMerged = false; // many parts in one, each run of the segments being shorter than the resolution
    QList<int> components; // of tones, what sounds: 1-based, sorted

    bool operator==(const TimelinePart &) const = default;
};

/// Time in which nothing changes for the ear, across segments and sections.
struct SoundStretch
{
    std::chrono::milliseconds start { 0 };
    Duration end; // nothing: for ever
    bool isSounding = false;
    QList<int> components; // of tones: 1-based, sorted

    bool operator==(const SoundStretch &) const = default;
};

struct SoundStretches
{
    QList<SoundStretch> list; // sound alone, cut at the window's ends
    bool isComplete = true; // false: there are more than were asked for
};

/// Where a section lies. Sections of no length and those after an endless one are never played.
struct SectionPlace
{
    int section = 0; // index in the script
    std::chrono::milliseconds start { 0 };
    Duration end; // nothing: for ever
    Duration cycle; // all segments once; nothing: a segment is endless, nothing repeats
};

/// A script in time (facts: the segments of a section in order, again and again, cut at the section's end,
/// then the next section). Nothing is listed in advance: every answer is computed for the time that was asked
/// for, so 100000(.001/.001) costs no more than 2(1/1).
class ScriptTimeline
{
public:
    ScriptTimeline() = default;
    explicit ScriptTimeline(const CadenceScript &script);
    explicit ScriptTimeline(const ToneScript &script);

    Duration total() const; // of what is played; nothing: for ever
    const QList<SectionPlace> &places() const { return m_places; } // of the sections that are played

    /// The part at an instant; nothing after the end.
    std::optional<TimelinePart> partAt(std::chrono::milliseconds at) const;
    /// All parts that touch the window, whole, in order. A section whose cycle is shorter than the resolution
    /// (what a pixel stands for) is one merged part; very long windows raise the resolution, so that there
    /// are never more than 12 x kMaxCycles parts a section.
    QList<TimelinePart> parts(std::chrono::milliseconds from, std::chrono::milliseconds to,
        std::chrono::milliseconds resolution = std::chrono::milliseconds(0)) const;

    /// What is heard at an instant, and since when and until when; nothing after the end.
    std::optional<SoundStretch> stretchAt(std::chrono::milliseconds at) const;
    /// What is heard in the window.
    SoundStretches sounding(
        std::chrono::milliseconds from, std::chrono::milliseconds to, qsizetype limit = kMaxStretches) const;

    static constexpr qint64 kMaxCycles = 8192;
    static constexpr qsizetype kMaxStretches = 100'000;

private:
    struct CyclePart
    {
        std::chrono::milliseconds offset { 0 }; // in the cycle
        Duration length;
        int segment = 0;
        bool isOn = false;
        bool isSounding = false;
        QList<int> components;
    };
    struct Cycle
    {
        QList<CyclePart> parts;
        bool isUniform = false; // all of it sounds alike
    };

    ScriptTimeline(const QList<ScriptSection> &sections, bool isTone);
    qsizetype placeAt(std::chrono::milliseconds at) const; // -1 after the end
    TimelinePart partIn(qsizetype place, std::chrono::milliseconds at) const;
    TimelinePart mergedPart(qsizetype place) const;
    SoundStretch uniformStretch(qsizetype place, std::chrono::milliseconds at) const;

    QList<SectionPlace> m_places;
    QList<Cycle> m_cycles; // of the places
};

} // namespace flatprofile
