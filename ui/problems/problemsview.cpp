#include "ui/problems/problemsview.h"

#include "core/document/ignorecomments.h"
#include "core/document/profilefixes.h"
#include "core/document/valueplaces.h"
#include "core/edit/profilecommands.h"
#include "core/xml/faults.h"
#include "ui/problems/fixalldialog.h"
#include "ui/problems/fixpreview.h"
#include "ui/problems/problemdelegate.h"
#include "ui/problems/problemdetails.h"
#include "ui/problems/problemgroupsmodel.h"
#include "ui/problems/problemsbar.h"
#include "ui/problems/problemslist.h"
#include "ui/problems/problemsmodel.h"
#include "ui/session/documentsession.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flatprofile {

ProblemsView::ProblemsView(DocumentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProblemsModel(session, this))
    , m_groups(new ProblemGroupsModel(*m_model, this))
    , m_bar(new ProblemsBar(*m_groups, this))
    , m_list(new ProblemsList(*m_model, *m_groups, this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setAccessibleName(tr("Problems"));
    auto *delegate = new ProblemDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_empty = new EmptyState(u"check"_s, {}, {}, this);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);

    connect(delegate, &ProblemDelegate::fixClicked, this, [this](const QModelIndex &index) {
        m_isFixClicked = true;
        applyFixAt(m_groups->problemRow(index));
    });
    connect(m_list, &QTreeView::pressed, this, [this] { m_isFixClicked = false; });
    // By the end of a click on a fix another problem stands in its place, which nobody asked to see.
    connect(m_list, &QTreeView::clicked, this, [this] {
        if (!m_isFixClicked)
            showCurrent();
    });
    connect(m_list, &QTreeView::activated, this, &ProblemsView::showCurrent);
    createActions();
    createDetails();
    connectModels();
    m_list->installEventFilter(this);
    updateList();
}

/// The list, who goes to the view by its name; as a proxy Tab would jump to it over the bar.
void ProblemsView::focusInEvent(QFocusEvent *event)
{
    m_list->setFocus(event->reason());
}

void ProblemsView::createActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, m_list);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_list->addAction(action);
        return action;
    };
    const auto separate = [this] {
        auto *separator = new QAction(m_list);
        separator->setSeparator(true);
        m_list->addAction(separator);
    };
    m_fix = add(tr("Apply Fix"), u"wand"_s, Qt::ALT | Qt::Key_Return, [this] { applyFixAt(currentRow()); });
    m_fixKind = add(tr("Fix All of This Kind…"), u"wand"_s, {}, [this] { fixKind(); });
    separate();
    m_ignoreHere = add(tr("Ignore This Problem Here"), {}, {}, [this] { ignore(false); });
    m_ignoreAll = add(tr("Ignore It Everywhere in This File"), {}, {}, [this] { ignore(true); });
    m_stopIgnoring = add(tr("Stop Ignoring"), u"undo"_s, {}, [this] { stopIgnoring(); });
    separate();
    m_showSource = add(tr("Show in the Source"), u"code"_s, {}, [this] {
        const Problem &problem = m_model->problemAt(currentRow());
        m_session.showSource(ValuePlaces(m_session.document()).of(problem));
    });
    m_copy = add(tr("Copy"), u"copy"_s, QKeySequence::Copy, [this] { copyCurrent(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ProblemsView::createDetails()
{
    m_details = new ProblemDetails({ m_fix, m_fixKind, m_ignoreHere, m_ignoreAll, m_stopIgnoring }, this);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setObjectName("line"_L1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_pages, 1);
    columns->addWidget(line);
    columns->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(columns, 1);
    connect(m_bar, &ProblemsBar::fixAllRequested, this, &ProblemsView::fixAll);
}

void ProblemsView::connectModels()
{
    connect(&m_session, &DocumentSession::opened, this, [this] {
        m_list->forgetFolds();
        m_bar->clear();
        updateList();
    });
    connect(m_list, &ProblemsList::filled, this, &ProblemsView::updateList);
    // Rows that go are still counted while they do.
    connect(&m_session, &DocumentSession::problemsChanged, this, &ProblemsView::updateList);
    connect(m_groups, &QAbstractItemModel::dataChanged, this, &ProblemsView::updateActions);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsView::updateActions);
}

void ProblemsView::updateList()
{
    m_bar->updateCounts(fixable());
    updateEmptiness();
    updateActions();
}

void ProblemsView::updateEmptiness()
{
    m_pages->setCurrentIndex(m_groups->rowCount() > 0 ? 1 : 0);
    m_bar->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0) {
        m_empty->setWords(tr("None of the problems is shown"),
            m_groups->show() == ProblemGroupsModel::ShowIgnored
                ? tr("What is ignored by a comment in the file is listed here, and can be taken back.")
                : tr("Choose All and clear the filter to see them again."));
    } else if (m_session.isOpen()) {
        m_empty->setWords(tr("No problems"),
            tr("Every value is checked as you type, and each problem is listed here with its fix."));
    } else {
        m_empty->setWords(tr("No problems to show"),
            tr("Open a profile: every value is checked as you type, and each problem is listed here with "
               "its fix."));
    }
    layOut();
}

/// The details stand beside the list where both have room.
void ProblemsView::layOut()
{
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    const auto scaled = [scale](int width) { return int(width * scale); };
    const bool hasDetails = width() >= scaled(960) && m_groups->rowCount() > 0;
    m_details->setFixedWidth(scaled(300));
    m_details->setVisible(hasDetails);
    findChild<QFrame *>("line"_L1)->setVisible(hasDetails);
    m_list->layOutColumns(width() - (hasDetails ? scaled(300) : 0), hasDetails);
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool ProblemsView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        m_model->setOrderKept(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

int ProblemsView::currentRow() const
{
    return m_list->currentRow();
}

QLatin1StringView ProblemsView::codeAt(int row) const
{
    return row < 0 ? QLatin1StringView() : m_model->problemAt(row).diagnostic.code;
}

/// How many problems have a fix, of this kind or of all.
int ProblemsView::fixable(QLatin1StringView code) const
{
    const QList<Problem> &problems = m_session.problems();
    return int(std::count_if(problems.begin(), problems.end(), [code](const Problem &problem) {
        return !problem.diagnostic.fix.isEmpty() && (code.isEmpty() || problem.diagnostic.code == code);
    }));
}

void ProblemsView::updateActions()
{
    const int row = currentRow();
    const bool isProblem = row >= 0;
    const bool isIgnored = isProblem && m_model->isIgnored(row);
    const Problem problem = isProblem ? m_model->problemAt(row) : Problem();
    const bool hasFix = isProblem && !isIgnored && !problem.diagnostic.fix.isEmpty();
    const int ofKind = hasFix ? fixable(problem.diagnostic.code) : 0;
    const ProfileDocument &document = m_session.document();
    const auto canIgnore = [&](const QString &element) {
        return isProblem && !isIgnored
            && !editsToIgnore(document, problem.diagnostic.code, element).isEmpty();
    };
    m_fix->setVisible(hasFix);
    m_fix->setEnabled(hasFix);
    m_fix->setText(hasFix ? describeFix(problem).replace(u'&', u"&&"_s) : tr("Apply Fix")); // "Write &amp;"
    m_fixKind->setVisible(ofKind > 1);
    m_fixKind->setText(tr("Fix All %n of This Kind…", nullptr, ofKind));
    m_ignoreHere->setVisible(!problem.element.isEmpty() && canIgnore(problem.element));
    m_ignoreAll->setVisible(canIgnore({}));
    m_stopIgnoring->setVisible(isIgnored);
    m_showSource->setVisible(isProblem);
    m_copy->setVisible(isProblem);
    m_copy->setEnabled(isProblem);
    if (!isProblem) {
        m_details->showNothing();
        return;
    }
    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    const QString place = cell(ProblemsModel::ParameterColumn);
    const QString line = cell(ProblemsModel::LineColumn);
    m_details->show(problem, place.isEmpty() ? tr("Line %1").arg(line) : tr("%1, line %2").arg(place, line),
        hasFix ? wordsOfFix(document, problem) : FixWords());
}

void ProblemsView::step(int by)
{
    QList<int> rows = m_groups->shownProblems();
    QList<int> grave;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(grave),
        [this](int row) { return m_model->problemAt(row).diagnostic.severity != Severity::Info; });
    if (!grave.isEmpty())
        rows = grave; // notes are stepped through only where there is nothing else
    if (rows.isEmpty())
        return;
    const QModelIndex current = m_list->currentIndex();
    qsizetype from = by > 0 ? -1 : rows.size();
    if (currentRow() >= 0)
        from = rows.indexOf(currentRow());
    else if (m_groups->isGroup(current))
        from = rows.indexOf(m_groups->problemRow(m_groups->index(0, 0, current.siblingAtColumn(0))))
            - (by > 0 ? 1 : 0);
    const qsizetype to = qBound<qsizetype>(-1, from + by, rows.size());
    const QModelIndex next = m_groups->indexOfProblem(rows.at((to + rows.size()) % rows.size()));
    if (next.parent().isValid())
        m_list->expand(next.parent());
    m_list->setCurrentIndex(next);
    showCurrent();
}

void ProblemsView::showCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Problem problem = m_model->problemAt(row);
    if (!problem.element.isEmpty())
        m_session.setCurrentElement(problem.element);
    if (problem.element.isEmpty() || isFault(problem.diagnostic.code))
        m_session.showSource(problem.diagnostic.span);
}

void ProblemsView::applyFixAt(int row)
{
    if (row >= 0 && row < m_model->rowCount() && !m_model->isIgnored(row))
        m_session.fix(m_model->problemAt(row));
}

void ProblemsView::fixAll()
{
    m_session.recheckNow();
    FixAllDialog(m_session, {}, this).exec();
}

void ProblemsView::fixKind()
{
    m_session.recheckNow();
    if (const QLatin1StringView code = codeAt(currentRow()); !code.isEmpty())
        FixAllDialog(m_session, code, this).exec();
}

void ProblemsView::ignore(bool everywhere)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QLatin1StringView code = codeAt(row);
    const QString element = everywhere ? QString() : m_model->problemAt(row).element;
    const QString parameter = m_model->index(row, ProblemsModel::ParameterColumn).data().toString();
    m_session.push(editText(m_session.document(), editsToIgnore(m_session.document(), code, element),
        everywhere ? tr("Ignore problems of one kind") : tr("Ignore a problem of %1").arg(parameter)));
    m_session.recheckNow();
}

void ProblemsView::stopIgnoring()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_session.push(editText(m_session.document(),
        editsToStopIgnoring(m_session.document(), codeAt(row), m_model->problemAt(row).element),
        tr("Stop ignoring a problem")));
    m_session.recheckNow();
}

void ProblemsView::copyCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    QStringList words;
    for (const int column :
        { ProblemsModel::LineColumn, ProblemsModel::ParameterColumn, ProblemsModel::ProblemColumn })
        words.append(m_model->index(row, column).data().toString());
    words.removeAll(QString());
    QApplication::clipboard()->setText(words.join(u"\t"_s));
}

void ProblemsView::fixAllFaults()
{
    const FixPlan plan = planFixes(m_session.document(), m_session.checkOptions(),
        [](const Problem &problem) { return isFault(problem.diagnostic.code); });
    m_session.push(applyFix(m_session.document(), plan.edits, tr("Fix all faults")));
    m_session.recheckNow();
}

} // namespace flatprofile
