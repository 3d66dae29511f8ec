#include "core/dialplan/dialplancheck.h"
#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplancodes.h"
#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/emergencynumbers.h"
#include "core/types/valuecheck.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::dialplancodes;

class tst_DialPlanCheck : public QObject
{
    Q_OBJECT

private slots:
    void judgesWhatPeopleWrite_data();
    void judgesWhatPeopleWrite();
    void findsWhatCannotWork_data();
    void findsWhatCannotWork();
    void sensiblePlansAreLeftAlone_data();
    void sensiblePlansAreLeftAlone();
    void fixesMend();
    void emergencyNumbersAreDialled_data();
    void emergencyNumbersAreDialled();
    void countriesHaveNumbers();
    void starCodesAreNotSwallowed();
    void everyCodeIsWorded();
    void valuesAreChecked();
    void explainsEverySequence_data();
    void explainsEverySequence();
    void largePlansAreCheckedInTime();
};

void tst_DialPlanCheck::judgesWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const QString given = qEnvironmentVariable("FLATPROFILE_VALUES");
    const QString path = given.isEmpty() ? testing::sharedPath(u"facts/real-values.tsv"_s) : given;
    int line = 0;
    for (const QByteArray &text : testing::readFile(path).split('\n')) {
        ++line;
        const QStringList cells = QString::fromUtf8(text).split(u'\t');
        if (cells.size() >= 4 && cells.at(0) == "DialPlanScript"_L1)
            QTest::addRow("line %d", line) << cells.at(1) << cells.at(3);
    }
    if (line < 2)
        QSKIP("The values are not here.");
}

void tst_DialPlanCheck::judgesWhatPeopleWrite()
{
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const QList<Diagnostic> found = checkDialPlan(value);
    const auto isError = [](const Diagnostic &d) { return d.severity == Severity::Error; };
    const auto error = std::find_if(found.begin(), found.end(), isError);
    QCOMPARE(error != found.end(), expected == "invalid"_L1);
    for (const Diagnostic &one : found)
        QVERIFY(one.span.length > 0 && one.span.end() <= value.size());
    QCOMPARE(printDialPlan(parseDialPlan(value).plan), value);
}

void tst_DialPlanCheck::findsWhatCannotWork_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *plan, QLatin1StringView code, const char *where,
                         const QStringList &arguments) {
        QTest::newRow(plan) << QString::fromLatin1(plan) << code << QString::fromLatin1(where) << arguments;
    };
    row("(xxx|911)", kShadowed, "911", { u"911"_s, u"xxx"_s, u"911"_s });
    row("(x.|911)", kShadowed, "911", { u"911"_s, u"x."_s, u"911"_s });
    row("([0-4]xx|[5-9]xx|xxx)", kShadowed, "xxx", { u"xxx"_s, u"[0-4]xx"_s, u"000"_s });
    row("(12|1x!)", kBarOrder, "1x!", { u"1x!"_s, u"12"_s, u"12"_s });
    row("(1x|1[23]!|12!)", kBarOrder, "1[23]!", { u"1[23]!"_s, u"1x"_s, u"12"_s });
    row("(1x|12!)", kBarOrder, "12!", { u"12!"_s, u"1x"_s, u"12"_s });
    row("(12|12!)", kShadowed, "12", { u"12"_s, u"12!"_s, u"12"_s });
    row("(9S0|9xx)", kUnreachable, "9xx", { u"9xx"_s, u"9S0"_s, u"900"_s });
    row("(xxS0|xx#)", kHash, "xx#", { u"xx#"_s, u"xxS0"_s, u"00#"_s });
    row("(S0<:1>|xxx)", kHotLine, "xxx", { u"xxx"_s, u"S0<:1>"_s });
    row("(xxx|P0<:1>)", kHotLine, "xxx", { u"xxx"_s, u"P0<:1>"_s });
    row("(P5<:1>|P9<:2>)", kSecondOffHook, "P9<:2>", { u"P9<:2>"_s, u"P5<:1>"_s });
    row("(<:1000>|xxx)", kWithoutKey, "<:1000>", { u"<:1000>"_s });
    row("(xxx|S5 <:1000>)", kWithoutKey, "S5 <:1000>", { u"S5 <:1000>"_s });
    row("(xxx| L5 )", kWithoutKey, "L5", { u"L5"_s });
    row("(<9:>|1xx)", kSendsNothing, "<9:>", { u"<9:>"_s });
    row("(P5<:1>xx|9)", kOffHookKeys, "P5<:1>xx", { u"P5<:1>xx"_s });
}

void tst_DialPlanCheck::findsWhatCannotWork()
{
    QFETCH(QString, plan);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, where);
    QFETCH(QStringList, arguments);
    const QList<Diagnostic> all = checkDialPlan(plan);
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Diagnostic &d) { return d.code == code; });
    QVERIFY(found != all.end());
    QCOMPARE(found->severity, Severity::Warning);
    QCOMPARE(plan.mid(found->span.offset, found->span.length), where);
    QCOMPARE(found->arguments, arguments);
}

void tst_DialPlanCheck::sensiblePlansAreLeftAlone_data()
{
    QTest::addColumn<QString>("plan");
    for (const char *plan : { "(*xx|[3469]11|0|00|[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.)",
             "( 1 947 xxxxxxx ! | 1 xxx xxxxxxx )", "( P5 <:1000> | xxxx )", "(S0 <:18005551212>)", "(x.)",
             "(9xxxxxxxxxS0|8xxxxxxxxxxS0|xxxxxxxxxx)", "(xx#|xxx)", "L:0,(9|xx)", "(<9:>x|<1:2>)",
             "(<9:>!|1)", "S:0,(<:1000>)" })
        QTest::newRow(plan) << QString::fromLatin1(plan);
}

void tst_DialPlanCheck::sensiblePlansAreLeftAlone()
{
    QFETCH(QString, plan);
    const QList<Diagnostic> found = checkDialPlan(plan);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : found.first().code.latin1());
}

static QString applied(const QString &text, const QList<TextEdit> &fix)
{
    QString result = text;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

void tst_DialPlanCheck::fixesMend()
{
    QCOMPARE(applied(u"(1x | 12! |9)"_s, checkDialPlan(u"(1x | 12! |9)").first().fix), u"( 12! |1x |9)"_s);
    QCOMPARE(applied(u"(xxx| 911 )"_s, checkDialPlan(u"(xxx| 911 )").first().fix), u"(xxx)"_s);
    QCOMPARE(applied(u"(12 |12!)"_s, checkDialPlan(u"(12 |12!)").first().fix), u"(12!)"_s);
    QRandomGenerator random(3);
    const QStringList parts { u"x"_s, u"x."_s, u"[2-4]"_s, u"1"_s, u"9"_s, u"S0 "_s, u"#"_s, u"P1"_s,
        u"[1,2]"_s, u"|"_s, u"!|"_s, u" "_s, u"<:1>"_s, u"S"_s };
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += parts.at(random.bounded(int(parts.size())));
        text = u'(' + text + u')';
        for (const Diagnostic &found : checkDialPlan(text)) {
            QVERIFY(found.span.offset >= 0 && found.span.end() <= text.size());
            if (!found.fix.isEmpty())
                QVERIFY2(
                    checkDialPlan(applied(text, found.fix)).count(found) < checkDialPlan(text).count(found)
                        || found.code == kEmpty || found.code == kWithoutKey, // the next such has moved there
                    qPrintable(text));
        }
    }
}

void tst_DialPlanCheck::emergencyNumbersAreDialled_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("mended");
    const auto row = [](const char *plan, const char *number, QLatin1StringView code, const char *mended) {
        QTest::newRow(plan) << QString::fromLatin1(plan) << QString::fromLatin1(number) << code
                            << QString::fromLatin1(mended);
    };
    row("(112|xx)", "112", {}, "");
    row("(9,xx.)", "112", kEmergencyRejected, "(112|9,xx.)");
    row("( xxxx )", "112", kEmergencyRejected, "(112| xxxx )");
    row("(11x!|xxxx)", "112", kEmergencyBarred, "");
    row("(<1:9>xx)", "112", kEmergencyChanged, "(112|<1:9>xx)");
    row("(11S0|xxxx)", "112", kEmergencyCut, "");
    row("(x.)", "112", kEmergencyLate, "(112S0|x.)");
    row("( xx. | 1xx | 112 )", "112", kEmergencyLate, "(112S0| xx. | 1xx | 112 )");
    row("(2x|112 |1xxx)", "112", kEmergencyLate, "(2x|112S0 |1xxx)");
    row("S:0,(x.)", "112", kEmergencyCut, "");
    row("(P0<:1000>)", "112", kEmergencyHotLine, "");
    row("(S0 <:112>)", "112", {}, "");
}

void tst_DialPlanCheck::emergencyNumbersAreDialled()
{
    QFETCH(QString, plan);
    QFETCH(QString, number);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, mended);
    for (const DialTarget target : { DialTarget::Mpp, DialTarget::Spa }) {
        DialSettings settings;
        settings.target = target;
        const QList<Diagnostic> found
            = reviewEmergencyNumbers(parseDialPlan(plan).plan, { number, u"no number"_s }, settings);
        QCOMPARE(found.isEmpty(), code.isEmpty());
        if (found.isEmpty())
            continue;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().code, code);
        QCOMPARE(found.first().fix.isEmpty(), mended.isEmpty());
        if (!mended.isEmpty()) {
            const QString text = applied(plan, found.first().fix);
            QCOMPARE(text, mended);
            QVERIFY(!reviewEmergencyNumbers(parseDialPlan(text).plan, { number }, settings)
                         .contains(found.first()));
        }
    }
}

void tst_DialPlanCheck::countriesHaveNumbers()
{
    QVERIFY(emergencyCountries().size() > 240);
    QCOMPARE(agreedEmergencyNumbers(u"us"), QStringList { u"911"_s });
    QCOMPARE(agreedEmergencyNumbers(u"CH").first(), u"117"_s);
    QVERIFY(emergencyNumbers(u"ZZ").isEmpty());
    for (const QString &country : emergencyCountries()) {
        const QList<EmergencyNumber> numbers = emergencyNumbers(country);
        QVERIFY2(!numbers.isEmpty(), qPrintable(country));
        for (const EmergencyNumber &one : numbers) {
            QVERIFY2(!one.number.isEmpty(), qPrintable(country));
            for (const QChar c : one.number)
                QVERIFY(KeySet::index(c) >= 0 && KeySet::index(c) < 10);
            for (const QString &service : one.services)
                QVERIFY(
                    QStringList({ u"police"_s, u"ambulance"_s, u"fire"_s, u"general"_s }).contains(service));
        }
    }
}

void tst_DialPlanCheck::starCodesAreNotSwallowed()
{
    const QList<StarCode> codes { { u"Call Return Code"_s, u"*69"_s }, { u"Paging Code"_s, u"*96"_s } };
    const auto code = [&](QStringView plan) {
        const QList<Diagnostic> found = reviewStarCodes(parseDialPlan(plan).plan, codes);
        return found.isEmpty() ? QLatin1StringView() : found.first().code;
    };
    QCOMPARE(code(u"(xxx)"), QLatin1StringView());
    QCOMPARE(code(u"(*xx|x.)"), QLatin1StringView()); // listing them does no harm
    QCOMPARE(code(u"(*6S0|x.)"), kStarCodeSwallowed);
    QCOMPARE(code(u"(*xx!)"), kStarCodeBarred);
    QCOMPARE(code(u"(<*:>xx)"), kStarCodeChanged);
    QCOMPARE(code(u"(P0<:1000>)"), QLatin1StringView()); // takes no keys at all, as it should
}

void tst_DialPlanCheck::everyCodeIsWorded()
{
    QStringList plans { u"("_s, u"(x)x"_s, u"(a)"_s, u"([])"_s, u"(.)"_s, u"(<)"_s, u"(xP)"_s, u"(x!x)"_s,
        u"([1,x 2])"_s, u"([2 9])"_s, u"()"_s, u"(xS)"_s, u"(<:@gw0>x)"_s, u"(xxx|911)"_s, u"(9S0|9xx)"_s,
        u"(xxS0|xx#)"_s, u"(P5<:1>|P9)"_s, u"(P5x)"_s, u"(<:1>|9)"_s, u"(<9:>)"_s, u"(P0<:1>|9)"_s,
        u"(1x|12!)"_s, u'(' + QString(3000, u'x') + u')', QString(dialplanlimits::kLength + 1, u'x') };
    QList<Diagnostic> all;
    for (const QString &plan : std::as_const(plans)) {
        const QList<Diagnostic> found = checkDialPlan(plan);
        QVERIFY2(!found.isEmpty(), qPrintable(plan.left(20)));
        all += found;
    }
    all += reviewDialPlan(parseDialPlan(u"(0|00)").plan);
    for (const char16_t *plan : { u"(9)", u"(112!)", u"(<112:9>)", u"(11S0)", u"(x.)", u"(P0<:1>)" })
        all += reviewEmergencyNumbers(parseDialPlan(QString::fromUtf16(plan)).plan, { u"112"_s });
    for (const char16_t *plan : { u"(*6S0)", u"(*xx!)", u"(<*:>xx)" })
        all += reviewStarCodes(parseDialPlan(QString::fromUtf16(plan)).plan, { { u"A"_s, u"*69"_s } });
    QSet<QString> codes;
    for (const Diagnostic &found : std::as_const(all)) {
        codes.insert(found.code);
        const QString words = describe(found);
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), found.code.latin1());
        QCOMPARE(describeFix(found).isEmpty(), found.fix.isEmpty());
    }
    QCOMPARE(codes.size(), 35);
}

void tst_DialPlanCheck::valuesAreChecked()
{
    const DataType type = dataTypeFromName(u"DialPlanScript");
    QVERIFY(isChecked(type));
    QCOMPARE(checkValue(type, u"(xxx").first().code, kParen);
    QVERIFY(checkValue(type, u"(xxx)").isEmpty());
}

void tst_DialPlanCheck::explainsEverySequence_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *plan, const char *words) {
        QTest::newRow(plan) << QString::fromLatin1(plan) << QString::fromLatin1(words);
    };
    row("(9, xxxxxxx|9, 1xxxxxxxxxx)",
        "9, then outside tone, then 7 digits: sent as dialled, after 3 s or # where more could follow.");
    row("(911)", "911: sent as dialled, at once.");
    row("([49]11)", "one of 4 or 9, then 11: sent as dialled, at once.");
    row("(<8:1650>xxx)", "8 (sent as 1650), then 3 digits: sent with these changes, at once.");
    row("(<9,:>1x.)",
        "9 (not sent), then outside tone, then 1, then any number of digits: sent with these changes, after "
        "3 s or # where more could follow.");
    row("(<:1>xxx.)",
        "1 inserted, then 2 or more digits: sent with these changes, after 3 s or # where more could "
        "follow.");
    row("(1900xx!)", "1900, then 2 digits: barred, so nothing is dialled.");
    row("(P5<:1000>)", "1000 is dialled when no key is pressed for 5 s.");
    row("(P0<:1000>)", "1000 is dialled as soon as the phone is off the hook.");
    row("(S0<:1000>)", "1000 is dialled as soon as the phone is off the hook.");
    row("(xxx|S0<:1000>)", "Never used: the phone dials as soon as it is off the hook.");
    row("(P9)", "Dialling ends when no key is pressed for 9 s.");
}

void tst_DialPlanCheck::explainsEverySequence()
{
    QFETCH(QString, plan);
    QFETCH(QString, words);
    QCOMPARE(explainDialPlan(parseDialPlan(plan).plan).first().replace(u"digit(s)"_s, u"digits"_s), words);
}

void tst_DialPlanCheck::largePlansAreCheckedInTime()
{
    QString dots;
    for (int i = 0; i < 100'000; ++i)
        dots += u"x."_s;
    const QStringList plans { u'(' + QString(400'000, u'|') + u')', u'(' + dots + u')',
        u'(' + QStringList(100'000, u"xx."_s).join(u'|') + u')', u'(' + QString(400'000, u'x') + u')' };
    for (const QString &plan : plans) {
        QElapsedTimer timer;
        timer.start();
        const QList<Diagnostic> found = checkDialPlan(plan);
        QVERIFY(!found.isEmpty());
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 20'000); // far below what comparing all with all takes
    }
    const QList<Diagnostic> found = reviewDialPlan(parseDialPlan(plans.at(2)).plan);
    QCOMPARE(found.last().code, kUncompared);
    QVERIFY(describe(found.last()).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_DialPlanCheck)
#include "tst_dialplancheck.moc"
