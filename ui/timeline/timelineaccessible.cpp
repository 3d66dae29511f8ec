#include "ui/timeline/timelineaccessible.h"

#include "core/signal/scriptwords.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace flatprofile {

namespace {

TimelineView *viewOf(const QAccessibleInterface *interface)
{
    return qobject_cast<TimelineView *>(interface->object());
}

QList<SegmentPlace> placesOf(const TimelineView &view)
{
    QList<SegmentPlace> places;
    const QList<ScriptSection> &sections = view.binding().script().sections;
    for (int section = 0; section < sections.size(); ++section) {
        for (int segment = 0; segment < sections.at(section).segments.size(); ++segment)
            places.append({ section, segment });
    }
    return places;
}

/// One segment; belongs to the view's interface, which makes and keeps as many as were asked for.
class SegmentAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SegmentAccessible(QAccessibleInterface &view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view.isValid() && m_index < m_view.childCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return &m_view; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const TimelineView &view = *viewOf(&m_view);
        if (kind == QAccessible::Name)
            return view.segmentName(place());
        return kind == QAccessible::Value ? view.segmentWords(place()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const TimelineSegment *segment = isValid() ? viewOf(&m_view)->layoutNow().segment(place()) : nullptr;
        if (!segment)
            return {};
        const QRect area = segment->area.toAlignedRect();
        return { viewOf(&m_view)->mapToGlobal(area.topLeft()), area.size() };
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const TimelineView &view = *viewOf(&m_view);
        state.selectable = true;
        state.focusable = true;
        state.selected = view.binding().place() == place();
        state.focused = state.selected && view.hasFocus();
        state.readOnly = !view.binding().canEdit();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        return { increaseAction(), decreaseAction(), setFocusAction() };
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        TimelineView &view = *viewOf(&m_view);
        view.binding().select(
            place(), view.binding().place() == place() ? view.binding().edge() : ScriptEdge::On);
        if (name == increaseAction() || name == decreaseAction())
            view.stepEdge(name == increaseAction() ? 1 : -1, view.snap());
        else
            view.setFocus();
    }

private:
    SegmentPlace place() const { return placesOf(*viewOf(&m_view)).value(m_index); }

    QAccessibleInterface &m_view;
    int m_index;
};

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(QWidget *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(placesOf(*viewOf(this)).size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (index >= int(m_children.size()))
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new SegmentAccessible(const_cast<TimelineAccessible &>(*this), int(m_children.size()))));
        return QAccessible::accessibleInterface(m_children.at(size_t(index)));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children.at(i)) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return child(int(placesOf(*viewOf(this)).indexOf(viewOf(this)->binding().place())));
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const TimedScript &script = viewOf(this)->binding().script();
        QStringList sections;
        for (const ScriptSection &section : script.sections)
            sections.append(
                script.isTone() ? sectionInWords(section, script.frequencies) : sectionInWords(section));
        return sections.join(QLatin1StringView("; "));
    }

private:
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace flatprofile
