#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"
#include "ui/source/findbar.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/style/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QHelpEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <QtTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

class tst_SourceEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheExactText();
    void typingEditsTheProfile();
    void wordsTypedAreOneStep();
    void editsMadeElsewhereAreShown();
    void undoIsTheSessions();
    void lineEndsOfTheFileAreKept();
    void secretsAreBulletsAndCanBeEdited();
    void charactersBeyondTheBasicPlaneKeepTheirPlace();
    void anyMixOfEditsAgrees_data();
    void anyMixOfEditsAgrees();
    void cursorSelectsTheParameter();
    void faultIsMarkedAndMendedByTyping();
    void theWrongStretchIsUnderlined_data();
    void theWrongStretchIsUnderlined();
    void toolTipsSayWhatIsWrong();
    void valuesAreColouredByTheirType();
    void returnIndentsLikeTheLineAbove();
    void findGoesRound();
    void replaceAllIsOneStep();
    void replaceAllLeavesWhatIsMasked();
    void strangersNamedLikeSecretsAreMasked();
    void whatNobodySeesIsNotMade();
    void openingItKeepsTheParameter();
    void aRequestedPlaceIsTheParameterThere();

private:
    void load(const QByteArray &text);
    QString shown() const { return m_view->editor().toPlainText(); }
    QString profileText() const { return QString::fromUtf8(m_session->document().text()); }
    void putCursor(const QString &before);

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<SourceView> m_view;
};

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Station_Name ua=\"na\">Lobby</Station_Name>\n"
                                   "  <User_ID_1_>5001</User_ID_1_>\n"
                                   "</flat-profile>\n";

void tst_SourceEditor::init()
{
    m_session = std::make_unique<DocumentSession>(Catalogue::builtIn());
    m_view = std::make_unique<SourceView>(*m_session);
    m_view->resize(700, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_SourceEditor::cleanup()
{
    m_view.reset();
    m_session.reset();
}

void tst_SourceEditor::load(const QByteArray &text)
{
    m_session->load(u"test.cfg"_s, { text, {}, {} }, {}, {});
    QTRY_VERIFY(m_view->editor().text().isCurrent());
    m_view->editor().setFocus();
}

/// Puts the cursor behind the first occurrence of a text.
void tst_SourceEditor::putCursor(const QString &before)
{
    QTextCursor cursor = m_view->editor().document()->find(before);
    QVERIFY(!cursor.isNull());
    cursor.setPosition(cursor.selectionEnd());
    m_view->editor().setTextCursor(cursor);
}

void tst_SourceEditor::showsTheExactText()
{
    load(kProfile);
    QCOMPARE(shown(), QString::fromUtf8(kProfile));
}

void tst_SourceEditor::typingEditsTheProfile()
{
    load(kProfile);
    putCursor(u"Lobby"_s);
    QTest::keyClicks(&m_view->editor(), u" East"_s);
    QCOMPARE(m_session->document().state(u"Station_Name").text, u"Lobby East"_s);
    QTest::keyClick(&m_view->editor(), Qt::Key_Backspace);
    QCOMPARE(m_session->document().state(u"Station_Name").text, u"Lobby Eas"_s);
    QCOMPARE(shown(), profileText());
}

void tst_SourceEditor::wordsTypedAreOneStep()
{
    load(kProfile);
    putCursor(u"Lobby"_s);
    QTest::keyClicks(&m_view->editor(), u" East"_s);
    putCursor(u"5001"_s);
    QTest::keyClicks(&m_view->editor(), u"23"_s);
    QCOMPARE(m_session->undoStack().count(), 2);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().state(u"User_ID_1_").text, u"5001"_s);
    QCOMPARE(m_session->document().state(u"Station_Name").text, u"Lobby East"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
    QTRY_COMPARE(shown(), QString::fromUtf8(kProfile));
}

void tst_SourceEditor::editsMadeElsewhereAreShown()
{
    load(kProfile);
    putCursor(u"5001"_s);
    m_session->push(setParameterState(
        m_session->document(), u"Station_Name"_s, ParameterState::value(u"Reception & Lobby"_s)));
    QTRY_COMPARE(shown(), profileText());
    QVERIFY(shown().contains(u"Reception &amp; Lobby"_s));
}

void tst_SourceEditor::undoIsTheSessions()
{
    load(kProfile);
    putCursor(u"Lobby"_s);
    QTest::keyClicks(&m_view->editor(), u"X"_s);
    QAction *undo = m_session->undoStack().createUndoAction(m_view.get());
    undo->setShortcut(QKeySequence::Undo);
    m_view->addAction(undo);
    m_view->activateWindow();
    QTest::keySequence(&m_view->editor(), QKeySequence::Undo);
    QCOMPARE(m_session->document().text(), kProfile);
    QTRY_COMPARE(shown(), QString::fromUtf8(kProfile));
    QVERIFY(!m_session->undoStack().canUndo());
}

void tst_SourceEditor::lineEndsOfTheFileAreKept()
{
    QByteArray dos = kProfile;
    dos.replace("\n", "\r\n");
    load(dos);
    putCursor(u"</User_ID_1_>"_s);
    QTest::keyClick(&m_view->editor(), Qt::Key_Return);
    QTest::keyClicks(&m_view->editor(), u"<Text_Logo/>"_s);
    QVERIFY(m_session->document().text().contains("</User_ID_1_>\r\n  <Text_Logo/>\r\n"));
    QVERIFY(!m_session->document().text().contains("\r\r"));
    QTest::keyClick(&m_view->editor(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_view->editor(), Qt::Key_Delete);
    QCOMPARE(m_session->document().text(), QByteArray());
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), dos);
}

void tst_SourceEditor::secretsAreBulletsAndCanBeEdited()
{
    load("<flat-profile>\n<Password_1_>s3cret</Password_1_>\n</flat-profile>\n");
    QVERIFY(shown().contains(u"<Password_1_>••••••</Password_1_>"_s));
    putCursor(u"<Password_1_>••"_s);
    QTest::keyClicks(&m_view->editor(), u"XY"_s);
    QCOMPARE(m_session->document().state(u"Password_1_").text, u"s3XYcret"_s);
    QTRY_VERIFY(shown().contains(u"<Password_1_>••••••••</Password_1_>"_s));
    QVERIFY(!shown().contains(u'X'));
    QTest::keyClick(&m_view->editor(), Qt::Key_Delete);
    QCOMPARE(m_session->document().state(u"Password_1_").text, u"s3XYret"_s);
    m_view->setSecretsRevealed(true);
    QTRY_VERIFY(shown().contains(u"s3XYret"_s));
    m_view->setSecretsRevealed(false);
    QTRY_VERIFY(!shown().contains(u"s3XYret"_s));
}

void tst_SourceEditor::charactersBeyondTheBasicPlaneKeepTheirPlace()
{
    load(QByteArray(
        "<flat-profile>\n<Station_Name>\xF0\x9F\x93\x9E caf\xC3\xA9 </Station_Name>\n</flat-profile>\n"));
    putCursor(u"café "_s);
    QTest::keyClicks(&m_view->editor(), u"bar"_s);
    QVERIFY(m_session->document().text().contains("\xF0\x9F\x93\x9E caf\xC3\xA9 bar<"));
    putCursor(u"<Station_Name>"_s);
    QTest::keyClick(&m_view->editor(), Qt::Key_Delete);
    QCOMPARE(m_session->document().state(u"Station_Name").text, u"café bar"_s);
    QCOMPARE(shown(), profileText());
}

void tst_SourceEditor::anyMixOfEditsAgrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_SourceEditor::anyMixOfEditsAgrees()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray lineEnd = seed % 2 ? "\n" : "\r\n";
    QByteArray text = kProfile;
    text.replace("\n", lineEnd);
    load(text);
    m_view->setSecretsRevealed(true);
    const QStringList pieces { u"a"_s, u"<"_s, u">"_s, u"é"_s, u"\n"_s, u"<Password_1_>x</Password_1_>\n"_s,
        QString::fromUtf8("\xF0\x9F\x93\x9E"), u"&amp;"_s, u" "_s, u"\u00a0"_s };
    for (int i = 0; i < 40; ++i) {
        QTextCursor cursor = m_view->editor().textCursor();
        const auto bound = m_view->editor().document()->characterCount();
        cursor.setPosition(random.bounded(bound));
        switch (random.bounded(4)) {
        case 0:
            cursor.setPosition(
                qMin(cursor.position() + random.bounded(6), bound - 1), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            break;
        case 1:
            m_session->push(setParameterState(m_session->document(), u"User_ID_1_"_s,
                ParameterState::value(QString::number(random.bounded(10000)))));
            break;
        case 2:
            if (m_session->undoStack().canUndo() && random.bounded(2))
                m_session->undoStack().undo();
            break;
        default:
            cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
        }
        QTRY_VERIFY(m_view->editor().text().isCurrent());
        QString expected = profileText();
        expected.replace(u"\r\n"_s, u"\n"_s);
        expected.replace(u'\r', u'\n');
        QString raw = m_view->editor().document()->toRawText();
        raw.replace(QChar::ParagraphSeparator, u'\n');
        QCOMPARE(raw, expected);
    }
    while (m_session->undoStack().canUndo())
        m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), text);
}

void tst_SourceEditor::cursorSelectsTheParameter()
{
    load(kProfile);
    putCursor(u"5001"_s);
    QCOMPARE(m_session->currentElement(), u"User_ID_1_"_s);
    m_view->editor().clearFocus();
    m_session->setCurrentElement(u"Station_Name"_s);
    QCOMPARE(m_view->editor().textCursor().blockNumber(), 1);
}

void tst_SourceEditor::faultIsMarkedAndMendedByTyping()
{
    load("<flat-profile>\n<GPP_A>a&b</GPP_A>\n</flat-profile>\n");
    QVERIFY(!m_session->document().scan().wellFormed());
    QVERIFY(!m_view->editor().extraSelections().isEmpty());
    putCursor(u"a&"_s);
    QTest::keyClicks(&m_view->editor(), u"amp;"_s);
    QVERIFY(m_session->document().scan().wellFormed());
    QTRY_VERIFY(m_view->editor().extraSelections().isEmpty());
}

void tst_SourceEditor::theWrongStretchIsUnderlined_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("stretch");
    QTest::newRow("part of a value") << QByteArray("<Dial_Tone>350@-19,440@-x9;10(*/0/1+2)</Dial_Tone>")
                                     << u"440@-x9"_s;
    QTest::newRow("behind an entity") << QByteArray("<Max_Forward>&#55;x</Max_Forward>") << u"x"_s;
    QTest::newRow("ampersand") << QByteArray("<GPP_A>a & b</GPP_A>") << u"&"_s;
}

void tst_SourceEditor::theWrongStretchIsUnderlined()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, stretch);
    load("<flat-profile>\n" + line + "\n</flat-profile>\n");
    QStringList underlined;
    for (const QTextEdit::ExtraSelection &selection : m_view->editor().extraSelections())
        underlined.append(selection.cursor.selectedText());
    QVERIFY2(std::any_of(underlined.begin(), underlined.end(),
                 [&](const QString &text) { return text.startsWith(stretch) || text.endsWith(stretch); }),
        qPrintable(underlined.join(u'|')));
    for (const QString &text : std::as_const(underlined))
        QVERIFY2(!text.contains(u'<'), qPrintable(text));
}

void tst_SourceEditor::toolTipsSayWhatIsWrong()
{
    load("<flat-profile>\n<Max_Forward>x</Max_Forward>\n</flat-profile>\n");
    SourceEditor &editor = m_view->editor();
    QTextCursor cursor(editor.document()->findBlockByNumber(1));
    cursor.setPosition(cursor.position() + int(qstrlen("<Max_Forward>")));
    const QPoint at = editor.cursorRect(cursor).center() + QPoint(2, 0);
    QHelpEvent help(QEvent::ToolTip, at, editor.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(editor.viewport(), &help);
    QTRY_VERIFY(!QToolTip::text().isEmpty());
    QCOMPARE(QToolTip::text(), describe(m_session->problemsOf(u"Max_Forward"_s).constFirst()));
    QToolTip::hideText();
}

void tst_SourceEditor::valuesAreColouredByTheirType()
{
    load("<flat-profile>\n<Max_Forward>70</Max_Forward>\n<Provision_Enable>Yes</Provision_Enable>\n"
         "<Station_Name>70</Station_Name>\n<Dial_Plan_1_>(xx|9)</Dial_Plan_1_>\n<Stranger>70</Stranger>\n"
         "</flat-profile>\n");
    const auto colourAt = [this](int line, const QString &of) {
        const QTextBlock block = m_view->editor().document()->findBlockByNumber(line);
        const qsizetype at = block.text().indexOf(of);
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.start <= at && at < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    const Theme theme = Theme::of(&m_view->editor());
    QCOMPARE(colourAt(1, u"70"_s), theme.changed);
    QCOMPARE(colourAt(2, u"Yes"_s), theme.ok);
    QVERIFY(!colourAt(3, u"70"_s).isValid());
    QCOMPARE(colourAt(4, u"|"_s), theme.warning);
    QVERIFY(!colourAt(5, u"70"_s).isValid());
    QVERIFY(colourAt(1, u"Max"_s) != colourAt(5, u"Stranger"_s)); // known and unknown names
}

void tst_SourceEditor::returnIndentsLikeTheLineAbove()
{
    load(kProfile);
    putCursor(u"</Station_Name>"_s);
    QTest::keyClick(&m_view->editor(), Qt::Key_Return);
    QCOMPARE(m_view->editor().textCursor().block().text(), u"  "_s);
}

void tst_SourceEditor::findGoesRound()
{
    load(kProfile);
    m_view->openFind();
    auto *what = m_view->findChild<QLineEdit *>();
    QVERIFY(what->hasFocus());
    QTest::keyClicks(what, u"user_id"_s);
    QTest::keyClick(what, Qt::Key_Return);
    QCOMPARE(m_view->editor().textCursor().selectedText(), u"User_ID"_s);
    const int first = m_view->editor().textCursor().position();
    QTest::keyClick(what, Qt::Key_Return);
    QVERIFY(m_view->editor().textCursor().position() > first);
    QTest::keyClick(what, Qt::Key_Return);
    QCOMPARE(m_view->editor().textCursor().position(), first);
    QTest::keyClicks(what, u"nothing"_s);
    QTest::keyClick(what, Qt::Key_Return);
    QCOMPARE(what->property("hasError").toBool(), true);
    QTest::keyClick(what, Qt::Key_Escape);
    QVERIFY(!m_view->findChild<FindBar *>()->isVisible());
}

void tst_SourceEditor::replaceAllIsOneStep()
{
    load(kProfile);
    QCOMPARE(m_view->editor().text().replaceAll(u"user_id"_s, u"Auth_ID"_s, Qt::CaseInsensitive), 2);
    QVERIFY(m_session->document().text().contains("<Auth_ID_1_>5001</Auth_ID_1_>"));
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_SourceEditor::replaceAllLeavesWhatIsMasked()
{
    load("<flat-profile>\n<GPP_A>a b</GPP_A>\n<Admin_Password>x a b</Admin_Password><GPP_B>a b</GPP_B>\n"
         "</flat-profile>\n");
    QCOMPARE(m_view->editor().text().replaceAll(u" "_s, u"-"_s, Qt::CaseSensitive), 2);
    QCOMPARE(m_session->document().state(u"Admin_Password"_s).text, u"x a b"_s);
    QCOMPARE(m_session->document().state(u"GPP_B"_s).text, u"a-b"_s);
    QCOMPARE(m_view->editor().text().replaceAll(u"•"_s, u"-"_s, Qt::CaseSensitive), 0);
    m_view->setSecretsRevealed(true);
    QCOMPARE(m_view->editor().text().replaceAll(u" "_s, u"-"_s, Qt::CaseSensitive), 2);
    QCOMPARE(m_session->document().state(u"Admin_Password"_s).text, u"x-a-b"_s);
}

void tst_SourceEditor::strangersNamedLikeSecretsAreMasked()
{
    load("<flat-profile>\n<My_Password>hunter2</My_Password>\n<Mine>seen</Mine>\n</flat-profile>\n");
    QVERIFY(!shown().contains(u"hunter"_s));
    QVERIFY(shown().contains(u"seen"_s));
}

/// The text of a megabyte takes its time; a window begins with another page in front.
void tst_SourceEditor::whatNobodySeesIsNotMade()
{
    m_view->hide();
    m_session->load(u"test.cfg"_s, { kProfile, {}, {} }, {}, {});
    QFont larger = m_view->editor().font();
    larger.setPointSizeF(larger.pointSizeF() + 3); // as when the window is first styled
    m_view->editor().setFont(larger);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), QString());
    m_view->show();
    QTRY_COMPARE(shown(), QString::fromUtf8(kProfile));
}

void tst_SourceEditor::openingItKeepsTheParameter()
{
    QByteArray text = "<flat-profile>\n";
    for (char c = 'A'; c <= 'P'; ++c)
        text += QByteArray("<GPP_") + c + ">" + c + "</GPP_" + c + ">\n";
    load(text + "</flat-profile>\n");
    m_session->setCurrentElement(u"GPP_D"_s);
    m_view->hide();
    for (const QString &element : { u"GPP_B"_s, u"GPP_D"_s, u"GPP_K"_s })
        m_session->push(setParameterState(
            m_session->document(), element, ParameterState::value(u"much longer than before"_s)));
    m_view->show();
    QTRY_VERIFY(m_view->editor().text().isCurrent());
    QCoreApplication::processEvents();
    QCOMPARE(m_session->currentElement(), u"GPP_D"_s);
    QVERIFY(m_view->editor().textCursor().block().text().startsWith(u"<GPP_D>"_s));
}

void tst_SourceEditor::aRequestedPlaceIsTheParameterThere()
{
    load(kProfile);
    m_session->setCurrentElement(u"Station_Name"_s);
    m_session->showSource({ kProfile.indexOf("5001"), 4 });
    QCOMPARE(m_session->currentElement(), u"User_ID_1_"_s);
}

QTEST_MAIN(tst_SourceEditor)
#include "tst_sourceeditor.moc"
