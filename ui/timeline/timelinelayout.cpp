#include "ui/timeline/timelinelayout.h"

#include "core/signal/rulerticks.h"
#include "core/signal/scriptwords.h"

#include <QCoreApplication>

#include <cmath>

namespace flatprofile {

using std::chrono::milliseconds;

namespace {

struct Timelines
{
    Q_DECLARE_TR_FUNCTIONS(Timelines)
};

constexpr double kLeastBar = 1.5;
constexpr double kMergedGap = 1.5;
constexpr double kGrip = 4; // pixels to each side of an edge that take hold of it
constexpr double kBeyond = 8; // what lies outside the window is drawn so far, for its borders to stay outside
constexpr milliseconds kEndlessRuns { 10'000 };

} // namespace

QRectF TimelineFrame::overview() const
{
    return { plotLeft(), 8 * unit(), plotWidth(), 3 * lineHeight - 8 * unit() };
}

QRectF TimelineFrame::ruler() const
{
    return { 0, overview().bottom() + 8 * unit(), size.width(), lineHeight + 10 * unit() };
}

QRectF TimelineFrame::band() const
{
    return { 0, ruler().bottom(), size.width(), lineHeight + 14 * unit() };
}

double TimelineFrame::laneHeight() const
{
    const double rows = lanes + (hasTogether ? 0.75 : 0);
    const double room = size.height() - band().bottom();
    return std::clamp(room / std::max(1.0, rows), leastLane(), 128 * unit());
}

double TimelineFrame::togetherHeight() const
{
    return hasTogether ? std::max(leastLane(), laneHeight() * 0.75) : 0;
}

double TimelineFrame::barHeight() const
{
    return std::min(64 * unit(), laneHeight() * 0.56);
}

QRectF TimelineFrame::lane(int index) const
{
    const double height = laneHeight();
    const double top = band().bottom() + index * height;
    return { 0, top, size.width(), index < lanes ? height : togetherHeight() };
}

double TimelineFrame::bottom() const
{
    return lane(hasTogether ? lanes : lanes - 1).bottom();
}

double TimelineFrame::leastHeight() const
{
    return band().bottom() + (lanes + (hasTogether ? 1 : 0)) * leastLane();
}

const TimelineSegment *TimelineLayout::segment(SegmentPlace place) const
{
    const auto found = std::find_if(
        segments.begin(), segments.end(), [&](const TimelineSegment &one) { return one.place == place; });
    return found == segments.end() ? nullptr : &*found;
}

const TimelineSegment *TimelineLayout::segmentAt(QPointF at) const
{
    const auto found = std::find_if(segments.begin(), segments.end(),
        [&](const TimelineSegment &one) { return at.x() >= one.area.left() && at.x() < one.area.right(); });
    return found == segments.end() || at.y() < frame.band().top() ? nullptr : &*found;
}

const TimelineEdge *TimelineLayout::edgeAt(QPointF at) const
{
    // The band's edges end sections, the lanes' edges what sounds; where two meet, the later one moves.
    const bool inBand = frame.band().contains(at);
    if (!inBand && (at.y() < frame.band().bottom() || at.y() > frame.bottom()))
        return nullptr;
    const TimelineEdge *found = nullptr;
    for (const TimelineEdge &edge : edges) {
        const double distance = std::abs(edge.x - at.x());
        const bool fits
            = (edge.edge == ScriptEdge::Section) == inBand || (inBand && edge.edge == ScriptEdge::Off);
        if (fits && distance <= kGrip * frame.unit() && (!found || distance <= std::abs(found->x - at.x())))
            found = &edge;
    }
    return found;
}

ScriptTimeline timelineOf(const TimedScript &script)
{
    return script.isTone() ? ScriptTimeline(script.tone()) : ScriptTimeline(script.cadence());
}

milliseconds shownTime(const ScriptTimeline &timeline)
{
    if (const Duration total = timeline.total())
        return std::max(*total, milliseconds(1));
    const SectionPlace &last = timeline.places().last();
    return last.start + (last.cycle ? *last.cycle * 4 : kEndlessRuns);
}

milliseconds firstShownTime(const ScriptTimeline &timeline)
{
    const milliseconds all = shownTime(timeline);
    if (timeline.places().isEmpty())
        return all;
    const SectionPlace &last = timeline.places().last();
    if (!last.cycle)
        return all + all / 20;
    const milliseconds some = last.start + milliseconds(last.cycle->count() * 11 / 5);
    return std::min(some, all + all / 20);
}

namespace {

/// Fills a layout in.
class Layouter
{
public:
    Layouter(const TimedScript &script, const ScriptTimeline &timeline, const TimeScale &scale,
        const TimelineFrame &frame)
        : m_script(script)
        , m_timeline(timeline)
        , m_scale(scale)
    {
        m_layout.frame = frame;
    }

    TimelineLayout layOut()
    {
        addTicks();
        for (const SectionPlace &place : m_timeline.places()) {
            addSegments(place);
            addRepetitions(place);
        }
        addBars();
        addEnd();
        return std::move(m_layout);
    }

private:
    double x(milliseconds at) const { return m_layout.frame.plotLeft() + m_scale.x(at); }
    double left() const { return m_layout.frame.plotLeft() - kBeyond; }
    double right() const { return m_layout.frame.plotRight(); }
    double x(const Duration &end) const
    {
        return end ? std::min(x(*end), right() + kBeyond) : right() + kBeyond;
    }
    milliseconds from() const { return m_scale.at(-kBeyond); }
    milliseconds to() const { return m_scale.at(m_layout.frame.plotWidth() + kBeyond); }
    QRectF bandArea(double start, double end) const;
    void addTicks();
    void addSegments(const SectionPlace &place);
    void addEdges(const TimelineSegment &segment, const SectionPlace &place);
    void addRepetitions(const SectionPlace &place);
    void addBars();
    void addBar(const TimelinePart &part, int lane);
    void addEnd();
    bool isInSight(double start, double end) const { return end >= left() && start <= right() + kBeyond; }

    const TimedScript &m_script;
    const ScriptTimeline &m_timeline;
    const TimeScale &m_scale;
    TimelineLayout m_layout;
};

QRectF Layouter::bandArea(double start, double end) const
{
    const QRectF band = m_layout.frame.band();
    const double gap = 6 * m_layout.frame.unit();
    const double from = std::max(start + 1, left());
    return { from, band.top() + gap, std::max(kLeastBar, end - 1 - from), band.height() - 2 * gap };
}

void Layouter::addTicks()
{
    for (const RulerTick &tick : rulerTicks(from(), to(), m_scale.pixelsPerSecond() / m_layout.frame.unit()))
        m_layout.ticks.append({ x(tick.at), tick.label });
}

/// What the script says once: the first run of each segment, cut at the section's end.
void Layouter::addSegments(const SectionPlace &place)
{
    const ScriptSection &section = m_script.sections.at(place.section);
    Duration at = place.start;
    for (int i = 0; i < section.segments.size() && at && (!place.end || *at < *place.end); ++i) {
        const ScriptSegment &segment = section.segments.at(i);
        TimelineSegment box { { place.section, i }, {}, *at, {}, {} };
        box.onEnd = segment.on.length ? Duration(*at + *segment.on.length) : std::nullopt;
        box.end = box.onEnd && segment.off.length ? Duration(*box.onEnd + *segment.off.length) : std::nullopt;
        at = box.end;
        const Duration shownEnd = !box.end || (place.end && *box.end > *place.end) ? place.end : box.end;
        const double start = x(box.start);
        const double end = x(shownEnd);
        box.area = QRectF(start, m_layout.frame.band().bottom(), std::max(0.0, end - start),
            m_layout.frame.bottom() - m_layout.frame.band().bottom());
        if (isInSight(start, end)) {
            ScriptSection only { { shownEnd ? Duration(*shownEnd - box.start) : std::nullopt, {} },
                { segment } };
            m_layout.bands.append({ bandArea(start, end), box.place, true, !shownEnd,
                Timelines::tr("Section %1, segment %2").arg(place.section + 1).arg(i + 1),
                QStringLiteral("%1.%2").arg(place.section + 1).arg(i + 1),
                m_script.isTone() ? sectionInWords(only, m_script.frequencies) : sectionInWords(only) });
        }
        addEdges(box, place);
        m_layout.segments.append(box);
    }
    if (place.end && isInSight(x(*place.end), x(*place.end)))
        m_layout.edges.append({ x(*place.end), { place.section, 0 }, ScriptEdge::Section });
}

void Layouter::addEdges(const TimelineSegment &segment, const SectionPlace &place)
{
    const auto add = [&](const Duration &at, ScriptEdge edge) {
        if (at && (!place.end || *at <= *place.end) && isInSight(x(*at), x(*at)))
            m_layout.edges.append({ x(*at), segment.place, edge });
    };
    add(segment.onEnd, ScriptEdge::On);
    if (segment.end && segment.end != segment.onEnd)
        add(segment.end, ScriptEdge::Off);
}

void Layouter::addRepetitions(const SectionPlace &place)
{
    if (!place.cycle || (place.end && *place.end - place.start <= *place.cycle))
        return;
    const milliseconds cycle = *place.cycle;
    const double width = m_scale.width(cycle);
    const qint64 runs
        = place.end ? ((*place.end - place.start).count() + cycle.count() - 1) / cycle.count() : 0;
    if (width < 60 * m_layout.frame.unit()) { // too narrow for a word each: one for all
        const double start = x(place.start + cycle);
        if (isInSight(start, x(place.end)))
            m_layout.bands.append(
                { bandArea(start, x(place.end)), { place.section, 0 }, false, !place.end, {}, {},
                    place.end ? Timelines::tr("repeats until %1").arg(timeInWords(*place.end))
                              : Timelines::tr("repeats for ever") });
        return;
    }
    const qint64 first = std::max<qint64>(1, (from() - place.start) / cycle);
    for (qint64 run = first; place.start + run * cycle < to() && (!place.end || run < runs); ++run) {
        const milliseconds start = place.start + run * cycle;
        const Duration end = place.end ? std::min(start + cycle, *place.end) : start + cycle;
        const QString words = !place.end ? (run == first ? Timelines::tr("repeats for ever") : QString())
            : run == first
            ? Timelines::tr("repeats until %1: %2 of %3")
                  .arg(timeInWords(*place.end), QString::number(run + 1), QString::number(runs))
            : Timelines::tr("%1 of %2").arg(run + 1).arg(runs);
        m_layout.bands.append(
            { bandArea(x(start), x(end)), { place.section, 0 }, false, false, {}, {}, words });
    }
}

void Layouter::addBars()
{
    const milliseconds resolution { qint64(std::ceil(2 * kLeastBar * 1000 / m_scale.pixelsPerSecond())) };
    const TimelineFrame &frame = m_layout.frame;
    for (const TimelinePart &part : m_timeline.parts(from(), to(), resolution)) {
        if (!part.isSounding)
            continue;
        if (!m_script.isTone())
            addBar(part, 0);
        for (const int component : part.components) {
            if (component <= frame.lanes)
                addBar(part, component - 1);
        }
        if (frame.hasTogether)
            addBar(part, frame.lanes);
    }
}

void Layouter::addBar(const TimelinePart &part, int lane)
{
    const TimelineFrame &frame = m_layout.frame;
    const QRectF row = frame.lane(lane);
    const double height
        = lane < frame.lanes ? frame.barHeight() : std::min(frame.barHeight(), row.height() * 0.56);
    const double start = std::max(x(part.start), left());
    const double end = x(part.end);
    const double width = std::max(kLeastBar, end - start);
    TimelineBar bar { { start, row.center().y() - height / 2, width, height }, lane,
        { part.section, part.segment }, part.repetition == 0 && !part.isMerged, !part.end, {} };
    if (bar.isFirst)
        bar.label = part.end ? timeInWords(*part.end - part.start) : timeInWords(std::nullopt);
    // Bars so near that nobody sees the gap are one; the newest of the lane is among the last few.
    const qsizetype oldest = std::max<qsizetype>(0, m_layout.bars.size() - frame.lanes - 1);
    for (qsizetype i = m_layout.bars.size() - 1; i >= oldest; --i) {
        TimelineBar &before = m_layout.bars[i];
        if (before.lane != lane)
            continue;
        if (!before.isFirst && !bar.isFirst && start - before.area.right() < kMergedGap && width < 4) {
            before.area.setRight(std::max(before.area.right(), start + width));
            return;
        }
        break;
    }
    m_layout.bars.append(bar);
}

void Layouter::addEnd()
{
    const Duration total = m_timeline.total();
    const TimelineFrame &frame = m_layout.frame;
    if (!total || x(*total) >= frame.plotRight())
        return;
    const double start = std::max(x(*total), frame.plotLeft());
    m_layout.ended
        = { start, frame.band().bottom(), frame.plotRight() - start, frame.bottom() - frame.band().bottom() };
}

} // namespace

TimelineLayout layOutTimeline(const TimedScript &script, const ScriptTimeline &timeline,
    const TimeScale &scale, const TimelineFrame &frame)
{
    return Layouter(script, timeline, scale, frame).layOut();
}

} // namespace flatprofile
