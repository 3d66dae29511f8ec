#include "ui/problems/problemslist.h"

#include "ui/problems/problemgroupsmodel.h"
#include "ui/problems/problemsmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/softselection.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

namespace flatprofile {

ProblemsList::ProblemsList(ProblemsModel &problems, ProblemGroupsModel &groups, QWidget *parent)
    : QTreeView(parent)
    , m_problems(problems)
    , m_groups(groups)
{
    setModel(&groups);
    new SoftSelection(this);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ProblemsModel::ProblemColumn, QHeaderView::Stretch);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    connect(&groups, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemsList::rememberPlace);
    connect(&groups, &QAbstractItemModel::modelReset, this, [this] {
        unfoldGroups();
        restorePlace();
        emit filled();
    });
    connect(&groups, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &into) {
        // A group can be unfolded once it has something to show.
        if (into.isValid() && !m_folded.contains(m_groups.groupKey(into)))
            expand(into);
        emit filled();
    });
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &ProblemsList::filled);
    connect(this, &QTreeView::collapsed, this,
        [this](const QModelIndex &index) { m_folded.insert(m_groups.groupKey(index)); });
    connect(this, &QTreeView::expanded, this,
        [this](const QModelIndex &index) { m_folded.remove(m_groups.groupKey(index)); });
    unfoldGroups();
}

/// Groups have a ground of their own, below the sign that folds them, too.
void ProblemsList::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ProblemGroupsModel::CountRole).isValid() && !selectionModel()->isSelected(index))
        painter->fillRect(option.rect, Theme::of(this).alt);
    QTreeView::drawRow(painter, option, index);
}

int ProblemsList::currentRow() const
{
    return m_groups.problemRow(currentIndex());
}

void ProblemsList::forgetFolds()
{
    m_folded.clear();
}

void ProblemsList::unfoldGroups()
{
    const bool isGrouped = m_groups.grouping() != ProblemGroupsModel::NoGroups;
    setRootIsDecorated(isGrouped);
    if (!isGrouped)
        return;
    const QSet<QString> folded = m_folded;
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const QModelIndex group = m_groups.index(row, 0);
        setExpanded(group, !folded.contains(m_groups.groupKey(group)));
    }
}

/// In a text that is not well-formed the change itself is worth more than the page that a parameter is on.
int widthOfLines(const QWidget &list, qsizetype count)
{
    const QFontMetrics metrics = list.fontMetrics();
    const double scale = qMax(1.0, metrics.height() / 18.0);
    return qMax(int(56 * scale), metrics.horizontalAdvance(QLocale().toString(count)) + int(28 * scale));
}

void ProblemsList::layOutColumns(int room, bool hasDetails)
{
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    const auto scaled = [scale](int width) { return int(width * scale); };
    const bool hasFaults = m_problems.hasFaults();
    setColumnHidden(ProblemsModel::BeforeColumn, !hasFaults || hasDetails);
    setColumnHidden(ProblemsModel::AfterColumn, !hasFaults || hasDetails);
    setColumnHidden(ProblemsModel::ParameterColumn, hasFaults && room < scaled(1000) && !hasDetails);
    setColumnHidden(ProblemsModel::PlaceColumn, room < scaled(1000));
    setColumnWidth(ProblemsModel::FixColumn, scaled(170));
    setColumnWidth(ProblemsModel::BeforeColumn, scaled(210));
    setColumnWidth(ProblemsModel::AfterColumn, scaled(220));
    setColumnWidth(ProblemsModel::ParameterColumn, scaled(room < scaled(800) ? 130 : 180));
    setColumnWidth(ProblemsModel::PlaceColumn, scaled(230));
    setColumnWidth(ProblemsModel::LineColumn,
        widthOfLines(*this, m_problems.rowCount() > 0 ? m_problems.lineCount() : 0));
}

void ProblemsList::rememberPlace()
{
    m_current.reset();
    if (const int row = currentRow(); row >= 0 && row < m_problems.rowCount())
        m_current = m_problems.problemAt(row);
    m_scrolled = verticalScrollBar()->value();
}

void ProblemsList::restorePlace()
{
    if (!m_current)
        return;
    for (int row = 0; row < m_problems.rowCount(); ++row) {
        const Problem &problem = m_problems.problemAt(row);
        if (problem.element == m_current->element && problem.diagnostic.code == m_current->diagnostic.code) {
            const QModelIndex index = m_groups.indexOfProblem(row);
            if (index.isValid() && isExpanded(index.parent()))
                setCurrentIndex(index);
            break;
        }
    }
    verticalScrollBar()->setValue(m_scrolled);
}

} // namespace flatprofile
