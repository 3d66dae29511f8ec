#include "core/edit/profilecommands.h"
#include "tests/ui/problems/shownproblems.h"
#include "tests/ui/support/driver.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemsview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "<Provision_Enable>YES</Provision_Enable>\n"
                                   "<Max_Forward>x</Max_Forward>\n"
                                   "<Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "<Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "<Max_Auth>y</Max_Auth>\n"
                                   "</flat-profile>\n";

class tst_Problems : public QObject
{
    Q_OBJECT

private slots:
    void errorsComeFirst();
    void aClickGoesToTheParameter();
    void aFaultLeadsToTheText();
    void aFixIsOneClickAndOneStep();
    void aFixLeadsNowhere();
    void theKeyFixesToo();
    void nothingMovesWhileOneWorksInTheList();
    void theNextIsAStepAway();
    void anEmptyListSaysWhatWillBeThere();
    void fixesAreShownBeforeTheyAreMade_data();
    void fixesAreShownBeforeTheyAreMade();
    void previewsNeverReadSecrets();
    void countsAndOrderAreThoseOfNow();

private:
    static QTreeView &listOf(const ProblemsView &view) { return *view.findChild<QTreeView *>(); }
    static QStringList column(const QAbstractItemModel &model, int column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

void tst_Problems::errorsComeFirst()
{
    const auto session = sessionOf(kProfile);
    ProblemsModel model(*session);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(column(model, ProblemsModel::ParameterColumn).first(2),
        (QStringList { u"Max Forward"_s, u"Max Auth"_s }));
    int worst = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int severity = model.index(row, 0).data(ProblemsModel::SeverityRole).toInt();
        QVERIFY(severity >= worst);
        worst = severity;
    }
    QCOMPARE(model.index(0, ProblemsModel::LineColumn).data().toString(), u"3"_s);
    QVERIFY(model.index(0, ProblemsModel::PlaceColumn).data().toString().startsWith(u"SIP › "_s));
}

void tst_Problems::aClickGoesToTheParameter()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.resize(1100, 220);
    view.show();
    QSignalSpy source(session.get(), &DocumentSession::sourceRequested);
    clickCell(listOf(view), shownProblem(listOf(view), 1));
    QCOMPARE(session->currentElement(), u"Max_Auth"_s);
    QVERIFY(source.isEmpty());
}

void tst_Problems::aFaultLeadsToTheText()
{
    const auto session = sessionOf("<flat-profile><GPP_A>a & b</GPP_A></flat-profile>");
    ProblemsView view(*session);
    view.resize(1100, 220);
    view.show();
    QSignalSpy source(session.get(), &DocumentSession::sourceRequested);
    clickCell(listOf(view), shownProblem(listOf(view), 0));
    QCOMPARE(source.size(), 1);
    QCOMPARE(source.constFirst().constFirst().value<SourceSpan>().offset, qsizetype(23));
}

void tst_Problems::aFixIsOneClickAndOneStep()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.resize(1100, 260);
    view.show();
    QTreeView &list = listOf(view);
    const auto row = shownTexts(list, ProblemsModel::ParameterColumn).indexOf(u"Interdigit Long Timer"_s);
    QVERIFY(row >= 0);
    const QModelIndex fix = shownProblem(list, int(row), ProblemsModel::FixColumn);
    QCOMPARE(fix.data().toString(), u"Keep Last"_s);
    list.scrollTo(fix);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(fix).topLeft() + QPoint(20, 12));
    QCOMPARE(session->document().occurrences(u"Interdigit_Long_Timer"_s).size(), 1);
    QCOMPARE(session->document().state(u"Interdigit_Long_Timer"_s).text, u"12"_s);
    QVERIFY(!shownTexts(list, ProblemsModel::ParameterColumn).contains(u"Interdigit Long Timer"_s));
    QCOMPARE(session->undoStack().count(), 1);
    session->undoStack().undo();
    QCOMPARE(session->document().text(), kProfile);
}

/// The next problem moves under the mouse; that is no click on it.
void tst_Problems::aFixLeadsNowhere()
{
    const auto session = sessionOf("<flat-profile><GPP_A>a & b</GPP_A><GPP_B>a & b</GPP_B></flat-profile>");
    ProblemsView view(*session);
    view.resize(1100, 220);
    view.show();
    QTreeView &list = listOf(view);
    QSignalSpy source(session.get(), &DocumentSession::sourceRequested);
    for (int left = 2; left > 0; --left) {
        const QModelIndex fix = shownProblem(list, 0, ProblemsModel::FixColumn);
        QTest::mouseClick(
            list.viewport(), Qt::LeftButton, {}, list.visualRect(fix).topLeft() + QPoint(20, 12));
    }
    QCOMPARE(session->document().text(),
        "<flat-profile><GPP_A>a &amp; b</GPP_A><GPP_B>a &amp; b</GPP_B></flat-profile>");
    QVERIFY(source.isEmpty());
}

void tst_Problems::theKeyFixesToo()
{
    const auto session = sessionOf("<flat-profile><GPP_A>a & b</GPP_A></flat-profile>");
    ProblemsView view(*session);
    view.resize(1100, 220);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTreeView &list = listOf(view);
    list.setFocus();
    list.setCurrentIndex(shownProblem(list, 0));
    typeKey(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(session->document().text(), QByteArray("<flat-profile><GPP_A>a &amp; b</GPP_A></flat-profile>"));
}

void tst_Problems::nothingMovesWhileOneWorksInTheList()
{
    const auto session = sessionOf(kProfile);
    ProblemsModel model(*session);
    QAbstractItemModelTester tester(&model);
    const QStringList before = column(model, ProblemsModel::ParameterColumn);
    model.setOrderKept(true);
    // An error that would be the first comes last; one that is mended goes, the others stay in their order.
    session->push(
        setParameterState(session->document(), u"Provision_Enable"_s, ParameterState::value(u"no!"_s)));
    session->push(
        setParameterState(session->document(), u"Max_Redirection"_s, ParameterState::value(u"z"_s)));
    session->push(setParameterState(session->document(), u"Max_Forward"_s, ParameterState::value(u"71"_s)));
    session->recheckNow();
    const QStringList kept = column(model, ProblemsModel::ParameterColumn);
    QVERIFY(!kept.contains(u"Max Forward"_s));
    QCOMPARE(kept.constFirst(), u"Max Auth"_s);
    QVERIFY(kept.indexOf(u"Max Redirection"_s) > kept.indexOf(u"Interdigit Long Timer"_s));
    // The list says the same as a sorted one, in another order.
    model.setOrderKept(false);
    QStringList sorted = column(model, ProblemsModel::ParameterColumn);
    QStringList unsorted = kept;
    sorted.sort();
    unsorted.sort();
    QCOMPARE(unsorted, sorted);
    session->undoStack().setIndex(0);
    session->recheckNow();
    QCOMPARE(column(model, ProblemsModel::ParameterColumn), before);
}

void tst_Problems::theNextIsAStepAway()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.show();
    const auto count = shownTexts(listOf(view), ProblemsModel::ProblemColumn).size();
    view.step(1);
    QCOMPARE(session->currentElement(), u"Max_Forward"_s);
    view.step(1);
    QCOMPARE(session->currentElement(), u"Max_Auth"_s);
    view.step(-1);
    view.step(-1);
    QCOMPARE(listOf(view).currentIndex(), shownProblem(listOf(view), int(count) - 1)); // round
    view.step(1);
    QCOMPARE(session->currentElement(), u"Max_Forward"_s);
}

void tst_Problems::anEmptyListSaysWhatWillBeThere()
{
    DocumentSession none(Catalogue::builtIn());
    ProblemsView view(none);
    view.resize(800, 200);
    view.show();
    QVERIFY(wordsIn(view).contains(u"Open a profile"_s));
    view.step(1); // there is none
    const auto session = sessionOf("<flat-profile><GPP_A>x</GPP_A></flat-profile>");
    ProblemsView clean(*session);
    clean.resize(800, 200);
    clean.show();
    QVERIFY(wordsIn(clean).contains(u"No problems\n"_s));
    session->push(setParameterState(session->document(), u"Max_Forward"_s, ParameterState::value(u"x"_s)));
    session->recheckNow();
    QVERIFY(!wordsIn(clean).contains(u"No problems"_s));
    QVERIFY(listOf(clean).isVisible());
}

void tst_Problems::fixesAreShownBeforeTheyAreMade_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("ampersand") << QByteArray("<flat-profile>\n<GPP_A>one & two</GPP_A>\n</flat-profile>")
                               << u"A>one & two</"_s << u"A>one &amp; two</"_s;
    QTest::newRow("end tag") << QByteArray("<flat-profile>\n<GPP_A>1</Gpp_A>\n</flat-profile>")
                             << u"_A>1</Gpp_A>"_s << u"_A>1</GPP_A>"_s;
    QTest::newRow("no half characters")
        << QByteArray("<flat-profile>\n<GPP_A>\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4 & "
                      "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4</GPP_A>\n</flat-profile>")
        << u"ää & ää"_s << u"ää &amp; ää"_s;
}

void tst_Problems::fixesAreShownBeforeTheyAreMade()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto session = sessionOf(text);
    ProblemsModel model(*session);
    QCOMPARE(model.index(0, ProblemsModel::BeforeColumn).data().toString(), before);
    QCOMPARE(model.index(0, ProblemsModel::AfterColumn).data().toString(), after);
}

void tst_Problems::previewsNeverReadSecrets()
{
    for (const QByteArray &text :
        { QByteArray("<flat-profile><Admin_Password>zyx&wvu</Admin_Password></flat-profile>"),
            QByteArray("<flat-profile><GPP_SA ua=na>zyxwvu</GPP_SA></flat-profile>"),
            QByteArray("<flat-profile><Profile_Rule>[--key "
                       "zyxwvu]https://x/?a=1&b=2</Profile_Rule></flat-profile>") }) {
        const auto session = sessionOf(text);
        ProblemsModel model(*session);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < ProblemsModel::ColumnCount; ++column) {
                const QString shown = model.index(row, column).data().toString();
                QVERIFY2(!shown.contains(u"wvu"_s), qPrintable(shown));
            }
        }
    }
}

void tst_Problems::countsAndOrderAreThoseOfNow()
{
    const auto session = sessionOf(kProfile);
    ProblemsView view(*session);
    view.resize(1300, 260);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTreeView &list = listOf(view);
    list.setFocus();
    const QStringList before = shownTexts(list, ProblemsModel::ParameterColumn);
    const auto all = [&] { return int(session->problems().size()); };
    const int first = all();
    QVERIFY(buttonOf(view, u"All %1"_s.arg(first)));
    const auto row = before.indexOf(u"Interdigit Long Timer"_s);
    list.setCurrentIndex(shownProblem(list, int(row)));
    typeKey(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(all() < first);
    QVERIFY(buttonOf(view, u"All %1"_s.arg(all())));
    session->undoStack().undo();
    session->recheckNow();
    QVERIFY(list.hasFocus());
    QCOMPARE(shownTexts(list, ProblemsModel::ParameterColumn), before);
    QVERIFY(buttonOf(view, u"All %1"_s.arg(first)));
}

QTEST_MAIN(tst_Problems)
#include "tst_problems.moc"
