#include "core/edit/profilecommands.h"
#include "pushdesk.h"

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

using Fault = PhoneEmulator::Fault;

/// Nothing is pushed twice without asking.
class tst_PushAgain : public PushDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp, u"en"_s); } // for the plurals
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void asksBeforeASecondPush();
    void knowsThePhoneAtAnotherPlace_data();
    void knowsThePhoneAtAnotherPlace();
    void anotherPhoneInItsPlaceIsNew();
    void otherWindowsAskToo();
    void whatChangedDuringTheQuestionIsNotSent();
    void asksAgainAfterARefusal();
    void twoClicksSendOnce();

private:
    void pushOnce();
    bool asks(); // before the next push, and is told no
};

void tst_PushAgain::pushOnce()
{
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"are on the phone as sent"_s), 8000);
}

bool tst_PushAgain::asks()
{
    review();
    NextDialog no([](QWidget &dialog) { clickButton(dialog, u"No"_s); });
    return send() && QTest::qWaitFor([&no] { return no.cameUp(); }, 300);
}

void tst_PushAgain::asksBeforeASecondPush()
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

void tst_PushAgain::knowsThePhoneAtAnotherPlace_data()
{
    QTest::addColumn<QSet<QByteArray>>("missing");
    QTest::newRow("by its MAC address") << QSet<QByteArray> {};
    QTest::newRow("by where its name leads") << QSet<QByteArray> { "/admin/status.xml" };
}

void tst_PushAgain::knowsThePhoneAtAnotherPlace()
{
    QFETCH(QSet<QByteArray>, missing);
    m_phone->missingPages = missing;
    open();
    connectTo(*m_phone);
    pushOnce();
    type(u"Address"_s, u"http://localhost:%1"_s.arg(m_phone->port()));
    type(u"Password"_s, u"canary-login"_s);
    QVERIFY(asks());
    QCOMPARE(m_phone->applied.size(), 1);
}

void tst_PushAgain::anotherPhoneInItsPlaceIsNew()
{
    open();
    connectTo(*m_phone);
    pushOnce();
    m_phone->mac = u"00562b043616"_s;
    QVERIFY(!asks());
    QTRY_COMPARE(m_phone->applied.size(), 2);
}

void tst_PushAgain::otherWindowsAskToo()
{
    open();
    connectTo(*m_phone);
    pushOnce();
    m_window.reset();
    m_session.reset();
    open();
    connectTo(*m_phone);
    QVERIFY(asks());
    QCOMPARE(m_phone->applied.size(), 1);
}

void tst_PushAgain::whatChangedDuringTheQuestionIsNotSent()
{
    open();
    connectTo(*m_phone);
    pushOnce();
    review();
    NextDialog yes([this](QWidget &dialog) {
        m_session->push(
            setParameterState(m_session->document(), u"User_ID_1_"_s, ParameterState::value(u"5002"_s)));
        clickButton(dialog, u"Yes"_s);
    });
    QVERIFY(send());
    QVERIFY(yes.cameUp());
    QVERIFY(banner().contains(u"out of date"_s));
    QTest::qWait(100);
    QCOMPARE(m_phone->applied.size(), 1);
}

void tst_PushAgain::asksAgainAfterARefusal()
{
    open();
    connectTo(*m_phone);
    review();
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"are on the phone as sent"_s), 8000);
    review();
    QTRY_VERIFY(isReadyToSend());
    m_phone->fault = Fault::UnauthorizedForEver;
    NextDialog yes([](QWidget &dialog) { clickButton(dialog, u"Yes"_s); });
    QVERIFY(send());
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"asks for a user name and password"_s), 8000);
    QVERIFY(!banner().contains(u"may be on the phone"_s)); // this one was refused
    m_phone->fault = Fault::None;
    review();
    NextDialog no([](QWidget &dialog) { clickButton(dialog, u"No"_s); });
    QVERIFY(send());
    QVERIFY(no.cameUp()); // the first one is there yet
    QCOMPARE(m_phone->applied.size(), 1);
}

void tst_PushAgain::twoClicksSendOnce()
{
    open();
    connectTo(*m_phone);
    review();
    QTRY_VERIFY(isReadyToSend());
    QPushButton *button = sendButton();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(u"are on the phone as sent"_s), 8000);
    QCOMPARE(m_phone->applied.size(), 1);
}

QTEST_MAIN(tst_PushAgain)
#include "tst_pushagain.moc"
