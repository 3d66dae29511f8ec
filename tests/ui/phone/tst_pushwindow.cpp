#include "phoneemulator.h"
#include "testcertificate.h"
#include "tests/ui/support/driver.h"
#include "translations/translations.h"
#include "ui/phone/knownphones.h"
#include "ui/phone/mergewindow.h"
#include "ui/phone/pushwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/wordslist.h"
#include "ui/widgets/wordsmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

using Fault = PhoneEmulator::Fault;
Q_DECLARE_METATYPE(PhoneEmulator::Fault)

static const QByteArray kProfile
    = "<flat-profile>\n<Display_Name_1_>Lobby</Display_Name_1_>\n<User_ID_1_>5001</User_ID_1_>\n"
      "<Dial_Tone>350@-19;10(*/0/1)</Dial_Tone>\n<Password_1_>canary-sip</Password_1_>\n"
      "<Resync_Periodic>7200</Resync_Periodic>\n</flat-profile>\n";

class tst_PushWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init();
    void cleanup();
    void pushesInThreeSteps_data();
    void pushesInThreeSteps();
    void showsExactlyWhatIsSent();
    void wrapsAsChosen_data();
    void wrapsAsChosen();
    void leavesOutWhatIsUnticked();
    void whatMayLockOutWaitsForATick();
    void verdictsAreListedAndFiltered();
    void endsInAClearState_data();
    void endsInAClearState();
    void stopsAndStaysFluent();
    void asksBeforeASecondPush();
    void pinsACertificateAndRefusesAChangedOne();
    void publicAddressesNeedASecondYes();
    void anotherPhoneIsRefused();
    void mergesFromThePhone();
    void readsStatusAndScreen();
    void asksBeforeAReboot();
    void secretsStayInTheWindow();
    void wrongFieldsAreSaidAtOnce_data();
    void wrongFieldsAreSaidAtOnce();
    void everythingHasAName();

private:
    void open(const QByteArray &profile = kProfile);
    template <typename Widget>
    Widget *named(const QString &accessibleName) const;
    void type(const QString &accessibleName, const QString &text);
    void choose(const QString &accessibleName, int index);
    void connectTo(const PhoneEmulator &phone, const QString &scheme = u"http"_s);
    void review();
    bool send();
    QString banner() const;
    QPushButton *sendButton() const;
    bool trigger(const QString &words);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KnownPhones> m_phones;
    std::unique_ptr<PhoneEmulator> m_phone;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<PushWindow> m_window;
};

void tst_PushWindow::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_phones = std::make_unique<KnownPhones>(*m_settings);
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_phone->login = PhoneEmulator::Login::All;
    m_phone->password = "canary-login";
    m_phone->values = { { u"Display_Name_1_"_s, u"old"_s }, { u"User_ID_1_"_s, u"5001"_s },
        { u"Dial_Tone"_s, u"440@-19;10(*/0/1)"_s }, { u"Password_1_"_s, u"before"_s },
        { u"Resync_Periodic"_s, u"3600"_s } };
    m_phone->hides = { u"Password_1_"_s };
}

void tst_PushWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_phone.reset();
    m_phones.reset();
    m_settings.reset();
}

void tst_PushWindow::open(const QByteArray &profile)
{
    m_session = sessionOf(profile, m_folder.filePath(u"site-a.cfg"_s));
    m_window = std::make_unique<PushWindow>(*m_session, *m_phones);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    named<QSpinBox>(u"Wait up to"_s)->setValue(1);
}

template <typename Widget>
Widget *tst_PushWindow::named(const QString &accessibleName) const
{
    for (Widget *widget : m_window->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

void tst_PushWindow::type(const QString &accessibleName, const QString &text)
{
    auto *widget = named<QWidget>(accessibleName);
    QVERIFY2(widget, qPrintable(accessibleName));
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keyClicks(widget, text);
}

void tst_PushWindow::choose(const QString &accessibleName, int index)
{
    auto *box = named<QComboBox>(accessibleName);
    QVERIFY2(box, qPrintable(accessibleName));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), index);
}

void tst_PushWindow::connectTo(const PhoneEmulator &phone, const QString &scheme)
{
    type(u"Address"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(phone.port()));
    type(u"Password"_s, u"canary-login"_s);
}

void tst_PushWindow::review()
{
    QVERIFY(clickButton(*m_window, u"Review"_s) || clickButton(*m_window, u"Review Again"_s));
}

QPushButton *tst_PushWindow::sendButton() const
{
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(u"Send "_s))
            return button;
    }
    return nullptr;
}

bool tst_PushWindow::send()
{
    if (!QTest::qWaitFor([this] { return sendButton() && sendButton()->isEnabled(); }, 5000))
        return false;
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    return true;
}

QString tst_PushWindow::banner() const
{
    auto *banner = m_window->findChild<Banner *>();
    return banner->isVisible() ? banner->text() : QString();
}

bool tst_PushWindow::trigger(const QString &words)
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&').remove(u'…') == words) {
            action->trigger();
            return true;
        }
    }
    return false;
}

static QStringList keysOf(const WordsList &list)
{
    QStringList keys;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        keys.append(list.model()->index(row, 0).data(WordsModel::KeyRole).toString());
    return keys;
}

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
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
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
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
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
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
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
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
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

void tst_PushWindow::endsInAClearState_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("onPush");
    QTest::addColumn<QString>("words");
    const std::tuple<const char *, Fault, QString> faults[] = {
        { "hangs", Fault::Hang, u"did not answer in time"_s },
        { "reset", Fault::Reset, u"closed the connection"_s },
        { "401 for ever", Fault::UnauthorizedForEver, u"asks for a user name and password"_s },
        { "1 GB", Fault::ForgedLength, u"larger than any"_s },
        { "no HTTP", Fault::Garbage, u"is not HTTP"_s },
    };
    for (const auto &[name, fault, words] : faults) {
        QTest::addRow("%s, reading", name) << fault << false << words;
        QTest::addRow("%s, pushing", name) << fault << true << words;
    }
}

void tst_PushWindow::endsInAClearState()
{
    QFETCH(Fault, fault);
    QFETCH(bool, onPush);
    QFETCH(QString, words);
    m_phone->fault = fault;
    m_phone->faultyPath = onPush ? "/admin/config.xml" : "/admin/cfg.xml";
    open();
    connectTo(*m_phone);
    review();
    if (onPush)
        QVERIFY(send());
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains(words), qPrintable(banner()), 8000);
    QVERIFY(buttonOf(*m_window, u"Close"_s)->isEnabled());
    QVERIFY(buttonOf(*m_window, u"Review Again"_s)->isEnabled());
    QVERIFY(m_phone->count("POST", "/admin/config.xml") <= (fault == Fault::UnauthorizedForEver ? 3
                    : onPush                                                                    ? 2
                                                                                                : 0));
}

void tst_PushWindow::stopsAndStaysFluent()
{
    m_phone->fault = Fault::Hang;
    m_phone->faultyPath = "/admin/config.xml";
    open();
    named<QSpinBox>(u"Wait up to"_s)->setValue(60);
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    QTRY_COMPARE(m_phone->count("POST", "/admin/config.xml"), 1);
    QVERIFY(!named<QWidget>(u"Address"_s)->isEnabled());
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(20);
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(clickButton(*m_window, u"Stop"_s));
    QTRY_VERIFY(banner().contains(u"was cancelled"_s));
    QVERIFY(banner().contains(u"may be on the phone"_s));
    QVERIFY(named<QWidget>(u"Address"_s)->isEnabled());
}

void tst_PushWindow::asksBeforeASecondPush()
{
    open();
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"are on the phone as sent"_s), 8000);
    review();
    NextDialog no([](QWidget &dialog) { clickButton(dialog, u"No"_s); });
    QVERIFY(send());
    QVERIFY(no.cameUp());
    QTest::qWait(100);
    QCOMPARE(m_phone->applied.size(), 1);
    NextDialog yes([](QWidget &dialog) { clickButton(dialog, u"Yes"_s); });
    QVERIFY(send());
    QVERIFY(yes.cameUp());
    QTRY_COMPARE(m_phone->applied.size(), 2);
}

void tst_PushWindow::pinsACertificateAndRefusesAChangedOne()
{
    const auto first = makeTestCertificate(m_folder.path(), u"first"_s);
    const auto second = makeTestCertificate(m_folder.path(), u"second"_s);
    if (!first || !second)
        QSKIP("the openssl command is not installed");
    PhoneEmulator encrypted;
    encrypted.values = m_phone->values;
    QVERIFY(encrypted.listen(*first));
    open();
    connectTo(encrypted, u"https"_s);
    review();
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains(u"not known yet"_s), qPrintable(banner()), 8000);
    const QByteArray fingerprint = first->localCertificate().digest(QCryptographicHash::Sha256);
    QVERIFY(banner().contains(fingerprintText(fingerprint)));
    QVERIFY(encrypted.requests.isEmpty());
    QVERIFY(clickButton(*m_window, u"Pin It for This Phone"_s));
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
    const HttpOrigin phone { true, u"127.0.0.1"_s, encrypted.port() };
    QCOMPARE(m_phones->pin(phone), fingerprint);
    QVERIFY(m_phones->pin({ true, u"127.0.0.1"_s, 1 }).isEmpty()); // of this phone alone

    m_phones->setPin(phone, second->localCertificate().digest(QCryptographicHash::Sha256));
    encrypted.requests.clear();
    review();
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"has changed"_s), 8000);
    QVERIFY(banner().contains(fingerprintText(fingerprint)));
    QVERIFY(banner().contains(fingerprintText(m_phones->pin(phone))));
    QVERIFY(encrypted.requests.isEmpty());
}

void tst_PushWindow::publicAddressesNeedASecondYes()
{
    open();
    type(u"Address"_s, u"192.0.2.7"_s); // of documentation (RFC 5737): nobody is there
    type(u"Password"_s, u"canary-login"_s);
    review();
    QTRY_VERIFY(banner().contains(u"outside private networks"_s));
    QVERIFY(buttonOf(*m_window, u"Yes, This Phone Is Meant"_s));
}

void tst_PushWindow::anotherPhoneIsRefused()
{
    open();
    connectTo(*m_phone);
    type(u"Only MAC"_s, u"00:11:22:33:44:55"_s);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"another phone than the one meant"_s), 8000);
    QVERIFY(m_phone->applied.isEmpty());
}

void tst_PushWindow::mergesFromThePhone()
{
    open();
    m_session->push(std::unique_ptr<QUndoCommand>()); // nothing is nothing
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(sendButton() && sendButton()->isEnabled());
    QVERIFY(clickButton(*m_window, u"Merge from Phone…"_s));
    auto *merge = m_window->findChild<MergeWindow *>();
    QVERIFY(merge);
    auto *list = merge->findChild<WordsList *>();
    // Changed on the phone alone since the last save: ticked. The hidden password can't be taken.
    QCOMPARE(keysOf(*list), (QStringList { u"Display_Name_1_"_s, u"Dial_Tone"_s, u"Resync_Periodic"_s }));
    const int before = m_session->undoStack().count();
    QVERIFY(clickButton(*merge, u"Take 3 Values from the Phone"_s));
    QCOMPARE(m_session->undoStack().count(), before + 1);
    QCOMPARE(m_session->document().state(u"Display_Name_1_"_s).text, u"old"_s);
    QCOMPARE(m_session->document().state(u"Password_1_"_s).text, u"canary-sip"_s);
    QCOMPARE(m_session->document().access(u"Display_Name_1_"_s), QString()); // the phone's ua is its own
    m_session->undoStack().undo();
    QCOMPARE(m_session->document().text(), kProfile);
}

void tst_PushWindow::readsStatusAndScreen()
{
    open();
    connectTo(*m_phone);
    QVERIFY(trigger(u"Read Its Status"_s));
    QTRY_VERIFY(named<QPlainTextEdit>(u"What the phone answered"_s));
    QVERIFY(wordsIn(*m_window).contains(m_phone->mac)); // a fact beside the form
    QVERIFY(trigger(u"Show Its Screen"_s)); // which this phone does not offer
    QTRY_VERIFY2(banner().contains(u"404"_s), qPrintable(banner()));
}

void tst_PushWindow::asksBeforeAReboot()
{
    open();
    connectTo(*m_phone);
    NextDialog no([](QWidget &dialog) { clickButton(dialog, u"No"_s); });
    QVERIFY(trigger(u"Reboot It"_s));
    QVERIFY(no.cameUp());
    QTest::qWait(50);
    QCOMPARE(m_phone->count("GET", "/admin/reboot"), 0);
    NextDialog yes([](QWidget &dialog) { clickButton(dialog, u"Yes"_s); });
    QVERIFY(trigger(u"Reboot It"_s));
    QVERIFY(yes.cameUp());
    QTRY_VERIFY(m_phone->count("GET", "/admin/reboot") > 0);
}

void tst_PushWindow::secretsStayInTheWindow()
{
    open();
    connectTo(*m_phone);
    choose(u"Container"_s, 3);
    type(u"Key"_s, u"canary-key"_s);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(!banner().isEmpty(), 8000);
    m_settings->sync();
    QStringList said { m_window->windowTitle(), wordsIn(*m_window) };
    for (const QPlainTextEdit *view : m_window->findChildren<QPlainTextEdit *>())
        said.append(view->toPlainText());
    for (const WordsModel *model : m_window->findChildren<WordsModel *>())
        said.append(model->text());
    for (const auto *field : m_window->findChildren<QLineEdit *>())
        said.append(field->displayText() + field->toolTip());
    // Settings and every file that the window could have left behind.
    for (const QString &folder : { m_folder.path(), QDir::tempPath() }) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.size() < 1'000'000 && file.fileName().contains(u"flatprofile"_s, Qt::CaseInsensitive)
                && file.open(QIODevice::ReadOnly))
                said.append(QString::fromLatin1(file.readAll()));
        }
    }
    QFile settings(m_settings->fileName());
    if (settings.open(QIODevice::ReadOnly))
        said.append(QString::fromLatin1(settings.readAll()));
    for (const QString &text : std::as_const(said))
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
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
