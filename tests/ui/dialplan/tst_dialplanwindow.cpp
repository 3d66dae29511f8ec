#include "core/document/profilefile.h"
#include "tests/ui/support/driver.h"
#include "ui/dialplan/dialplanpage.h"
#include "ui/dialplan/dialtester.h"
#include "ui/mainwindow/bottompanel.h"
#include "ui/mainwindow/editorwindows.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/segmentedfilter.h"

#include <QPlainTextEdit>
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
    void closingAsksForTheList();

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

void tst_DialPlanWindow::closingAsksForTheList()
{
    const QByteArray text = "<flat-profile><Dial_Plan_2_>(12)</Dial_Plan_2_></flat-profile>";
    const QString path = writeFile(m_folder.filePath(u"north.cfg"_s), text);
    const auto profile = readProfile(path);
    QVERIFY(profile);
    m_window->session().load(path, *profile, {}, {});
    m_window->session().setCurrentElement(u"Dial_Plan_2_"_s);
    typeKey(Qt::Key_3, Qt::AltModifier);
    auto *page = m_window->findChild<DialPlanPage *>();
    page->findChild<SegmentedFilter *>(u"view"_s)->setCurrent(1);
    auto *list = page->findChild<QPlainTextEdit *>(u"list"_s);
    list->insertPlainText(u"12,,dial 12\n"_s);
    NextDialog stay([](QWidget &dialog) { clickButton(dialog, u"Cancel"_s); });
    QVERIFY(!m_window->close());
    QVERIFY(stay.cameUp());
    NextDialog save([](QWidget &dialog) { clickButton(dialog, u"Save"_s); });
    QVERIFY(m_window->close());
    QVERIFY(save.cameUp());
    QFile file(m_folder.filePath(u"north.Dial_Plan_2_.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "12,,dial 12\n");
}

QTEST_MAIN(tst_DialPlanWindow)
#include "tst_dialplanwindow.moc"
