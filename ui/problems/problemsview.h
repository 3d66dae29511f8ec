#pragma once

#include "core/document/problem.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QTreeView;

namespace flatprofile {

class DocumentSession;
class EmptyState;
class ProblemsModel;

/// The problems of the whole profile. A click goes to the parameter, or to the text where there is none; a
/// fix is one click and one undo step.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(DocumentSession &session, QWidget *parent = nullptr);

    /// Applies every fix of the text's faults, as one undo step; mending one may uncover others.
    void fixAllFaults();
    /// Goes to the next problem of the list, or the one before; from the last one to the first.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rememberPlace();
    void restorePlace();
    void layOutColumns();
    void showCurrent();
    void applyFixAt(int row);
    void updateEmptiness();

    DocumentSession &m_session;
    ProblemsModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    std::optional<Problem> m_current; // over a reset of the list
    int m_scrolled = 0;
};

} // namespace flatprofile
