#include "rulebuilderdesk.h"
#include "ui/rules/phonesmodel.h"
#include "ui/rules/phonesview.h"
#include "ui/rules/rulebench.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// What the fake phones of the rule builder do with a rule, and how they are kept.
class tst_RulePhones : public RuleBuilderDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void secretsAreBullets();
    void anEmptyRuleSaysSo();
    void changedOutcomesAreMarked();
    void rulesBeforeCount();
    void aLoadBelowTheLimitIsRefused();
    void slidersLetTimePass();
    void phonesAreReadAndSaved();
    void phonesAreSavedWithTheProfile();
};

void tst_RulePhones::secretsAreBullets()
{
    open("<Profile_Rule>($PRVTMR ge 0)? [--key $SA --pwd openSesame] https://h/a.cfg | [--pwd $B] "
         "https://h/b.cfg</Profile_Rule>"
         "<GPP_SA>deep</GPP_SA><GPP_B>abyss</GPP_B>");
    const QString all = wordsIn(*m_builder) + trace()
        + named<QListView>(u"Alternatives"_s)->model()->index(0, 0).data().toString()
        + outcomes(Qt::DisplayRole).join(u' ');
    QVERIFY(trace().contains(u"••••••••"_s));
    QVERIFY(!all.contains("deep"_L1));
    QVERIFY(!all.contains("openSesame"_L1));
    QCOMPARE(named<QLineEdit>(u"Argument of option 2"_s)->echoMode(), QLineEdit::Password);
    const auto *table = named<QTableView>(u"Fake phones"_s);
    const auto *model = static_cast<PhonesModel *>(table->model());
    QCOMPARE(model->index(model->rowOf(u"SA"_s), 0).data().toString(), u"••••••••"_s);
    QCOMPARE(model->index(model->rowOf(u"B"_s), 0).data().toString(), u"••••••••"_s);
    type(u"Argument of option 2"_s, u"$B"_s);
    QVERIFY(!trace().contains("abyss"_L1));
}

void tst_RulePhones::anEmptyRuleSaysSo()
{
    openRule(QString());
    QCOMPARE(outcomes(), QStringList { u"Skipped"_s });
    QCOMPARE(outcomes(OutcomesModel::DetailRole),
        QStringList { u"the rule is empty: the phone fetches nothing"_s });
    QVERIFY(trace().contains(u"the rule is empty, so the phone fetches nothing"_s));
    openRule(u"(1 lt 0)? http://h/x"_s);
    QCOMPARE(outcomes(OutcomesModel::DetailRole), QStringList { u"no alternative holds"_s });
}

void tst_RulePhones::changedOutcomesAreMarked()
{
    openRule(u"(\"$PN\" eq \"CP-8841-3PCC\")? http://h/a.cfg | http://h/b.cfg"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"false"_s });
    type(u"Value of comparison 1"_s, u"CP-7841-3PCC"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"true"_s });
    QVERIFY(trace().contains(u"With the profile as saved: Alternative 1"_s));
    type(u"Value of comparison 1"_s, u"CP-8841-3PCC"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"false"_s });
}

void tst_RulePhones::rulesBeforeCount()
{
    open("<Profile_Rule>(GPP_C = \"north\";)! http://h/a.cfg</Profile_Rule>"
         "<Profile_Rule_B>http://h/$C.cfg</Profile_Rule_B><GPP_C>south</GPP_C>");
    QVERIFY(trace().contains(u"in this profile: \"south\""_s));
    m_builder->showRule(u"Profile_Rule_B"_s);
    QCOMPARE(outcomes(OutcomesModel::DetailRole), QStringList { u"http://h/north.cfg"_s });
    QVERIFY(trace().contains(u"All profile rules, one after the other"_s));
    m_builder->showRule(u"Profile_Rule"_s);
    type(u"URL"_s, u"http://h:0/a.cfg"_s);
    m_builder->showRule(u"Profile_Rule_B"_s);
    QCOMPARE(outcomes(), QStringList { u"Not reached"_s });
}

void tst_RulePhones::aLoadBelowTheLimitIsRefused()
{
    open("<Upgrade_Rule>http://h/sip88xx.11-1-1MPP-312.loads</Upgrade_Rule>"
         "<Downgrade_Rev_Limit>11-3-1</Downgrade_Rev_Limit>");
    m_builder->showRule(u"Upgrade_Rule"_s);
    QVERIFY(m_session->undoStack().isClean()); // another rule is shown, none is changed
    QCOMPARE(outcomes(), QStringList { u"Refused"_s });
    QVERIFY(trace().contains(u"Taken, but the phone refuses the load"_s));
    QVERIFY(!named<QToolButton>(u"Add an option"_s)); // an upgrade rule has none
}

void tst_RulePhones::slidersLetTimePass()
{
    open("<Resync_Trigger_1>$PRVTMR ge 600</Resync_Trigger_1>");
    QVERIFY(!named<QSlider>(u"Time of $PRVTMR"_s)); // a profile rule has none
    m_builder->showRule(u"Resync_Trigger_1"_s);
    auto *slider = named<QSlider>(u"Time of $PRVTMR"_s);
    QVERIFY(slider);
    QCOMPARE(outcomes(), QStringList { u"Waits"_s });
    slider->setFocus();
    while (slider->value() < slider->maximum() && outcomes() == QStringList { u"Waits"_s })
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(outcomes(), QStringList { u"Resyncs"_s });
    QCOMPARE(m_builder->bench().phones().at(0).macros.value(u"PRVTMR"_s), u"600"_s);
    setMacro(0, u"PRVTMR"_s, u"30"_s);
    QCOMPARE(slider->value(), 3);
    QVERIFY(m_session->undoStack().isClean());
}

void tst_RulePhones::phonesAreReadAndSaved()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"site.cfg"_s);
    const QString table = writeFile(folder.filePath(u"phones.csv"_s),
        "name,PN,GPP_A,SA,expect\nLobby,CP-8841-3PCC,beta,deep,http://h/beta.cfg\nStore,CP-7841-3PCC,,,\n");
    open("<Profile_Rule>http://h/$A.cfg</Profile_Rule>", profile);
    auto *phones = m_builder->findChild<PhonesView *>();
    phones->importTable(table);
    QCOMPARE(m_builder->bench().phones().size(), 2);
    QCOMPARE(m_builder->bench().phones().at(0).macros.value(u"A"_s), u"beta"_s);
    QCOMPARE(outcomes(OutcomesModel::MeetsRole), QStringList({ u"true"_s, QString() }));
    QVERIFY(QDir(folder.path()).entryList({ u"*.json"_s }).isEmpty()); // nobody asked yet
    press(u"Save the phones beside the profile"_s);
    QFile saved(folder.filePath(u"site.phones.json"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(!bytes.contains("deep"));
    QList<FakePhone> expected = m_builder->bench().phones();
    expected[0].macros.remove(u"SA"_s);
    expected[1].macros.remove(u"SA"_s);
    open("<Profile_Rule>http://h/$A.cfg</Profile_Rule>", profile); // comes back with the profile
    QCOMPARE(m_builder->bench().phones(), expected);
    phones = m_builder->findChild<PhonesView *>();
    phones->importTable(writeFile(folder.filePath(u"other.csv"_s), "one thing\n1\n"));
    QCOMPARE(m_builder->bench().phones(), expected);
}

void tst_RulePhones::phonesAreSavedWithTheProfile()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"site.cfg"_s);
    open("<Profile_Rule>http://h/$A.cfg</Profile_Rule>", profile);
    QVERIFY(m_session->save());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"site.phones.json"_s))); // nobody touched them
    setMacro(0, {}, u"Lobby"_s);
    QVERIFY(m_session->save());
    const QList<FakePhone> phones = m_builder->bench().phones();
    open("<Profile_Rule>http://h/$A.cfg</Profile_Rule>", profile);
    QCOMPARE(m_builder->bench().phones(), phones);
}

QTEST_MAIN(tst_RulePhones)
#include "tst_rulephones.moc"
