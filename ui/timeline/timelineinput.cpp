// What mouse and keys do with a TimelineView.

#include "ui/session/documentsession.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr milliseconds kFine { 1 };
static constexpr double kZoomStep = 1.25;
static constexpr double kWheelNotch = 120;

void TimelineView::beginDrag(const TimelineEdge &edge, double x)
{
    m_binding.select(edge.place, edge.edge);
    m_drag = { Hold::Edge, edge.place, edge.edge, {}, m_binding.script(), m_binding.script(),
        m_binding.session().beginVisit(), x - edge.x };
    if (edge.edge == ScriptEdge::Section) {
        for (const SectionPlace &place : m_binding.timeline().places()) {
            if (place.section == edge.place.section)
                m_drag.from = place.start;
        }
        return;
    }
    if (const TimelineSegment *segment = layoutNow().segment(edge.place))
        m_drag.from = edge.edge == ScriptEdge::On ? segment->start : segment->onEnd.value_or(segment->start);
}

void TimelineView::drag(double x, Qt::KeyboardModifiers modifiers)
{
    const milliseconds at = m_scale.at(x - m_drag.grip - layoutNow().frame.plotLeft());
    const milliseconds step = modifiers & Qt::ShiftModifier ? kFine : m_snap;
    const TimedScript after
        = withLength(m_drag.before, m_drag.place, m_drag.edge, snapped(at - m_drag.from, step));
    if (after == m_binding.script())
        return;
    m_drag.made = after;
    m_binding.apply(after, m_drag.visit);
}

/// Escape: everything as it was when the button went down.
void TimelineView::cancelDrag()
{
    const Drag drag = std::exchange(m_drag, {});
    if (drag.hold == Hold::Edge && m_binding.script() != drag.before)
        m_binding.apply(drag.before, drag.visit);
    setScale(m_scale);
    update();
}

void TimelineView::scrollTo(double x)
{
    const QRectF area = layoutNow().frame.overview();
    const double all = double(shownTime(m_binding.timeline()).count());
    setScale(m_scale.startingAt(milliseconds(qint64((x - m_drag.grip - area.left()) / area.width() * all))));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QPointF at = event->position();
    const TimelineFrame frame = layoutNow().frame;
    if (frame.overview().contains(at)) {
        const QRectF window = overviewWindow();
        m_drag.hold = Hold::Window;
        m_drag.grip = window.contains(at) ? at.x() - window.left() : window.width() / 2;
        scrollTo(at.x());
    } else if (frame.ruler().contains(at) && at.x() >= frame.plotLeft()) {
        m_drag.hold = Hold::Head;
        emit seekRequested(m_scale.at(at.x() - frame.plotLeft()));
    } else if (const TimelineEdge *edge = layoutNow().edgeAt(at); edge && m_binding.canEdit()) {
        beginDrag(*edge, at.x());
    } else {
        selectAt(at);
    }
    update();
}

void TimelineView::selectAt(QPointF at)
{
    const TimelineSegment *segment = layoutNow().segmentAt(at);
    if (!segment)
        return;
    const bool isOff = segment->onEnd && at.x() > layoutNow().frame.plotLeft() + m_scale.x(*segment->onEnd);
    m_binding.select(segment->place, isOff ? ScriptEdge::Off : ScriptEdge::On);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    switch (m_drag.hold) {
    case Hold::Edge:
        drag(at.x(), event->modifiers());
        update();
        return;
    case Hold::Window:
        scrollTo(at.x());
        return;
    case Hold::Head:
        emit seekRequested(std::max(milliseconds(0), m_scale.at(at.x() - layoutNow().frame.plotLeft())));
        return;
    case Hold::Nothing:
        break;
    }
    const bool isEdge = m_binding.canEdit() && layoutNow().edgeAt(at);
    setCursor(isEdge                                    ? Qt::SplitHCursor
            : layoutNow().frame.overview().contains(at) ? Qt::PointingHandCursor
                                                        : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.hold == Hold::Nothing)
        return;
    m_drag = {};
    setScale(m_scale); // the script may have become shorter than what is shown
    update();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const double turned = std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y();
    if (turned == 0)
        return;
    const TimelineFrame frame = layoutNow().frame;
    if (event->modifiers() & Qt::ControlModifier) {
        const double x = std::clamp(event->position().x() - frame.plotLeft(), 0.0, frame.plotWidth());
        setScale(m_scale.zoomed(std::pow(kZoomStep, turned / kWheelNotch), x));
    } else {
        setScale(m_scale.startingAt(
            m_scale.start() - m_scale.length(turned / kWheelNotch * frame.plotWidth() / 8)));
    }
    event->accept();
}

void TimelineView::moveSelection(int by)
{
    const QList<ScriptSection> &sections = m_binding.script().sections;
    SegmentPlace place = m_binding.place();
    place.segment += by;
    if (place.segment < 0 && place.section > 0) {
        --place.section;
        place.segment = int(sections.at(place.section).segments.size()) - 1;
    } else if (!sections.isEmpty() && place.segment >= sections.at(place.section).segments.size()
        && place.section + 1 < sections.size()) {
        place = { place.section + 1, 0 };
    }
    m_binding.select(place);
}

bool TimelineView::takeEditKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        stepEdge(event.key() == Qt::Key_Up ? 1 : -1, event.modifiers() & Qt::ShiftModifier ? kFine : m_snap,
            event.isAutoRepeat());
        return true;
    case Qt::Key_Insert:
        control ? addSection() : addSegment();
        return true;
    case Qt::Key_Delete:
        control ? removeSection() : removeSegment();
        return true;
    case Qt::Key_Asterisk:
        toggleForEver();
        return true;
    default:
        break;
    }
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_6 && !control) {
        toggleComponent(event.key() - Qt::Key_0);
        return true;
    }
    return false;
}

bool TimelineView::takeViewKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const milliseconds page = shownLength() / 2;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event.key() == Qt::Key_Left ? -1 : 1;
        if (!control)
            moveSelection(by);
        else
            event.modifiers() & Qt::ShiftModifier ? moveSection(by) : moveSegment(by);
        return true;
    }
    case Qt::Key_Home:
        m_binding.select({ 0, 0 });
        setScale(m_scale.startingAt(milliseconds(0)));
        return true;
    case Qt::Key_End:
        setScale(m_scale.startingAt(shownTime(m_binding.timeline())));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setScale(m_scale.startingAt(m_scale.start() + (event.key() == Qt::Key_PageUp ? -page : page)));
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Space:
        emit playRequested();
        return true;
    case Qt::Key_L:
        emit loopRequested();
        return true;
    case Qt::Key_Escape:
        if (m_drag.hold == Hold::Nothing)
            return false;
        cancelDrag();
        return true;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!takeEditKey(*event) && !takeViewKey(*event))
        QWidget::keyPressEvent(event);
}

bool TimelineView::event(QEvent *event)
{
    // Keys of the view that are shortcuts elsewhere: while it has the focus they are its own.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEscape = key->key() == Qt::Key_Escape && m_drag.hold != Hold::Nothing;
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Insert || key->key() == Qt::Key_Space
            || isEscape)
            event->accept();
    }
    return QWidget::event(event);
}

/// Tab goes from edge to edge of the segment before it leaves.
bool TimelineView::focusNextPrevChild(bool next)
{
    const int edge = int(m_binding.edge()) + (next ? 1 : -1);
    if (!m_binding.canEdit() || edge < int(ScriptEdge::On) || edge > int(ScriptEdge::Section))
        return QWidget::focusNextPrevChild(next);
    m_binding.select(m_binding.place(), ScriptEdge(edge));
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_binding.select(
            m_binding.place(), event->reason() == Qt::TabFocusReason ? ScriptEdge::On : ScriptEdge::Section);
    QWidget::focusInEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        selectAt(event->pos()); // the menu speaks of what was pointed at
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TimedScript &script = m_binding.script();
    const SegmentPlace place = m_binding.place();
    const bool can = m_binding.canEdit();
    const auto add = [&](QMenu *to, const QString &words, const QKeySequence &keys, bool enabled, auto run) {
        QAction *action = to->addAction(words);
        action->setShortcut(keys);
        action->setEnabled(can && enabled);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(menu, tr("&Add Segment"), Qt::Key_Insert, withSegmentAdded(script, place) != script,
        [this] { addSegment(); });
    add(menu, tr("&Remove Segment"), Qt::Key_Delete, withSegmentRemoved(script, place) != script,
        [this] { removeSegment(); });
    add(menu, tr("Move &Earlier"), Qt::CTRL | Qt::Key_Left,
        hasSegment(script, { place.section, place.segment - 1 }), [this] { moveSegment(-1); });
    add(menu, tr("Move &Later"), Qt::CTRL | Qt::Key_Right,
        hasSegment(script, { place.section, place.segment + 1 }), [this] { moveSegment(1); });
    QAction *ever = add(menu, tr("For E&ver"), Qt::Key_Asterisk, true, [this] { toggleForEver(); });
    ever->setCheckable(true);
    ever->setChecked(!lengthAt(script, place, m_binding.edge()));
    if (script.isTone() && hasSegment(script, place)) {
        QMenu *frequencies = menu->addMenu(tr("&Frequencies"));
        for (int i = 1; i <= script.frequencies.size(); ++i) {
            QAction *one = add(frequencies, tr("&%1: %2 Hz").arg(i).arg(script.frequencies.at(i - 1).hertz),
                {}, true, [this, i] { toggleComponent(i); });
            one->setCheckable(true);
            one->setChecked(
                script.sections.at(place.section).segments.at(place.segment).components.contains(i));
        }
    }
    menu->addSeparator();
    add(menu, tr("Add &Section"), Qt::CTRL | Qt::Key_Insert, withSectionAdded(script, place) != script,
        [this] { addSection(); });
    add(menu, tr("Remove Se&ction"), Qt::CTRL | Qt::Key_Delete, script.sections.size() > 1,
        [this] { removeSection(); });
    add(menu, tr("&Move Section Earlier"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
        hasSegment(script, { place.section - 1, 0 }), [this] { moveSection(-1); });
    add(menu, tr("M&ove Section Later"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
        hasSegment(script, { place.section + 1, 0 }), [this] { moveSection(1); });
    menu->popup(event->globalPos());
}

} // namespace flatprofile
