#pragma once

#include "core/document/problem.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace flatprofile {

class ProblemGroupsModel;
class ProblemsModel;

/// The list of problems in its groups: which are folded, which columns there is room for, and where one was
/// before the list was made anew.
class ProblemsList : public QTreeView
{
    Q_OBJECT

public:
    ProblemsList(ProblemsModel &problems, ProblemGroupsModel &groups, QWidget *parent = nullptr);

    int currentRow() const; // of the problems; -1 for none
    void forgetFolds();
    /// The columns in a list of this width; `hasDetails`: what a fix changes is shown beside it.
    void layOutColumns(int room, bool hasDetails);

signals:
    void filled(); // the rows are others

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void unfoldGroups();
    void rememberPlace();
    void restorePlace();

    ProblemsModel &m_problems;
    ProblemGroupsModel &m_groups;
    QSet<QString> m_folded; // groups, by their keys
    std::optional<Problem> m_current; // over a reset of the list
    int m_scrolled = 0;
};

/// How wide a column of line numbers is in a list of this font, for a text of so many lines.
int widthOfLines(const QWidget &list, qsizetype count);

} // namespace flatprofile
