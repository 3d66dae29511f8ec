#include "tests/ui/support/driver.h"
#include "ui/schedule/schedulebench.h"
#include "ui/schedule/schedulechart.h"
#include "ui/schedule/schedulewindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_ScheduleWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window.reset(); }
    void theProfilesTimersAreShown();
    void aSliderMovesTheTimelineAndNotTheProfile();
    void theSliderMovesAListInProportion();
    void appliedIsOneStep();
    void typingMovesTheSlider();
    void backIsTheProfiles();
    void theTimeOfDayBeatsThePeriod();
    void faultsAreSaid();
    void triggersHoldBack();
    void failuresAndUpgrades();
    void theLoadFollowsThePhones();
    void keysWalkThroughTheInstants();
    void everythingHasAName();

private:
    void open(const QByteArray &parameters);
    template <typename Widget>
    Widget *named(const QString &accessibleName) const;
    QString cell(int row, int column) const;
    int rows() const { return m_window->findChild<QTableView *>()->model()->rowCount(); }
    QString value(const QString &element) const { return m_session->document().state(element).text; }
    void type(const QString &field, const QString &text);

    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<ScheduleWindow> m_window;
};

void tst_ScheduleWindow::open(const QByteArray &parameters)
{
    m_window.reset();
    m_session = sessionOf("<flat-profile>\n" + parameters + "\n</flat-profile>\n");
    m_window = std::make_unique<ScheduleWindow>(*m_session);
    m_window->bench().setClock(480min);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

template <typename Widget>
Widget *tst_ScheduleWindow::named(const QString &accessibleName) const
{
    for (Widget *widget : m_window->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString tst_ScheduleWindow::cell(int row, int column) const
{
    const auto *model = m_window->findChild<QTableView *>()->model();
    return model->index(row, column).data().toString();
}

void tst_ScheduleWindow::type(const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void tst_ScheduleWindow::theProfilesTimersAreShown()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"7200"_s);
    QCOMPARE(named<QLineEdit>(u"Resync Error Retry Delay"_s)->text(), u"3600"_s); // the default
    QCOMPARE(rows(), 1 + 24);
    QCOMPARE(cell(0, 2), u"Power-up"_s);
    QCOMPARE(cell(0, 0), u"08:00"_s); // within 40 s
    QCOMPARE(cell(1, 0), u"10:00"_s);
    QCOMPARE(cell(24, 0), u"in 2 days 08:00"_s);
    QVERIFY(!buttonOf(*m_window, u"Apply to the Profile"_s)->isEnabled());
}

void tst_ScheduleWindow::aSliderMovesTheTimelineAndNotTheProfile()
{
    open("<Resync_Periodic>7200</Resync_Periodic><Resync_Random_Delay>0</Resync_Random_Delay>");
    auto *slider = named<QSlider>(u"Resync Periodic, slider"_s);
    QVERIFY(slider);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right); // three hours
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"10800"_s);
    QCOMPARE(rows(), 1 + 16);
    QCOMPARE(value(u"Resync_Periodic"_s), u"7200"_s);
    QCOMPARE(m_window->bench().profileInstants().size(), 25);
    QTest::keyClick(slider, Qt::Key_Home); // off
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"0"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(wordsIn(*m_window).contains("never"_L1));
    QVERIFY(m_session->undoStack().isClean());
}

void tst_ScheduleWindow::theSliderMovesAListInProportion()
{
    open("<Resync_Error_Retry_Delay>1800+300,3600</Resync_Error_Retry_Delay>");
    auto *slider = named<QSlider>(u"Resync Error Retry Delay, slider"_s);
    slider->setFocus();
    const int begin = slider->value();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(named<QLineEdit>(u"Resync Error Retry Delay"_s)->text(), u"600+100,1200"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), begin);
    QCOMPARE(named<QLineEdit>(u"Resync Error Retry Delay"_s)->text(), u"1800+300,3600"_s);
    QVERIFY(!m_window->bench().hasTries());
}

void tst_ScheduleWindow::appliedIsOneStep()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    const QByteArray before = m_session->document().text();
    type(u"Resync Periodic"_s, u"900"_s);
    type(u"Resync Random Delay"_s, u"30"_s);
    QVERIFY(clickButton(*m_window, u"Apply to the Profile"_s));
    QCOMPARE(value(u"Resync_Periodic"_s), u"900"_s);
    QCOMPARE(value(u"Resync_Random_Delay"_s), u"30"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(!m_window->bench().hasTries());
    QVERIFY(m_window->bench().profileInstants().isEmpty());
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), before);
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"7200"_s);
}

void tst_ScheduleWindow::typingMovesTheSlider()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    auto *slider = named<QSlider>(u"Resync Periodic, slider"_s);
    const int before = slider->value();
    type(u"Resync Periodic"_s, u"3600+600"_s);
    QVERIFY(slider->value() < before);
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"3600+600"_s);
    QCOMPARE(cell(1, 0), u"09:00 to 09:10"_s);
}

void tst_ScheduleWindow::backIsTheProfiles()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    type(u"Resync Periodic"_s, u"60"_s);
    QVERIFY(clickButton(*m_window, u"Back to the Profile’s"_s));
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"7200"_s);
    QCOMPARE(rows(), 25);
}

void tst_ScheduleWindow::theTimeOfDayBeatsThePeriod()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    type(u"Resync At (HHmm)"_s, u"0300"_s);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(1, 2), u"Daily"_s);
    QCOMPARE(cell(1, 0), u"tomorrow 03:00 to 03:10"_s);
    for (const auto *table = m_window->findChild<QTableView *>(); const int column : { 0, 1 })
        QVERIFY(table->columnWidth(column)
            >= static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column));
    QVERIFY(wordsIn(*m_window).contains("not used: daily instead"_L1));
    auto *slider = named<QSlider>(u"Resync At (HHmm), slider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(named<QLineEdit>(u"Resync At (HHmm)"_s)->text(), u"0315"_s);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(named<QLineEdit>(u"Resync At (HHmm)"_s)->text(), QString());
    QCOMPARE(rows(), 25);
}

void tst_ScheduleWindow::faultsAreSaid()
{
    open("<Resync_Periodic>1h</Resync_Periodic>");
    QCOMPARE(rows(), 1);
    QVERIFY(wordsIn(*m_window).contains("A schedule is a list of seconds"_L1));
    QCOMPARE(named<QLineEdit>(u"Resync Periodic"_s)->text(), u"1h"_s); // kept
    type(u"Resync Periodic"_s, u"3600"_s);
    QVERIFY(!wordsIn(*m_window).contains("A schedule is a list of seconds"_L1));
}

void tst_ScheduleWindow::triggersHoldBack()
{
    open("<Resync_Periodic>7200</Resync_Periodic><Resync_Trigger_1>\"$A\" eq \"go\"</Resync_Trigger_1>");
    QCOMPARE(cell(0, 3), u"Held back"_s); // the resync on reset, too
    QCOMPARE(cell(1, 3), u"Held back"_s);
    QVERIFY(wordsIn(*m_window).contains("25 held back by the triggers"_L1));
    m_window->bench().setPhoneMacros({ { u"A"_s, u"go"_s } });
    QCOMPARE(cell(1, 3), u"Succeeds"_s);
    QSignalSpy asked(m_window.get(), &ScheduleWindow::triggerRequested);
    QTest::mouseClick(named<QToolButton>(u"Edit trigger 1"_s), Qt::LeftButton);
    QCOMPARE(asked.value(0).value(0).toString(), u"Resync_Trigger_1"_s);
}

void tst_ScheduleWindow::failuresAndUpgrades()
{
    open(
        "<Resync_Periodic>7200</Resync_Periodic><Resync_Error_Retry_Delay>600,1200</Resync_Error_Retry_Delay>"
        "<Upgrade_Error_Retry_Delay>60</Upgrade_Error_Retry_Delay><Resync_Random_Delay>0</"
        "Resync_Random_Delay>");
    auto *failures = named<QSpinBox>(u"Attempts that fail"_s);
    failures->setFocus();
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(failures, Qt::Key_Up);
    QCOMPARE(cell(0, 3), u"Fails"_s);
    QCOMPARE(cell(1, 0), u"08:10"_s);
    QCOMPARE(cell(2, 0), u"08:30"_s);
    QCOMPARE(cell(2, 3), u"Succeeds"_s);
    QCOMPARE(cell(3, 0), u"10:30"_s);
    QVERIFY(clickButton(*m_window, u"Upgrade"_s));
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(2, 0), u"08:02"_s);
    QVERIFY(!named<QLineEdit>(u"Resync Periodic"_s));
    QVERIFY(named<QLineEdit>(u"Upgrade Error Retry Delay"_s));
}

void tst_ScheduleWindow::theLoadFollowsThePhones()
{
    open("<Resync_Periodic>7200</Resync_Periodic><Resync_Random_Delay>30</Resync_Random_Delay>");
    QCOMPARE(m_window->bench().phones(), 1000);
    QCOMPARE(cell(0, 4), u"100"_s); // a power cut, spread over ten minutes
    auto *phones = named<QSpinBox>(u"Phones"_s);
    phones->setFocus();
    phones->selectAll();
    QTest::keyClicks(phones, u"50000"_s);
    QTest::keyClick(phones, Qt::Key_Return);
    QCOMPARE(m_window->bench().phones(), 50'000);
    QCOMPARE(qRound(m_window->bench().peak().requests), 5'000);
    QVERIFY(m_window->findChild<ScheduleChart *>()->accessibleDescription().contains("5,000"_L1));
}

void tst_ScheduleWindow::keysWalkThroughTheInstants()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    auto *chart = m_window->findChild<ScheduleChart *>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->current(), 1);
    QCOMPARE(chart->accessibleDescription(), u"Periodic: 10:00"_s);
    QCOMPARE(m_window->findChild<QTableView *>()->currentIndex().row(), 1);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->current(), 24);
    auto *table = m_window->findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(chart->current(), 23);
    type(u"Resync Periodic"_s, u"0"_s);
    QVERIFY(chart->current() < 1); // only the first is left
}

void tst_ScheduleWindow::everythingHasAName()
{
    open("<Resync_Periodic>7200</Resync_Periodic>");
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->objectName().startsWith("qt_"_L1) && !widget->inherits("QScrollArea");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (takesKeys && !(button && !button->text().isEmpty()))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_ScheduleWindow)
#include "tst_schedulewindow.moc"
