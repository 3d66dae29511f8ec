#include "ui/timeline/timelineview.h"

#include "core/signal/scriptwords.h"
#include "ui/session/documentsession.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinepainter.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr milliseconds kForEverEnds { 1000 }; // what "for ever" becomes when it is taken back

/// Which child of the view's accessible interface a segment is.
static int childOf(const TimedScript &script, SegmentPlace place)
{
    int child = place.segment;
    for (int section = 0; section < std::min(place.section, int(script.sections.size())); ++section)
        child += int(script.sections.at(section).segments.size());
    return child;
}

TimelineView::TimelineView(ScriptBinding &binding, QWidget *parent)
    : QWidget(parent)
    , m_binding(binding)
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Timeline of %1").arg(binding.field()));
    setAccessibleDescription(
        tr("Left and Right choose a segment, Tab its edge, Up and Down change its length."));
    m_segments = childOf(binding.script(), { int(binding.script().sections.size()), 0 });
    connect(&binding, &ScriptBinding::changed, this, &TimelineView::showChanged);
    connect(&binding, &ScriptBinding::selectionChanged, this, &TimelineView::showSelected);
}

TimelineFrame TimelineView::frame() const
{
    const TimedScript &script = m_binding.script();
    TimelineFrame frame;
    frame.size = size();
    frame.lineHeight = fontMetrics().height();
    frame.lanes = script.isTone() ? std::max(1, int(script.frequencies.size())) : 1;
    frame.hasTogether = script.isTone() && script.frequencies.size() > 1;
    return frame;
}

const TimelineLayout &TimelineView::layoutNow() const
{
    if (!m_layout)
        m_layout = layOutTimeline(m_binding.script(), m_binding.timeline(), m_scale, frame());
    return *m_layout;
}

const Miniature &TimelineView::overviewNow() const
{
    if (!m_overview) {
        const QRectF area = frame().overview().adjusted(0, 4, 0, -4);
        m_overview = layOutMiniature(
            m_binding.script(), m_binding.timeline(), shownTime(m_binding.timeline()), area);
        m_overview->seconds.clear(); // the ruler below has them
    }
    return *m_overview;
}

void TimelineView::invalidate()
{
    m_layout.reset();
    update();
}

void TimelineView::showChanged()
{
    m_overview.reset();
    if (m_drag.hold == Hold::Edge && m_binding.script() != m_drag.made)
        m_drag = {}; // an undo, say: what is held is not what it was
    if (m_drag.hold != Hold::Edge)
        m_scale = clamped(m_scale);
    invalidate();
    updateGeometry();
    emit scaleChanged();
    tellChanged();
}

/// Screen readers hear the new value of a segment; that all of them are new only where their number is.
void TimelineView::tellChanged()
{
    const int segments = childOf(m_binding.script(), { int(m_binding.script().sections.size()), 0 });
    if (segments == std::exchange(m_segments, segments)) {
        QAccessibleValueChangeEvent value(this, segmentWords(m_binding.place()));
        value.setChild(childOf(m_binding.script(), m_binding.place()));
        QAccessible::updateAccessibility(&value);
        return;
    }
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void TimelineView::showSelected()
{
    const TimelineSegment *segment = layoutNow().segment(m_binding.place());
    if (segment && m_drag.hold == Hold::Nothing) {
        const TimelineFrame frame = layoutNow().frame;
        if (segment->area.left() < frame.plotLeft() - 1 || segment->area.left() > frame.plotRight() - 20)
            setScale(m_scale.startingAt(segment->start - m_scale.length(frame.plotWidth() / 10)));
    }
    update();
    if (!hasFocus()) // a choice in the table below takes nobody's focus
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(childOf(m_binding.script(), m_binding.place()));
    QAccessible::updateAccessibility(&focus);
}

/// Never so far out that the script is a speck, nor past its end.
TimeScale TimelineView::clamped(const TimeScale &scale) const
{
    const double width = frame().plotWidth();
    const milliseconds all = shownTime(m_binding.timeline());
    const double least = width / (double(all.count()) / 1000 * 1.06);
    const TimeScale wide(scale.start(), std::max(scale.pixelsPerSecond(), std::min(least, TimeScale::kMost)));
    const milliseconds last = all + all / 20 - wide.length(width);
    return wide.startingAt(std::min(wide.start(), last));
}

void TimelineView::setScale(const TimeScale &scale)
{
    const TimeScale wanted = clamped(scale);
    if (wanted == m_scale)
        return;
    m_scale = wanted;
    invalidate();
    emit scaleChanged();
}

void TimelineView::zoom(double factor)
{
    const TimelineFrame frame = layoutNow().frame;
    const TimelineSegment *segment = layoutNow().segment(m_binding.place());
    const double middle = frame.plotWidth() / 2;
    const double at = segment ? segment->area.left() - frame.plotLeft() : middle;
    setScale(m_scale.zoomed(factor, at >= 0 && at <= frame.plotWidth() ? at : middle));
}

void TimelineView::fit()
{
    const milliseconds all = shownTime(m_binding.timeline());
    setScale(TimeScale::showing(milliseconds(0), all + all / 20, frame().plotWidth()));
}

void TimelineView::showBeginning()
{
    setScale(TimeScale::showing(milliseconds(0), firstShownTime(m_binding.timeline()), frame().plotWidth()));
    m_shownSize = size();
}

milliseconds TimelineView::shownLength() const
{
    return m_scale.length(frame().plotWidth());
}

void TimelineView::setSnap(milliseconds snap)
{
    m_snap = std::max(milliseconds(1), snap);
}

void TimelineView::setPlayHead(std::optional<milliseconds> at)
{
    if (at == m_playHead)
        return;
    m_playHead = at;
    if (at) { // goes on to the next page when it leaves the window
        const double x = m_scale.x(*at);
        if (x < 0 || x > frame().plotWidth())
            setScale(m_scale.startingAt(*at));
    }
    update();
}

void TimelineView::addSegment()
{
    const SegmentPlace place = m_binding.place();
    const TimedScript after = withSegmentAdded(m_binding.script(), place);
    if (!m_binding.canEdit() || after == m_binding.script())
        return;
    m_binding.apply(after);
    m_binding.select({ place.section, place.segment + 1 });
}

void TimelineView::removeSegment()
{
    m_binding.apply(withSegmentRemoved(m_binding.script(), m_binding.place()));
}

void TimelineView::moveSegment(int by)
{
    const SegmentPlace place = m_binding.place();
    const SegmentPlace target { place.section, place.segment + by };
    if (!m_binding.canEdit() || !hasSegment(m_binding.script(), target))
        return;
    m_binding.apply(withSegmentMoved(m_binding.script(), place, by));
    m_binding.select(target, m_binding.edge());
}

void TimelineView::addSection()
{
    const TimedScript after = withSectionAdded(m_binding.script(), m_binding.place());
    if (!m_binding.canEdit() || after == m_binding.script())
        return;
    m_binding.apply(after);
    m_binding.select({ int(after.sections.size()) - 1, 0 });
}

void TimelineView::removeSection()
{
    m_binding.apply(withSectionRemoved(m_binding.script(), m_binding.place().section));
}

void TimelineView::moveSection(int by)
{
    const SegmentPlace place = m_binding.place();
    const SegmentPlace target { place.section + by, place.segment };
    if (!m_binding.canEdit() || !hasSegment(m_binding.script(), { target.section, 0 }))
        return;
    m_binding.apply(withSectionsSwapped(m_binding.script()));
    m_binding.select(target, m_binding.edge());
}

void TimelineView::stepEdge(int by, milliseconds step, bool continues)
{
    const Duration length = lengthAt(m_binding.script(), m_binding.place(), m_binding.edge());
    if (!length)
        return;
    if (!continues || m_keyVisit == 0)
        m_keyVisit = m_binding.session().beginVisit();
    m_binding.apply(
        withLength(m_binding.script(), m_binding.place(), m_binding.edge(), stepped(*length, by, step)),
        m_keyVisit);
}

void TimelineView::toggleForEver()
{
    const TimedScript &script = m_binding.script();
    const Duration length = lengthAt(script, m_binding.place(), m_binding.edge());
    m_binding.apply(withLength(
        script, m_binding.place(), m_binding.edge(), length ? Duration() : Duration(kForEverEnds)));
}

void TimelineView::toggleComponent(int component)
{
    const TimedScript &script = m_binding.script();
    if (!hasSegment(script, m_binding.place()))
        return;
    QList<int> components
        = script.sections.at(m_binding.place().section).segments.at(m_binding.place().segment).components;
    if (components.removeAll(component) == 0)
        components.append(component);
    m_binding.apply(withComponents(script, m_binding.place(), components));
}

QString TimelineView::segmentName(SegmentPlace place) const
{
    return tr("Section %1, segment %2").arg(place.section + 1).arg(place.segment + 1);
}

QString TimelineView::segmentWords(SegmentPlace place) const
{
    const TimedScript &script = m_binding.script();
    if (!hasSegment(script, place))
        return {};
    const ScriptSegment &segment = script.sections.at(place.section).segments.at(place.segment);
    const bool isFinite = segment.on.length && segment.off.length;
    const ScriptSection only {
        { isFinite ? Duration(*segment.on.length + *segment.off.length) : Duration(), {} }, { segment }
    };
    return script.isTone() ? sectionInWords(only, script.frequencies) : sectionInWords(only);
}

QSize TimelineView::minimumSizeHint() const
{
    TimelineFrame least = frame();
    return { int(360 * least.unit()), int(least.leastHeight() + 1) };
}

QSize TimelineView::sizeHint() const
{
    const TimelineFrame least = frame();
    return { int(900 * least.unit()), int(least.leastHeight() + 80 * least.unit()) };
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_overview.reset();
    if (m_shownSize.isEmpty()) {
        showBeginning();
    } else { // the same time in the new width
        const double factor
            = frame().plotWidth() / std::max(1.0, frame().plotWidth() - (width() - m_shownSize.width()));
        setScale(TimeScale(m_scale.start(), m_scale.pixelsPerSecond() * factor));
        m_shownSize = size();
    }
    invalidate();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_overview.reset();
        invalidate();
        updateGeometry();
    }
}

QRectF TimelineView::overviewWindow() const
{
    const QRectF area = frame().overview();
    const double all = double(shownTime(m_binding.timeline()).count());
    const double left = area.left() + double(m_scale.start().count()) / all * area.width();
    const double width = double(shownLength().count()) / all * area.width();
    return QRectF(left, area.top(), width, area.height()).intersected(area);
}

TimelineMarks TimelineView::marks() const
{
    TimelineMarks marks;
    marks.selected = m_binding.place();
    marks.edge = m_binding.edge();
    marks.hasFocus = hasFocus();
    marks.canEdit = m_binding.canEdit();
    marks.window = overviewWindow();
    if (m_playHead) {
        marks.playHead = frame().plotLeft() + m_scale.x(*m_playHead);
        marks.playTime = QString::number(double(m_playHead->count()) / 1000, 'f', 2) + u"\u2009s"_s;
        const QRectF area = frame().overview();
        marks.overviewPlayHead = area.left()
            + std::min(1.0, double(m_playHead->count()) / double(shownTime(m_binding.timeline()).count()))
                * area.width();
    }
    if (m_drag.hold == Hold::Edge) {
        const Duration length = lengthAt(m_binding.script(), m_drag.place, m_drag.edge);
        if (length) {
            marks.readOutX = frame().plotLeft() + m_scale.x(m_drag.from + *length);
            marks.readOut
                = QString::number(double(length->count()) / 1000, 'f', length->count() % 10 == 0 ? 2 : 3)
                + u"\u2009s"_s;
        }
    }
    return marks;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintTimeline(painter, layoutNow(), overviewNow(), m_binding.script(), marks(), Theme::of(this), font());
}

} // namespace flatprofile
