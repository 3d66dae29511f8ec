#include "tests/support/shareddata.h"
#include "xmloracle.h"

#include "core/xml/faults.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// The W3C's conformance suite: for UTF-8 cases without DOCTYPE the scanner's verdict is the suite's; those
/// with one are refused.
class tst_XmlConformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void verdictIsTheSuites_data();
    void verdictIsTheSuites();

private:
    QTemporaryDir m_folder;
};

void tst_XmlConformance::initTestCase()
{
    const QString archive = sharedPath(u"conformance/xmlts20130923.zip"_s);
    if (archive.isEmpty())
        QSKIP("the conformance suite is not here");
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed");
    QVERIFY(m_folder.isValid());
    QCOMPARE(QProcess::execute(unzip, { u"-q"_s, archive, u"-d"_s, m_folder.path() }), 0);
}

/// Whether a document type declaration stands in the text, not only its words in a comment, CDATA or
/// instruction.
static bool hasDoctype(const QByteArray &text)
{
    static const QRegularExpression quiet(
        u"<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(text).remove(quiet).contains("<!DOCTYPE"_L1);
}

/// Cases whose verdict differs, with the reason.
static QByteArray reasonToDiffer(
    const QString &id, const QByteArray &text, const QString &version, bool namespaces)
{
    if (id == "hst-lhs-007"_L1 || id == "rmt-e2e-61"_L1)
        return "the declaration names another encoding than the bytes have: the scanner gets text that is "
               "decoded already";
    if (version == "1.1"_L1)
        return "a case of XML 1.1";
    if (!namespaces)
        return "names with a colon mean namespaces here";
    if (text.contains("version=\"1.1\"") || text.contains("version='1.1'"))
        return "only version 1.0 is read";
    return {};
}

void tst_XmlConformance::verdictIsTheSuites_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("namespaces");

    if (!m_folder.isValid())
        return;
    QDirIterator catalogues(m_folder.path(), { u"*.xml"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (catalogues.hasNext()) {
        const QString path = catalogues.next();
        const QByteArray text = readFile(path);
        if (!text.contains("<TEST ") || path.endsWith("xmlconf.xml"_L1) || path.endsWith("testcases.dtd"_L1))
            continue;
        QXmlStreamReader reader(text);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "TEST"_L1)
                continue;
            const QXmlStreamAttributes a = reader.attributes();
            const QString editions = a.value("EDITION"_L1).toString();
            if (!editions.isEmpty() && !editions.contains(u'5'))
                continue;
            const QString file = QFileInfo(path).absolutePath() + u'/' + a.value("URI"_L1).toString();
            if (!QFile::exists(file))
                continue;
            QTest::newRow(qPrintable(a.value("ID"_L1).toString()))
                << file << a.value("TYPE"_L1).toString() << a.value("VERSION"_L1).toString()
                << (a.value("NAMESPACE"_L1) != "no"_L1);
        }
    }
}

void tst_XmlConformance::verdictIsTheSuites()
{
    QFETCH(QString, path);
    QFETCH(QString, type);
    QFETCH(QString, version);
    QFETCH(bool, namespaces);
    QByteArray text = readFile(path);
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.startsWith("\xFE\xFF") || text.startsWith("\xFF\xFE"))
        QSKIP("not UTF-8");

    const ScanResult scan = flatprofile::scan(text);
    if (hasDoctype(text)) {
        QVERIFY(!scan.wellFormed());
        return;
    }
    const QByteArray reason
        = reasonToDiffer(QString::fromLatin1(QTest::currentDataTag()), text, version, namespaces);
    if (!reason.isEmpty())
        QSKIP(reason.constData());
    if (type == "error"_L1)
        QSKIP("a reader may do either");
    const QByteArray fault
        = scan.faults.isEmpty() ? QByteArray("no fault") : QByteArray(scan.faults.first().code.latin1());
    QVERIFY2(scan.wellFormed() == (type != "not-wf"_L1), fault.constData());
}

QTEST_GUILESS_MAIN(tst_XmlConformance)
#include "tst_xmlconformance.moc"
