#include "core/document/profilefixes.h"
#include "tests/ui/problems/shownproblems.h"
#include "tests/ui/support/driver.h"
#include "ui/problems/fixalldialog.h"
#include "ui/problems/fixlistmodel.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemsview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "<GPP_A>one & two</GPP_A>\n"
                                   "<GPP_B>three & four</GPP_B>\n"
                                   "<Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "<Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "</flat-profile>\n";

class tst_FixAll : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMadeBeforeItIsAccepted();
    void allIsOneStep();
    void whatIsNotChosenStays();
    void allOfOneKind();
    void secretsAreBullets();
    void theModelKeepsTheRules();
    void whatMayChangeTheMeaningHasToBeChosen();
    void rowsSayWhatIsWrongAndWhere();

private:
    static QTreeView &listOf(const QWidget &dialog) { return *dialog.findChild<QTreeView *>(); }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

void tst_FixAll::nothingIsMadeBeforeItIsAccepted()
{
    const auto session = sessionOf(kProfile);
    FixAllDialog dialog(*session, {});
    dialog.show();
    const QAbstractItemModel &model = *listOf(dialog).model();
    QVERIFY(column(model, FixListModel::BeforeColumn).join(u'|').contains(u"one & two"_s));
    QVERIFY(column(model, FixListModel::AfterColumn).join(u'|').contains(u"one &amp; two"_s));
    QVERIFY(column(model, FixListModel::AfterColumn).contains(u"removed"_s)); // the first of the two timers
    QVERIFY(clickButton(dialog, u"Cancel"_s));
    QCOMPARE(session->document().text(), kProfile);
    QCOMPARE(session->undoStack().count(), 0);
}

void tst_FixAll::allIsOneStep()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.resize(1300, 320);
    view.show();
    NextDialog next([](QWidget &dialog) {
        QVERIFY(clickButton(dialog, u"Choose All"_s));
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Make "_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    const auto fixAll = view.findChildren<QAbstractButton *>();
    const auto button = std::find_if(fixAll.begin(), fixAll.end(),
        [](const QAbstractButton *b) { return b->isVisible() && b->text().startsWith(u"Fix All"_s); });
    QVERIFY(button != fixAll.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    QVERIFY(next.cameUp());
    QCOMPARE(session->undoStack().count(), 1);
    QVERIFY2(
        session->undoStack().undoText().startsWith(u"Fix "_s), qPrintable(session->undoStack().undoText()));
    QVERIFY(session->document().text().contains("<GPP_A>one &amp; two</GPP_A>"));
    QCOMPARE(session->document().occurrences(u"Interdigit_Long_Timer"_s).size(), 1);
    session->undoStack().undo();
    QCOMPARE(session->document().text(), kProfile);
}

void tst_FixAll::whatIsNotChosenStays()
{
    const auto session = sessionOf(kProfile);
    FixAllDialog dialog(*session, {});
    dialog.show();
    QTreeView &list = listOf(dialog);
    QVERIFY(clickButton(dialog, u"Choose None"_s));
    QVERIFY(!buttonOf(dialog, u"Make 0 Change(s)"_s)->isEnabled());
    const auto row = column(*list.model(), FixListModel::ParameterColumn).indexOf(u"GPP B"_s);
    QVERIFY(row >= 0);
    list.setCurrentIndex(list.model()->index(int(row), 0));
    QTest::keyClick(&list, Qt::Key_Space); // the keyboard chooses, too
    QCOMPARE(list.model()->index(int(row), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(clickButton(dialog, u"Make 1 Change(s)"_s));
    QCOMPARE(session->undoStack().count(), 1);
    QVERIFY(session->document().text().contains("three &amp; four"));
    QVERIFY(session->document().text().contains("one & two"));
    session->undoStack().undo();
    QCOMPARE(session->document().text(), kProfile);
}

void tst_FixAll::allOfOneKind()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.resize(1300, 320);
    view.show();
    QTreeView &list = *view.findChild<QTreeView *>();
    list.setCurrentIndex(shownProblem(list, 0)); // a bare ampersand
    NextDialog next([&](QWidget &dialog) {
        QCOMPARE(listOf(dialog).model()->rowCount(), 2);
        QVERIFY(clickButton(dialog, u"Make 2 Change(s)"_s));
    });
    for (QAction *action : list.actions()) {
        if (action->text().startsWith(u"Fix All"_s)) {
            QVERIFY(action->isVisible());
            action->trigger();
        }
    }
    QVERIFY(next.cameUp());
    QCOMPARE(session->undoStack().count(), 1);
    QVERIFY(!session->document().text().contains(" & "));
    QCOMPARE(session->document().occurrences(u"Interdigit_Long_Timer"_s).size(), 2);
}

void tst_FixAll::secretsAreBullets()
{
    const auto session = sessionOf("<flat-profile>\n<Admin_Password>se&cret</Admin_Password>\n"
                                   "<GPP_SA ua=na>my secret</GPP_SA>\n</flat-profile>");
    FixListModel model(session->document(), planFixes(session->document()), session->problems(), true);
    QVERIFY(model.rowCount() >= 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole) }) {
                const QString shown = model.index(row, column).data(role).toString();
                QVERIFY2(!shown.contains(u"cret"_s), qPrintable(shown));
            }
        }
    }
}

void tst_FixAll::theModelKeepsTheRules()
{
    const auto session = sessionOf(kProfile);
    FixListModel model(session->document(), planFixes(session->document()), session->problems(), true);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.chosenEdits(), model.plan().edits);
    model.chooseAll(false);
    QVERIFY(model.chosenEdits().isEmpty());
    QVERIFY(!model.setData(model.index(0, FixListModel::AfterColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosenEdits().size(), model.plan().previews.first().editCount);
}

void tst_FixAll::whatMayChangeTheMeaningHasToBeChosen()
{
    const auto session
        = sessionOf("<flat-profile>\n<GPP_A>one & two</GPP_A>\n<Max_Forward>300</Max_Forward>\n"
                    "<Provision_Enable>YES</Provision_Enable>\n</flat-profile>\n");
    FixAllDialog dialog(*session, {});
    dialog.show();
    const QAbstractItemModel &model = *listOf(dialog).model();
    const QStringList fields = column(model, FixListModel::ParameterColumn);
    const auto state = [&](const QString &field) {
        return model.index(int(fields.indexOf(field)), 0).data(Qt::CheckStateRole).toInt();
    };
    QVERIFY(fields.contains(u"Max Forward"_s));
    QCOMPARE(state(u"Max Forward"_s), int(Qt::Unchecked));
    QCOMPARE(state(u"GPP A"_s), int(Qt::Checked));
}

void tst_FixAll::rowsSayWhatIsWrongAndWhere()
{
    const auto session = sessionOf("<flat-profile>\n  <Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "  <Max_Forward>300</Max_Forward>\n"
                                   "  <Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n</flat-profile>\n");
    FixAllDialog dialog(*session, {});
    const QAbstractItemModel &model = *listOf(dialog).model();
    const QStringList fields = column(model, FixListModel::ParameterColumn);
    const QStringList lines = column(model, FixListModel::LineColumn);
    QCOMPARE(lines.at(fields.indexOf(u"Interdigit Long Timer"_s)), u"2"_s);
    QCOMPARE(lines.at(fields.indexOf(u"Max Forward"_s)), u"3"_s);
    for (const QString &sentence : column(model, FixListModel::ProblemColumn))
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'…'), qPrintable(sentence));
}

QTEST_MAIN(tst_FixAll)
#include "tst_fixall.moc"
