#include "ui/schedule/schedulewindow.h"

#include "ui/schedule/circumstances.h"
#include "ui/schedule/instantsmodel.h"
#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulechart.h"
#include "ui/schedule/scheduleform.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmentedfilter.h"
#include "ui/widgets/softselection.h"

#include <QAction>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

ScheduleWindow::ScheduleWindow(DocumentSession &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bench(new ScheduleBench(session, this))
{
    setObjectName("scheduleWindow"_L1);
    setWindowTitle(tr("Resync Schedule"));
    const int line = fontMetrics().height();
    resize(line * 84, line * 44);
    setMinimumSize(line * 44, line * 28);
    const QTime now = QTime::currentTime();
    m_bench->setClock(std::chrono::minutes(now.hour() * 60 + now.minute()));
    auto *form = new ScheduleForm(*m_bench, this);
    connect(form, &ScheduleForm::triggerRequested, this, &ScheduleWindow::triggerRequested);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->setFixedWidth(line * 27);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(scroll);
    columns->addWidget(createPicture(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(createHead(session));
    layout->addLayout(columns, 1);
    connect(m_bench, &ScheduleBench::changed, this, &ScheduleWindow::refresh);
    refresh();
}

QWidget *ScheduleWindow::createHead(DocumentSession &session)
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Resync Schedule"), head);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *place = new QLabel(tr("when phones come back to the server"), head);
    place->setForegroundRole(QPalette::PlaceholderText);
    m_action = new SegmentedFilter({ tr("Resync"), tr("Upgrade") }, head);
    connect(m_action, &SegmentedFilter::currentChanged, this, [this](int index) {
        m_bench->setAction(index == 0 ? PlannedAction::Resync : PlannedAction::Upgrade);
    });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(place);
    layout->addStretch();
    QAction *undo = session.undoStack().createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = session.undoStack().createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(u"redo"_s));
    redo->setShortcut(QKeySequence::Redo);
    addActions({ undo, redo });
    for (QAction *action : { undo, redo }) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        layout->addWidget(button);
    }
    layout->addWidget(m_action);
    return head;
}

QWidget *ScheduleWindow::createPicture()
{
    auto *pane = new QWidget(this);
    auto *title = new QLabel(tr("The next 48 hours"), pane);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    m_summary = new QLabel(pane);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_summary);
    auto *card = new QFrame(pane);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    m_chart = new ScheduleChart(*m_bench, card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 12, 12);
    inside->addWidget(m_chart);
    m_model = new InstantsModel(*m_bench, this);
    m_table = new QTableView(pane);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Attempts in their order"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Measures::of(this).row);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int unit = fontMetrics().height();
    const int widths[] { unit * 13, unit * 12, unit * 6, unit * 6, unit * 10 };
    for (int column = 0; column < InstantsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(InstantsModel::WhenColumn, QHeaderView::Stretch);
    new SoftSelection(m_table);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(new Circumstances(*m_bench, pane));
    layout->addWidget(card);
    layout->addWidget(m_table, 1);
    connect(m_chart, &ScheduleChart::currentChanged, this, &ScheduleWindow::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                m_chart->setCurrent(current.row());
        });
    return pane;
}

void ScheduleWindow::follow(int instant)
{
    if (instant >= 0 && m_table->currentIndex().row() != instant)
        m_table->setCurrentIndex(m_model->index(instant, 0));
}

void ScheduleWindow::refresh()
{
    const auto &instants = m_bench->instants();
    const auto held = std::count_if(
        instants.begin(), instants.end(), [](const ResyncInstant &instant) { return instant.isHeld; });
    QStringList words { tr("%n attempt(s)", nullptr, int(instants.size() - held)) };
    if (held > 0)
        words.append(tr("%n held back by the triggers", nullptr, int(held)));
    const bool neverSucceeds = m_bench->fails(0) && m_bench->reading().plan.errorRetry.isOff();
    if (neverSucceeds)
        words.append(tr("no retry after a failure"));
    m_summary->setText(words.join(u" · "_s));
}

/// A schedule of the samples is in the profile; what it is about are the failures.
void ScheduleWindow::showSample(const RuleSample &sample)
{
    m_action->setCurrent(sample.parameter == "Upgrade_Error_Retry_Delay"_L1 ? 1 : 0);
    m_bench->setFailures(sample.plan ? sample.plan->failures : 0);
    m_bench->setClock(std::chrono::minutes(0)); // as the sample counts
    m_summary->setToolTip(sample.about);
}

void ScheduleWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace flatprofile
