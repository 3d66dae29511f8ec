#pragma once

#include "ui/compare/comparisonmodel.h"

#include <QDialog>

class QAction;
class QTreeView;
class QStackedWidget;

namespace flatprofile {

class ComparisonFilter;
class EmptyState;
class MessageLine;
class SegmentedFilter;

/// What differs between the profile and another one, by parameter. Each side can be taken over, one
/// difference or many as one undo step; the difference can be saved as a profile of only what differs.
class ComparisonWindow : public QDialog
{
    Q_OBJECT

public:
    /// `name` says what the right side is: a file's name, "the clipboard".
    ComparisonWindow(
        DocumentSession &session, const QString &name, const QByteArray &right, QWidget *parent = nullptr);

    /// Writes a profile of only what differs: loaded after the profile of the other side, it gives what
    /// `side` says.
    void exportDifference(ComparisonModel::Side side, const QString &path);

private:
    QWidget *createHeading();
    QWidget *createFilter();
    void createList();
    QWidget *createButtons();
    QList<int> chosenRows() const;
    QList<int> shownRows() const;
    void take(const QList<int> &rows, ComparisonModel::Side side);
    void updateActions();
    void updateEmptiness();
    void askExport(ComparisonModel::Side side);

    DocumentSession &m_session;
    QString m_leftName;
    QString m_rightName;
    ComparisonModel *m_model;
    ComparisonFilter *m_filter;
    SegmentedFilter *m_show;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    MessageLine *m_message;
    QAction *m_takeLeft, *m_takeRight, *m_takeAll, *m_goTo;
};

} // namespace flatprofile
