#include "core/container/container.h"
#include "tests/support/shareddata.h"
#include "tests/ui/problems/shownproblems.h"
#include "tests/ui/mainwindow/desk.h"
#include "ui/container/keydialog.h"
#include "ui/navigation/navigationmodel.h"
#include "ui/navigation/navigationview.h"
#include "ui/parameters/parametermodel.h"
#include "ui/parameters/parameterview.h"
#include "ui/phone/pushwindow.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulebuilder.h"
#include "ui/source/sourceview.h"
#include "ui/start/startcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/secretfield.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <Max_Forward ua=\"na\">70</Max_Forward>\n"
                                   "  <GPP_A>one</GPP_A>\n"
                                   "</flat-profile>\n";

static const QByteArray kFaulty = "<flat-profile>\n"
                                  "  <GPP_A>a & b</GPP_A>\n"
                                  "  <GPP_B>two</gpp_B>\n"
                                  "  <GPP_C ua=na>three</GPP_C>\n"
                                  "</flat-profile>\n";

static QByteArray wrapped(
    const QByteArray &plain, const QList<ContainerLayer::Kind> &kinds, QByteArrayView key)
{
    QList<ContainerLayer> layers;
    for (const ContainerLayer::Kind kind : kinds) {
        ContainerLayer layer;
        layer.kind = kind;
        layers.append(layer);
    }
    const SecretKey secret(key);
    ContainerKeys keys;
    keys.passphrase = &secret;
    keys.ikm = &secret;
    const auto bytes = writeContainer(plain, layers, keys);
    return bytes ? *bytes : QByteArray();
}

/// What the button of the status bar says that tells what the file is wrapped in.
static QString chainOf(const MainWindow &window)
{
    for (const QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().contains(u" › flat-profile"_s))
            return button->text();
    }
    return {};
}

class tst_Opening : public QObject
{
    Q_OBJECT

private slots:
    void startPageGivesWayToTheProfile();
    void aSampleIsANewProfileWithoutAFile();
    void aRuleSampleOpensWithItsPhones();
    void theStartPageLeadsToALabPhone();
    void navigationCountsWhatIsWrong();
    void everyCorpusProfileShowsWhatItHolds();
    void aMalformedFileOpensAsItsText();
    void fixAllIsOneStep();
    void eachFixIsOneStep();
    void strangersHaveAPageOfTheirOwn();
    void otherEncodingsAreOfferedAsUtf8();
    void theStatusLineNamesTheContainers_data();
    void theStatusLineNamesTheContainers();
    void anEncryptedFileAsksForItsKey();
    void cancellingTheKeyLeavesTheStartPage();
    void keysOfThisSessionAreTriedFirst();
    void keysOfOpenProfilesAreTriedFirst();
    void aDroppedFileOpens();
    void openAsksForAFile();
    void recentFilesOpenFromTheMenu();
    void newAsksForThePhone();
};

void tst_Opening::startPageGivesWayToTheProfile()
{
    Desk desk;
    QVERIFY(wordsIn(desk.window()).contains(u"No files yet"_s));
    QCOMPARE(desk.window().windowTitle(), u"Flatprofile"_s);
    QVERIFY(!actionOf(desk.window(), u"Save"_s)->isEnabled());
    desk.openBytes(u"north.cfg"_s, kProfile);
    QVERIFY(desk.window().windowTitle().startsWith(u"north.cfg"_s));
    QVERIFY(!desk.window().isWindowModified());
    QVERIFY(actionOf(desk.window(), u"Save"_s)->isEnabled());
    QVERIFY(tableOf(desk.window()).isVisible());
    QCOMPARE(bannersOf(desk.window()), QString());
    // The first page that says something, its first parameter that is set.
    QCOMPARE(navigationOf(desk.window()).currentIndex().data().toString(), u"SIP"_s);
    QCOMPARE(currentField(desk.window()), u"Max Forward"_s);
    QVERIFY(tableOf(desk.window()).hasFocus());
    QVERIFY(wordsIn(desk.window()).contains(u"2 of "_s));
}

void tst_Opening::aSampleIsANewProfileWithoutAFile()
{
    Desk desk;
    desk.openSample(u"small-office.cfg"_s);
    QVERIFY(desk.window().windowTitle().startsWith(u"New profile"_s));
    QVERIFY(fieldsIn(desk.window()).contains(u"Enable Web Server"_s));
    NextDialog asksForAName([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    actionOf(desk.window(), u"Save"_s)->trigger();
    QVERIFY(asksForAName.cameUp());
}

void tst_Opening::aRuleSampleOpensWithItsPhones()
{
    Desk desk;
    desk.openSample(u"staged-upgrade.json"_s);
    auto *builder = desk.window().findChild<RuleBuilder *>();
    QVERIFY(builder && builder->isVisible());
    QCOMPARE(builder->bench().element(), u"Upgrade_Rule"_s);
    QCOMPARE(builder->bench().phones().size(), 3);
    QTRY_COMPARE(builder->bench().outcomes().size(), 3);
    QList<int> taken;
    for (const BenchOutcome &outcome : builder->bench().outcomes())
        taken.append(outcome.alternative() + 1);
    QCOMPARE(taken, QList<int>({ 1, 2, 3 }));
}

void tst_Opening::theStartPageLeadsToALabPhone()
{
    Desk desk;
    QTest::mouseClick(desk.window().findChild<StartCard *>(u"phone"_s), Qt::LeftButton);
    auto *phone = desk.window().findChild<PushWindow *>();
    QVERIFY(phone && phone->isVisible());
}

void tst_Opening::navigationCountsWhatIsWrong()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s,
        "<flat-profile><Max_Forward>x</Max_Forward><Max_Auth>y</Max_Auth><GPP_A>one</GPP_A></flat-profile>");
    NavigationView &navigation = navigationOf(desk.window());
    QStringList withProblems;
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex page = navigation.model()->index(row, 0);
        if (const int problems = page.data(NavigationModel::ProblemCountRole).toInt(); problems > 0)
            withProblems.append(page.data().toString() + u' ' + QString::number(problems));
    }
    QCOMPARE(withProblems, QStringList { u"SIP 2"_s });
    QVERIFY(wordsIn(desk.window()).contains(u"2 error"_s));
    // Mending one takes it off the count at once.
    clickCell(tableOf(desk.window()), cellOf(desk.window(), u"Max Forward"_s));
    typeKeys(u"70"_s);
    typeKey(Qt::Key_Return);
    const QModelIndex page = navigation.currentIndex().parent().isValid() ? navigation.currentIndex().parent()
                                                                          : navigation.currentIndex();
    QTRY_COMPARE(page.data(NavigationModel::ProblemCountRole).toInt(), 1);
}

void tst_Opening::everyCorpusProfileShowsWhatItHolds()
{
    const QStringList profiles = corpusProfiles();
    if (profiles.isEmpty())
        QSKIP("the corpus is not beside the repository");
    for (const QString &path : profiles) {
        Desk desk;
        desk.open(path);
        QVERIFY2(desk.window().session().isOpen(), qPrintable(path + bannersOf(desk.window())));
        const bool isWellFormed = desk.window().session().document().scan().wellFormed();
        QCOMPARE(desk.window().findChild<SourceView *>()->isVisible(), !isWellFormed);
        QCOMPARE(bannersOf(desk.window()).contains(u"Not well-formed"_s), !isWellFormed);
        QVERIFY(!desk.window().isWindowModified());
    }
}

void tst_Opening::aMalformedFileOpensAsItsText()
{
    Desk desk;
    desk.openBytes(u"faulty.cfg"_s, kFaulty);
    QVERIFY(desk.window().findChild<SourceView *>()->isVisible());
    QVERIFY(!tableOf(desk.window()).isVisible());
    QVERIFY(bannersOf(desk.window()).contains(u"Not well-formed in 3 place"_s));
    // The rest is in the tree, one click away.
    NavigationView &navigation = navigationOf(desk.window());
    clickCell(navigation, navigation.currentIndex());
    QVERIFY(tableOf(desk.window()).isVisible());
    QVERIFY(fieldsIn(desk.window()).contains(u"GPP A"_s));
    QVERIFY(bannersOf(desk.window()).contains(u"Not well-formed"_s));
}

void tst_Opening::fixAllIsOneStep()
{
    Desk desk;
    desk.openBytes(u"faulty.cfg"_s, kFaulty);
    QVERIFY(clickButton(desk.window(), u"Fix All 3"_s));
    QCOMPARE(bannersOf(desk.window()), QString());
    const QByteArray mended = desk.window().session().document().text();
    QVERIFY(mended.contains("a &amp; b"));
    QVERIFY(mended.contains("<GPP_B>two</GPP_B>"));
    QVERIFY(mended.contains("<GPP_C ua=\"na\">"));
    QCOMPARE(desk.window().session().undoStack().count(), 1);
    actionOf(desk.window(), u"Undo Fix all faults"_s)->trigger();
    QCOMPARE(desk.window().session().document().text(), kFaulty);
    QTRY_VERIFY(bannersOf(desk.window()).contains(u"Not well-formed in 3 place"_s));
}

void tst_Opening::eachFixIsOneStep()
{
    Desk desk;
    desk.openBytes(u"faulty.cfg"_s, kFaulty);
    QTreeView *problems = nullptr;
    for (QTreeView *view : desk.window().findChildren<QTreeView *>()) {
        if (view->accessibleName() == u"Problems"_s)
            problems = view;
    }
    QVERIFY(problems && problems->isVisible());
    for (int left = 3; left > 0; --left) {
        QCOMPARE(desk.window().session().document().scan().faultCount, left);
        const QModelIndex fix = shownProblem(*problems, 0, 1);
        QVERIFY(!fix.data().toString().isEmpty());
        const QRect cell = problems->visualRect(fix);
        QTest::mouseClick(
            problems->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(20, cell.height() / 2));
        QCOMPARE(desk.window().session().undoStack().count(), 4 - left);
    }
    QVERIFY(desk.window().session().document().scan().wellFormed());
    while (desk.window().session().undoStack().canUndo())
        desk.window().session().undoStack().undo();
    QCOMPARE(desk.window().session().document().text(), kFaulty);
}

void tst_Opening::strangersHaveAPageOfTheirOwn()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s,
        "<flat-profile><Own_Name>mine</Own_Name><router-configuration><WAN><Mode>dhcp</Mode></WAN>"
        "</router-configuration></flat-profile>");
    NavigationView &navigation = navigationOf(desk.window());
    const auto click = [&](const QString &words) {
        for (int row = 0; row < navigation.model()->rowCount(); ++row) {
            const QModelIndex page = navigation.model()->index(row, 0);
            if (page.data().toString() == words) {
                clickCell(navigation, page);
                return true;
            }
        }
        return false;
    };
    QVERIFY(click(u"Not in the catalogue"_s));
    QCOMPARE(fieldsIn(desk.window()), QStringList { u"Own_Name"_s });
    QVERIFY(click(u"Other elements"_s));
    QVERIFY(!tableOf(desk.window()).isVisible());
    QVERIFY(wordsIn(desk.window()).contains(u"These elements are no parameters of a phone."_s));
}

void tst_Opening::otherEncodingsAreOfferedAsUtf8()
{
    Desk desk;
    desk.openBytes(u"latin.cfg"_s,
        "<?xml version=\"1.0\" "
        "encoding=\"ISO-8859-1\"?>\n<flat-profile><GPP_A>caf\xe9</GPP_A></flat-profile>\n");
    QVERIFY(bannersOf(desk.window()).contains(u"ISO-8859-1"_s));
    QVERIFY(clickButton(desk.window(), u"Convert to UTF-8"_s));
    QVERIFY(desk.window().isWindowModified());
    actionOf(desk.window(), u"Save"_s)->trigger();
    QCOMPARE(desk.read(u"latin.cfg"_s),
        QByteArray("<?xml version=\"1.0\" "
                   "encoding=\"UTF-8\"?>\n<flat-profile><GPP_A>caf\xc3\xa9</GPP_A></flat-profile>\n"));
}

void tst_Opening::theStatusLineNamesTheContainers_data()
{
    using Kind = ContainerLayer::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("chain");
    QTest::newRow("plain") << kProfile << u"a.cfg › flat-profile, not encrypted"_s;
    QTest::newRow("gzip") << wrapped(kProfile, { Kind::Gzip }, "k")
                          << u"a.cfg › gzip › flat-profile, not encrypted"_s;
    QTest::newRow("gzip in AES") << wrapped(kProfile, { Kind::Aes256Cbc, Kind::Gzip }, "k")
                                 << u"a.cfg › AES-256-CBC › gzip › flat-profile"_s;
}

void tst_Opening::theStatusLineNamesTheContainers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, chain);
    Desk desk;
    desk.windows().keys().addPassphrase(SecretKey("k"));
    desk.openBytes(u"a.cfg"_s, bytes);
    QCOMPARE(chainOf(desk.window()), chain);
}

void tst_Opening::anEncryptedFileAsksForItsKey()
{
    Desk desk;
    QString said;
    QString kept;
    NextDialog asked([&](QWidget &dialog) {
        auto *key = dialog.findChild<SecretField *>(u"key"_s);
        QVERIFY(key);
        QVERIFY(wordsIn(dialog).contains(u"secret.cfg is encrypted"_s));
        QTest::keyClicks(key, u"wrong"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        said = dialog.findChild<MessageLine *>(u"message"_s)->text();
        kept = key->text();
        key->selectAll();
        QTest::keyClicks(key, u"right"_s);
        QTest::keyClick(key, Qt::Key_Return);
    });
    desk.openBytes(u"secret.cfg"_s, wrapped(kProfile, { ContainerLayer::Kind::Aes256Cbc }, "right"));
    QTRY_VERIFY(asked.cameUp());
    QVERIFY(said.contains(u"does not open the file"_s));
    QCOMPARE(kept, u"wrong"_s);
    QCOMPARE(desk.window().session().document().text(), kProfile);
    QVERIFY(desk.window().windowTitle().startsWith(u"secret.cfg"_s));
}

void tst_Opening::cancellingTheKeyLeavesTheStartPage()
{
    Desk desk;
    NextDialog asked([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    desk.openBytes(u"secret.cfg"_s, wrapped(kProfile, { ContainerLayer::Kind::Aes256Cbc }, "right"));
    QTRY_VERIFY(asked.cameUp());
    QVERIFY(!desk.window().session().isOpen());
    QVERIFY(desk.window().isVacant());
}

void tst_Opening::keysOfThisSessionAreTriedFirst()
{
    Desk desk;
    NextDialog asked([](QWidget &dialog) {
        QTest::keyClicks(dialog.findChild<SecretField *>(u"key"_s), u"right"_s);
        QTest::keyClick(dialog.findChild<SecretField *>(u"key"_s), Qt::Key_Return);
    });
    desk.openBytes(u"one.cfg"_s, wrapped(kProfile, { ContainerLayer::Kind::Aes256Cbc }, "right"));
    QTRY_VERIFY(asked.cameUp());
    NextDialog again([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    desk.openBytes(u"two.cfg"_s, wrapped(kProfile, { ContainerLayer::Kind::Aes256Cbc }, "right"));
    QCOMPARE(desk.windows().windows().size(), 2);
    QVERIFY(desk.windows().windows().last()->session().isOpen());
    QVERIFY(!again.cameUp());
}

void tst_Opening::keysOfOpenProfilesAreTriedFirst()
{
    Desk desk;
    desk.openBytes(u"rule.cfg"_s,
        "<flat-profile><Profile_Rule>[--key "
        "open-sesame]https://x.example/$MA.cfg</Profile_Rule></flat-profile>");
    NextDialog asked([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    desk.openBytes(u"two.cfg"_s, wrapped(kProfile, { ContainerLayer::Kind::Aes256Cbc }, "open-sesame"));
    QVERIFY(desk.windows().windows().last()->session().isOpen());
    QVERIFY(!asked.cameUp());
}

void tst_Opening::aDroppedFileOpens()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(desk.write(u"two.cfg"_s, kProfile)) });
    const QPoint at = desk.window().rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.window(), &drop);
    QCOMPARE(desk.windows().windows().size(), 2);
    Desk::waitWhileBusy(*desk.windows().windows().last());
    QVERIFY(desk.windows().windows().last()->windowTitle().startsWith(u"two.cfg"_s));
}

void tst_Opening::openAsksForAFile()
{
    Desk desk;
    const QString path = desk.write(u"north.cfg"_s, kProfile);
    NextDialog asked([&](QWidget &dialog) { chooseFile(dialog, path); });
    typeKey(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(asked.cameUp());
    Desk::waitWhileBusy(desk.window());
    QVERIFY(desk.window().windowTitle().startsWith(u"north.cfg"_s));
}

void tst_Opening::recentFilesOpenFromTheMenu()
{
    Desk desk;
    desk.openBytes(u"one.cfg"_s, kProfile);
    desk.openBytes(u"two.cfg"_s, kProfile);
    desk.windows().windows().last()->close();
    QTRY_COMPARE(desk.windows().windows().size(), 1);
    QVERIFY(QFile::remove(desk.path(u"one.cfg"_s)));
    QMenu *recent = actionOf(desk.window(), u"Open Recent"_s)->menu();
    emit recent->aboutToShow();
    const QList<QAction *> entries = recent->actions();
    QVERIFY(entries.at(0)->text().startsWith(u"two.cfg"_s));
    QVERIFY(entries.at(0)->isEnabled());
    QVERIFY(entries.at(1)->text().startsWith(u"one.cfg"_s));
    QVERIFY(!entries.at(1)->isEnabled()); // it is gone
    entries.at(0)->trigger();
    QCOMPARE(desk.windows().windows().size(), 2);
    Desk::waitWhileBusy(*desk.windows().windows().last());
    QVERIFY(desk.windows().windows().last()->windowTitle().startsWith(u"two.cfg"_s));
    emit recent->aboutToShow();
    actionOf(desk.window(), u"Clear List"_s)->trigger();
    emit recent->aboutToShow();
    QVERIFY(recent->actions().constFirst()->text().contains(u"No files yet"_s));
}

void tst_Opening::newAsksForThePhone()
{
    Desk desk;
    NextDialog asked([](QWidget &dialog) {
        auto *models = dialog.findChild<QAbstractItemView *>();
        QVERIFY(models);
        const auto found = models->model()->match(
            models->model()->index(0, 0), Qt::DisplayRole, u"CP-7811"_s, 1, Qt::MatchStartsWith);
        QVERIFY(!found.isEmpty());
        clickCell(*models, found.first());
        QVERIFY(clickButton(dialog, u"Create Profile"_s));
    });
    typeKey(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(asked.cameUp());
    QVERIFY(desk.window().session().isOpen());
    QVERIFY(desk.window().windowTitle().startsWith(u"New profile"_s));
    QVERIFY(desk.window().session().phone());
    QStringList pages;
    for (int row = 0; row < navigationOf(desk.window()).model()->rowCount(); ++row)
        pages.append(navigationOf(desk.window()).model()->index(row, 0).data().toString());
    QVERIFY(pages.contains(u"Ext 1"_s));
    QVERIFY(!pages.contains(u"Ext 2"_s)); // a phone with one line
    QTRY_VERIFY(wordsIn(desk.window()).contains(u"0 of "_s));
}

QTEST_MAIN(tst_Opening)
#include "tst_opening.moc"
