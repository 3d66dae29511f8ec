#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/phone/knownphones.h"
#include "ui/preferences/preferences.h"
#include "ui/session/keyring.h"
#include "ui/session/openjob.h"
#include "ui/start/recentfiles.h"

#include <QObject>
#include <QSettings>

namespace flatprofile {

class MainWindow;

/// The open windows, one a profile, and what they share. A profile has a window of its own rather than a tab:
/// two are compared side by side or on two screens, and each keeps its own panels, filter and undo list in
/// sight.
class EditorWindows : public QObject
{
    Q_OBJECT

public:
    EditorWindows(const Catalogue &catalogue, QSettings &settings, QObject *parent = nullptr);
    ~EditorWindows() override;

    const Catalogue &catalogue() const { return m_catalogue; }
    KeyRing &keys() { return m_keys; }
    RecentFiles &recentFiles() { return m_recent; }
    KnownPhones &knownPhones() { return m_phones; }
    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences);

    /// A window without a profile: the start page.
    MainWindow *openWindow(MainWindow *beside = nullptr);
    /// Opens the file in `from` where that has none, else in a new window, which is shown when the file is
    /// there; a file that is open already is raised instead.
    MainWindow *openFile(const QString &path, MainWindow *from = nullptr);
    QList<MainWindow *> windows() const { return m_windows; }

    /// Keys in the profiles of all windows.
    std::vector<KeyCandidate> keyCandidates() const;
    /// Closes all windows; false where one stays.
    bool closeAll();

private:
    MainWindow *createWindow(MainWindow *beside, const QString &path = {});

    const Catalogue &m_catalogue;
    QSettings &m_settings;
    Preferences m_preferences;
    RecentFiles m_recent;
    KnownPhones m_phones;
    KeyRing m_keys;
    QList<MainWindow *> m_windows;
};

/// Gives the program the palette that the user chose; the system's where it has one of that kind.
void applyAppearance(Preferences::Appearance appearance);

} // namespace flatprofile
