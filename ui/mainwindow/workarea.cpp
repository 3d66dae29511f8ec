#include "ui/mainwindow/workarea.h"

#include "ui/dialplan/dialplanpage.h"
#include "ui/elements/elementtreeview.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/bottompanel.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parameterview.h"
#include "ui/problems/problemsview.h"
#include "ui/session/documentsession.h"
#include "ui/source/sourceview.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

WorkArea::WorkArea(DocumentSession &session, ParameterModel &model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigation(new NavigationView(session, this))
    , m_table(new ParameterView(session, model, this))
    , m_inspector(new Inspector(session, this))
    , m_problems(new ProblemsView(session, this))
    , m_source(new SourceView(session, this))
    , m_elements(new ElementTreeView(session, this))
    , m_panel(new BottomPanel(this))
    , m_faults(new Banner(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_pages(new QStackedWidget(this))
    , m_middle(new QStackedWidget(this))
    , m_raised(createRaisedSource())
{
    m_columns->addWidget(m_navigation);
    m_columns->addWidget(createMiddle());
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);

    m_pages->addWidget(new QWidget(m_pages)); // nothing yet
    m_pages->addWidget(m_columns);
    createPanel();
    m_rows->addWidget(m_pages);
    m_rows->addWidget(m_panel);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    m_panelHeight = int(224 * scale());
    m_rows->setSizes({ int(518 * scale()), m_panelHeight });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);

    connect(&m_session, &DocumentSession::problemsChanged, this, [this] {
        updateProblemsTab();
        showFaults();
    });
    connect(&m_session, &DocumentSession::sourceRequested, this, &WorkArea::showSource);
    connect(m_inspector, &Inspector::numbersRequested, this, &WorkArea::showDialPlan);
}

QWidget *WorkArea::createMiddle()
{
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_raised);
    m_middle->addWidget(m_elements);
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_faults);
    layout->addWidget(m_middle, 1);
    return middle;
}

QWidget *WorkArea::createRaisedSource()
{
    auto *raised = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    auto *name = new QLabel(tr("<b>Source</b>&nbsp; the exact text of the file"), raised);
    auto *back = new QPushButton(icon(u"undo"_s), tr("Back to Parameters"), raised);
    connect(back, &QPushButton::clicked, this, [this] { raiseSource(false); });
    head->addWidget(name);
    head->addStretch();
    head->addWidget(back);
    auto *layout = new QVBoxLayout(raised);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    return raised;
}

void WorkArea::createPanel()
{
    m_panel->addPage(u"problems"_s, tr("Problems"), m_problems);
    m_panel->addPage(u"source"_s, tr("Source"), m_source);
    connect(m_panel, &BottomPanel::raiseRequested, this, [this](const QString &page) {
        if (page == "source"_L1)
            raiseSource(true);
    });
    connect(m_panel, &BottomPanel::collapsedChanged, this, &WorkArea::givePanelItsHeight);
}

void WorkArea::showStart(QWidget *startPage)
{
    m_pages->addWidget(startPage);
    m_pages->setCurrentWidget(startPage);
    startPage->setFocus(); // not the first tool button
}

void WorkArea::showProfile()
{
    m_pages->setCurrentWidget(m_columns);
    raiseSource(!m_session.document().scan().wellFormed());
    showFaults();
    m_panel->selectPage(u"problems"_s);
    if (m_middle->currentWidget() != m_raised) {
        showTable();
        m_table->setFocus();
    }
}

void WorkArea::showTable()
{
    showPage(m_table);
}

void WorkArea::showOtherElements()
{
    showPage(m_elements);
}

void WorkArea::showPage(QWidget *page)
{
    raiseSource(false);
    m_middle->setCurrentWidget(page);
}

void WorkArea::showProblems()
{
    m_panel->showPage(u"problems"_s);
}

void WorkArea::showSource()
{
    if (isSourceRaised())
        m_middle->setCurrentWidget(m_raised);
    else
        m_panel->showPage(u"source"_s);
}

/// The panel grows where the keys would not fit into it.
void WorkArea::showDialPlan()
{
    if (!m_dialPlan) {
        m_dialPlan = new DialPlanPage(m_session, this);
        m_panel->addPage(u"dialplan"_s, tr("Dial Plan"), m_dialPlan);
    }
    m_panel->showPage(u"dialplan"_s);
    const QList<int> heights = m_rows->sizes();
    const int whole = heights.at(0) + heights.at(1);
    const int wanted = qMin(m_dialPlan->sizeHint().height() + Measures::of(this).panelTabs, whole * 2 / 3);
    if (heights.at(1) < wanted)
        m_rows->setSizes({ whole - wanted, wanted });
    m_dialPlan->showKeypad();
}

bool WorkArea::hasUnsavedLists() const
{
    return m_dialPlan && m_dialPlan->hasUnsavedLists();
}

bool WorkArea::isSourceRaised() const
{
    return !m_panel->hasPage(u"source"_s);
}

void WorkArea::raiseSource(bool raised)
{
    if (raised == isSourceRaised())
        return;
    if (raised) {
        QWidget *page = m_panel->takePage(u"source"_s);
        m_raised->layout()->addWidget(page);
        page->show();
        m_middle->setCurrentWidget(m_raised);
        page->setFocus();
    } else {
        m_panel->addPage(u"source"_s, tr("Source"), m_source);
        m_middle->setCurrentWidget(m_table);
        m_table->setFocus();
    }
}

void WorkArea::toggleFold()
{
    m_panel->setCollapsed(!m_panel->isCollapsed());
}

/// The banner of a text that is not well-formed: how bad it is, and the way out.
void WorkArea::showFaults()
{
    const ScanResult &scan = m_session.document().scan();
    if (!m_session.isOpen() || scan.wellFormed()) {
        m_faults->hide();
        return;
    }
    const SourceSpan first = scan.faults.first().span;
    QList<Banner::Action> actions { { tr("Go to First"), [this, first] { m_session.showSource(first); },
        false } };
    const auto mendable = std::count_if(
        scan.faults.begin(), scan.faults.end(), [](const Diagnostic &fault) { return !fault.fix.isEmpty(); });
    if (mendable > 0)
        actions.append({ tr("Fix All %1").arg(mendable), [this] { m_problems->fixAllFaults(); }, true });
    m_faults->show(Banner::Kind::Error,
        tr("Not well-formed in %n place(s): a phone may refuse the whole file.", nullptr,
            int(scan.faultCount)),
        tr("The other parameters are read and can be edited."), actions);
}

void WorkArea::updateProblemsTab()
{
    const auto count = std::count_if(m_session.problems().begin(), m_session.problems().end(),
        [](const Problem &problem) { return problem.diagnostic.severity != Severity::Info; });
    m_panel->setTitle(u"problems"_s, count > 0 ? tr("Problems %1").arg(count) : tr("Problems"));
}

void WorkArea::cyclePanes(int by)
{
    QWidget *middle = m_middle->currentWidget() == m_raised ? m_source : m_middle->currentWidget();
    QList<QWidget *> panes { m_navigation, middle };
    if (!m_panel->hasPage(u"inspector"_s))
        panes.append(m_inspector);
    panes.append(m_panel);
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(),
        [&](QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const qsizetype next
        = current == panes.end() ? 0 : (current - panes.begin() + by + panes.size()) % panes.size();
    QWidget *pane = panes.at(next);
    QWidget *target = pane;
    if (pane->focusPolicy() == Qt::NoFocus || pane == m_inspector) {
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(this)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void WorkArea::restoreLayout(const Preferences &preferences)
{
    layOut();
    if (!preferences.windowSplitters.isEmpty() && m_columns->count() == 3)
        m_columns->restoreState(preferences.windowSplitters);
    if (!preferences.windowRows.isEmpty())
        m_rows->restoreState(preferences.windowRows);
    m_collapsedBefore = preferences.panelCollapsed;
    if (!m_isLow)
        m_panel->setCollapsed(preferences.panelCollapsed);
}

void WorkArea::saveLayout(Preferences &preferences) const
{
    if (m_columns->count() == 3)
        preferences.windowSplitters = m_columns->saveState();
    preferences.panelCollapsed = m_isLow ? m_collapsedBefore : m_panel->isCollapsed();
    if (!m_panel->isCollapsed())
        preferences.windowRows = m_rows->saveState();
}

double WorkArea::scale() const
{
    return fontMetrics().height() / 18.0;
}

/// How much the window can show at its size: all columns wide, all columns, the inspector below the table.
void WorkArea::layOut()
{
    // A small font is no reason to crowd a small window.
    const double larger = qMax(1.0, scale());
    const QSize size = window()->size();
    const int room = size.width() < int(900 * larger) ? 0 : size.width() < int(1200 * larger) ? 1 : 2;
    if (room != m_room) {
        m_room = room;
        giveRoom();
    }
    m_navigation->setMinimumWidth(int(150 * larger));
    m_inspector->setMinimumWidth(int(260 * larger));

    const bool low = size.height() < int(700 * larger);
    if (low == m_isLow)
        return;
    m_isLow = low;
    if (low)
        m_collapsedBefore = m_panel->isCollapsed();
    m_panel->setCollapsed(low || m_collapsedBefore);
}

/// A splitter does not ask for the height of what it holds again.
void WorkArea::givePanelItsHeight(bool collapsed)
{
    const QList<int> sizes = m_rows->sizes();
    const int all = sizes.first() + sizes.last();
    if (collapsed && sizes.last() > m_panel->maximumHeight())
        m_panelHeight = sizes.last();
    const int height = collapsed ? m_panel->maximumHeight() : m_panelHeight;
    if (all > height)
        m_rows->setSizes({ all - height, height });
}

void WorkArea::giveRoom()
{
    const double larger = qMax(1.0, scale());
    // Too narrow for three columns: the inspector becomes a page below the table.
    const bool below = m_panel->hasPage(u"inspector"_s);
    if (m_room == 0 && !below) {
        m_panel->addPage(u"inspector"_s, tr("Inspector"), m_inspector);
    } else if (m_room > 0 && below) {
        m_panel->takePage(u"inspector"_s);
        m_columns->addWidget(m_inspector);
        m_inspector->show();
    }
    const int navigation = int((m_room < 2 ? 190 : 236) * larger);
    const int inspector = m_room == 0 ? 0 : int((m_room == 1 ? 316 : 348) * larger);
    m_columns->setSizes({ navigation, window()->width() - navigation - inspector, inspector });
}

void WorkArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace flatprofile
