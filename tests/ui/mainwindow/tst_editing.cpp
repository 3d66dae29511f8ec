#include "tests/ui/mainwindow/desk.h"
#include "ui/editors/choiceeditor.h"
#include "ui/editors/numbereditor.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourceview.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// What an administrator does all day: find, change, look, undo.
class tst_Editing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchLooksAtFieldElementValueAndHelp_data();
    void searchLooksAtFieldElementValueAndHelp();
    void searchNeverReadsSecrets();
    void keysLeaveTheSearch();
    void filtersShowWhatTheySay();
    void navigationLeavesASearch();
    void returnTakesWhatIsNamed();
    void eachTypeHasItsEditor();
    void secretsAreRevealedByEyeAndKey();
    void inspectorFollowsAndEdits();
    void oneVisitToTheInspectorIsOneStep();
    void copiedParametersPasteElsewhere_data();
    void copiedParametersPasteElsewhere();
    void pastingWordsIsExplained();
    void problemsLeadToTheirParameter();
    void theInspectorLeavesWithThePage();
    void aBrokenTextBeginsAtItsFault();

private:
    QLineEdit &search() { return *m_desk->window().findChild<QLineEdit *>(u"search"_s); }
    MainWindow &window() { return m_desk->window(); }
    ParameterView &table() { return tableOf(m_desk->window()); }
    /// The field of the inspector, once it shows this parameter.
    QWidget *inspectorValue(const QString &field)
    {
        for (QWidget *value : window().findChildren<QWidget *>(u"value"_s)) {
            if (value->isVisible() && value->accessibleName() == u"Value of "_s + field)
                return value;
        }
        return nullptr;
    }
    DocumentSession &session() { return m_desk->window().session(); }

    std::unique_ptr<Desk> m_desk;
};

void tst_Editing::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->openSample(u"small-office.cfg"_s);
}

void tst_Editing::searchLooksAtFieldElementValueAndHelp_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("field") << u"busy tone"_s << u"Busy Tone"_s;
    QTest::newRow("element") << u"Ring_Back_Tone"_s << u"Ring Back Tone"_s;
    QTest::newRow("value") << u"ntp.example.com"_s << u"Primary NTP Server"_s;
    QTest::newRow("words in any order") << u"tone busy"_s << u"Busy Tone"_s;
    QTest::newRow("page and field") << u"regional busy"_s << u"Busy Tone"_s;
    QTest::newRow("field and value") << u"primary ntp.example"_s << u"Primary NTP Server"_s;
    QTest::newRow("case does not matter") << u"BUSY TONE"_s << u"Busy Tone"_s;
}

void tst_Editing::searchLooksAtFieldElementValueAndHelp()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    const qsizetype all = fieldsIn(window()).size();
    typeKey(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    typeKeys(typed);
    QVERIFY(fieldsIn(window()).contains(found));
    QVERIFY(fieldsIn(window()).size() < all);
    QVERIFY(sectionsIn(window()).constFirst().contains(u" › "_s)); // says the page, too
    search().clear();
    QCOMPARE(fieldsIn(window()).size(), all);
}

void tst_Editing::searchNeverReadsSecrets()
{
    typeKey(Qt::Key_F, Qt::ControlModifier);
    typeKeys(u"not-a-real-password-1"_s);
    QVERIFY(fieldsIn(window()).isEmpty());
    typeKeys(u"\b"_s);
}

void tst_Editing::keysLeaveTheSearch()
{
    typeKey(Qt::Key_F, Qt::ControlModifier);
    typeKeys(u"busy tone"_s);
    typeKey(Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QVERIFY(!currentField(window()).isEmpty());
    QVERIFY(fieldsIn(window()).contains(currentField(window())));
    typeKey(Qt::Key_F, Qt::ControlModifier);
    typeKey(Qt::Key_Escape);
    QVERIFY(table().hasFocus());
    QCOMPARE(search().text(), QString());
}

void tst_Editing::filtersShowWhatTheySay()
{
    QVERIFY(clickButton(window(), u"Set"_s));
    QCOMPARE(fieldsIn(window()).size(), session().document().setCount());
    QVERIFY(clickButton(window(), u"Changed"_s));
    QVERIFY(fieldsIn(window()).isEmpty());
    QVERIFY(clickButton(window(), u"Set"_s));
    clickCell(table(), cellOf(window(), u"Host Name"_s));
    typeKeys(u"lobby"_s);
    typeKey(Qt::Key_Return);
    QTRY_COMPARE(session().document().state(u"Host_Name"_s).text, u"lobby"_s);
    QVERIFY(clickButton(window(), u"Changed"_s));
    QTRY_COMPARE(fieldsIn(window()), QStringList { u"Host Name"_s });
    QVERIFY(clickButton(window(), u"Problems"_s));
    QVERIFY(!fieldsIn(window()).contains(u"Host Name"_s));
    // By the keyboard: the arrows move in the group.
    QAbstractButton *problems = buttonOf(window(), u"Problems"_s);
    problems->setFocus();
    QTest::keyClick(problems, Qt::Key_Left);
    QVERIFY(buttonOf(window(), u"Changed"_s)->isChecked());
    QCOMPARE(fieldsIn(window()), QStringList { u"Host Name"_s });
}

void tst_Editing::returnTakesWhatIsNamed()
{
    typeKey(Qt::Key_F, Qt::ControlModifier);
    typeKeys(u"Line Enable"_s);
    typeKey(Qt::Key_Return);
    QVERIFY(table().hasFocus());
    QCOMPARE(currentField(window()), u"Line Enable"_s);
    QCOMPARE(session().currentElement(), u"Line_Enable_1_"_s);
}

void tst_Editing::navigationLeavesASearch()
{
    NavigationView &navigation = navigationOf(window());
    const QModelIndex page = navigation.model()->index(0, 0);
    clickCell(navigation, page);
    typeKey(Qt::Key_F, Qt::ControlModifier);
    typeKeys(u"busy tone"_s);
    clickCell(navigation, page); // where one is already
    QCOMPARE(search().text(), QString());
    QVERIFY(fieldsIn(window()).contains(u"Host Name"_s));
}

void tst_Editing::eachTypeHasItsEditor()
{
    const auto editorOf = [this](const QString &element) {
        session().setCurrentElement(element);
        table().setFocus();
        typeKey(Qt::Key_F2);
        return editorIn(table());
    };
    auto *choice = qobject_cast<ChoiceEditor *>(editorOf(u"Enable_Web_Server"_s));
    QVERIFY(choice);
    QCOMPARE(choice->itemText(0) + choice->itemText(1), u"YesNo"_s);
    QCOMPARE(choice->currentText(), u"Yes"_s);
    typeKey(Qt::Key_Escape);
    auto *number = qobject_cast<NumberEditor *>(editorOf(u"Interdigit_Long_Timer"_s));
    QVERIFY(number);
    QCOMPARE(number->value(), u"10"_s);
    typeKey(Qt::Key_Escape);
    auto *secret = qobject_cast<QLineEdit *>(editorOf(u"Admin_Password"_s));
    QVERIFY(secret);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    typeKey(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QCOMPARE(secret->displayText(), u"change-me-Now1"_s);
    typeKey(Qt::Key_Escape);
    QVERIFY(qobject_cast<QPlainTextEdit *>(editorOf(u"Profile_Rule"_s)));
    typeKey(Qt::Key_Escape);
    QVERIFY(!window().isWindowModified());
}

void tst_Editing::secretsAreRevealedByEyeAndKey()
{
    session().setCurrentElement(u"Admin_Password"_s);
    table().setFocus();
    const auto shown = [this] { return cellOf(window(), u"Admin Password"_s).data().toString(); };
    QVERIFY(!shown().contains(u"change-me"_s));
    typeKey(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"change-me-Now1"_s);
    typeKey(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown().contains(u"change-me"_s));
    const QRect cell = table().visualRect(cellOf(window(), u"Admin Password"_s));
    const QPoint eye(cell.right() - 20, cell.center().y());
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, eye);
    QCOMPARE(shown(), u"change-me-Now1"_s);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, eye);
    QVERIFY(!shown().contains(u"change-me"_s));
    QVERIFY(!window().isWindowModified());
}

void tst_Editing::inspectorFollowsAndEdits()
{
    session().setCurrentElement(u"Interdigit_Long_Timer"_s);
    QTRY_VERIFY(inspectorValue(u"Interdigit Long Timer"_s));
    auto *number = qobject_cast<NumberEditor *>(inspectorValue(u"Interdigit Long Timer"_s));
    QVERIFY(number);
    QCOMPARE(number->value(), u"10"_s);
    number->setFocus();
    number->selectAll();
    typeKeys(u"12"_s);
    // At once, everywhere.
    QVERIFY(cellOf(window(), u"Interdigit Long Timer"_s).data().toString().startsWith(u"12"_s));
    QVERIFY(
        session().document().text().contains("<Interdigit_Long_Timer ua=\"na\">12</Interdigit_Long_Timer>"));
}

void tst_Editing::oneVisitToTheInspectorIsOneStep()
{
    const QByteArray before = session().document().text();
    session().setCurrentElement(u"Host_Name"_s);
    QTRY_VERIFY(inspectorValue(u"Host Name"_s));
    inspectorValue(u"Host Name"_s)->setFocus();
    typeKeys(u"abc"_s);
    QCOMPARE(session().undoStack().count(), 1);
    table().setFocus();
    inspectorValue(u"Host Name"_s)->setFocus();
    typeKeys(u"d"_s);
    QCOMPARE(session().undoStack().count(), 2);
    actionOf(window(), u"Undo Set Host Name"_s)->trigger();
    actionOf(window(), u"Undo Set Host Name"_s)->trigger();
    QCOMPARE(session().document().text(), before);
}

void tst_Editing::copiedParametersPasteElsewhere_data()
{
    QTest::addColumn<QString>("copy");
    QTest::newRow("XML") << u"Copy as XML"_s;
    QTest::newRow("Name=Value") << u"Copy as Name=Value"_s;
    QTest::newRow("table") << u"Copy as Table"_s;
}

void tst_Editing::copiedParametersPasteElsewhere()
{
    QFETCH(QString, copy);
    session().setCurrentElement(u"Dial_Tone"_s);
    table().setFocus();
    typeKey(Qt::Key_Down, Qt::ShiftModifier); // what comes next, too; unset, so it has nothing to say
    actionOf(window(), copy)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"425@-19;10(*/0/1)"_s));
    Desk other;
    other.window().newProfile({});
    tableOf(other.window()).setFocus();
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(other.window().session().document().state(u"Dial_Tone"_s).text, u"425@-19;10(*/0/1)"_s);
    QCOMPARE(other.window().session().currentElement(), u"Dial_Tone"_s);
    QVERIFY(other.window().session().undoStack().undoText().startsWith(u"Paste "_s));
    QCOMPARE(other.window().session().undoStack().count(), 1);
}

void tst_Editing::pastingWordsIsExplained()
{
    QApplication::clipboard()->setText(u"only words"_s);
    table().setFocus();
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(bannersOf(window()).contains(u"The clipboard holds no parameters."_s));
    QVERIFY(!window().isWindowModified());
}

void tst_Editing::problemsLeadToTheirParameter()
{
    session().setCurrentElement(u"Interdigit_Long_Timer"_s);
    table().setFocus();
    typeKeys(u"often"_s);
    typeKey(Qt::Key_Return);
    QTRY_VERIFY(session().worstOf(u"Interdigit_Long_Timer"_s) == Severity::Error);
    session().setCurrentElement(u"Host_Name"_s);
    QVERIFY(!cellOf(window(), u"Interdigit Long Timer"_s).isValid()); // on another page
    typeKey(Qt::Key_F8);
    QCOMPARE(session().currentElement(), u"Interdigit_Long_Timer"_s);
    QCOMPARE(currentField(window()), u"Interdigit Long Timer"_s);
    QVERIFY(table().hasFocus());
}

void tst_Editing::theInspectorLeavesWithThePage()
{
    session().setCurrentElement(u"Host_Name"_s);
    QTRY_VERIFY(inspectorValue(u"Host Name"_s));
    NavigationView &navigation = navigationOf(window());
    const QAbstractItemModel &pages = *navigation.model();
    for (int row = 0; row < pages.rowCount(); ++row) {
        if (pages.index(row, 0).data().toString() == u"SIP"_s)
            clickCell(navigation, pages.index(row, 0));
    }
    QVERIFY(!cellOf(window(), u"Host Name"_s).isValid());
    QTRY_VERIFY(!inspectorValue(u"Host Name"_s));
    QCOMPARE(session().currentElement(), QString());
}

void tst_Editing::aBrokenTextBeginsAtItsFault()
{
    m_desk->openBytes(u"broken.cfg"_s,
        "<flat-profile>\n<GPP_A>1</GPP_A>\n<GPP_B>one & "
        "two</GPP_B>\n<Host_Name>x</Host_Name>\n</flat-profile>\n");
    MainWindow &opened = *m_desk->windows().windows().constLast();
    auto &source = opened.findChild<SourceView *>()->editor();
    QTRY_COMPARE(source.textCursor().blockNumber(), 2);
    QCOMPARE(opened.session().currentElement(), u"GPP_B"_s);
}

QTEST_MAIN(tst_Editing)
#include "tst_editing.moc"
