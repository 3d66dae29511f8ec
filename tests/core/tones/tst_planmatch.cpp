#include "core/script/scriptparser.h"
#include "core/tones/planmatch.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_PlanMatch : public QObject
{
    Q_OBJECT

private slots:
    void comparesByEar_data();
    void comparesByEar();
    void nearerIsNearer();
    void everyPlanFindsItself();
    void plansWithGapsAreFoundOnThePhone();
    void differencesAreListed();
    void unreadableAndMissingTones();
};

static ToneScript tone(const QString &text)
{
    const auto parsed = parseTone(text);
    Q_ASSERT(parsed.script);
    return *parsed.script;
}

void tst_PlanMatch::comparesByEar_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("differs"); // f, r, l
    QTest::newRow("same") << u"425@-16;10(.5/.5/1)"_s << u"425@-16;10(.5/.5/1)"_s << QString();
    QTest::newRow("goes on for ever") << u"425@-16;10(.5/.5/1)"_s << u"425@-16;*(.5/.5/1)"_s << QString();
    QTest::newRow("spelled otherwise")
        << u"425@-16;10(.5/.5/1)"_s << u"425@-16;10(0.50/.5/1,.5/.5/1)"_s << QString();
    QTest::newRow("five hertz") << u"425@-16;10(*/0/1)"_s << u"420@-16;*(*/0/1)"_s << QString();
    QTest::newRow("a quarter tone") << u"425@-16;10(*/0/1)"_s << u"440@-16;10(*/0/1)"_s << u"f"_s;
    QTest::newRow("one more") << u"350@-19,440@-19;10(*/0/1+2)"_s << u"440@-19;10(*/0/1)"_s << u"f"_s;
    QTest::newRow("other order") << u"350@-19,440@-19;10(*/0/1+2)"_s << u"440@-19,350@-19;10(*/0/2+1)"_s
                                 << QString();
    QTest::newRow("480 or 500 ms") << u"425@-16;10(.48/.48/1)"_s << u"425@-16;10(.5/.5/1)"_s << QString();
    QTest::newRow("250 or 300 ms") << u"425@-16;10(.25/.25/1)"_s << u"425@-16;10(.3/.3/1)"_s << u"r"_s;
    QTest::newRow("pulsed or not") << u"425@-16;10(.25/.25/1)"_s << u"425@-16;10(*/0/1)"_s << u"r"_s;
    QTest::newRow("without a gap is steady")
        << u"425@-16;10(.25/0/1)"_s << u"425@-16;10(*/0/1)"_s << QString();
    QTest::newRow("stutter or plain")
        << u"350@-19;2(.1/.1/1);10(*/0/1)"_s << u"350@-19;10(*/0/1)"_s << u"r"_s;
    QTest::newRow("longer stutter") << u"350@-19;2(.1/.1/1);10(*/0/1)"_s << u"350@-19;1(.1/.1/1);*(*/0/1)"_s
                                    << u"r"_s;
    QTest::newRow("quieter") << u"425@-10;10(*/0/1)"_s << u"425@-16;10(*/0/1)"_s << u"l"_s;
    QTest::newRow("two in turn") << u"400@-19,450@-19;9(.5/0/1,.5/0/2)"_s << u"400@-19,450@-19;9(1/0/1+2)"_s
                                 << u"r"_s;
    QTest::newRow("all of it") << u"425@-10;10(*/0/1)"_s << u"600@-16;10(1/1/1)"_s << u"fr"_s;
}

void tst_PlanMatch::comparesByEar()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, differs);
    for (const auto &[x, y] : { std::pair(a, b), std::pair(b, a) }) {
        const ToneComparison comparison = compareTones(tone(x), tone(y));
        QCOMPARE(comparison.isSameFrequency, !differs.contains(u'f'));
        QCOMPARE(comparison.isSameRhythm, !differs.contains(u'r'));
        if (comparison.isAlike())
            QCOMPARE(comparison.isSameLevel, !differs.contains(u'l'));
        QCOMPARE(comparison.distance == 0, differs.isEmpty());
        QVERIFY(comparison.distance <= 1);
    }
}

void tst_PlanMatch::nearerIsNearer()
{
    const ToneScript busy = tone(u"425@-16;10(.5/.5/1)"_s);
    const auto distance = [&](const QString &text) { return compareTones(busy, tone(text)).distance; };
    QVERIFY(distance(u"425@-10;10(.5/.5/1)"_s) < distance(u"425@-16;10(.4/.4/1)"_s));
    QVERIFY(distance(u"425@-16;10(.4/.4/1)"_s) < distance(u"425@-16;10(.25/.25/1)"_s));
    QVERIFY(distance(u"425@-16,500@-16;10(.5/.5/1+2)"_s) < distance(u"600@-16;10(.5/.5/1)"_s));
    QVERIFY(distance(u"600@-16;10(.5/.5/1)"_s) < distance(u"600@-16;10(.25/.25/1)"_s));
}

void tst_PlanMatch::everyPlanFindsItself()
{
    const TonePlans &plans = TonePlans::builtIn();
    for (const TonePlan &plan : plans.plans()) {
        QHash<QString, QString> values;
        for (const NationalTone &one : plan.tones) {
            for (const QString &element : elementsOf(one.kind)) {
                if (!values.contains(element))
                    values.insert(element, one.text);
            }
        }
        const QList<PlanMatch> matches = nearestPlans(
            plans, [&](const QString &element) { return values.value(element); }, 150);
        QCOMPARE(matches.first().distance, 0.0);
        QVERIFY(matches.first().differences.isEmpty());
        const auto self = std::find_if(matches.begin(), matches.end(),
            [&](const PlanMatch &match) { return match.country == plan.country; });
        QVERIFY2(self != matches.end() && self->distance == 0, qPrintable(plan.country));
        QCOMPARE(self->alike, self->compared);
        QCOMPARE(self->compared, values.size());
    }
}

/// The tones that no source tells stay the phone's own; a country is found all the same.
void tst_PlanMatch::plansWithGapsAreFoundOnThePhone()
{
    const TonePlans &plans = TonePlans::builtIn();
    const Catalogue &catalogue = Catalogue::builtIn();
    for (const TonePlan &plan : plans.plans()) {
        const bool isPartlyUntold = std::any_of(plan.tones.begin(), plan.tones.end(),
            [](const NationalTone &one) { return one.nature == NationalTone::Nature::Filled; });
        if (!isPartlyUntold)
            continue;
        QHash<QString, QString> set;
        const auto values = [&](const QString &element) {
            return set.contains(element) ? set.value(element)
                                         : catalogue.defaultValue(catalogue.find(element));
        };
        for (const ToneChange &change : changesTo(plan, values))
            set.insert(change.element, change.after);
        const QList<PlanMatch> matches = nearestPlans(plans, values, 150);
        const auto self = std::find_if(matches.begin(), matches.end(),
            [&](const PlanMatch &match) { return match.country == plan.country; });
        QVERIFY2(self->differences.isEmpty(), qPrintable(plan.country));
        QVERIFY2(self->distance <= matches.first().distance + 0.05, qPrintable(plan.country));
        if (plan.country == "FR"_L1)
            QCOMPARE(matches.first().country, u"FR"_s);
    }
}

void tst_PlanMatch::differencesAreListed()
{
    const TonePlans &plans = TonePlans::builtIn();
    const Catalogue &catalogue = Catalogue::builtIn();
    const auto defaults = [&](const QString &element) {
        return element == "Busy_Tone"_L1 ? u"480@-24,620@-24;10(.25/.25/1+2)"_s
                                         : catalogue.defaultValue(catalogue.find(element));
    };
    const QList<PlanMatch> matches = nearestPlans(plans, defaults, 150);
    QVERIFY(std::is_sorted(matches.begin(), matches.end(),
        [](const auto &a, const auto &b) { return a.distance < b.distance; }));
    const auto america = std::find_if(
        matches.begin(), matches.end(), [](const PlanMatch &match) { return match.country == "US"_L1; });
    QVERIFY(america != matches.end());
    QVERIFY(america - matches.begin() < 20); // phones come with North American tones
    const auto busy = std::find_if(america->differences.begin(), america->differences.end(),
        [](const ToneDifference &difference) { return difference.element == "Busy_Tone"_L1; });
    QVERIFY(busy != america->differences.end());
    QCOMPARE(busy->theirs, u"480@-24,620@-24;10(.5/.5/1+2)"_s);
    QVERIFY(busy->comparison->isSameFrequency && !busy->comparison->isSameRhythm);
    QVERIFY(!describe(*busy).isEmpty());
    for (const PlanMatch &match : matches) { // what nobody tells is no difference
        const TonePlan *plan = plans.plan(match.country);
        for (const ToneDifference &difference : match.differences)
            QVERIFY(plan->usual(difference.kind) && !difference.theirs.isEmpty());
        for (const QString &element : match.untold) {
            for (const ToneKind kind : kToneKinds)
                QVERIFY(!elementsOf(kind).contains(element) || !plan->usual(kind)
                    || plan->usual(kind)->nature == NationalTone::Nature::Filled);
        }
    }
    QVERIFY(std::any_of(matches.begin(), matches.end(), [](const auto &m) { return !m.untold.isEmpty(); }));
}

void tst_PlanMatch::unreadableAndMissingTones()
{
    const TonePlans &plans = TonePlans::builtIn();
    QVERIFY(nearestPlans(plans, [](const QString &) { return QString(); }).isEmpty());
    const auto broken = [](const QString &element) {
        return element == "Dial_Tone"_L1 ? u"350@-19,440@-19;10(*0/1+2)"_s : QString();
    };
    const QList<PlanMatch> matches = nearestPlans(plans, broken);
    QCOMPARE(matches.size(), 5);
    QCOMPARE(matches.first().distance, 1.0);
    QCOMPARE(matches.first().compared, 1);
    QCOMPARE(matches.first().alike, 0);
    QVERIFY(!matches.first().differences.first().comparison);
    QVERIFY(describe(matches.first().differences.first()).endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_PlanMatch)
#include "tst_planmatch.moc"
