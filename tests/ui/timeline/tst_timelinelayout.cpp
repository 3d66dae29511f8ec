#include "ui/timeline/timelinelayout.h"

#include "core/catalogue/catalogue.h"
#include "ui/timeline/miniature.h"

#include <QElapsedTimer>
#include <QTest>

using namespace flatprofile;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

namespace {

struct Laid
{
    TimedScript script;
    ScriptTimeline timeline;
    TimelineLayout layout;
};

Laid layOut(const QString &text, milliseconds from, milliseconds to, double width = 1000)
{
    Laid result;
    result.script
        = readTimedScript(text.contains(u'@') ? TimedScript::Kind::Tone : TimedScript::Kind::Cadence, text)
              .script;
    result.timeline = timelineOf(result.script);
    TimelineFrame frame;
    frame.size = { width, 400 };
    frame.lanes = result.script.isTone() ? std::max(1, int(result.script.frequencies.size())) : 1;
    frame.hasTogether = frame.lanes > 1;
    result.layout = layOutTimeline(
        result.script, result.timeline, TimeScale::showing(from, to, frame.plotWidth()), frame);
    return result;
}

} // namespace

/// Where everything of a script stands, without a widget.
class tst_TimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void laysBarsOut();
    void repetitionsAreNotTheScriptsOwn();
    void cutsAtTheSectionsEnd();
    void endlessRunsOut();
    void hatchesAfterTheEnd();
    void edgesStandWhereLengthsEnd();
    void edgesAreTakenHoldOf();
    void ticksAreSensibleAtEveryZoom_data();
    void ticksAreSensibleAtEveryZoom();
    void manyRepetitionsCostLittle();
    void brokenAndEmptyScripts_data();
    void brokenAndEmptyScripts();
    void everyDefaultIsLaidOut();
    void miniatureShowsTheSame();
};

void tst_TimelineLayout::laysBarsOut()
{
    const Laid laid = layOut(u"480@-19,620@-19;10(.5/.5/1,.25/.75/2)"_s, 0s, 10s, 1160);
    const TimelineFrame &frame = laid.layout.frame;
    QCOMPARE(frame.plotWidth(), 1000.0); // 100 pixels a second
    const auto first = laid.layout.bars.first();
    QCOMPARE(first.area.left(), frame.plotLeft());
    QCOMPARE(first.area.width(), 50.0);
    QCOMPARE(first.lane, 0);
    QVERIFY(first.isFirst);
    QVERIFY(frame.lane(0).contains(first.area));
    QVERIFY(first.area.height() <= 64);
    const TimelineSegment *second = laid.layout.segment({ 0, 1 });
    QVERIFY(second);
    QCOMPARE(second->start, milliseconds(1000));
    QCOMPARE(second->onEnd, Duration(1250ms));
    QCOMPARE(second->end, Duration(2000ms));
    QVERIFY(laid.layout.segmentAt({ frame.plotLeft() + 150, frame.lane(0).center().y() }) == second);
    int together = 0;
    for (const TimelineBar &bar : laid.layout.bars)
        together += bar.lane == frame.lanes ? 1 : 0;
    QCOMPARE(together, 10); // five runs of two sounds
}

void tst_TimelineLayout::repetitionsAreNotTheScriptsOwn()
{
    const Laid laid = layOut(u"60(2/4)"_s, 0s, 20s);
    QCOMPARE(laid.layout.bars.size(), 4);
    QVERIFY(laid.layout.bars.at(0).isFirst);
    QVERIFY(!laid.layout.bars.at(0).label.isEmpty());
    for (int i = 1; i < 4; ++i) {
        QVERIFY(!laid.layout.bars.at(i).isFirst);
        QVERIFY(laid.layout.bars.at(i).label.isEmpty());
    }
    QVERIFY(laid.layout.bands.at(0).isFirst);
    QVERIFY(!laid.layout.bands.at(0).words.isEmpty());
    QVERIFY(laid.layout.bands.at(1).words.contains(u"10"_s)); // of ten runs
    QCOMPARE(laid.layout.segments.size(), 1);
}

void tst_TimelineLayout::cutsAtTheSectionsEnd()
{
    const Laid laid = layOut(u"1(3/1);2(.5/.5)"_s, 0s, 4s, 1160);
    const double second = laid.layout.frame.plotWidth() / 4;
    QCOMPARE(laid.layout.bars.at(0).area.width(), second);
    QCOMPARE(laid.layout.segment({ 0, 0 })->area.width(), second);
    QCOMPARE(laid.layout.segment({ 1, 0 })->start, milliseconds(1000));
    // The on part ends after its section: there is no edge to take hold of but the section's.
    for (const TimelineEdge &edge : laid.layout.edges)
        QVERIFY(edge.place.section == 1 || edge.edge == ScriptEdge::Section);
}

void tst_TimelineLayout::endlessRunsOut()
{
    const Laid laid = layOut(u"350@-19;*(*/0/1)"_s, 0s, 4s);
    QCOMPARE(laid.layout.bars.size(), 1);
    QVERIFY(laid.layout.bars.first().isEndless);
    QVERIFY(laid.layout.bars.first().area.right() > laid.layout.frame.plotRight());
    QVERIFY(laid.layout.bands.first().isEndless);
    QVERIFY(laid.layout.ended.isEmpty());
    QVERIFY(laid.layout.edges.isEmpty());
}

void tst_TimelineLayout::hatchesAfterTheEnd()
{
    const Laid laid = layOut(u"600@-16;1(.25/.25/1)"_s, 0s, 2s, 1160);
    QCOMPARE(laid.layout.ended.left(), laid.layout.frame.plotLeft() + 500);
    QCOMPARE(laid.layout.ended.right(), laid.layout.frame.plotRight());
    QVERIFY(layOut(u"600@-16;1(.25/.25/1)"_s, 0s, 500ms).layout.ended.isEmpty());
}

void tst_TimelineLayout::edgesStandWhereLengthsEnd()
{
    const Laid laid = layOut(u"985@-16,1428@-16;2(.380/0/1,0/.5/0)"_s, 0s, 4s, 1160);
    const auto x = [&](milliseconds at) { return laid.layout.frame.plotLeft() + double(at.count()) / 4; };
    QList<TimelineEdge> expected { { x(380ms), { 0, 0 }, ScriptEdge::On },
        { x(380ms), { 0, 1 }, ScriptEdge::On }, { x(880ms), { 0, 1 }, ScriptEdge::Off },
        { x(2000ms), { 0, 0 }, ScriptEdge::Section } };
    QCOMPARE(laid.layout.edges, expected);
}

void tst_TimelineLayout::edgesAreTakenHoldOf()
{
    const Laid laid = layOut(u"60(2/4)"_s, 0s, 20s, 1160);
    const TimelineFrame &frame = laid.layout.frame;
    const double on = frame.plotLeft() + 100;
    const double y = frame.lane(0).center().y();
    QVERIFY(laid.layout.edgeAt({ on, y }));
    QVERIFY(laid.layout.edgeAt({ on - 4, y })->edge == ScriptEdge::On);
    QVERIFY(laid.layout.edgeAt({ on + 4, y }));
    QVERIFY(!laid.layout.edgeAt({ on + 6, y }));
    QVERIFY(!laid.layout.edgeAt({ on, frame.ruler().center().y() }));
    QVERIFY(
        laid.layout.edgeAt({ frame.plotLeft() + 300, frame.band().center().y() })->edge == ScriptEdge::Off);
}

void tst_TimelineLayout::ticksAreSensibleAtEveryZoom_data()
{
    QTest::addColumn<qint64>("length");
    for (const qint64 length : { 5, 50, 333, 1000, 2200, 10'000, 61'000, 3'600'000, 999'999'999 })
        QTest::addRow("%lld ms", static_cast<long long>(length)) << length;
}

void tst_TimelineLayout::ticksAreSensibleAtEveryZoom()
{
    QFETCH(qint64, length);

    const Laid laid = layOut(u"*(2/4)"_s, 0s, milliseconds(length));
    double last = -1000;
    int labelled = 0;
    for (const TimelineTick &tick : laid.layout.ticks) {
        if (tick.label.isEmpty())
            continue;
        ++labelled;
        QVERIFY2(tick.x - last >= 59.9, qPrintable(tick.label));
        last = tick.x;
    }
    QVERIFY(labelled >= 2);
    QVERIFY(laid.layout.ticks.size() <= 150);
}

void tst_TimelineLayout::manyRepetitionsCostLittle()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : { u"100000(.001/.001)"_s, u"999999(.001/.002,.003/.004)"_s }) {
        for (const milliseconds to : { 10ms, 1000ms, 60'000ms, 100'000'000ms }) {
            const Laid laid = layOut(text, 0s, to);
            QVERIFY(!laid.layout.bars.isEmpty());
            QVERIFY(laid.layout.bars.size() < 2000);
        }
    }
    QVERIFY(timer.elapsed() < 2000);
}

void tst_TimelineLayout::brokenAndEmptyScripts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "x", "60(", "60(2/4", "480@-19", "480@-19;", "480@-19;10(", "0(1/1)",
             "60(0/0)", "@;()", "425@-19,620@-22;10(.24/.24/1+3)", "999999999(999999999/999999999)" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_TimelineLayout::brokenAndEmptyScripts()
{
    QFETCH(QString, text);

    const Laid laid = layOut(text, 0s, 10s);
    QVERIFY(!laid.layout.ticks.isEmpty());
    for (const TimelineBar &bar : laid.layout.bars)
        QVERIFY(bar.area.width() > 0 && bar.area.right() < 1200);
    QVERIFY(firstShownTime(laid.timeline).count() > 0);
    QVERIFY(shownTime(laid.timeline).count() > 0);
}

void tst_TimelineLayout::everyDefaultIsLaidOut()
{
    const Catalogue &catalogue = Catalogue::builtIn();
    int count = 0;
    for (int i = 0; i < catalogue.count(); ++i) {
        const QString type = catalogue.type(ParameterId(i)).name;
        const QString text = catalogue.defaultValue(ParameterId(i));
        if ((type != "ToneScript"_L1 && type != "CadScript"_L1) || text.isEmpty())
            continue;
        ++count;
        const Laid whole = layOut(text, 0s, 10s);
        QVERIFY2(!whole.layout.bars.isEmpty(), qPrintable(text));
        QVERIFY2(!whole.layout.bands.isEmpty(), qPrintable(text));
        QVERIFY2(readTimedScript(whole.script.kind, text).isWhole, qPrintable(text));
    }
    QVERIFY(count >= 29);
}

void tst_TimelineLayout::miniatureShowsTheSame()
{
    const Laid laid = layOut(u"480@-19,620@-19;2(.5/.5/1+2)"_s, 0s, 4s);
    const Miniature miniature = layOutMiniature(laid.script, laid.timeline, 4s, { 10, 20, 400, 60 });
    QCOMPARE(miniature.bars.size(), 4);
    QCOMPARE(miniature.bars.at(0).area.left(), 10.0);
    QCOMPARE(miniature.bars.at(0).area.width(), 50.0);
    QCOMPARE(miniature.bars.at(2).area.left(), 110.0);
    QCOMPARE(miniature.ended, QRectF(210, 20, 200, 60));
    QCOMPARE(miniature.lanes.size(), 2);
    for (const Miniature::Bar &bar : miniature.bars)
        QVERIFY(miniature.area.contains(bar.area));
}

QTEST_GUILESS_MAIN(tst_TimelineLayout)
#include "tst_timelinelayout.moc"
