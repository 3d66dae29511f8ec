#include "core/phone/httpfetch.h"
#include "core/phone/labaddress.h"
#include "core/phone/phoneaction.h"
#include "phoneemulator.h"
#include "testcertificate.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Login = PhoneEmulator::Login;
using Fault = PhoneEmulator::Fault;
using Code = HttpFailure::Code;
Q_DECLARE_METATYPE(PhoneEmulator::Login)
Q_DECLARE_METATYPE(PhoneEmulator::Fault)
Q_DECLARE_METATYPE(HttpFailure::Code)

class tst_HttpFetch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEveryKindOfBody_data();
    void readsEveryKindOfBody();
    void answersChallenges_data();
    void answersChallenges();
    void givesAWrongPasswordOnce();
    void givesAStaleNonceTwoTries();
    void keepsTheNonceForTheNextRequest();
    void saysNoPasswordWithoutOne();
    void endsWhereTheOtherSideMisbehaves_data();
    void endsWhereTheOtherSideMisbehaves();
    void asksNoTwice();
    void endsWhereNobodyListens();
    void waitsForABusyOne();
    void givesABusyOneUp();
    void cancels();
    void followsOnTheSameOrigin();
    void takesNoPasswordElsewhere();
    void staysWhereItIsUnlessTold();
    void repeatsNoPostForARedirect_data();
    void repeatsNoPostForARedirect();
    void endsARingOfRedirects();
    void judgesCertificates_data();
    void judgesCertificates();
    void readsFingerprints_data();
    void readsFingerprints();
    void knowsLabAddresses_data();
    void knowsLabAddresses();
    void refusesPublicAddresses();
    void readsPhoneNames_data();
    void readsPhoneNames();
    void neverShowsSecretsInUrls();

    void escapesTargets_data();
    void escapesTargets();
    void asksForEveryAction_data();
    void asksForEveryAction();
    void readsWhateverBytesCome();

private:
    HttpRequest requestFor(const QByteArray &target);
    void run(HttpFetch &fetch, const HttpRequest &request);

    std::unique_ptr<PhoneEmulator> m_phone;
    HttpFetchOptions m_options;
    QTemporaryDir m_folder;
};

void tst_HttpFetch::init()
{
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_options = {};
    m_options.limits.step = 2000ms;
}

HttpRequest tst_HttpFetch::requestFor(const QByteArray &target)
{
    HttpRequest request;
    request.origin = { false, u"127.0.0.1"_s, m_phone->port() };
    request.target = target;
    return request;
}

void tst_HttpFetch::run(HttpFetch &fetch, const HttpRequest &request)
{
    QSignalSpy finished(&fetch, &HttpFetch::finished);
    fetch.start(request);
    QVERIFY(finished.wait(20000));
    QTest::qWait(20); // a second signal, or a late request, would show
    QCOMPARE(finished.size(), 1);
}

static ClientAuthentication admin(const char *password)
{
    return ClientAuthentication(u"admin"_s, SecretKey(QByteArrayView(password)));
}

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

void tst_HttpFetch::answersChallenges_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("basic") << Login::Basic << QByteArray("Basic ");
    QTest::newRow("MD5") << Login::Md5 << QByteArray("Digest ");
    QTest::newRow("SHA-256") << Login::Sha256 << QByteArray("Digest ");
    QTest::newRow("the strongest of three") << Login::All << QByteArray("Digest ");
}

void tst_HttpFetch::answersChallenges()
{
    QFETCH(Login, login);
    QFETCH(QByteArray, begins);
    m_phone->login = login;
    m_phone->password = "canary \"7\\";
    auto authentication = admin("canary \"7\\");
    HttpFetch fetch(m_options, &authentication);
    run(fetch, requestFor("/interim?a=b,c"));
    QVERIFY(fetch.isDone());
    QCOMPARE(fetch.response().status, 200);
    QCOMPARE(m_phone->requests.size(), 2);
    QVERIFY(m_phone->requests.at(0).field("authorization").isNull()); // not before it is asked for
    QVERIFY(m_phone->requests.at(1).field("authorization").startsWith(begins));
}

void tst_HttpFetch::givesAWrongPasswordOnce()
{
    m_phone->login = Login::All;
    m_phone->password = "right";
    auto authentication = admin("wrong");
    HttpFetch fetch(m_options, &authentication);
    run(fetch, requestFor("/interim"));
    QVERIFY(!fetch.isDone());
    QCOMPARE(fetch.failure().code, Code::NotAuthorized);
    QCOMPARE(m_phone->requests.size(), 2);
}

void tst_HttpFetch::givesAStaleNonceTwoTries()
{
    m_phone->login = Login::Sha256;
    m_phone->password = "right";
    m_phone->fault = Fault::StaleForEver;
    auto authentication = admin("right");
    HttpFetch fetch(m_options, &authentication);
    run(fetch, requestFor("/interim"));
    QCOMPARE(fetch.failure().code, Code::NotAuthorized);
    QCOMPARE(m_phone->requests.size(), 3); // without, and twice with
    m_phone->requests.clear();
    m_phone->faultyRequests = 2;
    HttpFetch second(m_options, &authentication);
    run(second, requestFor("/interim"));
    QVERIFY(second.isDone());
    QCOMPARE(second.response().status, 200);
}

void tst_HttpFetch::keepsTheNonceForTheNextRequest()
{
    m_phone->login = Login::Sha256;
    m_phone->password = "right";
    auto authentication = admin("right");
    for (int i = 0; i < 3; ++i) {
        HttpFetch fetch(m_options, &authentication);
        run(fetch, requestFor("/interim"));
        QVERIFY(fetch.isDone());
        QCOMPARE(fetch.response().status, 200);
    }
    QCOMPARE(m_phone->requests.size(), 4); // asked for once
    QVERIFY(m_phone->requests.last().field("authorization").contains("nc=00000003"));
}

void tst_HttpFetch::saysNoPasswordWithoutOne()
{
    m_phone->login = Login::Basic;
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor("/interim"));
    QCOMPARE(fetch.failure().code, Code::NotAuthorized);
    QCOMPARE(m_phone->requests.size(), 1);
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

void tst_HttpFetch::followsOnTheSameOrigin()
{
    m_phone->redirectTo = "/interim?x=1";
    m_phone->login = Login::Basic;
    m_phone->password = "p";
    connect(m_phone.get(), &PhoneEmulator::asked, m_phone.get(), [this] { m_phone->redirectTo.clear(); });
    auto authentication = admin("p");
    HttpFetch withPassword(m_options, &authentication);
    run(withPassword, requestFor("/old"));
    QVERIFY(withPassword.isDone());
    QCOMPARE(withPassword.response().status, 200);
    QCOMPARE(m_phone->requests.last().target, QByteArray("/interim?x=1"));
}

void tst_HttpFetch::takesNoPasswordElsewhere()
{
    PhoneEmulator other;
    QVERIFY(other.listen());
    other.login = Login::Basic; // asks as nicely as it can
    other.password = "canary-77";
    m_phone->login = Login::Basic;
    m_phone->password = "canary-77";
    auto authentication = admin("canary-77");
    HttpFetch login(m_options, &authentication);
    run(login, requestFor("/interim"));
    QVERIFY(login.isDone());
    m_phone->redirectTo = "http://127.0.0.1:" + QByteArray::number(other.port()) + "/interim";
    m_options.followsElsewhere = true;
    HttpFetch fetch(m_options, &authentication);
    run(fetch, requestFor("/old"));
    QCOMPARE(other.requests.size(), 1);
    QVERIFY(other.requests.first().field("authorization").isNull());
    QVERIFY(!fetch.isDone());
    QCOMPARE(fetch.failure().code, Code::NotAuthorized);
}

void tst_HttpFetch::staysWhereItIsUnlessTold()
{
    PhoneEmulator other;
    QVERIFY(other.listen());
    m_phone->redirectTo = "http://127.0.0.1:" + QByteArray::number(other.port()) + "/interim?secret=canary";
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor("/old"));
    QCOMPARE(fetch.failure().code, Code::RedirectedElsewhere);
    QVERIFY(fetch.failure().location.endsWith("/interim"_L1));
    QCOMPARE(other.requests.size(), 0);
}

void tst_HttpFetch::repeatsNoPostForARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("second"); // the method that follows; empty: none
    QTest::newRow("301") << 301 << QByteArray();
    QTest::newRow("302") << 302 << QByteArray();
    QTest::newRow("303, done") << 303 << QByteArray("GET");
    QTest::newRow("307, not here") << 307 << QByteArray("POST");
    QTest::newRow("308, not here") << 308 << QByteArray("POST");
}

void tst_HttpFetch::repeatsNoPostForARedirect()
{
    QFETCH(int, status);
    QFETCH(QByteArray, second);
    HttpRequest request = requestFor("/admin/config.xml");
    request.method = "POST";
    request.body = "<flat-profile/>";
    m_phone->redirectTo = "/interim";
    m_phone->redirectStatus = status;
    connect(m_phone.get(), &PhoneEmulator::asked, m_phone.get(), [this] { m_phone->redirectTo.clear(); });
    HttpFetch fetch(m_options, nullptr);
    run(fetch, request);
    QCOMPARE(fetch.isDone(), !second.isEmpty());
    if (second.isEmpty()) {
        QCOMPARE(fetch.failure().code, Code::RedirectedElsewhere);
        QCOMPARE(m_phone->requests.size(), 1);
    } else {
        QCOMPARE(m_phone->requests.size(), 2);
        QCOMPARE(m_phone->requests.last().method, second);
        QCOMPARE(m_phone->requests.last().body.isEmpty(), second == "GET");
    }
}

void tst_HttpFetch::endsARingOfRedirects()
{
    m_phone->redirectTo = "/again";
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor("/old"));
    QCOMPARE(fetch.failure().code, Code::TooManyRedirects);
    QCOMPARE(m_phone->requests.size(), 6);
    m_phone->redirectTo = "gopher://127.0.0.1/";
    HttpFetch strange(m_options, nullptr);
    run(strange, requestFor("/old"));
    QCOMPARE(strange.failure().code, Code::Malformed);
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

void tst_HttpFetch::readsFingerprints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray digits = QByteArray("ab12").repeated(16);
    QTest::newRow("plain") << digits << true;
    QTest::newRow("colons") << QByteArray::fromHex(digits).toHex(':').toUpper() << true;
    QTest::newRow("named") << "SHA256:" + digits << true;
    QTest::newRow("openssl") << "sha256 " + QByteArray::fromHex(digits).toHex(':') << true;
    QTest::newRow("short") << digits.chopped(2) << false;
    QTest::newRow("SHA-1") << QByteArray("ab12").repeated(10) << false;
    QTest::newRow("no hex") << QByteArray("zz").repeated(32) << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_HttpFetch::readsFingerprints()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto fingerprint = fingerprintFromText(text);
    QCOMPARE(fingerprint.has_value(), good);
    if (good)
        QCOMPARE(fingerprintFromText(fingerprintText(*fingerprint).toLatin1()), fingerprint);
}

void tst_HttpFetch::knowsLabAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isLab");
    for (const char *text :
        { "127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
            "192.168.0.1", "169.254.7.7", "::1", "fe80::1", "fd00::1", "fc00::1", "::ffff:192.168.1.1" })
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : { "0.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "172.15.255.255",
             "172.32.0.0", "192.167.255.255", "192.169.0.0", "169.253.0.1", "128.0.0.1", "224.0.0.1",
             "255.255.255.255", "2001:db8::1", "::ffff:8.8.8.8", "ff02::1", "100.64.0.1", "::" })
        QTest::newRow(text) << QString::fromLatin1(text) << false;
}

void tst_HttpFetch::knowsLabAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isLab);
    QCOMPARE(isLabAddress(QHostAddress(address)), isLab);
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

void tst_HttpFetch::readsPhoneNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin"); // empty: refused
    const auto row = [](const char *text, const char *origin) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(origin);
    };
    row("192.168.1.20", "http://192.168.1.20");
    row("192.168.1.20:8080", "http://192.168.1.20:8080");
    row("http://phone", "http://phone");
    row("https://phone/", "https://phone");
    row("https://phone:443", "https://phone");
    row("http://phone:443", "http://phone:443");
    row("fe80::1", "http://[fe80::1]");
    row("[fe80::1]:81", "http://[fe80::1]:81");
    row("ftp://phone", "");
    row("phone/admin", "");
    row("http://admin:secret@phone", "");
    row("phone?x", "");
    row("phone:0", "");
    row("phone:70000", "");
    row("", "");
    row("a b", "");
}

void tst_HttpFetch::readsPhoneNames()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    const auto read = phoneOrigin(text);
    QCOMPARE(read ? read->text() : QString(), origin);
}

void tst_HttpFetch::neverShowsSecretsInUrls()
{
    const auto authentication = admin("canary&=%2\xc3\xbc");
    const HttpOrigin phone { false, u"phone"_s, 80 };
    for (const auto form : { UrlPasswordForm::Query, UrlPasswordForm::Printed }) {
        const auto request
            = withPasswordInUrl(phoneRequest(phone, PhoneAction::PushConfiguration), authentication, form);
        QVERIFY(isRequestTarget(request.target));
        QVERIFY(request.target.contains("canary"));
        QVERIFY(!shownUrl(request).contains("canary"_L1));
    }
    const SecretKey key(QByteArrayView("canary ]\"' key"));
    const auto resync = phoneRequest(phone, PhoneAction::Resync, resyncArgument("http://h/a.cfg", &key));
    QVERIFY(isRequestTarget(resync.target));
    QCOMPARE(QByteArray::fromPercentEncoding(resync.target),
        QByteArray("/admin/resync?[--key \"canary ]\"' key\"]http://h/a.cfg")); // as the phone reads it
    QVERIFY(!shownUrl(resync).contains("canary"_L1));
    QVERIFY(!shownUrl(resync).contains("key"_L1));
    QVERIFY(shownUrl(resync).endsWith("http://h/a.cfg"_L1));
}

void tst_HttpFetch::escapesTargets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("plain") << QByteArray("/a/b.cfg?x=1&y=(2)") << QByteArray("/a/b.cfg?x=1&y=(2)");
    QTest::newRow("escapes stay") << QByteArray("/%41%5b") << QByteArray("/%41%5b");
    QTest::newRow("no escape") << QByteArray("/100%/%4") << QByteArray("/100%25/%254");
    QTest::newRow("blank and line end") << QByteArray("/a b\r\n") << QByteArray("/a%20b%0D%0A");
    QTest::newRow("brackets and quotes") << QByteArray("/[\"]") << QByteArray("/%5B%22%5D");
    QTest::newRow("fragment") << QByteArray("/a#b") << QByteArray("/a%23b");
    QTest::newRow("past ASCII") << QByteArray("/\xc3\xa4") << QByteArray("/%C3%A4");
}

void tst_HttpFetch::escapesTargets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, target);
    QCOMPARE(escapedTarget(text), target);
    QVERIFY(isRequestTarget(escapedTarget(text)));
}

void tst_HttpFetch::asksForEveryAction_data()
{
    QTest::addColumn<PhoneAction>("action");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("reads");
    const auto row = [](const char *name, PhoneAction action, const char *line, bool reads) {
        QTest::newRow(name) << action << QByteArray(line) << reads;
    };
    row("push", PhoneAction::PushConfiguration, "POST /admin/config.xml", false);
    row("resync", PhoneAction::Resync, "GET /admin/resync?http://h/a%20b.cfg", false);
    row("upgrade", PhoneAction::Upgrade, "GET /admin/upgrade?http://h/a%20b.cfg", false);
    row("reboot", PhoneAction::Reboot, "GET /admin/reboot", false);
    row("configuration", PhoneAction::ReadConfiguration, "GET /admin/cfg.xml", true);
    row("of older phones", PhoneAction::ReadConfigurationSpa, "GET /admin/spacfg.xml", true);
    row("of adapters", PhoneAction::ReadConfigurationAta, "GET /admin/config.xml", true);
    row("status", PhoneAction::ReadStatus, "GET /admin/status.xml", true);
    row("screen", PhoneAction::ReadScreen, "GET /admin/screendump.bmp", true);
}

void tst_HttpFetch::asksForEveryAction()
{
    QFETCH(PhoneAction, action);
    QFETCH(QByteArray, line);
    QFETCH(bool, reads);
    const bool isPush = action == PhoneAction::PushConfiguration;
    const HttpRequest request
        = phoneRequest({ false, u"::1"_s, 8080 }, action, isPush ? "a+b" : "http://h/a b.cfg");
    const QByteArray head = requestHead(request);
    QVERIFY2(head.startsWith(line + " HTTP/1.1\r\nHost: [::1]:8080\r\n"), head.constData());
    QVERIFY(head.endsWith("\r\n\r\n"));
    QCOMPARE(head.contains("Content-Length: 3\r\n"), isPush);
    QVERIFY(!head.contains("urlencoded"));
    QCOMPARE(isReading(action), reads);
}

/// Neither crashes nor reads past the end, whatever a phone answers.
void tst_HttpFetch::readsWhateverBytesCome()
{
    QRandomGenerator random(20240607);
    const QByteArray words[] = { "HTTP/1.1 200 OK", "HTTP/1.0 ", "\r\n", "\n", ":", " ", "Content-Length",
        "9", "99999999999999999999", "Transfer-Encoding: chunked", "WWW-Authenticate: Digest ", "nonce=\"",
        "Location: /", "MAC_Address", "<", ">", QByteArray(1, '\0'), "\xff", "," };
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int n = random.bounded(12); n > 0; --n)
            text += words[random.bounded(int(std::size(words)))];
        const qsizetype end = responseHeadEnd(text);
        QVERIFY(end <= text.size());
        QVERIFY(end < 0 || text.at(end - 1) == '\n');
        if (const auto response = parseResponseHead(text)) {
            QVERIFY(response->status >= 100 && response->status < 600);
            QVERIFY(bodyLength(*response, "GET").bytes >= 0);
            ClientAuthentication authentication(u"a"_s, SecretKey(QByteArrayView("b")));
            authentication.takeChallenge(*response, {}, false);
        }
        const QByteArray mac = macInStatus(text);
        QVERIFY(mac.isEmpty() || mac.size() == 12);
        QVERIFY(isRequestTarget('/' + escapedTarget(text)));
        QCOMPARE(escapedTarget(escapedTarget(text)), escapedTarget(text));
    }
}

QTEST_GUILESS_MAIN(tst_HttpFetch)
#include "tst_httpfetch.moc"
