#include "core/phone/virtualphone.h"
#include "core/container/container.h"
#include "core/phone/aliasmap.h"
#include "core/phone/httpserver.h"
#include "core/phone/tftpserver.h"
#include "testcertificate.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace flatprofile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = VirtualPhone::Outcome;
using Kind = ResyncStep::Kind;
Q_DECLARE_METATYPE(VirtualPhone::Outcome)

namespace {

/// Answers every request with the same bytes and keeps what was asked.
class CannedServer : public QTcpServer
{
public:
    QByteArray answer;
    QList<QByteArray> requests;

    bool listenSomewhere()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, this, [this, socket] {
                QByteArray input = socket->property("input").toByteArray() + socket->readAll();
                socket->setProperty("input", input);
                const qsizetype end = input.indexOf("\r\n\r\n");
                const qsizetype at = input.toLower().indexOf("content-length: ");
                const qsizetype length
                    = at < 0 ? 0 : input.mid(at + 16, input.indexOf('\r', at) - at - 16).toInt();
                if (end < 0 || input.size() < end + 4 + length)
                    return;
                requests.append(input);
                socket->write(answer);
                socket->disconnectFromHost();
            });
            connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        });
        return listen(QHostAddress::LocalHost, 0);
    }
    void setAnswer(int status, const QByteArray &body, const QByteArray &fields = {})
    {
        answer = "HTTP/1.1 " + QByteArray::number(status) + " Canned\r\n" + fields
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

} // namespace

static const QByteArray kSite = "<flat-profile>\n<Display_Name_1_>site</Display_Name_1_>\n"
                                "<Time_Zone>GMT+01:00</Time_Zone>\n</flat-profile>\n";
static const char kKey[] = "canary-key-32";
static const char kIkm[] = "Y2FuYXJ5LWNhbmFyeS1pa20"; // base64url of a secret

class tst_VirtualPhone : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void resyncsFromOurServers_data();
    void resyncsFromOurServers();
    void logsInWithTheRulesPassword_data();
    void logsInWithTheRulesPassword();
    void appliesTheRulesInOrder();
    void evaluatesWhatEarlierRulesChanged();
    void treatsAnswersByTheirClass_data();
    void treatsAnswersByTheirClass();
    void followsRedirectsWithoutThePassword();
    void posts();
    void appliesAliases();
    void readsAliasMaps_data();
    void readsAliasMaps();
    void failsOnWhatItCantOpen_data();
    void failsOnWhatItCantOpen();
    void opensFoldersFilesWithTheKeyingMaterial();
    void keepsWhatEmptyElementsMeanToItsTarget();
    void refusesNamesOutsideItsFolder();
    void schedulesTheNextAttempt_data();
    void schedulesTheNextAttempt();
    void doesNothingWhereProvisioningIsOff();
    void stopsAtABrokenRule();
    void cancels();
    void savesWhatItHolds();
    void resyncsFromNginx();
    void resyncsFromTftpd();
    void resyncsFromDnsmasq();

private:
    struct Run
    {
        Outcome outcome = Outcome::Cancelled;
        QList<ResyncStep> steps;
        EffectiveConfiguration configuration;

        const ResyncStep *find(Kind kind) const
        {
            for (const ResyncStep &step : steps) {
                if (step.kind == kind)
                    return &step;
            }
            return nullptr;
        }
        const EffectiveValue *value(const QString &element) const
        {
            for (const EffectiveValue &value : configuration.values()) {
                if (value.element == element)
                    return &value;
            }
            return nullptr;
        }
    };
    Run run(const QByteArray &elements, const ServerFolders &folders = {});
    void put(const QString &name, const QByteArray &bytes);
    ServerFolders folders() const { return { { u"prov"_s, *ServedTree::ofPath(m_folder->path()) } }; }
    void resyncFrom(const QString &url);

    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualPhoneOptions m_options;
};

void tst_VirtualPhone::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.profileName = u"start.cfg"_s;
    m_options.macros = { { u"MA"_s, u"000e08aabbcc"_s }, { u"MAU"_s, u"000E08AABBCC"_s },
        { u"PN"_s, u"CP-8841-3PCC"_s }, { u"SWVER"_s, u"sip88xx.11-3-2MPP0001-609"_s } };
    m_options.fetch.limits.step = 2000ms;
    put(u"site.cfg"_s, kSite);
}

void tst_VirtualPhone::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

tst_VirtualPhone::Run tst_VirtualPhone::run(const QByteArray &elements, const ServerFolders &folders)
{
    m_options.profile = "<flat-profile>\n" + elements + "</flat-profile>\n";
    m_options.folders = folders;
    VirtualPhone phone(m_options);
    QSignalSpy finished(&phone, &VirtualPhone::finished);
    QSignalSpy stepped(&phone, &VirtualPhone::stepped);
    phone.start();
    if (!finished.wait(20000))
        return {};
    QTest::qWait(10);
    if (finished.size() != 1 || stepped.size() != phone.steps().size())
        return {};
    // No secret in the log, nor in what may be shown of the configuration.
    for (const ResyncStep &step : phone.steps()) {
        const QString text = describe(step) + step.url + step.detail;
        if (text.contains("canary"_L1) || text.contains(QLatin1StringView(kIkm))) {
            qWarning() << text;
            return {};
        }
    }
    if (phone.configuration().profileText(Catalogue::builtIn(), true).contains("canary"))
        return {};
    return { phone.outcome(), phone.steps(), phone.configuration() };
}

void tst_VirtualPhone::resyncsFromOurServers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("wrapped");
    for (const char *scheme : { "http", "https", "tftp" }) {
        for (const char *wrapped : { "plain", "gzip", "aes-256-cbc", "gzip in aes-256-cbc", "aes128gcm" }) {
            if (qstrcmp(scheme, "tftp") != 0 || qstrcmp(wrapped, "aes128gcm") != 0)
                QTest::addRow("%s %s", scheme, wrapped)
                    << QString::fromLatin1(scheme) << QString::fromLatin1(wrapped);
        }
    }
}

void tst_VirtualPhone::resyncsFromOurServers()
{
    QFETCH(QString, scheme);
    QFETCH(QString, wrapped);
    QList<ContainerLayer> layers;
    if (wrapped.contains("cbc"_L1))
        layers.append({ ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Sha256, 0, {} });
    if (wrapped.contains("gcm"_L1))
        layers.append({ ContainerLayer::Kind::Aes128Gcm, ContainerLayer::Digest::Sha256, 4096, {} });
    if (wrapped.contains("gzip"_L1))
        layers.append({ ContainerLayer::Kind::Gzip, ContainerLayer::Digest::Sha256, 0, {} });
    const SecretKey key { QByteArrayView(kKey) };
    const auto ikm = ikmFromText(SecretKey(QByteArrayView(kIkm)), IkmForm::Base64Url);
    QVERIFY(ikm);
    const auto file = writeContainer(kSite, layers, { &key, &*ikm, false });
    QVERIFY(file);
    put(u"000e08aabbcc.cfg"_s, *file);
    ServedTree tree = *ServedTree::ofPath(m_folder->path());
    if (wrapped.contains("gcm"_L1))
        tree.setContentEncoding("aes128gcm");
    HttpServer http;
    TftpServer tftp;
    http.setTree(tree);
    tftp.setTree(tree);
    if (scheme == "https"_L1) {
        const auto tls = makeTestCertificate(m_folder->path(), u"server"_s);
        if (!tls)
            QSKIP("openssl or TLS is not installed");
        http.setTls(*tls);
        m_options.fetch.trust.authorities = { tls->localCertificate() };
    }
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    QVERIFY(tftp.listen(QHostAddress::LocalHost, 0));
    QList<ServedRequest> served;
    connect(&http, &HttpServer::requestServed, this, [&](const ServedRequest &r) { served.append(r); });
    connect(&tftp, &TftpServer::requestServed, this, [&](const ServedRequest &r) { served.append(r); });
    const quint16 port = scheme == "tftp"_L1 ? tftp.port() : http.port();
    const Run resync = run("<GPP_SA>" + QByteArray(kKey) + "</GPP_SA>\n<IKM_HTTP_Encrypt_Content>" + kIkm
        + "</IKM_HTTP_Encrypt_Content>\n<Profile_Rule>[--key $SA]" + scheme.toLatin1()
        + "://127.0.0.1:" + QByteArray::number(port) + "/$(MA).cfg</Profile_Rule>\n");
    QCOMPARE(resync.outcome, Outcome::Done);
    const EffectiveValue *name = resync.value(u"Display_Name_1_"_s);
    QVERIFY(name);
    QCOMPARE(name->value, u"site"_s);
    QCOMPARE(name->origin.rule, u"Profile_Rule"_s);
    QCOMPARE(name->origin.file, u"%1://127.0.0.1:%2/000e08aabbcc.cfg"_s.arg(scheme).arg(port));
    QCOMPARE(name->origin.line, 2);
    QCOMPARE(resync.find(Kind::Opened) != nullptr, !layers.isEmpty());
    QTRY_COMPARE(served.size(), 1);
    if (scheme != "tftp"_L1) { // a phone says who it is
        QVERIFY(served.first().phone);
        QCOMPARE(served.first().phone->model, u"CP-8841-3PCC"_s);
        QCOMPARE(served.first().phone->mac, u"000e08aabbcc"_s);
    }
}

void tst_VirtualPhone::logsInWithTheRulesPassword_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<bool>("basic");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("digest") << QByteArray("[--uid phone --pwd canary-pw]") << false << Outcome::Done;
    QTest::newRow("basic") << QByteArray("[--pwd \"canary-pw\" --uid phone]") << true << Outcome::Done;
    QTest::newRow("from a secret") << QByteArray("[--uid phone --pwd $SB]") << false << Outcome::Done;
    QTest::newRow("wrong") << QByteArray("[--uid phone --pwd canary]") << false << Outcome::NotFetched;
    QTest::newRow("none") << QByteArray() << false << Outcome::NotFetched;
}

void tst_VirtualPhone::logsInWithTheRulesPassword()
{
    QFETCH(QByteArray, options);
    QFETCH(bool, basic);
    QFETCH(Outcome, outcome);
    HttpServer http;
    http.setTree(*ServedTree::ofPath(m_folder->path()));
    http.setAuthentication(
        { basic ? ServerAuthentication::Scheme::Basic : ServerAuthentication::Scheme::Digest, u"phone"_s,
            SecretKey(QByteArrayView("canary-pw")) });
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    const Run resync = run("<GPP_SB>canary-pw</GPP_SB>\n<Profile_Rule>" + options
        + "http://127.0.0.1:" + QByteArray::number(http.port()) + "/site.cfg</Profile_Rule>\n");
    QCOMPARE(resync.outcome, outcome);
    QCOMPARE(resync.value(u"Time_Zone"_s) != nullptr, outcome == Outcome::Done);
}

void tst_VirtualPhone::appliesTheRulesInOrder()
{
    put(u"b.cfg"_s, "<flat-profile><Display_Name_1_>b</Display_Name_1_></flat-profile>");
    put(u"d.cfg"_s,
        "<flat-profile>\n<User_ID_1_>1</User_ID_1_>\n\n<Display_Name_1_>d</Display_Name_1_>\n"
        "<Display_Name_1_>e</Display_Name_1_></flat-profile>");
    const Run resync = run("<Display_Name_1_>start</Display_Name_1_>\n"
                           "<Profile_Rule>http://prov/site.cfg</Profile_Rule>\n"
                           "<Profile_Rule_B>( Display_Name_1_ = \"by $MAU\" ; c = \"x\" ; )!"
                           "https://prov/b.cfg</Profile_Rule_B>\n"
                           "<Profile_Rule_C>(\"$PN\" eq \"other\")?http://prov/none.cfg</Profile_Rule_C>\n"
                           "<Profile_Rule_D>(\"$PN\" eq \"other\")?http://prov/none.cfg | tftp://prov/d.cfg"
                           "</Profile_Rule_D>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    const EffectiveValue *name = resync.value(u"Display_Name_1_"_s);
    QVERIFY(name);
    QCOMPARE(name->value, u"e"_s);
    QCOMPARE(name->origin,
        (ValueOrigin { ValueOrigin::Kind::File, u"Profile_Rule_D"_s, u"tftp://prov/d.cfg"_s, 5 }));
    QStringList before;
    for (const EffectiveValue::Earlier &earlier : name->overridden)
        before.append(earlier.value);
    QCOMPARE(before, (QStringList { u"start"_s, u"site"_s, u"by 000E08AABBCC"_s, u"b"_s, u"d"_s }));
    QCOMPARE(
        name->overridden.at(0).origin, (ValueOrigin { ValueOrigin::Kind::Start, {}, u"start.cfg"_s, 2 }));
    QCOMPARE(name->overridden.at(2).origin,
        (ValueOrigin { ValueOrigin::Kind::Assignment, u"Profile_Rule_B"_s, {}, 0 }));
    QCOMPARE(resync.configuration.value(u"GPP_C"_s), u"x"_s);
    QCOMPARE(resync.find(Kind::Skipped)->rule, u"Profile_Rule_C"_s);
    QStringList chosen;
    for (const ResyncStep &step : resync.steps) {
        if (step.kind == Kind::Chosen)
            chosen.append(step.rule + QString::number(step.number));
    }
    QCOMPARE(chosen, (QStringList { u"Profile_Rule1"_s, u"Profile_Rule_B1"_s, u"Profile_Rule_D2"_s }));
}

void tst_VirtualPhone::evaluatesWhatEarlierRulesChanged()
{
    put(u"first.cfg"_s,
        "<flat-profile><GPP_A>second</GPP_A><GPP_SA>canary-key-32</GPP_SA>"
        "<Profile_Rule_B>[--key $SA]http://prov/$A-$UID1-$C.cfg</Profile_Rule_B></flat-profile>");
    const SecretKey key { QByteArrayView(kKey) };
    put(u"second-77-third.cfg"_s,
        *writeContainer(kSite, { { ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Md5, 0, {} } },
            { &key, nullptr, false }));
    const Run resync = run("<User_ID_1_>77</User_ID_1_>\n<GPP_A>never</GPP_A>\n"
                           "<Profile_Rule>(c = \"third\";)!http://prov/first.cfg</Profile_Rule>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"site"_s);
}

void tst_VirtualPhone::treatsAnswersByTheirClass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("goesOn");
    const QByteArray ignores = "<Resync_Fails_On_FNF>No</Resync_Fails_On_FNF>";
    QTest::newRow("200") << 200 << QByteArray() << int(Kind::Applied) << true;
    QTest::newRow("404") << 404 << QByteArray() << int(Kind::NotFound) << false;
    QTest::newRow("404 ignored") << 404 << ignores << int(Kind::NotFoundIgnored) << true;
    QTest::newRow("400") << 400 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("401 without a challenge") << 401 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("403") << 403 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("304") << 304 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("407") << 407 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("410") << 410 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("500") << 500 << ignores << int(Kind::FetchFailed) << false;
    QTest::newRow("503") << 503 << ignores << int(Kind::FetchFailed) << false;
}

void tst_VirtualPhone::treatsAnswersByTheirClass()
{
    QFETCH(int, status);
    QFETCH(QByteArray, elements);
    QFETCH(int, step);
    QFETCH(bool, goesOn);
    CannedServer server;
    QVERIFY(server.listenSomewhere());
    server.setAnswer(status, kSite);
    const Run resync
        = run(elements + "<Profile_Rule>http://127.0.0.1:" + QByteArray::number(server.serverPort())
                + "/a.cfg</Profile_Rule>\n<Profile_Rule_B>http://prov/site.cfg</Profile_Rule_B>\n"
                  "<Resync_Error_Retry_Delay>60,120</Resync_Error_Retry_Delay>\n",
            folders());
    QVERIFY(resync.find(Kind(step)));
    QCOMPARE(resync.outcome, goesOn ? Outcome::Done : Outcome::NotFetched);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(resync.find(Kind::Finished) != nullptr, goesOn);
    QCOMPARE(resync.find(Kind::Retry) != nullptr, !goesOn);
    QCOMPARE(resync.value(u"Time_Zone"_s) != nullptr, goesOn); // the second rule, or nothing of either
    if (!goesOn)
        QCOMPARE(resync.find(Kind::Retry)->number, 60);
}

void tst_VirtualPhone::followsRedirectsWithoutThePassword()
{
    CannedServer other;
    QVERIFY(other.listenSomewhere());
    other.setAnswer(200, kSite);
    CannedServer first;
    QVERIFY(first.listenSomewhere());
    first.setAnswer(
        302, {}, "Location: http://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/moved.cfg\r\n");
    const Run resync = run("<Profile_Rule>[--uid a --pwd canary-pw]http://127.0.0.1:"
        + QByteArray::number(first.serverPort()) + "/a.cfg</Profile_Rule>\n");
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"site"_s);
    QCOMPARE(other.requests.size(), 1);
    QVERIFY(!other.requests.first().contains("uthorization"));
    QCOMPARE(resync.find(Kind::Answered)->number, 302);
}

void tst_VirtualPhone::posts()
{
    CannedServer server;
    QVERIFY(server.listenSomewhere());
    server.setAnswer(200, kSite);
    const Run resync = run("<GPP_G>mac=$MAU&amp;s=$SA&amp;a=$A&amp;d=$$</GPP_G>\n<GPP_A>a+b</GPP_A>\n"
                           "<GPP_SA>canary</GPP_SA>\n<Profile_Rule>[--post g]http://127.0.0.1:"
        + QByteArray::number(server.serverPort()) + "/p?x=1&amp;y=%41</Profile_Rule>\n");
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests.first().left(28), QByteArray("POST /p?x=1&y=%41 HTTP/1.1\r\n"));
    QVERIFY(server.requests.first().contains(
        "User-Agent: Cisco-CP-8841-3PCC/sip88xx.11-3-2MPP0001-609 (000e08aabbcc)"));
    QVERIFY(server.requests.first().endsWith("\r\n\r\nmac=000E08AABBCC&s=$SA&a=a+b&d=$"));
}

void tst_VirtualPhone::appliesAliases()
{
    put(u"alias.cfg"_s,
        "<x>\n<CPE><SIP-Credentials><name>Bob</name><id>7</id></SIP-Credentials></CPE>\n"
        "<name>wrong</name><flat-profile><Time_Zone>GMT</Time_Zone></flat-profile></x>");
    const Run resync = run("<GPP_M>/CPE/SIP-Credentials/name = /flat-profile/Display_Name_1_ ; "
                           "/SIP-Credentials/id=/flat-profile/User_ID_1_;; nonsense</GPP_M>\n"
                           "<Profile_Rule>[--alias m]http://prov/alias.cfg</Profile_Rule>\n",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"Bob"_s);
    QCOMPARE(resync.configuration.value(u"User_ID_1_"_s), u"7"_s);
    QCOMPARE(resync.configuration.value(u"Time_Zone"_s), u"GMT"_s);
    QCOMPARE(resync.value(u"Display_Name_1_"_s)->origin.line, 2);
    QVERIFY(resync.find(Kind::Noted));
}

void tst_VirtualPhone::readsAliasMaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("unreadable");
    QTest::newRow("empty") << QString() << 0 << 0;
    QTest::newRow("one") << u"/a/b=/flat-profile/X"_s << 1 << 0;
    QTest::newRow("semicolons") << u";;/a=/flat-profile/X;;"_s << 1 << 0;
    QTest::newRow("no slash") << u"a=/flat-profile/X"_s << 0 << 1;
    QTest::newRow("other root") << u"/a=/device/X"_s << 0 << 1;
    QTest::newRow("nested target") << u"/a=/flat-profile/X/Y"_s << 0 << 1;
    QTest::newRow("no equals sign") << u"/a /flat-profile/X; /b=/flat-profile/Y"_s << 1 << 1;
    QTest::newRow("empty part") << u"/a//b=/flat-profile/X"_s << 0 << 1;
    QTest::newRow("thirty") << u"/a=/flat-profile/X;"_s.repeated(30) << 30 << 0;
    QTest::newRow("thirty-one") << u"/a=/flat-profile/X;"_s.repeated(31) << 30 << 1;
}

void tst_VirtualPhone::readsAliasMaps()
{
    QFETCH(QString, text);
    QFETCH(int, entries);
    QFETCH(int, unreadable);
    const AliasMap map = parseAliasMap(text);
    QCOMPARE(map.entries.size(), entries);
    QCOMPARE(map.unreadable, unreadable);
}

void tst_VirtualPhone::failsOnWhatItCantOpen_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<Outcome>("outcome");
    const SecretKey key { QByteArrayView(kKey) };
    const QByteArray encrypted = *writeContainer(kSite,
        { { ContainerLayer::Kind::Aes256Cbc, ContainerLayer::Digest::Sha256, 0, {} } },
        { &key, nullptr, false });
    QTest::newRow("no key") << encrypted << QByteArray() << Outcome::NotOpened;
    QTest::newRow("wrong key") << encrypted << QByteArray("[--key canary]") << Outcome::NotOpened;
    QTest::newRow("cut") << encrypted.chopped(1) << QByteArray("[--key canary-key-32]") << Outcome::NotOpened;
    QTest::newRow("cut gzip") << writeContainer(kSite,
        { { ContainerLayer::Kind::Gzip, ContainerLayer::Digest::Sha256, 0,
            {} } })->chopped(3)
                              << QByteArray() << Outcome::NotOpened;
    QTest::newRow("a web page") << QByteArray("<html><body>hello</body></html>") << QByteArray()
                                << Outcome::Corrupt;
    QTest::newRow("garbage") << QByteArray("\x7f\x45LF\1\2\3") << QByteArray() << Outcome::Corrupt;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << Outcome::Corrupt;
    QTest::newRow("an unclosed tag") << QByteArray("<flat-profile>\n<Time_Zone>GMT\n</flat-profile>")
                                     << QByteArray() << Outcome::Corrupt;
    QTest::newRow("a stray ampersand") << QByteArray("<flat-profile>\n<GPP_A>a&b</GPP_A></flat-profile>")
                                       << QByteArray() << Outcome::Corrupt;
    QTest::newRow("entities of its own")
        << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><flat-profile><GPP_A>&b;</GPP_A></flat-profile>")
        << QByteArray() << Outcome::Corrupt;
}

void tst_VirtualPhone::failsOnWhatItCantOpen()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, options);
    QFETCH(Outcome, outcome);
    put(u"file.cfg"_s, file);
    const Run resync = run("<Profile_Rule>" + options
            + "http://prov/file.cfg</Profile_Rule>\n<Profile_Rule_B>http://prov/site.cfg</Profile_Rule_B>\n",
        folders());
    QCOMPARE(resync.outcome, outcome);
    QVERIFY(!resync.value(u"Time_Zone"_s));
    QVERIFY(resync.find(Kind::Retry));
}

void tst_VirtualPhone::opensFoldersFilesWithTheKeyingMaterial()
{
    const auto ikm = ikmFromText(SecretKey(QByteArrayView(kIkm)), IkmForm::Base64Url);
    ContainerLayer layer;
    layer.kind = ContainerLayer::Kind::Aes128Gcm;
    put(u"gcm.cfg"_s, *writeContainer(kSite, { layer }, { nullptr, &*ikm, false }));
    const QByteArray elements = "<IKM_HTTP_Encrypt_Content>" + QByteArray(kIkm)
        + "</IKM_HTTP_Encrypt_Content>\n<Profile_Rule>SCHEME://prov/gcm.cfg</Profile_Rule>\n";
    QCOMPARE(run(QByteArray(elements).replace("SCHEME", "https"), folders()).outcome, Outcome::Done);
    QVERIFY(run(QByteArray(elements).replace("SCHEME", "tftp"), folders()).outcome != Outcome::Done);
}

void tst_VirtualPhone::keepsWhatEmptyElementsMeanToItsTarget()
{
    put(u"empty.cfg"_s,
        "<flat-profile><Display_Name_1_/><Time_Zone></Time_Zone><User_ID_1_ ua=\"ro\"/></flat-profile>");
    const QByteArray elements
        = "<Display_Name_1_>a</Display_Name_1_><Time_Zone>b</Time_Zone>"
          "<User_ID_1_>c</User_ID_1_><Profile_Rule>http://prov/empty.cfg</Profile_Rule>";
    const Run mpp = run(elements, folders());
    QCOMPARE(mpp.configuration.value(u"Display_Name_1_"_s), QString());
    QCOMPARE(mpp.configuration.value(u"Time_Zone"_s), QString());
    QCOMPARE(mpp.configuration.value(u"User_ID_1_"_s), u"c"_s);
    QCOMPARE(mpp.value(u"User_ID_1_"_s)->access, u"ro"_s);
    m_options.target = MacroTarget::Spa;
    const Run spa = run(elements, folders());
    QCOMPARE(spa.configuration.value(u"Display_Name_1_"_s), u"a"_s);
    QCOMPARE(spa.configuration.value(u"Time_Zone"_s), QString());
}

void tst_VirtualPhone::refusesNamesOutsideItsFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const ServerFolders sub { { u"prov"_s, *ServedTree::ofPath(m_folder->filePath(u"sub"_s)) } };
    for (const char *path : { "/../site.cfg", "/%2e%2e/site.cfg", "/..%2fsite.cfg", "//site.cfg" }) {
        for (const char *scheme : { "http", "tftp" }) {
            const Run resync
                = run("<Profile_Rule>" + QByteArray(scheme) + "://prov" + path + "</Profile_Rule>\n", sub);
            QCOMPARE(resync.outcome, Outcome::NotFetched);
        }
    }
}

void tst_VirtualPhone::schedulesTheNextAttempt_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    const auto row
        = [](const char *name, const char *elements, bool fails, Kind kind, qint64 from, qint64 to) {
              QTest::newRow(name) << QByteArray(elements) << fails << int(kind) << from << to;
          };
    row("default retry", "", true, Kind::Retry, 3600, 3600);
    row("random retry", "<Resync_Error_Retry_Delay>600+30,9</Resync_Error_Retry_Delay>", true, Kind::Retry,
        600, 630);
    row("no retry", "<Resync_Error_Retry_Delay>0</Resync_Error_Retry_Delay>", true, Kind::NoRetry, 0, 0);
    row("default period", "", false, Kind::NextResync, 3600, 3600);
    row("own period", "<Resync_Periodic>100+5</Resync_Periodic>", false, Kind::NextResync, 100, 105);
    row("no period", "<Resync_Periodic>0</Resync_Periodic>", false, Kind::Finished, 0, 0);
}

void tst_VirtualPhone::schedulesTheNextAttempt()
{
    QFETCH(QByteArray, elements);
    QFETCH(bool, fails);
    QFETCH(int, kind);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const Run resync
        = run(elements + "<Profile_Rule>http://prov/" + (fails ? "none" : "site") + ".cfg</Profile_Rule>\n",
            folders());
    QVERIFY(!resync.steps.isEmpty());
    QCOMPARE(int(resync.steps.last().kind), kind);
    QCOMPARE(resync.steps.last().number, from);
    QCOMPARE(resync.steps.last().upTo, to);
}

void tst_VirtualPhone::doesNothingWhereProvisioningIsOff()
{
    const Run resync = run("<Provision_Enable>No</Provision_Enable>"
                           "<Profile_Rule>http://prov/site.cfg</Profile_Rule>",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.steps.size(), 1);
    QCOMPARE(resync.steps.first().kind, Kind::Off);
}

void tst_VirtualPhone::stopsAtABrokenRule()
{
    const Run resync = run("<Profile_Rule>($SWVER lt </Profile_Rule>"
                           "<Profile_Rule_B>http://prov/site.cfg</Profile_Rule_B>",
        folders());
    QCOMPARE(resync.outcome, Outcome::RuleFailed);
    QVERIFY(resync.find(Kind::RuleError));
    QVERIFY(!resync.find(Kind::RuleError)->detail.isEmpty());
    QVERIFY(!resync.value(u"Time_Zone"_s));
}

void tst_VirtualPhone::cancels()
{
    CannedServer silent; // takes connections and never reads
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    m_options.profile = "<flat-profile><Profile_Rule>http://127.0.0.1:"
        + QByteArray::number(silent.serverPort()) + "/a.cfg</Profile_Rule></flat-profile>";
    VirtualPhone phone(m_options);
    QSignalSpy finished(&phone, &VirtualPhone::finished);
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    phone.start();
    QVERIFY(connected.wait(5000));
    phone.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(phone.outcome(), Outcome::Cancelled);
    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
}

void tst_VirtualPhone::savesWhatItHolds()
{
    put(u"odd.cfg"_s,
        "<flat-profile><GPP_A> &#32;a &lt; &amp;amp; \"b\" &#10;</GPP_A><GPP_SA>canary</GPP_SA>"
        "<Display_Name_1_ ua=\"rw\"/><Xyz/></flat-profile>");
    const Run resync = run(
        "<Display_Name_1_>x</Display_Name_1_><Profile_Rule>http://prov/odd.cfg</Profile_Rule>", folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    ProfileDocument saved(Catalogue::builtIn());
    saved.setText(resync.configuration.profileText(Catalogue::builtIn(), false));
    QVERIFY(saved.scan().wellFormed());
    QCOMPARE(saved.parameters().size(), std::size_t(resync.configuration.values().size()));
    for (const EffectiveValue &value : resync.configuration.values())
        QCOMPARE(saved.state(value.element).text, value.value);
    QCOMPARE(saved.state(u"Xyz"_s).kind, ParameterState::Kind::EmptyString);
    QCOMPARE(saved.access(u"Display_Name_1_"_s), u"rw"_s);
    saved.setText(resync.configuration.profileText(Catalogue::builtIn(), true));
    QCOMPARE(saved.state(u"GPP_SA"_s).text, u"***"_s);
}

void tst_VirtualPhone::resyncFrom(const QString &url)
{
    Run resync;
    for (int i = 0; i < 20 && resync.outcome != Outcome::Done; ++i) { // until the server has started
        QTest::qWait(100);
        resync = run("<Profile_Rule>" + url.toLatin1() + "</Profile_Rule>");
    }
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.configuration.value(u"Display_Name_1_"_s), u"site"_s);
}

/// Also where administrators' programs are not in the path.
static QString findServer(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
        ? QStandardPaths::findExecutable(name, { u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s })
        : found;
}

static quint16 freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

void tst_VirtualPhone::resyncsFromNginx()
{
    const QString nginx = findServer(u"nginx"_s);
    if (nginx.isEmpty())
        QSKIP("nginx is not installed");
    const quint16 port = freeTcpPort();
    const QByteArray folder = m_folder->path().toUtf8();
    put(u"nginx.conf"_s,
        "daemon off; master_process off; pid " + folder
            + "/nginx.pid; error_log stderr;\n"
              "events {}\nhttp { access_log off; client_body_temp_path "
            + folder + "/b; proxy_temp_path " + folder + "/p; fastcgi_temp_path " + folder
            + "/f; uwsgi_temp_path " + folder + "/u; scgi_temp_path " + folder
            + "/s;\nserver { listen 127.0.0.1:" + QByteArray::number(port) + "; root " + folder + "; } }\n");
    QProcess process;
    process.start(nginx, { u"-e"_s, u"stderr"_s, u"-c"_s, m_folder->filePath(u"nginx.conf"_s) });
    QVERIFY(process.waitForStarted(5000));
    resyncFrom(u"http://127.0.0.1:%1/site.cfg"_s.arg(port));
    process.kill();
    process.waitForFinished();
}

void tst_VirtualPhone::resyncsFromTftpd()
{
    const QString tftpd = findServer(u"in.tftpd"_s);
    if (tftpd.isEmpty())
        QSKIP("tftpd-hpa is not installed");
    QUdpSocket free;
    QVERIFY(free.bind(QHostAddress::LocalHost, 0));
    const quint16 port = free.localPort();
    free.close();
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_folder->filePath(u"site.cfg"_s), QFile::Permissions(0x6644));
    QProcess process;
    process.start(tftpd,
        { u"--foreground"_s, u"--address"_s, u"127.0.0.1:%1"_s.arg(port), u"--secure"_s, m_folder->path() });
    QVERIFY(process.waitForStarted(5000));
    QTest::qWait(300);
    if (process.state() != QProcess::Running)
        QSKIP("tftpd-hpa needs privileges that this test has not");
    resyncFrom(u"tftp://127.0.0.1:%1/site.cfg"_s.arg(port));
    process.kill();
    process.waitForFinished();
}

void tst_VirtualPhone::resyncsFromDnsmasq()
{
    const QString dnsmasq = findServer(u"dnsmasq"_s);
    if (dnsmasq.isEmpty())
        QSKIP("dnsmasq is not installed");
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_folder->filePath(u"site.cfg"_s), QFile::Permissions(0x6644));
    QProcess process; // its port is 69 and no other
    process.start(dnsmasq,
        { u"--no-daemon"_s, u"--conf-file=/dev/null"_s, u"--port=0"_s, u"--enable-tftp"_s,
            u"--listen-address=127.0.0.1"_s, u"--bind-interfaces"_s, u"--tftp-root="_s + m_folder->path() });
    QVERIFY(process.waitForStarted(5000));
    QTest::qWait(300);
    if (process.state() != QProcess::Running)
        QSKIP("dnsmasq needs privileges that this test has not");
    resyncFrom(u"tftp://127.0.0.1/site.cfg"_s);
    process.kill();
    process.waitForFinished();
}

QTEST_GUILESS_MAIN(tst_VirtualPhone)
#include "tst_virtualphone.moc"
