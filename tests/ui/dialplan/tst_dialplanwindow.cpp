#include "tests/ui/support/driver.h"
#include "ui/dialplan/dialplanpage.h"
#include "ui/dialplan/dialtester.h"
#include "ui/mainwindow/bottompanel.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// The dial plan's page in the window: how one gets there.
class tst_DialPlanWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void inspectorLeadsThere();
    void keyLeadsThere();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<EditorWindows> m_windows;
    MainWindow *m_window = nullptr;
};

void tst_DialPlanWindow::init()
{
    m_windows.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_windows = std::make_unique<EditorWindows>(Catalogue::builtIn(), *m_settings);
    m_window = m_windows->openWindow();
    m_window->resize(1280, 900);
    m_window->session().load(
        {}, { "<flat-profile><Dial_Plan_2_>(12)</Dial_Plan_2_></flat-profile>", {}, {} }, {}, {});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_DialPlanWindow::inspectorLeadsThere()
{
    QVERIFY(!m_window->findChild<DialPlanPage *>()); // made when first asked for
    m_window->session().setCurrentElement(u"Max_Forward"_s);
    QTRY_VERIFY(!buttonOf(*m_window, u"Try Numbers…"_s));
    m_window->session().setCurrentElement(u"Dial_Plan_2_"_s);
    QTRY_VERIFY(buttonOf(*m_window, u"Try Numbers…"_s));
    QVERIFY(clickButton(*m_window, u"Try Numbers…"_s));
    auto *page = m_window->findChild<DialPlanPage *>();
    QVERIFY(page);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->tester().element(), u"Dial_Plan_2_"_s);
    QVERIFY(page->height() > m_window->height() / 3); // room for the keys
    typeKeys(u"12"_s); // the keyboard dials at once
    QCOMPARE(page->tester().dialling().outcome().number, u"12"_s);
}

void tst_DialPlanWindow::keyLeadsThere()
{
    typeKey(Qt::Key_3, Qt::AltModifier);
    QVERIFY(m_window->findChild<DialPlanPage *>()->isVisible());
    typeKeys(u"0"_s);
    QCOMPARE(m_window->findChild<DialPlanPage *>()->tester().keys(), u"0"_s);
}

QTEST_MAIN(tst_DialPlanWindow)
#include "tst_dialplanwindow.moc"
