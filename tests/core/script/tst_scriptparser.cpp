#include "core/script/scriptcheck.h"
#include "core/script/scriptparser.h"
#include "tests/support/shareddata.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_ScriptParser : public QObject
{
    Q_OBJECT

private slots:
    void vectorsHold_data();
    void vectorsHold();
    void realValuesHold_data();
    void realValuesHold();
    void factoryDefaultsAreFaultless();
    void printingKeepsTheSpelling_data();
    void printingKeepsTheSpelling();
    void whatNeverPlaysIsTold_data();
    void whatNeverPlaysIsTold();
    void fixesMend_data();
    void fixesMend();
    void mutationsAreReadOrExplained();
    void ringAndLed();
};

static QList<Diagnostic> check(const QString &area, const QString &text)
{
    return area == "tone"_L1   ? checkTone(text)
        : area == "cadence"_L1 ? checkCadence(text)
                               : checkFrequencies(text);
}

static QString firstError(const QList<Diagnostic> &problems)
{
    for (const Diagnostic &problem : problems) {
        if (problem.severity == Severity::Error)
            return problem.code;
    }
    return {};
}

static QString mended(const QString &text, const QList<Diagnostic> &problems)
{
    QString result = text;
    for (auto problem = problems.rbegin(); problem != problems.rend(); ++problem) {
        for (const TextEdit &edit : problem->fix)
            result.replace(edit.span.offset, edit.span.length, QString::fromUtf8(edit.replacement));
    }
    return result;
}

static void addRow(int line, const QString &area, const QString &text, const QString &code)
{
    QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(line).arg(area, text))) << area << text << code;
}

static void addColumns()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code"); // of the first error; empty for a valid script, "*" for any error
}

void tst_ScriptParser::vectorsHold_data()
{
    addColumns();
    for (const QString &area : { u"tone"_s, u"cadence"_s, u"freq"_s }) {
        for (const testing::Vector &row : testing::vectors(area)) {
            const bool isError = row.expected.startsWith("error:"_L1);
            addRow(row.line, area, row.input, isError ? area + u'-' + row.expected.sliced(6) : QString());
        }
    }
    if (testing::vectors(u"tone"_s).isEmpty())
        addRow(0, {}, {}, {});
}

void tst_ScriptParser::vectorsHold()
{
    QFETCH(QString, area);
    QFETCH(QString, script);
    QFETCH(QString, code);
    if (area.isEmpty())
        QSKIP("no rows here");
    const QString found = firstError(check(area, script));
    if (code == "*"_L1)
        QVERIFY(!found.isEmpty());
    else
        QCOMPARE(found, code);
}

/// The rows of real-values.tsv, or of the file that FLATPROFILE_VALUES names.
void tst_ScriptParser::realValuesHold_data()
{
    addColumns();
    const QString given = qEnvironmentVariable("FLATPROFILE_VALUES");
    const QByteArray data
        = testing::readFile(given.isEmpty() ? testing::sharedPath(u"facts/real-values.tsv"_s) : given);
    static const QHash<QString, QString> areas { { u"ToneScript"_s, u"tone"_s },
        { u"CadScript"_s, u"cadence"_s }, { u"FreqScript"_s, u"freq"_s } };
    int line = 0;
    int rows = 0;
    for (const QString &text : QString::fromUtf8(data).split(u'\n')) {
        ++line;
        const QStringList cells = text.split(u'\t');
        const QString area = areas.value(cells.first());
        if (cells.size() < 4 || area.isEmpty())
            continue;
        ++rows;
        addRow(line, area, cells.at(1), cells.at(3) == "invalid"_L1 ? u"*"_s : QString());
    }
    if (rows == 0)
        addRow(0, {}, {}, {});
}

void tst_ScriptParser::realValuesHold()
{
    vectorsHold();
}

void tst_ScriptParser::factoryDefaultsAreFaultless()
{
    const QByteArray data = testing::readFile(testing::sharedPath(u"facts/parameters.tsv"_s));
    if (data.isEmpty())
        QSKIP("no parameters here");
    int seen = 0;
    for (const QByteArray &line : data.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 11 || cells.at(10).isEmpty())
            continue;
        const QByteArray &type = cells.at(5);
        const QString value = QString::fromUtf8(cells.at(10));
        QList<Diagnostic> problems;
        if (type == "ToneScript")
            problems = checkTone(value);
        else if (type == "CadScript")
            problems = checkCadence(value);
        else if (type == "RingScript")
            problems = checkRing(value);
        else if (type == "LedScript")
            problems = checkLed(value);
        else
            continue;
        ++seen;
        QVERIFY2(problems.isEmpty(), cells.at(10).constData());
    }
    QVERIFY(seen > 20);
}

void tst_ScriptParser::printingKeepsTheSpelling_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("SIT1") << u"985@-16,1428@-16,1777@-16;20(.380/0/1,.380/0/2,.380/0/3,0/4/0)"_s;
    QTest::newRow("stutter") << u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s;
    QTest::newRow("both spellings") << u"600@-16;.3(.05/0.05/1)"_s;
    QTest::newRow("level of zero") << u"480@-10,620@0;10(.125/.125/1+2)"_s;
}

void tst_ScriptParser::printingKeepsTheSpelling()
{
    QFETCH(QString, script);
    auto parsed = parseTone(script);
    QVERIFY(parsed.script);
    QCOMPARE(printTone(*parsed.script), script);
    for (ScriptSection &section : parsed.script->sections) {
        section.duration.spelling.clear();
        for (ScriptSegment &segment : section.segments)
            segment.on.spelling = segment.off.spelling = QString();
    }
    for (ToneComponent &component : parsed.script->frequencies)
        component.spelling.clear();
    const auto again = parseTone(printTone(*parsed.script));
    QVERIFY(again.script);
    QCOMPARE(*again.script, *parsed.script);
}

void tst_ScriptParser::whatNeverPlaysIsTold_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("problems"); // code, then the text it is about
    QTest::newRow("cut") << u"2(1/.5,1/1)"_s << QStringList { u"cadence-cut-segment"_s, u"1/1"_s };
    QTest::newRow("just in time") << u"2(1/.5,.5/1)"_s << QStringList();
    QTest::newRow("cut at once") << u"2(3/1)"_s << QStringList { u"cadence-cut-segment"_s, u"3/1"_s };
    QTest::newRow("over before") << u"2(1/1, 1/2)"_s
                                 << QStringList { u"cadence-unreached-segment"_s, u"1/2"_s };
    QTest::newRow("after an endless one")
        << u"20(1/*,1/2)"_s << QStringList { u"cadence-unreached-segment"_s, u"1/2"_s };
    QTest::newRow("section after an endless one")
        << u"*(1/1);2(1/1)"_s << QStringList { u"cadence-unreachable-section"_s, u"2(1/1)"_s };
    QTest::newRow("no time") << u"0(1/1,2/1)"_s
                             << QStringList { u"cadence-empty-section"_s, u"0(1/1,2/1)"_s };
}

void tst_ScriptParser::whatNeverPlaysIsTold()
{
    QFETCH(QString, script);
    QFETCH(QStringList, problems);
    QStringList found;
    for (const Diagnostic &problem : checkCadence(script))
        found.append({ problem.code, script.sliced(problem.span.offset, problem.span.length) });
    QCOMPARE(found, problems);
}

void tst_ScriptParser::fixesMend_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("result");
    QTest::newRow("slash") << u"350@-19,440@-19;10(*0/1+2)"_s << u"tone-segment"_s
                           << u"350@-19,440@-19;10(*/0/1+2)"_s;
    QTest::newRow("plus") << u"350@-19,440@-19;2(.1/.1/1 2);10(*/0/1 2)"_s << u"tone-blank-index"_s
                          << u"350@-19,440@-19;2(.1/.1/1+2);10(*/0/1+2)"_s;
    QTest::newRow("semicolon") << u"400@-1910(.25/.25/1)"_s << u"tone-joined-section"_s
                               << u"400@-19;10(.25/.25/1)"_s;
    QTest::newRow("minus") << u"480@10;10(1/1/1)"_s << u"tone-loud-freq"_s << u"480@-10;10(1/1/1)"_s;
    QTest::newRow("decimals") << u"480@-10;10(1.2345/1/1)"_s << u"tone-precise-duration"_s
                              << u"480@-10;10(1.234/1/1)"_s;
}

void tst_ScriptParser::fixesMend()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    QFETCH(QString, result);
    const QList<Diagnostic> problems = checkTone(script);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(QString(problems.first().code), code);
    QVERIFY(!describeScriptFix(problems.first()).isEmpty());
    QCOMPARE(mended(script, problems), result);
    QVERIFY(checkTone(result).isEmpty());
}

void tst_ScriptParser::mutationsAreReadOrExplained()
{
    const QString seed = u"350@-19,440@-19.5;2(.1/.1/1+2,*/0/0);10(*/0/1+2)"_s;
    const QString characters = u"0(*/;,.+@- )\u2212"_s;
    for (qsizetype at = 0; at < seed.size(); ++at) {
        for (const QChar c : characters) {
            QString changed = seed;
            changed[at] = c;
            for (const QString &text : { changed, seed.first(at) + c + seed.sliced(at), changed.first(at) }) {
                const auto parsed = parseTone(text);
                QCOMPARE(parsed.script.has_value(), firstError(parsed.problems).isEmpty());
                for (const Diagnostic &problem : parsed.problems) {
                    QVERIFY(!problem.code.isEmpty());
                    QVERIFY(problem.span.offset >= 0 && problem.span.end() <= text.size());
                    QVERIFY(!describeScript(problem).isEmpty());
                    QVERIFY(!describeScript(problem).contains("%1"_L1));
                }
                if (parsed.script) {
                    const auto again = parseTone(printTone(*parsed.script));
                    QVERIFY2(again.script, qPrintable(text));
                    QCOMPARE(*again.script, *parsed.script);
                }
                checkCadence(text);
                checkFrequencies(text);
                checkRing(text);
                checkLed(text);
            }
        }
    }
}

void tst_ScriptParser::ringAndLed()
{
    QVERIFY(checkRing(u"n=Sunrise;w=file://Sunrise.rwb;c=1").isEmpty());
    QCOMPARE(firstError(checkRing(u"Sunrise")), u"ring-syntax"_s);
    QVERIFY(checkLed(u"c=r;p=b").isEmpty());
    QCOMPARE(QString(checkLed(u"c=x").first().code), u"led-word"_s);
    QCOMPARE(firstError(checkLed(u"red")), u"led-syntax"_s);
}

QTEST_GUILESS_MAIN(tst_ScriptParser)
#include "tst_scriptparser.moc"
