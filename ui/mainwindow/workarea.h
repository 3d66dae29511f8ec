#pragma once

#include "ui/preferences/preferences.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace flatprofile {

class Banner;
class BottomPanel;
class DialPlanPage;
class DocumentSession;
class ElementTreeView;
class Inspector;
class NavigationView;
class ParameterModel;
class ParameterView;
class ProblemsView;
class SourceView;

/// The views of one profile and their places: navigation, table and inspector in three columns, the panel
/// below them, and the start page while there is no profile. Makes room for them at every size of the window.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    WorkArea(DocumentSession &session, ParameterModel &model, QWidget *parent);

    NavigationView *navigation() const { return m_navigation; }
    ParameterView *table() const { return m_table; }
    Inspector *inspector() const { return m_inspector; }
    ProblemsView *problems() const { return m_problems; }
    SourceView *source() const { return m_source; }

    void showStart(QWidget *startPage); // becomes its parent
    void showProfile(); // in place of the start page: a text that is not well-formed as its text
    void showTable();
    void showOtherElements();
    void showProblems();
    void showSource();
    void showDialPlan(); // the one that is selected, or was last
    bool hasUnsavedLists() const; // of numbers to dial
    bool isSourceRaised() const;
    void raiseSource(bool raised); // between the panel and the middle of the window
    void toggleFold(); // of the panel
    void cyclePanes(int by);

    void restoreLayout(const Preferences &preferences);
    void saveLayout(Preferences &preferences) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createMiddle();
    QWidget *createRaisedSource();
    void createPanel();
    void showPage(QWidget *page);
    void showFaults();
    void updateProblemsTab();
    void layOut();
    void giveRoom();
    void givePanelItsHeight(bool collapsed);
    double scale() const; // of the font, 1 for the one that the look was drawn with

    DocumentSession &m_session;
    NavigationView *m_navigation;
    ParameterView *m_table;
    Inspector *m_inspector;
    ProblemsView *m_problems;
    SourceView *m_source;
    ElementTreeView *m_elements;
    DialPlanPage *m_dialPlan = nullptr; // made when first asked for
    BottomPanel *m_panel;
    Banner *m_faults;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QStackedWidget *m_pages; // nothing, profile, start page
    QStackedWidget *m_middle; // table, raised source, other elements
    QWidget *m_raised;
    int m_panelHeight = 0; // when it was unfolded last
    int m_room = -1; // the columns that the window has room for
    bool m_isLow = false; // too low for table and panel
    bool m_collapsedBefore = false; // the panel, when the window was high enough
};

} // namespace flatprofile
