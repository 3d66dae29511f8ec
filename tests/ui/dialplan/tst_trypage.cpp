#include "ui/dialplan/trypage.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/dialplan/countdownring.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/digitsfield.h"
#include "ui/dialplan/keypad.h"
#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/sequencesmodel.h"
#include "ui/dialplan/stepsmodel.h"
#include "ui/dialplan/verdictcard.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

using Standing = SequencesModel::Standing;

static const QByteArray kProfile
    = "<flat-profile>\n"
      "  <Dial_Plan_1_>(*xx|[3469]11|0|00|&lt;9,:&gt;[2-9]xxxxxx|1xxx[2-9]xxxxxxS0|[1-8]xxx"
      "|xxxxxxxxxxxx.|1900xxxxxxx!)</Dial_Plan_1_>\n"
      "  <Dial_Plan_2_>(P0&lt;:1000&gt;)</Dial_Plan_2_>\n"
      "  <Dial_Plan_3_>(12|12x)</Dial_Plan_3_>\n"
      "  <Interdigit_Long_Timer>12</Interdigit_Long_Timer>\n"
      "  <Interdigit_Short_Timer>1</Interdigit_Short_Timer>\n"
      "</flat-profile>\n";

/// The tester as a user dials with it.
class tst_TryPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsOnTheHook();
    void keyboardAndKeypadDialAlike();
    void otherKeysAreLeftToTheWindow();
    void pastingDialsWhatIsPasted();
    void sequencesThatFitComeFirst();
    void eatenDigitsAreToldFromWantedOnes();
    void eatenDigitsAreColoured();
    void keysThatFitNothingAreDimNotDead();
    void countdownComesFromTheProfile();
    void timerEndsByItself();
    void waitCanBeSkipped();
    void barredNumberSaysSo();
    void replacedDigitsAreShownAsSent();
    void deletingGoesBackOneKey();
    void targetDecidesOnIncompleteNumbers();
    void hotLineDialsOffTheHook();
    void editsOfThePlanAreDialledAnew();
    void keysAfterTheEndAreLeftOver();
    void linksDialNumbersOfThePlan();
    void everythingHasAName();
    void manySequencesStayQuick();
    void waitNamesWhatCouldFollow();
    void sequencesAreIncompleteAtTheEnd();
    void tablesStandSideBySideWhereItIsLow();

private:
    KeypadKey *key(char c) { return m_page->findChild<Keypad *>()->key(QLatin1Char(c)); }
    DigitsField *digits() { return m_page->findChild<DigitsField *>(); }
    VerdictCard *verdict() { return m_page->findChild<VerdictCard *>(); }
    QTreeView *table(const QString &name)
    {
        for (QTreeView *view : m_page->findChildren<QTreeView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    QModelIndex row(const QString &sequence)
    {
        const QAbstractItemModel *model = table(u"Sequences"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, SequencesModel::SequenceColumn).data() == sequence)
                return model->index(i, SequencesModel::SequenceColumn);
        }
        return {};
    }
    Standing standing(const QString &sequence)
    {
        return row(sequence).data(SequencesModel::StandingRole).value<Standing>();
    }
    QString soFar(const QString &sequence)
    {
        return row(sequence).siblingAtColumn(SequencesModel::SoFarColumn).data().toString();
    }
    QStringList order()
    {
        QStringList sequences;
        const QAbstractItemModel *model = table(u"Sequences"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            sequences.append(model->index(i, SequencesModel::SequenceColumn).data().toString());
        return sequences;
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<DialTester> m_tester;
    std::unique_ptr<TryPage> m_page;
};

void tst_TryPage::init()
{
    m_page.reset();
    m_tester.reset();
    m_session = sessionOf(kProfile);
    m_session->setCurrentElement(u"Dial_Plan_1_"_s);
    m_tester = std::make_unique<DialTester>(*m_session);
    m_page = std::make_unique<TryPage>(*m_tester);
    m_page->resize(1100, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusDigits();
}

void tst_TryPage::beginsOnTheHook()
{
    QCOMPARE(verdict()->headline(), u"On the hook"_s);
    QVERIFY(!m_tester->isCounting());
    QVERIFY(buttonOf(*m_page, u"Off Hook"_s));
    QVERIFY(!buttonOf(*m_page, u"Skip the Wait"_s));
    QCOMPARE(table(u"Digit by digit"_s)->model()->rowCount(), 0);
    QCOMPARE(order().first(), u"*xx"_s);
}

void tst_TryPage::keyboardAndKeypadDialAlike()
{
    typeKeys(u"14"_s);
    for (const char c : { '0', '8' })
        QTest::mouseClick(key(c), Qt::LeftButton);
    QTest::keyClick(key('5'), Qt::Key_Space); // a key of the keypad that has the focus
    QCOMPARE(digits()->text(), u"14085"_s);
    QCOMPARE(m_tester->dialling().digits(), u"14085"_s);
    QCOMPARE(verdict()->headline(), u"Waiting for more digits"_s);
    // Off hook and five keys.
    QCOMPARE(table(u"Digit by digit"_s)->model()->rowCount(), 6);
    m_page->focusDigits();
    typeKey(Qt::Key_Escape);
    QCOMPARE(digits()->text(), QString());
    QVERIFY(!m_tester->isOffHook());
}

void tst_TryPage::otherKeysAreLeftToTheWindow()
{
    typeKeys(u"1ax"_s);
    typeKey(Qt::Key_Left);
    typeKeys(u"4"_s);
    QCOMPARE(digits()->text(), u"14"_s);
    QCOMPARE(m_tester->keys(), u"14"_s);
}

void tst_TryPage::pastingDialsWhatIsPasted()
{
    typeKeys(u"9"_s);
    QGuiApplication::clipboard()->setText(u"1 (408) 555"_s);
    typeKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_tester->keys(), u"1408555"_s);
}

void tst_TryPage::sequencesThatFitComeFirst()
{
    typeKeys(u"14085"_s);
    QCOMPARE(order().first(4),
        (QStringList { u"1xxx[2-9]xxxxxxS0"_s, u"xxxxxxxxxxxx."_s, u"[1-8]xxx"_s, u"*xx"_s }));
    QCOMPARE(standing(u"1xxx[2-9]xxxxxxS0"_s), Standing::Possible);
    QCOMPARE(standing(u"[1-8]xxx"_s), Standing::Passed);
    QCOMPARE(standing(u"0"_s), Standing::Out);
    QVERIFY(row(u"[1-8]xxx"_s)
                .siblingAtColumn(SequencesModel::WhyColumn)
                .data()
                .toString()
                .endsWith(u"a pause there would have sent 1408."_s));
    QVERIFY(row(u"*xx"_s).siblingAtColumn(SequencesModel::StateColumn).data() == u"Out"_s);
    typeKeys(u"551234"_s);
    QCOMPARE(standing(u"1xxx[2-9]xxxxxxS0"_s), Standing::Deciding);
    QCOMPARE(verdict()->headline(), u"14085551234 is dialled"_s);
}

void tst_TryPage::eatenDigitsAreToldFromWantedOnes()
{
    typeKeys(u"140"_s);
    QCOMPARE(soFar(u"1xxx[2-9]xxxxxxS0"_s), u"1 4 0 x [2-9] x x x x x x"_s);
    QCOMPARE(soFar(u"*xx"_s), u"* x x"_s);
    const auto pieces = row(u"[1-8]xxx"_s)
                            .siblingAtColumn(SequencesModel::SoFarColumn)
                            .data(SequencesModel::PiecesRole)
                            .value<ScriptPieces>();
    QCOMPARE(pieces.first().kind, ScriptPiece::Kind::Eaten);
    QCOMPARE(pieces.last().kind, ScriptPiece::Kind::Wanted);
    typeKey(Qt::Key_Escape);
    typeKeys(u"92"_s);
    QCOMPARE(soFar(u"<9,:>[2-9]xxxxxx"_s), u"9 2 x x x x x x"_s);
}

void tst_TryPage::eatenDigitsAreColoured()
{
    typeKeys(u"1408"_s);
    QTreeView *sequences = table(u"Sequences"_s);
    const auto cell = [&](const QString &sequence) {
        return sequences->visualRect(row(sequence).siblingAtColumn(SequencesModel::SoFarColumn));
    };
    const QColor ok = Theme::of(m_page.get()).ok;
    QVERIFY(showsHue(*sequences->viewport(), cell(u"[1-8]xxx"_s), ok));
    QVERIFY(!showsHue(*sequences->viewport(), cell(u"*xx"_s), ok));
}

void tst_TryPage::keysThatFitNothingAreDimNotDead()
{
    QVERIFY(!key('*')->isDim());
    typeKeys(u"1"_s);
    QVERIFY(key('*')->isDim());
    QVERIFY(!key('5')->isDim());
    QVERIFY(key('*')->isEnabled());
    QVERIFY(!key('*')->accessibleDescription().isEmpty());
    QTest::mouseClick(key('*'), Qt::LeftButton);
    QCOMPARE(m_tester->keys(), u"1*"_s);
    QCOMPARE(verdict()->headline(), u"Nothing is dialled"_s);
}

void tst_TryPage::countdownComesFromTheProfile()
{
    typeKeys(u"14"_s);
    QCOMPARE(*m_tester->dialling().outcome().delay, std::chrono::seconds(12));
    auto *ring = m_page->findChild<CountdownRing *>();
    QVERIFY(ring->isVisible());
    QVERIFY(m_tester->remaining() > std::chrono::seconds(9));
    const QString before = ring->text();
    QTRY_VERIFY(ring->text() != before); // it runs
    QVERIFY(wordsIn(*m_page).contains(u"Interdigit long: 12 s, from Regional"_s));
}

void tst_TryPage::timerEndsByItself()
{
    m_session->setCurrentElement(u"Dial_Plan_3_"_s);
    typeKeys(u"12"_s);
    QCOMPARE(verdict()->headline(), u"Complete, but more could follow"_s);
    QCOMPARE(verdict()->number(), u"12"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdict()->headline(), u"12 is dialled"_s, 4000);
    QVERIFY(!m_tester->isCounting());
}

void tst_TryPage::waitCanBeSkipped()
{
    typeKeys(u"140"_s);
    QVERIFY(clickButton(*m_page, u"Skip the Wait"_s));
    QCOMPARE(verdict()->headline(), u"Nothing is dialled"_s);
    QVERIFY(!buttonOf(*m_page, u"Skip the Wait"_s));
    const QAbstractItemModel *steps = table(u"Digit by digit"_s)->model();
    QCOMPARE(steps->index(steps->rowCount() - 1, StepsModel::KeyColumn).data().toString(), u"wait"_s);
    m_tester->hangUp();
    QVERIFY(clickButton(*m_page, u"Off Hook"_s));
    QCOMPARE(verdict()->headline(), u"Waiting for the first key"_s);
    QVERIFY(clickButton(*m_page, u"Skip the Wait"_s));
    QCOMPARE(verdict()->headline(), u"Nothing is dialled"_s);
}

void tst_TryPage::barredNumberSaysSo()
{
    typeKeys(u"19005551234"_s);
    QVERIFY(clickButton(*m_page, u"Skip the Wait"_s)); // a longer sequence still fits
    QCOMPARE(verdict()->headline(), u"Barred: nothing is dialled"_s);
    QCOMPARE(standing(u"1900xxxxxxx!"_s), Standing::Barring);
    QCOMPARE(order().first(), u"1900xxxxxxx!"_s);
    QVERIFY(verdict()->number().isEmpty());
    QVERIFY(wordsIn(*m_page).contains(verdict()->sentence()));
}

void tst_TryPage::replacedDigitsAreShownAsSent()
{
    typeKeys(u"92345678"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_tester->dialling().outcome().kind, DialOutcome::Kind::Wait, 1);
    typeKey(Qt::Key_Return); // the Dial key
    QCOMPARE(verdict()->headline(), u"2345678 is dialled"_s);
}

void tst_TryPage::deletingGoesBackOneKey()
{
    typeKeys(u"1*"_s);
    QCOMPARE(verdict()->headline(), u"Nothing is dialled"_s);
    typeKey(Qt::Key_Backspace);
    QCOMPARE(digits()->text(), u"1"_s);
    QCOMPARE(verdict()->headline(), u"Waiting for more digits"_s);
    QVERIFY(clickButton(*m_page, u"Delete"_s));
    QCOMPARE(digits()->text(), QString());
    QCOMPARE(verdict()->headline(), u"Waiting for the first key"_s);
}

void tst_TryPage::targetDecidesOnIncompleteNumbers()
{
    typeKeys(u"140"_s);
    QVERIFY(verdict()->sentence().contains(u"rejected"_s));
    m_tester->setTarget(DialTarget::Spa);
    QCOMPARE(digits()->text(), u"140"_s);
    QVERIFY(clickButton(*m_page, u"Skip the Wait"_s));
    QCOMPARE(verdict()->headline(), u"140 is dialled"_s);
}

void tst_TryPage::hotLineDialsOffTheHook()
{
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    QCOMPARE(verdict()->headline(), u"On the hook"_s);
    QVERIFY(clickButton(*m_page, u"Off Hook"_s));
    QCOMPARE(verdict()->headline(), u"1000 is dialled"_s);
    QVERIFY(clickButton(*m_page, u"Hang Up"_s));
    QCOMPARE(verdict()->headline(), u"On the hook"_s);
}

void tst_TryPage::editsOfThePlanAreDialledAnew()
{
    typeKeys(u"12"_s);
    m_session->push(
        setParameterState(m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u"(12|3x)"_s)));
    QCOMPARE(digits()->text(), u"12"_s);
    QCOMPARE(verdict()->headline(), u"12 is dialled"_s);
    QCOMPARE(order(), (QStringList { u"12"_s, u"3x"_s }));
    m_session->undoStack().undo();
    QCOMPARE(verdict()->headline(), u"Waiting for more digits"_s);
    m_session->push(
        setParameterState(m_session->document(), u"Interdigit_Long_Timer"_s, ParameterState::value(u"20"_s)));
    QCOMPARE(*m_tester->dialling().outcome().delay, std::chrono::seconds(20));
}

void tst_TryPage::keysAfterTheEndAreLeftOver()
{
    m_session->setCurrentElement(u"Dial_Plan_3_"_s);
    typeKeys(u"1234"_s);
    QCOMPARE(verdict()->headline(), u"123 is dialled"_s);
    QVERIFY(verdict()->sentence().endsWith(u"Left over after the end: 4."_s));
}

void tst_TryPage::linksDialNumbersOfThePlan()
{
    QLabel *links = nullptr;
    for (QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->accessibleName() == "Numbers to try"_L1)
            links = label;
    }
    QVERIFY(links);
    QTRY_VERIFY(links->text().contains(u"<a href"_s));
    emit links->linkActivated(u"*00"_s);
    QCOMPARE(verdict()->headline(), u"*00 is dialled"_s);
}

void tst_TryPage::everythingHasAName()
{
    typeKeys(u"14"_s);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
    QCOMPARE(key('2')->accessibleName(), u"2, ABC"_s);
    QCOMPARE(verdict()->accessibleName(), verdict()->headline());
    const QAbstractItemModel *steps = table(u"Digit by digit"_s)->model();
    QVERIFY(steps->index(1, StepsModel::WhatColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"1: 4 sequence"_s));
}

void tst_TryPage::manySequencesStayQuick()
{
    QStringList sequences;
    for (int i = 0; i < 10'000; ++i)
        sequences.append(u"1%1xx"_s.arg(i, 5, 10, QLatin1Char('0')));
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u'(' + sequences.join(u'|') + u')')));
    QElapsedTimer clock;
    clock.start();
    typeKeys(u"10042"_s);
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_tester->dialling().candidateCount(), 10);
    QCOMPARE(order().first(), u"100420xx"_s);
}

void tst_TryPage::waitNamesWhatCouldFollow()
{
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u"(911|9,xxxxxxx|x.)"_s)));
    typeKeys(u"911"_s);
    QVERIFY(verdict()->sentence().contains(
        u"“9,xxxxxxx” could still follow; with S0 at its end “911” would not wait"_s));
    m_tester->type(u"8"_s); // it waits for nothing but itself
    QVERIFY(!verdict()->sentence().contains(u"could still follow"_s));
}

void tst_TryPage::sequencesAreIncompleteAtTheEnd()
{
    typeKeys(u"1900555"_s);
    QCOMPARE(standing(u"1900xxxxxxx!"_s), Standing::Possible);
    m_tester->skipWait();
    QCOMPARE(standing(u"1900xxxxxxx!"_s), Standing::Incomplete);
    m_tester->erase();
    QCOMPARE(standing(u"1900xxxxxxx!"_s), Standing::Possible);
}

void tst_TryPage::tablesStandSideBySideWhereItIsLow()
{
    const auto *tables = m_page->findChild<QSplitter *>();
    QCOMPARE(tables->orientation(), Qt::Vertical);
    m_page->resize(1100, m_page->fontMetrics().height() * 20);
    QTRY_COMPARE(tables->orientation(), Qt::Horizontal);
    // All keys are to be seen without scrolling.
    const auto *whole = m_page->findChild<QScrollArea *>(u"whole"_s);
    QTRY_COMPARE(whole->verticalScrollBar()->maximum(), 0);
    QVERIFY(m_page->sizeHint().height() <= m_page->fontMetrics().height() * 26);
    m_page->resize(1100, 760);
    QTRY_COMPARE(tables->orientation(), Qt::Vertical);
}

QTEST_MAIN(tst_TryPage)
#include "tst_trypage.moc"
