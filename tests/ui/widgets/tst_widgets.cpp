#include "tests/ui/support/driver.h"
#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedfilter.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

class tst_Widgets : public QObject
{
    Q_OBJECT

private slots:
    void bannerSaysFactConsequenceAndWaysOut();
    void bannerShowsMarkupAsText();
    void hiddenBannerTakesNoRoom();
    void bannerCanBeDismissed();
    void messageLineTakesNoRoomWhileSilent();
    void emptyStateSaysWhatToDo();
    void elidedLabelTellsTheWholeInItsToolTip();
    void progressComesUpOnlyAfterAMoment();
    void screenReadersHearOfWhatComesUp();
    void progressHasTheNameOfWhatBecameOfIt();
    void secretsAreBulletsUntilTheyAreShown();
    void segmentsAreChosenByMouseAndArrows();
    void chipsDifferByMoreThanColour();
};

void tst_Widgets::bannerSaysFactConsequenceAndWaysOut()
{
    Banner banner;
    banner.resize(700, 60);
    int pressed = 0;
    banner.show(Banner::Kind::Error, u"It failed."_s, u"Nothing is lost."_s,
        { { u"Again"_s, [&] { ++pressed; }, true }, { u"Else"_s, [&] { pressed += 10; }, false } });
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.text(), u"It failed. Nothing is lost."_s);
    QVERIFY(wordsIn(banner).contains(u"It failed. Nothing is lost."_s));
    QVERIFY(clickButton(banner, u"Again"_s));
    QVERIFY(clickButton(banner, u"Else"_s));
    QCOMPARE(pressed, 11);
    // The next message takes the place of the last, with its buttons.
    banner.show(Banner::Kind::Info, u"All is well."_s, {}, {});
    QVERIFY(!buttonOf(banner, u"Again"_s));
}

void tst_Widgets::bannerShowsMarkupAsText()
{
    Banner banner;
    banner.show(Banner::Kind::Info, u"<img src=x> & more"_s, u"<b>no</b>"_s, {});
    QVERIFY(wordsIn(banner).contains(u"<img src=x> & more <b>no</b>"_s));
}

void tst_Widgets::hiddenBannerTakesNoRoom()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *banner = new Banner(&window);
    auto *below = new QWidget(&window);
    layout->addWidget(banner);
    layout->addWidget(below, 1);
    window.resize(400, 300);
    window.show();
    QCOMPARE(below->y(), 0);
    banner->show(Banner::Kind::Info, u"Here."_s, {}, {});
    QTRY_VERIFY(below->y() > 0);
}

void tst_Widgets::bannerCanBeDismissed()
{
    Banner banner;
    banner.setDismissable(true);
    banner.show(Banner::Kind::Info, u"Here."_s, {}, {});
    for (QAbstractButton *button : banner.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Close this message"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!banner.isVisible());
    QCOMPARE(banner.text(), QString());
}

void tst_Widgets::messageLineTakesNoRoomWhileSilent()
{
    QWidget window;
    auto *line = new MessageLine(&window);
    window.show();
    QVERIFY(!line->isVisible());
    line->show(MessageLine::Kind::Error, u"Too short."_s);
    QVERIFY(line->isVisible());
    QVERIFY(wordsIn(*line).contains(u"Too short."_s));
    QCOMPARE(line->accessibleName(), u"Too short."_s);
    line->clear();
    QVERIFY(!line->isVisible());
}

void tst_Widgets::emptyStateSaysWhatToDo()
{
    EmptyState state(u"info"_s, u"Nothing here"_s, u"Open a file."_s);
    state.show();
    QCOMPARE(wordsIn(state).trimmed(), u"Nothing here\nOpen a file."_s);
    state.setWords(u"Nothing found"_s, u"Try other words."_s);
    QVERIFY(wordsIn(state).contains(u"Try other words."_s));
}

void tst_Widgets::elidedLabelTellsTheWholeInItsToolTip()
{
    ElidedLabel label;
    label.setFullText(u"A_Very_Long_Element_Name_Of_A_Phone"_s);
    label.resize(label.sizeHint());
    label.show();
    QCOMPARE(label.text(), label.accessibleName());
    QCOMPARE(label.toolTip(), QString());
    label.resize(60, label.height());
    QTRY_VERIFY(label.text().endsWith(u'…'));
    QCOMPARE(label.toolTip(), label.accessibleName());
    QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= 60);
    label.setFullText(u"<b>not bold</b>, as a profile has it"_s);
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;not bold"_s));
}

void tst_Widgets::progressComesUpOnlyAfterAMoment()
{
    QWidget window;
    auto *line = new ProgressLine(&window);
    window.show();
    line->begin(u"Opening a.cfg…"_s);
    line->end(); // quick
    QTest::qWait(150);
    QVERIFY(!line->isVisible());
    line->begin(u"Opening b.cfg…"_s);
    QVERIFY(!line->isVisible());
    QTRY_VERIFY(line->isVisible());
    QVERIFY(wordsIn(*line).contains(u"Opening b.cfg…"_s));
    QSignalSpy cancelled(line, &ProgressLine::cancelRequested);
    QVERIFY(clickButton(*line, u"Cancel"_s));
    QCOMPARE(cancelled.size(), 1);
    line->end();
    QVERIFY(!line->isVisible());
}

static QStringList s_alerts; // the names that a screen reader was given

static void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        s_alerts.append(event->accessibleInterface()->text(QAccessible::Name));
}

void tst_Widgets::screenReadersHearOfWhatComesUp()
{
    if (!QAccessible::isActive())
        QSKIP("nobody listens on this platform");
    const auto before = QAccessible::installUpdateHandler(hear);
    s_alerts.clear();
    QWidget window;
    window.show();
    Banner banner(&window);
    banner.show(Banner::Kind::Error, u"It failed."_s, u"Nothing is lost."_s, {});
    MessageLine message(&window);
    message.show(MessageLine::Kind::Error, u"The key is wrong."_s);
    QCOMPARE(s_alerts, QStringList({ u"It failed."_s, u"The key is wrong."_s }));
    s_alerts.clear();
    ProgressLine progress(&window);
    progress.begin(u"Opening a.cfg…"_s);
    progress.end(); // too quick to be told
    QCOMPARE(s_alerts, QStringList());
    progress.begin(u"Opening b.cfg…"_s);
    QTRY_COMPARE(s_alerts, QStringList { u"Opening b.cfg…"_s });
    progress.end();
    QCOMPARE(s_alerts, QStringList({ u"Opening b.cfg…"_s, u"Ended: Opening b.cfg…"_s }));
    QAccessible::installUpdateHandler(before);
}

void tst_Widgets::progressHasTheNameOfWhatBecameOfIt()
{
    QWidget window;
    window.show();
    ProgressLine progress(&window);
    progress.begin(u"Opening a.cfg…"_s);
    QTRY_VERIFY(progress.isVisible());
    QCOMPARE(progress.accessibleName(), u"Opening a.cfg…"_s);
    progress.end();
    QCOMPARE(progress.accessibleName(), u"Ended: Opening a.cfg…"_s);
}

void tst_Widgets::secretsAreBulletsUntilTheyAreShown()
{
    SecretField field;
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::keyClicks(&field, u"sesame"_s);
    QVERIFY(!field.displayText().contains(u"sesame"_s));
    QTest::keyClick(&field, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(field.isRevealed());
    QCOMPARE(field.displayText(), u"sesame"_s);
    QVERIFY(field.value() == SecretKey("sesame"));
}

void tst_Widgets::segmentsAreChosenByMouseAndArrows()
{
    SegmentedFilter filter({ u"All"_s, u"Set"_s, u"Problems"_s });
    filter.show();
    filter.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&filter));
    QSignalSpy changed(&filter, &SegmentedFilter::currentChanged);
    QCOMPARE(filter.current(), 0);
    QVERIFY(clickButton(filter, u"Set"_s));
    QCOMPARE(filter.current(), 1);
    buttonOf(filter, u"Set"_s)->setFocus();
    QTest::keyClick(buttonOf(filter, u"Set"_s), Qt::Key_Right);
    QCOMPARE(filter.current(), 2);
    QVERIFY(buttonOf(filter, u"Problems"_s)->isChecked());
    QCOMPARE(changed.size(), 2);
    filter.setCurrent(0);
    QVERIFY(buttonOf(filter, u"All"_s)->isChecked());
    filter.setCurrent(7); // there is none
    QCOMPARE(filter.current(), 0);
}

void tst_Widgets::chipsDifferByMoreThanColour()
{
    Chip plain(u"in profile"_s);
    Chip changed(u"changed"_s, Chip::Kind::Changed);
    QVERIFY(plain.width() >= plain.fontMetrics().horizontalAdvance(plain.text()) + 8);
    QVERIFY(contrastIn(plain, plain.rect()) > 80);
    QVERIFY(showsHue(changed, changed.rect(), Theme(changed.palette()).changed));
    QVERIFY(plain.text() != changed.text());
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
