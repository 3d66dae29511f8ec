#include "core/signal/rulerticks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using std::chrono::milliseconds;

class tst_RulerTicks : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreOfTheSeries_data();
    void stepsAreOfTheSeries();
    void labelsHaveRoomAtEveryScale();
    void labelsSayTheTime();
};

void tst_RulerTicks::stepsAreOfTheSeries_data()
{
    QTest::addColumn<double>("scale"); // pixels a second
    QTest::addColumn<qint64>("step"); // ms, for 60 pixels
    QTest::newRow("1 s") << 60.0 << qint64(1000);
    QTest::newRow("2 s") << 59.9 << qint64(2000);
    QTest::newRow("5 s") << 13.0 << qint64(5000);
    QTest::newRow("1 ms") << 1e9 << qint64(1);
    QTest::newRow("hours") << 0.01 << qint64(10'000'000);
    QTest::newRow("no scale ends") << 0.0 << qint64(1'000'000'000'000);
}

void tst_RulerTicks::stepsAreOfTheSeries()
{
    QFETCH(double, scale);
    QFETCH(qint64, step);
    QCOMPARE(qint64(tickStep(scale, 60).count()), step);
}

void tst_RulerTicks::labelsHaveRoomAtEveryScale()
{
    for (double scale = 1e-4; scale < 1e5; scale *= 1.37) {
        const milliseconds from { qint64(123'457 / scale) };
        const milliseconds to = from + milliseconds(qint64(800'000 / scale));
        const QList<RulerTick> ticks = rulerTicks(from, to, scale);
        QVERIFY(ticks.size() <= 102);
        double lastLabel = -1000;
        int labels = 0;
        for (const RulerTick &tick : ticks) {
            QVERIFY(tick.at >= from && tick.at <= to);
            if (tick.label.isEmpty())
                continue;
            const double at = double((tick.at - from).count()) * scale / 1000;
            QVERIFY(at - lastLabel > 59.99);
            lastLabel = at;
            ++labels;
        }
        if (scale < 5000) // one millisecond takes no more than the window
            QVERIFY2(labels >= 4 && labels <= 14, qPrintable(QString::number(scale)));
    }
    QVERIFY(rulerTicks(milliseconds(0), milliseconds(10), 0).isEmpty());
}

void tst_RulerTicks::labelsSayTheTime()
{
    QStringList labels;
    for (const RulerTick &tick : rulerTicks(milliseconds(0), milliseconds(2200), 370))
        labels.append(tick.label);
    labels.removeAll(QString());
    QCOMPARE(labels,
        QStringList({ u"0\u2009s"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1\u2009s"_s, u"1.2"_s,
            u"1.4"_s, u"1.6"_s, u"1.8"_s, u"2\u2009s"_s, u"2.2"_s }));
}

QTEST_GUILESS_MAIN(tst_RulerTicks)
#include "tst_rulerticks.moc"
