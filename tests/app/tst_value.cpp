#include "tests/support/programtest.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile value` as scripts call it.
class tst_Value : public ProgramTest
{
    Q_OBJECT

private slots:
    void answersByStatus_data();
    void answersByStatus();
    void problemsHaveSpanAndFix();
    void fixesBeyondTheSpanMendTheValue();
    void textSaysTheSame();
    void toneBecomesAScript();
    void cadenceBecomesAScript();
    void frequenciesBecomeAScript();
    void noScriptWithoutOne();
    void timelinesTellWhenItSounds();
    void longTimelinesAreCut();
    void templatesTellWhichPatternFits();
    void secretsAreMasked();
    void everyTypeOfTheTableIsTaken();

private:
    Outcome run(const QStringList &arguments) const
    {
        return ProgramTest::run(QStringList { u"value"_s } + arguments);
    }
};

void tst_Value::answersByStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QStringList &arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("valid", { u"--type"_s, u"Bool"_s, u"Yes"_s }, 0);
    row("invalid", { u"--type"_s, u"Bool"_s, u"maybe"_s }, 1);
    row("warning alone", { u"--type"_s, u"Time0"_s, u"1.5"_s }, 0);
    row("empty", { u"--type"_s, u"Uns16"_s, QString() }, 0);
    row("option after", { u"*69"_s, u"--json"_s, u"--type"_s, u"StarCode"_s }, 0);
    row("hyphen", { u"--type"_s, u"PwrLevel"_s, u"--"_s, u"-13.5"_s }, 0);
    row("unknown type", { u"--type"_s, u"Colour"_s, u"red"_s }, 2);
    row("no type", { u"Yes"_s }, 2);
    row("no value", { u"--type"_s, u"Bool"_s }, 2);
    row("two values", { u"--type"_s, u"Bool"_s, u"Yes"_s, u"No"_s }, 2);
    row("until of no script", { u"--type"_s, u"Bool"_s, u"--until"_s, u"1"_s, u"Yes"_s }, 2);
    row("until nothing", { u"--type"_s, u"CadScript"_s, u"--until"_s, u"0"_s, u"60(2/4)"_s }, 2);
    row("match of no template", { u"--type"_s, u"Bool"_s, u"--match"_s, u"1"_s, u"Yes"_s }, 2);
}

void tst_Value::answersByStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QCOMPARE(outcome.err.isEmpty(), status != 2);
    if (arguments.contains(u"--json"_s))
        QCOMPARE(outcome.json().value("valid"_L1).toBool(), status == 0);
}

void tst_Value::problemsHaveSpanAndFix()
{
    const Outcome outcome
        = run({ u"--json"_s, u"--type"_s, u"DstRule"_s, u"start=3/-1/8/2;end=10/-1/7/3;save=1;"_s });
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.json().value("valid"_L1).toBool(true), false);
    const QJsonArray problems = outcome.json().value("problems"_L1).toArray();
    QCOMPARE(problems.size(), 2);
    const QJsonObject weekday = problems.at(0).toObject();
    QCOMPARE(weekday.value("severity"_L1).toString(), u"error"_s);
    QCOMPARE(weekday.value("code"_L1).toString(), u"dst-range"_s);
    QVERIFY(weekday.value("message"_L1).toString().endsWith(u'.'));
    QCOMPARE(weekday.value("span"_L1).toObject(), (QJsonObject { { u"offset"_s, 11 }, { u"length"_s, 1 } }));
    QVERIFY(weekday.contains("fix"_L1) && weekday.value("fix"_L1).isNull());
    QVERIFY(!weekday.contains("mended"_L1));
    const QJsonObject semicolon = problems.at(1).toObject();
    QCOMPARE(semicolon.value("severity"_L1).toString(), u"warning"_s);
    QCOMPARE(semicolon.value("fix"_L1).toString(u"-"_s), QString());
    QCOMPARE(semicolon.value("mended"_L1).toString(), u"start=3/-1/8/2;end=10/-1/7/3;save=1"_s);
}

void tst_Value::fixesBeyondTheSpanMendTheValue()
{
    const QJsonArray problems
        = run({ u"--json"_s, u"--type"_s, u"DstRule"_s, u"start=3/1/7,end=4/1/7,save=1"_s })
              .json()
              .value("problems"_L1)
              .toArray();
    QCOMPARE(problems.size(), 1);
    const QJsonObject commas = problems.first().toObject();
    QCOMPARE(commas.value("span"_L1).toObject(), (QJsonObject { { u"offset"_s, 11 }, { u"length"_s, 1 } }));
    QVERIFY(commas.value("fix"_L1).isNull());
    QVERIFY(!commas.value("fixLabel"_L1).toString().isEmpty());
    QCOMPARE(commas.value("mended"_L1).toString(), u"start=3/1/7;end=4/1/7;save=1"_s);
}

void tst_Value::textSaysTheSame()
{
    const Outcome outcome = run({ u"--type"_s, u"ToneScript"_s, u"350@-19,440@-19;10(*/0/1 2)"_s });
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.startsWith("not valid\nerror at "));
    QVERIFY(outcome.out.contains("[tone-blank-index]"));
    QVERIFY(outcome.out.contains("350@-19,440@-19;10(*/0/1+2)"));
    QCOMPARE(run({ u"--type"_s, u"Bool"_s, u"No"_s }).out, "valid\n");
}

void tst_Value::toneBecomesAScript()
{
    const QJsonObject script = run(
        { u"--json"_s, u"--type"_s, u"ToneScript"_s, u"350@-19,400*33@-18.5;2(.1/.25/1+2);10(*/0/1)"_s })
                                   .json()
                                   .value("script"_L1)
                                   .toObject();
    const QJsonArray frequencies { QJsonObject { { u"hz"_s, 350 }, { u"dbm"_s, -19 } },
        QJsonObject { { u"hz"_s, 400 }, { u"dbm"_s, -18.5 }, { u"modulation"_s, 33 } } };
    QCOMPARE(script.value("frequencies"_L1).toArray(), frequencies);
    QCOMPARE(script.value("total"_L1).toDouble(), 12.0);
    const QJsonArray sections { QJsonObject { { u"duration"_s, 2 },
                                    { u"segments"_s,
                                        QJsonArray { QJsonObject { { u"on"_s, 0.1 }, { u"off"_s, 0.25 },
                                            { u"components"_s, QJsonArray { 1, 2 } } } } } },
        QJsonObject { { u"duration"_s, 10 },
            { u"segments"_s,
                QJsonArray { QJsonObject {
                    { u"on"_s, u"*"_s }, { u"off"_s, 0 }, { u"components"_s, QJsonArray { 1 } } } } } } };
    QCOMPARE(script.value("sections"_L1).toArray(), sections);
}

void tst_Value::cadenceBecomesAScript()
{
    const QJsonObject script
        = run({ u"--json"_s, u"--type"_s, u"CadScript"_s, u"*(2/4)"_s }).json().value("script"_L1).toObject();
    QCOMPARE(script.value("total"_L1).toString(), u"*"_s);
    QCOMPARE(script.value("frequencies"_L1).toArray(), QJsonArray());
    const QJsonObject segment = script.value("sections"_L1)
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value("segments"_L1)
                                    .toArray()
                                    .first()
                                    .toObject();
    QCOMPARE(segment.value("on"_L1).toDouble(), 2.0);
    QCOMPARE(segment.value("off"_L1).toDouble(), 4.0);
}

void tst_Value::frequenciesBecomeAScript()
{
    const QJsonObject script = run({ u"--json"_s, u"--type"_s, u"FreqScript"_s, u"440@-10"_s })
                                   .json()
                                   .value("script"_L1)
                                   .toObject();
    QCOMPARE(script.value("frequencies"_L1).toArray(),
        (QJsonArray { QJsonObject { { u"hz"_s, 440 }, { u"dbm"_s, -10 } } }));
}

void tst_Value::noScriptWithoutOne()
{
    QVERIFY(!run({ u"--json"_s, u"--type"_s, u"CadScript"_s, u"60(2:4)"_s }).json().contains("script"_L1));
    QVERIFY(!run({ u"--json"_s, u"--type"_s, u"Bool"_s, u"Yes"_s }).json().contains("script"_L1));
}

void tst_Value::timelinesTellWhenItSounds()
{
    const auto timeline = [&](const QString &type, const QString &until, const QString &script) {
        return run({ u"--json"_s, u"--type"_s, type, u"--until"_s, until, script })
            .json()
            .value("timeline"_L1)
            .toArray();
    };
    const auto stretch = [](double start, double end, const QJsonArray &components) {
        return QJsonArray { start, end, components };
    };
    QCOMPARE(timeline(u"CadScript"_s, u"9"_s, u"60(2/4)"_s),
        (QJsonArray { stretch(0, 2, {}), stretch(6, 8, {}) }));
    QCOMPARE(timeline(u"ToneScript"_s, u"1.25"_s, u"350@-19,440@-19;1(.25/.25/2);10(*/0/1+2)"_s),
        (QJsonArray { stretch(0, 0.25, { 2 }), stretch(0.5, 0.75, { 2 }), stretch(1, 1.25, { 1, 2 }) }));
    const QByteArray text
        = run({ u"--type"_s, u"ToneScript"_s, u"--until"_s, u"3"_s, u"350@-19,440@-19;10(2/2/1+2)"_s }).out;
    QCOMPARE(text, "valid\n0 s to 2 s: 1+2\n");
    QVERIFY(!run({ u"--json"_s, u"--type"_s, u"CadScript"_s, u"60(2/4)"_s }).json().contains("timeline"_L1));
}

void tst_Value::longTimelinesAreCut()
{
    const Outcome outcome = run(
        { u"--json"_s, u"--type"_s, u"CadScript"_s, u"--until"_s, u"1000000"_s, u"1000000(.001/.001)"_s });
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value("timeline"_L1).toArray().size(), 100'000);
    QVERIFY(outcome.err.contains("100000"));
}

void tst_Value::templatesTellWhichPatternFits()
{
    const auto match = [&](const QString &type, const QString &text, const QString &number) {
        return run({ u"--json"_s, u"--type"_s, type, u"--match"_s, number, text }).json().value("match"_L1);
    };
    QCOMPARE(match(u"PhTmpl"_s, u"14*,1408*"_s, u"14085551234"_s).toInt(), 1);
    QCOMPARE(match(u"RscTmpl"_s, u"404, 5*"_s, u"503"_s).toInt(), 2);
    QVERIFY(match(u"RscTmpl"_s, u"404, 5*"_s, u"486"_s).isNull());
    QVERIFY(run({ u"--type"_s, u"RscTmpl"_s, u"--match"_s, u"503"_s, u"404, 5*"_s }).out.contains("2"));
}

void tst_Value::secretsAreMasked()
{
    const QString secret = u"\u00A0geheim"_s;
    for (const QString &form : { u"--json"_s, u"--type=Password"_s }) {
        const Outcome outcome = run({ form, u"--type"_s, u"Password"_s, secret });
        QVERIFY(!outcome.out.contains("geheim"));
        QVERIFY(outcome.out.contains("unicode-blank"));
    }
    QVERIFY(run({ u"--reveal"_s, u"--type"_s, u"Password"_s, secret }).out.contains("geheim"));
    const Outcome rule = run({ u"--json"_s, u"--type"_s, u"URL"_s, u"http:/u:geheim@pbx.example.com/"_s });
    QVERIFY(!rule.out.contains("geheim"));
    QVERIFY(rule.out.contains("url-slashes"));
}

void tst_Value::everyTypeOfTheTableIsTaken()
{
    QStringList types { u"ProvisioningRuleSyntax"_s, u"ProfileRule"_s, u"ReportRule"_s, u"UpgradeRule"_s,
        u"ResyncTrigger"_s, u"RetrySchedule"_s, u"DstRule"_s, u"StarCode"_s, u"GPP"_s, u"DialPlanScript"_s,
        u"PhTmpl"_s, u"FreqScript"_s, u"PwrLevel"_s, u"Float2"_s, u"Sig16"_s };
    for (const QByteArray &line : readFile(sharedPath(u"facts/parameters.tsv"_s)).split('\n').mid(1)) {
        if (const QString type = QString::fromUtf8(line).section(u'\t', 5, 5); !type.isEmpty())
            types.append(type);
    }
    types.removeDuplicates();
    for (const QString &type : std::as_const(types)) {
        const Outcome outcome = run({ u"--json"_s, u"--type"_s, type, QString() });
        QVERIFY2(outcome.status == 0, qPrintable(type));
        QVERIFY2(outcome.json().value("valid"_L1).toBool(), qPrintable(type));
    }
    if (sharedPath(u"facts/parameters.tsv"_s).isEmpty())
        QSKIP("The table of parameters is not here: only the types of the contract were tried.");
}

QTEST_GUILESS_MAIN(tst_Value)
#include "tst_value.moc"
