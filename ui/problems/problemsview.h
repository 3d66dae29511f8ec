#pragma once

#include "core/document/problem.h"

#include <QWidget>

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

private:
    void showCurrent();
    void applyFixAt(int row);
    void updateEmptiness();

    DocumentSession &m_session;
    ProblemsModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace flatprofile
