#include "httpfetchdesk.h"

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Login = PhoneEmulator::Login;
using Fault = PhoneEmulator::Fault;
using Code = HttpFailure::Code;
Q_DECLARE_METATYPE(PhoneEmulator::Login)

/// Passwords and redirects: who gets what.
class tst_HttpLogin : public HttpFetchDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void answersChallenges_data();
    void answersChallenges();
    void givesAWrongPasswordOnce();
    void givesAStaleNonceTwoTries();
    void keepsTheNonceForTheNextRequest();
    void saysNoPasswordWithoutOne();
    void followsOnTheSameOrigin();
    void takesNoPasswordElsewhere();
    void staysWhereItIsUnlessTold();
    void repeatsNoPostForARedirect_data();
    void repeatsNoPostForARedirect();
    void endsARingOfRedirects();
};

void tst_HttpLogin::answersChallenges_data()
{
    QTest::addColumn<Login>("login");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("basic") << Login::Basic << QByteArray("Basic ");
    QTest::newRow("MD5") << Login::Md5 << QByteArray("Digest ");
    QTest::newRow("SHA-256") << Login::Sha256 << QByteArray("Digest ");
    QTest::newRow("the strongest of three") << Login::All << QByteArray("Digest ");
}

void tst_HttpLogin::answersChallenges()
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

void tst_HttpLogin::givesAWrongPasswordOnce()
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

void tst_HttpLogin::givesAStaleNonceTwoTries()
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

void tst_HttpLogin::keepsTheNonceForTheNextRequest()
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

void tst_HttpLogin::saysNoPasswordWithoutOne()
{
    m_phone->login = Login::Basic;
    HttpFetch fetch(m_options, nullptr);
    run(fetch, requestFor("/interim"));
    QCOMPARE(fetch.failure().code, Code::NotAuthorized);
    QCOMPARE(m_phone->requests.size(), 1);
}

void tst_HttpLogin::followsOnTheSameOrigin()
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

void tst_HttpLogin::takesNoPasswordElsewhere()
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

void tst_HttpLogin::staysWhereItIsUnlessTold()
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

void tst_HttpLogin::repeatsNoPostForARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("second"); // the method that follows; empty: none
    QTest::newRow("301") << 301 << QByteArray();
    QTest::newRow("302") << 302 << QByteArray();
    QTest::newRow("303, done") << 303 << QByteArray("GET");
    QTest::newRow("307, not here") << 307 << QByteArray("POST");
    QTest::newRow("308, not here") << 308 << QByteArray("POST");
}

void tst_HttpLogin::repeatsNoPostForARedirect()
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

void tst_HttpLogin::endsARingOfRedirects()
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

QTEST_GUILESS_MAIN(tst_HttpLogin)
#include "tst_httplogin.moc"
