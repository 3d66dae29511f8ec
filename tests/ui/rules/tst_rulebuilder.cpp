#include "tests/ui/support/driver.h"
#include "ui/rules/alternativesmodel.h"
#include "ui/rules/alternativesview.h"
#include "ui/rules/formfield.h"
#include "ui/rules/outcomesmodel.h"
#include "ui/rules/phonesmodel.h"
#include "ui/rules/phonesview.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulebuilder.h"
#include "ui/rules/ruleedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_RuleBuilder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRuleIsBuiltByFormsAlone();
    void textAndFormAgree();
    void formEditsChangeNothingElse_data();
    void formEditsChangeNothingElse();
    void faultyTextIsShownAndKept_data();
    void faultyTextIsShownAndKept();
    void aFixIsOneClickAndOneStep();
    void keysMoveAlternatives();
    void droppingMovesAlternatives();
    void oneVisitIsOneStep();
    void typingAURLKeepsTheFocus();
    void theUndoKeyIsTheProfiles();
    void secretsAreBullets();
    void changedOutcomesAreMarked();
    void rulesBeforeCount();
    void aLoadBelowTheLimitIsRefused();
    void triggersHaveConditionsAlone();
    void slidersLetTimePass();
    void phonesAreReadAndSaved();
    void phonesAreSavedWithTheProfile();
    void completionKnowsMacros();
    void completionKnowsWhereOperatorsBelong_data();
    void completionKnowsWhereOperatorsBelong();
    void everythingHasAName();

private:
    void open(const QByteArray &rules, const QString &path = {});
    void openRule(const QString &rule)
    {
        open("<Profile_Rule>" + rule.toHtmlEscaped().toUtf8() + "</Profile_Rule>");
    }
    QString rule(const QString &element = u"Profile_Rule"_s) const
    {
        return m_session->document().state(element).text;
    }
    template <typename Widget>
    Widget *named(const QString &accessibleName) const;
    void press(const QString &accessibleName);
    void type(const QString &accessibleName, const QString &text);
    void choose(const QString &accessibleName, int index);
    void setMacro(int phone, const QString &macro, const QString &value);
    QStringList outcomes(int role = OutcomesModel::WordsRole) const;
    QString trace() const
    {
        return named<QTextBrowser>(u"What the chosen phone does, and why"_s)->toPlainText();
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<RuleBuilder> m_builder;
};

void tst_RuleBuilder::init()
{
    m_builder.reset();
    m_session.reset();
}

void tst_RuleBuilder::open(const QByteArray &rules, const QString &path)
{
    m_builder.reset();
    m_session = sessionOf("<flat-profile>\n" + rules + "\n</flat-profile>\n", path);
    m_builder = std::make_unique<RuleBuilder>(*m_session);
    m_builder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_builder.get()));
    m_builder->activateWindow();
}

template <typename Widget>
Widget *tst_RuleBuilder::named(const QString &accessibleName) const
{
    for (Widget *widget : m_builder->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void tst_RuleBuilder::press(const QString &accessibleName)
{
    auto *button = named<QToolButton>(accessibleName);
    QVERIFY2(button, qPrintable(accessibleName));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_RuleBuilder::type(const QString &accessibleName, const QString &text)
{
    auto *widget = named<QWidget>(accessibleName);
    QVERIFY2(widget, qPrintable(accessibleName));
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        widget = combo->lineEdit();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

/// With the keys: the first choice, then down.
void tst_RuleBuilder::choose(const QString &accessibleName, int index)
{
    auto *combo = named<QComboBox>(accessibleName);
    QVERIFY2(combo, qPrintable(accessibleName));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentIndex(), index);
}

void tst_RuleBuilder::setMacro(int phone, const QString &macro, const QString &value)
{
    auto *table = named<QTableView>(u"Fake phones"_s);
    QVERIFY(table);
    const auto *model = static_cast<PhonesModel *>(table->model());
    const int row = macro.isEmpty() ? 0 : model->rowOf(macro);
    QVERIFY2(row >= 0, qPrintable(macro));
    doubleClickCell(*table, model->index(row, phone));
    QWidget *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    retype(editor, value);
    QTRY_COMPARE(model->index(row, phone).data(Qt::EditRole).toString(), value);
}

QStringList tst_RuleBuilder::outcomes(int role) const
{
    QCoreApplication::processEvents(); // the phones are tried once the keys are through
    const auto *list = named<QListView>(u"Result of each phone"_s);
    QStringList words;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        words.append(list->model()->index(i, 0).data(role).toString());
    return words;
}

/// "Beta phones to one server, old firmware to another, the rest to a third", by somebody who knows no
/// syntax.
void tst_RuleBuilder::aRuleIsBuiltByFormsAlone()
{
    open("<Profile_Rule></Profile_Rule>");
    press(u"Add an alternative"_s);
    type(u"Macro of comparison 1"_s, u"$A"_s);
    type(u"Value of comparison 1"_s, u"beta"_s);
    type(u"URL"_s, u"https://beta.example.net/$MA.cfg"_s);
    press(u"Add an alternative"_s);
    press(u"Add a condition; without one every phone takes it"_s);
    QTest::keyClicks(qApp->focusWidget(), u"$SWVER"_s); // goes into the new row, in place of what it began with
    choose(u"Operator of comparison 1"_s, 2); // is before
    type(u"Value of comparison 1"_s, u"12.0.1"_s); // as releases are called
    QTRY_VERIFY(wordsIn(*m_builder).contains("Write It as MPP Firmware Does"_L1));
    QVERIFY(clickButton(*m_builder, u"Write It as MPP Firmware Does"_s));
    type(u"URL"_s, u"https://old.example.net/$MA.cfg"_s);
    press(u"Add an alternative"_s);
    type(u"URL"_s, u"https://prov.example.net/$MA.cfg"_s);
    QCOMPARE(rule(),
        u"(\"$A\" eq \"beta\")? https://beta.example.net/$MA.cfg | ($SWVER lt 12-0-1MPP)? "
        "https://old.example.net/$MA.cfg | https://prov.example.net/$MA.cfg"_s);

    for (int i = 0; i < 2; ++i) {
        auto *add = named<QToolButton>(u"Add a phone"_s);
        QVERIFY(add);
        add->menu()->actions().at(i)->trigger();
    }
    setMacro(0, {}, u"Lobby"_s);
    setMacro(0, u"A"_s, u"beta"_s);
    setMacro(1, {}, u"Store room"_s);
    setMacro(1, u"SWVER"_s, u"sip78xx.11-0-1MPP-376"_s);
    setMacro(2, {}, u"Reception"_s);
    QCOMPARE(outcomes(), QStringList({ u"Alternative 1"_s, u"Alternative 2"_s, u"Alternative 3"_s }));
    QCOMPARE(outcomes(OutcomesModel::DetailRole),
        QStringList({ u"https://beta.example.net/000e08aabb01.cfg"_s,
            u"https://old.example.net/000e08aabb02.cfg"_s, u"https://prov.example.net/000e08aabb03.cfg"_s }));
    auto *results = named<QListView>(u"Result of each phone"_s);
    clickCell(*results, results->model()->index(2, 0));
    QTRY_VERIFY(trace().contains(u"“” is not “beta”."_s));
    QVERIFY(trace().contains(u"Taken: it has no condition"_s));
}

void tst_RuleBuilder::textAndFormAgree()
{
    openRule(u"(\"$PN\" eq \"CP-8841-3PCC\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(named<RuleEdit>(u"URL"_s)->text(), u"/a.cfg"_s);
    auto *text = named<RuleEdit>(u"Text of the rule"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 14; ++i)
        QTest::keyClick(text, Qt::Key_Right);
    QTest::keyClicks(text, u"X"_s);
    QCOMPARE(rule(), u"(\"$PN\" eq \"CP-X8841-3PCC\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(named<QComboBox>(u"Value of comparison 1"_s)->currentText(), u"CP-X8841-3PCC"_s);
    type(u"Value of comparison 1"_s, u"CP-7841-3PCC"_s);
    QCOMPARE(text->text(), u"(\"$PN\" eq \"CP-7841-3PCC\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(rule(), text->text());
    // From elsewhere, too.
    m_session->undoStack().setIndex(0);
    QCOMPARE(text->text(), u"(\"$PN\" eq \"CP-8841-3PCC\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(named<QComboBox>(u"Value of comparison 1"_s)->currentText(), u"CP-8841-3PCC"_s);
}

void tst_RuleBuilder::formEditsChangeNothingElse_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");

    QTest::newRow("blanks stay") << u"(  $PRVTMR   ge  600 )?   /a.cfg  |  /b.cfg"_s
                                 << u"Value of comparison 1"_s << u"700"_s
                                 << u"(  $PRVTMR   ge  700 )?   /a.cfg  |  /b.cfg"_s;
    QTest::newRow("symbols stay") << u"(\"$PN\"=\"x\")?/a.cfg|/b.cfg"_s << u"Value of comparison 1"_s
                                  << u"yz"_s << u"(\"$PN\"=\"yz\")?/a.cfg|/b.cfg"_s;
    QTest::newRow("a URL without blanks") << u"(\"$PN\"=\"x\")?/a.cfg|/b.cfg"_s << u"URL"_s << u"/c.cfg"_s
                                          << u"(\"$PN\"=\"x\")?/c.cfg|/b.cfg"_s;
    QTest::newRow("an option") << u"[ --uid  $A --pwd $SB ]  http://h/a.cfg"_s << u"Argument of option 1"_s
                               << u"$B"_s << u"[ --uid  $B --pwd $SB ]  http://h/a.cfg"_s;
    QTest::newRow("an assignment") << u"(GPP_C=\"x\";)! /a.cfg"_s << u"Value of assignment 1"_s << u"y z"_s
                                   << u"(GPP_C=\"y z\";)! /a.cfg"_s;
    QTest::newRow("quotes that the author chose")
        << u"(\"$SWVER\" ne \"11-1\")? /a.cfg"_s << u"Value of comparison 1"_s << u"12-0"_s
        << u"(\"$SWVER\" ne \"12-0\")? /a.cfg"_s;
}

void tst_RuleBuilder::formEditsChangeNothingElse()
{
    QFETCH(QString, before);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, after);
    openRule(before);
    auto *widget = named<QWidget>(field);
    QVERIFY(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        widget = combo->lineEdit();
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, value); // over what was there
    QCOMPARE(rule(), after);
}

void tst_RuleBuilder::faultyTextIsShownAndKept_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    QTest::newRow("a condition that is none")
        << u"($PN equals x)? /a.cfg | /b.cfg"_s << u"Condition as text"_s;
    QTest::newRow("never closed") << u"(\"$PN\" eq \"x\"? /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
    QTest::newRow("no mark") << u"(\"$PN\" eq \"x\") /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
    QTest::newRow("an option that is none") << u"[--kez $A] /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
}

void tst_RuleBuilder::faultyTextIsShownAndKept()
{
    QFETCH(QString, rule);
    QFETCH(QString, field);
    openRule(rule);
    QCOMPARE(named<RuleEdit>(u"Text of the rule"_s)->text(), rule);
    auto *edit = named<RuleEdit>(field);
    QVERIFY(edit);
    QVERIFY(rule.contains(edit->text()));
    QVERIFY(!edit->text().isEmpty());
    QCOMPARE(outcomes().constFirst(), u"Error"_s);
    QCOMPARE(this->rule(), rule);
    QVERIFY(m_session->undoStack().isClean());
    // It can be mended there, and the rest stays.
    edit->setFocus();
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClicks(edit, u"("_s);
    QCOMPARE(this->rule().size(), rule.size() + 1);
    QCOMPARE(this->rule().remove(u'('), QString(rule).remove(u'('));
}

void tst_RuleBuilder::aFixIsOneClickAndOneStep()
{
    openRule(u"(\"$PN\" eq \"x\") /a.cfg | /b.cfg"_s);
    QVERIFY(clickButton(*m_builder, u"Add the Mark"_s));
    QCOMPARE(rule(), u"(\"$PN\" eq \"x\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(!buttonOf(*m_builder, u"Add the Mark"_s));
}

void tst_RuleBuilder::keysMoveAlternatives()
{
    openRule(u"(\"$PN\" eq \"a\")? /a.cfg | (\"$PN\" eq \"b\")? /b.cfg  |   /c.cfg"_s);
    auto *list = named<QListView>(u"Alternatives"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /b.cfg | (\"$PN\" eq \"a\")? /a.cfg  |   /c.cfg"_s);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rule(), u"(\"$PN\" eq \"a\")? /a.cfg | (\"$PN\" eq \"b\")? /b.cfg  |   /c.cfg"_s);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // nowhere to go
    QCOMPARE(m_session->undoStack().count(), 2);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /b.cfg  |   /c.cfg"_s);
    m_session->undoStack().undo();
    QCOMPARE(list->model()->rowCount(), 3);
}

void tst_RuleBuilder::droppingMovesAlternatives()
{
    openRule(u"(\"$PN\" eq \"a\")? /a.cfg | (\"$PN\" eq \"b\")? /b.cfg | /c.cfg"_s);
    auto *model = named<QListView>(u"Alternatives"_s)->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({ model->index(0, 0) }));
    model->dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {});
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /b.cfg | (\"$PN\" eq \"a\")? /a.cfg | /c.cfg"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_RuleBuilder::oneVisitIsOneStep()
{
    openRule(u"/a.cfg"_s);
    type(u"URL"_s, u"/abc.cfg"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    named<RuleEdit>(u"Text of the rule"_s)->setFocus();
    QTest::keyClicks(named<RuleEdit>(u"Text of the rule"_s), u"x"_s);
    QCOMPARE(m_session->undoStack().count(), 2);
    m_session->undoStack().undo();
    QCOMPARE(rule(), u"/abc.cfg"_s);
    m_session->undoStack().undo();
    QCOMPARE(rule(), u"/a.cfg"_s);
}

void tst_RuleBuilder::typingAURLKeepsTheFocus()
{
    open("<Profile_Rule/>");
    QPointer<RuleEdit> url = named<RuleEdit>(u"URL"_s);
    QVERIFY(url);
    url->setFocus();
    QTest::keyClicks(url, u"http://h/$MA.cfg"_s);
    QVERIFY(url);
    QCOMPARE(rule(), u"http://h/$MA.cfg"_s);
    QTest::keyClick(url, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(url, Qt::Key_Delete);
    QVERIFY(url && url->isVisible());
    QCOMPARE(rule(), QString());
}

void tst_RuleBuilder::theUndoKeyIsTheProfiles()
{
    openRule(u"(\"$PN\" eq \"a\")? /a.cfg"_s);
    type(u"Value of comparison 1"_s, u"b"_s);
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /a.cfg"_s);
    QTest::keyClick(named<QComboBox>(u"Value of comparison 1"_s)->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rule(), u"(\"$PN\" eq \"a\")? /a.cfg"_s);
}

void tst_RuleBuilder::secretsAreBullets()
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

void tst_RuleBuilder::changedOutcomesAreMarked()
{
    openRule(u"(\"$PN\" eq \"CP-8841-3PCC\")? http://h/a.cfg | http://h/b.cfg"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"false"_s });
    type(u"Value of comparison 1"_s, u"CP-7841-3PCC"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"true"_s });
    QVERIFY(trace().contains(u"With the profile as saved: Alternative 1"_s));
    type(u"Value of comparison 1"_s, u"CP-8841-3PCC"_s);
    QCOMPARE(outcomes(OutcomesModel::IsChangedRole), QStringList { u"false"_s });
}

void tst_RuleBuilder::rulesBeforeCount()
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

void tst_RuleBuilder::aLoadBelowTheLimitIsRefused()
{
    open("<Upgrade_Rule>http://h/sip88xx.11-1-1MPP-312.loads</Upgrade_Rule>"
         "<Downgrade_Rev_Limit>11-3-1</Downgrade_Rev_Limit>");
    m_builder->showRule(u"Upgrade_Rule"_s);
    QVERIFY(m_session->undoStack().isClean()); // another rule is shown, none is changed
    QCOMPARE(outcomes(), QStringList { u"Refused"_s });
    QVERIFY(trace().contains(u"Taken, but the phone refuses the load"_s));
    QVERIFY(!named<QToolButton>(u"Add an option"_s)); // an upgrade rule has none
}

void tst_RuleBuilder::triggersHaveConditionsAlone()
{
    open("<Resync_Trigger_1>$REGTMR1 gt 300 and $PRVTMR ge 600</Resync_Trigger_1>");
    m_builder->showRule(u"Resync_Trigger_1"_s);
    QVERIFY(!named<RuleEdit>(u"URL"_s));
    QCOMPARE(outcomes(), QStringList { u"Waits"_s });
    setMacro(0, u"REGTMR1"_s, u"301"_s);
    setMacro(0, u"PRVTMR"_s, u"600"_s);
    QCOMPARE(outcomes(), QStringList { u"Resyncs"_s });
    type(u"Value of comparison 2"_s, u"601"_s);
    QCOMPARE(rule(u"Resync_Trigger_1"_s), u"$REGTMR1 gt 300 and $PRVTMR ge 601"_s);
    press(u"Remove comparison 1"_s);
    QCOMPARE(rule(u"Resync_Trigger_1"_s), u"$PRVTMR ge 601"_s);
    press(u"Remove comparison 1"_s);
    QCOMPARE(rule(u"Resync_Trigger_1"_s), QString());
    press(u"Add an alternative"_s);
    QCOMPARE(rule(u"Resync_Trigger_1"_s), u"\"$PN\" eq \"\""_s);
}

void tst_RuleBuilder::slidersLetTimePass()
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

void tst_RuleBuilder::phonesAreSavedWithTheProfile()
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

void tst_RuleBuilder::phonesAreReadAndSaved()
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

void tst_RuleBuilder::completionKnowsMacros()
{
    openRule(u"/a"_s);
    auto *url = named<RuleEdit>(u"URL"_s);
    url->setFocus();
    url->moveCursor(QTextCursor::End);
    QTest::keyClicks(url, u"$SWV"_s);
    QCOMPARE(url->completer()->currentCompletion(), u"$SWVER"_s);
    QTest::keyClick(url->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(url->completer()->popup(), Qt::Key_Return);
    QCOMPARE(rule(), u"/a$SWVER"_s);
}

void tst_RuleBuilder::completionKnowsWhereOperatorsBelong_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after"); // empty: nothing is offered
    const QString profile = u"Profile_Rule"_s;
    QTest::newRow("operator") << profile << u"(\"$A\" "_s << u"n"_s << u"(\"$A\" ne"_s;
    QTest::newRow("and") << profile << u"(\"$A\" eq \"x\" "_s << u"a"_s << u"(\"$A\" eq \"x\" and"_s;
    QTest::newRow("of a trigger") << u"Resync_Trigger_1"_s << u"$PRVTMR "_s << u"g"_s << u"$PRVTMR gt"_s;
    QTest::newRow("operand") << profile << u"($PRVTMR ge "_s << u"n"_s << QString();
    QTest::newRow("in quotes") << profile << u"(\"$A\" eq \"x "_s << u"a"_s << QString();
    QTest::newRow("URL") << profile << u"(\"$A\" eq \"x\")? /"_s << u"a"_s << QString();
}

void tst_RuleBuilder::completionKnowsWhereOperatorsBelong()
{
    QFETCH(QString, element);
    QFETCH(QString, before);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    open("<" + element.toLatin1() + ">" + before.toHtmlEscaped().toUtf8() + "&#32;</" + element.toLatin1()
        + ">");
    m_builder->showRule(element);
    auto *text = named<RuleEdit>(u"Text of the rule"_s);
    text->setText(before);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, typed);
    QCOMPARE(text->completer()->popup()->isVisible(), !after.isEmpty());
    if (after.isEmpty())
        return;
    QTest::keyClick(text->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(text->completer()->popup(), Qt::Key_Return);
    QCOMPARE(text->text(), after);
}

void tst_RuleBuilder::everythingHasAName()
{
    openRule(
        u"(\"$PN\" eq \"a\" and $PRVTMR ge 1)? (GPP_A = \"x\";)! [--key $SA] https://h/a.cfg | /b.cfg"_s);
    for (const QWidget *widget : m_builder->findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->objectName().startsWith("qt_"_L1);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInside = qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
            || qobject_cast<const QScrollArea *>(widget);
        if (takesKeys && !isInside && !(button && !button->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_RuleBuilder)
#include "tst_rulebuilder.moc"
