#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/dialtestnumbers.h"
#include "tests/core/dialplan/outcomewords.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using flatprofile::testing::dial;
using flatprofile::testing::inWords;

/// The matcher against a second one, with plans made up and plans of real profiles.
class tst_DiallingOracle : public QObject
{
    Q_OBJECT

private slots:
    void dialsAsTheTextSays_data();
    void dialsAsTheTextSays();
    void dialsAsTheCorpusSays();
    void testNumbersReachEverySequence();
};

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

void tst_DiallingOracle::dialsAsTheTextSays_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void tst_DiallingOracle::dialsAsTheTextSays()
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

void tst_DiallingOracle::dialsAsTheCorpusSays()
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

void tst_DiallingOracle::testNumbersReachEverySequence()
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

QTEST_GUILESS_MAIN(tst_DiallingOracle)
#include "tst_diallingoracle.moc"
