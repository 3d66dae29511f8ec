#include "core/dialplan/dialbatch.h"
#include "core/dialplan/dialcomparison.h"
#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/dialtestnumbers.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_DialBatch : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void pointsAtTheLine_data();
    void pointsAtTheLine();
    void printsWhatItReads();
    void planIsReadAsASheetSavesIt_data();
    void planIsReadAsASheetSavesIt();
    void longTextIsNotRepeatedWhole();
    void stopsWhenVoid();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();
    void tellsWhatFailed();
    void generatedTestsPass();
    void comparesPlans();
};

using Event = DialTest::Event;
using Kind = DialOutcome::Kind;

void tst_DialBatch::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<DialTest>>("tests");
    const DialTest plain { u"911"_s, Event::None, {}, {}, 1 };
    const DialTest dial { u"911"_s, Event::Timeout, Kind::Dial, u"911"_s, 1 };
    const DialTest hash { u"#31"_s, Event::Send, Kind::Reject, u"barred"_s, 2 };
    QTest::newRow("numbers alone") << QByteArray("911\n\n 9 1-1 \r\n") << QList { plain, plain };
    QTest::newRow("commas") << QByteArray(
        "\xEF\xBB\xBF"
        "digits,event,expected\n911,timeout,dial 911\n#31,send,reject barred")
                            << QList { dial, hash };
    QTest::newRow("tabs") << QByteArray("// site\n911\ttimeout\t911\n#31\tsend\treject barred\n")
                          << QList { dial, hash };
    QTest::newRow("semicolons, quotes") << QByteArray("\"911\";\"timeout\";\"dial 911\"\n") << QList { dial };
    QTest::newRow("nothing typed") << QByteArray(",timeout,reject offhook")
                                   << QList { DialTest {
                                          {}, Event::Timeout, Kind::Reject, u"offhook"_s, 1 } };
    QTest::newRow("empty") << QByteArray() << QList<DialTest>();
    QTest::newRow("as a sheet saves it") << QByteArray(
        "\xEF\xBB\xBF"
        "Number;Event;Expected;;\r\n911;Timeout;Dial 911;;\r\n#31;SEND;reject Barred\r\n;;;;\r\n")
                                         << QList { dial, hash };
    QTest::newRow("old line ends") << QByteArray("911\r911\r") << QList { plain, plain };
    QTest::newRow("each line its own separator")
        << QByteArray("911;timeout;dial 911\n#31,send,reject barred\n911\n") << QList { dial, hash, plain };
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("Unicode text of a sheet")
        << QByteArray(wide(u"Number\tEvent\tExpected\r\n911\tTimeout\tDial 911\r\n"_s))
        << QList { DialTest { u"911"_s, Event::Timeout, Kind::Dial, u"911"_s, 2 } };
    const DialTest long1 { u"+16505550112"_s, Event::Timeout, Kind::Dial, u"16505550112"_s, 1 };
    QTest::newRow("numbers as people write them") << QByteArray("+1 (650) 555-0112,timeout,1.650.555/0112\n"
                                                                "+1\xC2\xA0"
                                                                "650\xE2\x80\x93"
                                                                "555\xE2\x80\x89"
                                                                "0112,timeout,16505550112\n")
                                                  << QList { long1, long1 };
}

void tst_DialBatch::readsWhatPeoplePaste()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<DialTest>, tests);
    const auto batch = parseDialBatch(text);
    QVERIFY(batch);
    QCOMPARE(batch->tests, tests);
}

void tst_DialBatch::pointsAtTheLine_data()
{
    using Code = DialBatchError::Code;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<DialBatchError>("error");
    QTest::newRow("digits") << QByteArray("911\n9x1") << DialBatchError { Code::Digits, 2, u"9x1"_s };
    QTest::newRow("event") << QByteArray("911,later") << DialBatchError { Code::Event, 1, u"later"_s };
    QTest::newRow("expected") << QByteArray("911,,yes") << DialBatchError { Code::Expected, 1, u"yes"_s };
    QTest::newRow("reason") << QByteArray("911,,reject busy")
                            << DialBatchError { Code::Expected, 1, u"reject busy"_s };
    QTest::newRow("cells") << QByteArray("911,,dial,911") << DialBatchError { Code::Cells, 1, u"911"_s };
    QTest::newRow("digits of another script") << QByteArray("\xD9\xA9\xD9\xA1\xD9\xA1")
                                              << DialBatchError { Code::Digits, 1, u"\u0669\u0661\u0661"_s };
    QTest::newRow("two headings") << QByteArray("number\ndigits\n911")
                                  << DialBatchError { Code::Digits, 2, u"digits"_s };
    QTest::newRow("no plan of ours") << QByteArray("911,,dial\n(911|x.)")
                                     << DialBatchError { Code::Digits, 2, u"(911|x.)"_s };
    QTest::newRow("too many") << QByteArray("1\n").repeated(kMostDialTests + 1)
                              << DialBatchError { Code::TooMany, int(kMostDialTests) + 1, u"100000"_s };
}

void tst_DialBatch::pointsAtTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(DialBatchError, error);
    const auto batch = parseDialBatch(text);
    QVERIFY(!batch);
    QCOMPARE(batch.error(), error);
    QVERIFY(describe(batch.error()).endsWith(u'.'));
}

void tst_DialBatch::printsWhatItReads()
{
    const DialBatch batch { u"( 9, xxx | x. )"_s,
        { { u"911"_s, Event::None, {}, {}, 0 }, { {}, Event::Timeout, Kind::Reject, u"offhook"_s, 0 },
            { u"*#+"_s, Event::Send, Kind::Dial, u"1,\"2\""_s, 0 },
            { u"9"_s, Event::None, Kind::Wait, {}, 0 } } };
    const auto again = parseDialBatch(printDialBatch(batch));
    QVERIFY(again);
    QCOMPARE(*again, batch);
    QVERIFY(parseDialBatch("911\n")->plan.isNull());
    const DialBatch odd { {}, { { u"9"_s, Event::None, Kind::Dial, u"1;2\t3"_s, 0 } } };
    QCOMPARE(*parseDialBatch(printDialBatch(odd)), odd);
}

void tst_DialBatch::planIsReadAsASheetSavesIt_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("ours") << QByteArray("plan: (911|9,xxxxxxx)");
    QTest::newRow("filled up to three columns") << QByteArray("plan: (911|9,xxxxxxx),,");
    QTest::newRow("semicolons") << QByteArray("Plan:(911|9,xxxxxxx);;\r");
    QTest::newRow("quoted") << QByteArray("\"plan: (911|9,xxxxxxx)\";;");
    QTest::newRow("quoted, tabs") << QByteArray("\"plan: (911|9,xxxxxxx)\"\t\t");
}

void tst_DialBatch::planIsReadAsASheetSavesIt()
{
    QFETCH(QByteArray, line);
    const auto batch = parseDialBatch(line + "\n911,,\n");
    QVERIFY(batch);
    QCOMPARE(batch->plan, u"(911|9,xxxxxxx)"_s);
    QCOMPARE(batch->tests.size(), 1);
    QCOMPARE(batch->tests.first().line, 2);
}

void tst_DialBatch::longTextIsNotRepeatedWhole()
{
    const auto batch = parseDialBatch("911\n" + QByteArray(1'000'000, 'a'));
    QVERIFY(!batch);
    QVERIFY(describe(batch.error()).size() < 200);
    const QByteArray digits(1'000'000, '9');
    const auto numbers = parseDialBatch(digits + ",,dial " + digits);
    QVERIFY(numbers);
    const auto results = runDialBatch(parseDialPlan(u"(x.)").plan, numbers->tests);
    QCOMPARE(results.first().outcome.after, DialOutcome::After::Limit);
}

void tst_DialBatch::stopsWhenVoid()
{
    const auto batch = parseDialBatch(QByteArray("911\n").repeated(100));
    int asked = 0;
    const auto results
        = runDialBatch(parseDialPlan(u"(x.)").plan, batch->tests, {}, [&asked] { return ++asked > 10; });
    QCOMPARE(results.size(), 10);
}

void tst_DialBatch::failuresSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("part"); // of the words
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *line, const char *part, const char *mended) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(part) << QString::fromLatin1(mended);
    };
    row("911,,dial 911", "timeout", "911,timeout,dial 911");
    row("911;;911", "timeout", "911;timeout;911");
    row("911\t \tdial", "timeout", "911\ttimeout\tdial");
    row("\"911\",\"\",\"dial 911\"", "timeout", "\"911\",timeout,\"dial 911\"");
    row("9,,reject", "timeout", "9,timeout,reject");
    // A wait is not what they wait for.
    row("411,,dial 911", "411 is dialled at once", "411,,dial 911");
    row("19001,,dial", "bars it", "19001,,dial");
    row("911,,wait long", "timer", "911,,wait long");
    row("911,timeout,dial 912", "911 is dialled", "911,timeout,dial 912");
    row("4111,,dial 4111", "Left over", "4111,,dial 4111");
    row(",,dial 911", "timeout", ",timeout,dial 911");
}

void tst_DialBatch::failuresSayWhatToDo()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, part);
    QFETCH(QString, mended);
    const DialPlan plan = parseDialPlan(u"(911|411|9,xxxxxxx|1900x!)").plan;
    const QByteArray list = "// site\n" + line + "\n";
    const auto batch = parseDialBatch(list);
    QVERIFY(batch);
    const auto results = runDialBatch(plan, batch->tests);
    QVERIFY(!results.first().passed);
    const QString words = describeResult(plan, {}, results.first());
    QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(words.endsWith(u'.'));
    QCOMPARE(waitsForMore(results.first()), part == "timeout"_L1);
    QCOMPARE(withTimeouts(QString::fromUtf8(list), results), u"// site\n"_s + mended + u'\n');
}

void tst_DialBatch::tellsWhatFailed()
{
    const DialPlan plan = parseDialPlan(u"(911|1900x!|x.|<8:1650>*)").plan;
    const auto batch
        = parseDialBatch("911,,wait short\n911,timeout,dial\n911,timeout,dial 112\n19001,,reject barred\n"
                         "19001,,reject nomatch\n*,,reject nomatch\n8*,,dial 1650*\n9111,,\n19001,,dial\n"
                         "8*,,dial 1-650 *\n8*,,dial 1650\n");
    QVERIFY(batch);
    QList<bool> passed;
    for (const DialTestResult &result : runDialBatch(plan, batch->tests))
        passed.append(result.passed);
    QCOMPARE(passed, QList<bool>({ true, true, false, false, false, true, true, true, false, true, false }));
}

void tst_DialBatch::generatedTestsPass()
{
    const DialPlan plan = parseDialPlan(u"(P5<:1>|[3469]11|0|00|[2-9]xxxxxx|1900x.!|<8,:\"a,b\">x.)").plan;
    const QList<DialTest> tests = generatedDialTests(plan);
    QCOMPARE(tests.size(), testNumbers(plan).size());
    const auto again = parseDialBatch(printDialBatch({ {}, tests }));
    QVERIFY(again);
    QCOMPARE(again->tests, tests);
    for (const DialTestResult &result : runDialBatch(plan, tests)) {
        QVERIFY2(result.passed, qPrintable(result.test.digits));
        QVERIFY(result.outcome.kind != Kind::Wait);
    }
    int failed = 0;
    for (const DialTestResult &result : runDialBatch(parseDialPlan(u"(x.)").plan, tests))
        failed += result.passed ? 0 : 1;
    QVERIFY(failed > 0);
}

void tst_DialBatch::comparesPlans()
{
    const DialPlan before = parseDialPlan(u"(911|[2-4]xx)").plan;
    QVERIFY(compareDialPlans(before, parseDialPlan(u"([2-4]xx | 911)").plan).isEmpty());
    const QList<DialDifference> found = compareDialPlans(before, parseDialPlan(u"(911|911x|[2-5]xx)").plan);
    QStringList differing;
    for (const DialDifference &one : found)
        differing.append(one.digits + (one.kind == DialDifference::Kind::Time ? " later"_L1 : ""_L1));
    QVERIFY(differing.contains(u"500"_s));
    QVERIFY(differing.contains(u"911 later"_s));
    QVERIFY(!differing.contains(u"200"_s));
    QCOMPARE(compareDialPlans(before, before, {}, { u"1"_s }).size(), 0);
    QCOMPARE(
        compareDialPlans(before, parseDialPlan(u"(911|[2-4]xx|77)").plan, {}, { u"77"_s }).first().digits,
        u"77"_s);
}

QTEST_GUILESS_MAIN(tst_DialBatch)
#include "tst_dialbatch.moc"
