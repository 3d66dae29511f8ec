#include "core/catalogue/catalogue.h"
#include "tests/ui/support/driver.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/valueeditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// Each data type's editor, as the catalogue asks for it.
class tst_ValueEditor : public QObject
{
    Q_OBJECT

private slots:
    void anyTextGoesInAndComesOut_data();
    void anyTextGoesInAndComesOut();
    void eachKeyIsTold_data();
    void eachKeyIsTold();
    void wrongTextIsMarkedNotRefused();
    void theFilesSpellingOfAChoiceStays();
    void numbersStepWithinTheirRange();
    void longTextsWrapAndGrow();
    void whatFitsIsNotScrolled();
    void pastedLineEndsBecomeBlanks();
    void rangesAreSaidInWords_data();
    void rangesAreSaidInWords();

private:
    static std::unique_ptr<QWidget> editorOf(
        const QString &element, EditorPlace place = EditorPlace::Inspector)
    {
        const Catalogue &catalogue = Catalogue::builtIn();
        const ParameterId id = catalogue.find(element);
        std::unique_ptr<QWidget> editor(
            createValueEditor(catalogue.type(id), catalogue.isSecret(id), place, nullptr));
        editor->resize(260, editor->sizeHint().height());
        editor->show();
        editor->activateWindow();
        const bool isActive = QTest::qWaitForWindowActive(editor.get());
        editor->setFocus();
        return isActive ? std::move(editor) : nullptr;
    }
};

void tst_ValueEditor::anyTextGoesInAndComesOut_data()
{
    QTest::addColumn<QString>("element");
    for (const QString &element : { u"Enable_Web_Server"_s, u"Debug_Level"_s, u"Max_Forward"_s,
             u"Interdigit_Long_Timer"_s, u"GPP_A"_s, u"Admin_Password"_s, u"Profile_Rule"_s, u"Dial_Tone"_s })
        QTest::newRow(qPrintable(element)) << element;
}

void tst_ValueEditor::anyTextGoesInAndComesOut()
{
    QFETCH(QString, element);
    for (const EditorPlace place : { EditorPlace::Cell, EditorPlace::Inspector }) {
        const auto editor = editorOf(element, place);
        QVERIFY(editor);
        for (const QString &text : { u"yes"_s, u""_s, u"  two blanks "_s, u"$(GPP_A) or ü"_s, u"0x1F"_s }) {
            setEditorValue(editor.get(), text);
            QCOMPARE(editorValue(editor.get()), text);
        }
    }
}

void tst_ValueEditor::eachKeyIsTold_data()
{
    anyTextGoesInAndComesOut_data();
}

void tst_ValueEditor::eachKeyIsTold()
{
    QFETCH(QString, element);
    const auto editor = editorOf(element);
    QVERIFY(editor);
    QSignalSpy edited(EditorSignals::of(editor.get()), &EditorSignals::edited);
    QSignalSpy finished(EditorSignals::of(editor.get()), &EditorSignals::finished);
    setEditorValue(editor.get(), u"1"_s); // from the document: nobody typed it
    QVERIFY(edited.isEmpty());
    selectEditorText(editor.get());
    typeKeys(u"25"_s);
    QVERIFY(edited.size() >= 2);
    QCOMPARE(edited.constLast().constFirst().toString(), u"25"_s);
    typeKey(Qt::Key_Return);
    QVERIFY(!finished.isEmpty());
}

void tst_ValueEditor::wrongTextIsMarkedNotRefused()
{
    const auto editor = editorOf(u"Max_Forward"_s);
    QVERIFY(editor);
    setEditorValue(editor.get(), u"70"_s);
    QVERIFY(!editor->property("hasError").toBool());
    selectEditorText(editor.get());
    typeKeys(u"many"_s);
    QCOMPARE(editorValue(editor.get()), u"many"_s);
    QVERIFY(editor->property("hasError").toBool());
    QVERIFY(!editor->toolTip().isEmpty());
}

void tst_ValueEditor::theFilesSpellingOfAChoiceStays()
{
    const auto editor = editorOf(u"Enable_Web_Server"_s);
    auto *choice = qobject_cast<QComboBox *>(editor.get());
    QVERIFY(choice);
    setEditorValue(choice, u"yes"_s);
    QCOMPARE(choice->currentText(), u"yes"_s);
    QCOMPARE(choice->count(), 2);
    QSignalSpy edited(EditorSignals::of(choice), &EditorSignals::edited);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"No"_s);
}

void tst_ValueEditor::numbersStepWithinTheirRange()
{
    const auto editor = editorOf(u"Max_Forward"_s);
    QVERIFY(editor);
    setEditorValue(editor.get(), u"254"_s);
    for (int i = 0; i < 3; ++i)
        typeKey(Qt::Key_Up);
    QCOMPARE(editorValue(editor.get()), u"255"_s);
    setEditorValue(editor.get(), u"$(GPP_A)"_s); // no number: nothing to step
    typeKey(Qt::Key_Up);
    QCOMPARE(editorValue(editor.get()), u"$(GPP_A)"_s);
}

void tst_ValueEditor::longTextsWrapAndGrow()
{
    const auto editor = editorOf(u"Profile_Rule"_s);
    QVERIFY(qobject_cast<QPlainTextEdit *>(editor.get()));
    setEditorValue(editor.get(), u"short"_s);
    const int one = editor->height();
    setEditorValue(editor.get(), QString(400, u'x'));
    QTRY_VERIFY(editor->height() > one);
    setEditorValue(editor.get(), QString(40'000, u'x'));
    QVERIFY(editor->height() < 20 * editor->fontMetrics().lineSpacing()); // then it scrolls
}

void tst_ValueEditor::whatFitsIsNotScrolled()
{
    const auto editor = editorOf(u"Profile_Rule"_s);
    auto *text = qobject_cast<QPlainTextEdit *>(editor.get());
    QVERIFY(text);
    setEditorValue(text,
        u"($SWVER lt 11-2-0MPP0001)? http://old.example.com/$MA.cfg | "
        "https://prov.example.com/$PN/$MA.cfg"_s);
    typeKey(Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 60; ++i) { // to fewer lines and more again
        typeKey(Qt::Key_Backspace);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
    }
    for (int i = 0; i < 20; ++i) {
        QTest::keyClicks(text, u"/a"_s);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
    }
}

void tst_ValueEditor::pastedLineEndsBecomeBlanks()
{
    const auto editor = editorOf(u"Profile_Rule"_s);
    auto *text = qobject_cast<QPlainTextEdit *>(editor.get());
    QVERIFY(text);
    setEditorValue(text, {});
    QApplication::clipboard()->setText(u"one\r\ntwo\nthree\n"_s);
    text->paste();
    QCOMPARE(editorValue(text), u"one two three"_s);
}

void tst_ValueEditor::rangesAreSaidInWords_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("words");
    QTest::newRow("number") << u"Max_Forward"_s << u"1 to 255"_s;
    QTest::newRow("bool") << u"Enable_Web_Server"_s << u"Yes or No"_s;
    QTest::newRow("choice") << u"Debug_Level"_s << u"EMERGENCY, ALERT"_s;
    QTest::newRow("time of day") << u"Resync_At__HHmm_"_s
                                 << u"a time of day, 0000 to 2359 (HHmm); 2400 is midnight, too"_s;
    QTest::newRow("clock time") << u"Working_Hours_Start"_s << u"a time of day, 00:00 to 23:59 (HH:mm)"_s;
    QTest::newRow("hours and minutes") << u"Time_Offset__HH_mm_"_s << u"hours and minutes, -23/59 to 23/59"_s;
    QTest::newRow("date") << u"Set_Local_Date__mm_dd_yyyy_"_s << u"a date, mm/dd or mm/dd/yyyy"_s;
}

void tst_ValueEditor::rangesAreSaidInWords()
{
    QFETCH(QString, element);
    QFETCH(QString, words);
    const Catalogue &catalogue = Catalogue::builtIn();
    QVERIFY(allowedText(catalogue.type(catalogue.find(element))).startsWith(words));
}

QTEST_MAIN(tst_ValueEditor)
#include "tst_valueeditor.moc"
