#pragma once

#include "tests/ui/support/driver.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

class QAction;

namespace flatprofile {

class NavigationView;
class ParameterView;

namespace testing {

/// The program as a user has it in front of them: windows, settings, a folder of files; all gone afterwards.
class Desk
{
public:
    Desk();
    ~Desk();

    EditorWindows &windows() { return m_windows; }
    MainWindow &window() { return *m_window; } // the first one, shown and active
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    /// Opens the file in the first window, as its Open does, and waits until that has come to an end.
    void open(const QString &path);
    /// The same for a file with these bytes.
    void openBytes(const QString &name, const QByteArray &bytes);
    void openSample(const QString &name); // by its link on the start page
    static void waitWhileBusy(const MainWindow &window);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    EditorWindows m_windows;
    MainWindow *m_window;
};

/// What the banners of the window say, a line each; empty where none is to be seen.
QString bannersOf(const MainWindow &window);

/// The action of the menu bar with these words, without "…" and the & of its key; null for none.
QAction *actionOf(const MainWindow &window, const QString &words);

ParameterView &tableOf(const MainWindow &window);
NavigationView &navigationOf(const MainWindow &window);

/// The fields that the table shows, in their order; sections are not among them.
QStringList fieldsIn(const MainWindow &window);
QStringList sectionsIn(const MainWindow &window);
/// The field of the current row.
QString currentField(const MainWindow &window);
/// What a cell of the table says; invalid where the parameter is not shown.
QModelIndex cellOf(const MainWindow &window, const QString &field, int column = 1);

/// Puts the path into a file dialog and accepts it.
void chooseFile(QWidget &fileDialog, const QString &path);

} // namespace testing
} // namespace flatprofile
