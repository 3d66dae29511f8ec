#include "core/rules/fakephone.h"
#include "core/rules/phonebench.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using Result = BenchOutcome::Result;

class tst_PhoneBench : public QObject
{
    Q_OBJECT

private slots:
    void phonesComeBack();
    void secretsStayBehind();
    void readsTables_data();
    void readsTables();
    void refusesWhatHoldsNoPhones_data();
    void refusesWhatHoldsNoPhones();
    void takesNoMoreThanAsked();
    void theProfileFillsIn();
    void allFourRulesInTheirOrder();
    void aFailureEndsTheSequence();
    void upgradesKnowTheLimit();
    void triggersAreTried();
    void sameDeedsAreTheSame();

private:
    static BenchOutcome outcomeOf(
        const QString &rule, const FakePhone &phone = {}, const MacroTable &profile = {})
    {
        return tryOut({ { { u"Profile_Rule"_s, rule } }, profile, {} }, phone);
    }
};

void tst_PhoneBench::phonesComeBack()
{
    const QList<FakePhone> phones { { u"Lobby"_s, { { u"MA"_s, u"000e08aabb01"_s }, { u"A"_s, QString() } },
                                        u"192.0.2.66"_s, u"http://h/x"_s },
        { u"B\u00fcro \"2\""_s, {}, {}, {} } };
    QCOMPARE(readFakePhones(writeFakePhones(phones)), phones);
    QCOMPARE(writeFakePhones(phones), writeFakePhones(*readFakePhones(writeFakePhones(phones))));
    QCOMPARE(readFakePhones(writeFakePhones({})), QList<FakePhone>());
}

void tst_PhoneBench::secretsStayBehind()
{
    const QByteArray written = writeFakePhones(
        { { u"x"_s, { { u"SA"_s, u"deep"_s }, { u"MPWD"_s, u"deeper"_s }, { u"A"_s, u"y"_s } }, {}, {} } });
    QVERIFY(!written.contains("deep"));
    QVERIFY(written.contains("\"A\""));
}

void tst_PhoneBench::readsTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("commas") << QByteArray(
        "name,GPP_A,User_ID_1_,$MA,option66,expect\nLobby,beta,5001,01,h,http://h/x\n");
    QTest::newRow("semicolons, BOM, CRLF")
        << QByteArray("\xEF\xBB\xBFName;A;UID1;MA;Option66;Expect\r\nLobby;beta;5001;01;h;http://h/x\r\n");
    QTest::newRow("CR alone") << QByteArray(
        "name;A;UID1;MA;option66;expect\rLobby;beta;\"5001\";01;h;http://h/x\r");
    const QString table
        = u"name\tA\tUID1\tMA\toption66\texpect\r\nLobby\tbeta\t5001\t01\th\thttp://h/x\r\n"_s;
    QTest::newRow("UTF-16, little end first")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(table));
    QTest::newRow("UTF-16, big end first")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom)(table));
    QTest::newRow("tabs, no end") << QByteArray(
        "phone\tA\tUID1\tMA\toption66\texpect\nLobby\tbeta\t5001\t01\th\thttp://h/x");
}

void tst_PhoneBench::readsTables()
{
    QFETCH(QByteArray, table);
    const QList<FakePhone> expected { { u"Lobby"_s,
        { { u"A"_s, u"beta"_s }, { u"UID1"_s, u"5001"_s }, { u"MA"_s, u"01"_s } }, u"h"_s,
        u"http://h/x"_s } };
    QCOMPARE(readFakePhones(table), expected);
}

void tst_PhoneBench::refusesWhatHoldsNoPhones_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no macro") << QByteArray("name,expect\nx,y\n");
    QTest::newRow("prose") << QByteArray("dear all,\nhere they are\n");
    QTest::newRow("other JSON") << QByteArray("{\"title\": 1}");
    QTest::newRow("broken JSON") << QByteArray("{\"phones\": [{");
    QTest::newRow("binary") << QByteArray("\0\1\2\xFF", 4);
}

void tst_PhoneBench::refusesWhatHoldsNoPhones()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readFakePhones(bytes));
}

void tst_PhoneBench::takesNoMoreThanAsked()
{
    QByteArray table = "MA\n";
    for (int i = 0; i < 1'200; ++i)
        table += QByteArray::number(i) + '\n';
    QCOMPARE(readFakePhones(table)->size(), kMostFakePhones);
    QCOMPARE(readFakePhones(table, 1'100)->size(), 1'100);
    QCOMPARE(readFakePhones(writeFakePhones(*readFakePhones(table, 1'200)))->size(), kMostFakePhones);
}

void tst_PhoneBench::theProfileFillsIn()
{
    const MacroTable profile { { u"A"_s, u"north"_s }, { u"B"_s, u"b"_s } };
    const BenchOutcome outcome
        = outcomeOf(u"http://$A/$B/$MA"_s, { {}, { { u"A"_s, u"own"_s } }, {}, {} }, profile);
    QCOMPARE(outcome.url(), u"http://own/b/$MA"_s);
    QCOMPARE(outcome.alternative(), 0);
}

void tst_PhoneBench::allFourRulesInTheirOrder()
{
    BenchPlan plan;
    plan.rules = { { u"Profile_Rule"_s, u"(b = \"1$B\";)! http://h/1"_s }, { u"Profile_Rule_B"_s, {} },
        { u"Profile_Rule_C"_s, u"(\"$B\" eq \"1\")? (c = \"$B$B\";)!"_s },
        { u"Profile_Rule_D"_s, u"http://h/$C"_s } };
    const BenchOutcome outcome = tryOut(plan, {});
    QCOMPARE(outcome.result, Result::Match);
    QCOMPARE(outcome.url(), u"http://h/11"_s);
    QCOMPARE(outcome.macros.value(u"C"_s), u"11"_s);
}

void tst_PhoneBench::aFailureEndsTheSequence()
{
    BenchPlan plan;
    plan.rules = { { u"Profile_Rule"_s, u"http://h:0/1"_s }, { u"Profile_Rule_B"_s, u"http://h/2"_s } };
    const BenchOutcome outcome = tryOut(plan, {});
    QCOMPARE(outcome.result, Result::NotReached);
    QCOMPARE(outcome.failedBefore, u"Profile_Rule"_s);
    QVERIFY(outcome.url().isEmpty());
    // Nobody fetches relative to nothing; a server from DHCP mends it.
    plan.rules = { { u"Profile_Rule"_s, u"/x"_s } };
    QCOMPARE(tryOut(plan, {}).result, Result::Error);
    QCOMPARE(tryOut(plan, { {}, {}, u"192.0.2.1"_s, {} }).result, Result::Match);
}

void tst_PhoneBench::upgradesKnowTheLimit()
{
    BenchPlan plan;
    plan.rules = { { u"Upgrade_Rule"_s, u"http://h/sip88xx.11-1-1MPP-312.loads"_s } };
    plan.downgradeLimit = u"11-3-1"_s;
    QVERIFY(tryOut(plan, {}).trace.isBelowLimit);
    plan.downgradeLimit = u"11-0-1"_s;
    QVERIFY(!tryOut(plan, {}).trace.isBelowLimit);
}

void tst_PhoneBench::triggersAreTried()
{
    const auto tried = [](const QString &trigger) {
        return tryOut({ { { u"Resync_Trigger_1"_s, trigger } }, { { u"PRVTMR"_s, u"600"_s } }, {} }, {})
            .result;
    };
    QCOMPARE(tried(u"$PRVTMR ge 600"_s), Result::True);
    QCOMPARE(tried(u"$PRVTMR gt 600"_s), Result::False);
    QCOMPARE(tried(u"$PRVTMR over 600"_s), Result::Error);
}

void tst_PhoneBench::sameDeedsAreTheSame()
{
    QVERIFY(outcomeOf(u"(1 lt 2)? http://h/x"_s)
                .doesTheSameAs(outcomeOf(u"(2 lt 1)? http://h/y | http://h/x"_s)));
    QVERIFY(!outcomeOf(u"http://h/x"_s).doesTheSameAs(outcomeOf(u"http://h/y"_s)));
    QVERIFY(
        !outcomeOf(u"(a = \"1\";)! http://h/x"_s).doesTheSameAs(outcomeOf(u"(a = \"2\";)! http://h/x"_s)));
    QVERIFY(!outcomeOf(u"http://h/x"_s).doesTheSameAs(outcomeOf({})));
}

QTEST_GUILESS_MAIN(tst_PhoneBench)
#include "tst_phonebench.moc"
