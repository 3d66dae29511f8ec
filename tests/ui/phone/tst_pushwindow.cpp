#include "core/edit/profilecommands.h"
#include "pushdesk.h"
#include "ui/phone/mergewindow.h"
#include "ui/widgets/wordsmodel.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_PushWindow : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void pushesInThreeSteps_data();
    void pushesInThreeSteps();
    void showsExactlyWhatIsSent();
    void wrapsAsChosen_data();
    void wrapsAsChosen();
    void leavesOutWhatIsUnticked();
    void whatMayLockOutWaitsForATick();
    void verdictsAreListedAndFiltered();
    void mergesFromThePhone();
    void wrongFieldsAreSaidAtOnce_data();
    void wrongFieldsAreSaidAtOnce();
    void everythingHasAName();
};

void tst_PushWindow::pushesInThreeSteps_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("POST") << 0;
    QTest::newRow("resync, HTTP") << 1;
    QTest::newRow("resync, TFTP") << 2;
}

void tst_PushWindow::pushesInThreeSteps()
{
    QFETCH(int, method);
    open();
    connectTo(*m_phone);
    choose(u"Method"_s, method);
    review();
    QTRY_VERIFY(isReadyToSend());
    QVERIFY(m_phone->applied.isEmpty()); // nothing is sent before it is told
    QCOMPARE(m_phone->count("POST", "/admin/config.xml") + m_phone->count("GET", "/admin/resync"), 0);
    QCOMPARE(keysOf(*named<WordsList>(u"What will change"_s)),
        (QStringList { u"Display_Name_1_"_s, u"Dial_Tone"_s, u"Password_1_"_s, u"Resync_Periodic"_s }));
    QCOMPARE(sendButton()->text().remove(u'&'), u"Send 5 Parameters"_s);

    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"4 of 5 parameters are on the phone as sent."_s), 8000);
    QCOMPARE(m_phone->applied, QList<QByteArray> { kProfile }); // byte for byte, once
    QVERIFY(banner().contains(u"1 secret is never shown"_s));
    const QString log = named<WordsList>(u"Log"_s) ? u"there"_s : QString();
    QVERIFY(!log.isEmpty());
}

void tst_PushWindow::showsExactlyWhatIsSent()
{
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    const QString requests
        = named<QPlainTextEdit>(u"The requests, exactly as they are sent"_s)->toPlainText();
    QVERIFY2(requests.contains(u"POST /admin/config.xml HTTP/1.1"_s), qPrintable(requests));
    QVERIFY(requests.contains(u"Content-Length: %1"_s.arg(kProfile.size())));
    const QString file = named<QPlainTextEdit>(u"The file as the phone gets it"_s)->toPlainText();
    QCOMPARE(file, QString::fromUtf8(kProfile).replace(u"canary-sip"_s, u"***"_s));
}

void tst_PushWindow::wrapsAsChosen_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("plain") << 1 << QByteArray("<flat-profile>");
    QTest::newRow("gzip") << 2 << QByteArray("\x1f\x8b");
    QTest::newRow("AES") << 3 << QByteArray("Salted__");
    QTest::newRow("gzip in AES") << 4 << QByteArray("Salted__");
    QTest::newRow("RFC 8188") << 5 << QByteArray();
}

void tst_PushWindow::wrapsAsChosen()
{
    QFETCH(int, container);
    QFETCH(QByteArray, begin);
    open();
    connectTo(*m_phone);
    choose(u"Container"_s, container);
    if (container >= 3)
        type(u"Key"_s, u"AAECAwQFBgcICQoLDA0ODw"_s);
    review();
    QVERIFY(send());
    QTRY_COMPARE(m_phone->applied.size(), 1);
    QVERIFY(m_phone->applied.constFirst().startsWith(begin));
    const SecretKey passphrase(QByteArrayView("AAECAwQFBgcICQoLDA0ODw"));
    const auto ikm = ikmFromText(passphrase, IkmForm::Base64Url);
    const auto opened = openContainer(m_phone->applied.constFirst(), { &passphrase, &*ikm, container == 5 });
    QVERIFY(opened);
    QCOMPARE(opened->content, kProfile);
    for (const PhoneEmulator::Request &request : std::as_const(m_phone->requests)) {
        if (request.method == "POST")
            QCOMPARE(
                request.field("content-encoding"), container == 5 ? QByteArray("aes128gcm") : QByteArray());
    }
}

void tst_PushWindow::leavesOutWhatIsUnticked()
{
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    auto *changes = named<WordsList>(u"What will change"_s);
    changes->setFocus();
    changes->setCurrentIndex(changes->model()->index(1, 0)); // Dial_Tone
    QTest::keyClick(changes, Qt::Key_Space);
    QTRY_COMPARE(sendButton()->text().remove(u'&'), u"Send 4 Parameters"_s);
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"of 4 parameters"_s), 8000);
    QCOMPARE(m_phone->applied.size(), 1);
    QVERIFY(!m_phone->applied.constFirst().contains("Dial_Tone"));
    QCOMPARE(m_session->document().text(), kProfile); // the profile itself keeps it
}

void tst_PushWindow::whatMayLockOutWaitsForATick()
{
    open("<flat-profile>\n<Web_Server_Port>8443</Web_Server_Port>\n<User_ID_1_>7</User_ID_1_>\n</"
         "flat-profile>\n");
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    QVERIFY(banner().contains(u"may lock you out"_s));
    QTRY_COMPARE(sendButton()->text().remove(u'&'), u"Send 1 Parameter"_s);
    QVERIFY(send());
    QTRY_COMPARE(m_phone->applied.size(), 1);
    QVERIFY(!m_phone->applied.constFirst().contains("Web_Server_Port"));
}

void tst_PushWindow::verdictsAreListedAndFiltered()
{
    m_phone->ignores = { u"Display_Name_1_"_s };
    m_phone->alters = { { u"Dial_Tone"_s, u"350@-19;20(*/0/1)"_s } };
    open();
    connectTo(*m_phone);
    m_phone->values.remove(u"Display_Name_1_"_s);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"2 of 5 parameters"_s), 8000);
    auto *list = named<WordsList>(u"Verdicts"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(keysOf(*list).first(2),
        (QStringList { u"Display_Name_1_"_s, u"Dial_Tone"_s })); // what deviates first
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Ignored"_s);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Different"_s);
    QCOMPARE(list->model()->index(2, 0).data().toString(), u"Cannot be read"_s);
    QVERIFY(clickButton(*m_window, u"Different 1"_s));
    QCOMPARE(keysOf(*list), QStringList { u"Dial_Tone"_s });
    QVERIFY(clickButton(*m_window, u"As Sent 2"_s));
    QCOMPARE(keysOf(*list), (QStringList { u"User_ID_1_"_s, u"Resync_Periodic"_s }));
}

void tst_PushWindow::mergesFromThePhone()
{
    open();
    m_session->push(std::unique_ptr<QUndoCommand>()); // nothing is nothing
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    QVERIFY(clickButton(*m_window, u"Merge from Phone…"_s));
    auto *merge = m_window->findChild<MergeWindow *>();
    QVERIFY(merge);
    auto *list = merge->findChild<WordsList *>();
    // Changed on the phone alone since the last save: ticked. The hidden password can't be taken.
    QCOMPARE(keysOf(*list), (QStringList { u"Display_Name_1_"_s, u"Dial_Tone"_s, u"Resync_Periodic"_s }));
    // An edit meanwhile is part of the decision, and the other ticks stay.
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(buttonOf(*merge, u"Take 2 Values from the Phone"_s));
    m_session->push(setParameterState(
        m_session->document(), u"Dial_Tone"_s, ParameterState::value(u"350@-10;10(*/0/1)"_s)));
    QTRY_VERIFY(buttonOf(*merge, u"Take 1 Value from the Phone"_s));
    QCOMPARE(list->model()->index(1, 1).data().toString(), u"Changed on both"_s);
    m_session->undoStack().undo();
    QTRY_VERIFY(buttonOf(*merge, u"Take 2 Values from the Phone"_s));
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Space);
    m_session->undoStack().clear();
    const int before = m_session->undoStack().count();
    QVERIFY(clickButton(*merge, u"Take 3 Values from the Phone"_s));
    QCOMPARE(m_session->undoStack().count(), before + 1);
    QCOMPARE(m_session->document().state(u"Display_Name_1_"_s).text, u"old"_s);
    QCOMPARE(m_session->document().state(u"Password_1_"_s).text, u"canary-sip"_s);
    QCOMPARE(m_session->document().access(u"Display_Name_1_"_s), QString()); // the phone's ua is its own
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_PushWindow::wrongFieldsAreSaidAtOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no address") << u"Address"_s << QString() << u"Write the phone's address"_s;
    QTest::newRow("a path") << u"Address"_s << u"http://127.0.0.1/admin"_s << u"Write the phone's address"_s;
    QTest::newRow("no MAC") << u"Only MAC"_s << u"00:11"_s << u"twelve hexadecimal digits"_s;
}

void tst_PushWindow::wrongFieldsAreSaidAtOnce()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    open();
    connectTo(*m_phone);
    type(field, text);
    review();
    QVERIFY2(wordsIn(*m_window).contains(words), qPrintable(wordsIn(*m_window)));
    QTest::qWait(30);
    QVERIFY(m_phone->requests.isEmpty());
}

void tst_PushWindow::everythingHasAName()
{
    open();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        const bool isInner = !widget->objectName().isEmpty() && widget->objectName().startsWith(u"qt_"_s);
        if (!takesKeys || isInner || qobject_cast<const QScrollArea *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

QTEST_MAIN(tst_PushWindow)
#include "tst_pushwindow.moc"
