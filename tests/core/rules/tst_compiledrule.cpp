#include "core/rules/compiledrule.h"
#include "core/rules/fakephone.h"
#include "core/rules/fleet.h"
#include "core/support/csv.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_CompiledRule : public QObject
{
    Q_OBJECT

private slots:
    void decidesAsTheTraceDoes();
    void plainRulesAreCompiled();
    void talliesAFleet();
    void writesEachRow();
    void assignmentsReachTheNextRule();
    void expectationsAreHeldAgainst();
    void option66IsThePhones();
    void takesPhonesOfTheBench();
    void phonesAndTableAgree();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void cutsRecordsAnywhere();
    void aMillionPhonesStreamThrough();

private:
    static Result<FleetResult, FleetError> evaluate(
        const FleetPlan &plan, const QByteArray &csv, QByteArray *output = nullptr)
    {
        qsizetype at = 0;
        const ByteSource source = [&] {
            const QByteArray piece = csv.mid(at, 7); // pieces end anywhere
            at += piece.size();
            return piece;
        };
        ByteSink sink;
        if (output)
            sink = [output](const QByteArray &bytes) {
                *output += bytes;
                return true;
            };
        return evaluateFleet(plan, source, sink, false);
    }
};

static const QString kRule
    = u"(\"$A\" eq \"beta\")? http://beta.example.com/$MA.cfg | ($SWVER lt 11-3-2MPP0001)? "
      "http://old.example.com/$MA.cfg | http://new.example.com/$MA.cfg"_s;

static RuleOutcome traced(const QString &rule, const MacroTable &macros, const RuleSetting &setting)
{
    const RuleTrace trace = simulateRule(rule, macros, setting);
    RuleOutcome outcome { trace.result, -1, {}, {} };
    if (trace.error) {
        outcome.error = trace.error->code;
    } else if (trace.selected >= 0) {
        outcome.alternative = trace.selected;
        outcome.url = trace.url();
    }
    return outcome;
}

void tst_CompiledRule::decidesAsTheTraceDoes()
{
    QRandomGenerator random(21);
    const QStringList operands { u"$N"_s, u"$(MA:2:3)"_s, u"\"$A\""_s, u"\"x$B\""_s, u"$SWVER"_s, u"5"_s,
        u"\"x\""_s, u"11-0-1MPP"_s, u"$E"_s, u"$NONE"_s, u"$A$N"_s, u"-$N"_s, u"$M"_s };
    const QStringList operators { u" eq "_s, u" ne "_s, u" lt "_s, u">="_s, u"="_s };
    const QStringList urls { u"http://h/$MA.cfg"_s, u"/$A"_s, u"$B"_s, u"http://$A:$N/x"_s, u"$E"_s, u""_s,
        u"h/$(A:1)?x=$NONE"_s, u"[--key \"$SA\" --uid $B]https://h/x"_s,
        u"[--pwd $SA --post a] http://h/$A"_s, u"(a = \"$B\";)! http://h/$A"_s, u"http://h/$$A"_s };
    const QStringList values { u"5"_s, u"-1"_s, u"x"_s, u"xyz"_s, u""_s, u"a b"_s, u"\""_s, u"11-0-1MPP-3"_s,
        u"eq"_s, u"and"_s, u"--uid"_s, u"#x"_s, u"a|b"_s, u"(x)?"_s, u"]"_s, u"x\" eq \"x"_s, u"\u00e4"_s,
        u"$MA"_s, u"2.0.6(b)"_s, u"!"_s, u";"_s, u"?"_s, u"1:2"_s, u"http://g/x"_s, u"-"_s, u"-5"_s };
    const QStringList columns { u"N"_s, u"A"_s, u"B"_s, u"MA"_s, u"SWVER"_s, u"SA"_s, u"E"_s };
    const auto any = [&](const QStringList &list) { return list.at(random.bounded(int(list.size()))); };
    int compiled = 0;
    for (int i = 0; i < 3'000; ++i) {
        QStringList alternatives;
        for (int n = random.bounded(3); n >= 0; --n) {
            QString text;
            if (random.bounded(4)) {
                text = u'(' + any(operands) + any(operators) + any(operands);
                if (random.bounded(3) == 0)
                    text += " and "_L1 + any(operands) + any(operators) + any(operands);
                text += ")? "_L1;
            }
            alternatives.append(text + any(urls));
        }
        const QString rule = alternatives.join(u" | "_s);
        RuleSetting setting;
        setting.kind = RuleKind(random.bounded(3));
        setting.option66 = random.bounded(2) ? u"192.0.2.1"_s : QString();
        const MacroTable common { { u"M"_s, any(values) } };
        const CompiledRule compiledRule(rule, columns, common, setting);
        compiled += compiledRule.isCompiled() ? 1 : 0;
        CompiledRule::Scratch scratch;
        for (int phone = 0; phone < 12; ++phone) {
            std::vector<QString> row;
            for (qsizetype c = 0; c < columns.size(); ++c)
                row.push_back(any(values));
            const RuleOutcome expected = traced(rule, compiledRule.macros(row), setting);
            const RuleOutcome outcome = compiledRule.evaluate(row, scratch);
            QVERIFY2(outcome == expected,
                qPrintable(u"%1 with %2: %3 %4 %5 for %6 %7 %8"_s.arg(rule)
                               .arg(QStringList(row.begin(), row.end()).join(u'~'))
                               .arg(outcome.alternative)
                               .arg(QString(outcome.error), outcome.url)
                               .arg(expected.alternative)
                               .arg(QString(expected.error), expected.url)));
        }
    }
    QVERIFY2(compiled > 500, qPrintable(QString::number(compiled)));
}

void tst_CompiledRule::plainRulesAreCompiled()
{
    QVERIFY(CompiledRule(kRule, { u"A"_s, u"MA"_s, u"SWVER"_s }, {}, {}).isCompiled());
    QVERIFY(!CompiledRule(u"($A)? http://h/x"_s, { u"A"_s }, {}, {}).isCompiled());
}

void tst_CompiledRule::talliesAFleet()
{
    const FleetPlan plan { { { u"Profile_Rule"_s, kRule, {} } }, {}, {}, false };
    const auto result = evaluate(plan,
        "GPP_A,MA,SWVER,place\r\nbeta,000000000001,sip88xx.11-3-1MPP-1,\"Hall, \"\"B\"\"\nleft\"\r\n"
        ",000000000002,sip88xx.11-3-1MPP-1,\n\nx,000000000003,unknown,\nbeta,000000000004,x,");
    QVERIFY(result);
    QCOMPARE(result->phones, 4);
    QCOMPARE(result->rules.at(0).alternatives, (QList<qint64> { 2, 1, 0 }));
    QCOMPARE(result->rules.at(0).errors, (QMap<QString, qint64> { { u"rule-format"_s, 1 } }));
}

void tst_CompiledRule::writesEachRow()
{
    const FleetPlan plan { { { u"Profile_Rule"_s, u"[--key $SA] http://h/$MA$PRVST"_s, {} } }, {}, {},
        false };
    QByteArray output;
    const auto result
        = evaluate(plan, "MA,PRVST,SA,note\n=1+1,-1,geheim,\"a,b\"\n@x,0,,\"say \"\"so\"\"\"\n", &output);
    QVERIFY(result);
    QCOMPARE(output,
        QByteArray("MA,PRVST,SA,note,result,alternative,url,error\n"
                   "'=1+1,'-1,***,\"a,b\",match,1,http://h/=1+1-1,\n"
                   "'@x,0,,\"say \"\"so\"\"\",error,,,rule-option\n"));
}

void tst_CompiledRule::assignmentsReachTheNextRule()
{
    const FleetPlan plan {
        { { u"Profile_Rule"_s, u"(\"$A\" eq \"x\")? (a = \"$MA\";)! | http://h/x"_s, {} },
            { u"Profile_Rule_B"_s, u"(\"$A\" eq \"1\")? http://one/x | http://two/x"_s, {} } },
        {}, {}, false
    };
    const auto result = evaluate(plan, "A,MA\nx,1\nx,2\n1,3\n");
    QVERIFY(result);
    QCOMPARE(result->rules.at(0).alternatives, (QList<qint64> { 2, 1 }));
    QCOMPARE(result->rules.at(1).alternatives, (QList<qint64> { 2, 1 }));
}

void tst_CompiledRule::expectationsAreHeldAgainst()
{
    const FleetPlan plan { { { u"Profile_Rule"_s, u"http://h/$MA"_s, {} } }, {}, {}, false };
    const auto result = evaluate(plan, "MA\texpect\n1\thttp://h/1\n2\thttp://h/3\n3\t\n");
    QVERIFY(result);
    QVERIFY(result->hasExpectations);
    QCOMPARE(result->unexpected, 1); // nothing is expected of the third
}

void tst_CompiledRule::option66IsThePhones()
{
    const FleetPlan plan { { { u"Profile_Rule"_s, u"(\"$A\" eq \"x\")? (b = \"1\";)! /$MA"_s, {} },
                               { u"Profile_Rule_B"_s, u"/$B"_s, {} } },
        {}, {}, false };
    const auto result = evaluate(plan, "MA,A,option66\n1,x,192.0.2.1\n2,y,192.0.2.1\n3,x,\n");
    QVERIFY(result);
    QCOMPARE(result->rules.at(0).alternatives, QList<qint64> { 1 });
    QCOMPARE(result->rules.at(0).skipped, 1);
    QCOMPARE(result->rules.at(0).errors, (QMap<QString, qint64> { { u"rule-server"_s, 1 } }));
    QCOMPARE(result->rules.at(1).alternatives, QList<qint64> { 2 });
}

void tst_CompiledRule::takesPhonesOfTheBench()
{
    const QByteArray file
        = writeFakePhones({ { u"Lobby"_s, { { u"A"_s, u"beta"_s } }, {}, u"http://h/beta"_s },
            { u"Store"_s, {}, {}, {} }, { u"Hall"_s, { { u"A"_s, u"x"_s } }, {}, u"http://h/y"_s } });
    const FleetPlan plan { { { u"Profile_Rule"_s, u"(\"$A\" ne \"north\")? http://h/$A | http://n/"_s, {} } },
        { { u"A"_s, u"north"_s } }, {}, false };
    QByteArray output;
    const auto result = evaluate(plan, "  " + file, &output);
    QVERIFY(result);
    QCOMPARE(result->phones, 3);
    QCOMPARE(result->unexpected, 1);
    QCOMPARE(result->rules.at(0).alternatives, (QList<qint64> { 2, 1 })); // the profile's $A for the second
    QCOMPARE(output,
        QByteArray(
            "name,A,expect,result,alternative,url,error\nLobby,beta,http://h/beta,match,1,http://h/beta,\n"
            "Store,,,match,2,http://n/,\nHall,x,http://h/y,match,1,http://h/x,\n"));
}

void tst_CompiledRule::phonesAndTableAgree()
{
    QList<FakePhone> phones;
    QByteArray table = "MA,A,SWVER\n";
    for (int i = 0; i < 2'500; ++i) {
        const QString address = QString::number(i);
        const QString letter = i % 3 ? u"beta"_s : QString();
        const QString version = i % 2 ? u"sip88xx.11-3-1MPP-1"_s : u"sip88xx.12-0-1MPP-1"_s;
        phones.append({ {}, { { u"MA"_s, address }, { u"A"_s, letter }, { u"SWVER"_s, version } }, {}, {} });
        table += QStringList { address, letter, version }.join(u',').toLatin1() + '\n';
    }
    const FleetPlan plan { { { u"Profile_Rule"_s, kRule, {} } }, {}, {}, false };
    const auto fromTable = evaluate(plan, table);
    const auto fromPhones = evaluate(plan, writeFakePhones(phones));
    QVERIFY(fromTable && fromPhones);
    QCOMPARE(fromPhones->phones, 2'500);
    QCOMPARE(fromPhones->rules.at(0).alternatives, fromTable->rules.at(0).alternatives);
}

void tst_CompiledRule::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<FleetError>("error");
    QTest::newRow("nothing") << QByteArray() << FleetError::Empty;
    QTest::newRow("blank") << QByteArray("\n") << FleetError::Empty;
    QTest::newRow("no macro") << QByteArray("???,a b\n1,2\n") << FleetError::NoMacros;
    QTest::newRow("header alone") << QByteArray("MA,A\n") << FleetError::NoRows;
    QTest::newRow("header and empty lines") << QByteArray("MA,A\r\n\r\n\r\n") << FleetError::NoRows;
    QTest::newRow("mark alone") << QByteArray("\xFF\xFE") << FleetError::Empty;
    QTest::newRow("no phones") << QByteArray("{\"phones\": []}") << FleetError::Empty;
    QTest::newRow("no file of phones") << QByteArray("{\"phones\": 1}") << FleetError::NoPhones;
    QTest::newRow("cut short") << QByteArray("{\"phones\": [") << FleetError::NoPhones;
    QTest::newRow("unclosed quote") << QByteArray("MA\n\"") + QByteArray(2'000'000, 'x')
                                    << FleetError::Overlong;
}

void tst_CompiledRule::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, csv);
    QFETCH(FleetError, error);
    const FleetPlan plan { { { u"Profile_Rule"_s, u"http://h/$MA"_s, {} } }, {}, {}, false };
    const auto result = evaluate(plan, csv);
    QVERIFY(!result);
    QCOMPARE(int(result.error()), int(error));
}

void tst_CompiledRule::cutsRecordsAnywhere()
{
    const QByteArray csv = "a,\"b\n\"\"c\",d\r\n1,,\"\"\n\"x\"y,2\nlast";
    const QList<QStringList> expected { { u"a"_s, u"b\n\"c"_s, u"d"_s }, { u"1"_s, QString(), QString() },
        { u"xy"_s, u"2"_s }, { u"last"_s } };
    for (qsizetype size = 1; size <= csv.size(); ++size) {
        CsvBlocks blocks;
        QList<QStringList> records;
        const auto takeAll = [&] {
            const QByteArray block = blocks.take();
            qsizetype at = 0;
            while (at < block.size()) {
                QStringList cells;
                readCsvRecord(block, at, ',', cells);
                records.append(cells);
            }
        };
        for (qsizetype at = 0; at < csv.size(); at += size) {
            blocks.append(csv.mid(at, size));
            takeAll();
        }
        blocks.finish();
        takeAll();
        QCOMPARE(records, expected);
    }
}

void tst_CompiledRule::aMillionPhonesStreamThrough()
{
#ifdef QT_NO_DEBUG
    constexpr int kPhones = 1'000'000;
#else
    constexpr int kPhones = 100'000; // the time counts in release builds
#endif
    const FleetPlan plan { { { u"Profile_Rule"_s, kRule, {} } }, {}, {}, false };
    int made = -1;
    const ByteSource source = [&] {
        QByteArray rows = made < 0 ? "MA,SWVER,A\n" : "";
        for (made = std::max(made, 0); made < kPhones && rows.size() < 60'000; ++made)
            rows += QByteArray::number(0x100000000000 + made, 16) + ",sip88xx.11-3-"
                + QByteArray::number(made % 4) + "MPP000" + QByteArray::number(made % 9) + "-609,"
                + (made % 10 ? "" : "beta") + '\n';
        return rows;
    };
    QElapsedTimer timer;
    timer.start();
    const auto result = evaluateFleet(plan, source, {}, false);
    qInfo("%d phones: %lld ms", kPhones, timer.elapsed());
    QVERIFY(result);
    QCOMPARE(result->phones, kPhones);
    QCOMPARE(result->rules.at(0).alternatives.at(0), kPhones / 10);
#ifdef QT_NO_DEBUG
    QVERIFY2(timer.elapsed() < 3'000 * 2, "twice the bound, as tests share their machine");
#endif
}

QTEST_GUILESS_MAIN(tst_CompiledRule)
#include "tst_compiledrule.moc"
