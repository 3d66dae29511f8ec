#include "core/phone/phoneaction.h"
#include "httpfetchdesk.h"
#include "testcertificate.h"

#include <QTcpServer>
#include <QTemporaryDir>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Login = PhoneEmulator::Login;
using Fault = PhoneEmulator::Fault;
using Code = HttpFailure::Code;
Q_DECLARE_METATYPE(PhoneEmulator::Fault)
Q_DECLARE_METATYPE(HttpFailure::Code)

class tst_HttpFetch : public HttpFetchDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void readsEveryKindOfBody_data();
    void readsEveryKindOfBody();
    void endsWhereTheOtherSideMisbehaves_data();
    void endsWhereTheOtherSideMisbehaves();
    void asksNoTwice();
    void endsWhereNobodyListens();
    void waitsForABusyOne();
    void givesABusyOneUp();
    void cancels();
    void judgesCertificates_data();
    void judgesCertificates();
    void refusesPublicAddresses();

private:
    QTemporaryDir m_folder;
};

void tst_HttpFetch::readsEveryKindOfBody_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("chunked, bare line feeds") << QByteArray("/chunked");
    QTest::newRow("until close") << QByteArray("/untilclose");
    QTest::newRow("after interim answers") << QByteArray("/interim");
}

void tst_HttpFetch::readsEveryKindOfBody()
{
    QFETCH(QByteArray, target);
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor(target));
    QVERIFY(fetch.isDone());
    QCOMPARE(fetch.response().status, 200);
    QCOMPARE(fetch.response().body, QByteArray("abcde"));
}

void tst_HttpFetch::endsWhereTheOtherSideMisbehaves_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Code>("code");
    QTest::newRow("hangs") << Fault::Hang << Code::TimedOut;
    QTest::newRow("hangs in the body") << Fault::HangInBody << Code::TimedOut;
    QTest::newRow("trickles") << Fault::Trickle << Code::TimedOut;
    QTest::newRow("closes") << Fault::CloseAtOnce << Code::ClosedEarly;
    QTest::newRow("resets") << Fault::Reset << Code::ClosedEarly;
    QTest::newRow("401 for ever") << Fault::UnauthorizedForEver << Code::NotAuthorized;
    QTest::newRow("1 GB announced") << Fault::ForgedLength << Code::TooLarge;
    QTest::newRow("1 GB sent") << Fault::EndlessBody << Code::TooLarge;
    QTest::newRow("head without end") << Fault::EndlessHead << Code::TooLarge;
    QTest::newRow("no HTTP") << Fault::Garbage << Code::Malformed;
    QTest::newRow("bad chunks") << Fault::BadChunks << Code::Malformed;
    QTest::newRow("short body") << Fault::ShortBody << Code::ClosedEarly;
}

void tst_HttpFetch::endsWhereTheOtherSideMisbehaves()
{
    QFETCH(Fault, fault);
    QFETCH(Code, code);
    m_phone->fault = fault;
    m_options.limits.step = 300ms;
    m_options.limits.longest = 1500ms;
    m_options.limits.bodyBytes = 4 * 1024 * 1024;
    auto authentication = admin("canary-55");
    HttpFetch fetch(m_options, &authentication);
    run(fetch, requestFor("/x"));
    QVERIFY(!fetch.isDone());
    QCOMPARE(fetch.failure().code, code);
    QVERIFY(fetch.response().body.isEmpty());
    QVERIFY(!describe(fetch.failure(), u"phone"_s).contains("canary"_L1));
    QCOMPARE(m_phone->requests.size(), fault == Fault::UnauthorizedForEver ? 2 : 1);
}

/// A GET can be a reboot: a broken connection must not make it two.
void tst_HttpFetch::asksNoTwice()
{
    for (const auto fault : { Fault::CloseAtOnce, Fault::Reset, Fault::ShortBody }) {
        m_phone->requests.clear();
        m_phone->fault = fault;
        HttpFetch fetch(m_options, nullptr);
        run(fetch, phoneRequest(requestFor("/").origin, PhoneAction::Reboot));
        QVERIFY(!fetch.isDone());
        QVERIFY(fetch.failure().wasSent);
        QCOMPARE(m_phone->count("GET", "/admin/reboot"), 1);
    }
}

void tst_HttpFetch::endsWhereNobodyListens()
{
    HttpRequest request = requestFor("/x");
    m_phone.reset();
    HttpFetch fetch(m_options, nullptr);
    run(fetch, request);
    QCOMPARE(fetch.failure().code, Code::NotReachable);
    QVERIFY(!fetch.failure().wasSent);
}

void tst_HttpFetch::waitsForABusyOne()
{
    m_phone->busyAnswers = 3;
    m_options.busyPatience = 5000ms;
    HttpFetch fetch(m_options, nullptr);
    QSignalSpy waiting(&fetch, &HttpFetch::waiting);
    run(fetch, requestFor("/interim"));
    QVERIFY(fetch.isDone());
    QCOMPARE(fetch.response().status, 200);
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(fetch.answers().size(), 4);
}

void tst_HttpFetch::givesABusyOneUp()
{
    m_phone->busyAnswers = 1'000'000;
    m_options.busyPatience = 300ms;
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor("/interim"));
    QCOMPARE(fetch.failure().code, Code::Busy);
    m_options.busyPatience = 0ms;
    HttpFetch once(m_options, nullptr);
    run(once, requestFor("/interim"));
    QVERIFY(once.isDone());
    QCOMPARE(once.response().status, 503);
}

void tst_HttpFetch::cancels()
{
    m_phone->fault = Fault::Hang;
    HttpFetch fetch(m_options, nullptr);
    QSignalSpy finished(&fetch, &HttpFetch::finished);
    fetch.start(requestFor("/x"));
    QSignalSpy asked(m_phone.get(), &PhoneEmulator::asked);
    QVERIFY(asked.wait(5000));
    fetch.cancel();
    fetch.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(fetch.failure().code, Code::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void tst_HttpFetch::judgesCertificates_data()
{
    QTest::addColumn<QString>("trust"); // none, authority, right, wrong, any, any+wrong
    QTest::addColumn<int>("code"); // -1: taken
    QTest::newRow("unknown") << u"none"_s << int(Code::UnknownCertificate);
    QTest::newRow("vouched for") << u"authority"_s << -1;
    QTest::newRow("pinned") << u"right"_s << -1;
    QTest::newRow("changed") << u"wrong"_s << int(Code::ChangedCertificate);
    QTest::newRow("vouched for, but changed") << u"authority+wrong"_s << int(Code::ChangedCertificate);
    QTest::newRow("any") << u"any"_s << -1;
    QTest::newRow("any, but changed") << u"any+wrong"_s << int(Code::ChangedCertificate);
}

void tst_HttpFetch::judgesCertificates()
{
    QFETCH(QString, trust);
    QFETCH(int, code);
    const auto tls = makeTestCertificate(m_folder.path(), u"phone"_s);
    if (!tls)
        QSKIP("openssl or TLS is not installed");
    PhoneEmulator phone;
    QVERIFY(phone.listen(*tls));
    phone.login = Login::Basic;
    phone.password = "canary-12";
    const QByteArray fingerprint = tls->localCertificate().digest(QCryptographicHash::Sha256);
    if (trust.contains("authority"_L1))
        m_options.trust.authorities = { tls->localCertificate() };
    if (trust.contains("right"_L1))
        m_options.trust.pin = fingerprint;
    if (trust.contains("wrong"_L1))
        m_options.trust.pin = QByteArray(32, 'x');
    m_options.trust.takesAny = trust.contains("any"_L1);
    auto authentication = admin("canary-12");
    HttpFetch fetch(m_options, &authentication);
    HttpRequest request = requestFor("/interim");
    request.origin = { true, u"127.0.0.1"_s, phone.port() };
    run(fetch, request);
    if (code < 0) {
        QVERIFY(fetch.isDone());
        QCOMPARE(fetch.response().body, QByteArray("abcde"));
        return;
    }
    QVERIFY(!fetch.isDone());
    QCOMPARE(fetch.failure().code, Code(code));
    QCOMPARE(fetch.failure().fingerprint, fingerprint);
    QCOMPARE(fetch.failure().pin, m_options.trust.pin);
    const QString words = describe(fetch.failure(), u"phone"_s);
    QVERIFY(words.contains(fingerprintText(fingerprint)));
    QVERIFY(m_options.trust.pin.isEmpty() || words.contains(fingerprintText(m_options.trust.pin)));
    QCOMPARE(phone.requests.size(), 0); // nothing was said to it
}

void tst_HttpFetch::refusesPublicAddresses()
{
    HttpFetch fetch(m_options, nullptr);
    HttpRequest request = requestFor("/x");
    request.origin.host = u"192.0.2.1"_s; // for documentation: nobody is there
    run(fetch, request);
    QCOMPARE(fetch.failure().code, Code::PublicAddress);
    QVERIFY(!fetch.failure().wasSent);
}

QTEST_GUILESS_MAIN(tst_HttpFetch)
#include "tst_httpfetch.moc"
