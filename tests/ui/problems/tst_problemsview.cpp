#include "core/edit/profilecommands.h"
#include "tests/ui/problems/shownproblems.h"
#include "tests/ui/support/driver.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemsview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "<Max_Forward>x</Max_Forward>\n"
                                   "<Interdigit_Long_Timer>10</Interdigit_Long_Timer>\n"
                                   "<Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
                                   "<Zebra_Crossing>1</Zebra_Crossing>\n"
                                   "</flat-profile>\n";

class tst_ProblemsView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theBarCountsAndFilters();
    void wordsFilter();
    void groupsCanBeChosenAndFolded();
    void foldedGroupsStaySo();
    void theNextProblemUnfoldsItsGroup();
    void theFixIsShownBeforeItIsMade();
    void ignoringHereIsOneStep();
    void ignoringEverywhereIsOneStep();
    void ignoringIsTakenBack();
    void whatCannotBeIgnoredIsNotOffered();
    void theListKeepsItsRowsWhileItHasTheFocus();
    void longLineNumbersHaveRoom();
    void everythingHasAName();

private:
    QTreeView &list() const { return *m_view->findChild<QTreeView *>(); }
    QAction *action(const QString &words) const
    {
        for (QAction *action : list().actions()) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    }
    QModelIndex choose(const QString &parameter) const
    {
        const auto at = shownTexts(list(), ProblemsModel::ParameterColumn).indexOf(parameter);
        const QModelIndex index = shownProblem(list(), int(at));
        list().setCurrentIndex(index);
        return index;
    }
    QStringList shown() const { return shownTexts(list(), ProblemsModel::ParameterColumn); }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ProblemsView> m_view;
};

void tst_ProblemsView::init()
{
    m_view.reset();
    m_session = sessionOf(kProfile);
    m_view = std::make_unique<ProblemsView>(*m_session);
    m_view->resize(1300, 320);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_ProblemsView::theBarCountsAndFilters()
{
    QVERIFY(clickButton(*m_view, u"Errors 1"_s));
    QCOMPARE(shown(), QStringList { u"Max Forward"_s });
    QVERIFY(clickButton(*m_view, u"Warnings 2"_s) || clickButton(*m_view, u"Warnings 1"_s));
    QVERIFY(!shown().contains(u"Max Forward"_s));
    QVERIFY(shown().contains(u"Interdigit Long Timer"_s));
    QVERIFY(clickButton(*m_view, u"Ignored"_s));
    QVERIFY(shown().isEmpty());
    QVERIFY(wordsIn(*m_view).contains(u"None of the problems is shown"_s));
    // The counts are of the profile, not of what is shown.
    m_session->push(
        setParameterState(m_session->document(), u"Max_Forward"_s, ParameterState::value(u"71"_s)));
    m_session->recheckNow();
    QVERIFY(buttonOf(*m_view, u"Errors"_s));
}

void tst_ProblemsView::wordsFilter()
{
    auto *words = m_view->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"long timer"_s);
    QCOMPARE(shown(), QStringList { u"Interdigit Long Timer"_s });
    QTest::keyClicks(words, u"qq"_s);
    QVERIFY(shown().isEmpty());
    words->clear();
    QVERIFY(shown().size() >= 3);
}

void tst_ProblemsView::groupsCanBeChosenAndFolded()
{
    auto *grouping = m_view->findChild<QComboBox *>();
    QVERIFY(grouping->isVisible());
    grouping->setCurrentIndex(grouping->findText(u"By page"_s));
    QCOMPARE(list().model()->index(0, 0).data().toString(), u"SIP"_s);
    QVERIFY(list().isExpanded(list().model()->index(0, 0)));
    grouping->setCurrentIndex(grouping->findText(u"Not grouped"_s));
    QCOMPARE(list().model()->rowCount(list().model()->index(0, 0)), 0);
    QCOMPARE(list().model()->rowCount(), int(shown().size()));
}

void tst_ProblemsView::foldedGroupsStaySo()
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(0, 0));
    typeKey(Qt::Key_Left);
    QVERIFY(!list().isExpanded(list().model()->index(0, 0)));
    auto *words = m_view->findChild<QLineEdit *>();
    words->setText(u"max"_s); // a new list
    QVERIFY(!list().isExpanded(list().model()->index(0, 0)));
    words->clear();
    QVERIFY(!list().isExpanded(list().model()->index(0, 0)));
    QVERIFY(list().isExpanded(list().model()->index(1, 0)));
}

void tst_ProblemsView::theNextProblemUnfoldsItsGroup()
{
    list().collapseAll();
    m_view->step(1);
    QCOMPARE(m_session->currentElement(), u"Max_Forward"_s);
    QVERIFY(list().isExpanded(list().model()->index(0, 0)));
    m_view->step(1);
    QCOMPARE(m_session->currentElement(), u"Interdigit_Long_Timer"_s);
    list().setCurrentIndex(list().model()->index(1, 0)); // the group itself
    m_view->step(1);
    QCOMPARE(m_session->currentElement(), u"Interdigit_Long_Timer"_s);
    list().setCurrentIndex(list().model()->index(1, 0));
    m_view->step(-1);
    QCOMPARE(m_session->currentElement(), u"Max_Forward"_s);
}

void tst_ProblemsView::theFixIsShownBeforeItIsMade()
{
    const auto session = sessionOf("<flat-profile>\n<GPP_A>one & two</GPP_A>\n</flat-profile>");
    ProblemsView view(*session);
    view.resize(1300, 320);
    view.show();
    QTreeView &list = *view.findChild<QTreeView *>();
    list.setCurrentIndex(shownProblem(list, 0));
    const QString words = wordsIn(view);
    QVERIFY2(words.contains(u">one & two</"_s), qPrintable(words));
    QVERIFY2(words.contains(u">one &amp; two</"_s), qPrintable(words));
    QVERIFY(shownProblem(list, 0, ProblemsModel::FixColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"&amp;"_s));
    QVERIFY(clickButton(view, shownProblem(list, 0, ProblemsModel::FixColumn).data().toString()));
    QCOMPARE(session->document().text(), "<flat-profile>\n<GPP_A>one &amp; two</GPP_A>\n</flat-profile>");
    QCOMPARE(session->undoStack().count(), 1);
}

void tst_ProblemsView::ignoringHereIsOneStep()
{
    choose(u"Zebra_Crossing"_s);
    QVERIFY(clickButton(*m_view, u"Ignore This Problem Here"_s));
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(m_session->document().text().contains(
        "<!-- flatprofile: ignore unknown-parameter Zebra_Crossing -->"));
    QVERIFY(!shown().contains(u"Zebra_Crossing"_s));
    QVERIFY(buttonOf(*m_view, u"Ignored 1"_s));
    m_session->undoStack().undo();
    m_session->recheckNow();
    QCOMPARE(m_session->document().text(), kProfile);
    QVERIFY(shown().contains(u"Zebra_Crossing"_s));
}

void tst_ProblemsView::ignoringEverywhereIsOneStep()
{
    choose(u"Zebra_Crossing"_s);
    action(u"Ignore It Everywhere"_s)->trigger();
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(m_session->document().text().contains("<!-- flatprofile: ignore unknown-parameter -->"));
    QVERIFY(!shown().contains(u"Zebra_Crossing"_s));
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_ProblemsView::ignoringIsTakenBack()
{
    choose(u"Zebra_Crossing"_s);
    QVERIFY(!action(u"Stop Ignoring"_s)->isVisible());
    action(u"Ignore This Problem Here"_s)->trigger();
    QVERIFY(clickButton(*m_view, u"Ignored 1"_s));
    QCOMPARE(shown(), QStringList { u"Zebra_Crossing"_s });
    choose(u"Zebra_Crossing"_s);
    QVERIFY(!action(u"Ignore This"_s)->isVisible());
    QVERIFY(clickButton(*m_view, u"Stop Ignoring"_s));
    QCOMPARE(m_session->undoStack().count(), 2);
    QCOMPARE(m_session->document().text(), kProfile);
    QVERIFY(shown().isEmpty());
}

void tst_ProblemsView::whatCannotBeIgnoredIsNotOffered()
{
    const auto session = sessionOf("<flat-profile>\n<GPP_A>one & two</GPP_A>\n</flat-profile>");
    ProblemsView view(*session);
    view.resize(1300, 320);
    view.show();
    QTreeView &list = *view.findChild<QTreeView *>();
    list.setCurrentIndex(shownProblem(list, 0));
    QVERIFY(!wordsIn(view).contains(u"Ignore"_s + u" This"_s));
    for (const QAction *action : list.actions())
        QVERIFY(!action->text().startsWith(u"Ignore"_s) || !action->isVisible());
}

void tst_ProblemsView::theListKeepsItsRowsWhileItHasTheFocus()
{
    list().setFocus();
    choose(u"Zebra_Crossing"_s);
    const QRect before = list().visualRect(list().currentIndex());
    QVERIFY(before.isValid());
    m_session->push(setParameterState(m_session->document(), u"Max_Auth"_s, ParameterState::value(u"q"_s)));
    m_session->recheckNow();
    QCOMPARE(shownTexts(list(), ProblemsModel::ParameterColumn).mid(0, 2).constLast(), u"Max Auth"_s);
    QCOMPARE(list().currentIndex().siblingAtColumn(ProblemsModel::ParameterColumn).data().toString(),
        u"Zebra_Crossing"_s);
}

void tst_ProblemsView::longLineNumbersHaveRoom()
{
    const auto session = sessionOf("<flat-profile>" + QByteArray("\n").repeated(1'000'000)
        + "<Max_Forward>x</Max_Forward></flat-profile>");
    ProblemsView view(*session);
    view.resize(1300, 320);
    view.show();
    auto &problems = *view.findChild<QTreeView *>();
    const QModelIndex line = shownProblem(problems, 0).siblingAtColumn(ProblemsModel::LineColumn);
    QVERIFY(line.data().toString().size() > 7);
    const int margin = problems.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &problems) + 1;
    QVERIFY(problems.fontMetrics().horizontalAdvance(line.data().toString()) + 2 * margin
        <= problems.columnWidth(ProblemsModel::LineColumn));
}

void tst_ProblemsView::everythingHasAName()
{
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_ProblemsView)
#include "tst_problemsview.moc"
