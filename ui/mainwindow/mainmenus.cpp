// The menus and the tool bar of the main window.
#include "ui/compare/comparisonopener.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/aboutbox.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/fileflow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/mainwindow/workarea.h"
#include "ui/parameters/parameteractions.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/phone/phonemenu.h"
#include "ui/problems/problemsview.h"
#include "ui/rules/rulesmenu.h"
#include "ui/session/documentsession.h"
#include "ui/source/sourceview.h"
#include "ui/style/icons.h"
#include "ui/tones/scriptwindows.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// The platform's key; not all have one for everything.
static QKeySequence keyFor(QKeySequence::StandardKey standard, const QKeySequence &elsewhere)
{
    const QKeySequence keys(standard);
    return keys.isEmpty() ? elsewhere : keys;
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QString &iconName,
    const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    // A key moves no focus: what is being typed into a cell is taken before the command.
    connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
        m_area->table()->finishEditing();
        run();
    });
    menu->addAction(action);
    return action;
}

void MainWindow::createMenus()
{
    QList<QAction *> tools = createFileMenu();
    tools += createEditMenu();
    QAction *dialPlan = createViewMenu();
    createProfileMenu();
    m_rules = new RulesMenu(*m_session, this);
    menuBar()->addMenu(m_rules->menu());
    connect(m_rules, &RulesMenu::sampleRequested, this, &MainWindow::openRuleSample);
    connect(m_area->inspector(), &Inspector::ruleBuilderRequested, m_rules, &RulesMenu::openBuilder);
    auto *phone = new PhoneMenu(*m_session, m_windows.knownPhones(), this);
    menuBar()->addMenu(phone->menu());
    m_labPhone = phone->labPhoneAction();
    connect(phone, &PhoneMenu::openRequested, this, &MainWindow::openText);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&About Flatprofile"), u"info"_s, {}, [this] { showAbout(this); });
    createToolBar(tools + QList<QAction *> { m_rules->builderAction(), dialPlan, m_labPhone });
}

/// Gives back what stands in the tool bar, with null for a line.
QList<QAction *> MainWindow::createFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, tr("&New Profile…"), u"new"_s, QKeySequence::New, [this] { askNewProfile(); });
    QAction *open = addAction(file, tr("&Open…"), u"open"_s, QKeySequence::Open, [this] { chooseFile(); });
    QMenu *recent = file->addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    QAction *save = addAction(file, tr("&Save"), u"save"_s, QKeySequence::Save, [this] { m_flow->save(); });
    QAction *saveAs = addAction(file, tr("Save &As…"), {},
        keyFor(QKeySequence::SaveAs, Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_flow->saveAs(); });
    QAction *container = addAction(
        file, tr("&Container and Encryption…"), u"lock"_s, {}, [this] { m_flow->changeContainer(); });
    QAction *reload
        = addAction(file, tr("Re&load"), u"refresh"_s, QKeySequence::Refresh, [this] { m_flow->reload(); });
    file->addSeparator();
    addAction(file, tr("Clos&e"), {}, QKeySequence::Close, [this] { close(); });
    addAction(file, tr("&Quit"), {}, keyFor(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q),
        [this] { m_windows.closeAll(); });
    m_profileActions.append({ save, saveAs, container, reload });
    return { open, save, nullptr };
}

QList<QAction *> MainWindow::createEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_session->undoStack().createUndoAction(this, tr("Undo"));
    undo->setIcon(icon(u"undo"_s));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_session->undoStack().createRedoAction(this, tr("Redo"));
    redo->setIcon(icon(u"redo"_s));
    redo->setShortcut(QKeySequence::Redo);
    edit->addActions({ undo, redo });
    edit->addSeparator();
    QAction *find = addAction(edit, tr("&Find"), u"search"_s, QKeySequence::Find, [this] {
        if (m_area->source()->isAncestorOf(QApplication::focusWidget()))
            m_area->source()->openFind();
        else
            m_tools->focusSearch();
    });
    QAction *replace
        = addAction(edit, tr("Find and &Replace in the Source…"), {}, QKeySequence::Replace, [this] {
              m_area->showSource();
              m_area->source()->openFind();
          });
    QAction *line
        = addAction(edit, tr("&Go to Line…"), {}, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_G)), [this] {
              m_area->showSource();
              m_area->source()->askLine();
          });
    edit->addSeparator();
    addAction(edit, tr("Pr&eferences…"), {}, keyFor(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma),
        [this] { showPreferences(); });
    m_profileActions.append({ find, replace, line });
    return { undo, redo, nullptr };
}

void MainWindow::createProfileMenu()
{
    QMenu *profile = menuBar()->addMenu(tr("&Profile"));
    m_area->table()->actionsOfSelection().addTo(profile);
    profile->addSeparator();
    m_scripts->addTo(profile);
    profile->addSeparator();
    QAction *fixAll = addAction(profile, tr("Fix All &Faults of the Text"), u"wand"_s, {},
        [this] { m_area->problems()->fixAllFaults(); });
    QAction *fixProblems = addAction(
        profile, tr("Fix All Pro&blems…"), u"wand"_s, {}, [this] { m_area->problems()->fixAll(); });
    profile->addSeparator();
    createCompareMenu(profile);
    m_profileActions.append({ fixAll, fixProblems });
}

void MainWindow::createCompareMenu(QMenu *parent)
{
    auto *opener = new ComparisonOpener(*m_session, this);
    opener->setCandidateSource([this] { return m_flow->candidates(); });
    m_scripts->setCandidateSource([this] { return m_flow->candidates(); });
    connect(opener, &ComparisonOpener::failed, this, [this](const QString &fact, const QString &consequence) {
        showNotice({ Banner::Kind::Error, fact, consequence, {} });
    });
    QMenu *menu = parent->addMenu(tr("Co&mpare With"));
    QAction *file = addAction(menu, tr("Another &File…"), {}, {}, [opener] { opener->chooseFile(); });
    QAction *saved
        = addAction(menu, tr("The &Saved Version"), {}, {}, [opener] { opener->compareWithSaved(); });
    QAction *clipboard
        = addAction(menu, tr("The &Clipboard"), {}, {}, [opener] { opener->compareWithClipboard(); });
    connect(menu, &QMenu::aboutToShow, saved,
        [this, saved] { saved->setEnabled(m_session->isOpen() && !m_session->path().isEmpty()); });
    m_profileActions.append({ file, saved, clipboard });
}

/// Gives back what opens the dial plan.
QAction *MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *problems = addAction(
        view, tr("&Problems"), {}, QKeySequence(Qt::ALT | Qt::Key_1), [this] { m_area->showProblems(); });
    QAction *source = addAction(view, tr("&Source"), u"code"_s, QKeySequence(Qt::ALT | Qt::Key_2), [this] {
        m_area->showSource();
        m_area->source()->setFocus();
    });
    QAction *dialPlan = addAction(view, tr("&Dial Plan"), u"keypad"_s, QKeySequence(Qt::ALT | Qt::Key_3),
        [this] { m_area->showDialPlan(); });
    QAction *raise = addAction(view, tr("Source in the &Centre"), {}, QKeySequence(Qt::Key_F9),
        [this] { m_area->raiseSource(!m_area->isSourceRaised()); });
    QAction *secrets = addAction(view, tr("Show S&ecrets in the Source"), u"eye"_s, {}, [] {});
    secrets->setCheckable(true);
    connect(secrets, &QAction::toggled, m_area->source(), &SourceView::setSecretsRevealed);
    connect(m_session, &DocumentSession::opened, secrets, [secrets] { secrets->setChecked(false); });
    view->addAction(m_scripts->overviewAction());
    addAction(view, tr("&Fold or Unfold the Panel"), {}, QKeySequence(Qt::Key_F7),
        [this] { m_area->toggleFold(); });
    view->addSeparator();
    QAction *next = addAction(
        view, tr("Ne&xt Problem"), {}, QKeySequence(Qt::Key_F8), [this] { m_area->problems()->step(1); });
    QAction *previous = addAction(view, tr("P&revious Problem"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [this] { m_area->problems()->step(-1); });
    view->addSeparator();
    addAction(view, tr("&Next Pane"), {}, QKeySequence(Qt::Key_F6), [this] { m_area->cyclePanes(1); });
    addAction(view, tr("Previous P&ane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [this] { m_area->cyclePanes(-1); });
    m_profileActions.append({ problems, source, dialPlan, raise, secrets, next, previous });
    return dialPlan;
}

void MainWindow::createToolBar(const QList<QAction *> &actions)
{
    m_tools = new ToolBar(m_windows.catalogue(), actions, this);
    addToolBar(m_tools);
    connect(m_tools, &ToolBar::searchChanged, m_model, &ParameterModel::setFilter);
    connect(m_tools, &ToolBar::searchChanged, this, [this] { m_area->showTable(); });
    connect(m_tools, &ToolBar::showChanged, this, [this](int index) {
        m_model->setShow(ParameterModel::Show(index));
        m_area->showTable();
    });
    connect(m_tools, &ToolBar::searchLeft, this, [this] {
        m_area->table()->setFocus();
        if (!m_area->table()->currentIndex().parent().isValid()) // none, or a section
            m_area->table()->selectFirst();
    });
    connect(m_tools, &ToolBar::searchAccepted, this, [this] {
        m_area->table()->setFocus();
        m_area->table()->selectTop();
    });
    connect(m_tools, &ToolBar::phoneChosen, this, &MainWindow::choosePhone);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const RecentFile &file : m_windows.recentFiles().files()) {
        QAction *action = menu->addAction(
            QFileInfo(file.path).fileName() + u"  —  "_s + QFileInfo(file.path).absolutePath(), this,
            [this, path = file.path] { m_windows.openFile(path, this); });
        action->setEnabled(QFileInfo::exists(file.path));
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Clear List"), &m_windows.recentFiles(), &RecentFiles::clear);
}

} // namespace flatprofile
