#pragma once

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace flatprofile {

class Banner;
class BottomPanel;
class DialPlanPage;
class DocumentSession;
class ElementTreeView;
class EditorWindows;
class FileFlow;
class Inspector;
class NavigationView;
class ParameterModel;
class ParameterView;
class ProblemsView;
class ProgressLine;
class RulesMenu;
class ScriptWindows;
class SourceView;
class ToolBar;
struct Notice;
struct RuleSample;

/// One window with one profile, or the start page: puts the views, actions and flows together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(EditorWindows &windows);
    ~MainWindow() override;

    DocumentSession &session() { return *m_session; }
    const DocumentSession &session() const { return *m_session; }
    bool isVacant() const; // no profile, none being opened
    void openFile(const QString &path);
    void newProfile(const QString &product);
    bool isBusy() const;
    QString openingPath() const; // of the file that is being opened; empty for none

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createCentre();
    void createPanel();
    void createActions();
    void createToolBar(const QList<QAction *> &actions);
    QAction *addAction(QMenu *menu, const QString &text, const QString &iconName,
        const QKeySequence &shortcut, std::function<void()> run);
    QWidget *createStartPage();
    void openSample(const QString &path);
    void openRuleSample(const RuleSample &sample);
    void fillRecent(QMenu *menu);

    void showOpened();
    void showNotice(const Notice &notice);
    void showFaults();
    void offerUtf8();
    void updateTitle();
    void updateEnabled();
    void updateProblemsTab();
    void choosePhone(const QString &product);
    void chooseFile();
    void askNewProfile();
    void showSource();
    void showDialPlan();
    void raiseSource(bool raised);
    void showElement(const QString &element);
    void showPage(QWidget *page);
    void showPlace(const QString &tab, const QString &section);
    void layOut();
    void restoreLayout();
    void giveRoom();
    void givePanelItsHeight(bool collapsed);
    void showAbout();
    void showPreferences();
    void cyclePanes(int by);
    void createViewMenu();
    void createCompareMenu(QMenu *parent);

    EditorWindows &m_windows;
    DocumentSession *m_session;
    FileFlow *m_flow;
    ParameterModel *m_model;
    ParameterView *m_table;
    NavigationView *m_navigation;
    Inspector *m_inspector;
    ProblemsView *m_problems;
    RulesMenu *m_rules;
    SourceView *m_source;
    DialPlanPage *m_dialPlan = nullptr; // made when first asked for
    BottomPanel *m_panel;
    ProgressLine *m_progress;
    Banner *m_banner;
    Banner *m_faultBanner;
    QSplitter *m_columns;
    QSplitter *m_rows;
    QStackedWidget *m_pages; // start page, profile
    QStackedWidget *m_middle; // table, raised source, other elements
    QWidget *m_raised;
    ElementTreeView *m_elements;
    ScriptWindows *m_scripts;
    ToolBar *m_tools;
    QList<QAction *> m_profileActions; // need an open profile
    int m_panelHeight = 0; // when it was unfolded last
    int m_room = -1; // the columns that the window has room for
    bool m_isLow = false; // too low for table and panel
    bool m_collapsedBefore = false; // the panel, when the window was high enough
    QString m_shownPath; // of the profile that was opened last
    QString m_wasAt; // the parameter selected last
};

} // namespace flatprofile
