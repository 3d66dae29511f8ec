#include "core/rules/resyncplan.h"

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
    QCOMPARE(held, (QList<bool> { false, true, false, true, false }));
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

QTEST_GUILESS_MAIN(tst_ResyncPlan)
#include "tst_resyncplan.moc"
