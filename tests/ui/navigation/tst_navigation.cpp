#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parametermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile
    = "<flat-profile><Max_Forward>x</Max_Forward><GPP_A>one</GPP_A></flat-profile>";

class tst_Navigation : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreInTheOrderOfThePhone();
    void countsFollowEdits();
    void pagesOfTheRestComeAndGo();
    void aPhoneHasOnlyItsPages();
    void aChoiceIsToldOnceMore();
    void theSelectionIsFollowedWithoutEcho();
    void placeOutlivesAnotherPhone();
    void problemsAreSpoken();
};

static QStringList pagesOf(const QAbstractItemModel &model)
{
    QStringList pages;
    for (int row = 0; row < model.rowCount(); ++row)
        pages.append(model.index(row, 0).data().toString());
    return pages;
}

void tst_Navigation::pagesAreInTheOrderOfThePhone()
{
    const auto session = sessionOf(kProfile);
    NavigationModel model(*session);
    QAbstractItemModelTester tester(&model);
    const QStringList pages = pagesOf(model);
    QCOMPARE(pages.first(4), (QStringList { u"System"_s, u"SIP"_s, u"Provisioning"_s, u"Regional"_s }));
    QVERIFY(pages.indexOf(u"Ext 2"_s) == pages.indexOf(u"Ext 1"_s) + 1);
    QVERIFY(model.rowCount(model.indexOf(u"Regional"_s)) > 3);
    QCOMPARE(model.parent(model.index(0, 0, model.indexOf(u"SIP"_s))), model.indexOf(u"SIP"_s));
}

void tst_Navigation::countsFollowEdits()
{
    const auto session = sessionOf(kProfile);
    NavigationModel model(*session);
    QAbstractItemModelTester tester(&model);
    const QModelIndex page = model.indexOf(u"SIP"_s);
    QCOMPARE(page.data(NavigationModel::SetCountRole).toInt(), 1);
    QCOMPARE(page.data(NavigationModel::ProblemCountRole).toInt(), 1);
    QCOMPARE(page.data(NavigationModel::SeverityRole).toInt(), int(Severity::Error));
    session->push(setParameterState(session->document(), u"Max_Forward"_s, ParameterState::value(u"70"_s)));
    session->recheckNow();
    QCOMPARE(page.data(NavigationModel::ProblemCountRole).toInt(), 0);
    QCOMPARE(page.data(NavigationModel::SeverityRole).toInt(), -1);
    session->push(removeParameter(session->document(), u"Max_Forward"_s));
    QTRY_COMPARE(page.data(NavigationModel::SetCountRole).toInt(), 0);
}

void tst_Navigation::pagesOfTheRestComeAndGo()
{
    const auto session = sessionOf(kProfile);
    NavigationModel model(*session);
    QAbstractItemModelTester tester(&model);
    QVERIFY(!pagesOf(model).contains(u"Not in the catalogue"_s));
    session->push(renameParameter(session->document(), u"GPP_A"_s, u"Own_Name"_s));
    QCOMPARE(pagesOf(model).constLast(), u"Not in the catalogue"_s);
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(NavigationModel::CountRole).toInt(), 1);
    session->undoStack().undo();
    QVERIFY(!pagesOf(model).contains(u"Not in the catalogue"_s));
}

void tst_Navigation::aPhoneHasOnlyItsPages()
{
    const auto session = sessionOf(kProfile);
    NavigationModel model(*session);
    QAbstractItemModelTester tester(&model);
    const qsizetype all = pagesOf(model).size();
    session->setPhone(session->catalogue().modelByProduct(u"CP-7811-3PCC"_s));
    QVERIFY(session->phone());
    QVERIFY(pagesOf(model).size() < all);
    QVERIFY(!pagesOf(model).contains(u"Ext 2"_s));
}

void tst_Navigation::aChoiceIsToldOnceMore()
{
    const auto session = sessionOf(kProfile);
    NavigationView view(*session);
    view.resize(240, 600);
    view.show();
    QSignalSpy chosen(&view, &NavigationView::placeChosen);
    const QModelIndex page = view.model()->index(2, 0);
    clickCell(view, page);
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.constLast().constFirst().toString(), u"Provisioning"_s);
    chosen.clear();
    clickCell(view, page); // the table may show something else by now
    QCOMPARE(chosen.size(), 1);
    // By keys, and into the sections.
    chosen.clear();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"Provisioning"_s);
    QVERIFY(!chosen.constFirst().at(1).toString().isEmpty());
}

void tst_Navigation::theSelectionIsFollowedWithoutEcho()
{
    const auto session = sessionOf(kProfile);
    NavigationView view(*session);
    view.show();
    QSignalSpy chosen(&view, &NavigationView::placeChosen);
    session->setCurrentElement(u"Dial_Tone"_s);
    QCOMPARE(view.currentIndex().data().toString(), u"Call Progress Tones"_s);
    QCOMPARE(view.currentIndex().parent().data().toString(), u"Regional"_s);
    QVERIFY(chosen.isEmpty());
}

void tst_Navigation::placeOutlivesAnotherPhone()
{
    const auto session = sessionOf(kProfile);
    NavigationView view(*session);
    view.show();
    session->setCurrentElement(u"Dial_Tone"_s);
    QVERIFY(view.isExpanded(view.currentIndex().parent()));
    session->setPhone(session->catalogue().modelByProduct(u"CP-8841-3PCC"_s));
    QCOMPARE(view.currentIndex().data().toString(), u"Call Progress Tones"_s);
    QVERIFY(view.isExpanded(view.currentIndex().parent()));
}

void tst_Navigation::problemsAreSpoken()
{
    const auto session = sessionOf(kProfile);
    NavigationModel model(*session);
    QVERIFY(model.indexOf(u"SIP"_s).data(Qt::AccessibleTextRole).toString().contains(u"1 problem"_s));
    QCOMPARE(model.indexOf(u"User"_s).data(Qt::AccessibleTextRole).toString(), u"User"_s);
}

QTEST_MAIN(tst_Navigation)
#include "tst_navigation.moc"
