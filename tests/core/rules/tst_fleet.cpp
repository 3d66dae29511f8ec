#include "core/rules/fleet.h"
#include "core/rules/phonebench.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

/// Which phones of a fleet a change of rules reaches. How they divide is tested by the command line's tests.
class tst_Fleet : public QObject
{
    Q_OBJECT

private slots:
    void changedPhonesAreCounted_data();
    void changedPhonesAreCounted();
    void changesAreWrittenBehindEachPhone();
    void assignmentsReachTheRulesBehind();
    void itAgreesWithTheBench();
    void tablesComeInManyForms_data();
    void tablesComeInManyForms();

private:
    static FleetResult evaluate(const FleetPlan &plan, const QByteArray &table, QByteArray *output = nullptr);
    static FleetRule rule(const QString &text, const QString &parameter = u"Profile_Rule"_s);
};

FleetResult tst_Fleet::evaluate(const FleetPlan &plan, const QByteArray &table, QByteArray *output)
{
    QByteArray rest = table;
    ByteSink sink;
    if (output)
        sink = [output](const QByteArray &bytes) {
            *output += bytes;
            return true;
        };
    const std::atomic<bool> stop = false;
    auto result = evaluateFleet(
        plan, [&rest] { return std::exchange(rest, {}); }, sink, stop);
    return result ? *std::move(result) : FleetResult {};
}

FleetRule tst_Fleet::rule(const QString &text, const QString &parameter)
{
    return { parameter, text, { ruleKindOf(parameter), MacroTarget::Mpp, {}, {} } };
}

void tst_Fleet::changedPhonesAreCounted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("changed"); // of MA 01, 02, 03 with A beta, empty, 7
    const auto row = [](const char *name, const QString &before, const QString &now, int changed) {
        QTest::newRow(name) << before << now << changed;
    };
    row("the same", u"http://h/$MA"_s, u"http://h/$MA"_s, 0);
    row("other spelling", u"http://h/$MA"_s, u"http://h/$(MA)"_s, 0);
    row("other server", u"http://h/$MA"_s, u"http://i/$MA"_s, 3);
    row("one alternative more", u"http://h/$MA"_s, u"(\"$A\" eq \"beta\")? http://b/$MA | http://h/$MA"_s, 1);
    row("the others by another alternative", u"http://h/$MA"_s,
        u"(\"$A\" eq \"x\")? http://b | http://h/$MA"_s, 0);
    row("fetch to skip", u"http://h/x"_s, u"(\"$A\" eq \"\")? http://h/x"_s, 2);
    row("skip to error", u"(\"$MA\" eq \"0\")? http://h/x"_s, u"($A gt 5)? http://h/x | http://h:0/x"_s, 3);
    row("other option", u"[--uid a] http://h/x"_s, u"[--uid b] http://h/x"_s, 3);
    row("option by a macro", u"[--uid beta] http://h/x"_s, u"[--uid $A] http://h/x"_s, 2);
    row("other option where none is taken", u"(\"$A\" eq \"x\")? [--uid a] http://g | http://h/x"_s,
        u"(\"$A\" eq \"x\")? [--uid b] http://g | http://h/x"_s, 0);
    row("assignment", u"(a = \"1\";)! http://h/x"_s, u"(a = \"2\";)! http://h/x"_s, 3);
    row("assignment of the same", u"(a = \"1\" ;)! http://h/x"_s, u"( a = \"1\";)! http://h/x"_s, 0);
    row("no rule before", QString(), u"http://h/x"_s, 3);
    row("no rule now", u"http://h/x"_s, QString(), 3);
}

void tst_Fleet::changedPhonesAreCounted()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(int, changed);
    const FleetPlan plan { { rule(now) }, {}, {}, false, { rule(before) }, {} };
    QCOMPARE(evaluate(plan, "MA,A\n01,beta\n02,\n03,7\n").changed, changed);
    QCOMPARE(evaluate(plan,
                 "{\"phones\": [{\"name\": \"1\", \"macros\": {\"MA\": \"01\", \"A\": \"beta\"}}, {\"name\": "
                 "\"2\", \"macros\": {\"MA\": \"02\", \"A\": \"\"}}, {\"name\": \"3\", \"macros\": {\"MA\": "
                 "\"03\", \"A\": \"7\"}}]}")
                 .changed,
        changed);
}

void tst_Fleet::changesAreWrittenBehindEachPhone()
{
    QByteArray output;
    FleetPlan plan { { rule(u"http://h/$A"_s) }, { { u"A"_s, u"new"_s } },
        [](const QString &url) { return QString(url).replace(u'h', u'*'); }, false,
        { rule(u"http://h/$A"_s) }, { { u"A"_s, u"old"_s } } };
    QCOMPARE(evaluate(plan, "MA\n01\n", &output).changed, 1); // only the profile's GPP_A
    QCOMPARE(output,
        QByteArray(
            "MA,result,alternative,url,error,changed,before\n01,match,1,*ttp://*/new,,yes,*ttp://*/old\n"));

    output.clear();
    plan.rules.append(rule(u"http://c/$MA"_s, u"Profile_Rule_C"_s));
    plan.rulesBefore.append(rule(u"http://c/$MA"_s, u"Profile_Rule_C"_s));
    plan.commonBefore = plan.common;
    plan.mask = {};
    evaluate(plan, "MA\n01\n", &output);
    QCOMPARE(output,
        QByteArray("MA,Profile_Rule.result,Profile_Rule.alternative,Profile_Rule.url,Profile_Rule.error,"
                   "Profile_Rule_C.result,Profile_Rule_C.alternative,Profile_Rule_C.url,Profile_Rule_C.error,"
                   "changed,Profile_Rule.before,Profile_Rule_C.before\n"
                   "01,match,1,http://h/new,,match,1,http://c/01,,no,http://h/new,http://c/01\n"));
}

void tst_Fleet::assignmentsReachTheRulesBehind()
{
    const auto plan = [](const QString &before, const QString &now) {
        const FleetRule next = rule(u"[--uid $A] http://c/x"_s, u"Profile_Rule_C"_s);
        return FleetPlan { { rule(now), next }, {}, {}, false, { rule(before), next }, {} };
    };
    QCOMPARE(evaluate(plan(u"(a = \"$MA\";)!"_s, u"(a = \"01\";)!"_s), "MA\n01\n02\n").changed, 1);
    QCOMPARE(evaluate(plan(u"(a = \"$MA\";)!"_s, u"(a = \"$(MA)\";)!"_s), "MA\n01\n02\n").changed, 0);
}

/// Random rules of the same few parts, compared with what the bench finds phone by phone.
void tst_Fleet::itAgreesWithTheBench()
{
    QRandomGenerator random(20);
    const auto oneOf = [&](const QStringList &parts) { return parts.at(random.bounded(parts.size())); };
    const auto alternative = [&] {
        return oneOf({ {}, {}, u"(\"$A\" eq \"beta\")? "_s, u"($A gt 5)? "_s, u"(\"$MA\" ne \"01\")? "_s })
            + oneOf({ {}, {}, u"(b = \"$A\";)! "_s, u"(b = \"7\";)! "_s })
            + oneOf({ {}, {}, u"[--uid $A] "_s, u"[--uid beta] "_s, u"[--alias x] "_s })
            + oneOf({ {}, u"http://h/$MA"_s, u"http://h/01"_s, u"http://$A/x"_s, u"/x"_s, u"http://h:0/"_s });
    };
    const QList<FakePhone> phones { { {}, { { u"MA"_s, u"01"_s }, { u"A"_s, u"beta"_s } }, {}, {} },
        { {}, { { u"MA"_s, u"02"_s }, { u"A"_s, {} } }, {}, {} },
        { {}, { { u"MA"_s, u"03"_s }, { u"A"_s, u"7"_s } }, {}, {} },
        { {}, { { u"MA"_s, u"04"_s }, { u"A"_s, u"x y|http://z"_s } }, {}, {} } };
    int changes = 0;
    for (int i = 0; i < 200; ++i) {
        const QString now = alternative() + (random.bounded(2) ? " | "_L1 + alternative() : QString());
        const QString before = random.bounded(3) == 0
            ? QString(now).replace(oneOf({ u"beta"_s, u"01"_s, u"7"_s }), u"7"_s)
            : alternative() + (random.bounded(2) ? " | "_L1 + alternative() : QString());
        const MacroTable common { { u"B"_s, u"common"_s } };
        int expected = 0;
        for (const FakePhone &phone : phones)
            expected += !tryOut({ { { u"Profile_Rule"_s, now } }, common, {} }, phone)
                             .doesTheSameAs(tryOut({ { { u"Profile_Rule"_s, before } }, common, {} }, phone));
        changes += expected;
        const FleetPlan plan { { rule(now) }, common, {}, false, { rule(before) }, common };
        const qint64 found = evaluate(plan, "MA,A\n01,beta\n02,\n03,7\n04,x y|http://z\n").changed;
        QVERIFY2(found == expected, qPrintable(before + "\n"_L1 + now));
    }
    QVERIFY(changes > 100 && changes < 700);
}

void tst_Fleet::tablesComeInManyForms_data()
{
    QTest::addColumn<QByteArray>("table"); // of the phones 01 with A "é, x" and 02 with two lines in A
    const QString commas = u"MA,A\n01,\"é, x\"\n02,\"a\nb\"\n"_s;
    const auto row
        = [](const char *name, const QString &text, QStringEncoder::Encoding encoding, bool hasMark = true) {
              const auto mark = hasMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default;
              QTest::newRow(name) << QByteArray(QStringEncoder(encoding, mark)(text));
          };
    row("UTF-8", commas, QStringEncoder::Utf8, false);
    row("UTF-8 with mark", commas, QStringEncoder::Utf8);
    row("UTF-16 LE", commas, QStringEncoder::Utf16LE);
    row("UTF-16 BE", commas, QStringEncoder::Utf16BE);
    row("Unicode text", u"MA\tA\r\n01\té, x\r\n02\t\"a\nb\"\r\n"_s, QStringEncoder::Utf16LE);
    row("semicolons", u"MA;A\r\n01;é, x\r\n02;\"a\nb\""_s, QStringEncoder::Utf8);
    row("CR", u"MA,A\r01,\"é, x\"\r02,\"a\nb\"\r"_s, QStringEncoder::Utf8);
    row("CR, no end", u"MA;A\r\r01;\"é, x\"\r02;\"a\nb\""_s, QStringEncoder::Utf16BE);
    row("CR CR LF", u"MA,A\r\r\n01,\"é, x\"\r\r\n02,\"a\nb\"\r\r\n"_s, QStringEncoder::Utf8);
}

void tst_Fleet::tablesComeInManyForms()
{
    QFETCH(QByteArray, table);
    const FleetPlan plan { { rule(u"(\"$A\" eq \"é, x\")? http://h/$MA | http://i/$MA"_s) }, {}, {}, false,
        {}, {} };
    for (const qsizetype piece : { qsizetype(1), qsizetype(3), table.size() }) {
        qsizetype at = 0;
        QByteArray output;
        const std::atomic<bool> stop = false;
        const auto result = evaluateFleet(
            plan, [&] { return table.mid(std::exchange(at, std::min(at + piece, table.size())), piece); },
            [&](const QByteArray &bytes) {
                output += bytes;
                return true;
            },
            stop);
        QVERIFY(result);
        QCOMPARE(result->phones, 2);
        QCOMPARE(result->columns, QStringList({ u"MA"_s, u"A"_s }));
        QCOMPARE(result->rules.constFirst().alternatives, QList<qint64>({ 1, 1 }));
        QVERIFY(output.contains("http://h/01") && output.contains("http://i/02"));
    }
}

QTEST_GUILESS_MAIN(tst_Fleet)
#include "tst_fleet.moc"
