#include "ui/problems/problemsview.h"

#include "core/edit/profilecommands.h"
#include "core/xml/faults.h"
#include "ui/problems/problemsmodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// Paints the fix as a button; the view's key and menu do the same, since a painted button can't take focus.
class FixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 100, Measures(option.fontMetrics).buttonRow };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != ProblemsModel::FixColumn) {
            QStyleOptionViewItem item = option;
            item.state &= ~QStyle::State_HasFocus;
            QStyledItemDelegate::paint(painter, item, index);
            return;
        }
        if (!index.data(ProblemsModel::HasFixRole).toBool())
            return;
        const Theme theme(option.palette);
        const QRect rect = buttonRect(option, index);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(theme.edge);
        painter->setBrush(theme.dark ? option.palette.color(QPalette::Button) : theme.base);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->drawPixmap(rect.left() + 8, rect.center().y() - 7,
            iconPixmap(u"wand"_s, 14, theme.link, painter->device()->devicePixelRatioF()));
        painter->setPen(theme.text);
        painter->setFont(option.font);
        const QRect text = rect.adjusted(26, 0, -8, 0);
        painter->drawText(text, Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        const bool click = event->type() == QEvent::MouseButtonRelease
            && index.column() == ProblemsModel::FixColumn && index.data(ProblemsModel::HasFixRole).toBool()
            && buttonRect(option, index).contains(static_cast<QMouseEvent *>(event)->pos());
        if (click)
            emit clicked(index.row());
        return click;
    }

signals:
    void clicked(int row);

private:
    static QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 38;
        return { option.rect.left() + 4, option.rect.top() + 2, qMin(width, option.rect.width() - 8),
            option.rect.height() - 4 };
    }
};

} // namespace

ProblemsView::ProblemsView(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(session, this))
    , m_list(new QTreeView(this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new FixDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::ProblemColumn, QHeaderView::Stretch);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty = new EmptyState(u"check"_s, {}, {}, this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(delegate, &FixDelegate::clicked, this, &ProblemsView::applyFixAt);
    connect(m_list, &QTreeView::clicked, this, &ProblemsView::showCurrent);
    connect(m_list, &QTreeView::activated, this, &ProblemsView::showCurrent);
    auto *fix = new QAction(tr("Apply Fix"), m_list);
    fix->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    fix->setShortcutContext(Qt::WidgetShortcut);
    connect(fix, &QAction::triggered, this, [this] { applyFixAt(m_list->currentIndex().row()); });
    m_list->addAction(fix);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&session, &DocumentSession::opened, this, &ProblemsView::updateEmptiness);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsView::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsView::restorePlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsView::updateEmptiness);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ProblemsView::updateEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ProblemsView::updateEmptiness);
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    updateEmptiness();
}

void ProblemsView::updateEmptiness()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_empty->setWords(m_session.isOpen() ? tr("No problems") : tr("No problems to show"),
        m_session.isOpen()
            ? tr("Every value is checked as you type, and each problem is listed here with its fix.")
            : tr("Open a profile: every value is checked as you type, and each problem is listed here with "
                 "its fix."));
    layOutColumns();
}

/// In a text that is not well-formed the change itself is worth more than the page that a parameter is on.
void ProblemsView::layOutColumns()
{
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    const auto scaled = [scale](int width) { return int(width * scale); };
    const bool hasFaults = m_model->hasFaults();
    const bool isNarrow = width() < scaled(1000);
    m_list->setColumnHidden(ProblemsModel::BeforeColumn, !hasFaults);
    m_list->setColumnHidden(ProblemsModel::AfterColumn, !hasFaults);
    m_list->setColumnHidden(ProblemsModel::ParameterColumn, hasFaults && isNarrow);
    m_list->setColumnHidden(ProblemsModel::PlaceColumn, hasFaults || isNarrow);
    m_list->setColumnWidth(ProblemsModel::FixColumn, scaled(190));
    m_list->setColumnWidth(ProblemsModel::BeforeColumn, scaled(210));
    m_list->setColumnWidth(ProblemsModel::AfterColumn, scaled(220));
    m_list->setColumnWidth(ProblemsModel::ParameterColumn, scaled(180));
    m_list->setColumnWidth(ProblemsModel::PlaceColumn, scaled(250));
    m_list->setColumnWidth(ProblemsModel::LineColumn, scaled(64));
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutColumns();
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_model->setOrderKept(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void ProblemsView::rememberPlace()
{
    const QModelIndex index = m_list->currentIndex();
    m_current.reset();
    if (index.isValid())
        m_current = m_model->problemAt(index.row());
    m_scrolled = m_list->verticalScrollBar()->value();
}

void ProblemsView::restorePlace()
{
    if (!m_current)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Problem &problem = m_model->problemAt(row);
        if (problem.element == m_current->element && problem.diagnostic.code == m_current->diagnostic.code) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    }
    m_list->verticalScrollBar()->setValue(m_scrolled);
}

void ProblemsView::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int from = current.isValid() ? current.row() : by > 0 ? -1 : count;
    m_list->setCurrentIndex(m_model->index((from + by + count) % count, 0));
    showCurrent();
}

void ProblemsView::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Problem &problem = m_model->problemAt(index.row());
    if (!problem.element.isEmpty())
        m_session.setCurrentElement(problem.element);
    if (problem.element.isEmpty() || isFault(problem.diagnostic.code))
        m_session.showSource(problem.diagnostic.span);
}

void ProblemsView::applyFixAt(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Problem wanted = m_model->problemAt(row);
    m_session.recheckNow(); // the fix must be of the text as it is now
    const QList<Problem> &problems = m_session.problems();
    const auto same = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.element == wanted.element && problem.diagnostic.code == wanted.diagnostic.code
            && problem.diagnostic.span.length == wanted.diagnostic.span.length
            && !problem.diagnostic.fix.isEmpty();
    });
    if (same == problems.end())
        return;
    const bool unmoved = problems.contains(wanted);
    const Problem problem = unmoved ? wanted : *same;
    m_session.push(applyFix(m_session.document(), problem.diagnostic.fix, describeFix(problem)));
    m_session.recheckNow();
}

void ProblemsView::fixAllFaults()
{
    ProfileDocument &document = m_session.document();
    m_session.undoStack().beginMacro(tr("Fix all faults"));
    qsizetype left = document.scan().faultCount;
    while (left > 0) {
        const QList<Diagnostic> &faults = document.scan().faults;
        const auto mendable = std::find_if(
            faults.begin(), faults.end(), [](const Diagnostic &fault) { return !fault.fix.isEmpty(); });
        if (mendable == faults.end())
            break;
        m_session.push(applyFix(document, mendable->fix, describeFaultFix(*mendable)));
        if (document.scan().faultCount >= left)
            break; // a fix that mends nothing must not go on for ever
        left = document.scan().faultCount;
    }
    m_session.undoStack().endMacro();
    m_session.recheckNow();
}

} // namespace flatprofile

#include "problemsview.moc"
