#include "ui/mainwindow/editorwindows.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/fileflow.h"
#include "ui/session/documentsession.h"
#include "ui/style/flatstyle.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QScreen>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

EditorWindows::EditorWindows(const Catalogue &catalogue, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_preferences(Preferences::read(settings))
    , m_recent(settings)
    , m_phones(settings)
{
}

EditorWindows::~EditorWindows()
{
    const QList<MainWindow *> windows = std::exchange(m_windows, {});
    qDeleteAll(windows);
}

void EditorWindows::setPreferences(const Preferences &preferences)
{
    if (m_preferences == preferences)
        return;
    if (m_preferences.appearance != preferences.appearance)
        applyAppearance(preferences.appearance);
    m_preferences = preferences;
    m_preferences.write(m_settings);
    for (MainWindow *window : std::as_const(m_windows))
        window->session().setEmergencyNumbers(m_preferences.emergencyNumbers());
}

/// Makes the window no larger than its screen and moves it so that all of it is seen; one that would not fit
/// where it is wanted begins again in the corner.
static void placeOnScreen(QWidget &window, QPoint wanted)
{
    if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QScreen *at = QGuiApplication::screenAt(wanted);
    QRect room = (at ? at : window.screen())->availableGeometry();
    // The frame is not known before the window is shown.
    const int frame = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    room.adjust(0, 0, -2 * frame, -2 * frame - title);
    window.resize(window.size().boundedTo(room.size()));
    const QRect there(wanted, window.size());
    const auto fits = [](int from, int to, int first, int last) { return from >= first && to <= last; };
    window.move(fits(there.left(), there.right(), room.left(), room.right()) ? wanted.x() : room.left(),
        fits(there.top(), there.bottom(), room.top(), room.bottom()) ? wanted.y() : room.top());
}

/// Where it belongs, not shown yet.
MainWindow *EditorWindows::createWindow(MainWindow *beside, const QString &path)
{
    auto *window = new MainWindow(*this, path);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    if (beside)
        placeOnScreen(*window, beside->pos() + QPoint(32, 32));
    else if (!window->screen()->availableGeometry().contains(window->geometry()))
        placeOnScreen(*window, window->pos());
    return window;
}

MainWindow *EditorWindows::openWindow(MainWindow *beside)
{
    MainWindow *window = createWindow(beside);
    window->show();
    return window;
}

MainWindow *EditorWindows::openFile(const QString &path, MainWindow *from)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (MainWindow *window : std::as_const(m_windows)) {
        const QString open = window->isBusy() ? window->openingPath() : window->session().path();
        if (!canonical.isEmpty() && !open.isEmpty() && QFileInfo(open).canonicalFilePath() == canonical) {
            window->raise();
            window->activateWindow();
            return window;
        }
    }
    if (from && from->isVacant()) {
        from->openFile(path);
        return from;
    }
    MainWindow *window = createWindow(from, path);
    window->showWhenOpen();
    return window;
}

std::vector<KeyCandidate> EditorWindows::keyCandidates() const
{
    std::vector<KeyCandidate> all;
    for (const MainWindow *window : m_windows) {
        for (KeyCandidate &candidate : candidatesOf(window->session()))
            all.push_back(std::move(candidate));
    }
    return all;
}

bool EditorWindows::closeAll()
{
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows) {
        if (!window->close())
            return false;
    }
    return true;
}

void applyAppearance(Preferences::Appearance appearance)
{
    const QStyle *style = QApplication::style();
    const bool isOurs = qobject_cast<const FlatStyle *>(style) || style->name() == "fusion"_L1;
    const bool systemIsDark = Theme(style->standardPalette()).isDark();
    switch (appearance) {
    case Preferences::Appearance::System:
        // A platform's own style comes with the platform's colours.
        QApplication::setPalette(isOurs ? referencePalette(systemIsDark) : QPalette());
        break;
    case Preferences::Appearance::Light:
        QApplication::setPalette(referencePalette(false));
        break;
    case Preferences::Appearance::Dark:
        QApplication::setPalette(referencePalette(true));
        break;
    }
}

} // namespace flatprofile
