#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

/// The build stops at a mistake in the catalogue, and says where it is.
class tst_CatalogueCompiler : public QObject
{
    Q_OBJECT

private slots:
    void takesTheCatalogue();
    void refusesMistakes_data();
    void refusesMistakes();
};

static QString compile(const QString &folder, int *status)
{
    QProcess process;
    process.start(QStringLiteral(FLATPROFILE_COMPILER),
        { folder, folder + u"/tables.cpp"_s, folder + u"/words.cpp"_s });
    process.waitForFinished(60'000);
    *status = process.exitCode();
    return QString::fromUtf8(process.readAllStandardError());
}

static void copyCatalogue(const QString &to)
{
    const QDir from(sourcePath(u"resources/catalogue"_s));
    for (const QString &name : from.entryList(QDir::Files))
        QVERIFY(QFile::copy(from.filePath(name), to + u'/' + name));
}

void tst_CatalogueCompiler::takesTheCatalogue()
{
    const QTemporaryDir folder;
    copyCatalogue(folder.path());
    int status = -1;
    QCOMPARE(compile(folder.path(), &status), QString());
    QCOMPARE(status, 0);
}

void tst_CatalogueCompiler::refusesMistakes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("complaint");
    const auto row
        = [](const char *name, const QString &file, const QByteArray &from, const QByteArray &to,
              const QString &complaint) { QTest::newRow(name) << file << from << to << complaint; };
    row("unknown type", u"04-regional.tsv"_s, "\tDial_Tone\t\tToneScript", "\tDial_Tone\t\tToneSkript",
        u"unknown type ToneSkript"_s);
    row("same name twice", u"04-regional.tsv"_s, "\tBusy_Tone\t", "\tDial_Tone\t",
        u"Dial_Tone is already at"_s);
    row("default of another type", u"01-system.tsv"_s, "Bool\t\t\t\t\tYes", "Bool\t\t\t\t\tperhaps",
        u"none of its type"_s);
    row("bad range", u"07-ext.tsv"_s, "\t1-16\t", "\t16-1\t", u"no range"_s);
    row("a cell too few", u"02-sip.tsv"_s, "\tMax_Forward\t", "\tMax_Forward", u"15 cells instead of 16"_s);
    row("unknown flag", u"02-sip.tsv"_s, "\tinferred\t", "\tinfered\t", u"unknown flag infered"_s);
    row("no sentence", u"04-regional.tsv"_s, "the first digit.\n", "the first digit\n", u"no sentence"_s);
    row("misspelling that is right", u"misspellings.tsv"_s, "Provision_Enabled\t", "Provision_Enable\t",
        u"wrong name is right"_s);
    row("default of no element", u"model-defaults.tsv"_s, "LCD_Contrast", "LCD_Kontrast",
        u"no such element"_s);
}

void tst_CatalogueCompiler::refusesMistakes()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, complaint);
    const QTemporaryDir folder;
    copyCatalogue(folder.path());
    const QString path = folder.filePath(file);
    QByteArray text = readFile(path);
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    const qsizetype line = text.first(at + to.size() - 1).count('\n') + 1;
    QFile changed(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(text);
    changed.close();

    int status = -1;
    const QString said = compile(folder.path(), &status);
    QCOMPARE(status, 1);
    QVERIFY2(said.contains(complaint), qPrintable(said));
    QVERIFY2(said.contains(file + u':' + QString::number(line) + u':'), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_CatalogueCompiler)
#include "tst_cataloguecompiler.moc"
