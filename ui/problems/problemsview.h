#pragma once

#include <QLatin1StringView>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace flatprofile {

class DocumentSession;
class EmptyState;
class ProblemDetails;
class ProblemGroupsModel;
class ProblemsBar;
class ProblemsList;
class ProblemsModel;

/// The problems of the whole profile. A click goes to the parameter, or to the text where there is none; a
/// fix is one click and one undo step, and so is ignoring a problem, which a comment in the file remembers.
class ProblemsView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsView(DocumentSession &session, QWidget *parent = nullptr);

    /// Applies every fix of the text's faults, as one undo step; mending one may uncover others.
    void fixAllFaults();
    /// Lists what the fixes of all problems change, and makes those that are chosen.
    void fixAll();
    /// Goes to the next problem of the list, or the one before; from the last one to the first.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void createActions();
    void createDetails();
    void connectModels();
    void layOut();
    void updateList();
    void updateEmptiness();
    void updateActions();
    int currentRow() const; // of the problems; -1 for none
    QLatin1StringView codeAt(int row) const;
    int fixable(QLatin1StringView code = {}) const;
    void showCurrent();
    void applyFixAt(int row);
    void fixKind();
    void ignore(bool everywhere);
    void stopIgnoring();
    void copyCurrent();

    DocumentSession &m_session;
    ProblemsModel *m_model;
    ProblemGroupsModel *m_groups;
    ProblemsBar *m_bar;
    ProblemsList *m_list;
    ProblemDetails *m_details = nullptr;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    bool m_isFixClicked = false;
    QAction *m_fix, *m_fixKind, *m_ignoreHere, *m_ignoreAll, *m_stopIgnoring, *m_showSource, *m_copy;
};

} // namespace flatprofile
