#include "core/container/container.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using Kind = ContainerLayer::Kind;
using Digest = ContainerLayer::Digest;

/// Both ways with the programs that administrators use, and with an implementation of RFC 8188 that is not
/// ours.
class tst_ContainerPeers : public QObject
{
    Q_OBJECT

private slots:
    void opensslReadsWhatWeWrite_data();
    void opensslReadsWhatWeWrite();
    void weReadWhatOpensslWrites_data();
    void weReadWhatOpensslWrites();
    void gzipReadsWhatWeWrite();
    void weReadWhatGzipWrites();
    void httpEceBothWays();
};

static const QByteArray kPhrase = "SecretPhrase1234";
static const SecretKey kKey { QByteArrayView(kPhrase) };

static QByteArray profileOf(int parameters)
{
    QByteArray text = "<flat-profile>\n";
    for (int i = 0; i < parameters; ++i)
        text += "<GPP_A>value " + QByteArray::number(i) + "</GPP_A>\n";
    return text + "</flat-profile>\n";
}

/// What a program prints for an input; the phrase goes to it by its environment.
static QByteArray run(
    const QString &program, const QStringList &arguments, const QByteArray &input, bool *good = nullptr)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FLATPROFILE_TEST_KEY"_s, QString::fromUtf8(kPhrase));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (good)
        *good = finished;
    return process.readAllStandardOutput();
}

static QString programPath(const char *name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name));
}

void tst_ContainerPeers::opensslReadsWhatWeWrite_data()
{
    QTest::addColumn<bool>("md5");
    QTest::addColumn<int>("parameters");
    for (const int count : { 0, 1, 2, 3, 4, 500 }) {
        QTest::addRow("SHA-256, %d parameters", count) << false << count;
        QTest::addRow("MD5, %d parameters", count) << true << count;
    }
}

static QStringList encArguments(bool md5, bool decrypt)
{
    QStringList arguments { u"enc"_s, u"-aes-256-cbc"_s, u"-md"_s, md5 ? u"md5"_s : u"sha256"_s, u"-pass"_s,
        u"env:FLATPROFILE_TEST_KEY"_s };
    if (decrypt)
        arguments.append(u"-d"_s);
    return arguments;
}

void tst_ContainerPeers::opensslReadsWhatWeWrite()
{
    const QString openssl = programPath("openssl");
    if (openssl.isEmpty())
        QSKIP("openssl is not installed");
    QFETCH(bool, md5);
    QFETCH(int, parameters);
    const QByteArray profile = profileOf(parameters);
    const auto written = writeContainer(profile,
        { { Kind::Aes256Cbc, md5 ? Digest::Md5 : Digest::Sha256, 0, {} } }, { &kKey, nullptr, false });
    QVERIFY(written);
    bool good = false;
    QCOMPARE(run(openssl, encArguments(md5, true), *written, &good), profile);
    QVERIFY(good);
}

void tst_ContainerPeers::weReadWhatOpensslWrites_data()
{
    opensslReadsWhatWeWrite_data();
}

void tst_ContainerPeers::weReadWhatOpensslWrites()
{
    const QString openssl = programPath("openssl");
    if (openssl.isEmpty())
        QSKIP("openssl is not installed");
    QFETCH(bool, md5);
    QFETCH(int, parameters);
    const QByteArray profile = profileOf(parameters);
    const auto opened
        = openContainer(run(openssl, encArguments(md5, false), profile), { &kKey, nullptr, false });
    QVERIFY(opened);
    QCOMPARE(opened->content, profile);
    QVERIFY(opened->layers.first().digest == (md5 ? Digest::Md5 : Digest::Sha256));
}

void tst_ContainerPeers::gzipReadsWhatWeWrite()
{
    const QString gzip = programPath("gzip");
    if (gzip.isEmpty())
        QSKIP("gzip is not installed");
    const auto written = writeContainer(profileOf(300), { { Kind::Gzip, Digest::Sha256, 0, {} } });
    QVERIFY(written);
    QCOMPARE(run(gzip, { u"-dc"_s }, *written), profileOf(300));
}

void tst_ContainerPeers::weReadWhatGzipWrites()
{
    const QString gzip = programPath("gzip");
    if (gzip.isEmpty())
        QSKIP("gzip is not installed");
    const QByteArray once = run(gzip, { u"-c"_s }, profileOf(300));
    auto opened = openContainer(once);
    QVERIFY(opened);
    QCOMPARE(opened->content, profileOf(300));
    // Several members in one file are one text, as gunzip reads them.
    const QByteArray text = profileOf(10);
    const QByteArray joined
        = run(gzip, { u"-9c"_s }, text.first(40)) + run(gzip, { u"-1c"_s }, text.sliced(40));
    opened = openContainer(joined);
    QVERIFY(opened);
    QCOMPARE(opened->content, text);
}

void tst_ContainerPeers::httpEceBothWays()
{
    const QString node = programPath("node");
    const QString modules = qEnvironmentVariable("FLATPROFILE_NODE_MODULES");
    if (node.isEmpty() || !QFile::exists(modules + u"/http_ece"_s))
        QSKIP("node with the module http_ece is not here");
    // The key is a test's own; it comes with the input and not on the command line.
    const QString script
        = u"const ece = require(process.env.FLATPROFILE_NODE_MODULES + '/http_ece');"
          "const input = JSON.parse(require('fs').readFileSync(0));"
          "const body = Buffer.from(input.body, 'base64');"
          "const params = { version: 'aes128gcm', key: input.key, rs: input.rs };"
          "process.stdout.write((input.way === 'open' ? ece.decrypt : ece.encrypt)(body, params));"_s;
    const SecretKey ikm(QByteArrayView("0123456789abcdef"));
    const QByteArray key
        = ikm.view().toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto ask = [&](const char *way, const QByteArray &body, quint32 recordSize) {
        const QByteArray json = QByteArray("{\"way\":\"") + way + "\",\"key\":\"" + key
            + "\",\"rs\":" + QByteArray::number(recordSize) + ",\"body\":\"" + body.toBase64() + "\"}";
        return run(node, { u"-e"_s, script }, json);
    };
    for (const quint32 recordSize : { 40u, 100u, 4096u }) {
        for (const int parameters : { 0, 1, 20 }) {
            const QByteArray profile = profileOf(parameters);
            const auto written = writeContainer(
                profile, { { Kind::Aes128Gcm, Digest::Sha256, recordSize, {} } }, { nullptr, &ikm, false });
            QVERIFY(written);
            QCOMPARE(ask("open", *written, recordSize), profile);
            const auto opened = openContainer(ask("seal", profile, recordSize), { nullptr, &ikm, true });
            QVERIFY(opened);
            QCOMPARE(opened->content, profile);
        }
    }
}

QTEST_GUILESS_MAIN(tst_ContainerPeers)
#include "tst_containerpeers.moc"
