#include "core/rules/ruleanalysis.h"
#include "core/rules/rulesample.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_RuleSample : public QObject
{
    Q_OBJECT

private slots:
    void samplesDoWhatTheySay_data();
    void samplesDoWhatTheySay();
    void speaksTheLanguageAskedFor();
    void refusesWhatIsNoSample();
};

void tst_RuleSample::samplesDoWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("json");
    const QString folder = testing::sourcePath(u"resources/samples/rules"_s);
    const QStringList names = QDir(folder).entryList({ u"*.json"_s });
    QCOMPARE(names.size(), 8);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << testing::readFile(folder + u'/' + name);
    // That of the start page.
    QTest::newRow("staged upgrade") << testing::readFile(
        testing::sourcePath(u"resources/samples/staged-upgrade.json"_s));
}

void tst_RuleSample::samplesDoWhatTheySay()
{
    QFETCH(QByteArray, json);
    const auto sample = readRuleSample(json, u"en"_s);
    QVERIFY(sample);
    QVERIFY(!sample->title.isEmpty() && !sample->about.isEmpty());
    if (sample->isSchedule()) {
        QVERIFY(!sample->instants.isEmpty());
        QVERIFY(sample->parameter.endsWith("_Error_Retry_Delay"_L1));
        QCOMPARE(*parseRetrySchedule(sample->periodic), sample->plan->periodic);
        QCOMPARE(*parseRetrySchedule(sample->errorRetry), sample->plan->errorRetry);
        QCOMPARE(resyncInstants(*sample->plan, sample->horizon), sample->instants);
        return;
    }
    QVERIFY(!sample->phones.isEmpty());
    RuleSetting setting;
    setting.kind = ruleKindOf(sample->parameter);
    QVERIFY(analyzeRule(sample->rule, setting.kind).isEmpty());
    for (const SamplePhone &phone : sample->phones) {
        const RuleTrace trace = simulateRule(sample->rule, phone.macros, setting);
        QCOMPARE(trace.result, phone.result);
        QCOMPARE(trace.selected + 1, phone.alternative);
        QCOMPARE(trace.url(), phone.url);
        QList<std::pair<QString, QString>> options;
        for (const OptionStep &option : trace.fetches.value(0).options)
            options.append({ option.name, option.value });
        QCOMPARE(options, phone.options);
        QList<std::pair<QString, QString>> assignments;
        for (const AssignmentStep &assignment : trace.assignments)
            assignments.append({ assignment.parameter, assignment.value });
        QCOMPARE(assignments, phone.assignments);
    }
}

void tst_RuleSample::speaksTheLanguageAskedFor()
{
    const QByteArray json = "{\"title\": {\"en\": \"A\", \"de\": \"B\"}, \"parameter\": \"Profile_Rule\"}";
    QCOMPARE(readRuleSample(json, u"de"_s)->title, u"B"_s);
    QCOMPARE(readRuleSample(json, u"fr"_s)->title, u"A"_s);
}

void tst_RuleSample::refusesWhatIsNoSample()
{
    QVERIFY(!readRuleSample("", u"en"_s));
    QVERIFY(!readRuleSample("[]", u"en"_s));
    QVERIFY(!readRuleSample("{\"title\": \"x\"}", u"en"_s));
    QVERIFY(!readRuleSample("{\"schedule\": {\"periodic\": \"1h\"}}", u"en"_s));
}

QTEST_GUILESS_MAIN(tst_RuleSample)
#include "tst_rulesample.moc"
