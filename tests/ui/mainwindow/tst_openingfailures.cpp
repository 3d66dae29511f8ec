#include "core/edit/profilecommands.h"
#include "tests/ui/mainwindow/desk.h"

#include <QAction>
#include <QDir>
#include <QtTest>

using namespace flatprofile;
using namespace flatprofile::testing;
using namespace Qt::StringLiterals;

static const QByteArray kProfile = "<flat-profile><GPP_A>one</GPP_A></flat-profile>\n";

/// What can't be opened is told with what it is and what to do, and nothing that is open is lost.
class tst_OpeningFailures : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatAndWhatToDo_data();
    void tellsWhatAndWhatToDo();
    void whatIsOpenStays();
    void tryAgainOpensWhatIsThereNow();
    void tryAgainAsksBeforeItReplacesEdits();
    void aNewProfileIsNotToldOfTheLastFailure();
    void theMessageCanBeClosed();
    void anUnmarkedFileOffersAKey();
    void openingCanBeCancelled();

private:
    /// Makes what the row is named after, and gives its path.
    QString make(const Desk &desk, const QString &what) const;
};

QString tst_OpeningFailures::make(const Desk &desk, const QString &what) const
{
    const QString path = desk.path(u"it.cfg"_s);
    if (what == "folder"_L1)
        return QDir().mkpath(path) ? path : QString();
    if (what == "empty"_L1)
        return desk.write(u"it.cfg"_s, {});
    if (what == "binary"_L1)
        return desk.write(u"it.cfg"_s,
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0\0\0\0\0\xff\xfe\x80",
                16));
    if (what == "words"_L1)
        return desk.write(u"it.cfg"_s, "Dear all,\nthe meeting is on Monday.\n");
    if (what == "cut gzip"_L1)
        return desk.write(u"it.cfg"_s, QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\xb3", 11));
    if (what == "huge"_L1) {
        QFile file(path); // sparse: takes no room
        return file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 30) ? path : QString();
    }
    if (what == "unreadable"_L1) {
        const QString locked = u"/proc/self/mem"_s; // no right helps to read its first bytes
        return QFile::exists(locked) ? locked : QString();
    }
    return path; // is not there
}

void tst_OpeningFailures::tellsWhatAndWhatToDo_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("wayOut");
    QTest::newRow("missing") << u"missing"_s << u"no such file"_s << u"moved or renamed"_s;
    QTest::newRow("folder") << u"folder"_s << u"a folder"_s << u"Choose a file"_s;
    QTest::newRow("empty") << u"empty"_s << u"is empty"_s << u"Start a new profile"_s;
    QTest::newRow("binary") << u"binary"_s << u"none of the kinds of file"_s << u"a profile in XML"_s;
    QTest::newRow("words") << u"words"_s << u"none of the kinds of file"_s << u"a profile in XML"_s;
    QTest::newRow("cut gzip") << u"cut gzip"_s << u"cut off"_s << u"Fetch the file again"_s;
    QTest::newRow("huge") << u"huge"_s << u"larger than 64 MiB"_s << u"choose another file"_s;
    QTest::newRow("unreadable") << u"unreadable"_s << u"can't be read"_s << u"Ask its owner"_s;
}

void tst_OpeningFailures::tellsWhatAndWhatToDo()
{
    QFETCH(QString, what);
    QFETCH(QString, told);
    Desk desk;
    const QString path = make(desk, what);
    if (path.isEmpty())
        QSKIP("this machine has no such file");
    desk.open(path);
    QVERIFY(!desk.window().session().isOpen());
    const QString said = bannersOf(desk.window());
    QVERIFY2(said.contains(QFileInfo(path).fileName() + u" was not opened."_s), qPrintable(said));
    QVERIFY2(said.contains(told), qPrintable(said));
    QFETCH(QString, wayOut);
    QVERIFY2(said.contains(wayOut), qPrintable(said));
    QVERIFY(buttonOf(desk.window(), u"Try Again"_s));
    QVERIFY(desk.windows().recentFiles().files().isEmpty());
    QVERIFY(wordsIn(desk.window()).contains(u"Open a profile…"_s)); // still at the start
}

void tst_OpeningFailures::whatIsOpenStays()
{
    Desk desk;
    desk.openBytes(u"good.cfg"_s, kProfile);
    desk.open(desk.path(u"missing.cfg"_s));
    QCOMPARE(desk.window().session().document().text(), kProfile);
    QVERIFY(desk.window().windowTitle().startsWith(u"good.cfg"_s));
    QCOMPARE(desk.windows().windows().size(), 2);
    QVERIFY(bannersOf(*desk.windows().windows().last()).contains(u"missing.cfg was not opened."_s));
    // A reload that fails keeps what is seen, too.
    QVERIFY(QFile::remove(desk.path(u"good.cfg"_s)));
    actionOf(desk.window(), u"Reload"_s)->trigger();
    Desk::waitWhileBusy(desk.window());
    QVERIFY(bannersOf(desk.window()).contains(u"good.cfg was not opened."_s));
    QCOMPARE(desk.window().session().document().text(), kProfile);
}

void tst_OpeningFailures::tryAgainOpensWhatIsThereNow()
{
    Desk desk;
    desk.open(desk.path(u"late.cfg"_s));
    desk.write(u"late.cfg"_s, kProfile);
    QVERIFY(clickButton(desk.window(), u"Try Again"_s));
    Desk::waitWhileBusy(desk.window());
    QCOMPARE(bannersOf(desk.window()), QString());
    QVERIFY(desk.window().windowTitle().startsWith(u"late.cfg"_s));
}

void tst_OpeningFailures::tryAgainAsksBeforeItReplacesEdits()
{
    Desk desk;
    desk.openBytes(u"a.cfg"_s, kProfile);
    QVERIFY(QFile::remove(desk.path(u"a.cfg"_s)));
    actionOf(desk.window(), u"Reload"_s)->trigger();
    Desk::waitWhileBusy(desk.window());
    QVERIFY(bannersOf(desk.window()).contains(u"a.cfg was not opened."_s));
    desk.write(u"a.cfg"_s, "<flat-profile/>");
    DocumentSession &session = desk.window().session();
    session.push(setParameterState(session.document(), u"GPP_A"_s, ParameterState::value(u"mine"_s)));
    NextDialog refuses([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Cancel"_s)); });
    QVERIFY(clickButton(desk.window(), u"Try Again"_s));
    QVERIFY(refuses.cameUp());
    Desk::waitWhileBusy(desk.window());
    QVERIFY(session.document().text().contains(">mine<"));
    NextDialog agrees([](QWidget &dialog) { QVERIFY(clickButton(dialog, u"Reload and Lose Edits"_s)); });
    QVERIFY(clickButton(desk.window(), u"Try Again"_s));
    Desk::waitWhileBusy(desk.window());
    QVERIFY(agrees.cameUp());
    QCOMPARE(session.document().text(), QByteArray("<flat-profile/>"));
}

void tst_OpeningFailures::aNewProfileIsNotToldOfTheLastFailure()
{
    Desk desk;
    desk.open(desk.path(u"missing.cfg"_s));
    QVERIFY(bannersOf(desk.window()).contains(u"missing.cfg was not opened."_s));
    NextDialog asked([](QWidget &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    actionOf(desk.window(), u"New Profile"_s)->trigger();
    QVERIFY(asked.cameUp());
    QVERIFY(desk.window().session().isOpen());
    QCOMPARE(bannersOf(desk.window()), QString());
}

void tst_OpeningFailures::theMessageCanBeClosed()
{
    Desk desk;
    desk.open(desk.path(u"missing.cfg"_s));
    for (QAbstractButton *button : desk.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == u"Close this message"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(bannersOf(desk.window()), QString());
}

void tst_OpeningFailures::anUnmarkedFileOffersAKey()
{
    Desk desk;
    QByteArray noise;
    for (int i = 0; i < 600; ++i)
        noise.append(char((i * 7919 + 13) % 251));
    desk.openBytes(u"noise.bin"_s, noise);
    QVERIFY(bannersOf(desk.window()).contains(u"was not opened"_s));
    NextDialog asked([](QWidget &dialog) {
        QVERIFY(wordsIn(dialog).contains(u"Without a mark"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QVERIFY(clickButton(desk.window(), u"Try a Key…"_s));
    QVERIFY(asked.cameUp());
}

void tst_OpeningFailures::openingCanBeCancelled()
{
    Desk desk;
    QByteArray large = "<flat-profile>\n";
    for (int i = 0; i < 400'000; ++i)
        large += "<Own_" + QByteArray::number(i) + ">some value</Own_" + QByteArray::number(i) + ">\n";
    large += "</flat-profile>\n";
    desk.windows().openFile(desk.write(u"large.cfg"_s, large), &desk.window());
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(desk.window(), u"Cancel"_s) || !desk.window().isBusy(), 10'000);
    if (!desk.window().isBusy())
        QSKIP("this machine reads the file in a moment");
    QVERIFY(wordsIn(desk.window()).contains(u"Opening large.cfg…"_s));
    QVERIFY(clickButton(desk.window(), u"Cancel"_s));
    QVERIFY(desk.window().isVacant());
    QVERIFY(!buttonOf(desk.window(), u"Cancel"_s));
    QTest::qWait(200); // what is still being read must not come up afterwards
    QVERIFY(!desk.window().session().isOpen());
}

QTEST_MAIN(tst_OpeningFailures)
#include "tst_openingfailures.moc"
