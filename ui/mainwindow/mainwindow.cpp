#include "ui/mainwindow/mainwindow.h"

#include "core/edit/convertencoding.h"
#include "ui/compare/comparisonopener.h"
#include "ui/dialplan/dialplanpage.h"
#include "ui/elements/elementtreeview.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/bottompanel.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/fileflow.h"
#include "ui/mainwindow/newprofiledialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parameteractions.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/problems/problemsview.h"
#include "ui/rules/rulesmenu.h"
#include "ui/session/documentsession.h"
#include "ui/source/sourceview.h"
#include "ui/start/startpage.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tones/scriptwindows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

MainWindow::MainWindow(EditorWindows &windows)
    : m_windows(windows)
    , m_session(new DocumentSession(windows.catalogue(), this))
    , m_flow(new FileFlow(*m_session, windows.keys(), windows.recentFiles(), this))
{
    m_flow->setParent(this);
    m_flow->setCandidateSource([this] { return m_windows.keyCandidates(); });
    setAcceptDrops(true);
    setMinimumSize(640, 400);
    resize(1280, 800);
    createCentre();
    createPanel();
    createActions();
    auto *status = new StatusLine(*m_session, this);
    statusBar()->addPermanentWidget(status, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(status, &StatusLine::containerRequested, m_flow, &FileFlow::changeContainer);
    connect(status, &StatusLine::problemsRequested, this, [this] { m_panel->showPage(u"problems"_s); });

    connect(m_session, &DocumentSession::opened, this, &MainWindow::showOpened);
    connect(m_session, &DocumentSession::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(
        m_session, &DocumentSession::phoneChanged, this, [this] { m_tools->showPhone(m_session->phone()); });
    connect(m_session, &DocumentSession::currentElementChanged, this, &MainWindow::showElement);
    connect(m_session, &DocumentSession::problemsChanged, this, [this] {
        updateProblemsTab();
        showFaults();
    });
    connect(m_session, &DocumentSession::sourceRequested, this, &MainWindow::showSource);
    connect(m_flow, &FileFlow::noticed, this, &MainWindow::showNotice);
    connect(m_flow, &FileFlow::openingStarted, this, [this](const QString &path) {
        m_progress->begin(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    });
    connect(m_flow, &FileFlow::openingEnded, m_progress, &ProgressLine::end);
    connect(m_progress, &ProgressLine::cancelRequested, m_flow, &FileFlow::cancelOpening);

    const Preferences &preferences = windows.preferences();
    restoreLayout();
    if (!preferences.phone.isEmpty())
        m_session->setPhone(windows.catalogue().modelByProduct(preferences.phone));
    m_tools->showPhone(m_session->phone());
    updateTitle();
    updateEnabled();
    m_pages->currentWidget()->setFocus(); // not the first tool button
}

MainWindow::~MainWindow()
{
    m_scripts->closeAll();
}

void MainWindow::createCentre()
{
    m_model = new ParameterModel(*m_session, this);
    m_table = new ParameterView(*m_session, *m_model, this);
    m_navigation = new NavigationView(*m_session, this);
    m_inspector = new Inspector(*m_session, this);
    m_source = new SourceView(*m_session, this);
    m_banner = new Banner(this);
    m_faultBanner = new Banner(this);
    m_banner->setDismissable(true);

    m_elements = new ElementTreeView(*m_session, this);
    m_scripts = new ScriptWindows(*m_session, this);
    m_raised = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    auto *name = new QLabel(tr("<b>Source</b>&nbsp; the exact text of the file"), m_raised);
    auto *back = new QPushButton(icon(u"undo"_s), tr("Back to Parameters"), m_raised);
    connect(back, &QPushButton::clicked, this, [this] { raiseSource(false); });
    head->addWidget(name);
    head->addStretch();
    head->addWidget(back);
    auto *raisedLayout = new QVBoxLayout(m_raised);
    raisedLayout->setContentsMargins(0, 0, 0, 0);
    raisedLayout->setSpacing(0);
    raisedLayout->addLayout(head);

    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_raised);
    m_middle->addWidget(m_elements);
    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_faultBanner);
    middleLayout->addWidget(m_middle, 1);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_navigation);
    m_columns->addWidget(middle);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    connect(m_table, &ParameterView::noticed, this, [this](const QString &sentence) {
        showNotice({ Banner::Kind::Info, sentence, {}, {} });
    });
    connect(m_navigation, &NavigationView::placeChosen, this, &MainWindow::showPlace);
    connect(m_inspector, &Inspector::numbersRequested, this, &MainWindow::showDialPlan);
}

void MainWindow::createPanel()
{
    m_problems = new ProblemsView(*m_session, this);
    m_panel = new BottomPanel(this);
    m_panel->addPage(u"problems"_s, tr("Problems"), m_problems);
    m_panel->addPage(u"source"_s, tr("Source"), m_source);
    connect(m_panel, &BottomPanel::raiseRequested, this, [this](const QString &page) {
        if (page == "source"_L1)
            raiseSource(true);
    });

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(createStartPage());
    m_pages->addWidget(m_columns);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_pages);
    m_rows->addWidget(m_panel);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    const double scale = fontMetrics().height() / 18.0;
    m_panelHeight = int(224 * scale);
    m_rows->setSizes({ int(518 * scale), m_panelHeight });
    connect(m_panel, &BottomPanel::collapsedChanged, this, &MainWindow::givePanelItsHeight);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_progress = new ProgressLine(centre);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_rows, 1);
    setCentralWidget(centre);
}

QWidget *MainWindow::createStartPage()
{
    auto *page = new StartPage(m_windows.recentFiles(), this);
    connect(page, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(page, &StartPage::newRequested, this, &MainWindow::askNewProfile);
    connect(page, &StartPage::fileRequested, this,
        [this](const QString &path) { m_windows.openFile(path, this); });
    connect(page, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(page, &StartPage::clearRecentRequested, &m_windows.recentFiles(), &RecentFiles::clear);
    return page;
}

/// A sample opens as a new profile: it has no file that saving could replace.
void MainWindow::openSample(const QString &path)
{
    auto profile = readProfile(path);
    if (!profile) {
        showNotice({ Banner::Kind::Error, tr("The sample was not opened."), describe(profile.error()), {} });
        return;
    }
    m_session->load(QString(), std::move(*profile), {}, {});
}

/// The platform's key; not all have one for everything.
static QKeySequence keyFor(QKeySequence::StandardKey standard, const QKeySequence &elsewhere)
{
    const QKeySequence keys(standard);
    return keys.isEmpty() ? elsewhere : keys;
}

/// Like every sample: as a new profile.
void MainWindow::openRuleSample(const RuleSample &sample)
{
    MainWindow *window = isVacant() ? this : m_windows.openWindow(this);
    window->m_session->load(QString(), { profileOf(sample), {}, {} }, {}, {});
    window->m_rules->showSample(sample);
}

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QString &iconName,
    const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    menu->addAction(action);
    return action;
}

void MainWindow::createActions()
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
        file, tr("&Container and Encoding…"), u"lock"_s, {}, [this] { m_flow->changeContainer(); });
    QAction *reload
        = addAction(file, tr("Re&load"), u"refresh"_s, QKeySequence::Refresh, [this] { m_flow->reload(); });
    file->addSeparator();
    addAction(file, tr("&Close"), {}, QKeySequence::Close, [this] { close(); });
    addAction(file, tr("&Quit"), {}, keyFor(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q),
        [this] { m_windows.closeAll(); });

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
        if (m_source->isAncestorOf(QApplication::focusWidget()))
            m_source->openFind();
        else
            m_tools->focusSearch();
    });
    QAction *replace
        = addAction(edit, tr("Find and &Replace in the Source…"), {}, QKeySequence::Replace, [this] {
              showSource();
              m_source->openFind();
          });
    QAction *line = addAction(edit, tr("&Go to Line…"), {}, QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_G)), [this] {
        showSource();
        m_source->askLine();
    });
    edit->addSeparator();
    addAction(edit, tr("Pr&eferences…"), {}, keyFor(QKeySequence::Preferences, Qt::CTRL | Qt::Key_Comma),
        [this] { showPreferences(); });

    createViewMenu();
    QMenu *profile = menuBar()->addMenu(tr("&Profile"));
    m_table->actionsOfSelection().addTo(profile);
    profile->addSeparator();
    m_scripts->addTo(profile);
    profile->addSeparator();
    QAction *fixAll = addAction(
        profile, tr("Fix All &Faults of the Text"), u"wand"_s, {}, [this] { m_problems->fixAllFaults(); });
    m_rules = new RulesMenu(*m_session, this);
    menuBar()->addMenu(m_rules->menu());
    connect(m_rules, &RulesMenu::sampleRequested, this, &MainWindow::openRuleSample);
    connect(m_inspector, &Inspector::ruleBuilderRequested, m_rules, &RulesMenu::openBuilder);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&About Flatprofile"), u"info"_s, {}, [this] { showAbout(); });

    QAction *fixProblems
        = addAction(profile, tr("Fix All &Problems…"), u"wand"_s, {}, [this] { m_problems->fixAll(); });
    profile->addSeparator();
    createCompareMenu(profile);
    m_profileActions.append({ save, saveAs, container, reload, find, replace, line, fixAll, fixProblems });
    createToolBar({ open, save, nullptr, undo, redo });
}

void MainWindow::createCompareMenu(QMenu *parent)
{
    auto *opener = new ComparisonOpener(*m_session, this);
    opener->setCandidateSource([this] { return m_flow->candidates(); });
    connect(opener, &ComparisonOpener::failed, this, [this](const QString &fact, const QString &consequence) {
        showNotice({ Banner::Kind::Error, fact, consequence, {} });
    });
    QMenu *menu = parent->addMenu(tr("&Compare With"));
    QAction *file = addAction(menu, tr("Another &File…"), {}, {}, [opener] { opener->chooseFile(); });
    QAction *saved = addAction(menu, tr("The &Saved Version"), {}, {}, [opener] { opener->compareWithSaved(); });
    QAction *clipboard
        = addAction(menu, tr("The &Clipboard"), {}, {}, [opener] { opener->compareWithClipboard(); });
    connect(menu, &QMenu::aboutToShow, saved,
        [this, saved] { saved->setEnabled(m_session->isOpen() && !m_session->path().isEmpty()); });
    m_profileActions.append({ file, saved, clipboard });
}

void MainWindow::createViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *problems = addAction(view, tr("&Problems"), {}, QKeySequence(Qt::ALT | Qt::Key_1),
        [this] { m_panel->showPage(u"problems"_s); });
    QAction *source = addAction(view, tr("&Source"), u"code"_s, QKeySequence(Qt::ALT | Qt::Key_2), [this] {
        showSource();
        m_source->setFocus();
    });
    QAction *dialPlan = addAction(view, tr("&Dial Plan"), u"phone"_s, QKeySequence(Qt::ALT | Qt::Key_3),
        [this] { showDialPlan(); });
    QAction *raise = addAction(view, tr("Source in the &Centre"), {}, QKeySequence(Qt::Key_F9),
        [this] { raiseSource(m_panel->hasPage(u"source"_s)); });
    QAction *secrets = addAction(view, tr("Show S&ecrets in the Source"), u"eye"_s, {}, [] {});
    secrets->setCheckable(true);
    connect(secrets, &QAction::toggled, m_source, &SourceView::setSecretsRevealed);
    connect(m_session, &DocumentSession::opened, secrets, [secrets] { secrets->setChecked(false); });
    view->addAction(m_scripts->overviewAction());
    addAction(view, tr("&Fold or Unfold the Panel"), {}, QKeySequence(Qt::Key_F7),
        [this] { m_panel->setCollapsed(!m_panel->isCollapsed()); });
    view->addSeparator();
    QAction *next
        = addAction(view, tr("Ne&xt Problem"), {}, QKeySequence(Qt::Key_F8), [this] { m_problems->step(1); });
    QAction *previous = addAction(view, tr("P&revious Problem"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F8),
        [this] { m_problems->step(-1); });
    view->addSeparator();
    addAction(view, tr("&Next Pane"), {}, QKeySequence(Qt::Key_F6), [this] { cyclePanes(1); });
    addAction(
        view, tr("Previous P&ane"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cyclePanes(-1); });
    m_profileActions.append({ problems, source, dialPlan, raise, secrets, next, previous });
}

void MainWindow::createToolBar(const QList<QAction *> &actions)
{
    m_tools = new ToolBar(m_windows.catalogue(), actions, this);
    addToolBar(m_tools);
    connect(m_tools, &ToolBar::searchChanged, m_model, &ParameterModel::setFilter);
    connect(m_tools, &ToolBar::searchChanged, this, [this] { showPage(m_table); });
    connect(m_tools, &ToolBar::showChanged, this, [this](int index) {
        m_model->setShow(ParameterModel::Show(index));
        showPage(m_table);
    });
    connect(m_tools, &ToolBar::searchLeft, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().parent().isValid()) // none, or a section
            m_table->selectFirst();
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

bool MainWindow::isVacant() const
{
    return !m_session->isOpen() && !m_flow->isOpening();
}

bool MainWindow::isBusy() const
{
    return m_flow->isOpening();
}

QString MainWindow::openingPath() const
{
    return m_flow->openingPath();
}

void MainWindow::openFile(const QString &path)
{
    m_flow->open(path);
}

void MainWindow::newProfile(const QString &product)
{
    m_session->startNew(m_windows.catalogue().modelByProduct(product));
}

void MainWindow::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open Profile"),
        m_flow->suggestedFolder(), tr("Profiles (*.cfg *.xml *.gz *.enc);;All files (*)"));
    for (const QString &path : paths)
        m_windows.openFile(path, this);
}

void MainWindow::askNewProfile()
{
    NewProfileDialog dialog(m_windows.catalogue(), m_tools->product(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    MainWindow *window = isVacant() ? this : m_windows.openWindow(this);
    window->newProfile(dialog.product());
}

void MainWindow::showOpened()
{
    const QString wasAt = m_wasAt;
    m_pages->setCurrentIndex(1);
    m_tools->clearFilters();
    updateTitle();
    updateEnabled();
    // A text that is not well-formed opens as the text, with its faults.
    raiseSource(!m_session->document().scan().wellFormed());
    showFaults();
    offerUtf8();
    m_panel->selectPage(u"problems"_s);
    if (m_middle->currentWidget() != m_raised) {
        showPage(m_table);
        m_table->setFocus();
    }
    m_table->selectFirst();
    // The same file again, because it changed: one stays where one was.
    if (!m_session->path().isEmpty() && m_session->path() == m_shownPath)
        m_session->setCurrentElement(wasAt);
    m_shownPath = m_session->path();
    if (const ScanResult &scan = m_session->document().scan(); !scan.wellFormed())
        m_session->showSource(scan.faults.first().span);
}

/// A file in another encoding than phones read: nothing is wrong with editing it, but somebody should know.
void MainWindow::offerUtf8()
{
    const TextEncoding &encoding = m_session->document().wrapping().encoding;
    const QByteArray &text = m_session->document().text();
    const bool isAscii
        = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    using Kind = TextEncoding::Kind;
    const bool isWide = encoding.kind == Kind::Utf16LittleEndian || encoding.kind == Kind::Utf16BigEndian;
    if (encoding.kind == Kind::Utf8 || (isAscii && !isWide))
        return;
    showNotice({ Banner::Kind::Info, tr("This file is written in %1.").arg(encoding.name()),
        tr("Phones read UTF-8; as it is, they may show other characters or refuse the file."),
        { { tr("Convert to UTF-8"),
            [this] {
                m_session->push(std::make_unique<ConvertToUtf8>(m_session->document()));
                showNotice({});
            },
            false } } });
}

void MainWindow::showNotice(const Notice &notice)
{
    if (notice.fact.isEmpty())
        m_banner->hide();
    else
        m_banner->show(notice.kind, notice.fact, notice.consequence, notice.actions);
}

/// The banner of a text that is not well-formed: how bad it is, and the way out.
void MainWindow::showFaults()
{
    const ScanResult &scan = m_session->document().scan();
    if (!m_session->isOpen() || scan.wellFormed()) {
        m_faultBanner->hide();
        return;
    }
    const SourceSpan first = scan.faults.first().span;
    QList<Banner::Action> actions { { tr("Go to First"), [this, first] { m_session->showSource(first); },
        false } };
    const auto mendable = std::count_if(
        scan.faults.begin(), scan.faults.end(), [](const Diagnostic &fault) { return !fault.fix.isEmpty(); });
    if (mendable > 0)
        actions.append({ tr("Fix All %1").arg(mendable), [this] { m_problems->fixAllFaults(); }, true });
    m_faultBanner->show(Banner::Kind::Error,
        tr("Not well-formed in %n place(s): a phone may refuse the whole file.", nullptr,
            int(scan.faultCount)),
        tr("The other parameters are read and can be edited."), actions);
}

void MainWindow::updateTitle()
{
    setWindowModified(m_session->isOpen() && !m_session->undoStack().isClean());
    if (!m_session->isOpen()) {
        setWindowTitle(tr("Flatprofile"));
        return;
    }
    setWindowFilePath(m_session->path());
    setWindowTitle(tr("%1[*] — Flatprofile").arg(m_session->displayName()));
}

void MainWindow::updateEnabled()
{
    const bool open = m_session->isOpen();
    for (QAction *action : std::as_const(m_profileActions))
        action->setEnabled(open);
    m_tools->setProfileOpen(open);
}

void MainWindow::updateProblemsTab()
{
    const auto count = std::count_if(m_session->problems().begin(), m_session->problems().end(),
        [](const Problem &problem) { return problem.diagnostic.severity != Severity::Info; });
    m_panel->setTitle(u"problems"_s, count > 0 ? tr("Problems %1").arg(count) : tr("Problems"));
}

void MainWindow::choosePhone(const QString &product)
{
    m_session->setPhone(m_windows.catalogue().modelByProduct(product));
    Preferences preferences = m_windows.preferences();
    preferences.phone = product;
    m_windows.setPreferences(preferences);
}

void MainWindow::showPlace(const QString &tab, const QString &section)
{
    if (tab == NavigationModel::otherPage()) {
        showPage(m_elements);
        return;
    }
    showPage(m_table);
    m_tools->clearFilters();
    m_model->setPage(tab);
    if (section.isEmpty())
        m_table->scrollToTop();
    else
        m_table->showSection(section);
}

/// A parameter that another view chose: the table turns to its page where it isn't shown.
void MainWindow::showElement(const QString &element)
{
    m_wasAt = element;
    if (element.isEmpty() || m_model->indexOf(element).isValid())
        return;
    const ParameterId id = m_session->catalogue().find(element);
    m_tools->clearFilters();
    m_model->setPage(
        id == kUnknownParameter ? ParameterModel::unknownPage() : m_session->catalogue().tab(id));
    m_table->showElement(element);
}

void MainWindow::showPage(QWidget *page)
{
    if (!m_panel->hasPage(u"source"_s))
        raiseSource(false);
    m_middle->setCurrentWidget(page);
}

void MainWindow::showSource()
{
    if (m_panel->hasPage(u"source"_s))
        m_panel->showPage(u"source"_s);
    else
        m_middle->setCurrentWidget(m_raised);
}

/// The dial plan that is selected, or was last; the panel grows where the keys would not fit into it.
void MainWindow::showDialPlan()
{
    if (!m_dialPlan) {
        m_dialPlan = new DialPlanPage(*m_session, this);
        m_panel->addPage(u"dialplan"_s, tr("Dial Plan"), m_dialPlan);
    }
    m_panel->showPage(u"dialplan"_s);
    const QList<int> heights = m_rows->sizes();
    const int whole = heights.at(0) + heights.at(1);
    const int wanted = qMin(m_dialPlan->sizeHint().height() + Measures::of(this).panelTabs, whole * 2 / 3);
    if (heights.at(1) < wanted)
        m_rows->setSizes({ whole - wanted, wanted });
    m_dialPlan->showKeypad();
}

/// Moves the source between the panel and the middle of the window.
void MainWindow::raiseSource(bool raised)
{
    const bool isRaised = !m_panel->hasPage(u"source"_s);
    if (raised == isRaised)
        return;
    if (raised) {
        QWidget *page = m_panel->takePage(u"source"_s);
        m_raised->layout()->addWidget(page);
        page->show();
        m_middle->setCurrentWidget(m_raised);
        page->setFocus();
    } else {
        m_panel->addPage(u"source"_s, tr("Source"), m_source);
        m_middle->setCurrentWidget(m_table);
        m_table->setFocus();
    }
}

void MainWindow::cyclePanes(int by)
{
    QWidget *middle = m_middle->currentWidget() == m_raised ? m_source : m_middle->currentWidget();
    QList<QWidget *> panes { m_navigation, middle };
    if (!m_panel->hasPage(u"inspector"_s))
        panes.append(m_inspector);
    panes.append(m_panel);
    const QWidget *focus = QApplication::focusWidget();
    const auto current = std::find_if(panes.begin(), panes.end(),
        [&](QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const qsizetype next
        = current == panes.end() ? 0 : (current - panes.begin() + by + panes.size()) % panes.size();
    QWidget *pane = panes.at(next);
    QWidget *target = pane;
    if (pane->focusPolicy() == Qt::NoFocus || pane == m_inspector) {
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(this)) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

/// What the window looked like when it was closed last.
void MainWindow::restoreLayout()
{
    const Preferences &preferences = m_windows.preferences();
    if (!preferences.windowGeometry.isEmpty())
        restoreGeometry(preferences.windowGeometry);
    layOut();
    if (!preferences.windowSplitters.isEmpty() && m_columns->count() == 3)
        m_columns->restoreState(preferences.windowSplitters);
    if (!preferences.windowRows.isEmpty())
        m_rows->restoreState(preferences.windowRows);
    m_collapsedBefore = preferences.panelCollapsed;
    if (!m_isLow)
        m_panel->setCollapsed(preferences.panelCollapsed);
}

/// How much the window can show at its size: all columns wide, all columns, the inspector below the table.
void MainWindow::layOut()
{
    // A small font is no reason to crowd a small window.
    const double larger = qMax(1.0, fontMetrics().height() / 18.0);
    const int room = width() < int(900 * larger) ? 0 : width() < int(1200 * larger) ? 1 : 2;
    if (room != m_room) {
        m_room = room;
        giveRoom();
    }
    m_navigation->setMinimumWidth(int(150 * larger));
    m_inspector->setMinimumWidth(int(260 * larger));

    const bool low = height() < int(700 * larger);
    if (low == m_isLow)
        return;
    m_isLow = low;
    if (low)
        m_collapsedBefore = m_panel->isCollapsed();
    m_panel->setCollapsed(low || m_collapsedBefore);
}

/// A splitter does not ask for the height of what it holds again.
void MainWindow::givePanelItsHeight(bool collapsed)
{
    const QList<int> sizes = m_rows->sizes();
    const int all = sizes.first() + sizes.last();
    if (collapsed && sizes.last() > m_panel->maximumHeight())
        m_panelHeight = sizes.last();
    const int height = collapsed ? m_panel->maximumHeight() : m_panelHeight;
    if (all > height)
        m_rows->setSizes({ all - height, height });
}

void MainWindow::giveRoom()
{
    const double scale = qMax(1.0, fontMetrics().height() / 18.0);
    // Too narrow for three columns: the inspector becomes a page below the table.
    const bool below = m_panel->hasPage(u"inspector"_s);
    if (m_room == 0 && !below) {
        m_panel->addPage(u"inspector"_s, tr("Inspector"), m_inspector);
    } else if (m_room > 0 && below) {
        m_panel->takePage(u"inspector"_s);
        m_columns->addWidget(m_inspector);
        m_inspector->show();
    }
    const int navigation = int((m_room < 2 ? 190 : 236) * scale);
    const int inspector = m_room == 0 ? 0 : int((m_room == 1 ? 316 : 348) * scale);
    m_columns->setSizes({ navigation, width() - navigation - inspector, inspector });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    layOut();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_flow->mayClose()) {
        event->ignore();
        return;
    }
    Preferences preferences = m_windows.preferences();
    preferences.windowGeometry = saveGeometry();
    if (m_columns->count() == 3)
        preferences.windowSplitters = m_columns->saveState();
    preferences.panelCollapsed = m_isLow ? m_collapsedBefore : m_panel->isCollapsed();
    if (!m_panel->isCollapsed())
        preferences.windowRows = m_rows->saveState();
    m_windows.setPreferences(preferences);
    event->accept();
}

static QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QString &path : droppedFiles(event->mimeData()))
        m_windows.openFile(path, this);
    event->acceptProposedAction();
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_windows.preferences(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_windows.setPreferences(dialog.preferences());
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Flatprofile"),
        tr("<h3>Flatprofile %1</h3><p>Editor for the provisioning profiles of Cisco multiplatform phones.</p>"
           "<p>Apache-2.0. Built on Qt %2, OpenSSL and zlib.</p>")
            .arg(QStringLiteral(FLATPROFILE_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace flatprofile
