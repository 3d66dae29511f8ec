#include "tests/support/shareddata.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace flatprofile::testing;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // one, or one a plural form
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> messages(const QString &path)
{
    QList<Message> list;
    QXmlStreamReader xml(readFile(path));
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            list.append({ context, {}, {}, true, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        else if (xml.name() == "source"_L1)
            list.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            list.last().translations.append(xml.readElementText());
        else if (xml.name() == "translation"_L1) {
            list.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!list.last().isPlural) // else its forms follow, an element each
                list.last().translations.append(xml.readElementText());
        }
    }
    return list;
}

QStringList places(const QString &text) // %1, %2, %n, %L1, sorted
{
    static const QRegularExpression place(u"%(?:L?[0-9]+|n)"_s);
    QStringList found;
    for (const auto &match : place.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The German catalogue says everything that the programs can say.
class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsTranslated_data();
    void everyTextOfTheSourcesIsTranslated();
    void placesAndMarksAreKept();
};

void tst_Translations::everyTextOfTheSourcesIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"translations/flatprofile_de.ts"_s << QStringList();
    QTest::newRow("English plural forms")
        << u"translations/flatprofile_en.ts"_s << QStringList { u"-pluralonly"_s };
}

/// Reads the sources again as a translator's tool does, so that a text that is new or was changed shows up.
void tst_Translations::everyTextOfTheSourcesIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QStringList, options);
    const QString tool = QStringLiteral(FLATPROFILE_LUPDATE);
    if (!QFile::exists(tool))
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QVERIFY(QFile::copy(sourcePath(file), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QProcess process;
    process.start(tool,
        QStringList { sourcePath(u"core"_s), sourcePath(u"ui"_s), sourcePath(u"app"_s),
            QStringLiteral(FLATPROFILE_CATALOGUE_WORDS), QStringLiteral(FLATPROFILE_COUNTRY_WORDS), u"-I"_s,
            sourcePath(u"."_s), u"-locations"_s, u"none"_s, u"-no-obsolete"_s }
            + options + QStringList { u"-ts"_s, copy });
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);

    const QList<Message> found = messages(copy);
    QVERIFY(found.size() > 10);
    QStringList missing;
    for (const Message &message : found) {
        if (!message.isFinished || message.translations.isEmpty() || message.translations.contains(QString()))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"%1 of %2 texts lack a translation: %3"_s.arg(missing.size())
                       .arg(found.size())
                       .arg(missing.first(qMin(missing.size(), 20)).join(u"\n  "_s))));
}

/// What is put into a sentence has its place in the translation, and a label stays a label.
void tst_Translations::placesAndMarksAreKept()
{
    const QList<Message> found = messages(sourcePath(u"translations/flatprofile_de.ts"_s));
    QVERIFY(found.size() > 1000);
    QStringList wrong;
    for (const Message &message : found) {
        for (const QString &text : message.translations) {
            QStringList expected = places(message.source);
            QStringList actual = places(text);
            if (message.isPlural) { // the singular may say the number as a word
                expected.removeAll(u"%n"_s);
                actual.removeAll(u"%n"_s);
            }
            const bool endsAlike = message.source.endsWith(u'…') == text.endsWith(u'…')
                && message.source.endsWith(u':') == text.endsWith(u':')
                && message.source.endsWith(u'\n') == text.endsWith(u'\n');
            if (expected != actual || !endsAlike)
                wrong.append(message.source + u" -> "_s + text);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
