#include "phoneemulator.h"
#include "testcertificate.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Login = PhoneEmulator::Login;
using Fault = PhoneEmulator::Fault;
Q_DECLARE_METATYPE(PhoneEmulator::Fault)

static const QByteArray kProfile = "<flat-profile>\r\n<Display_Name_1_>a+b</Display_Name_1_>\r\n"
                                   "<Password_1_>canary-pw</Password_1_>\n</flat-profile>\r\n";

/// `flatprofile push`, as scripts call it.
class tst_Push : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pushesByEveryMethod_data();
    void pushesByEveryMethod();
    void tellsDifferences();
    void sendsNothingInADryRun();
    void tellsWhatWouldChange();
    void endsWithTheContractsStatus_data();
    void endsWithTheContractsStatus();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void readsEncryptedFilesToCompare();
    void pinsCertificates();
    void stopsWhenInterrupted();

private:
    int run(const QStringList &arguments);
    QString host() const { return u"127.0.0.1:%1"_s.arg(m_phone->port()); }
    QStringList login() const
    {
        return { u"--password-file"_s, m_folder->filePath(u"password.txt"_s), u"--timeout"_s, u"1"_s };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PhoneEmulator> m_phone;
    QString m_file;
    QByteArray m_output;
    QByteArray m_messages;
};

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void tst_Push::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"tmp"_s);
    m_file = m_folder->filePath(u"site.cfg"_s);
    write(m_file, kProfile);
    write(m_folder->filePath(u"password.txt"_s), "canary-login\n");
    write(m_folder->filePath(u"key.txt"_s), "canary-key\n");
    m_phone = std::make_unique<PhoneEmulator>();
    QVERIFY(m_phone->listen());
    m_phone->login = Login::All;
    m_phone->password = "canary-login";
    m_phone->values = { { u"Display_Name_1_"_s, u"old"_s }, { u"Password_1_"_s, u"x"_s } };
    m_phone->hides = { u"Password_1_"_s };
    m_output.clear();
    m_messages.clear();
}

/// No secret in what was printed, nor in any file that is left.
void tst_Push::cleanup()
{
    QVERIFY2(!m_output.contains("canary"), m_output.constData());
    QVERIFY2(!m_messages.contains("canary"), m_messages.constData());
    QDirIterator files(
        m_folder->filePath(u"tmp"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
    }
}

int tst_Push::run(const QStringList &arguments)
{
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), QStringList { u"push"_s } + arguments);
    if (!ended.wait(30000))
        return -1;
    m_output = process.readAllStandardOutput();
    m_messages = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void tst_Push::pushesByEveryMethod_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("requests");
    QTest::newRow("post") << u"post"_s << 2;
    QTest::newRow("resync-http") << u"resync-http"_s << 3;
    QTest::newRow("resync-tftp") << u"resync-tftp"_s << 3;
}

void tst_Push::pushesByEveryMethod()
{
    QFETCH(QString, method);
    QFETCH(int, requests);
    QCOMPARE(run(QStringList { host(), m_file, u"--method"_s, method, u"--user"_s, u"admin"_s, u"--verify"_s,
                     u"--json"_s }
                 + login()),
        0);
    QCOMPARE(m_phone->applied, QList<QByteArray> { kProfile });
    const QJsonObject result = QJsonDocument::fromJson(m_output).object();
    QCOMPARE(result.value("method"_L1).toString(), method);
    QCOMPARE(result.value("status"_L1).toInt(), 200);
    QCOMPARE(result.value("requests"_L1).toArray().size(), requests);
    const QJsonArray differences = result.value("differences"_L1).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.at(0)["element"_L1].toString(), u"Password_1_"_s);
    QCOMPARE(differences.at(0)["kind"_L1].toString(), u"unverifiable"_s);
    QCOMPARE(differences.at(0)["sent"_L1].toString(), u"***"_s);
}

void tst_Push::tellsDifferences()
{
    m_phone->alters = { { u"Display_Name_1_"_s, u"other"_s } };
    QCOMPARE(run(QStringList { host(), m_file, u"--verify"_s, u"--json"_s } + login()), 1);
    const QJsonArray differences
        = QJsonDocument::fromJson(m_output).object().value("differences"_L1).toArray();
    QCOMPARE(differences.at(0)["kind"_L1].toString(), u"changed"_s);
    QCOMPARE(differences.at(0)["sent"_L1].toString(), u"a+b"_s);
    QCOMPARE(differences.at(0)["found"_L1].toString(), u"other"_s);
    m_phone->alters.clear();
    m_phone->values.remove(u"Display_Name_1_"_s);
    m_phone->ignores = { u"Display_Name_1_"_s };
    QCOMPARE(run(QStringList { host(), m_file, u"--verify"_s } + login()), 1);
    QVERIFY(m_output.contains("Display_Name_1_: missing"));
}

void tst_Push::sendsNothingInADryRun()
{
    for (const QString &method : { u"post"_s, u"resync-http"_s, u"resync-tftp"_s }) {
        QCOMPARE(
            run(QStringList { host(), m_file, u"--dry-run"_s, u"--json"_s, u"--method"_s, method } + login()),
            0);
        const QJsonObject result = QJsonDocument::fromJson(m_output).object();
        const QJsonObject first = result.value("requests"_L1).toArray().at(0).toObject();
        QVERIFY(first.value("url"_L1).toString().startsWith(u"http://%1/admin/"_s.arg(host())));
        QVERIFY(result.value("status"_L1).isNull());
    }
    QCOMPARE(m_phone->requests.size(), 0);
    QCOMPARE(run(QStringList { host(), m_file, u"--dry-run"_s } + login()), 0);
    QVERIFY(m_output.startsWith("POST http://"));
    QCOMPARE(m_phone->requests.size(), 0);
}

void tst_Push::tellsWhatWouldChange()
{
    QCOMPARE(run(QStringList { host(), m_file, u"--dry-run"_s, u"--verify"_s, u"--json"_s } + login()), 0);
    const QJsonArray changes = QJsonDocument::fromJson(m_output).object().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0)["now"_L1].toString(), u"old"_s);
    QCOMPARE(changes.at(0)["then"_L1].toString(), u"a+b"_s);
    QCOMPARE(m_phone->applied.size(), 0);
    QCOMPARE(m_phone->count("POST", "/admin/config.xml"), 0);
}

void tst_Push::endsWithTheContractsStatus_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("busy");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("status");
    QTest::newRow("in a call for a moment") << Fault::None << 2 << QByteArray("took the profile") << 0;
    QTest::newRow("hangs") << Fault::Hang << 0 << QByteArray("did not answer in time") << 5;
    QTest::newRow("resets") << Fault::Reset << 0 << QByteArray("closed the connection") << 5;
    QTest::newRow("401 for ever") << Fault::UnauthorizedForEver << 0 << QByteArray("user name and password")
                                  << 5;
    QTest::newRow("1 GB") << Fault::ForgedLength << 0 << QByteArray("larger") << 5;
    QTest::newRow("no HTTP") << Fault::Garbage << 0 << QByteArray("not HTTP") << 5;
}

void tst_Push::endsWithTheContractsStatus()
{
    QFETCH(Fault, fault);
    QFETCH(int, busy);
    QFETCH(QByteArray, says);
    QFETCH(int, status);
    m_phone->fault = fault;
    m_phone->busyAnswers = busy;
    QCOMPARE(run(QStringList { host(), m_file } + login()), status);
    QVERIFY2(m_messages.contains(says), m_messages.constData());
    QVERIFY(m_messages.contains(host().toUtf8()));
}

void tst_Push::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &arguments, int status) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << status;
    };
    row("nothing", u""_s, 2);
    row("no file", u"127.0.0.1"_s, 2);
    row("three", u"127.0.0.1 FILE x"_s, 2);
    row("bad method", u"127.0.0.1 FILE --method ftp"_s, 2);
    row("bad host", u"ftp://127.0.0.1 FILE"_s, 2);
    row("password in the host", u"http://a:b@127.0.0.1 FILE"_s, 2);
    row("bad timeout", u"127.0.0.1 FILE --timeout x"_s, 2);
    row("no timeout", u"127.0.0.1 FILE --timeout 0"_s, 2);
    row("bad pin", u"127.0.0.1 FILE --pin abcd"_s, 2);
    row("bad mac", u"127.0.0.1 FILE --mac 1234"_s, 2);
    row("user without password", u"127.0.0.1 FILE --user admin"_s, 2);
    row("coding over TFTP", u"127.0.0.1 FILE --method resync-tftp --content-encoding aes128gcm"_s, 2);
    row("server for a post", u"127.0.0.1 FILE --serve-port 80"_s, 2);
    row("key to send, but none", u"127.0.0.1 FILE --method resync-http --send-key"_s, 2);
    row("bad target", u"127.0.0.1 FILE --target ATA"_s, 2);
    row("missing file", u"127.0.0.1 FILE.none"_s, 3);
    row("no profile", u"127.0.0.1 OTHER"_s, 3);
    row("public", u"192.0.2.1 FILE --timeout 0.5"_s, 5);
    row("nobody there", u"127.0.0.1:1 FILE --timeout 0.5"_s, 5);
}

void tst_Push::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    write(m_folder->filePath(u"other.cfg"_s), QByteArray("\x7f\x45LF\0\1\2", 7));
    arguments.replaceInStrings(u"FILE"_s, m_file);
    arguments.replaceInStrings(u"OTHER"_s, m_folder->filePath(u"other.cfg"_s));
    QCOMPARE(run(arguments), status);
    QVERIFY(!m_messages.isEmpty());
    QVERIFY(m_output.isEmpty());
}

void tst_Push::readsEncryptedFilesToCompare()
{
    const QString encrypted = m_folder->filePath(u"encrypted.cfg"_s);
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM),
        { u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--new-key-file"_s,
            m_folder->filePath(u"key.txt"_s), m_file, encrypted });
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(run(QStringList { host(), encrypted, u"--verify"_s } + login()), 4);
    QCOMPARE(m_phone->requests.size(), 0);
    QCOMPARE(run(QStringList { host(), encrypted } + login()), 0); // as it is
    QCOMPARE(m_phone->applied.size(), 1);
    QVERIFY(m_phone->applied.first().startsWith("Salted__"));
    QCOMPARE(run(QStringList { host(), encrypted, u"--key-file"_s, m_folder->filePath(u"key.txt"_s),
                     u"--method"_s, u"resync-http"_s, u"--send-key"_s, u"--dry-run"_s }
                 + login()),
        0);
    QVERIFY(m_output.contains("/admin/resync?[***]http://127.0.0.1:"));
}

void tst_Push::pinsCertificates()
{
    const auto tls = makeTestCertificate(m_folder->path(), u"phone"_s);
    if (!tls)
        QSKIP("openssl or TLS is not installed");
    m_phone = std::make_unique<PhoneEmulator>();
    m_phone->login = Login::Sha256;
    m_phone->password = "canary-login";
    QVERIFY(m_phone->listen(*tls));
    const QByteArray seen = tls->localCertificate().digest(QCryptographicHash::Sha256).toHex();
    const QByteArray shown = QByteArray::fromHex(seen).toHex(':').toUpper();
    const QString phone = u"https://"_s + host();
    QCOMPARE(run(QStringList { phone, m_file } + login()), 5);
    QVERIFY(m_messages.contains(shown));
    QCOMPARE(run(QStringList { phone, m_file, u"--pin"_s, QString(64, u'a') } + login()), 5);
    QVERIFY(m_messages.contains(shown));
    QVERIFY(m_messages.contains(QByteArray("AA:").repeated(31) + "AA"));
    QCOMPARE(m_phone->requests.size(), 0);
    QCOMPARE(run(QStringList { phone, m_file, u"--pin"_s, QString::fromLatin1(seen) } + login()), 0);
    QCOMPARE(run(QStringList { phone, m_file, u"--insecure"_s } + login()), 0);
    QCOMPARE(m_phone->applied.size(), 2);
}

void tst_Push::stopsWhenInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("no signal can be sent here");
#endif
    m_phone->fault = Fault::Hang;
    QProcess process;
    QSignalSpy ended(&process, &QProcess::finished);
    QSignalSpy asked(m_phone.get(), &PhoneEmulator::asked);
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), { u"push"_s, host(), m_file });
    QVERIFY(asked.wait(10000));
    process.terminate();
    QVERIFY(ended.wait(5000));
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(tst_Push)
#include "tst_push.moc"
