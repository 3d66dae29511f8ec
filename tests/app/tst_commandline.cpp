#include "tests/support/programtest.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// The program itself, as scripts call it.
class tst_CommandLine : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void helpBeginsWithExamples();
    void listsAsTextAndJson();
    void listsEachElementOnce();
    void listsEachElementInOneLine();
    void getsEffectiveValues();
    void setsAndNothingElse_data();
    void setsAndNothingElse();
    void unsetRestoresTheBytes();
    void standardStreams();
    void convertsThereAndBack_data();
    void convertsThereAndBack();
    void encryptedFilesAreEdited();
    void secretsAreNeverPrinted();
    void listsTheCorpus_data();
    void listsTheCorpus();
};

static const QByteArray kProfile
    = "<flat-profile>\n  <Resync_Periodic ua=\"na\">3600</Resync_Periodic>\n  <User_ID_1_>5001</User_ID_1_>\n"
      "  <Password_1_>geheim</Password_1_>\n  <GPP_A/>\n</flat-profile>\n";

void tst_CommandLine::init()
{
    QVERIFY(makeFolder());
    m_environment.insert(u"SITE_KEY"_s, u"schluessel"_s);
    m_environment.insert(u"OTHER_KEY"_s, u"anderer"_s);
}

void tst_CommandLine::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << status;
    };
    row("--version", 0);
    row("--help", 0);
    row("help set", 0);
    row("set --help", 0);
    row("", 2);
    row("frobnicate", 2);
    row("list", 2);
    row("list a.cfg b.cfg", 2);
    row("list --frobnicate a.cfg", 2);
    row("list --model 1234 a.cfg", 2);
    row("list a.cfg", 0);
    row("list --all", 0);
    row("list missing.cfg", 3);
    row("list .", 3);
    row("list text.txt", 3);
    row("list empty.cfg", 3);
    row("list encrypted.cfg", 4);
    row("list --key-env OTHER_KEY encrypted.cfg", 4);
    row("list --key-env SITE_KEY encrypted.cfg", 0);
    row("list --key-env NOT_SET encrypted.cfg", 4);
    row("list --key-file missing.key encrypted.cfg", 4);
    row("list damaged.cfg.gz", 4);
    row("get a.cfg", 2);
    row("get a.cfg User_ID_1_", 0);
    row("get a.cfg User_ID_2_", 1);
    row("set a.cfg", 2);
    row("set a.cfg User_ID_1_", 2);
    row("set a.cfg 1x=2", 2);
    row("set a.cfg --access User_ID_1_=xx", 2);
    row("set a.cfg User_ID_1_=2 -o missing/b.cfg", 6);
    row("set a.cfg User_ID_1_=2 -o .", 6);
    row("convert a.cfg", 2);
    row("convert --plain --gzip a.cfg b.cfg", 2);
    row("convert --encrypt rot13 a.cfg b.cfg", 2);
    row("convert --encrypt aes-256-cbc a.cfg b.cfg", 4);
    row("convert --gzip a.cfg b.cfg", 0);
}

void tst_CommandLine::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    file(kProfile);
    file("Hello", u"text.txt"_s);
    file("", u"empty.cfg"_s);
    QCOMPARE(run({ u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--key-env"_s, u"SITE_KEY"_s, u"a.cfg"_s,
                     u"encrypted.cfg"_s })
                 .status,
        0);
    file("\x1F\x8B\x08"
         "xxxxxxxxxxxx",
        u"damaged.cfg.gz"_s);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    if (status > 1)
        QVERIFY(!outcome.err.isEmpty());
}

void tst_CommandLine::helpBeginsWithExamples()
{
    for (const QString &command : { u"list"_s, u"get"_s, u"set"_s, u"convert"_s }) {
        const QByteArray help = run({ command, u"--help"_s }).out;
        QVERIFY2(help.startsWith("Examples:\n  flatprofile " + command.toLatin1()), help.constData());
        QVERIFY(help.contains("Usage: flatprofile " + command.toLatin1() + " [OPTIONS] ARGUMENTS\n"));
    }
}

void tst_CommandLine::listsEachElementOnce()
{
    file("<flat-profile><Stranger>1</Stranger><GPP_A>2</GPP_A><Stranger>3</Stranger><GPP_A>4</GPP_A>"
         "</flat-profile>");
    QCOMPARE(run({ u"list"_s, u"a.cfg"_s }).out, "Stranger\t3\nGPP_A\t4\n");
}

void tst_CommandLine::listsEachElementInOneLine()
{
    file("<flat-profile><GPP_A>one&#10;\ttwo&#13;</GPP_A><GPP_B>C:\\new</GPP_B></flat-profile>");
    QCOMPARE(run({ u"list"_s, u"a.cfg"_s }).out, "GPP_A\tone\\n\\ttwo\\r\nGPP_B\tC:\\new\n");
    const QJsonValue first = json({ u"list"_s, u"--json"_s, u"a.cfg"_s }).value("parameters"_L1)[0];
    QCOMPARE(first["value"_L1].toString(), u"one\n\ttwo\r"_s);
}

void tst_CommandLine::listsAsTextAndJson()
{
    file(kProfile);
    QCOMPARE(run({ u"list"_s, u"a.cfg"_s }).out,
        "Resync_Periodic\t3600\nUser_ID_1_\t5001\nPassword_1_\t***\nGPP_A\t(empty)\n");
    const QJsonArray parameters
        = json({ u"list"_s, u"--json"_s, u"a.cfg"_s }).value("parameters"_L1).toArray();
    QCOMPARE(parameters.size(), 4);
    const QJsonObject first = parameters.first().toObject();
    QCOMPARE(first.keys(),
        QStringList({ u"access"_s, u"default"_s, u"element"_s, u"field"_s, u"section"_s, u"state"_s, u"tab"_s,
            u"type"_s, u"value"_s }));
    QCOMPARE(first.value("field"_L1).toString(), u"Resync Periodic"_s);
    QCOMPARE(first.value("tab"_L1).toString(), u"Provisioning"_s);
    QCOMPARE(first.value("access"_L1).toString(), u"na"_s);
    QVERIFY(json({ u"list"_s, u"--all"_s, u"--json"_s }).value("parameters"_L1).toArray().size() > 2500);
    QCOMPARE(json({ u"list"_s, u"--tab"_s, u"Ext 1"_s, u"--json"_s, u"a.cfg"_s })
                 .value("parameters"_L1)
                 .toArray()
                 .size(),
        2);
    const QJsonObject failed = json({ u"list"_s, u"--json"_s, u"missing.cfg"_s });
    QCOMPARE(failed.value("files"_L1).toArray().first().toObject().value("problems"_L1).toArray().size(), 1);
}

void tst_CommandLine::getsEffectiveValues()
{
    file("<flat-profile><GPP_A>1</GPP_A><GPP_A> a &amp; b </GPP_A></flat-profile>");
    QCOMPARE(run({ u"get"_s, u"a.cfg"_s, u"GPP_A"_s }).out, "a & b\n");
    QCOMPARE(
        json({ u"get"_s, u"--json"_s, u"a.cfg"_s, u"GPP_A"_s, u"GPP_B"_s }).value("values"_L1).toObject(),
        QJsonObject({ { u"GPP_A"_s, u"a & b"_s }, { u"GPP_B"_s, QJsonValue() } }));
    QVERIFY(run({ u"get"_s, u"a.cfg"_s, u"gpp_a"_s }).err.contains("GPP_A"));
}

void tst_CommandLine::setsAndNothingElse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("value") << QStringList { u"Resync_Periodic=60"_s } << QByteArray("3600")
                           << QByteArray("60");
    QTest::newRow("empty") << QStringList { u"User_ID_1_="_s } << QByteArray("5001") << QByteArray("");
    QTest::newRow("empty string") << QStringList { u"User_ID_1_=\"\""_s } << QByteArray("5001")
                                  << QByteArray("\"\"");
    QTest::newRow("outer blanks") << QStringList { u"User_ID_1_= x "_s } << QByteArray("5001")
                                  << QByteArray("&#32;x&#32;");
    QTest::newRow("equals sign") << QStringList { u"User_ID_1_=a=b&c"_s } << QByteArray("5001")
                                 << QByteArray("a=b&amp;c");
    QTest::newRow("access") << QStringList { u"--access"_s, u"Resync_Periodic=rw"_s } << QByteArray("\"na\"")
                            << QByteArray("\"rw\"");
    QTest::newRow("unset") << QStringList { u"--unset"_s, u"GPP_A"_s } << QByteArray("\n  <GPP_A/>")
                           << QByteArray("");
}

void tst_CommandLine::setsAndNothingElse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    file(kProfile);
    QCOMPARE(run(QStringList { u"set"_s, u"a.cfg"_s } + arguments).status, 0);
    QByteArray expected = kProfile;
    QCOMPARE(readFile(m_folder->filePath(u"a.cfg"_s)), expected.replace(from, to));
}

void tst_CommandLine::unsetRestoresTheBytes()
{
    file(kProfile);
    QCOMPARE(run({ u"set"_s, u"a.cfg"_s, u"Proxy_1_=pbx.example.com"_s, u"Zz=1"_s }).status, 0);
    QVERIFY(readFile(m_folder->filePath(u"a.cfg"_s)).contains("<Proxy_1_>pbx.example.com</Proxy_1_>\n"));
    QCOMPARE(run({ u"set"_s, u"a.cfg"_s, u"--unset"_s, u"Proxy_1_"_s, u"--unset"_s, u"Zz"_s }).status, 0);
    QCOMPARE(readFile(m_folder->filePath(u"a.cfg"_s)), kProfile);
}

void tst_CommandLine::standardStreams()
{
    QCOMPARE(run({ u"get"_s, u"-"_s, u"User_ID_1_"_s }, kProfile).out, "5001\n");
    QByteArray expected = kProfile;
    QCOMPARE(run({ u"set"_s, u"-"_s, u"User_ID_1_=7"_s }, kProfile).out, expected.replace("5001", "7"));
    QCOMPARE(run({ u"convert"_s, u"--gzip"_s, u"-"_s, u"-"_s }, kProfile).out.first(2), "\x1F\x8B");
    file(kProfile, u"-odd.cfg"_s);
    QCOMPARE(run({ u"get"_s, u"--"_s, u"-odd.cfg"_s, u"User_ID_1_"_s }).out, "5001\n");
}

void tst_CommandLine::convertsThereAndBack_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QJsonArray>("to");
    QTest::addColumn<QString>("digest");
    QTest::newRow("gzip") << QStringList { u"--gzip"_s } << QJsonArray { u"gzip"_s } << QString();
    QTest::newRow("CBC") << QStringList { u"--encrypt"_s, u"aes-256-cbc"_s }
                         << QJsonArray { u"aes-256-cbc"_s } << u"sha256"_s;
    QTest::newRow("CBC, MD5, gzip") << QStringList { u"--encrypt"_s, u"aes-256-cbc"_s, u"--digest"_s,
        u"md5"_s, u"--gzip"_s } << QJsonArray { u"aes-256-cbc"_s, u"gzip"_s }
                                    << u"md5"_s;
    QTest::newRow("RFC 8188") << QStringList { u"--encrypt"_s, u"aes128gcm"_s, u"--ikm-env"_s, u"SITE_KEY"_s,
        u"--ikm-form"_s, u"text"_s }
                              << QJsonArray { u"aes128gcm"_s } << QString();
}

void tst_CommandLine::convertsThereAndBack()
{
    QFETCH(QStringList, options);
    QFETCH(QJsonArray, to);
    QFETCH(QString, digest);
    file(kProfile);
    const bool gcm = options.contains(u"aes128gcm"_s);
    const QStringList keys = gcm ? QStringList() : QStringList { u"--new-key-env"_s, u"SITE_KEY"_s };
    const QJsonObject answer = json(
        QStringList { u"convert"_s, u"--json"_s } + options + keys + QStringList { u"a.cfg"_s, u"b.cfg"_s });
    QCOMPARE(answer.value("from"_L1).toArray(), QJsonArray());
    QCOMPARE(answer.value("to"_L1).toArray(), to);
    QCOMPARE(answer.value("digest"_L1).toString(), digest);
    const QStringList open = gcm ? QStringList { u"--ikm-env"_s, u"SITE_KEY"_s, u"--ikm-form"_s, u"text"_s }
                                 : QStringList { u"--key-env"_s, u"SITE_KEY"_s };
    QCOMPARE(run(QStringList { u"convert"_s, u"--plain"_s } + open + QStringList { u"b.cfg"_s, u"c.cfg"_s })
                 .status,
        0);
    QCOMPARE(readFile(m_folder->filePath(u"c.cfg"_s)), kProfile);
}

void tst_CommandLine::encryptedFilesAreEdited()
{
    file(kProfile);
    file("schluessel\n", u"site.key"_s);
    const QStringList key { u"--key-file"_s, u"site.key"_s };
    QCOMPARE(run(QStringList { u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--gzip"_s } + key
                 + QStringList { u"a.cfg"_s, u"b.cfg"_s })
                 .status,
        0);
    QCOMPARE(run(QStringList { u"set"_s, u"b.cfg"_s, u"User_ID_1_=9"_s } + key).status, 0);
    QVERIFY(readFile(m_folder->filePath(u"b.cfg"_s)).startsWith("Salted__"));
    QCOMPARE(run(QStringList { u"get"_s, u"b.cfg"_s, u"User_ID_1_"_s } + key).out, "9\n");
}

void tst_CommandLine::secretsAreNeverPrinted()
{
    const QByteArray canary = "kanarienvogel";
    file("<flat-profile><Password_1_>" + canary + "</Password_1_><GPP_SA>" + canary
        + "</GPP_SA><Profile_Rule>[--key " + canary + "]http://u:" + canary
        + "@x/</Profile_Rule><Unknown_Password>" + canary + "</Unknown_Password></flat-profile>");
    const QList<QStringList> calls { { u"list"_s, u"a.cfg"_s }, { u"list"_s, u"--json"_s, u"a.cfg"_s },
        { u"list"_s, u"--all"_s, u"a.cfg"_s },
        { u"get"_s, u"a.cfg"_s, u"Password_1_"_s, u"GPP_SA"_s, u"Profile_Rule"_s, u"Unknown_Password"_s },
        { u"set"_s, u"--json"_s, u"a.cfg"_s, u"Password_2_="_s + QString::fromLatin1(canary) } };
    for (const QStringList &call : calls) {
        const Outcome outcome = run(call);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(!outcome.out.contains(canary) && !outcome.err.contains(canary), outcome.out.constData());
    }
    QVERIFY(run({ u"get"_s, u"--reveal"_s, u"a.cfg"_s, u"Password_1_"_s }).out.contains(canary));
}

void tst_CommandLine::listsTheCorpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_CommandLine::listsTheCorpus()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const Outcome outcome = run({ u"list"_s, path });
    QVERIFY2(outcome.status == 0, outcome.err.constData());
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
