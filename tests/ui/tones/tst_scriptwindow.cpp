#include "ui/tones/scriptwindow.h"

#include "tests/ui/support/driver.h"
#include "ui/editors/texteditor.h"
#include "ui/sound/soundoutput.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/timeline/timelineview.h"
#include "ui/tones/scriptstatus.h"
#include "ui/tones/segmenttables.h"

#include <QScrollBar>
#include <QTableView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// The window of one script: text, picture and table are the same thing, and every change one step.
class tst_ScriptWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dragTypeAndTableAgree();
    void typingIsOneStepAVisit();
    void followsUndoFromOutside();
    void unsetShowsWhatThePhonePlays();
    void brokenIsShownAsFarAsItGoes();
    void fixesInOneStep();
    void typedNumbersChangeTheScript_data();
    void typedNumbersChangeTheScript();
    void typedNonsenseChangesNothing();
    void frequenciesAreAddedAndRemoved();
    void keysOfTheTable();
    void allColumnsAreInSightAtFirst_data();
    void allColumnsAreInSightAtFirst();
    void closesWithItsProfile();
    void withoutSoundThePlayButtonSaysWhy();

private:
    void open(const QString &element, const QByteArray &value = {});
    QString value() const { return m_session->document().state(m_window->element()).text; }
    SegmentTables &tables() const { return *m_window->findChild<SegmentTables *>(); }
    TextEditor &text() const { return *m_window->findChild<TextEditor *>(); }
    ScriptStatus &status() const { return *m_window->findChild<ScriptStatus *>(); }
    int steps() const { return m_session->undoStack().count(); }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ScriptWindow> m_window;
};

void tst_ScriptWindow::init()
{
    m_window.reset();
}

void tst_ScriptWindow::open(const QString &element, const QByteArray &value)
{
    m_window.reset();
    const QByteArray name = element.toLatin1();
    m_session = sessionOf(value.isNull()
            ? QByteArray("<flat-profile>\n</flat-profile>\n")
            : "<flat-profile>\n  <" + name + " ua=\"na\">" + value + "</" + name + ">\n</flat-profile>\n");
    m_window = std::make_unique<ScriptWindow>(*m_session, element, systemSoundOutput());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

static QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data(Qt::EditRole).toString();
}

void tst_ScriptWindow::dragTypeAndTableAgree()
{
    open(u"Busy_Tone"_s, "480@-19,620@-19;10(.5/.5/1+2)");
    TimelineView &view = m_window->view();
    const QByteArray before = m_session->document().text();
    const TimelineEdge edge = view.layoutNow().edges.first();
    const int y = int(view.layoutNow().frame.lane(0).center().y());
    const QPoint from(qRound(edge.x), y);
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 20; ++i)
        QTest::mouseMove(&view, from + QPoint(i * 3, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(60, 0));

    const Duration on = lengthAt(view.binding().script(), { 0, 0 }, ScriptEdge::On);
    QVERIFY(on && *on > std::chrono::milliseconds(500) && on->count() % 10 == 0);
    const QString seconds = QString::number(double(on->count()) / 1000).remove(0, 1);
    QCOMPARE(value(), u"480@-19,620@-19;10(%1/.5/1+2)"_s.arg(seconds));
    QCOMPARE(text().value(), value());
    QCOMPARE(cell(tables().segments(), 0, 3), u'0' + seconds);
    QCOMPARE(steps(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), before);
    QCOMPARE(text().value(), u"480@-19,620@-19;10(.5/.5/1+2)"_s);
}

void tst_ScriptWindow::typingIsOneStepAVisit()
{
    open(u"Cadence_1"_s, "60(2/4)");
    text().setFocus();
    text().selectAll();
    typeKeys(u"30(1/2)"_s);
    QCOMPARE(value(), u"30(1/2)"_s);
    QCOMPARE(printTimedScript(m_window->view().binding().script()), u"30(1/2)"_s);
    QCOMPARE(cell(tables().segments(), 0, 1), u"30"_s);
    QCOMPARE(steps(), 1);
    typeKey(Qt::Key_Return);
    typeKey(Qt::Key_End);
    typeKeys(u";5(1/1)"_s);
    QCOMPARE(steps(), 2);
    typeKey(Qt::Key_Z, Qt::ControlModifier); // the profile's undo list, not the editor's
    QCOMPARE(value(), u"30(1/2)"_s);
    QCOMPARE(text().value(), u"30(1/2)"_s);
}

void tst_ScriptWindow::followsUndoFromOutside()
{
    open(u"Cadence_1"_s, "60(2/4)");
    m_window->view().setFocus();
    typeKey(Qt::Key_Insert);
    QCOMPARE(value(), u"60(2/4,2/4)"_s);
    QCOMPARE(tables().segments()->model()->rowCount(), 2);
    m_session->undoStack().undo();
    QCOMPARE(tables().segments()->model()->rowCount(), 1);
    QCOMPARE(m_window->view().layoutNow().segments.size(), 1);
}

void tst_ScriptWindow::unsetShowsWhatThePhonePlays()
{
    open(u"Dial_Tone"_s);
    QVERIFY(m_session->document().state(u"Dial_Tone"_s).kind == ParameterState::Kind::Absent);
    QCOMPARE(text().value(), u"350@-19,440@-19;10(*/0/1+2)"_s);
    QVERIFY(status().sentence().contains(u"Not in the profile"_s));
    m_window->view().setFocus();
    typeKey(Qt::Key_2);
    QCOMPARE(value(), u"350@-19,440@-19;10(*/0/1)"_s);
    QCOMPARE(steps(), 1);
}

void tst_ScriptWindow::brokenIsShownAsFarAsItGoes()
{
    open(u"Reorder_Tone"_s, "425@-19,620@-22;10(.24/.24/1+3)");
    QVERIFY(!m_window->view().binding().canEdit());
    QVERIFY(!m_window->view().layoutNow().bars.isEmpty());
    QVERIFY(!status().sentence().isEmpty());
    m_window->view().setFocus();
    typeKey(Qt::Key_Up);
    typeKey(Qt::Key_Insert);
    typeKey(Qt::Key_Delete);
    QCOMPARE(value(), u"425@-19,620@-22;10(.24/.24/1+3)"_s);
    QCOMPARE(steps(), 0);
}

void tst_ScriptWindow::fixesInOneStep()
{
    open(u"Dial_Tone"_s, "350@-19,440@-19;10(*0/1+2)");
    QAbstractButton *fix = nullptr;
    for (QAbstractButton *button : status().findChildren<QAbstractButton *>())
        fix = button->isVisible() ? button : fix;
    QVERIFY(fix);
    fix->click();
    QCOMPARE(value(), u"350@-19,440@-19;10(*/0/1+2)"_s);
    QCOMPARE(steps(), 1);
    QVERIFY(m_window->view().binding().canEdit());
}

void tst_ScriptWindow::typedNumbersChangeTheScript_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("on") << u"segments"_s << 3 << u"0.75"_s << u"480@-19,620@-19;10(.75/.5/1+2)"_s;
    QTest::newRow("off for ever") << u"segments"_s << 4 << u"*"_s << u"480@-19,620@-19;10(.5/*/1+2)"_s;
    QTest::newRow("lasts") << u"segments"_s << 1 << u"4"_s << u"480@-19,620@-19;4(.5/.5/1+2)"_s;
    QTest::newRow("components") << u"segments"_s << 5 << u"2"_s << u"480@-19,620@-19;10(.5/.5/2)"_s;
    QTest::newRow("silence") << u"segments"_s << 5 << u"0"_s << u"480@-19,620@-19;10(.5/.5/0)"_s;
    QTest::newRow("frequency") << u"frequencies"_s << 1 << u"425 Hz"_s << u"425@-19,620@-19;10(.5/.5/1+2)"_s;
    QTest::newRow("level") << u"frequencies"_s << 2 << u"-12.5"_s << u"480@-12.5,620@-19;10(.5/.5/1+2)"_s;
    QTest::newRow("level with its unit")
        << u"frequencies"_s << 2 << u"-9 dBm"_s << u"480@-9,620@-19;10(.5/.5/1+2)"_s;
}

void tst_ScriptWindow::typedNumbersChangeTheScript()
{
    QFETCH(QString, table);
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, expected);

    open(u"Busy_Tone"_s, "480@-19,620@-19;10(.5/.5/1+2)");
    QTableView *view = table == "segments"_L1 ? tables().segments() : tables().frequencies();
    doubleClickCell(*view, view->model()->index(0, column));
    QVERIFY(editorIn(*view));
    retype(editorIn(*view), typed);
    QTRY_COMPARE(value(), expected); // the view takes it once the key is done
    QCOMPARE(text().value(), expected);
    QCOMPARE(printTimedScript(m_window->view().binding().script()), expected);
    QCOMPARE(steps(), 1);
}

void tst_ScriptWindow::typedNonsenseChangesNothing()
{
    open(u"Busy_Tone"_s, "480@-19,620@-19;10(.5/.5/1+2)");
    for (const QString &typed : { u"two"_s, u""_s, u"-1"_s, u"1/2"_s, u"7"_s }) {
        QTableView *view = tables().segments();
        doubleClickCell(*view, view->model()->index(0, typed == "7"_L1 ? 5 : 3));
        retype(editorIn(*view), typed);
        QTRY_VERIFY(!editorIn(*view));
        QCOMPARE(value(), u"480@-19,620@-19;10(.5/.5/1+2)"_s);
    }
    QCOMPARE(steps(), 0);
}

void tst_ScriptWindow::frequenciesAreAddedAndRemoved()
{
    open(u"Busy_Tone"_s, "480@-19,620@-19;10(.5/.5/1+2)");
    QVERIFY(clickButton(*m_window, u"Add"_s));
    QCOMPARE(value(), u"480@-19,620@-19,440@-19;10(.5/.5/1+2)"_s);
    QCOMPARE(m_window->view().layoutNow().frame.lanes, 3);
    tables().frequencies()->setFocus();
    tables().frequencies()->setCurrentIndex(tables().frequencies()->model()->index(0, 1));
    typeKey(Qt::Key_Delete);
    QCOMPARE(value(), u"620@-19,440@-19;10(.5/.5/1)"_s);
    QCOMPARE(steps(), 2);
}

void tst_ScriptWindow::keysOfTheTable()
{
    open(u"Cadence_3"_s, "60(.8/.4,.8/4)");
    QTableView *table = tables().segments();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 4));
    QVERIFY(m_window->view().binding().place() == (SegmentPlace { 0, 1 }));
    QVERIFY(m_window->view().binding().edge() == ScriptEdge::Off);
    typeKey(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(value(), u"60(.8/4,.8/.4)"_s);
    typeKey(Qt::Key_Delete);
    QCOMPARE(value(), u"60(.8/.4)"_s);
    typeKey(Qt::Key_Insert, Qt::ControlModifier);
    QCOMPARE(value(), u"60(.8/.4);10(.8/.4)"_s);
    QCOMPARE(steps(), 3);
}

void tst_ScriptWindow::allColumnsAreInSightAtFirst_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("two frequencies") << QByteArray("480@-19,620@-19;10(.25/.25/1+2)");
    // More rows than are in sight take room for a scroll bar, and the summary has a long line.
    QTest::newRow("two sections") << QByteArray(
        "480@-19,620@-19;10(.2/.2/1+2,.4/.4/1,.2/.2/2);8(.2/.2/1+2,.4/.4/1)");
    QTest::newRow("four frequencies")
        << QByteArray("480@-19,620@-19,700@-19,800@-19;10(.2/.2/1+2+3+4,.4/.4/1);8(.2/.2/1+2+3,1/1/0,1/0/2)");
}

void tst_ScriptWindow::allColumnsAreInSightAtFirst()
{
    QFETCH(QByteArray, script);
    open(u"Reorder_Tone"_s, script);
    QTableView *table = tables().segments();
    const int last = table->model()->columnCount() - 1;
    QVERIFY(table->columnViewportPosition(last) + table->columnWidth(last) <= table->viewport()->width());
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QSize need
            = table->itemDelegate()->sizeHint(QStyleOptionViewItem(), table->model()->index(row, last));
        QVERIFY2(table->columnWidth(last) >= need.width(), qPrintable(QString::number(row)));
    }
}

void tst_ScriptWindow::closesWithItsProfile()
{
    open(u"Cadence_3"_s, "60(.8/.4,.8/4)");
    m_session->startNew({});
    QVERIFY(!m_window->isVisible());
}

void tst_ScriptWindow::withoutSoundThePlayButtonSaysWhy()
{
    open(u"Busy_Tone"_s, "480@-19,620@-19;10(.5/.5/1+2)");
    auto *play = m_window->findChild<QPushButton *>(u"play"_s);
    QVERIFY(play);
    const QString reason = systemSoundOutput()->unavailableReason();
    QCOMPARE(play->isEnabled(), reason.isEmpty());
    if (!reason.isEmpty())
        QCOMPARE(play->toolTip(), reason);
}

QTEST_MAIN(tst_ScriptWindow)
#include "tst_scriptwindow.moc"
