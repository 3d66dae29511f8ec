#include "ui/dialplan/dialplanpage.h"

#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/dialplan/comparepage.h"
#include "ui/dialplan/dialtester.h"
#include "ui/dialplan/digitsfield.h"
#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/wordspage.h"
#include "ui/editors/texteditor.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/segmentedfilter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QTreeWidget>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Dial_Plan_1_>(911|9,xxxxxxx|1900xxxxxxx!)</Dial_Plan_1_>\n"
                                   "  <Dial_Plan_2_>(911|8,xxxxxxx)</Dial_Plan_2_>\n"
                                   "  <GPP_A>x</GPP_A>\n"
                                   "</flat-profile>\n";

/// The page around tester, batch, comparison and words.
class tst_DialPlanPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsTheSelectedPlan();
    void choosingAPlanSelectsIt();
    void showsWhatThePlanSays();
    void brokenPlanIsDialledAsFarAsItReads();
    void targetIsSwitched();
    void starCodesJoinThePlan();
    void comparesWithAnotherLine();
    void comparesWithTheSavedPlan();
    void comparingIsStopped();
    void brokenOtherPlanIsNamed();
    void planInWords();
    void wordsSayWhatWaits();
    void wordsAreStopped();
    void emergencyNumbersAreMended();
    void unsetPlanIsTheFactorys();

private:
    template <typename T>
    T *part(const QString &name = {})
    {
        return m_page->findChild<T *>(name);
    }
    void turnTo(int page) { m_page->findChild<SegmentedFilter *>(u"view"_s)->setCurrent(page); }
    void compareWith(const QString &element)
    {
        auto *other = part<QComboBox>(u"other"_s);
        other->setCurrentIndex(other->findData(element));
        emit other->activated(other->currentIndex());
    }
    QStringList differences()
    {
        QStringList rows;
        const auto *model = part<DifferencesModel>();
        for (int i = 0; i < model->rowCount(); ++i)
            rows.append(model->index(i, DifferencesModel::DigitsColumn).data().toString());
        return rows;
    }

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<DialPlanPage> m_page;
};

void tst_DialPlanPage::init()
{
    m_page.reset();
    m_session = sessionOf(kProfile);
    m_session->setCurrentElement(u"Dial_Plan_1_"_s);
    m_page = std::make_unique<DialPlanPage>(*m_session);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_DialPlanPage::followsTheSelectedPlan()
{
    m_session->setCurrentElement(u"Dial_Plan_2_"_s);
    QCOMPARE(m_page->tester().element(), u"Dial_Plan_2_"_s);
    QCOMPARE(part<TextEditor>()->value(), u"(911|8,xxxxxxx)"_s);
    QCOMPARE(part<QComboBox>(u"plan"_s)->currentData().toString(), u"Dial_Plan_2_"_s);
    m_session->setCurrentElement(u"GPP_A"_s); // no dial plan: the last one stays
    QCOMPARE(m_page->tester().element(), u"Dial_Plan_2_"_s);
}

void tst_DialPlanPage::choosingAPlanSelectsIt()
{
    auto *plans = part<QComboBox>(u"plan"_s);
    const int index = plans->findData(u"Dial_Plan_2_"_s);
    QVERIFY(plans->itemText(index).startsWith(u"Ext 2"_s));
    emit plans->activated(index);
    QCOMPARE(m_session->currentElement(), u"Dial_Plan_2_"_s);
}

void tst_DialPlanPage::showsWhatThePlanSays()
{
    m_page->showKeypad();
    typeKeys(u"19005551234"_s);
    QCOMPARE(part<DigitsField>()->text(), u"19005551234"_s);
    const auto marks = part<TextEditor>()->extraSelections();
    QStringList texts;
    for (const QTextEdit::ExtraSelection &mark : marks)
        texts.append(mark.cursor.selectedText());
    QCOMPARE(texts, QStringList({ u","_s, u"!"_s, u"1900xxxxxxx!"_s })); // what means something, what leads
    QVERIFY(marks.last().format.background() != marks.first().format.background());
}

void tst_DialPlanPage::brokenPlanIsDialledAsFarAsItReads()
{
    m_session->push(
        setParameterState(m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u"(911|9,xx"_s)));
    QVERIFY(part<MessageLine>()->text().endsWith(u"The plan is dialled as far as it can be read."_s));
    m_page->tester().type(u"911"_s);
    QCOMPARE(m_page->tester().dialling().outcome().kind, DialOutcome::Kind::Dial);
    m_session->undoStack().undo();
    QVERIFY(part<MessageLine>()->text().isEmpty());
}

void tst_DialPlanPage::targetIsSwitched()
{
    QCOMPARE(m_page->tester().settings().target, DialTarget::Mpp);
    part<SegmentedFilter>(u"target"_s)->setCurrent(1);
    QCOMPARE(m_page->tester().settings().target, DialTarget::Spa);
}

void tst_DialPlanPage::starCodesJoinThePlan()
{
    const int before = m_page->tester().dialling().sequenceCount();
    part<QCheckBox>()->setChecked(true);
    QVERIFY(m_page->tester().dialling().sequenceCount() > before);
    m_page->tester().type(u"*69"_s);
    QCOMPARE(m_page->tester().dialling().outcome().number, u"*69"_s);
    part<QCheckBox>()->setChecked(false);
    QCOMPARE(m_page->tester().dialling().sequenceCount(), before);
}

void tst_DialPlanPage::comparesWithAnotherLine()
{
    turnTo(2);
    compareWith(u"Dial_Plan_2_"_s);
    QTRY_VERIFY(differences().contains(u"80000000"_s));
    const int row = int(differences().indexOf(u"80000000"_s));
    const auto *model = part<DifferencesModel>();
    QCOMPARE(model->index(row, DifferencesModel::HereColumn).data().toString(), u"reject nomatch"_s);
    QCOMPARE(model->index(row, DifferencesModel::ThereColumn).data().toString(), u"dial 80000000"_s);
}

void tst_DialPlanPage::comparesWithTheSavedPlan()
{
    turnTo(2);
    QTRY_VERIFY(wordsIn(*m_page).contains(u"No number differs"_s));
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u"(911|8,xxxxxxx)"_s)));
    QTRY_VERIFY(differences().contains(u"80000000"_s));
    QVERIFY(wordsIn(*m_page).contains(u"differ, of all that were tried"_s));
}

void tst_DialPlanPage::comparingIsStopped()
{
    QStringList sequences;
    for (int i = 0; i < 4000; ++i)
        sequences.append(QString::number(100'000 + i) + u"xxx[2-9]x."_s);
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u'(' + sequences.join(u'|') + u')')));
    turnTo(2);
    QTRY_VERIFY(buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(clickButton(*m_page, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Stopped"_s));
    QCOMPARE(differences(), QStringList());
}

void tst_DialPlanPage::planInWords()
{
    turnTo(3);
    auto *words = part<QTreeWidget>();
    QTRY_COMPARE(words->topLevelItemCount(), 3);
    QCOMPARE(words->topLevelItem(1)->text(0), u"9,xxxxxxx"_s);
    QVERIFY(words->topLevelItem(1)->text(1).startsWith(u"9, then outside tone, then 7 digit"_s));
    QVERIFY(words->topLevelItem(2)->text(1).contains(u"barred"_s));
}

void tst_DialPlanPage::brokenOtherPlanIsNamed()
{
    m_session->push(
        setParameterState(m_session->document(), u"Dial_Plan_2_"_s, ParameterState::value(u"(911|8,xxxx"_s)));
    turnTo(2);
    compareWith(u"Dial_Plan_2_"_s);
    QTRY_VERIFY(wordsIn(*m_page).contains(u"The other plan cannot be read"_s));
    QCOMPARE(differences(), QStringList());
    compareWith(u"Dial_Plan_3_"_s);
    QTRY_VERIFY(!differences().isEmpty());
    QVERIFY(!wordsIn(*m_page).contains(u"cannot be read"_s));
}

void tst_DialPlanPage::wordsSayWhatWaits()
{
    turnTo(3);
    auto *words = part<QTreeWidget>();
    QTRY_COMPARE(words->topLevelItemCount(), 3);
    QVERIFY(words->topLevelItem(0)->text(2).contains(u"because “9,xxxxxxx” could still follow"_s));
    QVERIFY(words->topLevelItem(2)->text(2).isEmpty());
    QVERIFY(clickButton(*m_page, u"Copy as Text"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(words->topLevelItem(0)->text(2)));
}

void tst_DialPlanPage::wordsAreStopped()
{
    QStringList sequences;
    for (int i = 0; i < 12'000; ++i)
        sequences.append(QString::number(100'000 + i) + u"xxx[2-9]x."_s);
    turnTo(3);
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Plan_1_"_s, ParameterState::value(u'(' + sequences.join(u'|') + u')')));
    QTRY_VERIFY(buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Putting the plan into words"_s));
    QVERIFY(clickButton(*m_page, u"Cancel"_s));
    QVERIFY(!buttonOf(*m_page, u"Cancel"_s));
    QVERIFY(wordsIn(*m_page).contains(u"Stopped"_s));
    QTest::qWait(200); // what still came would be too late
    QCOMPARE(part<QTreeWidget>()->topLevelItemCount(), 0);
    m_session->undoStack().undo();
    QTRY_COMPARE(part<QTreeWidget>()->topLevelItemCount(), 3);
}

void tst_DialPlanPage::emergencyNumbersAreMended()
{
    turnTo(3);
    QTRY_VERIFY(wordsIn(*m_page).contains(u"No emergency number is tried"_s));
    m_session->setEmergencyNumbers({ u"911"_s, u"112"_s });
    QTRY_VERIFY(wordsIn(*m_page).contains(u"911 is sent only after 3 seconds"_s));
    QVERIFY(wordsIn(*m_page).contains(u"112 is not dialled"_s));
    QVERIFY(clickButton(*m_page, u"Send the Number at Once"_s));
    QCOMPARE(m_page->tester().text(), u"(911S0|9,xxxxxxx|1900xxxxxxx!)"_s);
    QTRY_VERIFY(buttonOf(*m_page, u"Add the Number"_s));
    QVERIFY(clickButton(*m_page, u"Add the Number"_s));
    QTRY_VERIFY(wordsIn(*m_page).contains(u"dialled at once: 911, 112"_s));
    QCOMPARE(m_page->tester().text(), u"(112|911S0|9,xxxxxxx|1900xxxxxxx!)"_s);
    QCOMPARE(m_session->undoStack().count(), 2);
}

void tst_DialPlanPage::unsetPlanIsTheFactorys()
{
    m_session->setCurrentElement(u"Dial_Plan_3_"_s);
    const Catalogue &catalogue = m_session->catalogue();
    const QString factory = catalogue.defaultValue(catalogue.find(u"Dial_Plan_3_"));
    QVERIFY(!factory.isEmpty());
    QCOMPARE(m_page->tester().text(), factory);
    QVERIFY(part<QComboBox>(u"plan"_s)->currentText().endsWith(u"(not in the profile)"_s));
}

QTEST_MAIN(tst_DialPlanPage)
#include "tst_dialplanpage.moc"
