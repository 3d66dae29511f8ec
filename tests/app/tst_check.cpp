#include "tests/support/programtest.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile check`, as scripts and pipelines call it.
class tst_Check : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void theWorstFileCounts();
    void textNamesPlaceAndCode();
    void alikeProblemsAreListedOnce();
    void jsonHasTheContractsKeys();
    void spansCountInTheValue();
    void secretsAreMasked();
    void containersAreOpened();
    void foldersAreWalkedInOrder();
    void manyFaultsTakeNoLonger_data();
    void manyFaultsTakeNoLonger();
    void sarifHoldsTogether();
    void sarifFixesLeadToTheMendedText();
    void junitIsWellFormed();
    void ignoredProblemsDoNotCount();
    void modelAndFirmware();
    void dialPlansReachEmergencyNumbers();
    void readsStandardInput();
    void explainsCodes();
    void corpusPageIsWhole();

private:
    QJsonObject json(const QStringList &files) const
    {
        return ProgramTest::json(QStringList { u"check"_s, u"--json"_s } + files);
    }
    QJsonObject sarif(const QStringList &files) const
    {
        return ProgramTest::json(QStringList { u"check"_s, u"--sarif"_s } + files);
    }
};

static const QByteArray kGood = "<flat-profile>\n  <User_ID_1_>5001</User_ID_1_>\n</flat-profile>\n";
static const QByteArray kWarned = "<flat-profile>\n  <dial_plan_1_>(x.)</dial_plan_1_>\n</flat-profile>\n";
static const QByteArray kWrong
    = "<flat-profile>\n  <Enable_Web_Server ua=\"na\"> maybe </Enable_Web_Server>\n</flat-profile>\n";

void tst_Check::init()
{
    QVERIFY(makeFolder());
    file(kGood, u"good.cfg"_s);
    file(kWarned, u"warned.cfg"_s);
    file(kWrong, u"wrong.cfg"_s);
    file("<flat-profile>\n<GPP_A>a&b</GPP_A>\n", u"ill.cfg"_s);
    file("no profile", u"text.txt"_s);
    // openssl enc -aes-256-cbc -k schluessel, of another file: enough to need a key
    file("Salted__12345678" + QByteArray(32, 'x'), u"encrypted.cfg"_s);
}

void tst_Check::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << status;
    };
    row("check", 2);
    row("check --help", 0);
    row("check --json --sarif good.cfg", 2);
    row("check --model 1234 good.cfg", 2);
    row("check --firmware new good.cfg", 2);
    row("check good.cfg", 0);
    row("check warned.cfg", 0);
    row("check --strict warned.cfg", 1);
    row("check --strict good.cfg", 0);
    row("check wrong.cfg", 1);
    row("check ill.cfg", 1);
    row("check missing.cfg", 3);
    row("check text.txt", 3);
    row("check encrypted.cfg", 4);
    row("check --json good.cfg", 0);
    row("check --json wrong.cfg", 1);
    row("check --json encrypted.cfg", 4);
    row("check --sarif warned.cfg --strict", 1);
    row("check --junit missing.cfg", 3);
}

void tst_Check::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(arguments).status, status);
}

void tst_Check::theWorstFileCounts()
{
    QCOMPARE(run({ u"check"_s, u"good.cfg"_s, u"wrong.cfg"_s }).status, 1);
    QCOMPARE(run({ u"check"_s, u"text.txt"_s, u"wrong.cfg"_s }).status, 3);
    QCOMPARE(run({ u"check"_s, u"encrypted.cfg"_s, u"text.txt"_s, u"wrong.cfg"_s }).status, 4);
}

void tst_Check::textNamesPlaceAndCode()
{
    const QByteArray out = run({ u"check"_s, u"wrong.cfg"_s, u"good.cfg"_s, u"text.txt"_s }).out;
    QVERIFY2(out.startsWith("wrong.cfg:2:31: error: Enable_Web_Server: The value must be Yes or No. "
                            "[not-a-bool]\n\ntext.txt: error: "),
        out.constData());
    QVERIFY(out.contains("\n\nFiles checked: 3. With errors: 2, with warnings only: 0, with neither: 1.\n"
                         "Errors: 2. Warnings: 0.\n"));
    const Outcome good = run({ u"check"_s, u"good.cfg"_s });
    QVERIFY(good.out.startsWith("Files checked: 1."));
    QVERIFY(good.err.isEmpty());
}

void tst_Check::alikeProblemsAreListedOnce()
{
    QByteArray body;
    for (int n = 1; n <= 6; ++n)
        body += "<user_id_" + QByteArray::number(n) + "_>1</user_id_" + QByteArray::number(n) + "_>\n";
    file("<flat-profile>\n" + body + "</flat-profile>", u"many.cfg"_s);
    const QByteArray out = run({ u"check"_s, u"many.cfg"_s }).out;
    QCOMPARE(out.count("[name-case]"), 1);
    QVERIFY(out.contains("[name-case] (and 5 more alike)"));
    QVERIFY(out.contains("Warnings: 6."));
    QCOMPARE(run({ u"check"_s, u"--all"_s, u"many.cfg"_s }).out.count("[name-case]"), 6);
    // A template has placeholders everywhere, each another one.
    file("<flat-profile><GPP_A>{{a}}</GPP_A><GPP_B>{{b}}</GPP_B><Text_Logo>{{c}}</Text_Logo>"
         "<Host_Name>{{d}}</Host_Name><Line_Enable_{{n}}_>1</Line_Enable_{{n}}_></flat-profile>",
        u"template.cfg"_s);
    const QByteArray page = run({ u"check"_s, u"template.cfg"_s }).out;
    QCOMPARE(page.count("[template-left-over]"), 1);
    QVERIFY(page.contains("[template-left-over] (and 3 more alike)"));
    QCOMPARE(page.count("[placeholder-in-tag]"), 2);
}

void tst_Check::jsonHasTheContractsKeys()
{
    const QJsonArray files
        = json({ u"wrong.cfg"_s, u"good.cfg"_s, u"missing.cfg"_s }).value("files"_L1).toArray();
    QCOMPARE(files.size(), 3);
    const QJsonObject wrong = files.at(0).toObject();
    QCOMPARE(wrong.value("path"_L1).toString(), u"wrong.cfg"_s);
    QCOMPARE(wrong.value("container"_L1).toString(), u"plain"_s);
    QCOMPARE(wrong.value("parameters"_L1).toInt(), 1);
    const QJsonObject problem = wrong.value("problems"_L1).toArray().at(0).toObject();
    QCOMPARE(problem.value("severity"_L1).toString(), u"error"_s);
    QCOMPARE(problem.value("code"_L1).toString(), u"not-a-bool"_s);
    QCOMPARE(problem.value("element"_L1).toString(), u"Enable_Web_Server"_s);
    QCOMPARE(problem.value("line"_L1).toInt(), 2);
    QCOMPARE(problem.value("column"_L1).toInt(), 31);
    QVERIFY(problem.value("message"_L1).toString().endsWith(u'.'));
    QVERIFY(problem.contains("fix"_L1) && problem.value("fix"_L1).isNull());
    QCOMPARE(problem.value("span"_L1).toObject(), QJsonObject({ { u"offset"_s, 0 }, { u"length"_s, 5 } }));
    const QJsonObject missing = files.at(2).toObject();
    QCOMPARE(missing.value("parameters"_L1).toInt(-1), 0);
    QCOMPARE(
        missing.value("problems"_L1).toArray().at(0).toObject().value("code"_L1).toString(), u"unreadable"_s);
}

void tst_Check::spansCountInTheValue()
{
    file(u"<flat-profile><Dial_Tone>\n 350@-19,440@-19;10(*/0/1 "
         u"2)</Dial_Tone>\n<GPP_A>\u00E9&amp;\u201Cx\u201D"
         "</GPP_A></flat-profile>"_s.toUtf8(),
        u"spans.cfg"_s);
    const QJsonArray problems = json({ u"spans.cfg"_s })
                                    .value("files"_L1)
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value("problems"_L1)
                                    .toArray();
    const QJsonObject tone = problems.at(0).toObject();
    QCOMPARE(tone.value("code"_L1).toString(), u"tone-blank-index"_s);
    QCOMPARE(tone.value("line"_L1).toInt(), 2);
    // The column is the file's, the span's offset the value's, which begins at column 2.
    QCOMPARE(
        tone.value("column"_L1).toInt(), tone.value("span"_L1).toObject().value("offset"_L1).toInt() + 2);
    QVERIFY(tone.value("fix"_L1).toString().contains(u'+'));
    const QJsonObject text = problems.at(1).toObject();
    QCOMPARE(text.value("code"_L1).toString(), u"non-ascii"_s);
    QCOMPARE(text.value("line"_L1).toInt(), 3);
    QCOMPARE(text.value("column"_L1).toInt(), 8);
    QCOMPARE(text.value("span"_L1).toObject(), QJsonObject({ { u"offset"_s, 0 }, { u"length"_s, 5 } }));
}

void tst_Check::secretsAreMasked()
{
    file(u"<flat-profile><Password_1_>\u00A0geheim\u201C</Password_1_><Profile_Rule>[--key "
         u"geheim]http://a/\u201Cb"
         "</Profile_Rule><GPP_SA>geh eim\u201Cgeheim\u201D</GPP_SA><Admin_Passwd>\u00A0geheim</Admin_Passwd>"
         "<Pasword_1_>{{geheim}}\u00A0</Pasword_1_><Profile_Rule_B>[--KEY geheim](\"$SA\" eq "
         "\"geheim\")?http://a/\u201C"
         "?pwd=geheim</Profile_Rule_B><XML_Application_Service_URL>ftp://u:geheim@a "
         "b/?pass=geheim</XML_Application_Service_URL>"
         "</flat-profile>"_s.toUtf8(),
        u"secrets.cfg"_s);
    for (const QString &format : { u"--json"_s, u"--sarif"_s, u"--junit"_s, u"--all"_s }) {
        const QByteArray out = run({ u"check"_s, format, u"secrets.cfg"_s }).out;
        QVERIFY2(!out.contains("geh") && !out.contains("eim"), out.constData());
        QVERIFY(out.contains("secret-in-rule"));
    }
}

void tst_Check::containersAreOpened()
{
    QCOMPARE(run({ u"convert"_s, u"wrong.cfg"_s, u"wrong.cfg.gz"_s, u"--gzip"_s }).status, 0);
    const QJsonObject file = json({ u"wrong.cfg.gz"_s }).value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(file.value("container"_L1).toString(), u"gzip"_s);
    QCOMPARE(file.value("problems"_L1).toArray().at(0).toObject().value("line"_L1).toInt(), 2);
}

void tst_Check::foldersAreWalkedInOrder()
{
    for (int i = 0; i < 40; ++i)
        file(i % 3 ? kGood : kWrong, u"site/%1/phone%2.cfg"_s.arg(i % 4).arg(i));
    file(kWrong, u"site/.hidden.cfg"_s);
    file(kWrong, u"site/.hidden/a.cfg"_s);
    file("notes", u"site/README"_s);
    QStringList paths;
    for (const QJsonValue &value : json({ u"site/"_s, u"good.cfg"_s }).value("files"_L1).toArray())
        paths.append(value.toObject().value("path"_L1).toString());
    QCOMPARE(paths.size(), 42);
    QCOMPARE(paths.takeLast(), u"good.cfg"_s);
    QStringList sorted = paths;
    sorted.sort();
    QCOMPARE(paths, sorted);
    QCOMPARE(paths.first(), u"site/0/phone0.cfg"_s);
    QCOMPARE(paths.last(), u"site/README"_s);
    const Outcome once = run({ u"check"_s, u"site"_s });
    QCOMPARE(once.status, 3); // README is no profile
    QCOMPARE(run({ u"check"_s, u"site"_s }).out, once.out);
}

void tst_Check::manyFaultsTakeNoLonger_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece"); // %1 becomes its number
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *name, const char *piece, const char *begin = "", const char *end = "") {
        QTest::newRow(name) << QByteArray(begin) << QByteArray(piece) << QByteArray(end);
    };
    row("attribute twice", "<User_ID_1_ ua=\"na\" ua=\"rw\">5</User_ID_1_>");
    row("access", "<User_ID_1_ ua=\"x\">\xC3\xBC</User_ID_1_>");
    row("unknown names", "<Stranger_%1>1</Stranger_%1>");
    row("one unknown name", "<Stranger>1</Stranger>");
    row("duplicates", "<Resync_Periodic>3600</Resync_Periodic>");
    row("mismatched tags", "<Proxy_%1_>1</Prxy_%1_>");
    row("missing tags", "<Proxy_%1_>1");
    row("text after an empty tag", "<Proxy_1_/>0</Proxy_1_>");
    row("bare ampersands", "<Proxy_1_>a & b</Proxy_1_>");
    row("bare ampersands of one value", "& ", "<Proxy_1_>", "</Proxy_1_>");
    row("stray text", "\xC2\xA0<Proxy_1_/>");
}

/// All of it on one line; in time that grows with the square, each would take hours.
void tst_Check::manyFaultsTakeNoLonger()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, end);
    QByteArray text = "<flat-profile>" + begin;
    for (int i = 0; i < 60'000; ++i)
        text += QByteArray(piece).replace("%1", QByteArray::number(i));
    file(text + end + "</flat-profile>");
    const Outcome checked = run({ u"check"_s, u"--sarif"_s, u"a.cfg"_s });
    QVERIFY(checked.status == 0 || checked.status == 1);
    QVERIFY(!checked.json().isEmpty());
    QCOMPARE(run({ u"list"_s, u"a.cfg"_s }).status, 0);
}

void tst_Check::sarifHoldsTogether()
{
    file(kWrong, u"a b/\u00E9.cfg"_s);
    file("<flat-profile><Dial_Plan_1_>([x]1)</Dial_Plan_1_><GPP_A>a < b</GPP_A></flat-profile>",
        u"gaps.cfg"_s);
    const Outcome outcome = run({ u"check"_s, u"--sarif"_s, u"wrong.cfg"_s, u"warned.cfg"_s, u"gaps.cfg"_s,
        u"a b"_s, u"missing.cfg"_s });
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject log = outcome.json();
    QCOMPARE(log.value("version"_L1).toString(), u"2.1.0"_s);
    const QJsonObject theRun = log.value("runs"_L1).toArray().at(0).toObject();
    QCOMPARE(theRun.value("columnKind"_L1).toString(), u"utf16CodeUnits"_s);
    const QJsonObject driver = theRun.value("tool"_L1).toObject().value("driver"_L1).toObject();
    QCOMPARE(driver.value("name"_L1).toString(), u"flatprofile"_s);
    QStringList rules;
    for (const QJsonValue &rule : driver.value("rules"_L1).toArray()) {
        rules.append(rule.toObject().value("id"_L1).toString());
        QVERIFY(
            rule.toObject().value("shortDescription"_L1).toObject().value("text"_L1).toString().size() > 10);
    }
    QCOMPARE(rules.size(), QSet<QString>(rules.begin(), rules.end()).size());
    QStringList uris;
    for (const QJsonValue &value : theRun.value("results"_L1).toArray()) {
        const QJsonObject result = value.toObject();
        QVERIFY(rules.contains(result.value("ruleId"_L1).toString()));
        QVERIFY(QStringList({ u"error"_s, u"warning"_s, u"note"_s })
                    .contains(result.value("level"_L1).toString()));
        QVERIFY(!result.value("message"_L1).toObject().value("text"_L1).toString().isEmpty());
        const QJsonObject place
            = result.value("locations"_L1).toArray().at(0).toObject().value("physicalLocation"_L1).toObject();
        uris.append(place.value("artifactLocation"_L1).toObject().value("uri"_L1).toString());
        if (place.contains("region"_L1)) {
            const QJsonObject region = place.value("region"_L1).toObject();
            QVERIFY(region.value("startLine"_L1).toInt() >= 1 && region.value("startColumn"_L1).toInt() >= 1);
            QVERIFY(region.value("endLine"_L1).toInt() >= region.value("startLine"_L1).toInt());
        }
    }
    QVERIFY(uris.contains(u"a%20b/%C3%A9.cfg"_s));
    QVERIFY(uris.contains(u"missing.cfg"_s));
}

/// The edits of a fix in lines and columns, made on the file.
static QString mended(const QByteArray &text, const QJsonObject &fix)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    const QJsonArray replacements
        = fix.value("artifactChanges"_L1).toArray().at(0).toObject().value("replacements"_L1).toArray();
    QString whole = lines.join(u'\n');
    const auto offset = [&](int line, int column) {
        qsizetype at = 0;
        for (int i = 0; i < line - 1; ++i)
            at += lines.at(i).size() + 1;
        return at + column - 1;
    };
    for (qsizetype i = replacements.size() - 1; i >= 0; --i) {
        const QJsonObject region = replacements.at(i).toObject().value("deletedRegion"_L1).toObject();
        const qsizetype from
            = offset(region.value("startLine"_L1).toInt(), region.value("startColumn"_L1).toInt());
        const qsizetype to = offset(region.value("endLine"_L1).toInt(), region.value("endColumn"_L1).toInt());
        whole.replace(from, to - from,
            replacements.at(i).toObject().value("insertedContent"_L1).toObject().value("text"_L1).toString());
    }
    return whole;
}

void tst_Check::sarifFixesLeadToTheMendedText()
{
    const QJsonArray results = sarif({ u"warned.cfg"_s })
                                   .value("runs"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value("results"_L1)
                                   .toArray();
    const QJsonObject fix = results.at(0).toObject().value("fixes"_L1).toArray().at(0).toObject();
    QCOMPARE(mended(kWarned, fix).toUtf8(), QByteArray(kWarned).replace("dial_plan", "Dial_Plan"));
}

void tst_Check::junitIsWellFormed()
{
    file(kWrong, u"odd\u0001&<name.cfg"_s);
    const Outcome outcome = run({ u"check"_s, u"--junit"_s, u"wrong.cfg"_s, u"good.cfg"_s, u"warned.cfg"_s,
        u"missing.cfg"_s, u"odd\u0001&<name.cfg"_s });
    QXmlStreamReader reader(outcome.out);
    QStringList cases;
    QHash<QString, int> counts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        ++counts[reader.name().toString()];
        if (reader.name() == u"testsuite") {
            QCOMPARE(reader.attributes().value("tests"_L1).toInt(), 5);
            QCOMPARE(reader.attributes().value("failures"_L1).toInt(), 2);
            QCOMPARE(reader.attributes().value("errors"_L1).toInt(), 1);
        }
        if (reader.name() == u"testcase")
            cases.append(reader.attributes().value("name"_L1).toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cases.first(), u"wrong.cfg"_s);
    QCOMPARE(counts.value(u"testcase"_s), 5);
    QCOMPARE(counts.value(u"failure"_s), 2);
    QCOMPARE(counts.value(u"error"_s), 1);
}

void tst_Check::ignoredProblemsDoNotCount()
{
    file(QByteArray(kWrong).replace(
             "<flat-profile>", "<flat-profile><!-- flatprofile: ignore not-a-bool Enable_Web_Server -->"),
        u"meant.cfg"_s);
    const Outcome outcome = run({ u"check"_s, u"--strict"_s, u"meant.cfg"_s });
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("Ignored by comments in the files: 1."));
    const QJsonObject file = json({ u"meant.cfg"_s }).value("files"_L1).toArray().at(0).toObject();
    QCOMPARE(file.value("ignored"_L1).toInt(), 1);
    QVERIFY(file.value("problems"_L1).toArray().isEmpty());
    const QJsonObject result = sarif({ u"meant.cfg"_s })
                                   .value("runs"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value("results"_L1)
                                   .toArray()
                                   .at(0)
                                   .toObject();
    QCOMPARE(result.value("suppressions"_L1).toArray().size(), 1);
    QVERIFY(run({ u"check"_s, u"--help"_s }).out.contains("flatprofile: ignore CODE"));
}

void tst_Check::modelAndFirmware()
{
    file("<flat-profile><User_ID_9_>1</User_ID_9_><Survivability_Proxy_1_>a</Survivability_Proxy_1_>"
         "</flat-profile>",
        u"new.cfg"_s);
    QVERIFY(!run({ u"check"_s, u"new.cfg"_s }).out.contains("warning:"));
    QVERIFY(
        run({ u"check"_s, u"--model"_s, u"CP-7841-3PCC"_s, u"new.cfg"_s }).out.contains("[not-on-model]"));
    QVERIFY(
        run({ u"check"_s, u"--firmware"_s, u"11.3(1)"_s, u"new.cfg"_s }).out.contains("[not-in-firmware]"));
}

void tst_Check::dialPlansReachEmergencyNumbers()
{
    file("<flat-profile><Dial_Plan_1_>(9,xx.)</Dial_Plan_1_></flat-profile>", u"plan.cfg"_s);
    QCOMPARE(run({ u"check"_s, u"--strict"_s, u"plan.cfg"_s }).status, 0);
    const Outcome missing = run({ u"check"_s, u"--strict"_s, u"--emergency"_s, u"DE"_s, u"plan.cfg"_s });
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.out.contains("112") && missing.out.contains("dialplan-emergency-rejected"));
    QCOMPARE(run({ u"check"_s, u"--emergency"_s, u"911"_s, u"plan.cfg"_s }).out.count("911"), 0);
    QCOMPARE(run({ u"check"_s, u"--emergency"_s, u"nowhere"_s, u"plan.cfg"_s }).status, 2);
}

void tst_Check::readsStandardInput()
{
    const Outcome outcome = run({ u"check"_s, u"-"_s }, kWrong);
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.startsWith("-:2:31: error:"));
}

void tst_Check::explainsCodes()
{
    const Outcome known = run({ u"check"_s, u"--explain"_s, u"not-a-bool"_s });
    QCOMPARE(known.status, 0);
    QVERIFY(known.out.startsWith("The value must be Yes or No.\n"));
    QVERIFY(known.out.contains("<!-- flatprofile: ignore not-a-bool -->"));
    for (const QString &code : { u"duplicate-parameter"_s, u"tone-segment"_s, u"rule-paren"_s,
             u"ambiguous-empty"_s, u"no-way-back"_s, u"bare-ampersand"_s })
        QCOMPARE(run({ u"check"_s, u"--explain"_s, code }).status, 0);
    QVERIFY(!run({ u"check"_s, u"--explain"_s, u"bare-ampersand"_s }).out.contains("<!--"));
    const QJsonObject object = run({ u"check"_s, u"--json"_s, u"--explain"_s, u"not-a-bool"_s }).json();
    QCOMPARE(object.value("code"_L1).toString(), u"not-a-bool"_s);
    QCOMPARE(run({ u"check"_s, u"--explain"_s, u"no-such-code"_s }).status, 2);
    // What a report can name, it can explain.
    for (const QJsonValue &value :
        json({ u"wrong.cfg"_s, u"warned.cfg"_s, u"ill.cfg"_s }).value("files"_L1).toArray()) {
        for (const QJsonValue &problem : value.toObject().value("problems"_L1).toArray())
            QCOMPARE(
                run({ u"check"_s, u"--explain"_s, problem.toObject().value("code"_L1).toString() }).status,
                0);
    }
}

void tst_Check::corpusPageIsWhole()
{
    const QString corpus = sharedPath(u"corpus"_s);
    if (corpus.isEmpty())
        QSKIP("the corpus is not here");
    const Outcome outcome = run({ u"check"_s, corpus });
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.err.isEmpty());
    QVERIFY(outcome.out.contains("\nFiles checked: "));
    const QList<QByteArray> lines = outcome.out.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(!line.contains("%1") && !line.contains("%2") && line.size() < 700, line.constData());
    const QJsonObject document = json({ corpus });
    for (const QJsonValue &value : document.value("files"_L1).toArray()) {
        for (const QJsonValue &problem : value.toObject().value("problems"_L1).toArray())
            QVERIFY(problem.toObject().value("message"_L1).toString().endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(tst_Check)
#include "tst_check.moc"
