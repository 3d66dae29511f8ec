#include "rulebuilderdesk.h"
#include "ui/rules/ruleedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// A rule is written by its forms and by its text, and both say the same.
class tst_RuleForms : public RuleBuilderDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
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
    void triggersHaveConditionsAlone();
    void completionKnowsMacros();
    void completionKnowsWhereOperatorsBelong_data();
    void completionKnowsWhereOperatorsBelong();
    void everythingHasAName();
};

/// "Beta phones to one server, old firmware to another, the rest to a third", by somebody who knows no
/// syntax.
void tst_RuleForms::aRuleIsBuiltByFormsAlone()
{
    open("<Profile_Rule></Profile_Rule>");
    press(u"Add an alternative"_s);
    type(u"Macro of comparison 1"_s, u"$A"_s);
    type(u"Value of comparison 1"_s, u"beta"_s);
    type(u"URL"_s, u"https://beta.example.net/$MA.cfg"_s);
    press(u"Add an alternative"_s);
    press(u"Add a condition; without one every phone takes it"_s);
    QTest::keyClicks(
        qApp->focusWidget(), u"$SWVER"_s); // goes into the new row, in place of what it began with
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

void tst_RuleForms::textAndFormAgree()
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

void tst_RuleForms::formEditsChangeNothingElse_data()
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

void tst_RuleForms::formEditsChangeNothingElse()
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

void tst_RuleForms::faultyTextIsShownAndKept_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("field");

    QTest::newRow("a condition that is none")
        << u"($PN equals x)? /a.cfg | /b.cfg"_s << u"Condition as text"_s;
    QTest::newRow("never closed") << u"(\"$PN\" eq \"x\"? /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
    QTest::newRow("no mark") << u"(\"$PN\" eq \"x\") /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
    QTest::newRow("an option that is none") << u"[--kez $A] /a.cfg | /b.cfg"_s << u"Alternative as text"_s;
}

void tst_RuleForms::faultyTextIsShownAndKept()
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

void tst_RuleForms::aFixIsOneClickAndOneStep()
{
    openRule(u"(\"$PN\" eq \"x\") /a.cfg | /b.cfg"_s);
    QVERIFY(clickButton(*m_builder, u"Add the Mark"_s));
    QCOMPARE(rule(), u"(\"$PN\" eq \"x\")? /a.cfg | /b.cfg"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(!buttonOf(*m_builder, u"Add the Mark"_s));
}

void tst_RuleForms::keysMoveAlternatives()
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

void tst_RuleForms::droppingMovesAlternatives()
{
    openRule(u"(\"$PN\" eq \"a\")? /a.cfg | (\"$PN\" eq \"b\")? /b.cfg | /c.cfg"_s);
    auto *model = named<QListView>(u"Alternatives"_s)->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({ model->index(0, 0) }));
    model->dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {});
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /b.cfg | (\"$PN\" eq \"a\")? /a.cfg | /c.cfg"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_RuleForms::oneVisitIsOneStep()
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

void tst_RuleForms::typingAURLKeepsTheFocus()
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

void tst_RuleForms::theUndoKeyIsTheProfiles()
{
    openRule(u"(\"$PN\" eq \"a\")? /a.cfg"_s);
    type(u"Value of comparison 1"_s, u"b"_s);
    QCOMPARE(rule(), u"(\"$PN\" eq \"b\")? /a.cfg"_s);
    QTest::keyClick(named<QComboBox>(u"Value of comparison 1"_s)->lineEdit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rule(), u"(\"$PN\" eq \"a\")? /a.cfg"_s);
}

void tst_RuleForms::triggersHaveConditionsAlone()
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

void tst_RuleForms::completionKnowsMacros()
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

void tst_RuleForms::completionKnowsWhereOperatorsBelong_data()
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

void tst_RuleForms::completionKnowsWhereOperatorsBelong()
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

void tst_RuleForms::everythingHasAName()
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

QTEST_MAIN(tst_RuleForms)
#include "tst_ruleforms.moc"
