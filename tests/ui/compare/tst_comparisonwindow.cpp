#include "core/container/secretkey.h"
#include "core/document/profilefile.h"
#include "core/edit/profilecommands.h"
#include "tests/ui/support/driver.h"
#include "ui/compare/comparisonopener.h"
#include "ui/compare/comparisonwindow.h"
#include "ui/container/keydialog.h"
#include "ui/widgets/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kLeft = "<flat-profile>\n"
                                "  <Station_Name>Lobby</Station_Name>\n"
                                "  <Max_Auth>3</Max_Auth>\n"
                                "</flat-profile>\n";
static const QByteArray kRight = "<flat-profile>\n"
                                 "  <Station_Name>Hall</Station_Name>\n"
                                 "  <Max_Forward>70</Max_Forward>\n"
                                 "</flat-profile>\n";

class tst_ComparisonWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aRowIsTakenWithAButton();
    void aRowIsTakenWithAKey();
    void allShownAreOneStep();
    void whatIsTakenIsNotOfferedAgain();
    void filtersSayWhenNothingIsLeft();
    void theDifferenceIsExported();
    void whatNoProfileCanHoldIsSaid();
    void anUnwritableFileIsSaid();
    void aFileIsCompared();
    void anEncryptedFileAsksForItsKey();
    void aMissingFileIsSaid();
    void theSavedVersionIsCompared();
    void theClipboardIsCompared_data();
    void theClipboardIsCompared();
    void anotherProfileClosesIt();
    void everythingHasAName();

private:
    QTreeView &list(const QWidget &window) const { return *window.findChild<QTreeView *>(); }
    void chooseRow(const QWidget &window, const QString &parameter) const
    {
        const QAbstractItemModel &model = *list(window).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == parameter)
                list(window).setCurrentIndex(model.index(row, 0));
        }
    }
    ComparisonWindow *opened() const { return m_parent->findChild<ComparisonWindow *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<QWidget> m_parent;
};

void tst_ComparisonWindow::init()
{
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    m_session = sessionOf(kLeft);
}

void tst_ComparisonWindow::aRowIsTakenWithAButton()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    chooseRow(window, u"Station Name"_s);
    QVERIFY(!buttonOf(window, u"Take Left"_s)->isEnabled());
    QVERIFY(clickButton(window, u"Take Right"_s));
    QCOMPARE(m_session->document().state(u"Station_Name"_s).text, u"Hall"_s);
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(m_session->undoStack().undoText(), u"Take Station Name from other.cfg"_s);
    QVERIFY(clickButton(window, u"Take Left"_s));
    QCOMPARE(m_session->document().text(), kLeft);
    QCOMPARE(m_session->undoStack().count(), 2);
}

void tst_ComparisonWindow::aRowIsTakenWithAKey()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    chooseRow(window, u"Max Forward"_s);
    typeKey(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_session->document().state(u"Max_Forward"_s).text, u"70"_s);
    typeKey(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_session->document().state(u"Max_Forward"_s).kind, ParameterState::Kind::Absent);
    m_session->undoStack().setIndex(0);
    QCOMPARE(m_session->document().text(), kLeft);
}

void tst_ComparisonWindow::allShownAreOneStep()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    window.findChild<QLineEdit *>()->setText(u"max"_s);
    QCOMPARE(list(window).model()->rowCount(), 2);
    QVERIFY(clickButton(window, u"Take All Shown from the Right"_s));
    QCOMPARE(m_session->document().state(u"Max_Auth"_s).kind, ParameterState::Kind::Absent);
    QCOMPARE(m_session->document().state(u"Max_Forward"_s).text, u"70"_s);
    QCOMPARE(m_session->document().state(u"Station_Name"_s).text, u"Lobby"_s); // not shown
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kLeft);
}

void tst_ComparisonWindow::whatIsTakenIsNotOfferedAgain()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    QVERIFY(clickButton(window, u"Take All Shown from the Right"_s));
    QVERIFY(!buttonOf(window, u"Take All Shown from the Right"_s)->isEnabled());
    QCOMPARE(list(window).model()->rowCount(), 3); // rows stay where they are
}

void tst_ComparisonWindow::filtersSayWhenNothingIsLeft()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    QVERIFY(clickButton(window, u"Only Left 1"_s));
    QCOMPARE(list(window).model()->rowCount(), 1);
    window.findChild<QLineEdit *>()->setText(u"qqq"_s);
    QVERIFY(wordsIn(window).contains(u"None of the differences is shown"_s));
    ComparisonWindow same(*m_session, u"other.cfg"_s, kLeft);
    same.show();
    QVERIFY(wordsIn(same).contains(u"Both are the same"_s));
    QVERIFY(!buttonOf(same, u"Export Difference"_s)->isEnabled());
}

void tst_ComparisonWindow::theDifferenceIsExported()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s,
        "<flat-profile>\n<Station_Name>Hall</Station_Name>\n"
        "<Max_Auth>3</Max_Auth>\n</flat-profile>\n");
    window.show();
    const QString path = m_folder.filePath(u"difference.cfg"_s);
    window.exportDifference(ComparisonModel::Side::Right, path);
    auto read = readProfile(path);
    QVERIFY(read);
    QCOMPARE(read->text, "<flat-profile>\n  <Station_Name>Hall</Station_Name>\n</flat-profile>\n");
    QVERIFY(wordsIn(window).contains(u"difference.cfg was written."_s));
    window.exportDifference(ComparisonModel::Side::Left, path);
    read = readProfile(path);
    QVERIFY(read);
    QCOMPARE(read->text, "<flat-profile>\n  <Station_Name>Lobby</Station_Name>\n</flat-profile>\n");
}

void tst_ComparisonWindow::whatNoProfileCanHoldIsSaid()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    window.exportDifference(ComparisonModel::Side::Right, m_folder.filePath(u"partial.cfg"_s));
    QVERIFY2(wordsIn(window).contains(u"Max_Auth"_s), qPrintable(wordsIn(window)));
}

void tst_ComparisonWindow::anUnwritableFileIsSaid()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    window.exportDifference(ComparisonModel::Side::Right, m_folder.filePath(u"nowhere/at/all.cfg"_s));
    QVERIFY(!wordsIn(window).contains(u"was written"_s));
    QVERIFY(wordsIn(window).contains(u"all.cfg"_s) || wordsIn(window).contains(u"nowhere"_s));
}

void tst_ComparisonWindow::aFileIsCompared()
{
    ComparisonOpener opener(*m_session, m_parent.get());
    opener.compareWithFile(writeFile(m_folder.filePath(u"b.cfg"_s), kRight));
    QTRY_VERIFY(opened());
    QCOMPARE(list(*opened()).model()->rowCount(), 3);
    QVERIFY(opened()->windowTitle().contains(u"b.cfg"_s));
}

void tst_ComparisonWindow::anEncryptedFileAsksForItsKey()
{
    FileWrapping wrapping;
    ContainerLayer layer;
    layer.kind = ContainerLayer::Kind::Aes256Cbc;
    wrapping.layers = { layer };
    const SecretKey key(QByteArray("open sesame"));
    const QString path = m_folder.filePath(u"locked.enc"_s);
    QVERIFY(writeProfile(path, kRight, wrapping, { &key, nullptr, false }));
    ComparisonOpener opener(*m_session, m_parent.get());
    NextDialog next([](QWidget &dialog) {
        QVERIFY(qobject_cast<KeyDialog *>(&dialog));
        QTest::keyClicks(dialog.findChild<SecretField *>(), u"open sesame"_s);
        static_cast<KeyDialog &>(dialog).accept();
    });
    opener.compareWithFile(path);
    QTRY_VERIFY(opened());
    QVERIFY(next.cameUp());
    QCOMPARE(list(*opened()).model()->rowCount(), 3);
    QVERIFY(m_session->passphrase().isEmpty()); // the other file's key is not this one's
}

void tst_ComparisonWindow::aMissingFileIsSaid()
{
    ComparisonOpener opener(*m_session, m_parent.get());
    QSignalSpy failed(&opener, &ComparisonOpener::failed);
    opener.compareWithFile(m_folder.filePath(u"gone.cfg"_s));
    QVERIFY(failed.wait());
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"gone.cfg"_s));
    QVERIFY(!opened());
}

void tst_ComparisonWindow::theSavedVersionIsCompared()
{
    const QString path = writeFile(m_folder.filePath(u"mine.cfg"_s), kLeft);
    m_session = sessionOf(kLeft, path);
    m_session->push(setParameterState(m_session->document(), u"Max_Auth"_s, ParameterState::value(u"4"_s)));
    ComparisonOpener opener(*m_session, m_parent.get());
    opener.compareWithSaved();
    QTRY_VERIFY(opened());
    QCOMPARE(list(*opened()).model()->rowCount(), 1);
    QVERIFY(clickButton(*opened(), u"Take Right"_s)); // back to what was saved
    QCOMPARE(m_session->document().text(), kLeft);
    ComparisonOpener ofNew(*m_session, m_parent.get());
    delete opened();
    m_session->startNew({});
    ofNew.compareWithSaved();
    QVERIFY(!opened());
}

void tst_ComparisonWindow::theClipboardIsCompared_data()
{
    QTest::addColumn<QString>("clipboard");
    QTest::addColumn<bool>("isProfile");
    QTest::newRow("profile") << QString::fromUtf8(kRight) << true;
    QTest::newRow("elements") << u"<Station_Name>Hall</Station_Name>\n<Max_Forward>70</Max_Forward>"_s
                              << true;
    QTest::newRow("assignments") << u"Station_Name=Hall\nMax_Forward=70"_s << true;
    QTest::newRow("prose") << u"Good morning, everybody"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ComparisonWindow::theClipboardIsCompared()
{
    QFETCH(QString, clipboard);
    QFETCH(bool, isProfile);
    QGuiApplication::clipboard()->setText(clipboard);
    ComparisonOpener opener(*m_session, m_parent.get());
    QSignalSpy failed(&opener, &ComparisonOpener::failed);
    opener.compareWithClipboard();
    QCOMPARE(opened() != nullptr, isProfile);
    QCOMPARE(failed.size(), isProfile ? 0 : 1);
    if (isProfile)
        QCOMPARE(list(*opened()).model()->rowCount(), 3);
}

void tst_ComparisonWindow::anotherProfileClosesIt()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    m_session->startNew({});
    QVERIFY(!window.isVisible());
}

void tst_ComparisonWindow::everythingHasAName()
{
    ComparisonWindow window(*m_session, u"other.cfg"_s, kRight);
    window.show();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_ComparisonWindow)
#include "tst_comparisonwindow.moc"
