#include "core/phone/clientauthentication.h"
#include "core/phone/labaddress.h"
#include "core/phone/phoneaction.h"
#include "core/phone/tlstrust.h"

#include <QRandomGenerator>
#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

/// The words of requests and of who they go to.
class tst_PhoneRequest : public QObject
{
    Q_OBJECT

private slots:
    void readsFingerprints_data();
    void readsFingerprints();
    void knowsLabAddresses_data();
    void knowsLabAddresses();
    void readsPhoneNames_data();
    void readsPhoneNames();
    void neverShowsSecretsInUrls();
    void escapesTargets_data();
    void escapesTargets();
    void asksForEveryAction_data();
    void asksForEveryAction();
    void readsWhateverBytesCome();
};

void tst_PhoneRequest::readsFingerprints_data()
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

void tst_PhoneRequest::readsFingerprints()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto fingerprint = fingerprintFromText(text);
    QCOMPARE(fingerprint.has_value(), good);
    if (good)
        QCOMPARE(fingerprintFromText(fingerprintText(*fingerprint).toLatin1()), fingerprint);
}

void tst_PhoneRequest::knowsLabAddresses_data()
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

void tst_PhoneRequest::knowsLabAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isLab);
    QCOMPARE(isLabAddress(QHostAddress(address)), isLab);
}

void tst_PhoneRequest::readsPhoneNames_data()
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

void tst_PhoneRequest::readsPhoneNames()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    const auto read = phoneOrigin(text);
    QCOMPARE(read ? read->text() : QString(), origin);
}

void tst_PhoneRequest::neverShowsSecretsInUrls()
{
    const ClientAuthentication authentication(u"admin"_s, SecretKey(QByteArrayView("canary&=%2\xc3\xbc")));
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

void tst_PhoneRequest::escapesTargets_data()
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

void tst_PhoneRequest::escapesTargets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, target);
    QCOMPARE(escapedTarget(text), target);
    QVERIFY(isRequestTarget(escapedTarget(text)));
}

void tst_PhoneRequest::asksForEveryAction_data()
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

void tst_PhoneRequest::asksForEveryAction()
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
void tst_PhoneRequest::readsWhateverBytesCome()
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

QTEST_GUILESS_MAIN(tst_PhoneRequest)
#include "tst_phonerequest.moc"
