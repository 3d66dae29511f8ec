#include "core/document/profiledocument.h"
#include "core/edit/profilecommands.h"

#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_ProfileCommands : public QObject
{
    Q_OBJECT

private slots:
    void sessionsOfOthersAreDifferent();
    void init();
    void stepsAreNamed();
    void aVisitIsOneStep();
    void typingBackLeavesNothingToUndo();
    void undoToTheBottomGivesTheBytesBack();
    void nothingToDoIsNoCommand();

private:
    void push(std::unique_ptr<QUndoCommand> command)
    {
        QVERIFY(command);
        m_stack->push(command.release());
    }

    const QByteArray m_text = "<flat-profile>\n  <Dial_Tone>1</Dial_Tone>\n  <Zz>x</Zz>\n</flat-profile>\n";
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<QUndoStack> m_stack;
};

void tst_ProfileCommands::init()
{
    m_stack.reset();
    m_document = std::make_unique<ProfileDocument>(Catalogue::builtIn());
    m_document->setText(m_text);
    m_stack = std::make_unique<QUndoStack>();
}

void tst_ProfileCommands::stepsAreNamed()
{
    push(setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(u"2"_s)));
    QCOMPARE(m_stack->undoText(), u"Set Dial Tone"_s);
    push(setParameterAccess(*m_document, u"Dial_Tone"_s, u"rw"_s));
    QCOMPARE(m_stack->undoText(), u"Set access of Dial Tone"_s);
    push(renameParameter(*m_document, u"Zz"_s, u"Yy"_s));
    QCOMPARE(m_stack->undoText(), u"Rename Zz to Yy"_s);
    push(removeParameter(*m_document, u"Yy"_s));
    QCOMPARE(m_stack->undoText(), u"Remove Yy"_s);
    QCOMPARE(m_document->text(), "<flat-profile>\n  <Dial_Tone ua=\"rw\">2</Dial_Tone>\n</flat-profile>\n");
}

void tst_ProfileCommands::aVisitIsOneStep()
{
    for (const QString &text : { u"2"_s, u"23"_s, u"234"_s })
        push(setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(text), 7));
    QCOMPARE(m_stack->count(), 1);
    push(setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(u"9"_s), 8));
    QCOMPARE(m_stack->count(), 2);
    m_stack->undo();
    QCOMPARE(m_document->state(u"Dial_Tone").text, u"234"_s);
    m_stack->undo();
    QCOMPARE(m_document->text(), m_text);
    m_stack->redo();
    QCOMPARE(m_document->state(u"Dial_Tone").text, u"234"_s);
}

void tst_ProfileCommands::typingBackLeavesNothingToUndo()
{
    push(setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(u"12"_s), 7));
    push(setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(u"1"_s), 7));
    QCOMPARE(m_stack->count(), 0);
    QCOMPARE(m_document->text(), m_text);
}

void tst_ProfileCommands::undoToTheBottomGivesTheBytesBack()
{
    push(setParameterState(*m_document, u"Busy_Tone"_s, ParameterState::value(u"2"_s)));
    push(setParameterState(*m_document, u"Busy_Tone"_s, { ParameterState::Kind::Empty, {} }));
    push(setParameterState(*m_document, u"Dial_Tone"_s, { ParameterState::Kind::AccessOnly, {} }));
    push(removeParameter(*m_document, u"Zz"_s));
    const QByteArray after = m_document->text();
    while (m_stack->canUndo())
        m_stack->undo();
    QCOMPARE(m_document->text(), m_text);
    while (m_stack->canRedo())
        m_stack->redo();
    QCOMPARE(m_document->text(), after);
}

void tst_ProfileCommands::nothingToDoIsNoCommand()
{
    QVERIFY(!setParameterState(*m_document, u"Dial_Tone"_s, ParameterState::value(u"1"_s)));
    QVERIFY(!removeParameter(*m_document, u"GPP_A"_s));
    QVERIFY(!keepLastOccurrence(*m_document, u"Dial_Tone"_s));
    QVERIFY(!applyFix(*m_document, {}, u"Fix"_s));
}

/// The source view's steps and the rule builder's visits once had the same numbers, and so became one step.
void tst_ProfileCommands::sessionsOfOthersAreDifferent()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile><GPP_A>1</GPP_A></flat-profile>");
    EditProfile first(document, { { { document.text().indexOf('1'), 1 }, "2" } }, {}, {}, newEditSession());
    const EditProfile second(
        document, { { { document.text().indexOf('1'), 1 }, "3" } }, {}, {}, newEditSession());
    QVERIFY(!first.mergeWith(&second));
}

QTEST_GUILESS_MAIN(tst_ProfileCommands)
#include "tst_profilecommands.moc"
