#pragma once

#include "ui/timeline/miniature.h"
#include "ui/timeline/timelinelayout.h"

#include <QWidget>

#include <optional>

namespace flatprofile {

class ScriptBinding;
struct TimelineMarks;

/// A tone or cadence along time: the whole in a strip, a ruler, the band of sections, a lane for each
/// frequency. Edges are dragged (10 ms, with Shift 1 ms); one drag is one step of the undo list. Keys reach
/// all of it.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(ScriptBinding &binding, QWidget *parent = nullptr);

    ScriptBinding &binding() const { return m_binding; }
    const TimelineLayout &layoutNow() const;
    TimeScale scale() const { return m_scale; }
    void setScale(const TimeScale &scale);
    void zoom(double factor); // about the selection, or the middle
    void fit(); // all of the script
    void showBeginning(); // what is worth seeing first
    std::chrono::milliseconds shownLength() const;

    std::chrono::milliseconds snap() const { return m_snap; }
    void setSnap(std::chrono::milliseconds snap);
    void setPlayHead(std::optional<std::chrono::milliseconds> at);

    // What keys and buttons do with the selected segment.
    void addSegment();
    void removeSegment();
    void moveSegment(int by);
    void addSection();
    void removeSection();
    void moveSection(int by);
    void stepEdge(int by, std::chrono::milliseconds step, bool continues = false);
    void toggleForEver();
    void toggleComponent(int component);

    /// What a screen reader says of a segment: "on 0.5 s, off 0.5 s".
    QString segmentName(SegmentPlace place) const;
    QString segmentWords(SegmentPlace place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void scaleChanged();
    void playRequested();
    void loopRequested();
    void seekRequested(std::chrono::milliseconds at);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Hold { Nothing, Edge, Window, Head };
    struct Drag
    {
        Hold hold = Hold::Nothing;
        SegmentPlace place;
        ScriptEdge edge = ScriptEdge::On;
        std::chrono::milliseconds from { 0 }; // where the length is counted from
        TimedScript before;
        TimedScript made; // what the drag made of it; anything else came from elsewhere
        quint64 visit = 0;
        double grip = 0; // between the pointer and what it holds
    };

    TimelineFrame frame() const;
    void invalidate();
    void showChanged();
    void showSelected();
    void tellChanged();
    void moveSelection(int by);
    void selectAt(QPointF at);
    TimeScale clamped(const TimeScale &scale) const;
    const Miniature &overviewNow() const;
    QRectF overviewWindow() const;
    void beginDrag(const TimelineEdge &edge, double x);
    void drag(double x, Qt::KeyboardModifiers modifiers);
    void cancelDrag();
    void scrollTo(double x);
    TimelineMarks marks() const;
    bool takeEditKey(const QKeyEvent &event);
    bool takeViewKey(const QKeyEvent &event);

    ScriptBinding &m_binding;
    TimeScale m_scale;
    std::chrono::milliseconds m_snap { 10 };
    std::optional<std::chrono::milliseconds> m_playHead;
    Drag m_drag;
    quint64 m_keyVisit = 0; // while a key is held
    int m_segments = 0; // that screen readers were told of
    QSizeF m_shownSize; // that m_scale was chosen for
    mutable std::optional<TimelineLayout> m_layout;
    mutable std::optional<Miniature> m_overview;
};

} // namespace flatprofile
