#include "core/types/patterntemplate.h"
#include "core/types/valuecheck.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_PatternTemplate : public QObject
{
    Q_OBJECT

private slots:
    void vectorsHold_data();
    void vectorsHold();
    void theFirstFitCounts_data();
    void theFirstFitCounts();
    void patternsKnowWhereTheyStand();
    void runsFitAsTheSlowWaySays();
    void largeTextsAreMatched();
};

void tst_PatternTemplate::vectorsHold_data()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("expected");
    for (const QString &area : { u"phtmpl"_s, u"rsctmpl"_s }) {
        for (const Vector &row : vectors(area))
            QTest::newRow(qPrintable(u"line %1: %2"_s.arg(row.line).arg(row.input)))
                << area << row.input << row.value(area == "phtmpl"_L1 ? u"number"_s : u"code"_s)
                << row.expected;
    }
}

void tst_PatternTemplate::vectorsHold()
{
    if (vectors(u"phtmpl"_s).isEmpty() && vectors(u"rsctmpl"_s).isEmpty())
        QSKIP("no vectors here");
    QFETCH(QString, area);
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(QString, expected);
    QString code;
    const DataType type = dataTypeFromName(area == "phtmpl"_L1 ? u"PhTmpl"_s : u"RscTmpl"_s);
    for (const Diagnostic &found : checkValue(type, text)) {
        if (found.severity == Severity::Error && code.isEmpty())
            code = found.code;
    }
    if (expected.startsWith("error:"_L1)) {
        QCOMPARE(code, area + u'-' + expected.sliced(6));
        return;
    }
    QCOMPARE(code, QString());
    const std::optional<int> match = PatternTemplate(text).firstMatch(subject);
    QCOMPARE(match ? u"match:%1"_s.arg(*match) : u"none"_s, expected);
}

void tst_PatternTemplate::theFirstFitCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("match"); // 0: none
    QTest::newRow("closest is second") << u"5*,5551234"_s << u"5551234"_s << 1;
    QTest::newRow("empty pattern keeps its number") << u",,1*"_s << u"12"_s << 3;
    QTest::newRow("empty pattern fits nothing") << u",1"_s << QString() << 0;
    QTest::newRow("run is empty too") << u"14*08"_s << u"1408"_s << 1;
    QTest::newRow("runs go back") << u"*12*3"_s << u"1121203"_s << 1;
    QTest::newRow("whole text") << u"408"_s << u"1408"_s << 0;
    QTest::newRow("upper and lower case") << u"Smith"_s << u"smith"_s << 0;
    QTest::newRow("escaped comma") << u"a%2cb,c"_s << u"a,b"_s << 1;
    QTest::newRow("escape in capitals") << u"%2A%3F"_s << u"*?"_s << 1;
    QTest::newRow("percent alone") << u"5%x"_s << u"5%x"_s << 1;
    QTest::newRow("blanks around") << u" 1? ,\t2? "_s << u"23"_s << 2;
    QTest::newRow("blank inside") << u"1 2"_s << u"1 2"_s << 1;
    QTest::newRow("semicolon is literal") << u"404;5*"_s << u"503"_s << 0;
    QTest::newRow("five is no pattern of three") << u"5?"_s << u"503"_s << 0;
    QTest::newRow("nothing") << QString() << u"1"_s << 0;
}

void tst_PatternTemplate::theFirstFitCounts()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    QFETCH(int, match);
    QCOMPARE(PatternTemplate(text).firstMatch(subject).value_or(0), match);
}

void tst_PatternTemplate::patternsKnowWhereTheyStand()
{
    const PatternTemplate parsed(u"404, 5%2a");
    QCOMPARE(parsed.patterns().size(), 2);
    QCOMPARE(parsed.patterns().at(1).span, (SourceSpan { 5, 4 }));
    QCOMPARE(parsed.patterns().at(1).characters.at(1).span, (SourceSpan { 6, 3 }));
    QVERIFY(parsed.patterns().at(1).characters.at(1).literal == u'*');
}

/// Every way to split the text among the runs.
static bool fitsSlowly(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == u'*')
        return fitsSlowly(pattern.sliced(1), text)
            || (!text.isEmpty() && fitsSlowly(pattern, text.sliced(1)));
    return !text.isEmpty() && (pattern.front() == u'?' || pattern.front() == text.front())
        && fitsSlowly(pattern.sliced(1), text.sliced(1));
}

void tst_PatternTemplate::runsFitAsTheSlowWaySays()
{
    QRandomGenerator random(11);
    int fitting = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString pattern;
        QString text;
        for (int length = 1 + random.bounded(7); length > 0; --length)
            pattern += u"12?*"[random.bounded(4)];
        for (int length = random.bounded(8); length > 0; --length)
            text += u"12"[random.bounded(2)];
        const bool fits = PatternTemplate(pattern).firstMatch(text).has_value();
        QVERIFY2(fits == fitsSlowly(pattern, text), qPrintable(pattern + u" / "_s + text));
        fitting += fits;
    }
    QVERIFY(fitting > 1000);
}

void tst_PatternTemplate::largeTextsAreMatched()
{
    const QString runs = u"*1"_s.repeated(500'000);
    QVERIFY(!PatternTemplate(runs).firstMatch(QString(255, u'1')));
    QVERIFY(!PatternTemplate(QString(1'000'000, u',')).firstMatch(u"1"));
    QVERIFY(!PatternTemplate(u"*").firstMatch(QString(1'000'000, u'1'))); // no number is so long
    QVERIFY(PatternTemplate(u"*").firstMatch(QString(255, u'1')));
}

QTEST_GUILESS_MAIN(tst_PatternTemplate)
#include "tst_patterntemplate.moc"
