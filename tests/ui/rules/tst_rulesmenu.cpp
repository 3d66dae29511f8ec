#include "tests/ui/mainwindow/desk.h"
#include "ui/rules/fleetwindow.h"
#include "ui/rules/outcomesmodel.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulebuilder.h"
#include "ui/rules/rulesmenu.h"
#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulewindow.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_RulesMenu : public QObject
{
    Q_OBJECT

private slots:
    void everySampleOpensWithItsPhones_data();
    void everySampleOpensWithItsPhones();
    void keysOpenTheWindows();
    void theSchedulesTriggersTakeTheBuildersPhone();
};

void tst_RulesMenu::everySampleOpensWithItsPhones_data()
{
    QTest::addColumn<int>("number");
    const QList<RuleSample> samples = ruleSamples();
    QCOMPARE(samples.size(), 8);
    for (int i = 0; i < samples.size(); ++i)
        QTest::newRow(qPrintable(samples.at(i).title)) << i;
}

static QMenu *examplesOf(const MainWindow &window)
{
    for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == "Examples"_L1)
            return menu;
    }
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == "Examples"_L1)
            return menu;
    }
    return nullptr;
}

/// By its entry in the menu, in a window of its own.
void tst_RulesMenu::everySampleOpensWithItsPhones()
{
    QFETCH(int, number);
    const RuleSample sample = ruleSamples().at(number);
    Desk desk;
    QMenu *examples = examplesOf(desk.window());
    QVERIFY(examples);
    emit examples->aboutToShow();
    QAction *entry = nullptr;
    for (QAction *action : examples->actions()) {
        if (action->text() == sample.title)
            entry = action;
    }
    QVERIFY(entry);
    entry->trigger();
    QCoreApplication::processEvents();
    const ProfileDocument &document = desk.window().session().document();
    if (sample.isSchedule()) {
        auto *schedule = desk.window().findChild<ScheduleWindow *>();
        QVERIFY(schedule && schedule->isVisible());
        QCOMPARE(document.state(sample.parameter).text, sample.errorRetry);
        QList<ResyncInstant> shown = schedule->bench().instants();
        QVERIFY(shown.size() >= sample.instants.size());
        // Everything but the spread of a power-up, which the samples leave out.
        for (qsizetype i = 0; i < sample.instants.size(); ++i) {
            QCOMPARE(shown.at(i).earliest, sample.instants.at(i).earliest);
            QCOMPARE(shown.at(i).why, sample.instants.at(i).why);
        }
        return;
    }
    auto *builder = desk.window().findChild<RuleBuilder *>();
    QVERIFY(builder && builder->isVisible());
    QCOMPARE(
        document.state(sample.parameter).text, QString(sample.rule).replace(u'\n', u' ')); // as XML reads it
    QCOMPARE(builder->bench().phones().size(), sample.phones.size());
    for (qsizetype i = 0; i < sample.phones.size(); ++i) {
        QCOMPARE(builder->bench().outcomes().at(i).url(), sample.phones.at(i).url);
        QCOMPARE(builder->bench().outcomes().at(i).alternative() + 1, sample.phones.at(i).alternative);
    }
}

void tst_RulesMenu::keysOpenTheWindows()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, "<flat-profile><Profile_Rule>/a.cfg</Profile_Rule></flat-profile>\n");
    desk.write(u"one.phones.json"_s, "{\"phones\": [{\"name\": \"Lobby\", \"macros\": {\"MA\": \"01\"}}]}");
    QTest::keyClick(&desk.window(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(desk.window().findChild<ScheduleWindow *>());
    desk.window().activateWindow();
    QTest::keyClick(&desk.window(), Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(desk.window().findChild<FleetWindow *>());
    // The phones that lie beside the profile are the first fleet.
    QTRY_VERIFY(wordsIn(*desk.window().findChild<FleetWindow *>()).contains("one.phones.json"_L1));
}

void tst_RulesMenu::theSchedulesTriggersTakeTheBuildersPhone()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s,
        "<flat-profile><Resync_Periodic>7200</Resync_Periodic><Resync_Trigger_1>\"$A\" eq "
        "\"go\"</Resync_Trigger_1>"
        "</flat-profile>\n");
    auto *menu = desk.window().findChild<RulesMenu *>();
    menu->openSchedule();
    auto *schedule = desk.window().findChild<ScheduleWindow *>();
    QVERIFY(schedule->bench().instants().at(1).isHeld);
    menu->openBuilder(u"Resync_Trigger_1"_s);
    auto *builder = desk.window().findChild<RuleBuilder *>();
    FakePhone phone = builder->bench().phones().at(0);
    phone.macros.insert(u"A"_s, u"go"_s);
    builder->bench().setPhone(0, phone);
    QVERIFY(!schedule->bench().instants().at(1).isHeld);
}

QTEST_MAIN(tst_RulesMenu)
#include "tst_rulesmenu.moc"
