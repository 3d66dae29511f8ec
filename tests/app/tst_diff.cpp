#include "tests/support/programtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile diff`, as scripts call it.
class tst_Diff : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void textTellsBothSides();
    void jsonHasTheContractsKeys();
    void secretsAreMasked();
    void writesTheDifference();
};

void tst_Diff::init()
{
    QVERIFY(makeFolder());
    file("<flat-profile>\n<GPP_A>1</GPP_A>\n<GPP_B>2</GPP_B>\n<GPP_C ua=\"na\">3</GPP_C>\n"
         "<Password_1_>geheim</Password_1_>\n</flat-profile>\n",
        u"a.cfg"_s);
    file("<flat-profile>\n<GPP_A>1</GPP_A>\n<GPP_C ua=\"rw\">4</GPP_C>\n<GPP_D></GPP_D>\n"
         "<Password_1_>geheimer</Password_1_>\n</flat-profile>\n",
        u"b.cfg"_s);
    file("<flat-profile>\n  <GPP_A > 1 </GPP_A>\n<GPP_B>2</GPP_B>\n<GPP_C ua='na'>3</GPP_C>\n"
         "<Password_1_>geheim</Password_1_></flat-profile>",
        u"formatted.cfg"_s);
    file("no profile", u"text.txt"_s);
}

void tst_Diff::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << status;
    };
    row("diff a.cfg", 2);
    row("diff - -", 2);
    row("diff a.cfg b.cfg -o -", 2);
    row("diff a.cfg a.cfg", 0);
    row("diff a.cfg formatted.cfg", 0);
    row("diff a.cfg b.cfg", 1);
    row("diff --json a.cfg b.cfg", 1);
    row("diff --json a.cfg formatted.cfg", 0);
    row("diff a.cfg missing.cfg", 3);
    row("diff --json text.txt a.cfg", 3);
    row("diff a.cfg b.cfg -o missing/out.cfg", 6);
}

void tst_Diff::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(arguments).status, status);
}

void tst_Diff::textTellsBothSides()
{
    QCOMPARE(run({ u"diff"_s, u"a.cfg"_s, u"b.cfg"_s }).out,
        "- GPP_B: 2\n- GPP_C ua=\"na\": 3\n+ GPP_C ua=\"rw\": 4\n+ GPP_D: (empty)\n- Password_1_: ***\n"
        "+ Password_1_: ***\n");
    QVERIFY(run({ u"diff"_s, u"a.cfg"_s, u"a.cfg"_s }).out.isEmpty());
}

void tst_Diff::jsonHasTheContractsKeys()
{
    const QJsonArray changes
        = QJsonDocument::fromJson(run({ u"diff"_s, u"--json"_s, u"a.cfg"_s, u"b.cfg"_s }).out)
              .object()
              .value("changes"_L1)
              .toArray();
    QCOMPARE(changes.size(), 4);
    const QJsonObject removed = changes.at(0).toObject();
    QCOMPARE(removed.value("element"_L1).toString(), u"GPP_B"_s);
    QCOMPARE(removed.value("kind"_L1).toString(), u"removed"_s);
    QCOMPARE(removed.value("before"_L1).toString(), u"2"_s);
    QVERIFY(removed.value("after"_L1).isNull());
    const QJsonObject added = changes.at(2).toObject();
    QCOMPARE(added.value("kind"_L1).toString(), u"added"_s);
    QCOMPARE(added.value("after"_L1).toString(u"x"_s), QString());
    QCOMPARE(added.value("stateAfter"_L1).toString(), u"empty"_s);
    const QJsonArray formatting
        = QJsonDocument::fromJson(run({ u"diff"_s, u"--json"_s, u"a.cfg"_s, u"formatted.cfg"_s }).out)
              .object()
              .value("changes"_L1)
              .toArray();
    QCOMPARE(formatting.size(), 2);
    QCOMPARE(formatting.at(0).toObject().value("kind"_L1).toString(), u"formatting"_s);
    const QByteArray unreadable = run({ u"diff"_s, u"--json"_s, u"text.txt"_s, u"a.cfg"_s }).out;
    QCOMPARE(QJsonDocument::fromJson(unreadable).object().value("files"_L1).toArray().size(), 1);
}

void tst_Diff::secretsAreMasked()
{
    for (const QString &format : { u"--json"_s, u"--key-env"_s }) {
        const QStringList options = format == "--json"_L1 ? QStringList { format } : QStringList();
        QVERIFY(!run(QStringList { u"diff"_s } + options + QStringList { u"a.cfg"_s, u"b.cfg"_s })
                     .out.contains("geheim"));
    }
    QVERIFY(
        run({ u"diff"_s, u"--reveal"_s, u"a.cfg"_s, u"b.cfg"_s }).out.contains("+ Password_1_: geheimer"));
}

void tst_Diff::writesTheDifference()
{
    const Outcome outcome = run({ u"diff"_s, u"a.cfg"_s, u"b.cfg"_s, u"-o"_s, u"out.cfg"_s });
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.contains("GPP_B"));
    QFile file(m_folder->filePath(u"out.cfg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        "<flat-profile>\n  <GPP_C ua=\"rw\">4</GPP_C>\n  <GPP_D></GPP_D>\n"
        "  <Password_1_>geheimer</Password_1_>\n</flat-profile>\n");
}

QTEST_GUILESS_MAIN(tst_Diff)
#include "tst_diff.moc"
