#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile dial`, as scripts call it.
class tst_Dial : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void doesWhatTheVectorsSay_data();
    void doesWhatTheVectorsSay();
    void tellsSteps();
    void printsText();
    void wrongPlansArePointedAt();
    void batchesTell();
    void generatedBatchesPass();
    void comparesAndExplains();
    void warnsOfEmergencyNumbersAndStarCodes();
    void takesTheSurroundingsOfAProfile();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Outcome dial(const QStringList &arguments, const QByteArray &input = {});
    QString file(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Dial::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

tst_Dial::Outcome tst_Dial::dial(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), QStringList { u"dial"_s } + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

QString tst_Dial::file(const QByteArray &bytes)
{
    QFile file(m_folder->filePath(u"tests.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? u"tests.csv"_s : QString();
}

void tst_Dial::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const QStringList &arguments, int status) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << status;
    };
    row({ u"--help"_s }, 0);
    row({ u"(xxx)"_s, u"123"_s }, 0);
    row({ u"(xxx)"_s, u"1*"_s }, 0); // rejected, but that is what was asked
    row({ u"(xxx)"_s, u""_s }, 0);
    row({ u"(xxx)"_s, u"1-2 3"_s }, 0);
    row({ u"(xxx)"_s, u"(1) 2.3"_s }, 0);
    row({ u"(xxx"_s, u"123"_s }, 1);
    row({ u"(xxx"_s, u"123"_s, u"--json"_s }, 1);
    row({}, 2);
    row({ u"(xxx)"_s }, 2);
    row({ u"(xxx)"_s, u"1"_s, u"2"_s }, 2);
    row({ u"(xxx)"_s, u"12a"_s }, 2);
    row({ u"(xxx)"_s, u"1"_s, u"--event"_s, u"later"_s }, 2);
    row({ u"(xxx)"_s, u"1"_s, u"--target"_s, u"ATA"_s }, 2);
    row({ u"(xxx)"_s, u"--emergency"_s, u"XX"_s }, 2);
    row({ u"(xxx)"_s, u"--compare"_s, u"(x"_s }, 2);
    row({ u"(xxx)"_s, u"--batch"_s, u"missing.csv"_s }, 3);
    row({ u"(xxx)"_s, u"--batch"_s, u"."_s }, 3);
    row({ u"--batch"_s, u"tests.csv"_s }, 2); // no plan anywhere
    row({ u"(xxx)"_s, u"--batch"_s, u"tests.csv"_s }, 0);
    row({ u"(xx)"_s, u"--batch"_s, u"tests.csv"_s }, 1);
    row({ u"(xxx)"_s, u"--compare"_s, u"( xxx )"_s }, 0);
    row({ u"(xxx)"_s, u"--compare"_s, u"(xx)"_s }, 1);
}

void tst_Dial::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    file("123,,dial 123\n");
    const Outcome outcome = dial(arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    if (status > 1)
        QVERIFY(!outcome.err.isEmpty());
}

void tst_Dial::doesWhatTheVectorsSay_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("expected");
    const auto rows = vectors(u"dialplan"_s);
    if (rows.isEmpty())
        QSKIP("The vectors are not here.");
    for (const auto &row : rows) {
        QStringList options { u"--json"_s };
        for (const QString &name : { u"event"_s, u"target"_s }) {
            if (!row.value(name).isEmpty())
                options += { "--"_L1 + name, row.value(name) };
        }
        QTest::addRow("line %d", row.line) << row.input << options << row.value(u"digits"_s) << row.expected;
    }
}

void tst_Dial::doesWhatTheVectorsSay()
{
    QFETCH(QString, plan);
    QFETCH(QStringList, options);
    QFETCH(QString, digits);
    QFETCH(QString, expected);
    const Outcome outcome = dial(QStringList { plan, digits } + options);
    const QJsonObject answer = outcome.json();
    const QStringList keys { u"result"_s, u"number"_s, u"after"_s, u"timer"_s, u"delay"_s, u"reason"_s };
    if (expected.startsWith("error:"_L1)) {
        QCOMPARE(outcome.status, 1);
        for (const QString &key : keys)
            QVERIFY(answer.value(key).isNull());
        QCOMPARE(answer.value("problems"_L1).toArray().last().toObject().value("code"_L1).toString(),
            "dialplan-"_L1 + expected.mid(6));
        return;
    }
    QCOMPARE(outcome.status, 0);
    const QJsonObject wanted = QJsonDocument::fromJson(expected.toUtf8()).object();
    for (const QString &key : keys)
        QCOMPARE(answer.value(key), wanted.contains(key) ? wanted.value(key) : QJsonValue());
    QVERIFY(!answer.value("steps"_L1).toArray().isEmpty());
}

void tst_Dial::tellsSteps()
{
    const QJsonObject answer = dial({ u"(911|9,xxx)"_s, u"9115"_s, u"--json"_s }).json();
    const QJsonArray steps = answer.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.at(0).toObject().value("event"_L1), u"offhook"_s);
    const QJsonObject nine = steps.at(1).toObject();
    QCOMPARE(nine.value("key"_L1), u"9"_s);
    QCOMPARE(nine.value("candidates"_L1), 2);
    QCOMPARE(nine.value("outside_tone"_L1), true);
    const QJsonObject emergency = steps.at(3).toObject();
    QCOMPARE(emergency.value("timer"_L1), u"short"_s);
    QCOMPARE(emergency.value("delay"_L1), 3);
    QCOMPARE(emergency.value("sequence"_L1), u"911"_s);
    QCOMPARE(steps.at(4).toObject().value("number"_L1), u"9115"_s);
    QCOMPARE(answer.value("sequences"_L1).toArray().at(0).toObject().value("state"_L1), u"passed"_s);
    QCOMPARE(answer.value("problems"_L1).toArray().at(0).toObject().value("code"_L1), u"dialplan-waits"_s);
}

void tst_Dial::printsText()
{
    QVERIFY(dial({ u"(xxx)"_s, u"1234"_s }).out.startsWith("dial 123\n"));
    QVERIFY(dial({ u"(xxx)"_s, u"1234"_s }).out.endsWith(": 4\n"));
    QVERIFY(dial({ u"(xxx)"_s, u"12"_s }).out.startsWith("wait long 10\n"));
    QVERIFY(dial({ u"(xxx!)"_s, u"123"_s }).out.startsWith("reject barred\n"));
    QVERIFY(dial({ u"(xxx|911)"_s, u"123"_s }).err.contains("911"));
}

void tst_Dial::wrongPlansArePointedAt()
{
    const Outcome outcome = dial({ u"(9[5-2]x)"_s, u"9"_s, u"--json"_s });
    const QJsonObject problem = outcome.json().value("problems"_L1).toArray().at(0).toObject();
    QCOMPARE(problem.value("severity"_L1), u"error"_s);
    QCOMPARE(problem.value("span"_L1).toObject(), QJsonObject({ { u"offset"_s, 3 }, { u"length"_s, 3 } }));
    QCOMPARE(problem.value("fix"_L1), u"2-5"_s);
    QVERIFY(dial({ u"(9[5-2]x)"_s, u"9"_s }).err.contains(" 4 "));
}

void tst_Dial::batchesTell()
{
    file("plan: (911|x.)\n911,timeout,dial 911\n12,,dial 12\n12,send,\n");
    const Outcome outcome = dial({ u"--batch"_s, u"tests.csv"_s, u"--json"_s });
    QCOMPARE(outcome.status, 1);
    const QJsonObject answer = outcome.json();
    QCOMPARE(answer.value("tests"_L1), 3);
    QCOMPARE(answer.value("failures"_L1), 1);
    const QJsonObject failed = answer.value("results"_L1).toArray().at(1).toObject();
    QCOMPARE(failed.value("passed"_L1), false);
    QCOMPARE(failed.value("result"_L1), u"wait"_s);
    QCOMPARE(failed.value("expected"_L1), u"dial 12"_s);
    QCOMPARE(failed.value("line"_L1), 3);
    QVERIFY(failed.value("message"_L1).toString().contains(u"write timeout as the event"_s));
    QVERIFY(outcome.err.contains("with timeout as the event"));
    QVERIFY(!dial({ u"(xx)"_s, u"--batch"_s, u"-"_s }, "12,,dial 13\n").err.contains("timeout"));
    QCOMPARE(dial({ u"(x.)"_s, u"--batch"_s, u"-"_s }, "1,send,dial 1\n2,send,3\n").out,
        "ok\t1\tdial 1\tdial 1\nFAILED\t2\tdial 2\tdial 3\n");
    const Outcome wrong = dial({ u"(x.)"_s, u"--batch"_s, u"-"_s }, "1\n2,,perhaps\n");
    QCOMPARE(wrong.status, 3);
    QVERIFY(wrong.err.contains("2") && wrong.err.contains("perhaps"));
}

void tst_Dial::generatedBatchesPass()
{
    const QByteArray batch = dial({ u"(911|9,xxx|[2-4]x.|1900x!)"_s, u"--generate"_s }).out;
    QVERIFY(batch.startsWith("plan: (911|9,xxx|[2-4]x.|1900x!)\ndigits,event,expected\n"));
    QVERIFY(batch.contains("\n19000,,reject barred\n"));
    QCOMPARE(dial({ u"--batch"_s, u"-"_s }, batch).status, 0);
    QCOMPARE(dial({ u"(x.)"_s, u"--batch"_s, u"-"_s }, batch).status, 1);
}

void tst_Dial::comparesAndExplains()
{
    const QJsonArray differences = dial({ u"(911)"_s, u"--compare"_s, u"(911|911x)"_s, u"--json"_s })
                                       .json()
                                       .value("differences"_L1)
                                       .toArray();
    QVERIFY(!differences.isEmpty());
    QCOMPARE(differences.at(0).toObject().value("kind"_L1), u"time"_s);
    QCOMPARE(dial({ u"(911)"_s, u"--explain"_s }).out, "911\t911: sent as dialled, at once.\n");
    QVERIFY(dial({ u"(911|9,xxx)"_s, u"--explain"_s }).err.contains("Note: 911 fits"));
}

void tst_Dial::warnsOfEmergencyNumbersAndStarCodes()
{
    QVERIFY(dial({ u"(9,xx.)"_s, u"--emergency"_s, u"DE"_s }).err.contains("112"));
    QVERIFY(dial({ u"(xxx)"_s, u"--emergency"_s, u"DE"_s }).err.isEmpty());
    QVERIFY(dial({ u"(9,xx.)"_s, u"--emergency"_s, u"110"_s }).err.contains("110"));
    QVERIFY(dial({ u"(x.)"_s, u"--emergency"_s, u"110"_s }).err.contains("Note: The emergency number 110"));
    QVERIFY(dial({ u"(*6S0)"_s, u"*69"_s, u"--star-code"_s, u"*69"_s }).err.contains("*69"));
    QVERIFY(dial({ u"(x)"_s, u"*69"_s, u"--star-code"_s, u"*69"_s }).out.startsWith("dial *69\n"));
}

void tst_Dial::takesTheSurroundingsOfAProfile()
{
    QFile profile(m_folder->filePath(u"a.cfg"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write("<flat-profile><Interdigit_Long_Timer>7</Interdigit_Long_Timer><Call_Return_Code>*33</"
                  "Call_Return_Code>"
                  "<Paging_Code/><Emergency_Number_2_>911, 933</Emergency_Number_2_></flat-profile>");
    profile.close();
    const QStringList call { u"(xxx|<*:>xx)"_s, u"*96"_s, u"--profile"_s, u"a.cfg"_s };
    QVERIFY(dial({ u"(xxx)"_s, u"1"_s, u"--profile"_s, u"a.cfg"_s }).out.startsWith("wait long 7\n"));
    QVERIFY(dial({ u"(911)"_s, u"1"_s, u"--profile"_s, u"a.cfg"_s }).err.contains("933"));
    const Outcome outcome = dial(call);
    QVERIFY(outcome.out.startsWith("dial 96\n"));
    QVERIFY(outcome.err.contains("*33 (Call Return Code)"));
    QVERIFY(outcome.err.contains("*72 (Cfwd All Act Code)")); // of the factory
    QVERIFY(!outcome.err.contains("*69") && !outcome.err.contains("*96"));
    QVERIFY(dial({ u"(xxx)"_s, u"*33"_s, u"--profile"_s, u"a.cfg"_s, u"--star-codes"_s })
                .out.startsWith("dial *33\n"));
    QVERIFY(dial({ u"(xxx)"_s, u"*33"_s, u"--profile"_s, u"a.cfg"_s }).out.startsWith("reject nomatch\n"));
    QCOMPARE(dial({ u"(xxx)"_s, u"1"_s, u"--profile"_s, u"missing.cfg"_s }).status, 3);
}

QTEST_GUILESS_MAIN(tst_Dial)
#include "tst_dial.moc"
