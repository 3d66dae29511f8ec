#pragma once

#include <QMainWindow>

class QAction;
class QMenu;

namespace flatprofile {

class Banner;
class DocumentSession;
class EditorWindows;
class FileFlow;
class ParameterModel;
class ProgressLine;
class RulesMenu;
class ScriptWindows;
class StartPage;
class ToolBar;
class WorkArea;
struct Notice;
struct RuleSample;

/// One window with one profile, or the start page: puts the views, actions and flows together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// With a path, the file is read while the window is made.
    explicit MainWindow(EditorWindows &windows, const QString &path = {});
    ~MainWindow() override;

    DocumentSession &session() { return *m_session; }
    const DocumentSession &session() const { return *m_session; }
    bool isVacant() const; // no profile, none being opened
    void openFile(const QString &path);
    /// Shows a new window once the file that it opens is there and checked, or takes its time: what is shown
    /// empty first is laid out and painted twice.
    void showWhenOpen();
    void newProfile(const QString &product);
    bool isBusy() const;
    QString openingPath() const; // of the file that is being opened; empty for none

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createCentre();
    void showProgress(const QString &path);
    void showStart();
    void openSample(const QString &path);
    void openRuleSampleFile(const QString &path);
    void openRuleSample(const RuleSample &sample);
    void openText(const QByteArray &text);

    // mainmenus.cpp
    void createMenus();
    QList<QAction *> createFileMenu();
    QList<QAction *> createEditMenu();
    QAction *createViewMenu();
    void createProfileMenu();
    void createCompareMenu(QMenu *parent);
    void createToolBar(const QList<QAction *> &actions);
    QAction *addAction(QMenu *menu, const QString &text, const QString &iconName,
        const QKeySequence &shortcut, std::function<void()> run);
    void fillRecent(QMenu *menu);

    void showOpened();
    void showNotice(const Notice &notice);
    void offerUtf8();
    void updateTitle();
    void updateEnabled();
    void choosePhone(const QString &product);
    void chooseFile();
    void askNewProfile();
    void showElement(const QString &element);
    void leaveHidden();
    void showPlace(const QString &tab, const QString &section);
    void showPreferences();

    EditorWindows &m_windows;
    DocumentSession *m_session;
    FileFlow *m_flow;
    ParameterModel *m_model;
    WorkArea *m_area;
    StartPage *m_start = nullptr; // made when first to be seen
    ScriptWindows *m_scripts;
    RulesMenu *m_rules;
    QAction *m_labPhone;
    ProgressLine *m_progress;
    Banner *m_banner;
    ToolBar *m_tools;
    QList<QAction *> m_profileActions; // need an open profile
    QString m_shownPath; // of the profile that was opened last
    QString m_wasAt; // the parameter selected last
};

} // namespace flatprofile
