#include "core/script/scriptedits.h"

#include "core/script/scriptparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace flatprofile;

using Kind = TimedScript::Kind;

static TimedScript read(const QString &text)
{
    return readTimedScript(text.contains(u'@') ? Kind::Tone : Kind::Cadence, text).script;
}

/// Each edit by its text before and after.
class tst_ScriptEdits : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data();
    void lengths();
    void segmentsAndSections_data();
    void segmentsAndSections();
    void frequencies_data();
    void frequencies();
    void snapsAndSteps();
    void readsLengthsAsTyped_data();
    void readsLengthsAsTyped();
    void readsBrokenScriptsAsFarAsTheyGo_data();
    void readsBrokenScriptsAsFarAsTheyGo();
    void anyEditsGiveScriptsThatParse();
};

void tst_ScriptEdits::lengths_data()
{
    using Edge = ScriptEdge;
    QTest::addColumn<QString>("script");
    QTest::addColumn<SegmentPlace>("place");
    QTest::addColumn<Edge>("edge");
    QTest::addColumn<Duration>("length");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &script, SegmentPlace place, Edge edge,
                         Duration length, const QString &expected) {
        QTest::newRow(name) << script << place << edge << length << expected;
    };
    row("on", u"60(.2/.2,1/4)"_s, { 0, 1 }, Edge::On, 1500ms, u"60(.2/.2,1.5/4)"_s);
    row("off", u"60(.2/.2,1/4)"_s, { 0, 0 }, Edge::Off, 250ms, u"60(.2/.25,1/4)"_s);
    row("section", u"60(2/4)"_s, { 0, 0 }, Edge::Section, 30s, u"30(2/4)"_s);
    row("section for ever", u"60(2/4)"_s, { 0, 0 }, Edge::Section, std::nullopt, u"*(2/4)"_s);
    row("on for ever", u"60(2/4)"_s, { 0, 0 }, Edge::On, std::nullopt, u"60(*/4)"_s);
    row("the writer's spelling stays elsewhere", u"60(0.20/.200,1/4)"_s, { 0, 1 }, Edge::Off, 3s,
        u"60(0.20/.200,1/3)"_s);
    row("the same length keeps its spelling", u"60(0.20/4)"_s, { 0, 0 }, Edge::On, 200ms, u"60(0.20/4)"_s);
    row("nothing at all is refused", u"60(2/0)"_s, { 0, 0 }, Edge::On, 0ms, u"60(2/0)"_s);
    row("a section of nothing is refused", u"60(2/4)"_s, { 0, 0 }, Edge::Section, 0ms, u"60(2/4)"_s);
    row("no such place", u"60(2/4)"_s, { 1, 0 }, Edge::On, 1s, u"60(2/4)"_s);
    row("tone", u"425@-19;*(1/4/1)"_s, { 0, 0 }, Edge::On, 500ms, u"425@-19;*(.5/4/1)"_s);
}

void tst_ScriptEdits::lengths()
{
    QFETCH(QString, script);
    QFETCH(SegmentPlace, place);
    QFETCH(ScriptEdge, edge);
    QFETCH(Duration, length);
    QFETCH(QString, expected);

    QCOMPARE(printTimedScript(withLength(read(script), place, edge, length)), expected);
}

void tst_ScriptEdits::segmentsAndSections_data()
{
    QTest::addColumn<TimedScript>("result");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const TimedScript &result, const QString &expected) {
        QTest::newRow(name) << result << expected;
    };
    row("added after", withSegmentAdded(read(u"60(1/2,3/4)"_s), { 0, 0 }), u"60(1/2,1/2,3/4)"_s);
    row("six are all", withSegmentAdded(read(u"9(1/1,1/1,1/1,1/1,1/1,1/1)"_s), { 0, 0 }),
        u"9(1/1,1/1,1/1,1/1,1/1,1/1)"_s);
    row("removed", withSegmentRemoved(read(u"60(1/2,3/4)"_s), { 0, 0 }), u"60(3/4)"_s);
    row("the last goes with its section", withSegmentRemoved(read(u"60(1/2);5(3/4)"_s), { 0, 0 }),
        u"5(3/4)"_s);
    row("the very last stays", withSegmentRemoved(read(u"60(1/2)"_s), { 0, 0 }), u"60(1/2)"_s);
    row("not so that nothing plays", withSegmentRemoved(read(u"60(1/2,0/0)"_s), { 0, 0 }), u"60(1/2,0/0)"_s);
    row("moved", withSegmentMoved(read(u"60(1/2,3/4,5/6)"_s), { 0, 2 }, -1), u"60(1/2,5/6,3/4)"_s);
    row("not past the end", withSegmentMoved(read(u"60(1/2,3/4)"_s), { 0, 1 }, 1), u"60(1/2,3/4)"_s);
    row("section added", withSectionAdded(read(u"60(1/2,3/4)"_s), { 0, 1 }), u"60(1/2,3/4);10(3/4)"_s);
    row("an endless one gets an end", withSectionAdded(read(u"*(1/2)"_s), { 0, 0 }), u"10(1/2);10(1/2)"_s);
    row("two are all", withSectionAdded(read(u"6(1/2);5(3/4)"_s), { 0, 0 }), u"6(1/2);5(3/4)"_s);
    row("section removed", withSectionRemoved(read(u"6(1/2);5(3/4)"_s), 0), u"5(3/4)"_s);
    row("one stays", withSectionRemoved(read(u"6(1/2)"_s), 0), u"6(1/2)"_s);
    row("swapped", withSectionsSwapped(read(u"6(1/2);5(3/4)"_s)), u"5(3/4);6(1/2)"_s);
}

void tst_ScriptEdits::segmentsAndSections()
{
    QFETCH(TimedScript, result);
    QFETCH(QString, expected);

    QCOMPARE(printTimedScript(result), expected);
}

void tst_ScriptEdits::frequencies_data()
{
    QTest::addColumn<TimedScript>("result");
    QTest::addColumn<QString>("expected");

    const TimedScript three = read(u"1@-19,2@-16,3@-9.5;5(1/1/1+3,1/1/2,0/1/0)"_s);
    const auto row = [](const char *name, const TimedScript &result, const QString &expected) {
        QTest::newRow(name) << result << expected;
    };
    row("components, sorted and once", withComponents(three, { 0, 1 }, { 3, 2, 3 }),
        u"1@-19,2@-16,3@-9.5;5(1/1/1+3,1/1/2+3,0/1/0)"_s);
    row("silence", withComponents(three, { 0, 1 }, {}), u"1@-19,2@-16,3@-9.5;5(1/1/1+3,1/1/0,0/1/0)"_s);
    row("none that isn't there", withComponents(three, { 0, 1 }, { 4 }), printTimedScript(three));
    row("added", withFrequencyAdded(three, 440, -190),
        u"1@-19,2@-16,3@-9.5,440@-19;5(1/1/1+3,1/1/2,0/1/0)"_s);
    row("removed and renumbered", withFrequencyRemoved(three, 2), u"1@-19,3@-9.5;5(1/1/1+2,1/1/0,0/1/0)"_s);
    row("the last stays", withFrequencyRemoved(read(u"1@-19;5(1/1/1)"_s), 1), u"1@-19;5(1/1/1)"_s);
    row("frequency", withFrequency(three, 3, 1777), u"1@-19,2@-16,1777@-9.5;5(1/1/1+3,1/1/2,0/1/0)"_s);
    row("no frequency of nothing", withFrequency(three, 3, 0), printTimedScript(three));
    row("level", withLevel(three, 1, -125), u"1@-12.5,2@-16,3@-9.5;5(1/1/1+3,1/1/2,0/1/0)"_s);
    row("modulated stays so", withFrequency(read(u"400*33@-19;5(1/1/1)"_s), 1, 425),
        u"425*33@-19;5(1/1/1)"_s);
}

void tst_ScriptEdits::frequencies()
{
    QFETCH(TimedScript, result);
    QFETCH(QString, expected);

    QCOMPARE(printTimedScript(result), expected);
}

void tst_ScriptEdits::snapsAndSteps()
{
    QCOMPARE(snapped(1234ms, 10ms), 1230ms);
    QCOMPARE(snapped(1235ms, 10ms), 1240ms);
    QCOMPARE(snapped(1234ms, 1ms), 1234ms);
    QCOMPARE(snapped(-40ms, 10ms), 0ms);
    QCOMPARE(stepped(380ms, 1, 10ms), 390ms);
    QCOMPARE(stepped(384ms, 1, 10ms), 390ms);
    QCOMPARE(stepped(384ms, -1, 10ms), 380ms);
    QCOMPARE(stepped(380ms, -1, 10ms), 370ms);
    QCOMPARE(stepped(5ms, -1, 10ms), 0ms);
    QCOMPARE(stepped(0ms, -1, 10ms), 0ms);
}

void tst_ScriptEdits::readsLengthsAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Duration>>("expected");

    const std::optional<Duration> none;
    QTest::newRow("whole") << u"2"_s << std::optional<Duration>(2000ms);
    QTest::newRow("fraction") << u" .25 "_s << std::optional<Duration>(250ms);
    QTest::newRow("for ever") << u"*"_s << std::optional<Duration>(std::in_place, std::nullopt);
    QTest::newRow("nothing") << u""_s << none;
    QTest::newRow("word") << u"two"_s << none;
    QTest::newRow("minus") << u"-1"_s << none;
    QTest::newRow("a script") << u"5(1/1);6"_s << none;
    QTest::newRow("Arabic digits") << u"٢"_s << none;
    QTest::newRow("comma") << u"0,5"_s << std::optional<Duration>(500ms);
    QTest::newRow("as the table shows it") << u"0.25\u2009s"_s << std::optional<Duration>(250ms);
    QTest::newRow("milliseconds") << u"250 ms"_s << std::optional<Duration>(250ms);
    QTest::newRow("half a millisecond") << u"2.5 ms"_s << none;
    QTest::newRow("no milliseconds") << u"ms"_s << none;
    QTest::newRow("less than nothing") << u"-5 ms"_s << none;
    QTest::newRow("a unit alone") << u"s"_s << none;
    QTest::newRow("two times") << u"1,2,3"_s << none;
}

void tst_ScriptEdits::readsLengthsAsTyped()
{
    QFETCH(QString, text);
    QFETCH(std::optional<Duration>, expected);

    QVERIFY(readLength(text) == expected);
}

void tst_ScriptEdits::readsBrokenScriptsAsFarAsTheyGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readable");
    QTest::addColumn<bool>("isWhole");

    const auto row = [](const char *name, const QString &text, const QString &readable, bool isWhole) {
        QTest::newRow(name) << text << readable << isWhole;
    };
    row("good", u"425@-19;10(.5/.5/1)"_s, u"425@-19;10(.5/.5/1)"_s, true);
    row("index too high", u"425@-19,620@-22;10(.24/.24/1+3)"_s, u"425@-19,620@-22;10(.24/.24/1)"_s, false);
    row("second segment", u"60(.3/.2,1:2,.3/4)"_s, u"60(.3/.2)"_s, false);
    row("second section", u"60(.3/.2);x(1/2)"_s, u"60(.3/.2)"_s, false);
    row("blank for plus", u"350@-19,440@-19;10(*/0/1 2)"_s, u"350@-19,440@-19;10(*/0/1+2)"_s, true);
    row("level missing", u"350@-19,440;10(.5/.5/1)"_s, u"350@-19;10(.5/.5/1)"_s, false);
    row("too many sections", u"1(1/1);2(1/1);3(1/1)"_s, u"1(1/1);2(1/1)"_s, false);
    row("all zero", u"60(0/0)"_s, u"60(0/0)"_s, true);
    row("empty", u""_s, u""_s, false);
}

void tst_ScriptEdits::readsBrokenScriptsAsFarAsTheyGo()
{
    QFETCH(QString, text);
    QFETCH(QString, readable);
    QFETCH(bool, isWhole);

    const ReadTimedScript read = readTimedScript(text.contains(u'@') ? Kind::Tone : Kind::Cadence, text);
    QCOMPARE(printTimedScript(read.script), readable);
    QCOMPARE(read.isWhole, isWhole);
}

void tst_ScriptEdits::anyEditsGiveScriptsThatParse()
{
    QRandomGenerator random(20240611);
    const auto one = [&](int from, int to) { return random.bounded(from, to); };
    for (const QString &start : { u"350@-19,440@-19;10(*/0/1+2)"_s, u"60(.4/.2,.3/.2,.8/4)"_s }) {
        TimedScript script = read(start);
        for (int i = 0; i < 5000; ++i) {
            const SegmentPlace place { one(-1, 3), one(-1, 7) };
            const auto edge = ScriptEdge(one(0, 3));
            const Duration length = one(0, 9) == 0 ? Duration() : std::chrono::milliseconds(one(-5, 3000));
            switch (one(0, 11)) {
            case 0:
            case 1:
                script = withLength(script, place, edge, length);
                break;
            case 2:
                script = withSegmentAdded(script, place);
                break;
            case 3:
                script = withSegmentRemoved(script, place);
                break;
            case 4:
                script = withSegmentMoved(script, place, one(-2, 3));
                break;
            case 5:
                script = withSectionAdded(script, place);
                break;
            case 6:
                script = withSectionRemoved(script, one(-1, 3));
                break;
            case 7:
                script = withComponents(script, place, { one(0, 8), one(0, 8) });
                break;
            case 8:
                script = withFrequencyAdded(script, one(1, 4000), one(-300, 10));
                break;
            case 9:
                script = withFrequencyRemoved(script, one(0, 8));
                break;
            default:
                script = withLevel(withFrequency(script, one(0, 8), one(-1, 4000)), one(0, 8), one(-400, 31));
            }
            const ReadTimedScript again = readTimedScript(script.kind, printTimedScript(script));
            QVERIFY2(again.isWhole, qPrintable(printTimedScript(script)));
            QCOMPARE(printTimedScript(again.script), printTimedScript(script));
            QVERIFY(again.script == script);
        }
    }
}

QTEST_GUILESS_MAIN(tst_ScriptEdits)
#include "tst_scriptedits.moc"
