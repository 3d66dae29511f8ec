#include "core/phone/servertls.h"
#include "testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

Q_DECLARE_METATYPE(std::optional<TlsFault>)

class tst_ServerTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAtBoth_data();
    void looksAtBoth();
    void namesTheFile_data();
    void namesTheFile();

private:
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
};

static bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"openssl"_s), arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

void tst_ServerTls::initTestCase()
{
    if (!makeTestCertificate(m_folder.path(), u"a"_s) || !makeTestCertificate(m_folder.path(), u"b"_s))
        QSKIP("the openssl command is not installed");
    QVERIFY(openssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
        u"-subj"_s, u"/CN=r"_s, u"-keyout"_s, m_folder.filePath(u"rsa-key.pem"_s), u"-out"_s,
        m_folder.filePath(u"rsa-cert.pem"_s) }));
    QVERIFY(openssl({ u"pkey"_s, u"-in"_s, m_folder.filePath(u"a-key.pem"_s), u"-aes256"_s, u"-passout"_s,
        u"pass:canary"_s, u"-out"_s, m_folder.filePath(u"locked-key.pem"_s) }));
}

QByteArray tst_ServerTls::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ServerTls::looksAtBoth_data()
{
    QTest::addColumn<QStringList>("certificates");
    QTest::addColumn<QString>("key");
    QTest::addColumn<std::optional<TlsFault>>("fault");
    const QString a = u"a-cert.pem"_s;
    const QString b = u"b-cert.pem"_s;
    const auto row
        = [](const char *name, const QStringList &certificates, const QString &key,
              std::optional<TlsFault> fault) { QTest::newRow(name) << certificates << key << fault; };
    row("belong together", { a }, u"a-key.pem"_s, std::nullopt);
    row("RSA", { u"rsa-cert.pem"_s }, u"rsa-key.pem"_s, std::nullopt);
    row("a chain", { a, b }, u"a-key.pem"_s, std::nullopt);
    row("of another", { a }, u"b-key.pem"_s, TlsFault::OtherKey);
    row("of another algorithm", { a }, u"rsa-key.pem"_s, TlsFault::OtherKey);
    row("a chain upside down", { b, a }, u"a-key.pem"_s, TlsFault::NotFirst);
    row("no certificate", { u"a-key.pem"_s }, u"a-key.pem"_s, TlsFault::NoCertificate);
    row("no file", {}, u"a-key.pem"_s, TlsFault::NoCertificate);
    row("no key", { a }, a, TlsFault::NoKey);
    row("no key file", { a }, {}, TlsFault::NoKey);
    row("a locked key", { a }, u"locked-key.pem"_s, TlsFault::EncryptedKey);
}

void tst_ServerTls::looksAtBoth()
{
    QFETCH(QStringList, certificates);
    QFETCH(QString, key);
    QFETCH(std::optional<TlsFault>, fault);
    QByteArray chain;
    for (const QString &name : std::as_const(certificates))
        chain += read(name);
    const auto tls = serverTls(chain, read(key));
    QCOMPARE(bool(tls), !fault);
    if (fault) {
        QCOMPARE(int(tls.error()), int(*fault));
        return;
    }
    QCOMPARE(tls->localCertificateChain().size(), certificates.size());
    QVERIFY(!tls->privateKey().isNull());
}

void tst_ServerTls::namesTheFile_data()
{
    QTest::addColumn<TlsFault>("fault");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("certificate") << TlsFault::NoCertificate << QStringList { u"c.pem"_s };
    QTest::newRow("key") << TlsFault::NoKey << QStringList { u"k.pem"_s };
    QTest::newRow("locked") << TlsFault::EncryptedKey << QStringList { u"k.pem"_s };
    QTest::newRow("other") << TlsFault::OtherKey << QStringList { u"c.pem"_s, u"k.pem"_s };
    QTest::newRow("not first") << TlsFault::NotFirst << QStringList { u"c.pem"_s, u"k.pem"_s };
}

void tst_ServerTls::namesTheFile()
{
    QFETCH(TlsFault, fault);
    QFETCH(QStringList, names);
    const QString sentence = describe(fault, u"c.pem"_s, u"k.pem"_s);
    for (const QString &name : { u"c.pem"_s, u"k.pem"_s })
        QCOMPARE(sentence.contains(name), names.contains(name));
}

QTEST_GUILESS_MAIN(tst_ServerTls)
#include "tst_servertls.moc"
