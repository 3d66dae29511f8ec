#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/elements/elementtreemodel.h"
#include "ui/elements/elementtreeview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "<GPP_A>one</GPP_A>\n"
                                   "<router-configuration>\n"
                                   "<WAN><Mode>dhcp</Mode><PPP_Password>hush</PPP_Password></WAN>\n"
                                   "<LAN/>\n"
                                   "</router-configuration>\n"
                                   "</flat-profile>\n";

class tst_ElementTree : public QObject
{
    Q_OBJECT

private slots:
    void elementsAreShownAsTheyAreNested();
    void secretsAreBullets();
    void nothingCanBeEdited();
    void linesFollowEditsAbove();
    void aDoubleClickLeadsToTheSource();
    void aMissingEndTagDoesNotSwallowWhatFollows();
};

void tst_ElementTree::elementsAreShownAsTheyAreNested()
{
    const auto session = sessionOf(kProfile);
    ElementTreeModel model(*session);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex top = model.index(0, 0);
    QCOMPARE(top.data().toString(), u"router-configuration"_s);
    QCOMPARE(model.rowCount(top), 2);
    const QModelIndex wan = model.index(0, 0, top);
    QCOMPARE(wan.data().toString(), u"WAN"_s);
    QCOMPARE(model.index(0, ElementTreeModel::TextColumn, wan).data().toString(), u"dhcp"_s);
    QCOMPARE(model.index(0, ElementTreeModel::LineColumn, wan).data().toString(), u"4"_s);
    QCOMPARE(model.parent(wan), top);
    QCOMPARE(model.rowCount(model.index(1, 0, top)), 0);
}

void tst_ElementTree::secretsAreBullets()
{
    const auto session = sessionOf(kProfile);
    ElementTreeModel model(*session);
    const QModelIndex wan = model.index(0, 0, model.index(0, 0));
    const QModelIndex secret = model.index(1, ElementTreeModel::TextColumn, wan);
    QVERIFY(!secret.data().toString().isEmpty());
    QVERIFY(!secret.data().toString().contains(u"hush"_s));
    QVERIFY(!secret.data(Qt::ToolTipRole).toString().contains(u"hush"_s));
}

void tst_ElementTree::nothingCanBeEdited()
{
    const auto session = sessionOf(kProfile);
    ElementTreeView view(*session);
    view.resize(600, 400);
    view.show();
    auto &tree = *view.findChild<QTreeView *>();
    const QModelIndex wan = tree.model()->index(0, 0, tree.model()->index(0, 0));
    clickCell(tree, wan);
    QTest::keyClick(&tree, Qt::Key_F2);
    QVERIFY(!editorIn(tree));
    QVERIFY(!(wan.flags() & Qt::ItemIsEditable));
    QVERIFY(wordsIn(view).contains(u"stay as they are"_s));
}

void tst_ElementTree::linesFollowEditsAbove()
{
    const auto session = sessionOf(kProfile);
    ElementTreeModel model(*session);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.index(0, ElementTreeModel::LineColumn).data().toString(), u"3"_s);
    session->push(removeParameter(session->document(), u"GPP_A"_s));
    QCOMPARE(model.index(0, ElementTreeModel::LineColumn).data().toString(), u"2"_s);
}

void tst_ElementTree::aDoubleClickLeadsToTheSource()
{
    const auto session = sessionOf(kProfile);
    ElementTreeView view(*session);
    view.resize(600, 400);
    view.show();
    auto &tree = *view.findChild<QTreeView *>();
    QSignalSpy source(session.get(), &DocumentSession::sourceRequested);
    doubleClickCell(tree, tree.model()->index(0, 0, tree.model()->index(0, 0)));
    QVERIFY(!source.isEmpty());
    QCOMPARE(
        source.constFirst().constFirst().value<SourceSpan>().offset, qsizetype(kProfile.indexOf("<WAN>")));
}

void tst_ElementTree::aMissingEndTagDoesNotSwallowWhatFollows()
{
    const auto session = sessionOf("<flat-profile><X><Y>1</Y><Z>2</Z></flat-profile>");
    ElementTreeModel model(*session);
    QAbstractItemModelTester tester(&model);
    int rows = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += 1 + model.rowCount(model.index(row, 0));
    QVERIFY(rows <= 3);
}

QTEST_MAIN(tst_ElementTree)
#include "tst_elementtree.moc"
