#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// `flatprofile render`, as scripts call it.
class tst_Render : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exitCodesAreTheContracts_data();
    void exitCodesAreTheContracts();
    void soundHasTheLengthAskedFor_data();
    void soundHasTheLengthAskedFor();
    void secondsAreWrittenOut();
    void picturesAreSvg();
    void picturesArePng();
    void pngWithoutItsPainterIsExplained();
    void brokenScriptsWriteNothing();
    void aFailureKeepsTheOldFile();
    void anUnwritableFolderIsExplained_data();
    void anUnwritableFolderIsExplained();
    void theSameTwice();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Outcome run(const QStringList &arguments, const QString &program = QStringLiteral(FLATPROFILE_PROGRAM));
    QByteArray bytes(const QString &name) { return readFile(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QString kBusy = u"480@-19,620@-19;10(.5/.5/1+2)"_s;

void tst_Render::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

tst_Render::Outcome tst_Render::run(const QStringList &arguments, const QString &program)
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(program, QStringList { u"render"_s } + arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_Render::exitCodesAreTheContracts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts) << status;
    };
    row("--help", 0);
    row("--type CadScript 60(2/4) -o a.wav", 0);
    row("--type FreqScript 440@-10 --seconds 1 -o a.WAV", 0);
    row("--type CadScript 60(2/4) -o a.svg", 0);
    row("--type ToneScript 440@-10;0(1/1/1) -o a.wav", 0);
    row("--type CadScript 60(2/4 -o a.wav", 1);
    row("--type CadScript 480@-19;10(1/1/1) -o a.wav", 1);
    row("--type CadScript 60(2/4)", 2);
    row("--type CadScript -o a.wav", 2);
    row("--type CadScript 60(2/4) 60(2/4) -o a.wav", 2);
    row("60(2/4) -o a.wav", 2);
    row("--type Bool 1 -o a.wav", 2);
    row("--type CadScript 60(2/4) -o a.mp3", 2);
    row("--type CadScript 60(2/4) -o -", 2);
    row("--type CadScript 60(2/4) -o a.wav --seconds 0", 2);
    row("--type CadScript 60(2/4) -o a.wav --seconds -3", 2);
    row("--type CadScript 60(2/4) -o a.wav --seconds nan", 2);
    row("--type CadScript 60(2/4) -o a.wav --seconds x", 2);
    row("--type CadScript 60(2/4) -o a.wav --rate 44.1", 2);
    row("--type CadScript 60(2/4) -o a.wav --rate 7999", 2);
    row("--type CadScript 999999(2/4) -o a.wav", 2);
    row("--type CadScript 999999(2/4) -o a.svg", 0);
    row("--type CadScript 60(2/4) -o a.wav --seconds 1000000", 2);
    row("--type CadScript 60(2/4) -o missing/a.wav", 6);
}

void tst_Render::exitCodesAreTheContracts()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QVERIFY(status == 0 || !outcome.err.isEmpty());
    QVERIFY(status == 0 || QDir(m_folder->path()).isEmpty());
}

void tst_Render::soundHasTheLengthAskedFor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<double>("duration");
    QTest::addColumn<int>("rate");
    const QStringList none;
    QTest::newRow("all of it") << u"ToneScript"_s << kBusy << none << 10.0 << 48'000;
    QTest::newRow("shorter") << u"ToneScript"_s << kBusy << QStringList { u"--seconds"_s, u"2.5"_s } << 2.5
                             << 48'000;
    QTest::newRow("longer") << u"CadScript"_s << u"2(1/1)"_s << QStringList { u"--seconds"_s, u"3"_s } << 3.0
                            << 48'000;
    QTest::newRow("endless") << u"ToneScript"_s << u"440@-19,480@-19;*(2/4/1+2)"_s << none << 30.0 << 48'000;
    QTest::newRow("telephone") << u"ToneScript"_s << kBusy << QStringList { u"--rate"_s, u"8000"_s } << 10.0
                               << 8000;
    QTest::newRow("disc") << u"CadScript"_s << u"60(2/4)"_s
                          << QStringList { u"--rate"_s, u"44100"_s, u"--seconds"_s, u".101"_s } << 0.101
                          << 44'100;
}

void tst_Render::soundHasTheLengthAskedFor()
{
    QFETCH(QString, type);
    QFETCH(QString, script);
    QFETCH(QStringList, options);
    QFETCH(double, duration);
    QFETCH(int, rate);
    const Outcome outcome
        = run(QStringList { u"--json"_s, u"--type"_s, type, script, u"-o"_s, u"a.wav"_s } + options);
    QCOMPARE(outcome.status, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(result.value("duration"_L1).toDouble(), duration);
    const int samples = result.value("samples"_L1).toInt();
    QCOMPARE(samples, int(duration * rate));
    const QByteArray wav = bytes(u"a.wav"_s);
    QCOMPARE(wav.size(), 44 + 2 * samples);
    QCOMPARE(wav.first(4) + wav.sliced(8, 8), QByteArray("RIFFWAVEfmt "));
    QCOMPARE(qFromLittleEndian<qint32>(wav.constData() + 24), rate);
    QCOMPARE(qFromLittleEndian<qint32>(wav.constData() + 40), 2 * samples);
    int loudest = 0;
    for (int i = 0; i < samples; ++i)
        loudest = std::max(loudest, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + 44 + 2 * i))));
    QVERIFY(loudest > 3000 && loudest < 32768);
}

void tst_Render::secondsAreWrittenOut()
{
    const Outcome picture = run(
        { u"--type"_s, u"CadScript"_s, u"*(2/4)"_s, u"--seconds"_s, u"1234567.5"_s, u"-o"_s, u"a.svg"_s });
    QCOMPARE(picture.status, 0);
    QVERIFY2(picture.out.contains("1234567.5 s"), picture.out.constData());
    const Outcome sound
        = run({ u"--type"_s, u"CadScript"_s, u"*(2/4)"_s, u"--seconds"_s, u"1e9"_s, u"-o"_s, u"a.wav"_s });
    QCOMPARE(sound.status, 2);
    QVERIFY2(sound.err.contains("1000000000 s"), sound.err.constData());
}

void tst_Render::picturesAreSvg()
{
    const Outcome outcome = run({ u"--type"_s, u"ToneScript"_s, kBusy, u"-o"_s, u"a.svg"_s, u"--json"_s });
    QCOMPARE(outcome.status, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(result.value("duration"_L1).toDouble(), 10.0);
    QVERIFY(result.contains("samples"_L1));
    QXmlStreamReader xml(bytes(u"a.svg"_s));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), u"svg");
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            title = xml.readElementText();
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(title, kBusy);
}

void tst_Render::picturesArePng()
{
#ifdef FLATPROFILE_PICTURES
    const Outcome outcome = run({ u"--type"_s, u"CadScript"_s, u"60(2/4)"_s, u"-o"_s, u"a.png"_s });
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QByteArray png = bytes(u"a.png"_s);
    QCOMPARE(png.first(8), QByteArray("\x89PNG\r\n\x1a\n"));
    QCOMPARE(qFromBigEndian<qint32>(png.constData() + 16), 2000);
    QVERIFY(png.size() > 5000); // more than an empty sheet
#else
    QSKIP("built without Qt Gui");
#endif
}

void tst_Render::pngWithoutItsPainterIsExplained()
{
#ifdef Q_OS_UNIX
    // A copy of the program, alone in a folder: its painter is neither beside it nor installed.
    const QString alone = m_folder->filePath(u"bin/flatprofile"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"bin"_s));
    QVERIFY(QFile::copy(QStringLiteral(FLATPROFILE_PROGRAM), alone));
    const Outcome outcome = run({ u"--type"_s, u"CadScript"_s, u"60(2/4)"_s, u"-o"_s, u"a.png"_s }, alone);
    QCOMPARE(outcome.status, 6);
    QVERIFY(outcome.err.contains("flatprofile-picture") && outcome.err.contains(".svg"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.png"_s)));
#else
    QSKIP("a copied program does not find its libraries here");
#endif
}

void tst_Render::brokenScriptsWriteNothing()
{
    const QString script = u"350@-19,440@-19;10(*0/1+2)"_s;
    const Outcome outcome = run({ u"--json"_s, u"--type"_s, u"ToneScript"_s, script, u"-o"_s, u"a.wav"_s });
    QCOMPARE(outcome.status, 1);
    const QJsonArray problems = QJsonDocument::fromJson(outcome.out).object().value("problems"_L1).toArray();
    QCOMPARE(problems.size(), 1);
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem.value("code"_L1).toString(), u"tone-segment"_s);
    QCOMPARE(problem.value("severity"_L1).toString(), u"error"_s);
    QCOMPARE(problem.value("fix"_L1).toString(), u"*/0/1+2"_s);
    const QJsonObject span = problem.value("span"_L1).toObject();
    QCOMPARE(script.sliced(span.value("offset"_L1).toInt(), span.value("length"_L1).toInt()), u"*0/1+2"_s);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.wav"_s)));
}

void tst_Render::aFailureKeepsTheOldFile()
{
    QVERIFY(run({ u"--type"_s, u"CadScript"_s, u"1(.5/.5)"_s, u"-o"_s, u"a.wav"_s }).status == 0);
    const QByteArray before = bytes(u"a.wav"_s);
    QCOMPARE(run({ u"--type"_s, u"CadScript"_s, u"1(.5)"_s, u"-o"_s, u"a.wav"_s }).status, 1);
    QCOMPARE(bytes(u"a.wav"_s), before);
}

void tst_Render::anUnwritableFolderIsExplained_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing") << u"none/a.wav"_s << QByteArray("There is no folder ");
#ifdef Q_OS_LINUX
    QTest::newRow("of the system") << u"/proc/a.wav"_s << QByteArray("The folder /proc takes no new files.");
#endif
}

void tst_Render::anUnwritableFolderIsExplained()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, words);
    const Outcome outcome = run({ u"--type"_s, u"CadScript"_s, u"1(.5/.5)"_s, u"-o"_s, path });
    QCOMPARE(outcome.status, 6);
    QVERIFY2(outcome.err.contains(path.toUtf8() + ": " + words), outcome.err.constData());
    QVERIFY(outcome.err.contains("save in another folder") || outcome.err.contains("Save in another folder"));
}

void tst_Render::theSameTwice()
{
    for (const QString &name : { u"a.wav"_s, u"a.svg"_s }) {
        QCOMPARE(run({ u"--type"_s, u"ToneScript"_s, kBusy, u"-o"_s, name }).status, 0);
        const QByteArray first = bytes(name);
        QCOMPARE(run({ u"--type"_s, u"ToneScript"_s, kBusy, u"-o"_s, name }).status, 0);
        QCOMPARE(bytes(name), first);
    }
}

QTEST_GUILESS_MAIN(tst_Render)
#include "tst_render.moc"
