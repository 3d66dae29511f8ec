#include "tests/ui/mainwindow/desk.h"
#include "ui/mainwindow/newprofiledialog.h"

#include <QAction>
#include <QElapsedTimer>
#include <QListWidget>
#include <QScreen>
#include <QThreadPool>
#include <QtTest>

#include <optional>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile><GPP_A>one</GPP_A></flat-profile>\n";

class tst_EditorWindows : public QObject
{
    Q_OBJECT

private slots:
    void theFirstFileTakesTheEmptyWindow();
    void eachProfileHasAWindowOfItsOwn();
    void aFileIsOpenOnce();
    void aFileThatIsBeingOpenedIsOpenOnce();
    void aWindowIsFirstShownWithItsFile();
    void aWindowDoesNotWaitLongForItsFile();
    void noWindowComesAboveAQuestion();
    void aWindowIsShownWithWhyItsFileIsNot_data();
    void aWindowIsShownWithWhyItsFileIsNot();
    void closedWindowsAreForgotten();
    void quittingStopsAtAnAnswerOfCancel();
    void preferencesOutliveTheProgram();
    void appearanceChangesAtOnce();
    void windowsStayOnTheScreen();
    void aNewProfilesPhoneIsFoundByItsNumber();
};

void tst_EditorWindows::theFirstFileTakesTheEmptyWindow()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    QCOMPARE(desk.windows().windows().size(), 1);
    QVERIFY(desk.window().session().isOpen());
}

void tst_EditorWindows::eachProfileHasAWindowOfItsOwn()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    desk.openBytes(u"two.cfg"_s, kProfile);
    QCOMPARE(desk.windows().windows().size(), 2);
    MainWindow *second = desk.windows().windows().last();
    QVERIFY(second->isVisible());
    QVERIFY(desk.window().windowTitle().startsWith(u"one.cfg"_s));
    QVERIFY(second->windowTitle().startsWith(u"two.cfg"_s));
}

void tst_EditorWindows::aFileIsOpenOnce()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    QVERIFY(QFile::link(desk.path(u"one.cfg"_s), desk.path(u"link.cfg"_s)));
    desk.open(desk.path(u"one.cfg"_s));
    desk.open(desk.path(u"link.cfg"_s)); // under another name
    QCOMPARE(desk.windows().windows().size(), 1);
}

void tst_EditorWindows::aFileThatIsBeingOpenedIsOpenOnce()
{
    Desk desk;
    const QString path = desk.write(u"one.cfg"_s, kProfile);
    desk.windows().openFile(path, &desk.window());
    desk.windows().openFile(path, &desk.window());
    Desk::waitWhileBusy(desk.window());
    QCOMPARE(desk.windows().windows().size(), 1);
}

/// Whether the window held its profile, and had it checked, when it was shown first; nothing where it isn't
/// shown yet.
class FirstLook : public QObject
{
public:
    explicit FirstLook(MainWindow &window)
        : m_window(window)
    {
        window.installEventFilter(this);
    }
    std::optional<bool> wasReady() const { return m_wasReady; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !m_wasReady)
            m_wasReady = m_window.session().isOpen() && !m_window.session().isCheckPending();
        return false;
    }

private:
    const MainWindow &m_window;
    std::optional<bool> m_wasReady;
};

void tst_EditorWindows::aWindowIsFirstShownWithItsFile()
{
    Desk desk;
    const QString path = desk.write(u"one.cfg"_s, kProfile);
    bool wasReadAtOnce = false;
    for (int i = 0; i < 50 && !wasReadAtOnce; ++i) { // a busy machine may read longer than a window waits
        MainWindow *window = desk.windows().openFile(path);
        QElapsedTimer reading;
        reading.start();
        QVERIFY(!window->isVisible());
        const FirstLook look(*window);
        QThreadPool::globalInstance()->waitForDone();
        wasReadAtOnce = reading.elapsed() < 30;
        QTRY_VERIFY(look.wasReady());
        if (wasReadAtOnce)
            QVERIFY(*look.wasReady());
        window->close();
        QTRY_COMPARE(desk.windows().windows().size(), 1);
    }
    QVERIFY(wasReadAtOnce);
}

void tst_EditorWindows::aWindowDoesNotWaitLongForItsFile()
{
    Desk desk;
    QByteArray large = "<flat-profile>";
    large += QByteArray("<GPP_A>one</GPP_A>\n").repeated(1'000'000) + "</flat-profile>\n";
    MainWindow *window = desk.windows().openFile(desk.write(u"large.cfg"_s, large));
    const FirstLook look(*window);
    QTRY_VERIFY(look.wasReady());
    if (window->session().isOpen())
        QSKIP("this machine reads 19 MB faster than a window is made");
    QVERIFY(window->isBusy());
    QTRY_VERIFY(buttonOf(*window, u"Cancel"_s));
    QVERIFY(clickButton(*window, u"Cancel"_s));
    QVERIFY(!window->isBusy());
}

/// As on a command line: one file asks for its key, the next one has its window ready meanwhile.
void tst_EditorWindows::noWindowComesAboveAQuestion()
{
    Desk desk;
    MainWindow *secret
        = desk.windows().openFile(desk.write(u"secret.cfg"_s, "Salted__" + QByteArray(64, 'x')));
    MainWindow *plain = nullptr;
    NextDialog asked([&](QWidget &dialog) {
        QVERIFY(secret->isVisible());
        plain = desk.windows().openFile(desk.write(u"plain.cfg"_s, kProfile), secret);
        QTRY_VERIFY(plain->session().isOpen());
        QTest::qWait(200);
        QVERIFY(!plain->isVisible());
        QVERIFY(clickButton(dialog, u"Cancel"_s));
    });
    Desk::waitWhileBusy(*secret);
    QVERIFY(asked.cameUp());
    QTRY_VERIFY(plain->isVisible());
}

void tst_EditorWindows::aWindowIsShownWithWhyItsFileIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("asks");
    QTest::newRow("no profile") << QByteArray("no profile") << false;
    QTest::newRow("encrypted") << "Salted__" + QByteArray(64, 'x') << true;
}

void tst_EditorWindows::aWindowIsShownWithWhyItsFileIsNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, asks);
    Desk desk;
    NextDialog asked([&desk](QWidget &dialog) {
        QVERIFY(desk.windows().windows().constLast()->isVisible());
        QVERIFY(clickButton(dialog, u"Cancel"_s));
    });
    MainWindow *window = desk.windows().openFile(desk.write(u"one.cfg"_s, bytes));
    Desk::waitWhileBusy(*window);
    QTRY_VERIFY(window->isVisible());
    QCOMPARE(asked.cameUp(), asks);
    QCOMPARE(bannersOf(*window).isEmpty(), asks);
}

void tst_EditorWindows::closedWindowsAreForgotten()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    desk.openBytes(u"two.cfg"_s, kProfile);
    desk.windows().windows().last()->close();
    QTRY_COMPARE(desk.windows().windows().size(), 1);
    desk.open(desk.path(u"two.cfg"_s));
    QCOMPARE(desk.windows().windows().size(), 2);
}

void tst_EditorWindows::quittingStopsAtAnAnswerOfCancel()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    desk.window().session().setCurrentElement(u"GPP_A"_s);
    typeKeys(u"x"_s);
    typeKey(Qt::Key_Return);
    QTRY_VERIFY(desk.window().isWindowModified());
    NextDialog asked([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Cancel"_s)); });
    actionOf(desk.window(), u"Quit"_s)->trigger();
    QVERIFY(asked.cameUp());
    QVERIFY(desk.window().isVisible());
}

void tst_EditorWindows::preferencesOutliveTheProgram()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QByteArray geometry;
    {
        EditorWindows windows(Catalogue::builtIn(), settings);
        MainWindow *window = windows.openWindow();
        window->resize(711, 577);
        typeKey(Qt::Key_F7); // folds the panel away
        window->close();
        geometry = windows.preferences().windowGeometry;
        QVERIFY(!geometry.isEmpty());
    }
    EditorWindows again(Catalogue::builtIn(), settings);
    QCOMPARE(again.preferences().windowGeometry, geometry);
    MainWindow *window = again.openWindow();
    QCOMPARE(window->size(), QSize(711, 577));
}

void tst_EditorWindows::appearanceChangesAtOnce()
{
    Desk desk;
    Preferences preferences = desk.windows().preferences();
    preferences.appearance = Preferences::Appearance::Dark;
    desk.windows().setPreferences(preferences);
    QTRY_VERIFY(desk.window().palette().color(QPalette::Window).lightness() < 128);
    preferences.appearance = Preferences::Appearance::Light;
    desk.windows().setPreferences(preferences);
    QTRY_VERIFY(desk.window().palette().color(QPalette::Window).lightness() > 128);
}

void tst_EditorWindows::windowsStayOnTheScreen()
{
    Desk desk;
    const QRect room = desk.window().screen()->availableGeometry();
    for (int i = 0; i < 40; ++i) {
        MainWindow *last = desk.windows().windows().constLast();
        const MainWindow *next = desk.windows().openWindow(last);
        QVERIFY(room.contains(next->geometry()));
    }
    QVERIFY(room.contains(desk.windows().openWindow()->geometry()));
}

void tst_EditorWindows::aNewProfilesPhoneIsFoundByItsNumber()
{
    NewProfileDialog dialog(Catalogue::builtIn(), {});
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QListWidget *>()->setFocus();
    typeKeys(u"8841"_s);
    QVERIFY2(dialog.product().contains(u"8841"_s), qPrintable(dialog.product()));
}

QTEST_MAIN(tst_EditorWindows)
#include "tst_editorwindows.moc"
