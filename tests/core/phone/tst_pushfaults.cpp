#include "phonepushdesk.h"

#include <QTcpServer>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Fault = PhoneEmulator::Fault;
using State = PushOutcome::State;
Q_DECLARE_METATYPE(PhoneEmulator::Fault)

/// Whatever a phone does, a push ends in a clear state and nothing goes out twice.
class tst_PushFaults : public PhonePushDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void endsInAClearState_data();
    void endsInAClearState();
    void pushesNothingTwice_data();
    void pushesNothingTwice();
    void waitsForAPhoneInACall();
    void readsBackAfterARestart();
    void refusesAnotherPhone_data();
    void refusesAnotherPhone();
    void tellsThatThePhoneDidNotFetch();
    void tellsThatThePortIsTaken();
    void cancels();
    void refusesPublicAddresses();
};

void tst_PushFaults::endsInAClearState_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("code");
    using Code = HttpFailure::Code;
    QTest::newRow("hangs") << Fault::Hang << int(Code::TimedOut);
    QTest::newRow("resets") << Fault::Reset << int(Code::ClosedEarly);
    QTest::newRow("closes") << Fault::CloseAtOnce << int(Code::ClosedEarly);
    QTest::newRow("401 for ever") << Fault::UnauthorizedForEver << int(Code::NotAuthorized);
    QTest::newRow("1 GB") << Fault::ForgedLength << int(Code::TooLarge);
    QTest::newRow("no HTTP") << Fault::Garbage << int(Code::Malformed);
}

void tst_PushFaults::endsInAClearState()
{
    QFETCH(Fault, fault);
    QFETCH(int, code);
    m_phone->fault = fault;
    PhonePush push(hastyAccess(), options());
    run(push);
    QCOMPARE(push.outcome().state, State::Failed);
    QVERIFY(push.outcome().failure);
    QCOMPARE(int(push.outcome().failure->code), code);
}

void tst_PushFaults::pushesNothingTwice_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("post") << PushMethod::Post << QByteArray("POST") << QByteArray("/admin/config.xml");
    QTest::newRow("resync") << PushMethod::ResyncHttp << QByteArray("GET") << QByteArray("/admin/resync");
}

void tst_PushFaults::pushesNothingTwice()
{
    QFETCH(PushMethod, method);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    for (const auto fault : { Fault::CloseAtOnce, Fault::Reset, Fault::Hang, Fault::ShortBody }) {
        m_phone->requests.clear();
        m_phone->fault = fault;
        PhonePush push(hastyAccess(), options(method));
        run(push);
        QCOMPARE(push.outcome().state, State::Failed);
        QVERIFY(push.outcome().failure->wasSent);
        QCOMPARE(m_phone->count(verb, path), 1);
    }
}

void tst_PushFaults::waitsForAPhoneInACall()
{
    m_phone->busyAnswers = 3;
    PhonePush push(access(), options());
    QSignalSpy steps(&push, &PhonePush::stepChanged);
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(m_phone->applied.size(), 1);
    m_phone->busyAnswers = 1'000'000;
    PhoneAccess hasty = access();
    hasty.fetch.busyPatience = 200ms;
    PhonePush second(std::move(hasty), options());
    run(second);
    QCOMPARE(second.outcome().state, State::Failed);
    QCOMPARE(second.outcome().failure->code, HttpFailure::Code::Busy);
    QCOMPARE(m_phone->applied.size(), 1);
}

void tst_PushFaults::readsBackAfterARestart()
{
    m_phone->fault = Fault::Reset;
    m_phone->faultyPath = "/admin/cfg.xml";
    m_phone->faultyRequests = 2;
    PhonePush push(access(), options());
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(push.outcome().verdicts.size(), 3);
    QCOMPARE(m_phone->applied.size(), 1);
    m_phone->fault = Fault::Hang; // takes the request and never answers: no restart
    m_phone->faultyRequests = -1;
    PhonePush second(hastyAccess(), options());
    run(second);
    QCOMPARE(second.outcome().state, State::NotReadBack);
    QVERIFY(second.outcome().failure);
    QCOMPARE(second.outcome().failure->code, HttpFailure::Code::TimedOut);
}

void tst_PushFaults::refusesAnotherPhone_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<bool>("good");
    QTest::newRow("the right one") << PushMethod::Post << QByteArray("00562b043615") << true;
    QTest::newRow("another") << PushMethod::Post << QByteArray("00562b043616") << false;
    QTest::newRow("another, by resync") << PushMethod::ResyncHttp << QByteArray("00562b043616") << false;
}

void tst_PushFaults::refusesAnotherPhone()
{
    QFETCH(PushMethod, method);
    QFETCH(QByteArray, mac);
    QFETCH(bool, good);
    PushOptions meant = options(method);
    meant.mac = mac;
    PhonePush push(access(), meant);
    run(push);
    QCOMPARE(push.outcome().state, good ? State::Done : State::OtherPhone);
    QCOMPARE(push.outcome().mac, QByteArray("00562b043615"));
    QCOMPARE(m_phone->applied.size(), good ? 1 : 0);
}

void tst_PushFaults::tellsThatThePhoneDidNotFetch()
{
    m_phone->fetchesNothing = true;
    for (const auto method : { PushMethod::ResyncHttp, PushMethod::ResyncTftp }) {
        PushOptions hasty = options(method);
        hasty.fetchTime = 200ms;
        PhonePush push(access(), hasty);
        run(push);
        QCOMPARE(push.outcome().state, State::NotFetched);
    }
}

void tst_PushFaults::tellsThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    PushOptions taken = options(PushMethod::ResyncHttp);
    taken.servePort = other.serverPort();
    PhonePush push(access(), taken);
    run(push);
    QCOMPARE(push.outcome().state, State::NotServed);
    QCOMPARE(push.outcome().listen->code, ListenError::Code::PortTaken);
    QCOMPARE(m_phone->requests.size(), 0);
}

void tst_PushFaults::cancels()
{
    m_phone->fault = Fault::Hang;
    PhonePush push(access(), options());
    QSignalSpy finished(&push, &PhonePush::finished);
    connect(&push, &PhonePush::prepared, &push, &PhonePush::send);
    connect(m_phone.get(), &PhoneEmulator::asked, &push, &PhonePush::cancel);
    push.prepare(false);
    QVERIFY(finished.wait(5000));
    QCOMPARE(push.outcome().state, State::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void tst_PushFaults::refusesPublicAddresses()
{
    for (const auto method : { PushMethod::Post, PushMethod::ResyncHttp, PushMethod::ResyncTftp }) {
        PhoneAccess elsewhere = access();
        elsewhere.phone.host = u"192.0.2.1"_s; // for documentation: nobody is there
        PhonePush push(std::move(elsewhere), options(method));
        run(push);
        QCOMPARE(push.outcome().state, State::Failed);
        QCOMPARE(push.outcome().failure->code, HttpFailure::Code::PublicAddress);
    }
}

QTEST_GUILESS_MAIN(tst_PushFaults)
#include "tst_pushfaults.moc"
