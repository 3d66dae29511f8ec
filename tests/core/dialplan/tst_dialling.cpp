#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplanparser.h"
#include "tests/core/dialplan/outcomewords.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using flatprofile::testing::dial;
using flatprofile::testing::inWords;

class tst_Dialling : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatTheVectorsSay_data();
    void doesWhatTheVectorsSay();
    void endsAsSpecified_data();
    void endsAsSpecified();
    void showsEachSequence();
    void playsOutsideTone();
    void tellsTheNumberSoFar();
    void countsSteps();
    void starCodesComeLast();
    void restartsAsNew();
    void hostilePlansEnd();
    void tenThousandSequencesAnswerAtOnce();
};

/// As in the vectors.
static QJsonObject inJson(const DialOutcome &outcome)
{
    QJsonObject object { { u"result"_s, QString(nameOf(outcome.kind)) } };
    if (outcome.kind == DialOutcome::Kind::Dial)
        object.insert(u"number"_s, outcome.number);
    if (outcome.kind == DialOutcome::Kind::Wait)
        object.insert(u"timer"_s, QString(nameOf(outcome.timer)));
    else
        object.insert(u"after"_s, QString(nameOf(outcome.after)));
    if (outcome.reason != DialOutcome::Reason::None)
        object.insert(u"reason"_s, QString(nameOf(outcome.reason)));
    if (outcome.delay)
        object.insert(u"delay"_s, int(outcome.delay->count()));
    return object;
}

void tst_Dialling::doesWhatTheVectorsSay_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    const auto rows = testing::vectors(u"dialplan"_s);
    if (rows.isEmpty())
        QSKIP("The vectors are not here.");
    for (const auto &row : rows)
        QTest::addRow("line %d", row.line) << row.input << row.value(u"digits"_s) << row.value(u"event"_s)
                                           << row.value(u"target"_s) << row.expected;
}

void tst_Dialling::doesWhatTheVectorsSay()
{
    QFETCH(QString, input);
    QFETCH(QString, digits);
    QFETCH(QString, event);
    QFETCH(QString, target);
    QFETCH(QString, expected);
    const ParsedDialPlan parsed = parseDialPlan(input);
    if (!parsed.isValid()) {
        QCOMPARE("error:"_L1 + QString(parsed.problems.last().code).mid(9), expected); // without dialplan-
        return;
    }
    DialSettings settings;
    settings.target = target == "SPA"_L1 ? DialTarget::Spa : DialTarget::Mpp;
    Dialling dialling(parsed.plan, settings);
    QCOMPARE(inJson(dial(dialling, digits, event)), QJsonDocument::fromJson(expected.toUtf8()).object());
}

void tst_Dialling::endsAsSpecified_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("mpp"); // result, number, after or timer, delay, reason
    QTest::addColumn<QString>("spa"); // null: the same
    const auto row = [](const char *plan, const char *digits, const char *event, const char *mpp,
                         const char *spa = nullptr) {
        QTest::addRow("%s %s %s", plan, digits, event)
            << QString::fromLatin1(plan) << QString::fromLatin1(digits) << QString::fromLatin1(event)
            << QString::fromLatin1(mpp) << (spa ? QString::fromLatin1(spa) : QString());
    };
    row("(xxx)", "1234", "", "dial 123 complete");
    row("(xxx)", "9*", "", "reject nomatch");
    row("(xxx)", "12", "send", "reject send incomplete", "dial 12 send");
    row("(xxx)", "12#", "", "reject send incomplete", "dial 12 send");
    row("(xxx|xxxx)", "123#", "", "dial 123 send");
    row("(xxx#|xxx|xxxx)", "123#", "", "dial 123# complete");
    row("(xxx)", "", "send", "wait offhook 5");
    row("(xxx)", "#", "", "wait offhook 5");
    row("(#xx)", "#31", "", "dial #31 complete");
    row("(xxx)", "", "timeout", "reject offhook 5");
    row("(P9)", "", "timeout", "reject offhook 9");
    row("(P9|xxx)", "", "", "wait offhook 9");
    row("(P <:1>|x)", "", "timeout", "dial 1 offhook 5");
    row("(P9<:23>|P1<:42>)", "", "timeout", "dial 23 offhook 9");
    row("(P5 <:1000>)", "1", "", "reject nomatch");
    row("(P0 <:1000>|xxxx)", "1234", "", "dial 1000 offhook 0");
    row("(S0 <:1000>|xxxx)", "", "", "dial 1000 offhook 0");
    row("(<:1000>)", "", "timeout", "reject offhook 5");
    row("(x.S0)", "", "", "wait offhook 5");
    row("(x.S0)", "1", "", "dial 1 short 0");
    row("(xxxS0)", "123", "", "dial 123 complete");
    row("(xxxL4|9x.)", "1", "", "wait long 4");
    row("(9xxxL4|9x)", "9", "timeout", "reject long 4 incomplete", "dial 9 long 4");
    row("(xxxL0)", "1", "", "reject long 0 incomplete", "dial 1 long 0");
    row("(xxxL)", "1", "", "wait long 10");
    row("L:20,(xxxL)", "1", "", "wait long 10");
    row("S:6,(xxxS|xxxx)", "123", "", "wait short 3");
    row("(xxS7|xxx|12S1)", "12", "", "wait short 7");
    row("(xxx|12|1x!)", "12", "timeout", "reject short 3 barred");
    row("(1x|12!)", "12", "", "reject complete barred");
    row("(12!|1x)", "12", "", "reject complete barred");
    row("(12!S4)", "", "", "error");
    row("(12S4!|12x)", "12", "", "wait short 4");
    row("(12S0!|12x)", "12", "", "reject short 0 barred");
    row("(12!|12x)", "12", "send", "reject send barred");
    row("(<9,:>xxx)", "9123", "", "dial 123 complete");
    row("(9,xxx)", "9123", "", "dial 9123 complete");
    row("(<8:1650>xx)", "8", "timeout", "reject long 10 incomplete", "dial 8 long 10");
    row("(<x:0>.)", "", "", "error");
    row("(x.<#:>9)", "123#9", "", "dial 1239 complete");
    row("(x.<5:7>5)", "5555", "timeout", "dial 5575 short 3");
    row("(1[0,2-4]x)", "120", "", "dial 120 complete");
    row("([x*#].)", "12#", "timeout", "dial 12# short 3");
    row("(x<:@gw0>)", "1", "", "dial 1@gw0 complete");
    row("(+xxx)", "+123", "", "dial +123 complete");
    row("(xx|)", "12", "", "dial 12 complete");
    row("()", "1", "", "reject nomatch");
    row("(01.)", "0111#", "", "dial 0111 send");
    row("(9911,911)", "9911911", "", "dial 9911911 complete");
}

void tst_Dialling::endsAsSpecified()
{
    QFETCH(QString, plan);
    QFETCH(QString, digits);
    QFETCH(QString, event);
    QFETCH(QString, mpp);
    QFETCH(QString, spa);
    const ParsedDialPlan parsed = parseDialPlan(plan);
    QCOMPARE(parsed.isValid(), mpp != "error"_L1);
    if (!parsed.isValid())
        return;
    Dialling onMpp(parsed.plan);
    QCOMPARE(inWords(dial(onMpp, digits, event)), mpp);
    DialSettings settings;
    settings.target = DialTarget::Spa;
    Dialling onSpa(parsed.plan, settings);
    QCOMPARE(inWords(dial(onSpa, digits, event)), spa.isNull() ? mpp : spa);
}

void tst_Dialling::showsEachSequence()
{
    using State = SequenceProgress::State;
    Dialling dialling(parseDialPlan(u"(P5<:1>|1xxx[2-9]xxxxxxS0|xxxxxxxxxxxx.|[1-8]xxx|[3469]11|14.)").plan);
    QCOMPARE(dialling.progress(1).state, State::Possible);
    for (const QChar key : u"14085"_s)
        dialling.press(key);
    const QList<SequenceProgress> all = dialling.progress();
    QCOMPARE(all.size(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(all.at(i), dialling.progress(i));
    QCOMPARE(all.at(0).state, State::OffHook);
    QCOMPARE(all.at(1).state, State::Possible);
    QCOMPARE(all.at(1).eaten, 5);
    QCOMPARE(all.at(1).missing, 6);
    QCOMPARE(all.at(1).element, 5);
    QVERIFY(!all.at(1).takesMore);
    QCOMPARE(describeKeys(all.at(1).wanted), u"0 to 9"_s);
    QCOMPARE(all.at(2).missing, 6);
    QVERIFY(all.at(2).takesMore);
    QCOMPARE(all.at(3).state, State::Passed);
    QCOMPARE(all.at(3).completeAt, 4);
    QCOMPARE(all.at(3).eaten, 4);
    QCOMPARE(dialling.completedNumber(3), u"1408"_s);
    QVERIFY(!dialling.completedNumber(1));
    QCOMPARE(all.at(4).state, State::Out);
    QCOMPARE(all.at(4).eaten, 0);
    QCOMPARE(describeProgress(all.at(4)), u"Key 1 is not 3, 4, 6 or 9."_s);
    QCOMPARE(all.at(5).state, State::Passed);
    QCOMPARE(all.at(5).completeAt, 2);
    Dialling complete(parseDialPlan(u"(12|1x.)").plan);
    complete.press(u'1');
    complete.press(u'2');
    QCOMPARE(complete.progress(0).state, State::Complete);
    QCOMPARE(complete.progress(1).state, State::Complete);
    QVERIFY(complete.progress(1).takesMore && !complete.progress(0).takesMore);
    QCOMPARE(complete.progress(1).element, 2);
    Dialling skipping(parseDialPlan(u"(<12:>x.[3-5].8|9)").plan);
    QCOMPARE(skipping.progress(0).element, 0);
    skipping.press(u'1');
    QCOMPARE(skipping.progress(0).element, 0); // half of the substitution
    skipping.press(u'2');
    QCOMPARE(skipping.progress(0).element, 1);
    QCOMPARE(skipping.progress(0).missing, 1);
    skipping.press(u'7');
    QCOMPARE(skipping.progress(0).element, 2);
    skipping.press(u'*');
    QCOMPARE(skipping.progress(0).state, State::Out);
    QCOMPARE(skipping.progress(0).eaten, 3);
    QCOMPARE(describeKeys(skipping.progress(0).wanted), u"0 to 9"_s);
}

void tst_Dialling::playsOutsideTone()
{
    Dialling dialling(parseDialPlan(u"(9, xxx | <8,:>xxx)").plan);
    QVERIFY(!dialling.outsideTone());
    dialling.press(u'9');
    QVERIFY(dialling.outsideTone());
    dialling.press(u'1');
    QVERIFY(!dialling.outsideTone());
    dialling.restart();
    dialling.press(u'8');
    QVERIFY(dialling.outsideTone());
    dialling.timeOut();
    QVERIFY(!dialling.outsideTone());
}

void tst_Dialling::tellsTheNumberSoFar()
{
    Dialling dialling(parseDialPlan(u"(<8:1650>xxx|8xxxx)").plan);
    QCOMPARE(dialling.numberSoFar(), QString());
    dialling.press(u'8');
    QCOMPARE(dialling.numberSoFar(), u"1650"_s);
    dialling.press(u'1');
    QCOMPARE(dialling.numberSoFar(), u"16501"_s);
    dialling.press(u'2');
    dialling.press(u'3');
    QCOMPARE(dialling.numberSoFar(), u"1650123"_s);
    dialling.press(u'4');
    QCOMPARE(dialling.numberSoFar(), u"81234"_s);
}

void tst_Dialling::countsSteps()
{
    const DialPlan plan = parseDialPlan(u"(911|9,xxx|P4)").plan;
    Dialling dialling(plan);
    for (const QChar key : u"#9112"_s)
        dialling.press(key);
    dialling.timeOut();
    dialling.press(u'5');
    using Event = DialStep::Event;
    const QList<std::tuple<Event, int, int, bool>> expected { { Event::OffHook, 2, 0, false },
        { Event::SendIgnored, 2, 0, false }, { Event::Key, 2, 0, true }, { Event::Key, 2, 0, false },
        { Event::Key, 2, 1, false }, { Event::Key, 1, 1, false }, { Event::LeftOver, 1, 1, false } };
    QCOMPARE(dialling.steps().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const DialStep &step = dialling.steps().at(i);
        QCOMPARE(std::tuple(step.event, step.candidates, step.complete, step.outsideTone), expected.at(i));
        const QString words = describeStep(plan, {}, step);
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(words));
    }
    QCOMPARE(dialling.digits(), u"9112"_s);
    QCOMPARE(dialling.leftOver(), u"5"_s);
    QCOMPARE(dialling.steps().at(4).outcome.timer, DialTimer::Short);
    QCOMPARE(dialling.steps().at(4).outcome.sequence, 0);
}

void tst_Dialling::starCodesComeLast()
{
    DialSettings settings;
    settings.starCodes = { { u"Call Return Code"_s, u"*69"_s }, { u"Paging Code"_s, u"*96"_s } };
    const DialPlan plan = parseDialPlan(u"(xxx|*9x)").plan;
    Dialling dialling(plan, settings);
    QCOMPARE(dialling.sequenceCount(), 4);
    QCOMPARE(dialling.starCodesFrom(), 2);
    QCOMPARE(inWords(dial(dialling, u"*69"_s, {})), u"dial *69 complete"_s);
    QCOMPARE(dialling.outcome().sequence, 2);
    QCOMPARE(sequenceText(plan, settings, 2), u"*69"_s);
    dialling.restart();
    QCOMPARE(inWords(dial(dialling, u"*96"_s, {})), u"dial *96 complete"_s);
    QCOMPARE(dialling.outcome().sequence, 1);
}

void tst_Dialling::restartsAsNew()
{
    const DialPlan plan = parseDialPlan(u"(<9:>xx|9.)").plan;
    Dialling used(plan);
    dial(used, u"9912"_s, u"send"_s);
    used.restart();
    Dialling fresh(plan);
    QCOMPARE(used.progress(), fresh.progress());
    QCOMPARE(used.steps(), fresh.steps());
    QCOMPARE(inWords(dial(used, u"91"_s, u"timeout"_s)), inWords(dial(fresh, u"91"_s, u"timeout"_s)));
}

void tst_Dialling::hostilePlansEnd()
{
    QString dots;
    for (int i = 0; i < 20'000; ++i)
        dots += u"x."_s;
    Dialling dialling(parseDialPlan(u'(' + dots + u"<:1>)"_s).plan);
    for (int i = 0; i < 5000; ++i)
        dialling.press(u'1');
    QVERIFY(dialling.isOver());
    QCOMPARE(dialling.outcome().after, DialOutcome::After::Limit);
    QVERIFY(dialling.digits().size() <= Dialling::kMostDigits);
    QVERIFY(dialling.leftOver().size() <= Dialling::kMostDigits);
    Dialling endless(parseDialPlan(u"(x.)").plan);
    for (int i = 0; i < 5000; ++i)
        endless.press(u'1');
    QCOMPARE(endless.outcome().after, DialOutcome::After::Limit);
}

void tst_Dialling::tenThousandSequencesAnswerAtOnce()
{
    QStringList sequences;
    for (int i = 0; i < 10'000; ++i)
        sequences.append(u"%1xxx[2-9]xx."_s.arg(i, 4, 10, QChar(u'0')));
    sequences.append(QString(20, u'x'));
    const DialPlan plan = parseDialPlan(u'(' + sequences.join(u'|') + u')').plan;
    QStringList alike;
    for (int i = 0; i < 10'000; ++i)
        alike.append(QString(4, u'x') + u"x.5x"_s);
    for (const DialPlan &one : { plan, parseDialPlan(u'(' + alike.join(u'|') + u')').plan }) {
        Dialling dialling(one);
        qint64 slowest = 0;
        for (const QChar key : u"1234567890123"_s) {
            QElapsedTimer timer;
            timer.start();
            dialling.press(key);
            slowest = std::max(slowest, timer.nsecsElapsed());
        }
        qInfo("slowest key: %.2f ms", double(slowest) / 1e6);
#ifdef QT_NO_DEBUG
        QVERIFY(slowest < 5'000'000);
#else
        QVERIFY(slowest < 500'000'000); // an unoptimised or instrumented build on a busy machine
#endif
        QCOMPARE(dialling.sequenceCount(), one.sequences.size());
    }
}

QTEST_GUILESS_MAIN(tst_Dialling)
#include "tst_dialling.moc"
