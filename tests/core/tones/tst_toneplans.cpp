#include "core/script/scriptcheck.h"
#include "core/script/scriptparser.h"
#include "core/signal/scriptpicture.h"
#include "core/signal/scriptsignal.h"
#include "core/tones/tonechanges.h"
#include "tests/support/shareddata.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_TonePlans : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsRead();
    void everyCountryHasTheCoreTones();
    void everyScriptIsFaultless();
    void everyDefaultPlays();
    void brokenLinesAreLeftOut();
    void aCountryIsAListOfChanges();
    void whatIsFilledInIsNotApplied();
    void oneToneSetsItsElements();
    void backToTheDefaults();
    void agreesWithTheFacts();
};

static QString defaultOf(const QString &element)
{
    const Catalogue &catalogue = Catalogue::builtIn();
    return catalogue.defaultValue(catalogue.find(element));
}

void tst_TonePlans::everyLineIsRead()
{
    const TonePlans &plans = TonePlans::builtIn();
    QCOMPARE(plans.leftOut(), 0);
    QVERIFY(plans.plans().size() >= 45);
    QSet<QString> codes;
    for (const TonePlan &plan : plans.plans()) {
        QCOMPARE(plan.country.size(), 2);
        QVERIFY(!plan.name.isEmpty());
        QVERIFY(!codes.contains(plan.country));
        codes.insert(plan.country);
        QCOMPARE(plans.plan(plan.country), &plan);
        for (const NationalTone &tone : plan.tones) {
            QVERIFY(!tone.sources.isEmpty());
            for (const QString &source : tone.sources)
                QVERIFY2(source.contains(u' '), qPrintable(source)); // words, not a key without any
        }
    }
    QCOMPARE(plans.plan(u"XX"), nullptr);
}

void tst_TonePlans::everyCountryHasTheCoreTones()
{
    int withReorder = 0;
    for (const TonePlan &plan : TonePlans::builtIn().plans()) {
        for (const ToneKind kind : { ToneKind::Dial, ToneKind::Busy, ToneKind::RingBack })
            QVERIFY2(plan.usual(kind), qPrintable(plan.country));
        withReorder += plan.usual(ToneKind::Reorder) ? 1 : 0;
    }
    QVERIFY(withReorder >= 45);
    for (const ToneKind kind :
        { ToneKind::CallWaiting, ToneKind::StutterDial, ToneKind::OffHookWarning, ToneKind::Disconnect })
        QVERIFY(std::any_of(TonePlans::builtIn().plans().begin(), TonePlans::builtIn().plans().end(),
            [kind](const TonePlan &plan) { return plan.usual(kind) != nullptr; }));
}

void tst_TonePlans::everyScriptIsFaultless()
{
    for (const TonePlan &plan : TonePlans::builtIn().plans()) {
        for (const NationalTone &tone : plan.tones) {
            QCOMPARE(printTone(tone.script), tone.text);
            for (const Diagnostic &problem : checkTone(tone.text))
                QVERIFY2(problem.severity == Severity::Info, qPrintable(plan.country + u' ' + tone.text));
            const ScriptTimeline timeline(tone.script);
            QVERIFY2(
                !timeline.sounding(std::chrono::milliseconds(0), std::chrono::seconds(60), 1).list.isEmpty(),
                qPrintable(tone.text));
        }
    }
}

static int loudest(const ScriptSignal &signal)
{
    QList<qint16> frames(48'000 * 3);
    signal.read(0, std::span(frames.data(), size_t(frames.size())));
    return *std::max_element(frames.begin(), frames.end());
}

void tst_TonePlans::everyDefaultPlays()
{
    int seen = 0;
    const Catalogue &catalogue = Catalogue::builtIn();
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        const QByteArray element = catalogue.element(id).toUtf8();
        const QString value = catalogue.defaultValue(id);
        if (catalogue.type(id).name == "ToneScript"_L1) {
            const auto tone = parseTone(value);
            QVERIFY2(tone.script, element.constData());
            QVERIFY2(loudest(ScriptSignal(*tone.script)) > 1000, element.constData());
            const auto picture = pictureOf(*tone.script, usualHorizon(ScriptTimeline(*tone.script)));
            QVERIFY(picture.items.size() > 20);
            QCOMPARE(picture.title, value);
        } else if (catalogue.type(id).name == "CadScript"_L1) {
            const auto cadence = parseCadence(value);
            QVERIFY2(cadence.script, element.constData());
            QVERIFY2(loudest(ScriptSignal(*cadence.script)) > 1000, element.constData());
            const auto picture = pictureOf(*cadence.script, usualHorizon(ScriptTimeline(*cadence.script)));
            QVERIFY(picture.items.size() > 20);
            QCOMPARE(picture.title, value);
        } else {
            continue;
        }
        ++seen;
    }
    QCOMPARE(seen, 29);
}

void tst_TonePlans::brokenLinesAreLeftOut()
{
    const TonePlans plans("# comment\ncode\tname\nXX\tNowhere\n\nYY\n",
        "country\tkind\tscript\tlevel\tnature\tsources\n"
        "XX\tdial\t350@-19;10(*/0/1)\tstated\tnational\ta\n"
        "XX\tdial\t350@-19;10(*0/1)\tstated\tnational\ta\n"
        "XX\tmoo\t350@-19;10(*/0/1)\tstated\tnational\ta\n"
        "ZZ\tdial\t350@-19;10(*/0/1)\tstated\tnational\ta\n"
        "XX\tdial\n",
        "key\tsource\na\tSome source\n");
    QCOMPARE(plans.leftOut(), 5);
    QCOMPARE(plans.plans().size(), 1);
    QCOMPARE(plans.plans().first().tones.size(), 1);
    QCOMPARE(plans.plans().first().tones.first().sources, QStringList { u"Some source"_s });
}

void tst_TonePlans::aCountryIsAListOfChanges()
{
    const TonePlan *germany = TonePlans::builtIn().plan(u"DE");
    QVERIFY(germany);
    QHash<QString, QString> values;
    const auto now = [&](const QString &element) { return values.value(element, defaultOf(element)); };
    const QList<ToneChange> changes = changesTo(*germany, now);
    QVERIFY(changes.size() >= 5);
    for (const ToneChange &change : changes) {
        QVERIFY(Catalogue::builtIn().find(change.element) != kUnknownParameter);
        QCOMPARE(change.before, defaultOf(change.element));
        QVERIFY(change.after != change.before);
        values.insert(change.element, change.after);
    }
    QCOMPARE(values.value(u"Dial_Tone"_s), u"425@-16;10(*/0/1)"_s);
    QVERIFY(values.contains(u"MWI_Dial_Tone"_s) && values.contains(u"Cfwd_Dial_Tone"_s));
    QCOMPARE(changesTo(*germany, now), QList<ToneChange>());
}

void tst_TonePlans::whatIsFilledInIsNotApplied()
{
    const auto nothing = [](const QString &) { return QString(); };
    const TonePlans plans("code\tname\nXX\tNowhere\n",
        "header\nXX\tdial\t350@-19;10(*/0/1)\tstated\tnational\ta\nXX\tbusy\t350@-19;10(1/1/"
        "1)\tstated\tfilled\ta\n"
        "XX\tdisconnect\t350@-19;10(1/1/1)\tstated\tgateway\ta\n",
        {});
    QCOMPARE(changesTo(plans.plans().first(), nothing),
        QList<ToneChange>({ { u"Dial_Tone"_s, QString(), u"350@-19;10(*/0/1)"_s } }));
}

void tst_TonePlans::oneToneSetsItsElements()
{
    const TonePlan *plan = TonePlans::builtIn().plan(u"US");
    QVERIFY(plan);
    const NationalTone *stutter = plan->usual(ToneKind::StutterDial);
    QVERIFY(stutter);
    const auto now
        = [&](const QString &element) { return element == "Cfwd_Dial_Tone"_L1 ? stutter->text : QString(); };
    QCOMPARE(
        changesTo(*stutter, now), QList<ToneChange>({ { u"MWI_Dial_Tone"_s, QString(), stutter->text } }));
}

void tst_TonePlans::backToTheDefaults()
{
    const auto now
        = [](const QString &element) { return element == "Busy_Tone"_L1 ? u"x"_s : defaultOf(element); };
    QCOMPARE(changesToDefaults(Catalogue::builtIn(), now),
        QList<ToneChange>({ { u"Busy_Tone"_s, u"x"_s, defaultOf(u"Busy_Tone"_s) } }));
}

/// What is shipped is what the collected facts say.
void tst_TonePlans::agreesWithTheFacts()
{
    const QByteArray data = testing::readFile(testing::sharedPath(u"facts/tones-by-country.tsv"_s));
    if (data.isEmpty())
        QSKIP("no facts here");
    QSet<QString> known;
    for (const QString &line : QString::fromUtf8(data).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() > 6)
            known.insert(cells.at(0) + u'\t' + cells.at(6));
    }
    for (const TonePlan &plan : TonePlans::builtIn().plans()) {
        for (const NationalTone &tone : plan.tones)
            QVERIFY2(known.contains(plan.country + u'\t' + tone.text),
                qPrintable(plan.country + u' ' + tone.text));
    }
}

QTEST_GUILESS_MAIN(tst_TonePlans)
#include "tst_toneplans.moc"
