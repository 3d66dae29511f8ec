#include "core/dialplan/dialplancodes.h"
#include "core/dialplan/dialplanparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::dialplancodes;

class tst_DialPlanParser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheParts();
    void tellsSpans();
    void pointsAtTheMistake_data();
    void pointsAtTheMistake();
    void fixesLeadToAPlan();
    void printsWhatWasRead_data();
    void printsWhatWasRead();
    void printsWhatWasMade();
    void anyTextIsReadAndPrintedBack();
    void longTextIsRefused();
};

void tst_DialPlanParser::readsTheParts()
{
    const ParsedDialPlan parsed = parseDialPlan(u"L:15, S:6,( [2-4*] x. <9,:1> 0S0 | P5 <:1000> | 1900! )");
    QVERIFY(parsed.isValid() && parsed.problems.isEmpty());
    const DialPlan &plan = parsed.plan;
    QCOMPARE(plan.timers.size(), 2);
    QCOMPARE(plan.timers.at(0).timer, DialTimer::Long);
    QCOMPARE(plan.timers.at(1).delay, std::chrono::seconds(6));
    QCOMPARE(plan.sequences.size(), 3);
    const auto &first = plan.sequences.at(0).elements;
    QCOMPARE(first.size(), 5);
    QCOMPARE(first.at(0).keys.bits, quint16(0b100'0001'1100));
    QVERIFY(first.at(1).repeats && first.at(1).keys == KeySet::digits());
    QCOMPARE(first.at(2).matched.size(), 2);
    QCOMPARE(first.at(2).replacement, u"1"_s);
    QCOMPARE(first.at(4).delay, std::chrono::seconds(0));
    QVERIFY(plan.sequences.at(1).isOffHook());
    QVERIFY(plan.sequences.at(2).barred);
    // A timer's number ends at a blank.
    const DialPlan timed = parseDialPlan(u"(S0 9|S 9)").plan;
    QCOMPARE(timed.sequences.at(0).elements.size(), 2);
    QCOMPARE(timed.sequences.at(0).elements.at(0).delay, std::chrono::seconds(0));
    QVERIFY(!timed.sequences.at(1).elements.at(0).delay);
}

void tst_DialPlanParser::tellsSpans()
{
    const QString text = u"S:3, ( <8:1650> x. | 9 ! )"_s;
    const DialPlan plan = parseDialPlan(text).plan;
    const auto at = [&](SourceSpan span) { return text.mid(span.offset, span.length); };
    QCOMPARE(at(plan.timers.at(0).span), u"S:3"_s);
    QCOMPARE(at(plan.sequences.at(0).span), u"<8:1650> x."_s);
    QCOMPARE(at(plan.sequences.at(0).elements.at(0).span), u"<8:1650>"_s);
    QCOMPARE(at(plan.sequences.at(0).elements.at(0).matched.at(0).span), u"8"_s);
    QCOMPARE(at(plan.sequences.at(0).elements.at(1).span), u"x."_s);
    QCOMPARE(at(plan.sequences.at(1).span), u"9 !"_s);
    const QList<SourceSpan> extents = sequenceExtents(plan);
    QCOMPARE(at(extents.at(0)), u" <8:1650> x. "_s);
    QCOMPARE(at(extents.at(1)), u" 9 ! "_s);
}

void tst_DialPlanParser::pointsAtTheMistake_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<bool>("isError");
    const auto row = [](const char16_t *text, QLatin1StringView code, const char16_t *where, int offset,
                         bool isError = true) {
        const QString value = QString::fromUtf16(text);
        QTest::newRow(value.isEmpty() ? "nothing" : qPrintable(value))
            << value << code << QString::fromUtf16(where) << qsizetype(offset) << isError;
    };
    row(u"", kParen, u"", 0);
    row(u"(xxx", kParen, u"(", 0);
    row(u"xxx)", kParen, u"xxx)", 0);
    row(u"911", kParen, u"911", 0);
    row(u"S:4,", kParen, u",", 3);
    row(u"(P9 | (9,8xx | xx)", kParen, u"(", 6);
    row(u"((xxx))", kParen, u"(", 1);
    row(u"(xxx))", kParen, u")", 5);
    row(u"(xxx) 911", kTrailing, u"911", 6);
    row(u"(9a)", kChar, u"a", 2);
    row(u"(9X)", kChar, u"X", 2);
    row(u"(xxxs0)", kChar, u"s", 4);
    row(u"(1-2)", kChar, u"-", 2);
    row(u"([2\u20139]x)", kChar, u"\u2013", 3);
    row(u"(9\u00A0xxx)", kChar, u"\u00A0", 2);
    row(u"(1\u0661)", kChar, u"\u0661", 2);
    row(u"^(x)", kChar, u"^", 0);
    row(u"([]x)", kSet, u"[]", 1);
    row(u"([23|x)", kSet, u"[23", 1);
    row(u"([5-2])", kSet, u"5-2", 2);
    row(u"([2-])", kSet, u"2-", 2);
    row(u"([-2])", kSet, u"-", 2);
    row(u"([*-9])", kSet, u"-", 3);
    row(u"(2]x)", kSet, u"]", 2);
    row(u"([2.])", kSet, u".", 3);
    row(u"([2a])", kChar, u"a", 3);
    row(u"(.xx)", kRepeat, u".", 1);
    row(u"(x..)", kRepeat, u".", 3);
    row(u"(<8:>.)", kRepeat, u".", 5);
    row(u"(9,.)", kRepeat, u".", 3);
    row(u"(<8:1650xxx)", kSubstitution, u"<8:1650xxx", 1);
    row(u"(<8>xxx)", kSubstitution, u"<8", 1);
    row(u"(8:1>xxx)", kChar, u":", 2);
    row(u"(8>xxx)", kSubstitution, u">", 2);
    row(u"(<x.:1>)", kSubstitution, u"<x", 1);
    row(u"S6,(xxx)", kPause, u"S6", 0);
    row(u"S:6(xxx)", kPause, u"S:6", 0);
    row(u"P:6,(xxx)", kPause, u"P:6", 0);
    row(u"S:,(xxx)", kPause, u"S:", 0);
    row(u"(xxxP5)", kPause, u"P5", 4);
    row(u"(1900!xxx)", kBar, u"xxx", 6);
    row(u"(1900! S0 |9)", kBar, u"S0", 7);
    row(u"(1!!)", kBar, u"!", 3);
    row(u"(1[0,2-4]x)", kSetComma, u",", 4, false);
    row(u"([*#x]x.)", kSetX, u"x", 4, false);
    row(u"(1[2 9]x)", kSetBlank, u" ", 4, false);
    row(u"()", kEmpty, u"()", 0, false);
    row(u"(9|)", kEmpty, u"|)", 2, false);
    row(u"(9||8)", kEmpty, u"||", 2, false);
    row(u"(xxxS)", kTimerNumber, u"S", 4, false);
    row(u"(P <:1>)", kTimerNumber, u"P", 1, false);
    row(u"(<:@gw0>x.)", kGateway, u"@gw0", 3, false);
}

void tst_DialPlanParser::pointsAtTheMistake()
{
    QFETCH(QString, text);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, where);
    QFETCH(qsizetype, offset);
    QFETCH(bool, isError);
    const ParsedDialPlan parsed = parseDialPlan(text);
    QCOMPARE(parsed.isValid(), !isError);
    QCOMPARE(parsed.problems.size(), 1);
    const Diagnostic &found = parsed.problems.first();
    QCOMPARE(found.code, code);
    QCOMPARE(found.span.offset, offset);
    QCOMPARE(text.mid(found.span.offset, found.span.length), where);
    QCOMPARE(found.severity == Severity::Error, isError);
    QCOMPARE(printDialPlan(parsed.plan), text);
}

static QString applied(const QString &text, const QList<TextEdit> &fix)
{
    QString result = text;
    for (auto edit = fix.rbegin(); edit != fix.rend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

void tst_DialPlanParser::fixesLeadToAPlan()
{
    const QList<std::pair<QString, QString>> mended {
        { u"(xxx"_s, u"(xxx)"_s },
        { u"xxx)"_s, u"(xxx)"_s },
        { u"911|x."_s, u"(911|x.)"_s },
        { u"(P9|(9|8)"_s, u"(P9|9|8)"_s },
        { u"((9|8))"_s, u"(9|8)"_s },
        { u"(9|8))"_s, u"(9|8)"_s },
        { u"(9) x"_s, u"(9) "_s },
        { u"(9Xxs0)"_s, u"(9xxs0)"_s },
        { u"(\u0669\uFF1111)"_s, u"(9\uFF1111)"_s },
        { u"(9s0)"_s, u"(9S0)"_s },
        { u"([5-2]x)"_s, u"([2-5]x)"_s },
        { u"([0-2|9)"_s, u"([0-2]|9)"_s },
        { u"(x..)"_s, u"(x.)"_s },
        { u"S:6(x)"_s, u"S:6,(x)"_s },
        { u"(1[0,2])"_s, u"(1[02])"_s },
        { u"([*x])"_s, u"([*0-9])"_s },
        { u"([2 9])"_s, u"([2-9])"_s },
        { u"(9|)"_s, u"(9)"_s },
        { u"(|9)"_s, u"(9)"_s },
        { u"(8||9)"_s, u"(8|9)"_s },
        { u"(xxxS)"_s, u"(xxxS3)"_s },
    };
    for (const auto &[text, expected] : mended) {
        const ParsedDialPlan parsed = parseDialPlan(text);
        QVERIFY2(!parsed.problems.isEmpty(), qPrintable(text));
        const QString result = applied(text, parsed.problems.first().fix);
        QCOMPARE(result, expected);
        QVERIFY2(!parseDialPlan(result).problems.contains(parsed.problems.first()), qPrintable(text));
    }
}

void tst_DialPlanParser::printsWhatWasRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "(x)", " ( [1-8]xx | 9, xxxxxxx | 9, <:1>[2-9]xx ! | 9, 011xxxxxx . | [49]11 ) ",
            "L:15,S:6,(xxxS00 | L 9 | P0 <:1 000>)", "\n(9|\n 8\t)\n", "( S0 9 | ! )", "([2 4-6,x]<8 ,:1>)" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_DialPlanParser::printsWhatWasRead()
{
    QFETCH(QString, text);
    const ParsedDialPlan parsed = parseDialPlan(text);
    QVERIFY(parsed.isValid());
    QCOMPARE(printDialPlan(parsed.plan), text);
}

void tst_DialPlanParser::printsWhatWasMade()
{
    DialPlan plan;
    plan.timers.append({ DialTimer::Long, std::chrono::seconds(20), {}, {} });
    DialSequence sequence;
    DialElement timer;
    timer.kind = DialElement::Kind::Timer;
    timer.delay = std::chrono::seconds(4);
    DialElement digit;
    digit.keys = KeySet::of(u'9');
    DialElement set;
    set.keys.bits = 0b1'0100'0111'0110; // 1 2 4 5 6 * +
    set.repeats = true;
    sequence.elements = { timer, digit, set };
    sequence.barred = true;
    plan.sequences = { sequence };
    QCOMPARE(printDialPlan(plan), u"L:20,(S4 9[124-6*+].!)"_s);
    const ParsedDialPlan again = parseDialPlan(printDialPlan(plan));
    QVERIFY(again.isValid());
    QCOMPARE(again.plan, plan);
}

void tst_DialPlanParser::anyTextIsReadAndPrintedBack()
{
    QRandomGenerator random(7);
    const QString letters = u"0129*#+xx..[]<>::,||!()-SLP  \t\nXa\u2013\u00A0\u0000"_s + QChar(0xD83D);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(24); n > 0; --n)
            text += letters.at(random.bounded(int(letters.size())));
        if (i % 3 == 1)
            text = u'(' + text + u')';
        if (i % 3 == 2) { // a sound plan, damaged
            QString plan = u"L:15, ( [1-8]xx|9, <:1>[2-9]xxS0 |P5 <:1000>| 9, 1 900 xx ! |*x. )"_s;
            plan.replace(random.bounded(int(plan.size())), random.bounded(3), text.left(2));
            text = plan;
        }
        const ParsedDialPlan parsed = parseDialPlan(text);
        QCOMPARE(printDialPlan(parsed.plan), text);
        for (const Diagnostic &found : parsed.problems) {
            QVERIFY(found.span.offset >= 0 && found.span.length >= 0 && found.span.end() <= text.size());
            qsizetype last = 0;
            for (const TextEdit &edit : found.fix) {
                QVERIFY(edit.span.offset >= last && edit.span.end() <= text.size());
                last = edit.span.end();
            }
            QVERIFY(found.fix.isEmpty() || applied(text, found.fix) != text);
        }
    }
}

void tst_DialPlanParser::longTextIsRefused()
{
    const ParsedDialPlan most = parseDialPlan(u'(' + QString(dialplanlimits::kLength - 2, u'x') + u')');
    QVERIFY(most.isValid());
    const QString over(dialplanlimits::kLength + 1, u'(');
    const ParsedDialPlan refused = parseDialPlan(over);
    QCOMPARE(refused.problems.first().code, kLength);
    QCOMPARE(refused.problems.first().span.length, 1);
    QCOMPARE(printDialPlan(refused.plan), over);
}

QTEST_GUILESS_MAIN(tst_DialPlanParser)
#include "tst_dialplanparser.moc"
