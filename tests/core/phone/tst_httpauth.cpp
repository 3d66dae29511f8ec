#include "core/phone/httpauth.h"

#include <QTest>

using namespace flatprofile;

class tst_HttpAuth : public QObject
{
    Q_OBJECT

private slots:
    void rfc7616Example_data();
    void rfc7616Example();
    void rfc2617Example();
    void readsSeveralChallengesOfOneLine();
    void readsOddFields_data();
    void readsOddFields();
    void refusesUnknownTerms();
};

void tst_HttpAuth::rfc7616Example_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("RFC 7616 3.9.1 MD5")
        << QByteArray("MD5") << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("RFC 7616 3.9.1 SHA-256") << QByteArray(
        "SHA-256") << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
}

void tst_HttpAuth::rfc7616Example()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, response);
    const auto challenges = parseAuthFields(
        "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
        + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
          "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"");
    QCOMPARE(challenges.size(), 1);
    auto terms = digestTerms(challenges.first());
    QVERIFY(terms);
    terms->cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    const SecretKey password(QByteArrayView("Circle of Life"));
    QCOMPARE(digestResponse(*terms, "Mufasa", password, "GET", "/dir/index.html"), response);
    const QByteArray field = digestAuthorization(*terms, "Mufasa", password, "GET", "/dir/index.html");
    const auto answer = parseAuthFields(field);
    QCOMPARE(answer.size(), 1);
    QCOMPARE(answer.first().parameter("response"), response);
    QCOMPARE(answer.first().parameter("nc"), QByteArray("00000001"));
    QCOMPARE(answer.first().parameter("algorithm"), algorithm);
    QCOMPARE(answer.first().parameter("opaque"), QByteArray("FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"));
    QVERIFY(!field.contains("Circle"));
}

void tst_HttpAuth::rfc2617Example()
{
    DigestTerms terms;
    terms.algorithm = DigestAlgorithm::Md5;
    terms.realm = "testrealm@host.com";
    terms.nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
    terms.cnonce = "0a4f113b";
    const SecretKey password(QByteArrayView("Circle Of Life"));
    QCOMPARE(digestResponse(terms, "Mufasa", password, "GET", "/dir/index.html"),
        QByteArray("6629fae49393a05397450978507c4ef1"));
    terms.qopAuth = false; // RFC 2069 with its later correction
    QCOMPARE(digestResponse(terms, "Mufasa", password, "GET", "/dir/index.html"),
        QByteArray("670fd8c2df070c60b045671b8b24ff02"));
}

void tst_HttpAuth::readsSeveralChallengesOfOneLine()
{
    const auto fields = parseAuthFields("Basic realm=\"a, b=\\\"c\\\"\", Digest realm=\"x\",nonce=\"n==\" , "
                                        "algorithm=SHA-256, Negotiate, Digest nonce=z");
    QCOMPARE(fields.size(), 4);
    QCOMPARE(fields[0].scheme, QByteArray("basic"));
    QCOMPARE(fields[0].parameter("realm"), QByteArray("a, b=\"c\""));
    QCOMPARE(fields[1].parameter("nonce"), QByteArray("n=="));
    QCOMPARE(fields[1].parameter("algorithm"), QByteArray("SHA-256"));
    QCOMPARE(fields[2].scheme, QByteArray("negotiate"));
    QCOMPARE(fields[3].parameter("nonce"), QByteArray("z"));
}

void tst_HttpAuth::readsOddFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("commas") << QByteArray(" ,, , ") << 0;
    QTest::newRow("open quote") << QByteArray("Digest realm=\"abc") << 0;
    QTest::newRow("equals sign first") << QByteArray("=x") << 0;
    QTest::newRow("backslash at the end") << QByteArray("Digest a=\"b\\") << 0;
    QTest::newRow("base64") << QByteArray("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==") << 1;
    QTest::newRow("many parameters") << "Digest " + QByteArray("a=b,").repeated(1000) << 0;
    QTest::newRow("many schemes") << QByteArray("A, ").repeated(1000) << 16;
}

void tst_HttpAuth::readsOddFields()
{
    QFETCH(QByteArray, field);
    QFETCH(int, count);
    const auto fields = parseAuthFields(field);
    QCOMPARE(int(fields.size()), count);
    if (field.startsWith("Basic "))
        QCOMPARE(fields.first().token, field.sliced(6));
}

void tst_HttpAuth::refusesUnknownTerms()
{
    const auto terms
        = [](const char *field) { return digestTerms(parseAuthFields(field).value(0)).has_value(); };
    QVERIFY(terms("Digest realm=a, nonce=b"));
    QVERIFY(terms("Digest realm=a, nonce=b, algorithm=MD5-sess, qop=auth"));
    QVERIFY(!terms("Digest realm=a, nonce=b, algorithm=SHA-512-256"));
    QVERIFY(!terms("Digest realm=a, nonce=b, qop=\"auth-int\""));
    QVERIFY(!terms("Digest realm=a"));
    QVERIFY(!terms("Basic realm=a, nonce=b"));
}

QTEST_GUILESS_MAIN(tst_HttpAuth)
#include "tst_httpauth.moc"
