#include "ui/timeline/timescale.h"

#include <QTest>

using namespace flatprofile;
using namespace std::chrono_literals;

class tst_TimeScale : public QObject
{
    Q_OBJECT

private slots:
    void mapsBothWays_data();
    void mapsBothWays();
    void zoomsAboutAPoint_data();
    void zoomsAboutAPoint();
    void staysWithinItsLimits();
};

void tst_TimeScale::mapsBothWays_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<double>("pixelsPerSecond");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<double>("x");

    QTest::newRow("at the start") << qint64(0) << 100.0 << qint64(0) << 0.0;
    QTest::newRow("a second") << qint64(0) << 100.0 << qint64(1000) << 100.0;
    QTest::newRow("scrolled") << qint64(2000) << 100.0 << qint64(2500) << 50.0;
    QTest::newRow("before") << qint64(2000) << 100.0 << qint64(1000) << -100.0;
    QTest::newRow("a millisecond") << qint64(0) << 20'000.0 << qint64(3) << 60.0;
    QTest::newRow("hours") << qint64(0) << 0.05 << qint64(7'200'000) << 360.0;
}

void tst_TimeScale::mapsBothWays()
{
    QFETCH(qint64, start);
    QFETCH(double, pixelsPerSecond);
    QFETCH(qint64, at);
    QFETCH(double, x);

    const TimeScale scale(std::chrono::milliseconds(start), pixelsPerSecond);
    QCOMPARE(scale.x(std::chrono::milliseconds(at)), x);
    QCOMPARE(scale.at(x).count(), at);
}

void tst_TimeScale::zoomsAboutAPoint_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("x");

    QTest::newRow("in at the left") << 2.0 << 0.0;
    QTest::newRow("in at the right") << 2.0 << 500.0;
    QTest::newRow("far in") << 37.5 << 123.0;
    QTest::newRow("out") << 0.5 << 250.0;
}

void tst_TimeScale::zoomsAboutAPoint()
{
    QFETCH(double, factor);
    QFETCH(double, x);

    const TimeScale scale(10s, 100);
    const TimeScale zoomed = scale.zoomed(factor, x);
    QCOMPARE(zoomed.pixelsPerSecond(), 100 * factor);
    QVERIFY(qAbs((zoomed.at(x) - scale.at(x)).count()) <= 1);
}

void tst_TimeScale::staysWithinItsLimits()
{
    const TimeScale scale(1s, 100);
    QCOMPARE(scale.zoomed(0.1, 500).start().count(), 0); // nothing is before the beginning
    QCOMPARE(scale.zoomed(1e9, 0).pixelsPerSecond(), TimeScale::kMost);
    QCOMPARE(scale.zoomed(1e-9, 0).pixelsPerSecond(), TimeScale::kLeast);
    QCOMPARE(scale.startingAt(-5s).start().count(), 0);
    QCOMPARE(TimeScale::showing(2s, 12s, 500).pixelsPerSecond(), 50.0);
    QVERIFY(TimeScale::showing(2s, 2s, 500).pixelsPerSecond() <= TimeScale::kMost);
}

QTEST_GUILESS_MAIN(tst_TimeScale)
#include "tst_timescale.moc"
