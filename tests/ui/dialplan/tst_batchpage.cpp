#include "ui/dialplan/batchpage.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/dialplan/batchmodel.h"
#include "ui/dialplan/dialdelegate.h"
#include "ui/dialplan/dialtester.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/segmentedfilter.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Dial_Plan_1_>(911|9,xxxxxxx|1900xxxxxxx!)</Dial_Plan_1_>\n"
                                   "  <Dial_Plan_2_>(0|1xx)</Dial_Plan_2_>\n"
                                   "</flat-profile>\n";

static const QString kTwoFailures = u"digits\tevent\texpected\n"
                                    "911\ttimeout\tdial 911\n"
                                    "95551234\t\t95551234\n"
                                    "19005551234\t\tdial 19005551234\n"
                                    "911\t\tdial 911\n"
                                    "0\t\t\n"_s;

/// So many sequences that one number takes a while.
static QByteArray largePlan()
{
    QByteArrayList sequences;
    for (int i = 0; i < 4000; ++i)
        sequences.append(QByteArray::number(100'000 + i) + "xxx[2-9]x.");
    return "(" + sequences.join('|') + ")";
}

/// A list of numbers beside what the plan makes of them.
class tst_BatchPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pastedListIsDialled();
    void failuresAreMarkedAndCanBeShownAlone();
    void unreadableLineIsNamed();
    void generatedNumbersPassAndStay();
    void numberGoesToTheKeypad();
    void listIsKeptBesideTheProfile();
    void listIsSavedWithTheProfile();
    void eachPlanHasItsOwnList();
    void fileThatIsNoTextIsNotReplaced_data();
    void fileThatIsNoTextIsNotReplaced();
    void unicodeTextOfASheetIsRead();
    void editsOfThePlanChangeTheResults();
    void generatingIsStopped();
    void diallingIsStopped();
    void generatedNumbersStayWithTheirPlan();
    void generatedNumbersFitAnySeparator();
    void failuresSayWhyAndWaitsCanEnd();
    void unsavedListIsNotLost();

private:
    void open(const QByteArray &text, const QString &path = {});
    QPlainTextEdit *list() { return m_page->findChild<QPlainTextEdit *>(); }
    BatchModel *results() { return m_page->findChild<BatchModel *>(); }
    QTreeView *table() { return m_page->findChild<QTreeView *>(); }
    void type(const QString &text)
    {
        list()->selectAll();
        list()->insertPlainText(text);
    }
    QString cell(int row, int column) { return results()->index(row, column).data().toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<DialTester> m_tester;
    std::unique_ptr<BatchPage> m_page;
};

void tst_BatchPage::open(const QByteArray &text, const QString &path)
{
    m_page.reset();
    m_tester.reset();
    m_session = sessionOf(text, path);
    m_session->setCurrentElement(u"Dial_Plan_1_"_s);
    m_tester = std::make_unique<DialTester>(*m_session);
    m_page = std::make_unique<BatchPage>(*m_tester);
    m_page->resize(1100, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void tst_BatchPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open(kProfile);
}

void tst_BatchPage::pastedListIsDialled()
{
    QGuiApplication::clipboard()->setText(kTwoFailures);
    list()->setFocus();
    list()->paste();
    QTRY_COMPARE(results()->tests(), 5);
    QCOMPARE(cell(0, BatchModel::ResultColumn), u"dial 911"_s);
    QCOMPARE(cell(0, BatchModel::VerdictColumn), u"As expected"_s);
    QCOMPARE(cell(2, BatchModel::ResultColumn), u"reject barred"_s);
    QCOMPARE(cell(3, BatchModel::ResultColumn), u"wait short"_s);
    QCOMPARE(cell(4, BatchModel::VerdictColumn), u"Not tested"_s);
}

void tst_BatchPage::failuresAreMarkedAndCanBeShownAlone()
{
    type(kTwoFailures);
    QTRY_COMPARE(results()->failures(), 2);
    QVERIFY(wordsIn(*m_page).contains(u"2 of 5 failed"_s));
    const QModelIndex failed = results()->index(2, BatchModel::VerdictColumn);
    QCOMPARE(failed.data().toString(), u"Failed"_s);
    QCOMPARE(failed.data(DialDelegate::SignRole).toString(), u"error"_s);
    m_page->findChild<SegmentedFilter *>()->setCurrent(1);
    QCOMPARE(results()->rowCount(), 2);
    QCOMPARE(cell(0, BatchModel::DigitsColumn), u"19005551234"_s);
    QCOMPARE(cell(1, BatchModel::DigitsColumn), u"911"_s);
}

void tst_BatchPage::unreadableLineIsNamed()
{
    type(u"911\n12a\n"_s);
    auto *message = m_page->findChild<MessageLine *>();
    QTRY_VERIFY(message->text().contains(u"Line 2"_s));
    QCOMPARE(results()->tests(), 0);
    type(u"911\n"_s);
    QTRY_COMPARE(results()->tests(), 1);
    QVERIFY(message->text().isEmpty());
}

void tst_BatchPage::generatedNumbersPassAndStay()
{
    type(u"95551234,timeout,dial 1"_s);
    QTRY_COMPARE(results()->failures(), 1);
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    QTRY_VERIFY(results()->tests() > 5);
    QCOMPARE(results()->failures(), 1);
    QVERIFY(list()->toPlainText().startsWith(u"95551234,timeout,dial 1\n"_s));
    const QString once = list()->toPlainText();
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    QTest::qWait(200);
    QCOMPARE(list()->toPlainText(), once);
    list()->undo();
    QCOMPARE(list()->toPlainText(), u"95551234,timeout,dial 1"_s);
}

void tst_BatchPage::numberGoesToTheKeypad()
{
    type(kTwoFailures);
    QTRY_COMPARE(results()->tests(), 5);
    QSignalSpy wanted(m_page.get(), &BatchPage::tryRequested);
    table()->setCurrentIndex(results()->index(2, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"19005551234"_s);
}

void tst_BatchPage::listIsKeptBesideTheProfile()
{
    const QString path = writeFile(m_folder->filePath(u"north.cfg"_s), kProfile);
    open(kProfile, path);
    QCOMPARE(m_page->path(), m_folder->filePath(u"north.Dial_Plan_1_.csv"_s));
    type(u"911,timeout,dial 911\n"_s);
    QVERIFY(clickButton(*m_page, u"Save List"_s));
    QVERIFY(QFile::exists(m_page->path()));
    QVERIFY(wordsIn(*m_page).contains(u"Saved as north.Dial_Plan_1_.csv"_s));
    open(kProfile, path);
    QCOMPARE(list()->toPlainText(), u"911,timeout,dial 911\n"_s);
    QTRY_COMPARE(results()->tests(), 1);
}

void tst_BatchPage::listIsSavedWithTheProfile()
{
    const QString path = writeFile(m_folder->filePath(u"north.cfg"_s), kProfile);
    open(kProfile, path);
    type(u"911\n"_s);
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    QVERIFY(m_session->save());
    QFile file(m_folder->filePath(u"north.Dial_Plan_1_.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("911\n"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"north.Dial_Plan_2_.csv"_s))); // no list, no file
}

void tst_BatchPage::eachPlanHasItsOwnList()
{
    type(u"911\n"_s);
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    QCOMPARE(list()->toPlainText(), QString());
    type(u"0,,dial 0\n"_s);
    QTRY_COMPARE(cell(0, BatchModel::VerdictColumn), u"As expected"_s);
    m_session->setCurrentElement(u"Dial_Plan_1_"_s);
    QCOMPARE(list()->toPlainText(), u"911\n"_s);
}

void tst_BatchPage::fileThatIsNoTextIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\xff");
    QTest::newRow("half a character") << QByteArray("\xff\xfe\x39\x00\x31", 5);
    QTest::newRow("half a pair") << QByteArray("\xff\xfe\x39\x00\x00\xd8", 6);
    QTest::newRow("zeros") << QByteArray("911\0\0\n", 6);
}

void tst_BatchPage::fileThatIsNoTextIsNotReplaced()
{
    QFETCH(QByteArray, bytes);
    const QString path = writeFile(m_folder->filePath(u"north.cfg"_s), kProfile);
    const QString other = writeFile(m_folder->filePath(u"north.Dial_Plan_1_.csv"_s), bytes);
    open(kProfile, path);
    type(u"911\n"_s);
    QTRY_COMPARE(results()->tests(), 1);
    QVERIFY(clickButton(*m_page, u"Save List"_s));
    QVERIFY(m_page->findChild<MessageLine *>()->text().contains(u"was not replaced"_s));
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void tst_BatchPage::unicodeTextOfASheetIsRead()
{
    const QString path = writeFile(m_folder->filePath(u"north.cfg"_s), kProfile);
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = wide(u"911\ttimeout\tdial 911\r\n"_s);
    writeFile(m_folder->filePath(u"north.Dial_Plan_1_.csv"_s), bytes);
    open(kProfile, path);
    QVERIFY(list()->toPlainText().startsWith(u"911\ttimeout"_s));
    QTRY_COMPARE(results()->tests(), 1);
}

void tst_BatchPage::editsOfThePlanChangeTheResults()
{
    type(u"911,,dial 911\n"_s);
    QTRY_COMPARE(results()->failures(), 1); // it waits: nine, seven digits could follow
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u"(911S0|9,xxxxxxx)"_s)));
    QTRY_COMPARE(results()->failures(), 0);
    QCOMPARE(results()->tests(), 1);
}

void tst_BatchPage::generatingIsStopped()
{
    open("<flat-profile><Dial_Plan_1_>" + largePlan() + "</Dial_Plan_1_></flat-profile>");
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    QTRY_VERIFY(buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Generating"_s));
    QVERIFY(clickButton(*m_page, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_page, u"Cancel"_s));
    QTest::qWait(200); // what still came would be too late
    QVERIFY(list()->toPlainText().isEmpty());
}

void tst_BatchPage::diallingIsStopped()
{
    open("<flat-profile><Dial_Plan_1_>" + largePlan() + "</Dial_Plan_1_></flat-profile>");
    type(u"100000123456,timeout,dial\n"_s.repeated(50'000));
    QTRY_VERIFY(buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Dialling"_s));
    QVERIFY(clickButton(*m_page, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Stopped"_s));
    QTest::qWait(200); // what still came would be too late
    QCOMPARE(results()->tests(), 0);
    type(u"100000123456,timeout,dial\n"_s);
    QTRY_COMPARE(results()->tests(), 1);
}

void tst_BatchPage::generatedNumbersStayWithTheirPlan()
{
    open("<flat-profile><Dial_Plan_1_>" + largePlan()
        + "</Dial_Plan_1_><Dial_Plan_2_>(0|1xx)</Dial_Plan_2_></flat-profile>");
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    QTRY_VERIFY(list()->toPlainText().contains(u"\n100,,dial 100\n"_s));
    QVERIFY(!list()->toPlainText().contains(u"100000"_s));
    m_session->setCurrentElement(u"Dial_Plan_1_"_s);
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    const QString before = list()->toPlainText();
    QTest::qWait(200); // what still came would be too late
    QCOMPARE(list()->toPlainText(), before);
}

void tst_BatchPage::generatedNumbersFitAnySeparator()
{
    type(u"number;event;expected\n911;timeout;dial 911\n"_s);
    QTRY_COMPARE(results()->tests(), 1);
    QVERIFY(clickButton(*m_page, u"Generate"_s));
    QTRY_VERIFY(results()->tests() > 5);
    QCOMPARE(results()->failures(), 0);
    QVERIFY(m_page->findChild<MessageLine *>()->text().isEmpty());
}

void tst_BatchPage::failuresSayWhyAndWaitsCanEnd()
{
    const QString text = u"911,,dial 911\n19005551234,,dial\n95551234,,dial 95551234\n"_s;
    type(text);
    QTRY_COMPARE(results()->failures(), 2);
    QVERIFY(cell(0, BatchModel::WhyColumn).contains(u"write timeout as the event"_s));
    QVERIFY(cell(1, BatchModel::WhyColumn).contains(u"bars it"_s));
    QVERIFY(m_page->findChild<MessageLine *>()->text().contains(u"still waits"_s));
    QVERIFY(clickButton(*m_page, u"Let the Waits End"_s));
    QTRY_COMPARE(results()->failures(), 1);
    QCOMPARE(list()->toPlainText(), u"911,timeout,dial 911\n19005551234,,dial\n95551234,,dial 95551234\n"_s);
    QVERIFY(!buttonOf(*m_page, u"Let the Waits End"_s));
    list()->undo();
    QCOMPARE(list()->toPlainText(), text);
}

void tst_BatchPage::unsavedListIsNotLost()
{
    const QString path = writeFile(m_folder->filePath(u"north.cfg"_s), kProfile);
    open(kProfile, path);
    QVERIFY(!m_page->hasUnsaved());
    type(u"911\n"_s);
    QVERIFY(m_session->undoStack().isClean());
    QVERIFY(m_page->hasUnsaved()); // the window asks before it closes
    m_session->load(path, { kProfile, {}, {} }, {}, {}); // as Reload does
    QCOMPARE(list()->toPlainText(), u"911\n"_s);
    QVERIFY(m_session->save());
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(QFile::exists(m_page->path()));
    type(u"112\n"_s);
    m_session->startNew({});
    QCOMPARE(list()->toPlainText(), QString());
    QVERIFY(!m_page->hasUnsaved());
}

QTEST_MAIN(tst_BatchPage)
#include "tst_batchpage.moc"
