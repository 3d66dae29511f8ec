#include "phonepushdesk.h"

#include "core/container/container.h"
#include "testcertificate.h"

#include <QTemporaryDir>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Login = PhoneEmulator::Login;
using State = PushOutcome::State;
Q_DECLARE_METATYPE(PhoneEmulator::Login)

class tst_PhonePush : public PhonePushDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void pushesAndReadsBack_data();
    void pushesAndReadsBack();
    void pushesContainersAsTheyAre_data();
    void pushesContainersAsTheyAre();
    void judgesWhatThePhoneDid();
    void waitsUntilThePhoneHasApplied();
    void sendsNothingBeforeItIsTold();
    void tellsExactlyWhatItWillSend();
    void putsThePasswordInTheUrlOnRequest_data();
    void putsThePasswordInTheUrlOnRequest();
    void pushesOverTls();
    void readsOlderPhones();
};

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

QTEST_GUILESS_MAIN(tst_PhonePush)
#include "tst_phonepush.moc"
