#include "tests/support/secretrules.h"
#include "tests/ui/support/driver.h"
#include "ui/rules/alternativesmodel.h"
#include "ui/rules/rulebuilder.h"

#include <QListView>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// What the rule builder says of a rule repeats no password of it, however it is misspelt.
class tst_RuleBuilderSecrets : public QObject
{
    Q_OBJECT

private slots:
    void problemsRepeatNoSecret_data();
    void problemsRepeatNoSecret();
};

void tst_RuleBuilderSecrets::problemsRepeatNoSecret_data()
{
    addRulesWithSecret();
}

void tst_RuleBuilderSecrets::problemsRepeatNoSecret()
{
    QFETCH(QString, rule);
    const auto session = sessionOf("<flat-profile>\n<Profile_Rule>" + rule.toHtmlEscaped().toUtf8()
        + "</Profile_Rule>\n</flat-profile>\n");
    RuleBuilder builder(*session);
    builder.show();
    QVERIFY(QTest::qWaitForWindowExposed(&builder));
    const QWidget *problems = nullptr;
    QString words;
    for (const QWidget *widget : builder.findChildren<QWidget *>()) {
        if (widget->accessibleName() == "Problems of the rule"_L1)
            problems = widget;
    }
    QVERIFY(problems);
    words = wordsIn(*problems);
    for (const QTextBrowser *text : builder.findChildren<QTextBrowser *>())
        words += text->toPlainText().section(u"As the phone reads it"_s, 0, 0);
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains("canary"_L1), qPrintable(words));
}

QTEST_MAIN(tst_RuleBuilderSecrets)
#include "tst_rulebuildersecrets.moc"
