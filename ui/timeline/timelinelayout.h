#pragma once

#include "core/script/scriptedits.h"
#include "core/signal/scripttimeline.h"
#include "ui/timeline/timescale.h"

#include <QRectF>
#include <QString>

namespace flatprofile {

/// Where the parts of a time line stand. Everything comes from the widget's size and the font's line height.
struct TimelineFrame
{
    QSizeF size;
    double lineHeight = 18;
    int lanes = 1;
    bool hasTogether = false;

    double unit() const { return lineHeight / 18; }
    double plotLeft() const { return 148 * unit(); }
    double plotRight() const { return size.width() - 12 * unit(); }
    double plotWidth() const { return std::max(1.0, plotRight() - plotLeft()); }
    QRectF overview() const; // the whole script, small; the column of heads not included
    QRectF ruler() const;
    QRectF band() const;
    QRectF lane(int index) const; // 0 ...; the last is "Together" where there is one
    double laneHeight() const;
    double togetherHeight() const;
    double leastLane() const { return 2 * lineHeight + 4 * unit(); }
    double barHeight() const;
    double bottom() const;
    double leastHeight() const;
};

struct TimelineBar
{
    QRectF area;
    int lane = 0;
    SegmentPlace place;
    bool isFirst = false; // said by the script itself, not repeated
    bool isEndless = false; // runs out at the right
    QString label; // the duration, where there is room

    bool operator==(const TimelineBar &) const = default;
};

/// A section's first run of a segment, then its repetitions.
struct TimelineBand
{
    QRectF area;
    SegmentPlace place;
    bool isFirst = false;
    bool isEndless = false;
    QString title; // "Section 1, segment 1"
    QString shortTitle; // "1.1", where there is no room for more
    QString words; // "on 0.5 s, off 0.5 s", "repeats until 10 s: 2 of 10"

    bool operator==(const TimelineBand &) const = default;
};

/// The first run of a segment: what is selected and dragged.
struct TimelineSegment
{
    SegmentPlace place;
    QRectF area; // over all lanes, on and off
    std::chrono::milliseconds start { 0 };
    Duration onEnd; // nothing: for ever
    Duration end;

    bool operator==(const TimelineSegment &) const = default;
};

struct TimelineEdge
{
    double x = 0;
    SegmentPlace place;
    ScriptEdge edge = ScriptEdge::On;

    bool operator==(const TimelineEdge &) const = default;
};

struct TimelineTick
{
    double x = 0;
    QString label; // empty: a small one

    bool operator==(const TimelineTick &) const = default;
};

/// A script at a scale, as rectangles and words; no painter, no widget.
struct TimelineLayout
{
    TimelineFrame frame;
    QList<TimelineTick> ticks;
    QList<TimelineBand> bands;
    QList<TimelineBar> bars;
    QList<TimelineSegment> segments;
    QList<TimelineEdge> edges;
    QRectF ended; // after the end; empty while that is not in sight

    const TimelineSegment *segment(SegmentPlace place) const;
    const TimelineSegment *segmentAt(QPointF at) const;
    /// The edge that a pointer there takes hold of; null for none.
    const TimelineEdge *edgeAt(QPointF at) const;
};

TimelineLayout layOutTimeline(const TimedScript &script, const ScriptTimeline &timeline,
    const TimeScale &scale, const TimelineFrame &frame);

ScriptTimeline timelineOf(const TimedScript &script);
/// How much of a script there is to see: up to its end, or some runs of what is endless.
std::chrono::milliseconds shownTime(const ScriptTimeline &timeline);
/// What a view shows first: all sections' first runs and what comes after, or everything.
std::chrono::milliseconds firstShownTime(const ScriptTimeline &timeline);

} // namespace flatprofile
