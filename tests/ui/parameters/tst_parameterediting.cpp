#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Provision_Enable ua=\"na\">Yes</Provision_Enable>\n"
                                   "  <Profile_Rule ua=\"na\">tftp://a/b.cfg</Profile_Rule>\n"
                                   "  <GPP_A>a&#10;b</GPP_A>\n"
                                   "  <GPP_B>\"\"</GPP_B>\n"
                                   "  <GPP_C>south</GPP_C>\n"
                                   "  <GPP_D>&#32;blanks&#160;and\xc2\xa0more&#32;</GPP_D>\n"
                                   "  <GPP_SA>s3cret</GPP_SA>\n"
                                   "  <Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "  <Debug_Level>notice</Debug_Level>\n"
                                   "  <Max_Forward>70</Max_Forward>\n"
                                   "  <Profile_Rule_B>https://x/?a&#10;b\xc2\xa0"
                                   "c\xe2\x80\xa8"
                                   "d</Profile_Rule_B>\n"
                                   "  <Own_Name>of a stranger</Own_Name>\n"
                                   "  <My_Password>hunter2</My_Password>\n"
                                   "</flat-profile>\n";

/// Editing in the table by keys and mouse, in a window as a user has it.
class tst_ParameterEditing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingGivesTheValue_data();
    void typingGivesTheValue();
    void returnAndF2OpenTheEditor();
    void doubleClickOpensTheEditor();
    void escapeLeavesEverything_data();
    void escapeLeavesEverything();
    void aVisitChangesNothing_data();
    void aVisitChangesNothing();
    void leavingByMouseKeepsWhatWasTyped();
    void anyTextMayBeTyped();
    void arrowsStepNumbers();
    void secretsStayBulletsWhileTyped();
    void accessIsChosen();
    void typedTextOutlivesACheck_data();
    void typedTextOutlivesACheck();
    void deleteRemovesTheParameter();
    void tabNeverStopsAtTheHeadOfASection();
    void keysOnAnyCellEditTheValueOfItsRow();
    void returnTakesAChoiceFromBelowItsCompletions();
    void whatIsWrongIsSaidWhileTyping();
    void strangersNamedLikeSecretsAreMasked();
    void toolTipsReadNoMarkup();
    void theMarkOfAChangeGoesWithSaving();

private:
    QModelIndex at(const QString &element, int column = ParameterModel::ValueColumn)
    {
        const ParameterId id = m_session->catalogue().find(element);
        m_model->setPage(
            id == kUnknownParameter ? ParameterModel::unknownPage() : m_session->catalogue().tab(id));
        return m_model->indexOf(element, column);
    }
    QString value(const QString &element) const { return m_session->document().state(element).text; }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ParameterModel> m_model;
    std::unique_ptr<ParameterView> m_view;
};

void tst_ParameterEditing::init()
{
    m_view.reset();
    m_model.reset();
    m_session = sessionOf(kProfile);
    m_model = std::make_unique<ParameterModel>(*m_session);
    m_view = std::make_unique<ParameterView>(*m_session, *m_model);
    m_view->resize(1000, 600);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_ParameterEditing::typingGivesTheValue_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("typed");
    QTest::newRow("choice of two") << u"Provision_Enable"_s << u"No"_s;
    QTest::newRow("choice of two, absent") << u"Resync_On_Reset"_s << u"No"_s;
    QTest::newRow("choice") << u"Debug_Level"_s << u"ERROR"_s;
    QTest::newRow("number") << u"Max_Forward"_s << u"65"_s;
    QTest::newRow("time") << u"Interdigit_Long_Timer"_s << u"8"_s;
    QTest::newRow("port") << u"SIP_TCP_Port_Min"_s << u"5070"_s;
    QTest::newRow("text") << u"GPP_C"_s << u"a <b> & \"c\""_s;
    QTest::newRow("absent text") << u"GPP_P"_s << u"new"_s;
    QTest::newRow("secret") << u"GPP_SA"_s << u"other"_s;
    QTest::newRow("rule") << u"Profile_Rule"_s << u"https://x.example/$MA.cfg?a=1&b=2"_s;
    QTest::newRow("script") << u"Dial_Tone"_s << u"350@-19;10(*/0/1)"_s;
    QTest::newRow("stranger") << u"Own_Name"_s << u"mine"_s;
}

void tst_ParameterEditing::typingGivesTheValue()
{
    QFETCH(QString, element);
    QFETCH(QString, typed);
    clickCell(*m_view, at(element));
    QVERIFY(!editorIn(*m_view));
    typeKeys(typed);
    QVERIFY(editorIn(*m_view));
    QVERIFY(m_session->undoStack().isClean()); // nothing is said before the key that ends it
    typeKey(Qt::Key_Return);
    QTRY_VERIFY(!editorIn(*m_view));
    QCOMPARE(value(element), typed);
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterEditing::returnAndF2OpenTheEditor()
{
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_F2 }) {
        clickCell(*m_view, at(u"GPP_C"_s));
        typeKey(key);
        QVERIFY(editorIn(*m_view));
        QCOMPARE(editorIn(*m_view)->property("text").toString(), u"south"_s);
        typeKey(Qt::Key_Escape);
        QTRY_VERIFY(!editorIn(*m_view));
    }
}

void tst_ParameterEditing::doubleClickOpensTheEditor()
{
    doubleClickCell(*m_view, at(u"GPP_C"_s));
    QVERIFY(editorIn(*m_view));
    typeKeys(u"x"_s);
    typeKey(Qt::Key_Tab);
    QTRY_COMPARE(value(u"GPP_C"_s), u"x"_s);
}

void tst_ParameterEditing::escapeLeavesEverything_data()
{
    QTest::addColumn<QString>("element");
    for (const QString &element : { u"Provision_Enable"_s, u"Max_Forward"_s, u"GPP_C"_s, u"GPP_SA"_s,
             u"Profile_Rule"_s, u"Own_Name"_s })
        QTest::newRow(qPrintable(element)) << element;
}

void tst_ParameterEditing::escapeLeavesEverything()
{
    QFETCH(QString, element);
    clickCell(*m_view, at(element));
    typeKeys(u"1x"_s);
    QVERIFY(editorIn(*m_view));
    for (int i = 0; i < 3 && editorIn(*m_view); ++i) {
        typeKey(Qt::Key_Escape); // the first may close a list of completions
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTRY_VERIFY(!editorIn(*m_view));
    QCOMPARE(m_session->undoStack().count(), 0);
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterEditing::aVisitChangesNothing_data()
{
    QTest::addColumn<QString>("element");
    for (const QString &element :
        { u"Provision_Enable"_s, u"Debug_Level"_s, u"Max_Forward"_s, u"Interdigit_Long_Timer"_s, u"GPP_A"_s,
            u"GPP_B"_s, u"GPP_C"_s, u"GPP_D"_s, u"GPP_P"_s, u"GPP_SA"_s, u"GPP_SB"_s, u"Profile_Rule"_s,
            u"Profile_Rule_B"_s, u"Profile_Rule_C"_s, u"Resync_On_Reset"_s, u"Dial_Tone"_s, u"Own_Name"_s })
        QTest::newRow(qPrintable(element)) << element;
}

void tst_ParameterEditing::aVisitChangesNothing()
{
    QFETCH(QString, element);
    clickCell(*m_view, at(element));
    typeKey(Qt::Key_F2);
    QVERIFY(editorIn(*m_view));
    typeKey(Qt::Key_Return);
    QTRY_VERIFY(!editorIn(*m_view));
    QCOMPARE(m_session->undoStack().count(), 0);
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterEditing::leavingByMouseKeepsWhatWasTyped()
{
    clickCell(*m_view, at(u"GPP_C"_s));
    typeKeys(u"typed"_s);
    clickCell(*m_view, at(u"Provision_Enable"_s));
    QTRY_COMPARE(value(u"GPP_C"_s), u"typed"_s);
}

void tst_ParameterEditing::anyTextMayBeTyped()
{
    clickCell(*m_view, at(u"Max_Forward"_s));
    typeKeys(u"$(GPP_A) or so"_s);
    QWidget *editor = editorIn(*m_view);
    QVERIFY(editor->property("hasError").toBool());
    QVERIFY(!editor->toolTip().isEmpty());
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(value(u"Max_Forward"_s), u"$(GPP_A) or so"_s);
    QTRY_COMPARE(at(u"Max_Forward"_s).data(ParameterModel::SeverityRole).toInt(), int(Severity::Error));
}

void tst_ParameterEditing::arrowsStepNumbers()
{
    clickCell(*m_view, at(u"Max_Forward"_s));
    typeKey(Qt::Key_F2);
    typeKey(Qt::Key_Up);
    typeKey(Qt::Key_Up);
    typeKey(Qt::Key_Down);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(value(u"Max_Forward"_s), u"71"_s);
}

void tst_ParameterEditing::secretsStayBulletsWhileTyped()
{
    clickCell(*m_view, at(u"GPP_SA"_s));
    typeKeys(u"other"_s);
    auto *line = qobject_cast<QLineEdit *>(editorIn(*m_view));
    QVERIFY(line);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(value(u"GPP_SA"_s), u"other"_s);
    QVERIFY(!at(u"GPP_SA"_s).data().toString().contains("other"_L1));
}

void tst_ParameterEditing::accessIsChosen()
{
    doubleClickCell(*m_view, at(u"GPP_C"_s, ParameterModel::AccessColumn));
    auto *choice = qobject_cast<QComboBox *>(editorIn(*m_view));
    QVERIFY(choice);
    QCOMPARE(choice->count(), 3);
    typeKeys(u"rw"_s);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(m_session->document().access(u"GPP_C"_s), u"rw"_s);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterEditing::typedTextOutlivesACheck_data()
{
    QTest::addColumn<ParameterModel::Show>("show");
    QTest::newRow("on its page") << ParameterModel::Show::All;
    QTest::newRow("in a list that grows meanwhile") << ParameterModel::Show::Problems;
}

void tst_ParameterEditing::typedTextOutlivesACheck()
{
    QFETCH(ParameterModel::Show, show);
    m_session->push(
        setParameterState(m_session->document(), u"Max_Forward"_s, ParameterState::value(u"x"_s)));
    m_session->recheckNow();
    m_model->setShow(show);
    clickCell(*m_view, at(u"Max_Forward"_s));
    typeKeys(u"6"_s);
    // The check of an earlier edit comes while one is typing.
    m_session->push(setParameterState(m_session->document(), u"Max_Auth"_s, ParameterState::value(u"x"_s)));
    m_session->recheckNow();
    QVERIFY(m_model->indexOf(u"Max_Auth"_s).isValid());
    QVERIFY(editorIn(*m_view));
    typeKeys(u"5"_s);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(value(u"Max_Forward"_s), u"65"_s);
}

void tst_ParameterEditing::deleteRemovesTheParameter()
{
    clickCell(*m_view, at(u"GPP_C"_s));
    typeKey(Qt::Key_Delete);
    QCOMPARE(m_session->document().state(u"GPP_C"_s).kind, ParameterState::Kind::Absent);
    clickCell(*m_view, at(u"GPP_A"_s));
    typeKey(Qt::Key_F2);
    typeKey(Qt::Key_Delete); // now of the text alone
    typeKey(Qt::Key_Escape);
    QVERIFY(m_session->document().state(u"GPP_A"_s).kind == ParameterState::Kind::Value);
}

void tst_ParameterEditing::tabNeverStopsAtTheHeadOfASection()
{
    m_model->setPage(u"SIP"_s);
    const QModelIndex head = m_model->index(0, 0);
    QVERIFY(m_model->rowCount() > 1);
    const QModelIndex last = m_model->index(m_model->rowCount(head) - 1, ParameterModel::ValueColumn, head);
    const QModelIndex next = m_model->index(0, ParameterModel::ValueColumn, m_model->index(1, 0));
    const QString element = next.data(ParameterModel::ElementRole).toString();
    clickCell(*m_view, last);
    typeKey(Qt::Key_F2);
    QVERIFY(editorIn(*m_view));
    typeKey(Qt::Key_Tab);
    QTRY_COMPARE(m_view->currentIndex(), next);
    typeKey(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(m_view->currentIndex(), last);
    typeKey(Qt::Key_Escape);
    QCOMPARE(m_session->document().text(), kProfile);

    // A key on a head searches for nothing: what follows would be typed into a row that happens to match.
    m_view->setCurrentIndex(head);
    typeKeys(u"max"_s);
    QCOMPARE(m_view->currentIndex(), head);
    QVERIFY(!editorIn(*m_view));
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ParameterEditing::keysOnAnyCellEditTheValueOfItsRow()
{
    const QModelIndex field = at(u"Max_Forward"_s, ParameterModel::FieldColumn);
    clickCell(*m_view, field);
    typeKeys(u"68"_s);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(value(u"Max_Forward"_s), u"68"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
}

void tst_ParameterEditing::returnTakesAChoiceFromBelowItsCompletions()
{
    clickCell(*m_view, at(u"Provision_Enable"_s));
    typeKeys(u"N"_s);
    auto *choice = qobject_cast<QComboBox *>(editorIn(*m_view));
    QVERIFY(choice);
    choice->completer()->complete();
    QTRY_VERIFY(choice->completer()->popup()->isVisible());
    QTest::keyClick(choice->completer()->popup(), Qt::Key_O, Qt::NoModifier);
    QTest::keyClick(choice->completer()->popup(), Qt::Key_Return);
    QTRY_VERIFY(!editorIn(*m_view));
    QCOMPARE(value(u"Provision_Enable"_s).toLower(), u"no"_s);
}

void tst_ParameterEditing::whatIsWrongIsSaidWhileTyping()
{
    for (const QString &element : { u"Max_Forward"_s, u"Provision_Enable"_s, u"Dial_Tone"_s }) {
        clickCell(*m_view, at(element));
        typeKeys(u"often"_s);
        QVERIFY(editorIn(*m_view));
        QTRY_VERIFY2(QToolTip::isVisible(), qPrintable(element));
        QCOMPARE(QToolTip::text(), editorIn(*m_view)->toolTip());
        QVERIFY(!editorIn(*m_view)->accessibleDescription().isEmpty());
        typeKey(Qt::Key_Escape);
        QTRY_VERIFY(!editorIn(*m_view));
        QTRY_VERIFY(!QToolTip::isVisible());
    }
}

void tst_ParameterEditing::strangersNamedLikeSecretsAreMasked()
{
    const QModelIndex cell = at(u"My_Password"_s);
    QVERIFY(cell.isValid());
    for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
        QVERIFY(!cell.data(role).toString().contains(u"hunter"_s));
    m_model->setFilter(u"hunter"_s);
    QVERIFY(!m_model->indexOf(u"My_Password"_s).isValid());
    m_model->setFilter({});
    clickCell(*m_view, at(u"My_Password"_s));
    typeKey(Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(editorIn(*m_view));
    QVERIFY(line);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    typeKey(Qt::Key_Escape);
    m_view->setRevealed(u"My_Password"_s, true);
    QCOMPARE(at(u"My_Password"_s).data().toString(), u"hunter2"_s);
}

void tst_ParameterEditing::toolTipsReadNoMarkup()
{
    m_session->push(setParameterState(
        m_session->document(), u"GPP_C"_s, ParameterState::value(u"<img src='x'> & <b>bold</b>"_s)));
    const QString tip = at(u"GPP_C"_s).data(Qt::ToolTipRole).toString();
    QCOMPARE(QTextDocumentFragment::fromHtml(tip).toPlainText(), u"<img src='x'> & <b>bold</b>"_s);
}

void tst_ParameterEditing::theMarkOfAChangeGoesWithSaving()
{
    QTemporaryDir folder;
    QCOMPARE(at(u"Max_Forward"_s).data(ParameterModel::IsChangedRole).toBool(), false);
    m_session->push(
        setParameterState(m_session->document(), u"Max_Forward"_s, ParameterState::value(u"66"_s)));
    const QRect row = m_view->visualRect(at(u"Max_Forward"_s));
    const auto mark = [&] {
        return m_view->viewport()->grab(QRect(2, row.top(), 3, row.height())).toImage().pixelColor(1, 5);
    };
    QTest::qWait(20); // painted
    const QColor marked = mark();
    struct Painted : QObject
    {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    m_view->viewport()->installEventFilter(&painted);
    QVERIFY(m_session->saveAs(folder.filePath(u"a.cfg"_s), m_session->document().wrapping()));
    QTRY_VERIFY(painted.region.contains(QPoint(3, row.center().y())));
    QVERIFY(mark() != marked);
}

QTEST_MAIN(tst_ParameterEditing)
#include "tst_parameterediting.moc"
