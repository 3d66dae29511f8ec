#include "tests/support/programtest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// What commands read: files with unusual names and bytes, keys, standard input; and what they say where they
/// can't.
class tst_Inputs : public ProgramTest
{
    Q_OBJECT

private slots:
    void init();
    void namesThatAreNoTextAreTold();
    void closedFoldersAreTold();
    void missingKeysAreInEveryDocument_data();
    void missingKeysAreInEveryDocument();
    void controlCharactersAreEscaped();
    void standardInputHasAnEnd();
    void longKeyFilesAreRefused();
    void knownModelsAndPagesAreNamed_data();
    void knownModelsAndPagesAreNamed();
    void messagesSayWhichKeyIsMissing();
    void zerosAndMarksAreTold_data();
    void zerosAndMarksAreTold();
    void expansionHasALimit();
};

void tst_Inputs::init()
{
    QVERIFY(makeFolder());
    file("<flat-profile>\n  <User_ID_1_>5001</User_ID_1_>\n</flat-profile>\n");
}

void tst_Inputs::namesThatAreNoTextAreTold()
{
#ifdef Q_OS_LINUX
    QDir(m_folder->path()).mkdir(u"site"_s);
    const QByteArray name = QFile::encodeName(path(u"site/"_s)) + "caf\xE9.cfg";
    std::FILE *odd = std::fopen(name.constData(), "w");
    if (!odd)
        QSKIP("this file system takes no such name");
    std::fclose(odd);
    const Outcome outcome = run({ u"check"_s, u"--json"_s, u"site"_s });
    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.json().value("files"_L1).toArray().size(), 1);
    QVERIFY(run({ u"check"_s, u"site"_s }).out.contains("name of this file"));
#else
    QSKIP("names are text here");
#endif
}

void tst_Inputs::closedFoldersAreTold()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may enter every folder");
    file("<flat-profile/>", u"site/closed/a.cfg"_s);
    const QByteArray closed = QFile::encodeName(path(u"site/closed"_s));
    ::chmod(closed.constData(), 0);
    const Outcome outcome = run({ u"check"_s, u"site"_s });
    ::chmod(closed.constData(), 0700);
    QCOMPARE(outcome.status, 3);
#else
    QSKIP("folders are closed otherwise here");
#endif
}

void tst_Inputs::missingKeysAreInEveryDocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QByteArray(says);
    };
    row("check --json --key-file none.key a.cfg", "key-unreadable");
    row("check --sarif --key-file none.key a.cfg", "key-unreadable");
    row("check --junit --key-file none.key a.cfg", "key-unreadable");
    row("list --json --key-env NOT_SET a.cfg", "key-unreadable");
    row("get --json --key-file none.key a.cfg User_ID_1_", "key-unreadable");
    row("set --json --key-file none.key a.cfg User_ID_1_=1", "key-unreadable");
    row("convert --json --key-file none.key a.cfg b.cfg", "key-unreadable");
    row("diff --json --key-file none.key a.cfg a.cfg", "key-unreadable");
    row("simulate --json --key-file none.key --profile a.cfg", "key-unreadable");
    row("resync --json --key-file none.key --profile a.cfg", "key-unreadable");
    row("push --json --key-file none.key 127.0.0.1 a.cfg", "key-unreadable");
    row("dial --json --key-file none.key --profile a.cfg 123", "key-unreadable");
    row("check --json encrypted.cfg", "key-missing");
    row("resync --json --profile encrypted.cfg", "key-missing");
    row("convert --json --plain encrypted.cfg b.cfg", "key-missing");
    row("diff --json a.cfg encrypted.cfg", "key-missing");
}

void tst_Inputs::missingKeysAreInEveryDocument()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    m_environment.insert(u"SITE_KEY"_s, u"schluessel"_s);
    QCOMPARE(run({ u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--new-key-env"_s, u"SITE_KEY"_s,
                     u"a.cfg"_s, u"encrypted.cfg"_s })
                 .status,
        0);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 4);
    QVERIFY2(outcome.out.contains(says), outcome.out.constData());
    if (arguments.at(1) == "--json"_L1)
        QVERIFY(!outcome.json().value("files"_L1).toArray().isEmpty());
}

void tst_Inputs::controlCharactersAreEscaped()
{
    const QByteArray hostile = "a\x1B[2Jb\xC2\x9B"
                               "31mc\xE2\x80\xAE"
                               "d\x7F";
    file("<flat-profile><GPP_A>" + hostile + "</GPP_A><GPP_B>x</GPP_B><Enable_Web_Server>" + hostile
            + "</Enable_Web_Server></flat-profile>",
        u"b.cfg"_s);
    const QString name = u"no\u001B[31m.cfg"_s;
    for (const QStringList &call :
        { QStringList { u"list"_s, u"b.cfg"_s }, QStringList { u"list"_s, u"--json"_s, u"b.cfg"_s },
            QStringList { u"get"_s, u"b.cfg"_s, u"GPP_A"_s },
            QStringList { u"check"_s, u"--all"_s, u"b.cfg"_s },
            QStringList { u"check"_s, u"--junit"_s, u"b.cfg"_s },
            QStringList { u"diff"_s, u"a.cfg"_s, u"b.cfg"_s }, QStringList { u"list"_s, name } }) {
        const Outcome outcome = run(call);
        const QByteArray all = outcome.out + outcome.err;
        for (const char *control : { "\x1B", "\xC2\x9B", "\xE2\x80\xAE", "\x7F" })
            QVERIFY2(!all.contains(control), all.constData());
        QVERIFY(!all.isEmpty());
    }
    const Outcome json = run({ u"get"_s, u"--json"_s, u"b.cfg"_s, u"GPP_A"_s });
    QCOMPARE(
        json.json().value("values"_L1).toObject().value("GPP_A"_L1).toString(), QString::fromUtf8(hostile));
    // What is written as a file stays as it is.
    QVERIFY(run({ u"set"_s, u"b.cfg"_s, u"GPP_B=y"_s, u"-o"_s, u"-"_s }).out.contains(hostile));
}

void tst_Inputs::standardInputHasAnEnd()
{
    const QByteArray bytes(65 * 1024 * 1024, ' ');
    QCOMPARE(run({ u"list"_s, u"-"_s }, bytes).status, 3);
    QCOMPARE(run({ u"expand"_s, u"$MA"_s, u"--macros"_s, u"-"_s }, bytes).status, 3);
}

void tst_Inputs::longKeyFilesAreRefused()
{
    file(QByteArray(64 * 1024 + 1, 'k'), u"long.key"_s);
    const Outcome outcome = run({ u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--new-key-file"_s,
        u"long.key"_s, u"a.cfg"_s, u"b.cfg"_s });
    QCOMPARE(outcome.status, 4);
    QVERIFY(!QFile::exists(path(u"b.cfg"_s)));
    file(QByteArray(64 * 1024, 'k'), u"long.key"_s);
    QCOMPARE(run({ u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"--new-key-file"_s, u"long.key"_s,
                     u"a.cfg"_s, u"b.cfg"_s })
                 .status,
        0);
}

void tst_Inputs::knownModelsAndPagesAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("near model") << QStringList { u"check"_s, u"--model"_s, u"CP-8841"_s, u"a.cfg"_s }
                                << QByteArray("CP-8841-3PCC");
    QTest::newRow("no model") << QStringList { u"list"_s, u"--all"_s, u"--model"_s, u"T46"_s }
                              << QByteArray("CP-8841-3PCC");
    QTest::newRow("page") << QStringList { u"list"_s, u"--tab"_s, u"Nope"_s, u"a.cfg"_s }
                          << QByteArray("Ext 1");
}

void tst_Inputs::knownModelsAndPagesAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
}

void tst_Inputs::messagesSayWhichKeyIsMissing()
{
    m_environment.insert(u"SITE_KEY"_s, u"schluessel"_s);
    const QStringList encrypt { u"convert"_s, u"--encrypt"_s, u"aes-256-cbc"_s, u"a.cfg"_s, u"e.cfg"_s };
    const Outcome writing = run(encrypt);
    QCOMPARE(writing.status, 4);
    QVERIFY2(writing.err.contains("e.cfg") && writing.err.contains("--new-key-file")
            && !writing.err.contains("The file is encrypted"),
        writing.err.constData());
    QCOMPARE(run(encrypt + QStringList { u"--new-key-env"_s, u"SITE_KEY"_s }).status, 0);
    const Outcome reading = run({ u"convert"_s, u"--plain"_s, u"e.cfg"_s, u"b.cfg"_s });
    QCOMPARE(reading.status, 4);
    QVERIFY2(reading.err.contains("e.cfg") && reading.err.contains("--key-file"), reading.err.constData());
    QByteArray ikm = "AAECAwQFBgcICQoLDA0ODw";
    file(ikm, u"ikm.key"_s);
    const QStringList gcm { u"convert"_s, u"--encrypt"_s, u"aes128gcm"_s, u"a.cfg"_s, u"g.cfg"_s };
    QVERIFY(run(gcm).err.contains("--ikm-file"));
    QCOMPARE(run(gcm + QStringList { u"--ikm-file"_s, u"ikm.key"_s }).status, 0);
    QVERIFY(run({ u"convert"_s, u"--plain"_s, u"g.cfg"_s, u"b.cfg"_s }).err.contains("--ikm-file"));
}

void tst_Inputs::zerosAndMarksAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const QByteArray body = "<flat-profile>" + QByteArray(200, ' ') + "<GPP_A>a</GPP_A></flat-profile>";
    QTest::newRow("NUL in a value") << QByteArray(body).replace(">a<", QByteArray(">a\0<", 4)) << 1
                                    << QByteArray("U+0000");
    QTest::newRow("NUL at the end") << body + '\0' << 1 << QByteArray("outside");
    QTest::newRow("UTF-16 mark, then UTF-8") << "\xFF\xFE" + body << 3 << QByteArray("byte order mark");
    QByteArray wide;
    for (const char c : body)
        wide += QByteArray(1, c) + '\0';
    QTest::newRow("UTF-8 mark, then UTF-16") << "\xEF\xBB\xBF" + wide << 3 << QByteArray("byte order mark");
    QTest::newRow("mark of the other UTF-16") << "\xFE\xFF" + wide << 3 << QByteArray("byte order mark");
    QTest::newRow("UTF-16 as its mark says") << "\xFF\xFE" + wide << 0 << QByteArray("Files checked: 1");
    QTest::newRow("a program") << QByteArray("\x7F"
                                             "ELF<\0\0\0\0\0\0\0\0",
        13) << 3 << QByteArray("none of the kinds");
}

void tst_Inputs::zerosAndMarksAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    file(bytes, u"b.cfg"_s);
    const Outcome outcome = run({ u"check"_s, u"b.cfg"_s });
    QVERIFY2(outcome.out.contains(says), outcome.out.constData());
    QCOMPARE(outcome.status, status);
}

/// Two megabytes that would become 700 gigabytes.
void tst_Inputs::expansionHasALimit()
{
    file("{ \"MA\": \"" + QByteArray(1'000'000, 'x') + "\" }", u"m.json"_s);
    file("<flat-profile><Profile_Rule>" + QByteArray("$MA").repeated(700'000)
            + "</Profile_Rule></flat-profile>",
        u"b.cfg"_s);
    const Outcome outcome
        = run({ u"simulate"_s, u"--json"_s, u"--profile"_s, u"b.cfg"_s, u"--macros"_s, u"m.json"_s });
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.out.contains("rule-too-long"));
    QVERIFY(outcome.out.size() < 50'000'000);
    file("MA\n" + QByteArray(1'000'000, 'x') + "\n", u"m.csv"_s);
    const Outcome fleet = run({ u"fleet"_s, u"--json"_s, u"m.csv"_s, u"--profile"_s, u"b.cfg"_s });
    QCOMPARE(fleet.status, 1);
    QVERIFY(fleet.out.contains("rule-too-long"));
    const Outcome expanded = run({ u"expand"_s, u"$MA"_s.repeated(40'000), u"--macros"_s, u"m.json"_s });
    QCOMPARE(expanded.status, 3);
    QVERIFY(expanded.out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Inputs)
#include "tst_inputs.moc"
