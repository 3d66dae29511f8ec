#include "testcertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `flatprofile resync`, as scripts call it; its servers are `flatprofile serve`.
class tst_Resync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void triesASiteWithoutANetwork();
    void resyncsFromServe_data();
    void resyncsFromServe();
    void savesTheEffectiveConfiguration();
    void takesMacrosFromEverywhere();
    void endsWithTheContractsStatus_data();
    void endsWithTheContractsStatus();
    void stopsWhenInterrupted();

private:
    void put(const QString &name, const QByteArray &bytes);
    int run(const QStringList &arguments);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QJsonObject parameter(const QString &element) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_output;
    QByteArray m_messages;
    bool m_reveals = false;
};

void tst_Resync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"site/sub"_s);
    put(u"site/common.cfg"_s,
        "<flat-profile>\n<Display_Name_1_>common</Display_Name_1_>\n<Password_1_>canary-pw</Password_1_>\n"
        "</flat-profile>");
    put(u"site/000e08aabbcc.cfg"_s, "<flat-profile><Display_Name_1_>mine</Display_Name_1_></flat-profile>");
    put(u"start.cfg"_s,
        "<flat-profile>\n<GPP_SA>canary-key</GPP_SA>\n<Display_Name_1_>start</Display_Name_1_>\n"
        "<Profile_Rule>[--uid u --pwd canary-rule]http://prov.example.com/common.cfg</Profile_Rule>\n"
        "<Profile_Rule_B>tftp://prov.example.com/$MA.cfg</Profile_Rule_B>\n</flat-profile>\n");
    m_output.clear();
    m_messages.clear();
    m_reveals = false;
}

void tst_Resync::cleanup()
{
    QVERIFY2(m_reveals || !m_output.contains("canary"), m_output.constData());
    QVERIFY2(!m_messages.contains("canary"), m_messages.constData());
}

void tst_Resync::put(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

int tst_Resync::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), QStringList { u"resync"_s } + arguments);
    if (!process.waitForFinished(30000))
        return -1;
    m_output = process.readAllStandardOutput();
    m_messages = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

QJsonObject tst_Resync::parameter(const QString &element) const
{
    const QJsonArray parameters = QJsonDocument::fromJson(m_output).object().value("parameters"_L1).toArray();
    for (const auto &parameter : parameters) {
        if (parameter["element"_L1].toString() == element)
            return parameter.toObject();
    }
    return {};
}

void tst_Resync::triesASiteWithoutANetwork()
{
    const QStringList arguments { u"--profile"_s, path(u"start.cfg"_s), u"--macro"_s, u"MA=000e08aabbcc"_s,
        u"--map"_s, u"prov.example.com="_s + path(u"site"_s) };
    QCOMPARE(run(arguments + QStringList { u"--json"_s }), 0);
    const QJsonObject result = QJsonDocument::fromJson(m_output).object();
    QVERIFY(result.value("succeeded"_L1).toBool());
    QVERIFY(result.value("steps"_L1).toArray().size() > 5);
    const QJsonObject name = parameter(u"Display_Name_1_"_s);
    QCOMPARE(name["value"_L1].toString(), u"mine"_s);
    QCOMPARE(name["from"_L1].toString(), u"Profile_Rule_B tftp://prov.example.com/000e08aabbcc.cfg:1"_s);
    QCOMPARE(name["overrides"_L1].toArray().size(), 2);
    QCOMPARE(parameter(u"Password_1_"_s)["value"_L1].toString(), u"***"_s);
    QVERIFY(parameter(u"Profile_Rule"_s)["value"_L1].toString().contains("--pwd ***"_L1));
    QCOMPARE(run(arguments), 0);
    QVERIFY(m_output.contains("Display_Name_1_ = mine  (Profile_Rule_B "));
    QCOMPARE(run(arguments + QStringList { u"--json"_s, u"--reveal"_s }), 0);
    m_reveals = true;
    QCOMPARE(parameter(u"Password_1_"_s)["value"_L1].toString(), u"canary-pw"_s);
}

void tst_Resync::resyncsFromServe_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("https") << u"https"_s;
    QTest::newRow("tftp") << u"tftp"_s;
}

void tst_Resync::resyncsFromServe()
{
    QFETCH(QString, scheme);
    const bool isHttps = scheme == "https"_L1;
    if (isHttps && !makeTestCertificate(m_folder->path(), u"server"_s))
        QSKIP("openssl or TLS is not installed");
    QStringList serving { u"serve"_s, path(u"site"_s), isHttps ? u"--http"_s : u"--"_s + scheme, u"0"_s };
    if (isHttps)
        serving += { u"--certificate"_s, path(u"server-cert.pem"_s), u"--private-key"_s,
            path(u"server-key.pem"_s) };
    QProcess server;
    server.start(QStringLiteral(FLATPROFILE_PROGRAM), serving);
    QByteArray printed;
    for (int i = 0; i < 100 && !printed.contains('\n'); ++i) {
        QTest::qWait(50);
        printed += server.readAllStandardOutput();
    }
    put(u"rules.cfg"_s,
        "<flat-profile><Profile_Rule>" + printed.left(printed.indexOf('\n'))
            + "$MA.cfg</Profile_Rule></flat-profile>");
    const QStringList arguments { u"--profile"_s, path(u"rules.cfg"_s), u"--macro"_s, u"MA=000e08aabbcc"_s,
        u"--macro"_s, u"PN=CP-8841-3PCC"_s, u"--macro"_s, u"SWVER=11.0"_s, u"--json"_s };
    if (isHttps) {
        QCOMPARE(run(arguments), 5); // nobody vouches for it
        QVERIFY(m_output.contains("SHA-256"));
        QCOMPARE(run(arguments + QStringList { u"--insecure"_s }), 0);
    }
    QCOMPARE(run(isHttps ? arguments + QStringList { u"--ca"_s, path(u"server-cert.pem"_s) } : arguments), 0);
    QCOMPARE(parameter(u"Display_Name_1_"_s)["value"_L1].toString(), u"mine"_s);
    for (int i = 0; i < 100 && !printed.contains("000e08aabbcc.cfg:"); ++i) {
        QTest::qWait(50);
        printed += server.readAllStandardOutput();
    }
    QVERIFY(scheme == "tftp"_L1 || printed.contains("[CP-8841-3PCC/11.0 000e08aabbcc]"));
    server.kill();
    server.waitForFinished();
}

void tst_Resync::savesTheEffectiveConfiguration()
{
    const QStringList arguments { u"--profile"_s, path(u"start.cfg"_s), u"--macro"_s, u"MA=000e08aabbcc"_s,
        u"--map"_s, u"prov.example.com="_s + path(u"site"_s), u"--report"_s, path(u"out.xml"_s) };
    QCOMPARE(run(arguments), 0);
    QFile file(path(u"out.xml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("<Display_Name_1_>mine</Display_Name_1_>"));
    QVERIFY(!text.contains("canary"));
    file.close();
    QCOMPARE(run(arguments + QStringList { u"--reveal"_s, u"--json"_s }), 0);
    m_reveals = true;
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<Password_1_>canary-pw</Password_1_>"));
    file.close();
    QCOMPARE(run({ u"--profile"_s, path(u"start.cfg"_s), u"--report"_s, path(u"none/out.xml"_s), u"--map"_s,
                 u"prov.example.com="_s + path(u"site"_s) }),
        6);
}

void tst_Resync::takesMacrosFromEverywhere()
{
    put(u"site/a-b-CP.cfg"_s, "<flat-profile><Display_Name_1_>found</Display_Name_1_></flat-profile>");
    put(u"rules.cfg"_s,
        "<flat-profile><GPP_A>a</GPP_A><GPP_B>never</GPP_B><Profile_Rule>/$A-$B-$PN.cfg</Profile_Rule></"
        "flat-profile>");
    put(u"macros.json"_s, "{\"PN\": \"CP\", \"B\": \"never\"}");
    QCOMPARE(
        run({ u"--profile"_s, path(u"rules.cfg"_s), u"--macros"_s, path(u"macros.json"_s), u"--macro"_s,
            u"B=b"_s, u"--option66"_s, u"prov"_s, u"--map"_s, u"prov="_s + path(u"site"_s), u"--json"_s }),
        0);
    QCOMPARE(parameter(u"Display_Name_1_"_s)["value"_L1].toString(), u"found"_s);
}

void tst_Resync::endsWithTheContractsStatus_data()
{
    QTest::addColumn<QByteArray>("profile"); // SITE: the mapped host
    QTest::addColumn<QString>("arguments"); // FILE: the profile, SITE: the folder
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *rule, const QString &arguments, int status) {
        QTest::newRow(name) << "<flat-profile><Profile_Rule>" + QByteArray(rule)
                + "</Profile_Rule></flat-profile>"
                            << arguments << status;
    };
    const QString usual = u"--profile FILE --map prov=SITE --timeout 1"_s;
    row("nothing to do", "", usual, 0);
    row("not found", "http://prov/none.cfg", usual, 5);
    row("nobody there", "http://127.0.0.1:1/a.cfg", usual, 5);
    row("broken rule", "($A eq )?http://prov/common.cfg", usual, 1);
    row("no key", "http://prov/encrypted.cfg", usual, 4);
    row("corrupt", "http://prov/corrupt.cfg", usual, 3);
    row("no profile given", "", u""_s, 2);
    row("an argument too many", "", u"--profile FILE x"_s, 2);
    row("bad map", "", u"--profile FILE --map prov"_s, 2);
    row("bad timeout", "", u"--profile FILE --timeout -1"_s, 2);
    row("bad target", "", u"--profile FILE --target ATA"_s, 2);
    row("bad macro", "", u"--profile FILE --macro MA"_s, 2);
    row("no such folder", "", u"--profile FILE --map prov=SITE/none"_s, 3);
    row("no such profile", "", u"--profile FILE.none"_s, 3);
    row("no certificate", "", u"--profile FILE --ca FILE"_s, 3);
}

void tst_Resync::endsWithTheContractsStatus()
{
    QFETCH(QByteArray, profile);
    QFETCH(QString, arguments);
    QFETCH(int, status);
    put(u"rules.cfg"_s, profile);
    put(u"site/encrypted.cfg"_s, QByteArray("Salted__0123456789abcdef01234567"));
    put(u"site/corrupt.cfg"_s, "<flat-profile><A>");
    arguments.replace(u"FILE"_s, path(u"rules.cfg"_s)).replace(u"SITE"_s, path(u"site"_s));
    QCOMPARE(run(arguments.split(u' ', Qt::SkipEmptyParts)), status);
    QVERIFY(status == 0 || !m_messages.isEmpty());
}

void tst_Resync::stopsWhenInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("no signal can be sent here");
#endif
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
    put(u"rules.cfg"_s,
        "<flat-profile><Profile_Rule>http://127.0.0.1:" + QByteArray::number(silent.serverPort())
            + "/a.cfg</Profile_Rule></flat-profile>");
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_PROGRAM), { u"resync"_s, u"--profile"_s, path(u"rules.cfg"_s) });
    QVERIFY(silent.waitForNewConnection(10000));
    process.terminate();
    QVERIFY(process.waitForFinished(5000));
    QCOMPARE(process.exitCode(), 130);
}

QTEST_GUILESS_MAIN(tst_Resync)
#include "tst_resync.moc"
