#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;
using Side = ComparisonModel::Side;

static const QByteArray kLeft = "<flat-profile>\n"
                                "  <Station_Name>Lobby</Station_Name>\n"
                                "  <Max_Auth>3</Max_Auth>\n"
                                "  <Admin_Password>secret1</Admin_Password>\n"
                                "  <Dial_Plan_1_ ua=\"na\">(xx.)</Dial_Plan_1_>\n"
                                "</flat-profile>\n";
static const QByteArray kRight = "<flat-profile>\n"
                                 "  <Station_Name>Lobby 2</Station_Name>\n"
                                 "  <Max_Forward>70</Max_Forward>\n"
                                 "  <Admin_Password>secret2</Admin_Password>\n"
                                 "  <Dial_Plan_1_ ua=\"rw\">(xx.)</Dial_Plan_1_>\n"
                                 "</flat-profile>\n";

class tst_ComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatDiffers();
    void valuesAreNoMarkup();
    void secretsAreBullets();
    void takenRowsStay_data();
    void takenRowsStay();
    void nowFollowsEveryEdit();
    void manyAreTakenAtOnce();
    void containersAreNotTaken();
    void theFilterTakesKindsAndWords();
    void theSameIsEmpty();

private:
    int rowOf(const QString &element) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->changes().at(row).element == element)
                return row;
        }
        return -1;
    }
    QString cell(const QString &element, int column) const
    {
        return m_model->index(rowOf(element), column).data().toString();
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ComparisonModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_ComparisonModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_session = sessionOf(kLeft);
    m_model = std::make_unique<ComparisonModel>(*m_session, kRight);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_ComparisonModel::saysWhatDiffers()
{
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(cell(u"Station_Name"_s, ComparisonModel::ParameterColumn), u"Station Name"_s);
    QCOMPARE(cell(u"Station_Name"_s, ComparisonModel::LeftColumn), u"Lobby"_s);
    QCOMPARE(cell(u"Station_Name"_s, ComparisonModel::RightColumn), u"Lobby 2"_s);
    QCOMPARE(cell(u"Station_Name"_s, ComparisonModel::KindColumn), u"Changed"_s);
    QCOMPARE(cell(u"Max_Auth"_s, ComparisonModel::KindColumn), u"Only left"_s);
    QCOMPARE(cell(u"Max_Auth"_s, ComparisonModel::RightColumn), u"not in the profile"_s);
    QCOMPARE(cell(u"Max_Forward"_s, ComparisonModel::KindColumn), u"Only right"_s);
    QVERIFY(cell(u"Dial_Plan_1_"_s, ComparisonModel::RightColumn).contains(u"rw"_s));
    QCOMPARE(cell(u"Max_Auth"_s, ComparisonModel::NowColumn), u"Left"_s);
}

void tst_ComparisonModel::valuesAreNoMarkup()
{
    const ComparisonModel model(
        *m_session, "<flat-profile><Station_Name>&lt;b&gt;Lobby&lt;/b&gt;</Station_Name></flat-profile>");
    QStringList tips;
    for (int row = 0; row < model.rowCount(); ++row)
        tips.append(model.index(row, ComparisonModel::RightColumn).data(Qt::ToolTipRole).toString());
    QVERIFY(!tips.filter(u"&lt;b&gt;Lobby"_s).isEmpty());
    QVERIFY(tips.filter(u"<b>"_s).isEmpty());
}

void tst_ComparisonModel::secretsAreBullets()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) })
                QVERIFY(!m_model->index(row, column).data(role).toString().contains(u"secret"_s));
        }
    }
    QVERIFY(rowOf(u"Admin_Password"_s) >= 0);
    QCOMPARE(cell(u"Admin_Password"_s, ComparisonModel::KindColumn), u"Changed"_s);
}

void tst_ComparisonModel::takenRowsStay_data()
{
    QTest::addColumn<QString>("element");
    for (const char *element :
        { "Station_Name", "Max_Auth", "Max_Forward", "Admin_Password", "Dial_Plan_1_" })
        QTest::newRow(element) << QString::fromLatin1(element);
}

void tst_ComparisonModel::takenRowsStay()
{
    QFETCH(QString, element);
    const int row = rowOf(element);
    QVERIFY(m_model->canTake(row));
    m_session->push(
        editText(m_session->document(), m_model->editsToTakeRows({ row }, Side::Right), u"take"_s));
    QCOMPARE(m_session->document().state(element), m_model->right().state(element));
    QCOMPARE(m_session->document().access(element), m_model->right().access(element));
    QCOMPARE(m_model->now(row), ComparisonModel::Now::Right);
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(m_model->editsToTakeRows({ row }, Side::Right).isEmpty());
    m_session->push(
        editText(m_session->document(), m_model->editsToTakeRows({ row }, Side::Left), u"back"_s));
    QCOMPARE(m_model->now(row), ComparisonModel::Now::Left);
    QCOMPARE(m_session->undoStack().count(), 2);
    m_session->undoStack().setIndex(0);
    QCOMPARE(m_session->document().text(), kLeft);
}

void tst_ComparisonModel::nowFollowsEveryEdit()
{
    const int row = rowOf(u"Station_Name"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_session->push(
        setParameterState(m_session->document(), u"Station_Name"_s, ParameterState::value(u"Hall"_s)));
    QCOMPARE(m_model->now(row), ComparisonModel::Now::Other);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(cell(u"Station_Name"_s, ComparisonModel::NowColumn), u"Neither"_s);
}

void tst_ComparisonModel::manyAreTakenAtOnce()
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(row);
    m_session->push(editText(m_session->document(), m_model->editsToTakeRows(rows, Side::Right), u"all"_s));
    QVERIFY(!isDifferent(compareProfiles(m_session->document(), m_model->right()))
        || std::all_of(rows.begin(), rows.end(),
            [this](int row) { return m_model->now(row) == ComparisonModel::Now::Right; }));
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kLeft);
}

void tst_ComparisonModel::containersAreNotTaken()
{
    const auto session = sessionOf("<flat-profile><a><b>1</b></a></flat-profile>");
    ComparisonModel model(*session, "<flat-profile><a><b>2</b></a></flat-profile>");
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.canTake(row));
        QVERIFY(model.editsToTakeRows({ row }, Side::Right).isEmpty());
    }
}

void tst_ComparisonModel::theFilterTakesKindsAndWords()
{
    ComparisonFilter filter(*m_model);
    QAbstractItemModelTester tester(&filter);
    QCOMPARE(filter.rowCount(), 5);
    QCOMPARE(filter.count(ComparisonFilter::OnlyLeft), 1);
    filter.setShow(ComparisonFilter::OnlyRight);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(ComparisonFilter::Values);
    filter.setWords(u"lobby 2"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(u"dial_plan"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(u"secret"_s); // a secret can't be found by trying
    QCOMPARE(filter.rowCount(), 0);
}

void tst_ComparisonModel::theSameIsEmpty()
{
    ComparisonModel same(*m_session, kLeft);
    QCOMPARE(same.rowCount(), 0);
    QByteArray spaced = kLeft;
    spaced.replace("  <Max", "\t<Max");
    ComparisonModel layout(*m_session, spaced);
    QVERIFY(layout.rowCount() > 0);
    QCOMPARE(ComparisonFilter(layout).count(ComparisonFilter::Values), 0);
}

QTEST_MAIN(tst_ComparisonModel)
#include "tst_comparisonmodel.moc"
