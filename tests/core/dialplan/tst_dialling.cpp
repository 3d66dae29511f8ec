#include "core/dialplan/dialexplanation.h"
#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/dialtestnumbers.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

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
    void dialsAsTheTextSays_data();
    void dialsAsTheTextSays();
    void dialsAsTheCorpusSays();
    void testNumbersReachEverySequence();
    void hostilePlansEnd();
    void tenThousandSequencesAnswerAtOnce();
};

static DialOutcome dial(Dialling &dialling, const QString &digits, const QString &event)
{
    for (const QChar key : digits)
        dialling.press(key);
    if (event == "timeout"_L1)
        dialling.timeOut();
    else if (event == "send"_L1)
        dialling.send();
    return dialling.outcome();
}

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

static QString inWords(const DialOutcome &outcome)
{
    QStringList words { nameOf(outcome.kind) };
    if (outcome.kind == DialOutcome::Kind::Dial)
        words.append(outcome.number);
    words.append(outcome.kind == DialOutcome::Kind::Wait ? nameOf(outcome.timer) : nameOf(outcome.after));
    if (outcome.delay)
        words.append(QString::number(outcome.delay->count()));
    if (outcome.reason != DialOutcome::Reason::None)
        words.append(nameOf(outcome.reason));
    return words.join(u' ');
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

/// What the specification says, by trying all ways through every sequence: slow, and nothing like the
/// matcher.
namespace reference {

struct Fit
{
    bool complete = false;
    bool more = false;
    QString number;
};

struct Item
{
    KeySet keys;
    bool repeats = false;
    bool silent = false;
    QString text; // inserted here, no key
};

static QList<Item> itemsOf(const DialSequence &sequence)
{
    QList<Item> items;
    for (const DialElement &element : sequence.elements) {
        if (element.kind == DialElement::Kind::Key)
            items.append({ element.keys, element.repeats, false, {} });
        if (element.kind != DialElement::Kind::Substitution)
            continue;
        for (const DialElement &part : element.matched) {
            if (part.kind == DialElement::Kind::Key)
                items.append({ part.keys, false, true, {} });
        }
        items.append({ {}, false, false, element.replacement });
    }
    return items;
}

static void walk(const QList<Item> &items, qsizetype i, QStringView digits, const QString &number, Fit &fit,
    QSet<std::pair<qsizetype, qsizetype>> &tried)
{
    if (i == items.size()) {
        if (digits.isEmpty() && !fit.complete) {
            fit.complete = true;
            fit.number = number;
        }
        return;
    }
    if (tried.contains({ i, digits.size() }))
        return;
    tried.insert({ i, digits.size() });
    const Item &item = items.at(i);
    if (item.keys.isEmpty())
        return walk(items, i + 1, digits, number + item.text, fit, tried);
    if (digits.isEmpty())
        fit.more = true;
    else if (item.keys.contains(digits.front()))
        walk(items, item.repeats ? i : i + 1, digits.sliced(1),
            item.silent ? number : number + digits.front(), fit, tried);
    if (item.repeats)
        walk(items, i + 1, digits, number, fit, tried);
}

static Fit fit(const DialSequence &sequence, QStringView digits)
{
    Fit result;
    QSet<std::pair<qsizetype, qsizetype>> tried;
    walk(itemsOf(sequence), 0, digits, {}, result, tried);
    return result;
}

static int delayOf(const DialPlan &plan, const DialSequence &sequence, DialTimer timer)
{
    int delay = timer == DialTimer::Long ? 10 : 3;
    for (const DialPlanTimer &one : plan.timers)
        delay = one.timer == timer ? int(one.delay.count()) : delay;
    for (const DialElement &element : sequence.elements) {
        if (element.kind == DialElement::Kind::Timer && element.timer == timer)
            delay = element.delay ? int(element.delay->count()) : timer == DialTimer::Long ? 10 : 3;
    }
    return delay;
}

/// As inWords(), for one key or more.
static QString dial(const DialPlan &plan, const QString &digits, bool timeout, bool spa)
{
    QString result;
    for (qsizetype length = 1; length <= digits.size(); ++length) {
        const QStringView typed = QStringView(digits).first(length);
        const DialSequence *sender = nullptr;
        const DialSequence *first = nullptr;
        Fit senderFit;
        bool more = false;
        for (const DialSequence &sequence : plan.sequences) {
            if (sequence.isOffHook())
                continue;
            const Fit one = fit(sequence, typed);
            if (!one.complete && !one.more)
                continue;
            first = first ? first : &sequence;
            more = more || one.more;
            if (one.complete && (!sender || (sequence.barred && !sender->barred))) {
                sender = &sequence;
                senderFit = one;
            }
        }
        if (!first)
            return u"reject nomatch"_s;
        const auto sent = [&](const QString &after) {
            return sender->barred ? "reject "_L1 + after + " barred"_L1
                                  : "dial "_L1 + senderFit.number + u' ' + after;
        };
        if (sender && !more)
            return sent(u"complete"_s);
        const int delay
            = delayOf(plan, sender ? *sender : *first, sender ? DialTimer::Short : DialTimer::Long);
        const QString timer = (sender ? "short "_L1 : "long "_L1) + QString::number(delay);
        const bool last = length == digits.size();
        if (delay != 0 && !(last && timeout)) {
            result = "wait "_L1 + timer;
            continue;
        }
        if (sender)
            return sent(timer);
        return spa ? "dial "_L1 + typed.toString() + u' ' + timer : "reject "_L1 + timer + " incomplete"_L1;
    }
    return result;
}

} // namespace reference

/// Every test number of the plan, and random ones, on both targets.
static QString mismatch(const DialPlan &plan, QRandomGenerator &random)
{
    QStringList numbers;
    for (const DialTestNumber &number : testNumbers(plan)) {
        if (!number.digits.isEmpty())
            numbers.append(number.digits);
    }
    for (int i = 0; i < 20; ++i) {
        QString number;
        for (int n = 1 + random.bounded(8); n > 0; --n)
            number += u"0123456789*19"_s.at(random.bounded(13));
        numbers.append(number);
    }
    for (const bool spa : { false, true }) {
        DialSettings settings;
        settings.target = spa ? DialTarget::Spa : DialTarget::Mpp;
        Dialling dialling(plan, settings);
        if (dialling.isOver())
            return {}; // a hot line dials nothing else
        for (const QString &number : std::as_const(numbers)) {
            for (const bool timeout : { false, true }) {
                if (number.contains(u'#'))
                    continue; // may mean to send
                dialling.restart();
                const QString is = inWords(dial(dialling, number, timeout ? u"timeout"_s : QString()));
                const QString ought = reference::dial(plan, number, timeout, spa);
                if (is != ought)
                    return number + ": "_L1 + is + " instead of "_L1 + ought;
            }
        }
    }
    return {};
}

void tst_Dialling::dialsAsTheTextSays_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void tst_Dialling::dialsAsTheTextSays()
{
    QFETCH(int, seed);
    QRandomGenerator random { quint32(seed) };
    const QStringList parts { u"x"_s, u"x"_s, u"x."_s, u"[2-4]"_s, u"[19*]."_s, u"1"_s, u"9,"_s, u"0"_s,
        u"1."_s, u"<9:>"_s, u"<:1>"_s, u"<1x:55>"_s, u"S0 "_s, u"S2 "_s, u"L4 "_s, u"*"_s };
    for (int i = 0; i < 25; ++i) {
        QStringList sequences;
        for (int n = 1 + random.bounded(6); n > 0; --n) {
            QString sequence;
            for (int length = 1 + random.bounded(5); length > 0; --length)
                sequence += parts.at(random.bounded(int(parts.size())));
            if (random.bounded(6) == 0)
                sequence += u'!';
            sequences.append(sequence);
        }
        const QString text = u'(' + sequences.join(u'|') + u')';
        const ParsedDialPlan parsed = parseDialPlan(text);
        QVERIFY2(parsed.isValid(), qPrintable(text));
        const QString wrong = mismatch(parsed.plan, random);
        QVERIFY2(wrong.isEmpty(), qPrintable(text + u' ' + wrong));
    }
}

/// The plans of the corpus; placeholders of templates are none.
static QSet<QString> corpusPlans()
{
    static const QRegularExpression element(u"<Dial_Plan_[^>/]*>([^<]*)</Dial_Plan"_s);
    QSet<QString> plans;
    for (const QString &path : testing::corpusProfiles()) {
        const QString text = QString::fromUtf8(testing::readFile(path));
        for (auto match = element.globalMatch(text); match.hasNext();) {
            QString plan = match.next().captured(1);
            plan.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
            if (!plan.trimmed().isEmpty() && !plan.contains(u'$') && !plan.contains(u'{')
                && !plan.contains("&#"_L1))
                plans.insert(plan);
        }
    }
    return plans;
}

void tst_Dialling::dialsAsTheCorpusSays()
{
    const QSet<QString> plans = corpusPlans();
    if (plans.isEmpty())
        QSKIP("The corpus is not here.");
    QRandomGenerator random(11);
    for (const QString &text : plans) {
        const ParsedDialPlan parsed = parseDialPlan(text);
        QVERIFY2(parsed.isValid(), qPrintable(text));
        QCOMPARE(printDialPlan(parsed.plan), text);
        const QString wrong = mismatch(parsed.plan, random);
        QVERIFY2(wrong.isEmpty(), qPrintable(text + u' ' + wrong));
    }
}

void tst_Dialling::testNumbersReachEverySequence()
{
    const DialPlan plan = parseDialPlan(u"(P3<:7>|911|9xx|[2-5]x.|1900xxx!|1xxxxxx|<8:1650>xx|00S0)").plan;
    Dialling dialling(plan);
    QSet<int> deciding;
    QSet<QString> seen;
    for (const DialTestNumber &number : testNumbers(plan)) {
        QVERIFY2(!seen.contains(number.digits), qPrintable(number.digits));
        seen.insert(number.digits);
        deciding.insert(dialledInTheEnd(dialling, number.digits).sequence);
    }
    for (int i = 0; i < plan.sequences.size(); ++i)
        QVERIFY2(deciding.contains(i), qPrintable(printSequence(plan.sequences.at(i))));
    for (const char *boundary : { "", "1", "2", "5", "6", "80", "190000", "19000001" })
        QVERIFY2(seen.contains(QString::fromLatin1(boundary)), boundary);
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
