#include "ui/schedule/schedulelayout.h"
#include "ui/schedule/schedulewording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace flatprofile;
using Why = ResyncInstant::Why;

class tst_ScheduleLayout : public QObject
{
    Q_OBJECT

private slots:
    void marksStandWhereTheirTimeIs();
    void aSpreadIsAsLongAsItLasts();
    void whatCannotBeSeenApartIsOneMark();
    void theFirstAttemptsFail();
    void aRowForEachReason();
    void hoursAreLabelled();
    void theLoadFillsItsPixels();
    void aPointFindsTheNearestMark();
    void anythingFits();
    void durationsAreWords_data();
    void durationsAreWords();
    void daysAreNamed();

private:
    /// 480 pixels for 48 hours: ten an hour.
    static ScheduleLayout layOut(const QList<ResyncInstant> &instants, int failures = 0,
        const QList<ResyncInstant> &profile = {}, const QList<double> &load = {},
        std::chrono::minutes clock = 0min)
    {
        return layOutSchedule(instants, profile, failures, load, 48h, clock, { 580, 100, 18, 90 });
    }
};

void tst_ScheduleLayout::marksStandWhereTheirTimeIs()
{
    const ScheduleLayout layout = layOut({ { 0s, 0s, Why::First }, { 12h, 12h, Why::Periodic } });
    QCOMPARE(layout.plot.left(), 100.0);
    QCOMPARE(layout.plot.width(), 480.0);
    QCOMPARE(layout.rows.at(0).marks.at(0).place.left(), 100.0);
    QCOMPARE(layout.rows.at(1).marks.at(0).place.left(), 220.0);
    QVERIFY(layout.rows.at(1).marks.at(0).place.width() >= 3); // or nobody sees it
}

void tst_ScheduleLayout::aSpreadIsAsLongAsItLasts()
{
    const ScheduleLayout layout = layOut({ { 10h, 14h, Why::At }, { 47h, 60h, Why::At } });
    QCOMPARE(layout.rows.at(0).marks.at(0).place.width(), 40.0);
    QCOMPARE(layout.rows.at(0).marks.at(1).place.right(), 580.0); // cut at the end
}

void tst_ScheduleLayout::whatCannotBeSeenApartIsOneMark()
{
    QList<ResyncInstant> instants;
    for (int i = 0; i < 10'000; ++i)
        instants.append({ std::chrono::seconds(i * 10), std::chrono::seconds(i * 10), Why::Periodic });
    const ScheduleLayout layout = layOut(instants);
    QCOMPARE(layout.rows.at(0).marks.size(), 1);
    QCOMPARE(layout.rows.at(0).marks.at(0).last, 9'999);
    QCOMPARE(layout.rows.at(0).count, 10'000);
    // What is held back is never one with what is not.
    instants[5'000].isHeld = true;
    QCOMPARE(layOut(instants).rows.at(0).marks.size(), 3);
    QCOMPARE(layOut(instants).rows.at(0).count, 9'999);
}

void tst_ScheduleLayout::theFirstAttemptsFail()
{
    const ScheduleLayout layout
        = layOut({ { 0s, 0s, Why::First }, { 6h, 6h, Why::Retry }, { 12h, 12h, Why::Retry } }, 2);
    QVERIFY(layout.rows.at(0).marks.at(0).fails);
    QVERIFY(layout.rows.at(1).marks.at(0).fails);
    QVERIFY(!layout.rows.at(1).marks.at(1).fails);
}

void tst_ScheduleLayout::aRowForEachReason()
{
    const ScheduleLayout layout = layOut({ { 0s, 0s, Why::First }, { 6h, 6h, Why::At } }, 0,
        { { 0s, 0s, Why::First }, { 1h, 1h, Why::Periodic } });
    QList<Why> reasons;
    for (const ScheduleLayout::Row &row : layout.rows)
        reasons.append(row.why);
    QCOMPARE(reasons, (QList<Why> { Why::First, Why::Periodic, Why::At }));
    QCOMPARE(layout.rows.at(1).count, 0); // the profile's alone
    QCOMPARE(layout.rows.at(1).profileMarks.size(), 1);
    QVERIFY(layout.load.top() >= layout.rows.constLast().place.bottom());
}

void tst_ScheduleLayout::hoursAreLabelled()
{
    const ScheduleLayout layout = layOut({}, 0, {}, {}, 7h + 30min);
    QStringList labels;
    for (const ScheduleLayout::Tick &tick : layout.ticks) {
        if (!tick.label.isEmpty())
            labels.append(tick.label);
    }
    QCOMPARE(labels.first(2), (QStringList { u"12:00"_s, u"18:00"_s }));
    QCOMPARE(layout.ticks.at(0).x, 105.0); // eight o'clock
    QVERIFY(std::any_of(layout.ticks.begin(), layout.ticks.end(),
        [](const ScheduleLayout::Tick &tick) { return tick.isMidnight && tick.label == "00:00"_L1; }));
}

void tst_ScheduleLayout::theLoadFillsItsPixels()
{
    QList<double> load(48 * 60, 0.0);
    load[0] = 1000;
    load[1] = 10;
    load[720] = 500;
    const ScheduleLayout layout = layOut({}, 0, {}, load);
    QCOMPARE(layout.columns.size(), 480);
    QCOMPARE(layout.columns.at(0), 1.0); // the most of its minutes, not their mean
    QCOMPARE(layout.columns.at(1), 0.0);
    QCOMPARE(layout.columns.at(120), 0.5);
    QVERIFY(layOut({}, 0, {}, QList<double>(48 * 60, 0.0)).columns.isEmpty());
}

void tst_ScheduleLayout::aPointFindsTheNearestMark()
{
    const ScheduleLayout layout
        = layOut({ { 0s, 0s, Why::First }, { 6h, 6h, Why::Periodic }, { 7h, 7h, Why::Periodic } });
    const QRectF second = layout.rows.at(1).marks.at(1).place;
    QCOMPARE(markAt(layout, second.center())->first, 2);
    QCOMPARE(markAt(layout, second.center() + QPointF(4, 0))->first, 2);
    QCOMPARE(markAt(layout, second.center() + QPointF(40, 0)), nullptr);
    QCOMPARE(markOf(layout, 1)->first, 1);
    QCOMPARE(markOf(layout, 3), nullptr);
}

void tst_ScheduleLayout::anythingFits()
{
    const QList<ResyncInstant> instants { { 0s, 4'294'967'295s, Why::First }, { 100h, 200h, Why::Retry } };
    for (const double width : { 0.0, 50.0, 100.0, 101.0, 5000.0 }) {
        const ScheduleLayout layout
            = layOutSchedule(instants, {}, 5, QList<double>(10, 1.0), 48h, 1439min, { width, 100, 18, 90 });
        QVERIFY(layout.rows.size() == 2);
        QVERIFY(std::isfinite(layout.rows.at(0).marks.at(0).place.width()));
    }
}

void tst_ScheduleLayout::durationsAreWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(45) << u"45 s"_s;
    QTest::newRow("minutes") << qint64(600) << u"10 min"_s;
    QTest::newRow("hours and minutes") << qint64(5'400) << u"1 h 30 min"_s;
    QTest::newRow("days") << qint64(187'200) << u"2 d 4 h"_s;
    QTest::newRow("two units") << qint64(86'400 + 61) << u"1 d 1 min"_s;
}

void tst_ScheduleLayout::durationsAreWords()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);
    QCOMPARE(durationWords(std::chrono::seconds(seconds)), words);
}

void tst_ScheduleLayout::daysAreNamed()
{
    QCOMPARE(clockWords(30min, 480min), u"08:30"_s);
    QCOMPARE(clockWords(16h, 480min), u"tomorrow 00:00"_s);
    QCOMPARE(clockWords(41h, 480min), u"in 2 days 01:00"_s);
    QCOMPARE(scheduleWords(*parseRetrySchedule(u"1800+300,3600")), u"30 min to 35 min, then 1 h"_s);
    QCOMPARE(scheduleWords(*parseRetrySchedule(u"1,2,3,4")), u"1 s, then 2 s, then 3 s, …"_s);
    QCOMPARE(scheduleWords({}), u"never"_s);
}

QTEST_MAIN(tst_ScheduleLayout)
#include "tst_schedulelayout.moc"
