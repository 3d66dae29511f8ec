#include "ui/mainwindow/mainwindow.h"

#include "core/edit/convertencoding.h"
#include "core/rules/rulesample.h"
#include "ui/inspector/inspector.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/fileflow.h"
#include "ui/mainwindow/newprofiledialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/mainwindow/workarea.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parameteractions.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/problems/problemsview.h"
#include "ui/rules/rulesmenu.h"
#include "ui/session/documentsession.h"
#include "ui/start/startpage.h"
#include "ui/tones/scriptwindows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flatprofile {

static constexpr auto kPatience = 60ms; // for a file, before the window is shown without it

MainWindow::MainWindow(EditorWindows &windows, const QString &path)
    : m_windows(windows)
    , m_session(new DocumentSession(windows.catalogue(), this))
    , m_flow(new FileFlow(*m_session, windows.keys(), windows.recentFiles(), this))
{
    m_flow->setParent(this);
    m_flow->setCandidateSource([this] { return m_windows.keyCandidates(); });
    const Preferences &preferences = windows.preferences();
    m_session->setEmergencyNumbers(preferences.emergencyNumbers());
    if (!preferences.phone.isEmpty())
        m_session->setPhone(windows.catalogue().modelByProduct(preferences.phone));
    if (!path.isEmpty())
        m_flow->open(path);
    setAcceptDrops(true);
    setMinimumSize(640, 400);
    resize(1280, 800);
    createCentre();
    auto *status = new StatusLine(*m_session, this);
    statusBar()->addPermanentWidget(status, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(status, &StatusLine::containerRequested, m_flow, &FileFlow::changeContainer);
    connect(status, &StatusLine::problemsRequested, this, [this] { m_area->showProblems(); });
    createMenus(); // behind the status line, so that Tab goes from it to the tools

    connect(m_session, &DocumentSession::opened, this, &MainWindow::showOpened);
    connect(m_session, &DocumentSession::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(
        m_session, &DocumentSession::phoneChanged, this, [this] { m_tools->showPhone(m_session->phone()); });
    connect(m_session, &DocumentSession::currentElementChanged, this, &MainWindow::showElement);
    connect(m_flow, &FileFlow::noticed, this, &MainWindow::showNotice);
    connect(m_flow, &FileFlow::openingStarted, this, &MainWindow::showProgress);
    connect(m_flow, &FileFlow::openingEnded, m_progress, &ProgressLine::end);
    connect(m_flow, &FileFlow::openingFailed, this, &MainWindow::showStart);
    connect(m_progress, &ProgressLine::cancelRequested, m_flow, &FileFlow::cancelOpening);

    if (!preferences.windowGeometry.isEmpty())
        restoreGeometry(preferences.windowGeometry);
    m_area->restoreLayout(preferences);
    if (isBusy())
        showProgress(openingPath());
    m_tools->showPhone(m_session->phone());
    updateTitle();
    updateEnabled();
    QTimer::singleShot(0, this, &MainWindow::showStart); // unless a file comes first
}

MainWindow::~MainWindow()
{
    m_scripts->closeAll();
}

void MainWindow::createCentre()
{
    m_model = new ParameterModel(*m_session, this);
    m_area = new WorkArea(*m_session, *m_model, this);
    m_scripts = new ScriptWindows(*m_session, this);
    m_banner = new Banner(this);
    m_banner->setDismissable(true);
    m_progress = new ProgressLine(this);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);
    setCentralWidget(centre);
    connect(m_area->table(), &ParameterView::noticed, this, [this](const QString &sentence) {
        showNotice({ Banner::Kind::Info, sentence, {}, {} });
    });
    connect(m_area->navigation(), &NavigationView::placeChosen, this, &MainWindow::showPlace);
}

/// A window that is made for a file never shows it.
void MainWindow::showStart()
{
    if (m_start || !isVacant())
        return;
    auto *page = new StartPage(m_windows.recentFiles(), this);
    connect(page, &StartPage::openRequested, this, &MainWindow::chooseFile);
    connect(page, &StartPage::newRequested, this, &MainWindow::askNewProfile);
    connect(page, &StartPage::phoneRequested, m_labPhone, &QAction::trigger);
    connect(page, &StartPage::fileRequested, this,
        [this](const QString &path) { m_windows.openFile(path, this); });
    connect(page, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(page, &StartPage::clearRecentRequested, &m_windows.recentFiles(), &RecentFiles::clear);
    m_start = page;
    m_area->showStart(page);
}

/// A sample opens as a new profile: it has no file that saving could replace.
void MainWindow::openSample(const QString &path)
{
    if (path.endsWith(".json"_L1)) {
        openRuleSampleFile(path);
        return;
    }
    auto profile = readProfile(path);
    if (!profile) {
        showNotice({ Banner::Kind::Error, tr("The sample was not opened."), describe(profile.error()), {} });
        return;
    }
    m_session->load(QString(), std::move(*profile), {}, {});
}

void MainWindow::openRuleSampleFile(const QString &path)
{
    QFile file(path);
    const auto sample = file.open(QIODevice::ReadOnly)
        ? readRuleSample(file.readAll(), QLocale().name().section(u'_', 0, 0))
        : std::nullopt;
    if (sample)
        openRuleSample(*sample);
}

/// Like every sample: as a new profile.
void MainWindow::openRuleSample(const RuleSample &sample)
{
    MainWindow *window = isVacant() ? this : m_windows.openWindow(this);
    window->m_session->load(QString(), { profileOf(sample), {}, {} }, {}, {});
    window->m_rules->showSample(sample);
}

/// As a new profile: what a phone gave, real or virtual.
void MainWindow::openText(const QByteArray &text)
{
    MainWindow *window = isVacant() ? this : m_windows.openWindow(this);
    window->m_session->load(QString(), { text, {}, {} }, {}, {});
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

void MainWindow::showProgress(const QString &path)
{
    m_progress->begin(tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

void MainWindow::showWhenOpen()
{
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    connect(wait, &QTimer::timeout, this, [this, wait] {
        if (QApplication::activeModalWidget()) {
            wait->start(kPatience); // not above a question that another window asks
            return;
        }
        wait->deleteLater();
        show();
    });
    // Behind what the views have put off until the event loop runs.
    const auto endWait = [wait] { wait->start(0ms); };
    const auto look = [this, endWait] {
        if (m_session->isOpen() && !m_session->isCheckPending())
            endWait();
    };
    connect(m_session, &DocumentSession::opened, wait, look);
    connect(m_session, &DocumentSession::problemsChanged, wait, look);
    connect(m_flow, &FileFlow::openingFailed, wait, endWait);
    wait->start(kPatience);
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
    m_tools->clearFilters();
    updateTitle();
    updateEnabled();
    offerUtf8();
    m_area->showProfile();
    const QList<Diagnostic> faults = m_session->document().scan().faults;
    if (faults.isEmpty())
        m_area->table()->selectFirst();
    // The same file again, because it changed: one stays where one was.
    if (!m_session->path().isEmpty() && m_session->path() == m_shownPath)
        m_session->setCurrentElement(wasAt);
    m_shownPath = m_session->path();
    if (!faults.isEmpty())
        m_session->showSource(faults.first().span);
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
        m_area->showOtherElements();
        return;
    }
    m_area->showTable();
    m_tools->clearFilters();
    m_model->setPage(tab);
    leaveHidden();
    if (section.isEmpty())
        m_area->table()->scrollToTop();
    else
        m_area->table()->showSection(section);
}

/// What the table no longer shows is no longer being edited.
void MainWindow::leaveHidden()
{
    if (!m_model->indexOf(m_session->currentElement()).isValid())
        m_session->setCurrentElement({});
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
    m_area->table()->showElement(element);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_area->table()->finishEditing();
    if (!m_flow->mayClose(m_area->hasUnsavedLists())) {
        event->ignore();
        return;
    }
    Preferences preferences = m_windows.preferences();
    preferences.windowGeometry = saveGeometry();
    m_area->saveLayout(preferences);
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

} // namespace flatprofile
