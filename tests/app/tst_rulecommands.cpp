#include "tests/support/programtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// expand, condition, simulate, fleet and schedule, as scripts call them.
class tst_RuleCommands : public ProgramTest
{
    Q_OBJECT

private slots:
    void comparedSecretsAreMasked();
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void expands();
    void evaluatesConditions();
    void macrosComeFromFiles_data();
    void macrosComeFromFiles();
    void simulatesOneRule();
    void errorsTellWhatIsWrong();
    void anEmptyRuleSaysSo_data();
    void anEmptyRuleSaysSo();
    void simulatesAProfileInOrder();
    void assignmentsReachTheNextRule();
    void upgradesObeyTheLimit();
    void otherAlternativesDontDecide();
    void secretsAreNeverPrinted_data();
    void secretsAreNeverPrinted();
    void runsAFleet();
    void fleetCountsOnePhone();
    void fleetReadsStandardInput();
    void fleetReadsThePhonesOfTheBench();
    void aTableThatIsNoneIsInTheDocument_data();
    void aTableThatIsNoneIsInTheDocument();
    void schedules();

private:
    QJsonObject json(QStringList arguments) const { return ProgramTest::json(arguments << u"--json"_s); }
};

static const QByteArray kProfile
    = "<flat-profile>\n<Profile_Rule>[--key $SA] http://h/$MA.cfg</Profile_Rule>\n<Profile_Rule_B/>\n"
      "<Profile_Rule_C>(\"$A\" eq \"x\")? http://c/$UID1 | http://d/x</Profile_Rule_C>\n"
      "<GPP_A>x</GPP_A><GPP_SA>geheim</GPP_SA><User_ID_1_>5001</User_ID_1_>\n"
      "<Upgrade_Rule>http://h/sip88xx.11-3-1MPP-678.loads</Upgrade_Rule>\n"
      "<Downgrade_Rev_Limit>11-3-2MPP-1</Downgrade_Rev_Limit>\n</flat-profile>\n";

void tst_RuleCommands::init()
{
    QVERIFY(makeFolder());
    file(kProfile, u"a.cfg"_s);
    file("Hello", u"text.txt"_s);
    file("MA,A,SA,note\n01,x,geheim,=1\n02,y,,\"a\nb\"\n03,x,,\n", u"phones.csv"_s);
    file("{\"MA\": \"0a\", \"$PRVTMR\": 700, \"GPP_A\": \"x\"}", u"phone.json"_s);
    file("MA,PRVTMR,GPP_A\r\n0a,700,x\r\n", u"phone.csv"_s);
    file("MA\tPRVTMR\tA\n0a\t700\tx\n", u"phone.tsv"_s);
    file(QByteArray("\xFF\xFE"
                    "M\0A\0\t\0P\0R\0V\0T\0M\0R\0\t\0A\0\r\0\n\0"
                    "0\0a\0\t\0007\0000\0000\0\t\0x\0\r\0\n\0",
             48),
        u"unicode.txt"_s);
    file("MA;PRVTMR;A\r0a;700;x\r", u"cr.csv"_s);
    file("MA,A\r\n", u"header.csv"_s);
}

void tst_RuleCommands::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const QStringList &arguments, int status) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << status;
    };
    row({ u"expand"_s }, 2);
    row({ u"expand"_s, u"$MA"_s }, 0);
    row({ u"expand"_s, u"$MA"_s, u"--macro"_s, u"MA"_s }, 2);
    row({ u"expand"_s, u"$MA"_s, u"--target"_s, u"ATA"_s }, 2);
    row({ u"expand"_s, u"$MA"_s, u"--macros"_s, u"missing.json"_s }, 3);
    row({ u"expand"_s, u"$MA"_s, u"--macros"_s, u"text.txt"_s }, 3);
    row({ u"condition"_s, u"1 lt 2"_s }, 0);
    row({ u"condition"_s, u"2 lt 1"_s }, 1);
    row({ u"condition"_s, u"2 lt"_s }, 1);
    row({ u"condition"_s }, 2);
    row({ u"simulate"_s }, 2);
    row({ u"simulate"_s, u"--rule"_s, u"/x"_s, u"--profile"_s, u"a.cfg"_s }, 2);
    row({ u"simulate"_s, u"--rule"_s, u"http://h/x"_s }, 0);
    row({ u"simulate"_s, u"--rule"_s, u""_s }, 0);
    row({ u"simulate"_s, u"--rule"_s, u"/x"_s }, 1);
    row({ u"simulate"_s, u"--rule"_s, u"/x"_s, u"--option66"_s, u"10.0.0.66"_s }, 0);
    row({ u"simulate"_s, u"--rule"_s, u"http://h/x"_s, u"--expect"_s, u"http://h/x"_s }, 0);
    row({ u"simulate"_s, u"--rule"_s, u"http://h/x"_s, u"--expect"_s, u"http://h/y"_s }, 1);
    row({ u"simulate"_s, u"--profile"_s, u"a.cfg"_s }, 0);
    row({ u"simulate"_s, u"--profile"_s, u"missing.cfg"_s }, 3);
    row({ u"simulate"_s, u"--profile"_s, u"a.cfg"_s, u"--parameter"_s, u"Report_Rule"_s }, 1);
    row({ u"simulate"_s, u"--rule"_s, u"1 lt 2"_s, u"--parameter"_s, u"Resync_Trigger_1"_s }, 2);
    row({ u"fleet"_s, u"phones.csv"_s }, 2);
    row({ u"fleet"_s, u"--rule"_s, u"http://h/x"_s }, 2);
    row({ u"fleet"_s, u"phones.csv"_s, u"--rule"_s, u"http://h/x"_s }, 0);
    row({ u"fleet"_s, u"phones.csv"_s, u"--rule"_s, u"/x"_s }, 1);
    row({ u"fleet"_s, u"missing.csv"_s, u"--rule"_s, u"http://h/x"_s }, 3);
    row({ u"fleet"_s, u"phones.csv"_s, u"--rule"_s, u"http://h/x"_s, u"-o"_s, u"no/o.csv"_s }, 6);
    row({ u"schedule"_s, u"--periodic"_s, u"3600"_s }, 0);
    row({ u"schedule"_s, u"--periodic"_s, u"1h"_s }, 1);
    row({ u"schedule"_s, u"--failures"_s, u"x"_s }, 2);
    row({ u"schedule"_s, u"--start"_s, u"25"_s }, 2);
    for (const auto &name : { u"expand"_s, u"condition"_s, u"simulate"_s, u"fleet"_s, u"schedule"_s })
        row({ name, u"--help"_s }, 0);
}

void tst_RuleCommands::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(arguments).status, status);
    if (!arguments.contains("--help"_L1)) // the same in every format
        QCOMPARE(run(arguments + QStringList { u"--json"_s }).status, status);
}

void tst_RuleCommands::expands()
{
    const QJsonObject result
        = json({ u"expand"_s, u"http://h/$(MAU:4)$FOO$MA"_s, u"--macro"_s, u"MAU=000E08AABBCC"_s });
    QCOMPARE(result["text"_L1].toString(), u"http://h/08AABBCC$FOO$MA"_s);
    QCOMPARE(result["unknown"_L1].toArray(), (QJsonArray { u"FOO"_s, u"MA"_s }));
}

void tst_RuleCommands::evaluatesConditions()
{
    const QJsonObject result = json({ u"condition"_s, u"$PRVTMR ge 600 and $SWVER lt 11-3-2MPP0001"_s,
        u"--macro"_s, u"PRVTMR=700"_s, u"--macro"_s, u"SWVER=sip88xx.11-3-1MPP-678"_s });
    QCOMPARE(result["value"_L1], QJsonValue(true));
    const QJsonArray comparisons = result["comparisons"_L1].toArray();
    QCOMPARE(comparisons.size(), 2);
    QCOMPARE(comparisons[0]["text"_L1].toString(), u"$PRVTMR ge 600"_s);
    QCOMPARE(comparisons[0]["left"_L1].toString(), u"700"_s);
    QCOMPARE(comparisons[0]["operator"_L1].toString(), u"ge"_s);
    QCOMPARE(comparisons[0]["right"_L1].toString(), u"600"_s);
    QCOMPARE(comparisons[0]["kind"_L1].toString(), u"integer"_s);
    QCOMPARE(comparisons[1]["kind"_L1].toString(), u"version"_s);
    QCOMPARE(comparisons[1]["value"_L1], QJsonValue(true));
    const QJsonObject failed = json({ u"condition"_s, u"$CCERT eq \"Installed\""_s });
    QVERIFY(failed["value"_L1].isNull());
    QCOMPARE(failed["problems"_L1][0]["code"_L1].toString(), u"rule-type"_s);
}

void tst_RuleCommands::macrosComeFromFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
        { u"phone.json"_s, u"phone.csv"_s, u"phone.tsv"_s, u"unicode.txt"_s, u"cr.csv"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void tst_RuleCommands::macrosComeFromFiles()
{
    QFETCH(QString, name);
    const QJsonObject result
        = json({ u"expand"_s, u"$MA $PRVTMR $A"_s, u"--macros"_s, name, u"--macro"_s, u"MA=ff"_s });
    QCOMPARE(result["text"_L1].toString(), u"ff 700 x"_s);
}

void tst_RuleCommands::simulatesOneRule()
{
    const QString rule = u"(\"$A\" ne \"x\")? (c = \"$MA\")! [--key $SB --srv] https://h/$MA.cfg | /y"_s;
    const QJsonValue result = json({ u"simulate"_s, u"--rule"_s, rule, u"--macro"_s, u"MA=0a"_s, u"--macro"_s,
        u"SB=geheim"_s })["rules"_L1][0];
    QCOMPARE(result["parameter"_L1].toString(), u"Profile_Rule"_s);
    QCOMPARE(result["result"_L1].toString(), u"match"_s);
    QCOMPARE(result["alt"_L1].toInt(), 1);
    QCOMPARE(result["url"_L1].toString(), u"https://h/0a.cfg"_s);
    QCOMPARE(result["opts"_L1].toObject(), (QJsonObject { { u"key"_s, u"***"_s }, { u"srv"_s, true } }));
    QCOMPARE(result["assign"_L1].toArray(), (QJsonArray { QJsonArray { u"GPP_C"_s, u"0a"_s } }));
    QCOMPARE(result["warn"_L1].toArray(), (QJsonArray { u"assign-semicolon"_s }));
    QCOMPARE(result["parts"_L1].toObject(),
        (QJsonObject { { u"scheme"_s, u"https"_s }, { u"server"_s, u"h"_s }, { u"port"_s, 443 },
            { u"path"_s, u"/0a.cfg"_s } }));
    const QJsonArray alternatives = result["alternatives"_L1].toArray();
    QCOMPARE(alternatives.size(), 2);
    QCOMPARE(alternatives[0]["condition"_L1].toString(), u"\"$A\" ne \"x\""_s);
    QCOMPARE(alternatives[0]["selected"_L1], QJsonValue(true));
    QCOMPARE(alternatives[1]["reachable"_L1], QJsonValue(true));
    QVERIFY(alternatives[1]["condition"_L1].isNull());
    const QJsonValue span = alternatives[1]["span"_L1];
    QCOMPARE(rule.sliced(span["offset"_L1].toInt(), span["length"_L1].toInt()), u"/y"_s);
}

void tst_RuleCommands::errorsTellWhatIsWrong()
{
    const QJsonValue result
        = json({ u"simulate"_s, u"--rule"_s, u"($PRVTMR ge 600) http://h/x"_s })["rules"_L1][0];
    QCOMPARE(result["result"_L1].toString(), u"error"_s);
    const QJsonValue problem = result["problems"_L1][0];
    QCOMPARE(problem["severity"_L1].toString(), u"error"_s);
    QCOMPARE(problem["code"_L1].toString(), u"rule-syntax"_s);
    QCOMPARE(problem["fix"_L1].toString(), u"($PRVTMR ge 600)?"_s);
    QCOMPARE(problem["span"_L1].toObject(), (QJsonObject { { u"offset"_s, 0 }, { u"length"_s, 16 } }));
}

void tst_RuleCommands::anEmptyRuleSaysSo_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("empty") << QString() << QByteArray("The rule is empty: the phone fetches nothing.");
    QTest::newRow("blank") << u"  "_s << QByteArray("The rule is empty: the phone fetches nothing.");
    QTest::newRow("comment") << u"# later"_s << QByteArray("The rule begins with #: the phone skips it.");
}

void tst_RuleCommands::anEmptyRuleSaysSo()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, words);
    const Outcome outcome = run({ u"simulate"_s, u"--rule"_s, rule });
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(words), outcome.out.constData());
}

void tst_RuleCommands::simulatesAProfileInOrder()
{
    const QJsonArray rules
        = json({ u"simulate"_s, u"--profile"_s, u"a.cfg"_s, u"--macro"_s, u"MA=0a"_s })["rules"_L1].toArray();
    QCOMPARE(rules.size(), 3);
    QCOMPARE(rules[0]["url"_L1].toString(), u"http://h/0a.cfg"_s);
    QCOMPARE(rules[1]["parameter"_L1].toString(), u"Profile_Rule_B"_s);
    QCOMPARE(rules[1]["result"_L1].toString(), u"skip"_s);
    QCOMPARE(rules[2]["url"_L1].toString(), u"http://c/5001"_s);
}

void tst_RuleCommands::assignmentsReachTheNextRule()
{
    file("<flat-profile><Profile_Rule>(a = \"new\";)!</Profile_Rule>"
         "<Profile_Rule_B>http://h/$A</Profile_Rule_B><GPP_A>old</GPP_A></flat-profile>",
        u"b.cfg"_s);
    QCOMPARE(json({ u"simulate"_s, u"--profile"_s, u"b.cfg"_s })["rules"_L1][1]["url"_L1].toString(),
        u"http://h/new"_s);
}

void tst_RuleCommands::upgradesObeyTheLimit()
{
    const QJsonValue rule = json(
        { u"simulate"_s, u"--profile"_s, u"a.cfg"_s, u"--parameter"_s, u"Upgrade_Rule"_s })["rules"_L1][0];
    QCOMPARE(rule["result"_L1].toString(), u"match"_s);
    QCOMPARE(rule["refused"_L1], QJsonValue(true));
}

void tst_RuleCommands::otherAlternativesDontDecide()
{
    const QStringList arguments { u"simulate"_s, u"--rule"_s, u"(1 lt 2)? http://h/x | http://h"_s };
    QCOMPARE(run(arguments).status, 0);
    QStringList codes;
    const QJsonArray problems = json(arguments)["rules"_L1][0]["problems"_L1].toArray();
    for (const QJsonValue &problem : problems) {
        codes.append(problem["code"_L1].toString());
        QVERIFY(problem["severity"_L1].toString() != "error"_L1);
    }
    QVERIFY2(codes.contains("rule-path"_L1), qPrintable(codes.join(u' ')));
}

void tst_RuleCommands::secretsAreNeverPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList macro { u"--macro"_s, u"SA=geheim"_s };
    const auto row = [&](const QStringList &arguments) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments + macro;
    };
    row({ u"expand"_s, u"[--key $SA]"_s });
    row({ u"expand"_s, u"[--uid x$SA]"_s });
    row({ u"expand"_s, u"[--pwd\n\"geheim\"] http://u:geheim@h/x"_s });
    for (const auto &rule : { u"[--key geheim] http://h/x"_s, u"[--uid $SA --pwd \"geheim\"] https://h/x"_s,
             u"[--pwdgeheim] http://h/x"_s, u"[--passwd geheim] http://h/x"_s, u"[u:geheim]http://h/x"_s,
             u"(Password_1_ = \"geheim\"; GPP_SA = \"geheim\";)! http://h/x"_s,
             u"(1 lt 2)? [--key \"geheim http://h/x"_s, u"http://u:geheim@h/x"_s,
             u"http://u:<geheim>@h/x"_s }) {
        row({ u"simulate"_s, u"--rule"_s, rule });
        row({ u"simulate"_s, u"--rule"_s, rule, u"--parameter"_s, u"Upgrade_Rule"_s });
        row({ u"fleet"_s, u"phones.csv"_s, u"--rule"_s, rule, u"-o"_s, u"out.csv"_s });
    }
    row({ u"simulate"_s, u"--profile"_s, u"a.cfg"_s });
}

void tst_RuleCommands::secretsAreNeverPrinted()
{
    QFETCH(QStringList, arguments);
    for (const bool asJson : { false, true }) {
        const Outcome outcome = run(asJson ? arguments + QStringList { u"--json"_s } : arguments);
        QVERIFY2(!outcome.out.contains("geheim") && !outcome.err.contains("geheim"),
            (outcome.out + outcome.err).constData());
    }
    QFile written(m_folder->filePath(u"out.csv"_s));
    if (written.open(QIODevice::ReadOnly))
        QVERIFY(!written.readAll().contains("geheim"));
}

void tst_RuleCommands::runsAFleet()
{
    const QJsonObject result = json({ u"fleet"_s, u"phones.csv"_s, u"--rule"_s,
        u"(\"$A\" eq \"x\")? http://x/$MA | (\"$A\" eq \"z\")? http://z/$MA | http://y/$MA"_s, u"-o"_s,
        u"out.csv"_s });
    QCOMPARE(result["phones"_L1].toInt(), 3);
    const QJsonArray outcomes = result["outcomes"_L1].toArray();
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes[0]["rule"_L1].toString(), u"Profile_Rule"_s);
    QCOMPARE(outcomes[0]["alternative"_L1].toInt(), 1);
    QCOMPARE(outcomes[0]["url"_L1].toString(), u"http://x/$MA"_s);
    QCOMPARE(outcomes[0]["phones"_L1].toInt(), 2);
    QCOMPARE(outcomes[1]["alternative"_L1].toInt(), 3);
    QCOMPARE(result["never_selected"_L1].toArray(),
        (QJsonArray { QJsonObject { { u"rule"_s, u"Profile_Rule"_s }, { u"alternative"_s, 2 } } }));
    QVERIFY(result["problems"_L1].isArray());
    QFile written(m_folder->filePath(u"out.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(),
        QByteArray("MA,A,SA,note,result,alternative,url,error\n01,x,***,'=1,match,1,http://x/01,\n"
                   "02,y,,\"a\nb\",match,3,http://y/02,\n03,x,,,match,1,http://x/03,\n"));
}

void tst_RuleCommands::fleetCountsOnePhone()
{
    const QStringList arguments { u"fleet"_s, u"-"_s, u"--rule"_s, u"http://h/$MA"_s };
    QCOMPARE(run(arguments, "MA\n1\n").out.split('\n').constFirst(), "Phones: 1");
    QCOMPARE(run(arguments, "MA\n1\n2\n").out.split('\n').constFirst(), "Phones: 2");
}

void tst_RuleCommands::fleetReadsStandardInput()
{
    const Outcome outcome = run({ u"fleet"_s, u"-"_s, u"--rule"_s, u"http://h/$MA"_s, u"-o"_s, u"-"_s },
        "MA;expect\n1;http://h/1\n2;http://h/1\n");
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out,
        QByteArray("MA;expect;result;alternative;url;error\n1;http://h/1;match;1;http://h/1;\n"
                   "2;http://h/1;match;1;http://h/2;\n"));
}

void tst_RuleCommands::fleetReadsThePhonesOfTheBench()
{
    // What is no phone is none.
    file("{\"phones\": [7, null, {\"name\": \"Lobby\", \"macros\": {\"MA\": \"01\"}, \"expect\": {\"url\": "
         "\"http://h/01\"}}, {\"name\": \"Store\", \"macros\": {\"MA\": \"02\"}, \"option66\": \"h\"}]}",
        u"a.phones.json"_s);
    const QStringList arguments { u"fleet"_s, u"a.phones.json"_s, u"--rule"_s,
        u"(\"$MA\" eq \"01\")? http://h/$MA | /$MA"_s };
    QCOMPARE(run(arguments).status, 0);
    const QJsonObject result = json(arguments);
    QCOMPARE(result["phones"_L1].toInt(), 2);
    QCOMPARE(result["unexpected"_L1].toInt(), 0);
    QCOMPARE(result["outcomes"_L1].toArray().size(), 2);
    QCOMPARE(run({ u"fleet"_s, u"a.phones.json"_s, u"--rule"_s, u"http://h/x"_s }).status, 1);
    file("{\"phones\": [", u"broken.phones.json"_s);
    QCOMPARE(run({ u"fleet"_s, u"broken.phones.json"_s, u"--rule"_s, u"http://h/x"_s }).status, 3);
}

void tst_RuleCommands::aTableThatIsNoneIsInTheDocument_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("missing") << u"missing.csv"_s;
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("empty") << u"empty.csv"_s;
    QTest::newRow("header alone") << u"header.csv"_s;
}

void tst_RuleCommands::aTableThatIsNoneIsInTheDocument()
{
    QFETCH(QString, table);
    file("", u"empty.csv"_s);
    const Outcome outcome = run({ u"fleet"_s, table, u"--json"_s, u"--rule"_s, u"http://h/x"_s });
    QCOMPARE(outcome.status, 3);
    const QJsonValue told = outcome.json().value("files"_L1)[0];
    QCOMPARE(told["path"_L1].toString(), table);
    QVERIFY(!told["problems"_L1][0]["message"_L1].toString().isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void tst_RuleCommands::schedules()
{
    const auto entry = [](int earliest, int latest, const QString &why) {
        return QJsonObject { { u"earliest"_s, earliest }, { u"latest"_s, latest }, { u"why"_s, why } };
    };
    QCOMPARE(json({ u"schedule"_s, u"--error-retry"_s, u"1800+300,3600"_s, u"--failures"_s,
                 u"2"_s })["instants"_L1]
                 .toArray(),
        (QJsonArray {
            entry(0, 0, u"first"_s), entry(1800, 2100, u"retry"_s), entry(5400, 5700, u"retry"_s) }));
    const QJsonObject daily = json({ u"schedule"_s, u"--at"_s, u"0300"_s, u"--periodic"_s, u"60"_s,
        u"--hours"_s, u"24"_s, u"--phones"_s, u"600"_s });
    QCOMPARE(daily["instants"_L1].toArray(),
        (QJsonArray { entry(0, 0, u"first"_s), entry(10800, 11400, u"at"_s) }));
    QCOMPARE(daily["load"_L1][181].toDouble(), 60.0);
    QCOMPARE(daily["peak"_L1].toDouble(), 600.0);
    // A time that is none is ignored, as the phone does.
    const QJsonObject ignored
        = json({ u"schedule"_s, u"--at"_s, u"9"_s, u"--periodic"_s, u"3600"_s, u"--hours"_s, u"1"_s });
    QCOMPARE(ignored["instants"_L1][1], QJsonValue(entry(3600, 3600, u"periodic"_s)));
    QCOMPARE(ignored["problems"_L1][0]["code"_L1].toString(), u"schedule-time"_s);
}

void tst_RuleCommands::comparedSecretsAreMasked()
{
    const QString condition = u"\"$SA\" eq \"geheim\""_s;
    for (const QStringList &form : { QStringList(), QStringList { u"--json"_s } }) {
        const Outcome outcome = run(QStringList { u"condition"_s, condition } + form);
        QVERIFY2(!outcome.out.contains("geheim") && outcome.out.contains("***"), outcome.out.constData());
        const Outcome simulated = run(QStringList { u"simulate"_s, u"--rule"_s,
                                          u'(' + condition + u")? http://a/b?password=geheim | /c"_s }
            + form);
        QVERIFY2(!simulated.out.contains("geheim"), simulated.out.constData());
    }
}

QTEST_GUILESS_MAIN(tst_RuleCommands)
#include "tst_rulecommands.moc"
