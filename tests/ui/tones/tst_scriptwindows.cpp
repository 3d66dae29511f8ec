#include "ui/tones/scriptwindows.h"

#include "tests/ui/support/driver.h"
#include "ui/timeline/timelineview.h"
#include "ui/tones/overviewwindow.h"
#include "ui/tones/scriptwindow.h"

#include <QAction>
#include <QMenu>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// The windows of one profile: opened from anywhere, one an element, gone with the profile's own window.
class tst_ScriptWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensOneAnElement();
    void opensWhatTheSessionAsksFor();
    void menuFollowsTheSelection();
    void closesAll();

private:
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<QWidget> m_owner;
    ScriptWindows *m_windows = nullptr;
};

void tst_ScriptWindows::init()
{
    if (m_windows)
        m_windows->closeAll();
    m_owner.reset();
    m_session = sessionOf("<flat-profile><Busy_Tone>425@-19;10(.48/.48/1)</Busy_Tone></flat-profile>");
    m_owner = std::make_unique<QWidget>();
    m_windows = new ScriptWindows(*m_session, m_owner.get());
    m_owner->show();
}

void tst_ScriptWindows::opensOneAnElement()
{
    ScriptWindow *busy = m_windows->open(u"Busy_Tone"_s);
    QVERIFY(busy && busy->isVisible());
    QCOMPARE(m_windows->open(u"Busy_Tone"_s), busy);
    QVERIFY(m_windows->open(u"Cadence_1"_s) != busy);
    QVERIFY(!m_windows->open(u"Dial_Plan_1_"_s));
    QVERIFY(!m_windows->open({}));
}

void tst_ScriptWindows::opensWhatTheSessionAsksFor()
{
    m_session->editVisually(u"Dial_Tone"_s);
    const auto *window = m_owner->findChild<ScriptWindow *>();
    QVERIFY(window);
    QCOMPARE(window->element(), u"Dial_Tone"_s);
}

void tst_ScriptWindows::menuFollowsTheSelection()
{
    QMenu menu;
    m_windows->addTo(&menu);
    QAction *edit = menu.actions().first();
    QVERIFY(!edit->isEnabled());
    m_session->setCurrentElement(u"Busy_Tone"_s);
    QVERIFY(edit->isEnabled());
    edit->trigger();
    QVERIFY(m_owner->findChild<ScriptWindow *>());
    m_session->setCurrentElement(u"Provision_Enable"_s);
    QVERIFY(!edit->isEnabled());
    NextDialog country([](QWidget &dialog) { dialog.close(); });
    menu.actions().at(1)->trigger();
    QVERIFY(country.cameUp());
    m_windows->overviewAction()->trigger();
    QVERIFY(m_owner->findChild<OverviewWindow *>());
}

void tst_ScriptWindows::closesAll()
{
    m_windows->open(u"Busy_Tone"_s);
    m_windows->openOverview();
    m_windows->closeAll();
    QVERIFY(!m_owner->findChild<ScriptWindow *>());
    QVERIFY(!m_owner->findChild<OverviewWindow *>());
}

QTEST_MAIN(tst_ScriptWindows)
#include "tst_scriptwindows.moc"
