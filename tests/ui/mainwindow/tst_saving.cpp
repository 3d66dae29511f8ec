#include "core/edit/profilecommands.h"
#include "tests/ui/mainwindow/desk.h"
#include "ui/parameters/parameterview.h"
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QtTest>

#include <memory>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\r\n"
                                   "\t<Max_Forward ua='na' >70</Max_Forward>\r\n"
                                   "\t<!-- kept --><GPP_A>one</GPP_A>\r\n"
                                   "</flat-profile>";

class tst_Saving : public QObject
{
    Q_OBJECT

private slots:
    void savingWritesOnlyWhatChanged();
    void savingTakesWhatIsBeingTyped();
    void closingTakesWhatIsBeingTyped();
    void theMarkerFollowsTheUndoList();
    void saveAsWrapsAsAsked();
    void cancellingSaveAsWritesNothing();
    void containerOfTheFileCanBeChanged();
    void aNewProfileIsEncrypted_data();
    void aNewProfileIsEncrypted();
    void closingAsks_data();
    void closingAsks();
    void closingWithoutEditsDoesNotAsk();
    void closingANewProfileAsksForItsName();
    void whatCannotBeWrittenStays();
    void whatFailedIsTriedAgainAsAsked();
    void anotherProgramsChangeIsTold();
    void editsMadeWhileReloadingAreAskedFor();
    void keepMineKeeps();
    void reloadStaysAtTheParameter();
    void savingOverAnotherProgramsChangeAsks();

private:
    void edit(Desk &desk, const QString &value = u"65"_s)
    {
        desk.window().activateWindow(); // after a dialog
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        clickCell(tableOf(desk.window()), cellOf(desk.window(), u"Max Forward"_s));
        typeKeys(value);
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(!editorIn(tableOf(desk.window())));
    }
};

void tst_Saving::savingWritesOnlyWhatChanged()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    QCOMPARE(desk.read(u"a.cfg"_s), kProfile); // not before one saves
    typeKey(Qt::Key_S, Qt::ControlModifier);
    QByteArray expected = kProfile;
    QCOMPARE(desk.read(u"a.cfg"_s), expected.replace(">70<", ">65<"));
    QVERIFY(!desk.window().isWindowModified());
    QCOMPARE(bannersOf(desk.window()), QString());
    QCOMPARE(QDir(desk.path({})).entryList({ u"a.cfg*"_s }, QDir::Files | QDir::Hidden).size(), 1);
}

void tst_Saving::savingTakesWhatIsBeingTyped()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    clickCell(tableOf(desk.window()), cellOf(desk.window(), u"Max Forward"_s));
    typeKeys(u"65"_s);
    QVERIFY(editorIn(tableOf(desk.window())));
    typeKey(Qt::Key_S, Qt::ControlModifier); // without Return
    QByteArray expected = kProfile;
    QCOMPARE(desk.read(u"a.cfg"_s), expected.replace(">70<", ">65<"));
    QVERIFY(!desk.window().isWindowModified());
}

void tst_Saving::closingTakesWhatIsBeingTyped()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    clickCell(tableOf(desk.window()), cellOf(desk.window(), u"Max Forward"_s));
    typeKeys(u"65"_s);
    const NextDialog asked([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Save"_s)); });
    QVERIFY(desk.window().close());
    QVERIFY(asked.cameUp());
    QVERIFY(desk.read(u"a.cfg"_s).contains(">65<"));
}

void tst_Saving::theMarkerFollowsTheUndoList()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    QVERIFY(desk.window().windowTitle().contains(u"[*]"_s));
    QVERIFY(!actionOf(desk.window(), u"Undo"_s) || !actionOf(desk.window(), u"Undo"_s)->isEnabled());
    edit(desk);
    QVERIFY(desk.window().isWindowModified());
    QAction *undo = actionOf(desk.window(), u"Undo Set Max Forward"_s);
    QVERIFY(undo && undo->isEnabled()); // the step has a name
    typeKey(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.window().isWindowModified());
    QAction *redo = actionOf(desk.window(), u"Redo Set Max Forward"_s);
    QVERIFY(redo && redo->isEnabled());
    redo->trigger();
    QVERIFY(desk.window().isWindowModified());
}

void tst_Saving::saveAsWrapsAsAsked()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    std::unique_ptr<NextDialog> container;
    NextDialog name([&](QWidget &dialog) {
        container = std::make_unique<NextDialog>([](QWidget &page) {
            auto *wrapping = page.findChild<QComboBox *>(u"wrapping"_s);
            QVERIFY(wrapping);
            wrapping->setCurrentIndex(wrapping->findText(u"Encrypted: gzip inside AES-256-CBC"_s));
            QVERIFY(wordsIn(page).contains(u"not authenticated"_s));
            QTest::keyClicks(page.findChild<SecretField *>(u"key"_s), u"sesame"_s);
            QVERIFY(clickButton(page, u"Save"_s)); // once is not enough
            QVERIFY(page.isVisible());
            QVERIFY(wordsIn(page).contains(u"The two keys differ."_s));
            QTest::keyClicks(page.findChild<SecretField *>(u"repeat"_s), u"sesame"_s);
            QVERIFY(clickButton(page, u"Save"_s));
        });
        chooseFile(dialog, desk.path(u"b.cfg"_s));
    });
    typeKey(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(name.cameUp() && container && container->cameUp());
    QVERIFY(desk.read(u"b.cfg"_s).startsWith("Salted__"));
    QCOMPARE(desk.read(u"a.cfg"_s), kProfile);
    QVERIFY(desk.window().windowTitle().startsWith(u"b.cfg"_s));
    const SecretKey key("sesame");
    ContainerKeys keys;
    keys.passphrase = &key;
    const auto read = readProfile(desk.path(u"b.cfg"_s), keys);
    QVERIFY(read);
    QCOMPARE(read->text, kProfile);
    QCOMPARE(read->wrapping.layers.size(), 2);
    // From now on with that key, without a question.
    edit(desk);
    typeKey(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.window().isWindowModified());
    const auto again = readProfile(desk.path(u"b.cfg"_s), keys);
    QVERIFY(again && again->text.contains(">65<"));
}

void tst_Saving::cancellingSaveAsWritesNothing()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    std::unique_ptr<NextDialog> container;
    NextDialog name([&](QWidget &dialog) {
        container
            = std::make_unique<NextDialog>([](QWidget &page) { QVERIFY(clickButton(page, u"Cancel"_s)); });
        chooseFile(dialog, desk.path(u"b.cfg"_s));
    });
    actionOf(desk.window(), u"Save As"_s)->trigger();
    QVERIFY(container && container->cameUp());
    QVERIFY(!QFile::exists(desk.path(u"b.cfg"_s)));
    QVERIFY(desk.window().windowTitle().startsWith(u"a.cfg"_s));
}

void tst_Saving::containerOfTheFileCanBeChanged()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    NextDialog asked([](QWidget &page) {
        auto *wrapping = page.findChild<QComboBox *>(u"wrapping"_s);
        wrapping->setCurrentIndex(wrapping->findText(u"Compressed: gzip"_s));
        QVERIFY(clickButton(page, u"Save"_s));
    });
    actionOf(desk.window(), u"Container and Encryption"_s)->trigger();
    QVERIFY(asked.cameUp());
    QVERIFY(desk.read(u"a.cfg"_s).startsWith("\x1f\x8b"));
    const auto read = readProfile(desk.path(u"a.cfg"_s));
    QVERIFY(read && read->text == kProfile);
}

void tst_Saving::aNewProfileIsEncrypted_data()
{
    QTest::addColumn<bool>("byTheMenu");
    QTest::newRow("menu") << true;
    QTest::newRow("status bar") << false;
}

void tst_Saving::aNewProfileIsEncrypted()
{
    QFETCH(bool, byTheMenu);
    Desk desk;
    desk.window().newProfile(u"CP-8841-3PCC"_s);
    std::unique_ptr<NextDialog> name;
    const NextDialog container([&](QWidget &page) {
        name = std::make_unique<NextDialog>(
            [&](QWidget &dialog) { chooseFile(dialog, desk.path(u"new.cfg"_s)); });
        auto *wrapping = page.findChild<QComboBox *>(u"wrapping"_s);
        QVERIFY(wrapping);
        QTest::keyClicks(wrapping, u"Encrypted"_s); // the first that begins so
        QTest::keyClicks(page.findChild<SecretField *>(u"key"_s), u"sesame"_s);
        QTest::keyClicks(page.findChild<SecretField *>(u"repeat"_s), u"sesame"_s);
        QVERIFY(clickButton(page, u"Save"_s));
    });
    if (byTheMenu)
        actionOf(desk.window(), u"Container and Encryption"_s)->trigger();
    else
        QVERIFY(clickButton(desk.window(), u"New profile › flat-profile, not encrypted"_s));
    QVERIFY(container.cameUp() && name && name->cameUp());
    QVERIFY(desk.read(u"new.cfg"_s).startsWith("Salted__"));
    QVERIFY(!desk.window().isWindowModified());
    QVERIFY(buttonOf(desk.window(), u"new.cfg › AES-256-CBC › flat-profile"_s));
}

void tst_Saving::closingAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saves");
    QTest::newRow("save") << u"Save"_s << true << true;
    QTest::newRow("discard") << u"Discard Edits"_s << true << false;
    QTest::newRow("cancel") << u"Cancel"_s << false << false;
}

void tst_Saving::closingAsks()
{
    QFETCH(QString, answer);
    QFETCH(bool, closes);
    QFETCH(bool, saves);
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    NextDialog asked([&](QWidget &dialog) {
        QVERIFY(wordsIn(dialog).contains(u"a.cfg has edits that are not saved."_s));
        QVERIFY(clickButton(dialog, answer));
    });
    QCOMPARE(desk.window().close(), closes);
    QVERIFY(asked.cameUp());
    QCOMPARE(desk.read(u"a.cfg"_s).contains(">65<"), saves);
    if (!closes)
        QVERIFY(desk.window().isVisible() && desk.window().isWindowModified());
}

void tst_Saving::closingWithoutEditsDoesNotAsk()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    typeKey(Qt::Key_Z, Qt::ControlModifier);
    NextDialog asked([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QVERIFY(desk.window().close());
    QVERIFY(!asked.cameUp());
}

void tst_Saving::closingANewProfileAsksForItsName()
{
    Desk desk;
    desk.window().newProfile({});
    DocumentSession &session = desk.window().session();
    session.push(setParameterState(session.document(), u"GPP_A"_s, ParameterState::value(u"x"_s)));
    std::unique_ptr<NextDialog> name;
    NextDialog asked([&](QWidget &dialog) {
        name = std::make_unique<NextDialog>([](QWidget &file) { QTest::keyClick(&file, Qt::Key_Escape); });
        QVERIFY(clickButton(dialog, u"Save"_s));
    });
    QVERIFY(!desk.window().close()); // no name, not saved, not closed
    QVERIFY(name && name->cameUp());
    QVERIFY(desk.window().isWindowModified());
}

void tst_Saving::whatCannotBeWrittenStays()
{
    // Rights don't bind every user, so the folder goes instead.
    Desk desk;
    QVERIFY(QDir().mkpath(desk.path(u"gone"_s)));
    desk.open(writeFile(desk.path(u"gone/a.cfg"_s), kProfile));
    edit(desk);
    QVERIFY(QDir(desk.path(u"gone"_s)).removeRecursively());
    actionOf(desk.window(), u"Save"_s)->trigger();
    const QString said = bannersOf(desk.window());
    QVERIFY2(said.contains(u"a.cfg was not saved; your edits are still here."_s), qPrintable(said));
    QVERIFY2(said.contains(u"save in another folder."_s, Qt::CaseInsensitive), qPrintable(said));
    QVERIFY(desk.window().isWindowModified());
    QVERIFY(desk.window().session().document().text().contains(">65<"));
    // The way out that the message offers.
    std::unique_ptr<NextDialog> container;
    NextDialog name([&](QWidget &dialog) {
        container
            = std::make_unique<NextDialog>([](QWidget &page) { QVERIFY(clickButton(page, u"Save"_s)); });
        chooseFile(dialog, desk.path(u"b.cfg"_s));
    });
    QVERIFY(clickButton(desk.window(), u"Save As…"_s));
    QVERIFY(desk.read(u"b.cfg"_s).contains(">65<"));
    QVERIFY(!desk.window().isWindowModified());
    QCOMPARE(bannersOf(desk.window()), QString());
}

void tst_Saving::whatFailedIsTriedAgainAsAsked()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    const QString away = desk.path(u"away"_s);
    QVERIFY(QDir().mkpath(away));
    std::unique_ptr<NextDialog> container;
    NextDialog name([&](QWidget &dialog) {
        container = std::make_unique<NextDialog>([&](QWidget &page) {
            auto *wrapping = page.findChild<QComboBox *>(u"wrapping"_s);
            wrapping->setCurrentIndex(wrapping->findText(u"Encrypted: gzip inside AES-256-CBC"_s));
            QTest::keyClicks(page.findChild<SecretField *>(u"key"_s), u"sesame"_s);
            QTest::keyClicks(page.findChild<SecretField *>(u"repeat"_s), u"sesame"_s);
            QVERIFY(QDir(away).removeRecursively());
            QVERIFY(clickButton(page, u"Save"_s));
        });
        chooseFile(dialog, away + u"/b.cfg"_s);
    });
    actionOf(desk.window(), u"Save As"_s)->trigger();
    QVERIFY(name.cameUp() && container && container->cameUp());
    const QString said = bannersOf(desk.window());
    QVERIFY2(said.contains(u"b.cfg was not saved; your edits are still here."_s), qPrintable(said));
    QVERIFY(QDir().mkpath(away));
    QVERIFY(clickButton(desk.window(), u"Try Again"_s));
    QCOMPARE(bannersOf(desk.window()), QString());
    QCOMPARE(desk.read(u"a.cfg"_s), kProfile);
    QVERIFY(desk.window().windowTitle().startsWith(u"b.cfg"_s));
    const SecretKey key("sesame");
    ContainerKeys keys;
    keys.passphrase = &key;
    const auto read = readProfile(away + u"/b.cfg"_s, keys);
    QVERIFY(read && read->text.contains(">65<"));
    QCOMPARE(read->wrapping.layers.size(), 2);
}

void tst_Saving::anotherProgramsChangeIsTold()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    QByteArray other = kProfile;
    desk.write(u"a.cfg"_s, other.replace(">one<", ">two<"));
    QTRY_VERIFY(bannersOf(desk.window()).contains(u"a.cfg was changed by another program."_s));
    QVERIFY(desk.window().session().document().text() == kProfile); // not behind one's back
    QVERIFY(clickButton(desk.window(), u"Reload"_s));
    Desk::waitWhileBusy(desk.window());
    QCOMPARE(desk.window().session().document().text(), other);
    QCOMPARE(bannersOf(desk.window()), QString());
}

void tst_Saving::editsMadeWhileReloadingAreAskedFor()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    desk.write(u"a.cfg"_s, "<flat-profile/>");
    actionOf(desk.window(), u"Reload"_s)->trigger(); // nothing is edited yet, so nothing is asked
    DocumentSession &session = desk.window().session();
    session.push(setParameterState(session.document(), u"GPP_A"_s, ParameterState::value(u"mine"_s)));
    NextDialog asked([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Cancel"_s)); });
    Desk::waitWhileBusy(desk.window());
    QVERIFY(asked.cameUp());
    QVERIFY(session.document().text().contains(">mine<"));
    QVERIFY(desk.window().isWindowModified());
}

void tst_Saving::keepMineKeeps()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    desk.write(u"a.cfg"_s, "<flat-profile/>");
    QTRY_VERIFY(bannersOf(desk.window()).contains(u"Reloading loses your edits"_s));
    QVERIFY(clickButton(desk.window(), u"Keep Mine"_s));
    QCOMPARE(bannersOf(desk.window()), QString());
    QVERIFY(desk.window().session().document().text().contains(">65<"));
    NextDialog asked([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Reload and Lose Edits"_s)); });
    actionOf(desk.window(), u"Reload"_s)->trigger();
    QVERIFY(asked.cameUp());
    Desk::waitWhileBusy(desk.window());
    QCOMPARE(desk.window().session().document().text(), QByteArray("<flat-profile/>"));
}

void tst_Saving::reloadStaysAtTheParameter()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    desk.window().session().setCurrentElement(u"GPP_A"_s);
    QCOMPARE(cellOf(desk.window(), u"GPP A"_s), tableOf(desk.window()).currentIndex());
    actionOf(desk.window(), u"Reload"_s)->trigger();
    Desk::waitWhileBusy(desk.window());
    QCOMPARE(desk.window().session().currentElement(), u"GPP_A"_s);
    QCOMPARE(cellOf(desk.window(), u"GPP A"_s), tableOf(desk.window()).currentIndex());
}

void tst_Saving::savingOverAnotherProgramsChangeAsks()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    edit(desk);
    desk.write(u"a.cfg"_s, "<flat-profile/>");
    NextDialog refuses([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Cancel"_s)); });
    actionOf(desk.window(), u"Save"_s)->trigger();
    QVERIFY(refuses.cameUp());
    QCOMPARE(desk.read(u"a.cfg"_s), QByteArray("<flat-profile/>"));
    NextDialog agrees([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Replace It"_s)); });
    actionOf(desk.window(), u"Save"_s)->trigger();
    QVERIFY(agrees.cameUp());
    QVERIFY(desk.read(u"a.cfg"_s).contains(">65<"));
}

QTEST_MAIN(tst_Saving)
#include "tst_saving.moc"
