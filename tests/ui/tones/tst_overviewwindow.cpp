#include "ui/tones/overviewwindow.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/compare/comparisonopener.h"
#include "ui/sound/soundoutput.h"
#include "ui/timeline/scriptexport.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedfilter.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

namespace {

class FakeOutput : public SoundOutput
{
public:
    explicit FakeOutput(int &starts)
        : m_starts(starts)
    {
    }
    QString unavailableReason() const override { return {}; }
    void start(QIODevice *, int) override { ++m_starts; }
    void stop() override { }
    void setVolume(double) override { }
    std::chrono::milliseconds played() const override { return {}; }

private:
    int &m_starts;
};

} // namespace

class tst_OverviewWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsAllTonesAndRings();
    void saysWhatEachIs();
    void keysMoveOpenAndPlay();
    void playsUnderThePointer();
    void filters();
    void filtersKeepTheFocus();
    void followsTheProfile();
    void columnsFollowTheWidth();
    void writesOnePage();
    void saysWhyThePageWasNotSaved();
    void isPrinted();
    void isComparedWithACountry();
    void isComparedWithAnotherProfile();
    void opensInTime();

private:
    OverviewCell *cell(const QString &element) const;
    QString place() const { return m_window->findChild<ElidedLabel *>()->accessibleName(); }

    int m_starts = 0;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<OverviewWindow> m_window;
};

void tst_OverviewWindow::init()
{
    m_window.reset();
    m_starts = 0;
    m_session = sessionOf(
        "<flat-profile><Busy_Tone>425@-19;10(.48/.48/1)</Busy_Tone><Holding_Tone/>"
        "<Reorder_Tone>425@-19;10(.24/.24/1+3)</Reorder_Tone><Cadence_1>60(2/4)</Cadence_1></flat-profile>",
        u"/nowhere/office.cfg"_s);
    m_window = std::make_unique<OverviewWindow>(
        *m_session, [this] { return std::make_unique<FakeOutput>(m_starts); });
    m_window->resize(1300, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

OverviewCell *tst_OverviewWindow::cell(const QString &element) const
{
    for (OverviewCell *one : m_window->cells()) {
        if (one->entry().element == element)
            return one;
    }
    return nullptr;
}

void tst_OverviewWindow::showsAllTonesAndRings()
{
    QCOMPARE(m_window->cells().size(), 29); // 20 call progress tones, 9 rings
    for (const OverviewCell *one : m_window->cells()) {
        QVERIFY(one->isVisible());
        QVERIFY(one->entry().text.isEmpty() || !one->entry().script.sections.isEmpty());
    }
}

void tst_OverviewWindow::saysWhatEachIs()
{
    QCOMPARE(cell(u"Busy_Tone"_s)->accessibleName(), u"Busy Tone"_s);
    QVERIFY(cell(u"Busy_Tone"_s)->entry().isSet && cell(u"Busy_Tone"_s)->entry().differs);
    QVERIFY(!cell(u"Dial_Tone"_s)->entry().isSet && !cell(u"Dial_Tone"_s)->entry().differs);
    QVERIFY(cell(u"Reorder_Tone"_s)->entry().isWrong);
    QVERIFY(cell(u"Reorder_Tone"_s)->accessibleDescription().contains(u"errors"_s));
    QVERIFY(cell(u"Holding_Tone"_s)->accessibleDescription().contains(u"silent"_s));
    QVERIFY(!cell(u"Holding_Tone"_s)->entry().isWrong);
}

void tst_OverviewWindow::keysMoveOpenAndPlay()
{
    QSignalSpy asked(m_session.get(), &DocumentSession::visualEditorRequested);
    m_window->cells().first()->setFocus();
    typeKey(Qt::Key_Right);
    QVERIFY(m_window->cells().at(1)->hasFocus());
    typeKey(Qt::Key_Down);
    QVERIFY(m_window->cells().at(6)->hasFocus()); // five columns
    typeKey(Qt::Key_Up);
    typeKey(Qt::Key_Left);
    QVERIFY(m_window->cells().at(0)->hasFocus());
    typeKey(Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"Dial_Tone"_s);
    typeKey(Qt::Key_Space);
    QCOMPARE(m_starts, 1);
    QTest::mouseDClick(m_window->cells().at(3), Qt::LeftButton);
    QCOMPARE(asked.last().first().toString(), u"Busy_Tone"_s);
}

void tst_OverviewWindow::playsUnderThePointer()
{
    QSignalSpy asked(m_session.get(), &DocumentSession::visualEditorRequested);
    OverviewCell *busy = cell(u"Busy_Tone"_s);
    QTest::mouseClick(busy, Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(m_starts, 0);
    QTest::mouseClick(busy, Qt::LeftButton, {}, busy->playSign().center().toPoint());
    QCOMPARE(m_starts, 1);
    QTest::mouseDClick(busy, Qt::LeftButton, {}, busy->playSign().center().toPoint());
    QCOMPARE(asked.count(), 0);
    QVERIFY(cell(u"Holding_Tone"_s)->playSign().isNull()); // silent
    const OverviewCell *wrong = cell(u"Reorder_Tone"_s); // keeps its error sign in the corner
    QVERIFY(wrong->playSign().right() < busy->playSign().left() + 1);
}

void tst_OverviewWindow::filtersKeepTheFocus()
{
    SegmentedFilter *time = m_window->findChildren<SegmentedFilter *>().first();
    QAbstractButton *six = buttonOf(*time, u"6 s"_s);
    six->setFocus();
    typeKey(Qt::Key_Right);
    QCOMPARE(m_window->shownTime(), std::chrono::milliseconds(12'000));
    QVERIFY(time->isAncestorOf(QApplication::focusWidget()));
    typeKey(Qt::Key_Left);
    typeKey(Qt::Key_Left);
    QCOMPARE(m_window->shownTime(), std::chrono::milliseconds(3000));
}

void tst_OverviewWindow::filters()
{
    const QList<SegmentedFilter *> filters = m_window->findChildren<SegmentedFilter *>();
    QCOMPARE(filters.size(), 2);
    QVERIFY(clickButton(*filters.at(1), u"Set"_s));
    QCOMPARE(m_window->cells().size(), 4);
    QVERIFY(clickButton(*filters.at(1), u"Differing"_s));
    QCOMPARE(m_window->cells().size(), 3); // cadence 1 is the phone's own
    QVERIFY(clickButton(*filters.at(1), u"All"_s));
    QCOMPARE(m_window->cells().size(), 29);
    QVERIFY(clickButton(*filters.at(0), u"12 s"_s));
    QCOMPARE(m_window->shownTime(), std::chrono::milliseconds(12'000));
}

void tst_OverviewWindow::followsTheProfile()
{
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Tone"_s, ParameterState::value(u"425@-16;10(*/0/1)"_s)));
    QTRY_VERIFY(cell(u"Dial_Tone"_s)->entry().isSet);
    QVERIFY(cell(u"Dial_Tone"_s)->entry().isChanged);
    m_session->undoStack().undo();
    QTRY_VERIFY(!cell(u"Dial_Tone"_s)->entry().isSet);
}

void tst_OverviewWindow::columnsFollowTheWidth()
{
    const int wide = m_window->cells().at(4)->y();
    QCOMPARE(m_window->cells().at(0)->y(), wide);
    m_window->resize(500, 900);
    QTRY_VERIFY(m_window->cells().at(4)->y() > m_window->cells().at(0)->y());
}

void tst_OverviewWindow::writesOnePage()
{
    const QByteArray pdf = m_window->pdf();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void tst_OverviewWindow::saysWhyThePageWasNotSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tones.pdf"_s);
    saveExport(path, m_window->pdf(), m_window.get());
    QVERIFY(QFileInfo(path).size() > 1000);
    QString said;
    NextDialog asked([&](QWidget &dialog) {
        said = wordsIn(dialog);
        dialog.close();
    });
    saveExport(folder.filePath(u"no/such/tones.pdf"_s), m_window->pdf(), m_window.get());
    QVERIFY(asked.cameUp());
    QVERIFY2(said.contains(u"was not saved: "_s), qPrintable(said));
}

void tst_OverviewWindow::isPrinted()
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
    QVERIFY(m_window->printOn(printer));
    QVERIFY(QFileInfo(printer.outputFileName()).size() > 1000);
    NextDialog asked([](QWidget &dialog) { dialog.close(); });
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(asked.cameUp());
}

void tst_OverviewWindow::isComparedWithACountry()
{
    QPushButton *button = qobject_cast<QPushButton *>(buttonOf(*m_window, u"Compare With"_s));
    QVERIFY(button);
    const QImage alone = cell(u"Dial_Tone"_s)->grab().toImage();
    QAction *germany = nullptr;
    emit button->menu()->aboutToShow();
    for (const QAction *letter : button->menu()->actions()) {
        if (!letter->menu())
            continue;
        emit letter->menu()->aboutToShow();
        for (QAction *country : letter->menu()->actions())
            germany = country->text() == u"Germany"_s ? country : germany;
    }
    QVERIFY(germany);
    germany->trigger();
    QVERIFY(place().endsWith(u"outlined: Germany"_s));
    QVERIFY(cell(u"Busy_Tone"_s)->entry().other->isAlike);
    QVERIFY(cell(u"Busy_Tone"_s)->accessibleDescription().contains(u"Germany is alike"_s));
    const OverviewEntry &dial = cell(u"Dial_Tone"_s)->entry();
    QVERIFY(dial.other && !dial.other->isAlike && dial.other->text.startsWith(u"425"_s));
    QVERIFY(cell(u"Dial_Tone"_s)->accessibleDescription().contains(u"Germany differs: 425"_s));
    QVERIFY(!cell(u"Cadence_1"_s)->entry().other); // no source tells rings
    QVERIFY(cell(u"Dial_Tone"_s)->grab().toImage() != alone);
    QVERIFY(clickButton(*m_window->findChildren<SegmentedFilter *>().at(1), u"Differing"_s));
    for (const OverviewCell *one : m_window->cells())
        QVERIFY(one->entry().other && !one->entry().other->isAlike);
    m_window->compareWith({});
    QVERIFY(!place().contains(u"Germany"_s));
    QCOMPARE(m_window->cells().size(), 3); // other than the phone's own again
}

void tst_OverviewWindow::isComparedWithAnotherProfile()
{
    QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(u"branch.cfg"_s),
        "<flat-profile><Busy_Tone>425@-19;10(.48/.48/1)</Busy_Tone><Cadence_1>60(1/4)</Cadence_1>"
        "<Dial_Tone></Dial_Tone></flat-profile>");
    m_window->opener().compareWithFile(path);
    QTRY_VERIFY(place().contains(u"branch.cfg"_s));
    QVERIFY(cell(u"Busy_Tone"_s)->entry().other->isAlike);
    QVERIFY(!cell(u"Cadence_1"_s)->entry().other->isAlike);
    QVERIFY(cell(u"Dial_Tone"_s)->accessibleDescription().contains(u"branch.cfg is silent"_s));
    QVERIFY(cell(u"Prompt_Tone"_s)->entry().other->isAlike); // both the phone's own
    m_window->opener().compareWithFile(folder.filePath(u"none.cfg"_s));
    QTRY_VERIFY(wordsIn(*m_window).contains(u"none.cfg can't be compared"_s));
}

/// Opening is to take less than 200 ms; a debug build on a busy machine gets some more.
void tst_OverviewWindow::opensInTime()
{
    QElapsedTimer timer;
    timer.start();
    OverviewWindow window(*m_session, [this] { return std::make_unique<FakeOutput>(m_starts); });
    window.show();
    window.grab();
    QVERIFY2(timer.elapsed() < 600, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_MAIN(tst_OverviewWindow)
#include "tst_overviewwindow.moc"
