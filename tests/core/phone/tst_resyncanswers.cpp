#include "resyncdesk.h"

#include "core/container/container.h"

#include <QDir>

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Outcome = VirtualPhone::Outcome;
using Kind = ResyncStep::Kind;
Q_DECLARE_METATYPE(VirtualPhone::Outcome)

/// What a resync makes of what it is answered, and when it tries again.
class tst_ResyncAnswers : public ResyncDesk
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void treatsAnswersByTheirClass_data();
    void treatsAnswersByTheirClass();
    void followsRedirectsWithoutThePassword();
    void posts();
    void failsOnWhatItCantOpen_data();
    void failsOnWhatItCantOpen();
    void refusesNamesOutsideItsFolder();
    void schedulesTheNextAttempt_data();
    void schedulesTheNextAttempt();
    void doesNothingWhereProvisioningIsOff();
    void stopsAtABrokenRule();
    void cancels();
};

void tst_ResyncAnswers::treatsAnswersByTheirClass_data()
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

void tst_ResyncAnswers::treatsAnswersByTheirClass()
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

void tst_ResyncAnswers::followsRedirectsWithoutThePassword()
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

void tst_ResyncAnswers::posts()
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

void tst_ResyncAnswers::failsOnWhatItCantOpen_data()
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

void tst_ResyncAnswers::failsOnWhatItCantOpen()
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

void tst_ResyncAnswers::refusesNamesOutsideItsFolder()
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

void tst_ResyncAnswers::schedulesTheNextAttempt_data()
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

void tst_ResyncAnswers::schedulesTheNextAttempt()
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

void tst_ResyncAnswers::doesNothingWhereProvisioningIsOff()
{
    const Run resync = run("<Provision_Enable>No</Provision_Enable>"
                           "<Profile_Rule>http://prov/site.cfg</Profile_Rule>",
        folders());
    QCOMPARE(resync.outcome, Outcome::Done);
    QCOMPARE(resync.steps.size(), 1);
    QCOMPARE(resync.steps.first().kind, Kind::Off);
}

void tst_ResyncAnswers::stopsAtABrokenRule()
{
    const Run resync = run("<Profile_Rule>($SWVER lt </Profile_Rule>"
                           "<Profile_Rule_B>http://prov/site.cfg</Profile_Rule_B>",
        folders());
    QCOMPARE(resync.outcome, Outcome::RuleFailed);
    QVERIFY(resync.find(Kind::RuleError));
    QVERIFY(!resync.find(Kind::RuleError)->detail.isEmpty());
    QVERIFY(!resync.value(u"Time_Zone"_s));
}

void tst_ResyncAnswers::cancels()
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

QTEST_GUILESS_MAIN(tst_ResyncAnswers)
#include "tst_resyncanswers.moc"
