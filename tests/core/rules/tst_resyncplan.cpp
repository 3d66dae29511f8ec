#include "core/rules/resyncsettings.h"
#include "core/rules/rulecodes.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace flatprofile;
using Why = ResyncInstant::Why;

class tst_ResyncPlan : public QObject
{
    Q_OBJECT

private slots:
    void periodsRepeatTheLastElement();
    void failuresComeFirst();
    void withoutRetryNothingFollows();
    void timeOfDayBeatsThePeriod();
    void triggersHoldBack();
    void readsTimesOfDay_data();
    void readsTimesOfDay();
    void spreadsAreTheDocuments();
    void loadAddsUp();
    void aPowerCutIsSpread();
    void findsThePeak();
    void settingsBecomeAPlan();
    void faultySettingsAreTold();
    void schedulesPrintBack_data();
    void schedulesPrintBack();
    void wholeSchedulesAreScaled_data();
    void wholeSchedulesAreScaled();

private:
    static RetrySchedule schedule(const char *text) { return *parseRetrySchedule(QString::fromLatin1(text)); }
};

void tst_ResyncPlan::periodsRepeatTheLastElement()
{
    ResyncPlan plan;
    plan.periodic = schedule("600,3600+600");
    const QList<ResyncInstant> expected { { 0s, 0s, Why::First }, { 600s, 600s, Why::Periodic },
        { 4200s, 4800s, Why::Periodic }, { 7800s, 9000s, Why::Periodic } };
    QCOMPARE(resyncInstants(plan, 3h), expected);
}

void tst_ResyncPlan::failuresComeFirst()
{
    ResyncPlan plan;
    plan.periodic = schedule("7200");
    plan.errorRetry = schedule("1800+300,3600");
    plan.failures = 3;
    const QList<ResyncInstant> expected { { 0s, 0s, Why::First }, { 1800s, 2100s, Why::Retry },
        { 5400s, 5700s, Why::Retry }, { 9000s, 9300s, Why::Retry }, { 16200s, 16500s, Why::Periodic } };
    QCOMPARE(resyncInstants(plan, 5h), expected);
}

void tst_ResyncPlan::withoutRetryNothingFollows()
{
    ResyncPlan plan;
    plan.periodic = schedule("7200");
    plan.errorRetry = schedule("0");
    plan.failures = 1;
    QCOMPARE(resyncInstants(plan, 48h), (QList<ResyncInstant> { { 0s, 0s, Why::First } }));
}

void tst_ResyncPlan::timeOfDayBeatsThePeriod()
{
    ResyncPlan plan;
    plan.periodic = schedule("7200");
    plan.at = 600min;
    plan.clock = 660min; // an hour too late for today
    const QList<ResyncInstant> expected { { 0s, 0s, Why::First }, { 82800s, 83400s, Why::At },
        { 169200s, 169800s, Why::At } };
    QCOMPARE(resyncInstants(plan, 48h), expected);
}

void tst_ResyncPlan::triggersHoldBack()
{
    ResyncPlan plan;
    plan.periodic = schedule("300");
    plan.triggers = { u"$PRVTMR ge 600"_s, u"$NONE gt 1"_s };
    const QList<ResyncInstant> instants = resyncInstants(plan, 1200s);
    QList<bool> held;
    for (const ResyncInstant &instant : instants)
        held.append(instant.isHeld);
    QCOMPARE(held, (QList<bool> { true, true, false, true, false }));
    plan.failures = 2; // of attempts that are not made
    QCOMPARE(resyncInstants(plan, 1200s), instants);
    plan.macros.insert(u"PRVTMR"_s, u"600"_s);
    QVERIFY(!resyncInstants(plan, 1200s).constFirst().isHeld);
}

void tst_ResyncPlan::readsTimesOfDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("midnight") << u"0000"_s << 0;
    QTest::newRow("2400") << u"2400"_s << 0;
    QTest::newRow("last") << u"2359"_s << 1439;
    QTest::newRow("minute 60") << u"1260"_s << -1;
    QTest::newRow("2401") << u"2401"_s << -1;
    QTest::newRow("short") << u"800"_s << -1;
    QTest::newRow("colon") << u"08:00"_s << -1;
}

void tst_ResyncPlan::readsTimesOfDay()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(int(parseResyncTime(text).value_or(-1min).count()), minutes);
}

void tst_ResyncPlan::spreadsAreTheDocuments()
{
    QCOMPARE(resyncSpread(600s), 10min);
    QCOMPARE(resyncSpread(0s), 10min);
    QCOMPARE(resyncSpread(3629s), 60min);
    QCOMPARE(resyncSpread(3630s), 61min);
    QCOMPARE(powerUpSpread(2), 40s);
}

void tst_ResyncPlan::loadAddsUp()
{
    const QList<ResyncInstant> instants { { 30s, 630s, Why::At }, { 60s, 60s, Why::Retry },
        { 90s, 99s, Why::Retry, true } };
    const QList<double> load = loadPerMinute(instants, 1000, 1h);
    QCOMPARE(load.size(), 60);
    QCOMPARE(load.at(0), 50.0);
    QCOMPARE(load.at(1), 1100.0);
    QCOMPARE(load.at(5), 100.0);
    QCOMPARE(load.at(11), 0.0);
    QCOMPARE(std::accumulate(load.begin(), load.end(), 0.0), 2000.0);
}

void tst_ResyncPlan::aPowerCutIsSpread()
{
    ResyncPlan plan;
    plan.powerUp = powerUpSpread(30); // 10 minutes
    plan.at = 60min;
    const QList<double> load = loadPerMinute(resyncInstants(plan, 2h), 5000, 2h);
    for (int minute = 0; minute < 10; ++minute)
        QCOMPARE(load.at(minute), 500.0);
    QCOMPARE(load.at(10), 0.0);
    QCOMPARE(peakOf(load).requests, 500.0);
    QCOMPARE(peakOf(load).at, 0min); // the resyncs of one o'clock are as many
    // The more phones share a minute, the more there are in it.
    plan.powerUp = 0s;
    QCOMPARE(peakOf(loadPerMinute(resyncInstants(plan, 2h), 5000, 2h)), (LoadPeak { 5000, 0min }));
}

void tst_ResyncPlan::findsThePeak()
{
    QCOMPARE(peakOf({}), LoadPeak());
    QCOMPARE(peakOf({ 0, 3, 7, 7, 1 }), (LoadPeak { 7, 2min }));
}

void tst_ResyncPlan::settingsBecomeAPlan()
{
    const ResyncReading reading = readResyncSettings(
        { { u"Resync_Periodic"_s, u"3600+600,7200"_s }, { u"Resync_At__HHmm_"_s, u"0300"_s },
            { u"Resync_At_Random_Delay"_s, u"1800"_s }, { u"Resync_Error_Retry_Delay"_s, u"60"_s },
            { u"Resync_Random_Delay"_s, u"3"_s }, { u"Resync_Trigger_1"_s, u"# $PRVTMR ge 1"_s },
            { u"Resync_Trigger_2"_s, u"$PRVTMR ge 600"_s }, { u"Upgrade_Error_Retry_Delay"_s, u"90"_s } },
        PlannedAction::Resync);
    QVERIFY(reading.problems.isEmpty());
    QCOMPARE(reading.plan.periodic, schedule("3600+600,7200"));
    QCOMPARE(reading.plan.at, std::optional(180min));
    QCOMPARE(reading.plan.atRandom, 1800s);
    QCOMPARE(reading.plan.errorRetry, schedule("60"));
    QCOMPARE(reading.plan.powerUp, 60s);
    QCOMPARE(reading.plan.triggers, QStringList { u"$PRVTMR ge 600"_s });
    const ResyncReading upgrade
        = readResyncSettings({ { u"Upgrade_Error_Retry_Delay"_s, u"90"_s } }, PlannedAction::Upgrade);
    QCOMPARE(upgrade.plan.errorRetry, schedule("90"));
    QVERIFY(upgrade.plan.periodic.isOff());
}

void tst_ResyncPlan::faultySettingsAreTold()
{
    const ResyncReading reading = readResyncSettings(
        { { u"Resync_Periodic"_s, u"1h"_s }, { u"Resync_At__HHmm_"_s, u"3:00"_s },
            { u"Resync_At_Random_Delay"_s, u"long"_s }, { u"Resync_Error_Retry_Delay"_s, u"60,0"_s } },
        PlannedAction::Resync);
    QVERIFY(reading.plan.periodic.isOff());
    QVERIFY(!reading.plan.at);
    QCOMPARE(reading.plan.atRandom, 600s);
    QCOMPARE(reading.problems.value(u"Resync_Periodic"_s).code, rulecodes::kScheduleSyntax);
    QCOMPARE(reading.problems.value(u"Resync_At__HHmm_"_s).code, rulecodes::kScheduleTime);
    QCOMPARE(reading.problems.value(u"Resync_Error_Retry_Delay"_s).code, rulecodes::kScheduleZero);
    QCOMPARE(reading.problems.size(), 3);
}

void tst_ResyncPlan::schedulesPrintBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "0", "600", "1800+300,3600", "60,120,240,480", "4294967295" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_ResyncPlan::schedulesPrintBack()
{
    QFETCH(QString, text);
    QCOMPARE(printRetrySchedule(*parseRetrySchedule(text)), text);
}

void tst_ResyncPlan::wholeSchedulesAreScaled_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("after");
    QTest::newRow("one wait") << u"3600"_s << 7200 << u"7200"_s;
    QTest::newRow("in proportion") << u"1800+300,3600+600"_s << 900 << u"900+150,1800+300"_s;
    QTest::newRow("never 0") << u"3600,10"_s << 60 << u"60,1"_s;
    QTest::newRow("never too long") << u"1,4000000000"_s << 100 << u"100,4294967295"_s;
    QTest::newRow("from off") << u"0"_s << 600 << u"600"_s;
    QTest::newRow("to off") << u"600,1200"_s << 0 << u"0"_s;
}

void tst_ResyncPlan::wholeSchedulesAreScaled()
{
    QFETCH(QString, before);
    QFETCH(int, first);
    QFETCH(QString, after);
    QCOMPARE(
        printRetrySchedule(scaledSchedule(*parseRetrySchedule(before), std::chrono::seconds(first))), after);
}

QTEST_GUILESS_MAIN(tst_ResyncPlan)
#include "tst_resyncplan.moc"
