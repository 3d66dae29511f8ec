#include "tests/support/programtest.h"
#include "tests/support/secretrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// Passwords in rules, malformed ones too, stand in no output of any command.
class tst_RuleSecrets : public ProgramTest
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(makeFolder()); }
    void noOutputRepeatsThem_data();
    void noOutputRepeatsThem();
};

void tst_RuleSecrets::noOutputRepeatsThem_data()
{
    addRulesWithSecret();
}

void tst_RuleSecrets::noOutputRepeatsThem()
{
    QFETCH(QString, rule);
    file("<flat-profile>\n<Profile_Rule>" + rule.toHtmlEscaped().toUtf8()
        + "</Profile_Rule>\n</flat-profile>\n");
    file("MA\n01\n", u"phones.csv"_s);
    QList<QStringList> calls { { u"check"_s, u"a.cfg"_s }, { u"check"_s, u"a.cfg"_s, u"--json"_s },
        { u"check"_s, u"a.cfg"_s, u"--sarif"_s }, { u"check"_s, u"a.cfg"_s, u"--junit"_s } };
    for (const QStringList &source :
        { QStringList { u"--rule"_s, rule }, QStringList { u"--profile"_s, u"a.cfg"_s } }) {
        for (const QStringList &format : { QStringList {}, QStringList { u"--json"_s } }) {
            calls.append(QStringList { u"simulate"_s } + source + format);
            calls.append(QStringList { u"fleet"_s, u"phones.csv"_s } + source + format);
        }
    }
    calls.append({ u"value"_s, u"--type"_s, u"ProfileRule"_s, u"--"_s, rule });
    calls.append({ u"value"_s, u"--type"_s, u"ProfileRule"_s, u"--json"_s, u"--"_s, rule });
    for (const QStringList &call : std::as_const(calls)) {
        const Outcome outcome = run(call);
        QVERIFY(outcome.status == 0 || outcome.status == 1);
        QVERIFY(!outcome.out.isEmpty());
        QVERIFY2(!outcome.out.contains("canary") && !outcome.err.contains("canary"),
            (call.join(u' ').toUtf8() + '\n' + outcome.out + outcome.err).constData());
    }
}

QTEST_GUILESS_MAIN(tst_RuleSecrets)
#include "tst_rulesecrets.moc"
