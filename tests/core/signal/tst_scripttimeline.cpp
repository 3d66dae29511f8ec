#include "core/script/scriptparser.h"
#include "core/signal/scripttimeline.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using std::chrono::milliseconds;

class tst_ScriptTimeline : public QObject
{
    Q_OBJECT

private slots:
    void vectorsHold_data();
    void vectorsHold();
    void totals_data();
    void totals();
    void soundWithoutAGapIsOneStretch_data();
    void soundWithoutAGapIsOneStretch();
    void partsKnowWhereTheyAre();
    void hugeScriptsStayCheap_data();
    void hugeScriptsStayCheap();
    void windowsAgreeWithStepping();
};

static ScriptTimeline timelineOf(const QString &text, bool isTone)
{
    if (isTone) {
        const auto tone = parseTone(text);
        return tone.script ? ScriptTimeline(*tone.script) : ScriptTimeline();
    }
    const auto cadence = parseCadence(text);
    return cadence.script ? ScriptTimeline(*cadence.script) : ScriptTimeline();
}

static double seconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

static QJsonArray entries(const ScriptTimeline &timeline, milliseconds until, bool isTone)
{
    QJsonArray on;
    for (const SoundStretch &stretch : timeline.sounding(milliseconds(0), until).list) {
        QJsonArray entry { seconds(stretch.start), seconds(*stretch.end) };
        if (isTone) {
            QJsonArray components;
            for (const int component : stretch.components)
                components.append(component);
            entry.append(components);
        }
        on.append(entry);
    }
    return on;
}

static QJsonArray levels(const QList<ToneComponent> &components)
{
    QJsonArray result;
    for (const ToneComponent &component : components)
        result.append(QJsonArray { component.hertz, component.tenthsOfDbm / 10.0 });
    return result;
}

void tst_ScriptTimeline::vectorsHold_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("expected");
    for (const QString &area : { u"tone"_s, u"cadence"_s, u"freq"_s }) {
        for (const testing::Vector &row : testing::vectors(area)) {
            if (!row.expected.startsWith("error:"_L1))
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(row.line).arg(row.input)))
                    << area << row.input << row.value(u"until"_s) << row.expected;
        }
    }
    if (testing::vectors(u"tone"_s).isEmpty())
        QTest::newRow("none") << QString() << QString() << QString() << QString();
}

void tst_ScriptTimeline::vectorsHold()
{
    QFETCH(QString, area);
    QFETCH(QString, script);
    QFETCH(QString, until);
    QFETCH(QString, expected);
    if (area.isEmpty())
        QSKIP("no vectors here");
    QJsonObject result;
    if (area == "freq"_L1) {
        const auto parsed = parseFrequencies(script);
        QVERIFY(parsed.script);
        result.insert("components"_L1, levels(*parsed.script));
    } else {
        const bool isTone = area == "tone"_L1;
        const ScriptTimeline timeline = timelineOf(script, isTone);
        const double horizon = until.toDouble();
        if (isTone)
            result.insert("freqs"_L1, levels(parseTone(script).script->frequencies));
        result.insert(
            "total"_L1, timeline.total() ? QJsonValue(seconds(*timeline.total())) : QJsonValue(u"*"_s));
        result.insert("until"_L1, horizon);
        result.insert("on"_L1, entries(timeline, milliseconds(qRound64(horizon * 1000)), isTone));
    }
    QCOMPARE(result, QJsonDocument::fromJson(expected.toUtf8()).object());
}

void tst_ScriptTimeline::totals_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<qint64>("total"); // ms; -1: for ever
    QTest::addColumn<qsizetype>("played");
    QTest::newRow("one") << u"60(2/4)"_s << qint64(60'000) << qsizetype(1);
    QTest::newRow("two") << u"2(.5/.5);4.25(1/1)"_s << qint64(6250) << qsizetype(2);
    QTest::newRow("none for no time") << u"0(1/1);4(1/1)"_s << qint64(4000) << qsizetype(1);
    QTest::newRow("nothing at all") << u"0(1/1)"_s << qint64(0) << qsizetype(0);
    QTest::newRow("endless first") << u"*(2/4);4(1/1)"_s << qint64(-1) << qsizetype(1);
    QTest::newRow("endless last") << u"2(.1/.1);*(2/4)"_s << qint64(-1) << qsizetype(2);
}

void tst_ScriptTimeline::totals()
{
    QFETCH(QString, script);
    QFETCH(qint64, total);
    QFETCH(qsizetype, played);
    const ScriptTimeline timeline = timelineOf(script, false);
    QCOMPARE(timeline.total() ? timeline.total()->count() : -1, total);
    QCOMPARE(timeline.places().size(), played);
    if (total >= 0)
        QVERIFY(!timeline.partAt(milliseconds(total)));
    if (total != 0)
        QVERIFY(timeline.partAt(milliseconds(total > 0 ? total - 1 : 1'000'000'000)));
}

void tst_ScriptTimeline::soundWithoutAGapIsOneStretch_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no off") << u"440@-10;3(1/0/1)"_s << u"[[0,3,[1]]]"_s;
    QTest::newRow("across sections") << u"440@-10;1(.3/.2/1);2(*/0/1)"_s
                                     << u"[[0,0.3,[1]],[0.5,0.8,[1]],[1,3,[1]]]"_s;
    QTest::newRow("cut, then on") << u"440@-10;.8(.3/.2/1);2(*/0/1)"_s << u"[[0,0.3,[1]],[0.5,2.8,[1]]]"_s;
    QTest::newRow("other frequencies") << u"440@-10,480@-10;2(.5/0/1,.5/0/1+2)"_s
                                       << u"[[0,0.5,[1]],[0.5,1,[1,2]],[1,1.5,[1]],[1.5,2,[1,2]]]"_s;
    QTest::newRow("same in another order") << u"440@-10,480@-10;2(.5/0/2+1,.5/0/1+2)"_s << u"[[0,2,[1,2]]]"_s;
    QTest::newRow("over the repetition")
        << u"440@-10;3(.5/.5/1,.5/0/1)"_s << u"[[0,0.5,[1]],[1,2,[1]],[2.5,3,[1]]]"_s;
    QTest::newRow("on, but no frequency") << u"440@-10;3(.5/.5/0,.5/0/1)"_s << u"[[1,1.5,[1]],[2.5,3,[1]]]"_s;
    QTest::newRow("endless off") << u"440@-10;9(.5/*/1,1/1/1);1(1/0/1)"_s << u"[[0,0.5,[1]],[9,10,[1]]]"_s;
}

void tst_ScriptTimeline::soundWithoutAGapIsOneStretch()
{
    QFETCH(QString, script);
    QFETCH(QString, expected);
    QCOMPARE(entries(timelineOf(script, true), milliseconds(20'000), true),
        QJsonDocument::fromJson(expected.toUtf8()).array());
}

void tst_ScriptTimeline::partsKnowWhereTheyAre()
{
    const ScriptTimeline timeline = timelineOf(u"350@-19,440@-19;.5(.1/.1/1+2);10(*/0/2)"_s, true);
    const QList<TimelinePart> parts = timeline.parts(milliseconds(250), milliseconds(5000));
    const auto part = [](int start, int end, int section, qint64 repetition, QList<int> components) {
        TimelinePart result;
        result.start = milliseconds(start);
        result.end = milliseconds(end);
        result.section = section;
        result.repetition = repetition;
        result.isOn = result.isSounding = !components.isEmpty();
        result.components = components;
        return result;
    };
    QList<TimelinePart> expected { part(200, 300, 0, 1, { 1, 2 }), part(300, 400, 0, 1, {}),
        part(400, 500, 0, 2, { 1, 2 }), part(500, 10'500, 1, 0, { 2 }) };
    QCOMPARE(parts.size(), expected.size());
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(parts.at(i) == expected.at(i), qPrintable(QString::number(i)));

    const auto cut = timelineOf(u"2.3(2/1);1(1/0)"_s, false).partAt(milliseconds(2200));
    QVERIFY(cut);
    QVERIFY(cut->isCut);
    QCOMPARE(cut->end->count(), 2300);
}

void tst_ScriptTimeline::hugeScriptsStayCheap_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("fifty million") << u"100000(.001/.001)"_s;
    QTest::newRow("without gaps") << u"999999999(.001/0,.001/0)"_s;
    QTest::newRow("without sound") << u"999999999(0/.001);999999999(.001/0)"_s;
    QTest::newRow("two endless") << u"999999999(.001/.002);*(.001/.001)"_s;
}

void tst_ScriptTimeline::hugeScriptsStayCheap()
{
    QFETCH(QString, script);
    const ScriptTimeline timeline = timelineOf(script, false);
    QVERIFY(!timeline.places().isEmpty());
    const milliseconds end = timeline.total().value_or(milliseconds(4'000'000'000'000));
    for (const milliseconds resolution : { milliseconds(0), milliseconds(10) }) {
        const QList<TimelinePart> parts = timeline.parts(milliseconds(0), end, resolution);
        QVERIFY(parts.size() <= 2);
        QVERIFY(!parts.last().end || *parts.last().end >= end);
    }
    QCOMPARE(timeline.parts(end / 2, end / 2 + milliseconds(4)).isEmpty(), false);
    const SoundStretches stretches = timeline.sounding(milliseconds(0), end, 1000);
    QCOMPARE(stretches.isComplete, stretches.list.size() < 1000);
    if (!stretches.isComplete)
        QCOMPARE(stretches.list.size(), 1000);
    const auto late = timeline.stretchAt(end - milliseconds(1));
    QVERIFY(late);
    QVERIFY(late->start < end);
}

/// Stretches found by jumping are those found by walking through every millisecond.
void tst_ScriptTimeline::windowsAgreeWithStepping()
{
    QRandomGenerator random(20'240'607);
    const auto time = [&](int most) { return QString::number(random.bounded(0, most) / 1000.0); };
    for (int round = 0; round < 300; ++round) {
        QString script = u"440@-10,480@-10"_s;
        for (int section = 0; section < 2; ++section) {
            script += u';' + time(400) + u'(';
            for (int segment = 0, count = random.bounded(1, 4); segment < count; ++segment)
                script += (segment > 0 ? u","_s : QString()) + (random.bounded(9) == 0 ? u"*"_s : time(60))
                    + u'/' + time(40) + u'/' + QString::number(random.bounded(0, 3));
            script += u')';
        }
        const ScriptTimeline timeline = timelineOf(script, true);
        if (timeline.places().isEmpty())
            continue;
        const milliseconds from { random.bounded(0, 50) };
        QList<SoundStretch> walked;
        for (milliseconds at = from; at < milliseconds(900); at += milliseconds(1)) {
            const auto part = timeline.partAt(at);
            if (!part || !part->isSounding)
                continue;
            if (!walked.isEmpty() && *walked.last().end == at && walked.last().components == part->components)
                walked.last().end = at + milliseconds(1);
            else
                walked.append({ at, at + milliseconds(1), true, part->components });
        }
        QVERIFY2(timeline.sounding(from, milliseconds(900)).list == walked, qPrintable(script));
    }
}

QTEST_GUILESS_MAIN(tst_ScriptTimeline)
#include "tst_scripttimeline.moc"
