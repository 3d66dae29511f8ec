#include "core/script/scriptparser.h"
#include "core/signal/scriptwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_ScriptWords : public QObject
{
    Q_OBJECT

private slots:
    void sections_data();
    void sections();
    void levels();
};

void tst_ScriptWords::sections_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("words"); // with plain spaces and minus signs
    QTest::newRow("ring") << u"60(2/4)"_s << u"on 2 s, off 4 s, repeated for 60 s"_s;
    QTest::newRow("once") << u"2.3(.3/2)"_s << u"on 0.3 s, off 2 s"_s;
    QTest::newRow("cut") << u"2(.3/2)"_s << u"on 0.3 s, off 2 s, until 2 s"_s;
    QTest::newRow("for ever") << u"*(2/4)"_s << u"on 2 s, off 4 s, repeated for ever"_s;
    QTest::newRow("on alone") << u"10(*/0)"_s << u"on, until 10 s"_s;
    QTest::newRow("on for ever") << u"*(*/0)"_s << u"on, for ever"_s;
    QTest::newRow("never reached") << u"10(.5/*,1/1)"_s << u"on 0.5 s, off, until 10 s"_s;
    QTest::newRow("no zeros") << u"10(0/1,.125/0)"_s << u"off 1 s, on 0.125 s, repeated for 10 s"_s;
    QTest::newRow("busy") << u"480@-19,620@-19;10(.5/.5/1+2)"_s
                          << u"480 + 620 Hz for 0.5 s, silence for 0.5 s, repeated for 10 s"_s;
    QTest::newRow("dial") << u"350@-19,440@-19;10(*/0/1+2)"_s << u"350 + 440 Hz, until 10 s"_s;
    QTest::newRow("modulated") << u"400*33@-19;*(*/0/1)"_s << u"400 \u00d7 33 Hz, for ever"_s;
    QTest::newRow("pause") << u"985@-16;9(.38/0/1,0/4/0)"_s
                           << u"985 Hz for 0.38 s, silence for 4 s, repeated for 9 s"_s;
    QTest::newRow("silent on") << u"985@-16;9(2/0/0)"_s << u"silence for 2 s, repeated for 9 s"_s;
}

void tst_ScriptWords::sections()
{
    QFETCH(QString, script);
    QFETCH(QString, words);
    QString result;
    if (script.contains(u'@')) {
        const auto tone = parseTone(script);
        QVERIFY(tone.script);
        result = sectionInWords(tone.script->sections.first(), tone.script->frequencies);
    } else {
        const auto cadence = parseCadence(script);
        QVERIFY(cadence.script);
        result = sectionInWords(cadence.script->sections.first());
    }
    QCOMPARE(result.replace(u'\u2009', u' '), words);
}

void tst_ScriptWords::levels()
{
    QCOMPARE(levelInWords(-190), u"\u221219\u2009dBm"_s);
    QCOMPARE(levelInWords(-125), u"\u221212.5\u2009dBm"_s);
    QCOMPARE(levelInWords(0), u"0\u2009dBm"_s);
    QCOMPARE(levelTogether({}), 0);
    QCOMPARE(levelTogether({ { 480, 0, -190, {} } }), -190);
    QCOMPARE(levelTogether({ { 480, 0, -190, {} }, { 620, 0, -190, {} } }), -160);
}

QTEST_GUILESS_MAIN(tst_ScriptWords)
#include "tst_scriptwords.moc"
