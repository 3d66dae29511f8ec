#include "core/tones/toneplans.h"
#include "tests/ui/support/driver.h"
#include "ui/timeline/scriptbinding.h"
#include "ui/tones/countrydialog.h"
#include "ui/tones/matchdialog.h"
#include "ui/tones/presetmenu.h"
#include "ui/tones/toneedits.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTreeWidget>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

/// Tones of countries: one, all of them, and which ones a profile has.
class tst_Countries : public QObject
{
    Q_OBJECT

private slots:
    void aCountryIsOneStep();
    void showsWhatChanges();
    void searches();
    void phonesOwnTonesComeBack();
    void findsTheCountry();
    void saysWhatStays();
    void findsTheCountryThatWasSet();
    void presetSetsOneTone();
    void whatASourceFillsInIsOffered();
    void presetsOfCadences();
};

static QList<QAction *> entriesOf(QMenu &menu)
{
    emit menu.aboutToShow();
    QList<QAction *> entries;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            entries += entriesOf(*action->menu());
        else if (!action->isSeparator())
            entries.append(action);
    }
    return entries;
}

void tst_Countries::aCountryIsOneStep()
{
    const auto session
        = sessionOf("<flat-profile>\n  <Busy_Tone ua=\"na\">1@-1;1(1/1/1)</Busy_Tone>\n</flat-profile>\n");
    const QByteArray before = session->document().text();
    CountryDialog dialog(*session);
    dialog.chooseCountry(u"DE"_s);
    const QList<ToneChange> changes = dialog.changes();
    QVERIFY(changes.size() >= 4);
    dialog.accept();
    QCOMPARE(session->undoStack().count(), 1);
    QVERIFY(session->undoStack().undoText().contains(u"Germany"_s));
    for (const ToneChange &change : changes)
        QCOMPARE(session->document().state(change.element).text, change.after);
    QVERIFY(changesTo(*TonePlans::builtIn().plan(u"DE"), toneValues(*session)).isEmpty());
    session->undoStack().undo();
    QCOMPARE(session->document().text(), before);
}

void tst_Countries::showsWhatChanges()
{
    const auto session = sessionOf("<flat-profile><Busy_Tone>1@-1;1(1/1/1)</Busy_Tone></flat-profile>");
    CountryDialog dialog(*session);
    dialog.show();
    dialog.chooseCountry(u"DE"_s);
    const auto *table = dialog.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), dialog.changes().size());
    bool hasBusy = false;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = table->topLevelItem(row);
        hasBusy = hasBusy || (item->text(0) == "Busy Tone"_L1 && item->text(1) == "1@-1;1(1/1/1)"_L1);
        QCOMPARE(item->text(2), dialog.changes().at(row).after);
    }
    QVERIFY(hasBusy);
    dialog.accept();
    CountryDialog again(*session);
    again.chooseCountry(u"DE"_s);
    QVERIFY(again.changes().isEmpty());
    for (QAbstractButton *button : again.findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Set"_s))
            QVERIFY(!button->isEnabled());
    }
}

void tst_Countries::searches()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    CountryDialog dialog(*session);
    dialog.show();
    dialog.findChild<QLineEdit *>()->setFocus();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), u"austri"_s);
    QCOMPARE(dialog.country(), u"AT"_s);
    QVERIFY(dialog.findChild<QListWidget *>()->count() > 45);
}

void tst_Countries::phonesOwnTonesComeBack()
{
    const auto session = sessionOf("<flat-profile><Busy_Tone>1@-1;1(1/1/1)</Busy_Tone></flat-profile>");
    CountryDialog dialog(*session);
    dialog.chooseCountry({});
    QCOMPARE(dialog.changes().size(), 1);
    dialog.accept();
    QCOMPARE(session->document().state(u"Busy_Tone"_s).text, u"480@-19,620@-19;10(.5/.5/1+2)"_s);
}

void tst_Countries::findsTheCountry()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    applyToneChanges(
        *session, changesTo(*TonePlans::builtIn().plan(u"JP"), toneValues(*session)), u"Japan"_s);
    MatchDialog dialog(*session);
    dialog.show();
    const auto *list = dialog.findChild<QListWidget *>();
    QVERIFY(list->count() > 1);
    QCOMPARE(dialog.country(), u"JP"_s);
    const auto *table = dialog.findChild<QTreeWidget *>();
    const int nearest = table->topLevelItemCount();
    dialog.findChild<QListWidget *>()->setCurrentRow(list->count() - 1);
    QVERIFY(table->topLevelItemCount() >= nearest);
    QVERIFY(!table->topLevelItem(0)->text(1).isEmpty());
}

void tst_Countries::presetSetsOneTone()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    ScriptBinding binding(*session, u"Dial_Tone"_s);
    bool isAsked = false;
    QMenu *menu = createPresetMenu(binding, nullptr, [&isAsked] { isAsked = true; });
    const std::unique_ptr<QMenu> owner(menu);
    const QList<QAction *> entries = entriesOf(*menu);
    QVERIFY(entries.size() > 45);
    QVERIFY(entries.first()->isChecked()); // the phone's own
    const NationalTone *dial = TonePlans::builtIn().plan(u"DE")->usual(ToneKind::Dial);
    QVERIFY(dial);
    for (QAction *action : entries) {
        if (action->text() == "Germany"_L1)
            action->trigger();
    }
    QCOMPARE(session->document().state(u"Dial_Tone"_s).text, dial->text);
    QCOMPARE(session->undoStack().count(), 1);
    entriesOf(*menu).last()->trigger();
    QVERIFY(isAsked);
}

void tst_Countries::saysWhatStays()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    CountryDialog dialog(*session);
    dialog.show();
    dialog.chooseCountry(u"FR"_s);
    QVERIFY(wordsIn(dialog).contains(u"Reorder Tone"_s)); // its source only fills it in
    QVERIFY(!wordsIn(dialog).contains(u"Busy Tone"_s)); // that changes, and stands in the table
    dialog.chooseCountry({});
    QVERIFY(!wordsIn(dialog).contains(u"Reorder Tone"_s));
}

void tst_Countries::findsTheCountryThatWasSet()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    CountryDialog dialog(*session);
    dialog.chooseCountry(u"FR"_s);
    dialog.accept();
    MatchDialog match(*session);
    match.show();
    QCOMPARE(match.country(), u"FR"_s);
    QVERIFY(!match.findChild<QTreeWidget *>()->isVisible()); // nothing differs
    QVERIFY(wordsIn(match).contains(u"Reorder Tone"_s)); // not compared
}

void tst_Countries::whatASourceFillsInIsOffered()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    ScriptBinding binding(*session, u"Reorder_Tone"_s);
    const std::unique_ptr<QMenu> menu(createPresetMenu(binding, nullptr, [] {}));
    QAction *france = nullptr;
    for (QAction *action : entriesOf(*menu))
        france = action->text() == "France, assumed"_L1 ? action : france;
    QVERIFY(france);
    QVERIFY(france->toolTip().contains(u"fills this in"_s));
    france->trigger();
    QCOMPARE(session->document().state(u"Reorder_Tone"_s).text, u"440@-16;10(.25/.25/1)"_s);
}

void tst_Countries::presetsOfCadences()
{
    const auto session = sessionOf("<flat-profile></flat-profile>");
    ScriptBinding binding(*session, u"Cadence_1"_s);
    const std::unique_ptr<QMenu> menu(createPresetMenu(binding, nullptr, [] {}));
    const QList<QAction *> entries = entriesOf(*menu);
    QCOMPARE(entries.size(), 10); // its own, and the nine patterns
    entries.at(4)->trigger();
    QCOMPARE(session->document().state(u"Cadence_1"_s).text, u"60(.4/.2,.3/.2,.8/4)"_s);
}

QTEST_MAIN(tst_Countries)
#include "tst_countries.moc"
