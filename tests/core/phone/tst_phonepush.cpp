#include "core/phone/phonepush.h"
#include "core/container/container.h"
#include "core/document/profilefile.h"
#include "phoneemulator.h"
#include "testcertificate.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Login = PhoneEmulator::Login;
using Fault = PhoneEmulator::Fault;
using State = PushOutcome::State;
Q_DECLARE_METATYPE(PhoneEmulator::Login)
Q_DECLARE_METATYPE(PhoneEmulator::Fault)
Q_DECLARE_METATYPE(PushMethod)

static const QByteArray kProfile
    = "<flat-profile>\r\n<Display_Name_1_>a+b %41 = &amp; c</Display_Name_1_>\r\n"
      "<User_ID_1_>5001</User_ID_1_>\n<Password_1_>canary-pw</Password_1_>\n\n"
      "</flat-profile>\r\n\r\n";

class tst_PhonePush : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pushesAndReadsBack_data();
    void pushesAndReadsBack();
    void pushesContainersAsTheyAre_data();
    void pushesContainersAsTheyAre();
    void judgesWhatThePhoneDid();
    void waitsUntilThePhoneHasApplied();
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
    void sendsNothingBeforeItIsTold();
    void tellsExactlyWhatItWillSend();
    void putsThePasswordInTheUrlOnRequest_data();
    void putsThePasswordInTheUrlOnRequest();
    void pushesOverTls();
    void cancels();
    void readsOlderPhones();
    void refusesPublicAddresses();
    void findsMacAddresses_data();
    void findsMacAddresses();

private:
    PhoneAccess access(const char *password = "canary-login");
    PushOptions options(PushMethod method = PushMethod::Post);
    void run(PhonePush &push, bool readsPresent = false);

    std::unique_ptr<PhoneEmulator> m_phone;
    QStringList m_said; // all that could be shown
};

void tst_PhonePush::init()
{
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_phone->values = { { u"Display_Name_1_"_s, u"old"_s }, { u"User_ID_1_"_s, u"5001"_s },
        { u"Password_1_"_s, u"before"_s } };
    m_phone->hides = { u"Password_1_"_s };
    m_phone->password = "canary-login";
    m_said.clear();
}

PhoneAccess tst_PhonePush::access(const char *password)
{
    PhoneAccess access;
    access.phone = { false, u"127.0.0.1"_s, m_phone->port() };
    access.fetch.limits.step = 1000ms;
    access.fetch.busyPatience = 2000ms;
    access.fetch.busyPause = 20ms;
    access.authentication = ClientAuthentication(u"admin"_s, SecretKey(QByteArrayView(password)));
    return access;
}

PushOptions tst_PhonePush::options(PushMethod method)
{
    PushOptions options;
    options.method = method;
    options.file = kProfile;
    options.fileName = u"site-a.cfg"_s;
    options.profile = kProfile;
    options.readsBack = true;
    options.fetchTime = 1500ms;
    options.applyTime = 4000ms;
    options.settleTime = method == PushMethod::Post ? 0ms : 3000ms; // it reads the file after we sent it
    return options;
}

void tst_PhonePush::run(PhonePush &push, bool readsPresent)
{
    QSignalSpy finished(&push, &PhonePush::finished);
    connect(&push, &PhonePush::prepared, &push, &PhonePush::send);
    connect(&push, &PhonePush::requestServed, this,
        [this](const ServedRequest &request) { m_said.append(logLine(request)); });
    push.prepare(readsPresent);
    QVERIFY(finished.size() == 1 || finished.wait(20000));
    QTest::qWait(20);
    QCOMPARE(finished.size(), 1);
    m_said.append(describe(push.outcome(), u"the phone"_s));
    for (const PlannedRequest &request : push.plan().requests)
        m_said.append(request.url + QString::fromLatin1(request.head));
    for (const QString &text : std::as_const(m_said))
        QVERIFY2(!text.contains("canary"_L1), qPrintable(text));
}

void tst_PhonePush::pushesAndReadsBack_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<Login>("login");
    const std::pair<const char *, PushMethod> methods[] = { { "post", PushMethod::Post },
        { "http", PushMethod::ResyncHttp }, { "tftp", PushMethod::ResyncTftp } };
    const std::pair<const char *, Login> logins[] = { { "open", Login::None }, { "basic", Login::Basic },
        { "MD5", Login::Md5 }, { "SHA-256", Login::Sha256 }, { "all", Login::All } };
    for (const auto &[methodName, method] : methods) {
        for (const auto &[loginName, login] : logins)
            QTest::addRow("%s, %s", methodName, loginName) << method << login;
    }
}

void tst_PhonePush::pushesAndReadsBack()
{
    QFETCH(PushMethod, method);
    QFETCH(Login, login);
    m_phone->login = login;
    PhonePush push(access(), options(method));
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(push.outcome().status, 200);
    QCOMPARE(m_phone->applied, QList<QByteArray> { kProfile }); // to the byte
    QCOMPARE(m_phone->values.value(u"Display_Name_1_"_s), u"a+b %41 = & c"_s);
    QCOMPARE(push.outcome().verdicts.size(), 3);
    QCOMPARE(push.outcome().verdicts.at(0).kind, ParameterVerdict::Kind::Taken);
    QCOMPARE(push.outcome().verdicts.at(1).kind, ParameterVerdict::Kind::Taken);
    QCOMPARE(push.outcome().verdicts.at(2).kind, ParameterVerdict::Kind::Unverifiable);
}

void tst_PhonePush::pushesContainersAsTheyAre_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<ContainerLayer::Kind>("kind");
    const std::pair<const char *, PushMethod> methods[] = { { "post", PushMethod::Post },
        { "http", PushMethod::ResyncHttp }, { "tftp", PushMethod::ResyncTftp } };
    for (const auto &[name, method] : methods) {
        QTest::addRow("%s gzip", name) << method << ContainerLayer::Kind::Gzip;
        QTest::addRow("%s cbc", name) << method << ContainerLayer::Kind::Aes256Cbc;
        if (method != PushMethod::ResyncTftp)
            QTest::addRow("%s gcm", name) << method << ContainerLayer::Kind::Aes128Gcm;
    }
}

void tst_PhonePush::pushesContainersAsTheyAre()
{
    QFETCH(PushMethod, method);
    QFETCH(ContainerLayer::Kind, kind);
    const SecretKey key(QByteArrayView("canary-key-canary"));
    ContainerLayer layer;
    layer.kind = kind;
    const auto file = writeContainer(kProfile, { layer }, { &key, &key, false });
    QVERIFY(file);
    PushOptions pushed = options(method);
    pushed.file = *file;
    pushed.readsBack = false;
    if (kind == ContainerLayer::Kind::Aes128Gcm)
        pushed.contentEncoding = "aes128gcm";
    PhonePush push(access(), pushed);
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QTRY_COMPARE(m_phone->applied, QList<QByteArray> { *file });
    if (method == PushMethod::Post)
        QCOMPARE(m_phone->requests.last().field("content-encoding"), pushed.contentEncoding);
}

void tst_PhonePush::judgesWhatThePhoneDid()
{
    m_phone->ignores = { u"Display_Name_1_"_s };
    m_phone->values.remove(u"Display_Name_1_"_s);
    m_phone->alters = { { u"User_ID_1_"_s, u"5002"_s } };
    PhonePush push(access(), options());
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    const auto &verdicts = push.outcome().verdicts;
    QCOMPARE(verdicts.size(), 3);
    QCOMPARE(verdicts.at(0).kind, ParameterVerdict::Kind::Missing);
    QCOMPARE(verdicts.at(1),
        (ParameterVerdict { u"User_ID_1_"_s, ParameterVerdict::Kind::Changed, u"5001"_s, u"5002"_s }));
    QCOMPARE(verdicts.at(2).kind, ParameterVerdict::Kind::Unverifiable);
}

void tst_PhonePush::waitsUntilThePhoneHasApplied()
{
    m_phone->oldReadings = 1;
    PushOptions patient = options();
    patient.settleTime = 3000ms;
    PhonePush push(access(), patient);
    run(push);
    QCOMPARE(push.outcome().verdicts.at(0).kind, ParameterVerdict::Kind::Taken);
    QCOMPARE(m_phone->count("GET", "/admin/cfg.xml"), 2);
}

void tst_PhonePush::endsInAClearState_data()
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

void tst_PhonePush::endsInAClearState()
{
    QFETCH(Fault, fault);
    QFETCH(int, code);
    m_phone->fault = fault;
    PhoneAccess quick = access();
    quick.fetch.limits.step = 300ms;
    PhonePush push(std::move(quick), options());
    run(push);
    QCOMPARE(push.outcome().state, State::Failed);
    QVERIFY(push.outcome().failure);
    QCOMPARE(int(push.outcome().failure->code), code);
}

void tst_PhonePush::pushesNothingTwice_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("post") << PushMethod::Post << QByteArray("POST") << QByteArray("/admin/config.xml");
    QTest::newRow("resync") << PushMethod::ResyncHttp << QByteArray("GET") << QByteArray("/admin/resync");
}

void tst_PhonePush::pushesNothingTwice()
{
    QFETCH(PushMethod, method);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, path);
    for (const auto fault : { Fault::CloseAtOnce, Fault::Reset, Fault::Hang, Fault::ShortBody }) {
        m_phone->requests.clear();
        m_phone->fault = fault;
        PhoneAccess quick = access();
        quick.fetch.limits.step = 300ms;
        PhonePush push(std::move(quick), options(method));
        run(push);
        QCOMPARE(push.outcome().state, State::Failed);
        QVERIFY(push.outcome().failure->wasSent);
        QCOMPARE(m_phone->count(verb, path), 1);
    }
}

void tst_PhonePush::waitsForAPhoneInACall()
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

void tst_PhonePush::readsBackAfterARestart()
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
    PhoneAccess quick = access();
    quick.fetch.limits.step = 300ms;
    PhonePush second(std::move(quick), options());
    run(second);
    QCOMPARE(second.outcome().state, State::NotReadBack);
    QVERIFY(second.outcome().failure);
    QCOMPARE(second.outcome().failure->code, HttpFailure::Code::TimedOut);
}

void tst_PhonePush::refusesAnotherPhone_data()
{
    QTest::addColumn<PushMethod>("method");
    QTest::addColumn<QByteArray>("mac");
    QTest::addColumn<bool>("good");
    QTest::newRow("the right one") << PushMethod::Post << QByteArray("00562b043615") << true;
    QTest::newRow("another") << PushMethod::Post << QByteArray("00562b043616") << false;
    QTest::newRow("another, by resync") << PushMethod::ResyncHttp << QByteArray("00562b043616") << false;
}

void tst_PhonePush::refusesAnotherPhone()
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

void tst_PhonePush::tellsThatThePhoneDidNotFetch()
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

void tst_PhonePush::tellsThatThePortIsTaken()
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

void tst_PhonePush::sendsNothingBeforeItIsTold()
{
    for (const auto method : { PushMethod::Post, PushMethod::ResyncHttp, PushMethod::ResyncTftp }) {
        PhonePush push(access(), options(method));
        QSignalSpy prepared(&push, &PhonePush::prepared);
        push.prepare(false);
        QVERIFY(prepared.wait(5000));
        QTest::qWait(50);
        QCOMPARE(m_phone->requests.size(), 0);
        QCOMPARE(push.step(), PhonePush::Step::Prepared);
    }
    PhonePush push(access(), options());
    QSignalSpy prepared(&push, &PhonePush::prepared);
    push.prepare(true); // asks for the configuration and who it is, and pushes nothing
    QVERIFY(prepared.wait(5000));
    QCOMPARE(m_phone->count("GET", "/admin/cfg.xml"), 1);
    QCOMPARE(m_phone->count("GET", "/admin/status.xml"), 1);
    QCOMPARE(m_phone->requests.size(), 2);
    QCOMPARE(push.plan().phone.mac, m_phone->mac.toLatin1());
    QCOMPARE(push.plan().address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(push.plan().parameters, 3);
    using Kind = PlannedChange::Kind;
    QCOMPARE(push.plan().changes.size(), 2);
    QCOMPARE(push.plan().changes.at(0),
        (PlannedChange { u"Display_Name_1_"_s, Kind::Changed, u"old"_s, u"a+b %41 = & c"_s }));
    QCOMPARE(push.plan().changes.at(1).kind, Kind::Hidden);
}

void tst_PhonePush::tellsExactlyWhatItWillSend()
{
    for (const auto method : { PushMethod::Post, PushMethod::ResyncHttp, PushMethod::ResyncTftp }) {
        m_phone->requests.clear();
        PushOptions meant = options(method);
        meant.mac = "00562b043615";
        PhonePush push(access(), meant);
        run(push);
        QCOMPARE(push.outcome().state, State::Done);
        QCOMPARE(push.plan().file, kProfile);
        qsizetype i = 0;
        for (const PlannedRequest &planned : push.plan().requests) {
            if (planned.purpose == PlannedRequest::Purpose::PhoneFetches)
                continue;
            const auto &request = m_phone->requests.at(i++);
            QByteArray head = request.method + ' ' + request.target + " HTTP/1.1\r\n";
            QVERIFY(planned.head.startsWith(head));
            QCOMPARE(planned.head.count("\r\n") - 2, request.fields.size());
            for (const auto &[name, value] : request.fields)
                QVERIFY(planned.head.toLower().contains(name + ": " + value.toLower() + "\r\n"));
            QCOMPARE(planned.bodyBytes, request.body.size());
        }
        QCOMPARE(i, m_phone->requests.size());
    }
}

void tst_PhonePush::putsThePasswordInTheUrlOnRequest_data()
{
    QTest::addColumn<bool>("printed");
    QTest::newRow("query") << false;
    QTest::newRow("as the guides print it") << true;
}

void tst_PhonePush::putsThePasswordInTheUrlOnRequest()
{
    QFETCH(bool, printed);
    m_phone->takesUrlPassword = !printed;
    m_phone->takesPrintedUrlPassword = printed;
    PhoneAccess asked = access();
    PushOptions pushed = options();
    pushed.readsBack = !printed;
    asked.passwordInUrl = true;
    PhonePush push(std::move(asked), pushed);
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(m_phone->applied.size(), 1);
    m_phone->requests.clear();
    PhonePush unasked(access(), options());
    run(unasked);
    for (const auto &request : std::as_const(m_phone->requests))
        QVERIFY(!request.target.contains("canary"));
}

void tst_PhonePush::pushesOverTls()
{
    QTemporaryDir folder;
    const auto tls = makeTestCertificate(folder.path(), u"phone"_s);
    if (!tls)
        QSKIP("openssl or TLS is not installed");
    m_phone = std::make_unique<PhoneEmulator>();
    m_phone->password = "canary-login";
    m_phone->login = Login::Sha256;
    QVERIFY(m_phone->listen(*tls));
    PhoneAccess encrypted = access();
    encrypted.phone.isEncrypted = true;
    PhonePush unknown(encrypted, options());
    run(unknown);
    QCOMPARE(unknown.outcome().failure->code, HttpFailure::Code::UnknownCertificate);
    QCOMPARE(m_phone->requests.size(), 0);
    encrypted.fetch.trust.pin = unknown.outcome().failure->fingerprint; // as a user would
    PhonePush push(encrypted, options());
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(m_phone->applied, QList<QByteArray> { kProfile });
}

void tst_PhonePush::cancels()
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

void tst_PhonePush::readsOlderPhones()
{
    m_phone->missingPages = { "/admin/cfg.xml" };
    PhonePush push(access(), options());
    run(push);
    QCOMPARE(push.outcome().state, State::Done);
    QCOMPARE(m_phone->count("GET", "/admin/spacfg.xml"), 1);
    m_phone->missingPages = { "/admin/cfg.xml", "/admin/spacfg.xml", "/admin/config.xml" };
    PhonePush none(access(), options());
    run(none);
    QCOMPARE(none.outcome().state, State::Rejected);
    QCOMPARE(none.outcome().status, 404);
}

void tst_PhonePush::refusesPublicAddresses()
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

void tst_PhonePush::findsMacAddresses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("colons") << QByteArray("<MAC_Address>00:56:2B:04:36:15</MAC_Address>")
                            << QByteArray("00562b043615");
    QTest::newRow("bare, grouped") << QByteArray(
        "<x><MAC_Address group=\"a\"> 00562B043615 </MAC_Address></x>")
                                   << QByteArray("00562b043615");
    QTest::newRow("second") << QByteArray("<MAC_Address/><a><MAC_Address>00-56-2b-04-36-15</MAC_Address>")
                            << QByteArray("00562b043615");
    QTest::newRow("none") << QByteArray("<status/>") << QByteArray();
    QTest::newRow("cut") << QByteArray("<MAC_Address>00562b04361") << QByteArray();
    QTest::newRow("short") << QByteArray("<MAC_Address>00562b04361</MAC_Address>") << QByteArray();
}

void tst_PhonePush::findsMacAddresses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, mac);
    QCOMPARE(macInStatus(status), mac);
}

QTEST_GUILESS_MAIN(tst_PhonePush)
#include "tst_phonepush.moc"
