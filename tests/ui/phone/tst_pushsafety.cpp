#include "core/edit/profilecommands.h"
#include "pushdesk.h"
#include "testcertificate.h"
#include "ui/widgets/wordsmodel.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

using Fault = PhoneEmulator::Fault;
Q_DECLARE_METATYPE(PhoneEmulator::Fault)

class tst_PushSafety : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void endsInAClearState_data();
    void endsInAClearState();
    void stopsAndStaysFluent();
    void pinsACertificateAndRefusesAChangedOne();
    void publicAddressesNeedASecondYes();
    void anotherPhoneIsRefused();
    void secretsStayInTheWindow();
    void waitsForAPhoneInACall();
    void sendsOnlyWhatWasShown();
    void passwordsGoToNoOtherPhone();
    void onlyPasswordsThatWereTakenAreKept();
    void closingStopsAndSaysSo();
    void mayGoAwayWhileSending();
    void judgesAPushWhenAnotherProfileIsOpened();
};

void tst_PushSafety::endsInAClearState_data()
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

void tst_PushSafety::endsInAClearState()
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

void tst_PushSafety::stopsAndStaysFluent()
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

void tst_PushSafety::pinsACertificateAndRefusesAChangedOne()
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
    QTRY_VERIFY(isReadyToSend());
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

void tst_PushSafety::publicAddressesNeedASecondYes()
{
    open();
    // In no private network, and yet it leads to this computer.
    type(u"Address"_s, u"0.0.0.0:%1"_s.arg(m_phone->port()));
    type(u"Password"_s, u"canary-login"_s);
    review();
    QTRY_VERIFY(banner().contains(u"outside private networks"_s));
    QTest::qWait(30);
    QVERIFY(m_phone->requests.isEmpty());
    QVERIFY(clickButton(*m_window, u"Yes, This Phone Is Meant"_s));
    QTRY_VERIFY2(isReadyToSend(), qPrintable(banner()));
}

void tst_PushSafety::anotherPhoneIsRefused()
{
    open();
    connectTo(*m_phone);
    type(u"Only MAC"_s, u"00:11:22:33:44:55"_s);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"another phone than the one meant"_s), 8000);
    QVERIFY(m_phone->applied.isEmpty());
}

void tst_PushSafety::secretsStayInTheWindow()
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

void tst_PushSafety::waitsForAPhoneInACall()
{
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    m_phone->busyAnswers = 2;
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"are on the phone as sent"_s), 8000);
    QCOMPARE(m_phone->applied.size(), 1);
    m_phone->busyAnswers = 1'000'000; // a call without end
    review();
    QTRY_VERIFY2_WITH_TIMEOUT(banner().contains(u"503"_s), qPrintable(banner()), 12'000);
    QVERIFY(buttonOf(*m_window, u"Close"_s)->isEnabled());
}

void tst_PushSafety::sendsOnlyWhatWasShown()
{
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    m_session->push(
        setParameterState(m_session->document(), u"User_ID_1_"_s, ParameterState::value(u"5002"_s)));
    QTRY_VERIFY(!isReadyToSend());
    QVERIFY(banner().contains(u"out of date"_s));
    m_session->undoStack().undo(); // as it was shown
    QTRY_VERIFY(isReadyToSend());
    QVERIFY(banner().isEmpty());

    QTest::keyClicks(named<QLineEdit>(u"Address"_s), u"1"_s);
    QVERIFY(!isReadyToSend());
    QTest::keyClick(named<QLineEdit>(u"Address"_s), Qt::Key_Backspace);
    QVERIFY(!isReadyToSend()); // the connection is asked for anew, whatever was typed meanwhile
    type(u"Password"_s, u"canary-login"_s);
    review();
    QTRY_VERIFY(isReadyToSend());
    choose(u"Container"_s, 2);
    QVERIFY(!isReadyToSend());
    QTest::keyClick(sendButton(), Qt::Key_Space);
    QTest::qWait(50);
    QVERIFY(m_phone->applied.isEmpty());
}

void tst_PushSafety::passwordsGoToNoOtherPhone()
{
    PhoneEmulator other;
    QVERIFY(other.listen());
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    auto *password = named<QLineEdit>(u"Password"_s);
    QCOMPARE(password->text(), u"canary-login"_s);
    type(u"Address"_s, u"http://127.0.0.1:%1"_s.arg(other.port()));
    QVERIFY(password->text().isEmpty());
    review();
    QTRY_VERIFY(isReadyToSend());
    for (const PhoneEmulator::Request &request : std::as_const(other.requests))
        QVERIFY(request.field("authorization").isEmpty());
    // Back at the first one, it is found again.
    type(u"Address"_s, u"http://127.0.0.1:%1"_s.arg(m_phone->port()));
    QTest::keyClick(named<QLineEdit>(u"Address"_s), Qt::Key_Tab);
    QTRY_COMPARE(password->text(), u"canary-login"_s);
}

void tst_PushSafety::onlyPasswordsThatWereTakenAreKept()
{
    int found = 0;
    connect(&m_phones->passwords(), &PasswordStore::found, this, [&found] { ++found; });
    open();
    connectTo(*m_phone);
    type(u"Password"_s, u"canary-wrong"_s);
    review();
    QTRY_VERIFY_WITH_TIMEOUT(!banner().isEmpty(), 8000);
    const HttpOrigin phone { false, u"127.0.0.1"_s, m_phone->port() };
    m_phones->passwords().look(u"admin@"_s + phone.text());
    QCOMPARE(found, 0);
    type(u"Password"_s, u"canary-login"_s);
    review();
    QTRY_VERIFY(isReadyToSend());
    m_phones->passwords().look(u"admin@"_s + phone.text());
    QCOMPARE(found, 1);
    m_phones->passwords().disconnect(this);
}

void tst_PushSafety::closingStopsAndSaysSo()
{
    m_phone->fault = Fault::Hang;
    m_phone->faultyPath = "/admin/config.xml";
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    named<QSpinBox>(u"Wait up to"_s)->setValue(60);
    QVERIFY(send());
    QTRY_COMPARE(m_phone->count("POST", "/admin/config.xml"), 1);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(banner().contains(u"may be on the phone"_s));
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void tst_PushSafety::mayGoAwayWhileSending()
{
    m_phone->fault = Fault::Hang;
    m_phone->faultyPath = "/admin/config.xml";
    open();
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    QTRY_COMPARE(m_phone->count("POST", "/admin/config.xml"), 1);
    m_window.reset();
    m_session.reset();
    QTest::qWait(50); // nothing comes after it
    QCOMPARE(m_phone->count("POST", "/admin/config.xml"), 1);
}

void tst_PushSafety::judgesAPushWhenAnotherProfileIsOpened()
{
    open();
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    m_session->startNew({});
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"4 of 5 parameters are on the phone as sent"_s), 8000);
    QCOMPARE(m_phone->applied, QList<QByteArray> { kProfile });
    QVERIFY(wordsIn(*m_window).contains(u"site-a.cfg → "_s)); // what was sent, not what is open
}

QTEST_MAIN(tst_PushSafety)
#include "tst_pushsafety.moc"
