#include "tests/support/shareddata.h"
#include "xmloracle.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

/// Whatever the scanner calls faultless, Qt's readers accept with the same names, attributes and texts, and
/// the reverse.
class tst_ScannerOracle : public QObject
{
    Q_OBJECT

private slots:
    void agreesOnTheCorpus_data();
    void agreesOnTheCorpus();
    void agreesOnPrefixes_data();
    void agreesOnPrefixes();
    void agreesOnSingleByteChanges_data();
    void agreesOnSingleByteChanges();
    void agreesOnGeneratedDocuments();
};

/// QDomDocument keeps no text that is only blanks (Unicode's among them) between two pieces of markup.
static QString blankless(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption));
}

/// Names as XML 1.0 has them, said independently of the scanner.
static bool isProperName(const QString &qualified)
{
    static const QRegularExpression pattern(
        u"^[A-Za-z_\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{FFFD}][-A-Za-z0-9._\\x{B7}\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{FFFD}]*$"_s);
    const QStringList parts = qualified.split(u':');
    return parts.size() <= 2 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return pattern.match(part).hasMatch();
    });
}

/// QXmlStreamReader's quick path takes nearly every character below 0x80 in names ("<A $b='1'>", "<?p^ ?>").
static bool holdsNamesThatOnlyQtTakes(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (!isProperName(reader.qualifiedName().toString()))
                return true;
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (!isProperName(attribute.qualifiedName().toString()))
                    return true;
            }
            for (const QXmlStreamNamespaceDeclaration &declaration : reader.namespaceDeclarations()) {
                if (!declaration.prefix().isEmpty() && !isProperName(declaration.prefix().toString()))
                    return true;
            }
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (!isProperName(reader.processingInstructionTarget().toString()))
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

/// Differences of Qt 6.4's readers from XML 1.0, and what is refused on purpose.
static bool isKnownDifference(const QByteArray &text, const XmlReading &ours, const XmlReading &stream)
{
    if (text.contains("<!DOCTYPE"))
        return true; // refused by the scanner alone
    if (ours.error.startsWith("unknown-encoding"_L1))
        return true; // ICU takes names that nobody registered ("UTF08")
    if (!ours.wellFormed && stream.wellFormed) {
        // Half a UTF-8 character at the very end is not noticed.
        return static_cast<unsigned char>(text.back()) >= 0xC0 || holdsNamesThatOnlyQtTakes(text);
    }
    return false;
}

/// A carriage return before a tag makes one line end too many in Qt 6.4.
static QStringList withoutLineEnds(QStringList elements)
{
    return elements.replaceInStrings(u"\n"_s, QString());
}

static QByteArray disagreement(const QByteArray &text)
{
    const XmlReading ours = readByScanner(text);
    const XmlReading stream = readByStreamReader(text);
    if (ours.wellFormed != stream.wellFormed) {
        return isKnownDifference(text, ours, stream) ? QByteArray()
                                                     : "verdicts differ: scanner " + ours.error.toUtf8()
                + ", stream reader " + stream.error.toUtf8() + "\n" + text.toPercentEncoding(" <>/=\"'&;?!");
    }
    const bool loneReturn = QByteArray(text).replace("\r\n", "").contains('\r');
    const bool same = loneReturn ? withoutLineEnds(ours.elements) == withoutLineEnds(stream.elements)
                                 : ours.elements == stream.elements;
    if (ours.wellFormed && !same)
        return "contents differ:\n" + ours.elements.join(u'\n').toUtf8() + "\n--\n"
            + stream.elements.join(u'\n').toUtf8();
    return {};
}

static QByteArray domDisagreement(const QByteArray &text)
{
    const XmlReading ours = readByScanner(text);
    const XmlReading dom = readByDom(text);
    if (!ours.wellFormed)
        return {}; // without namespaces the DOM takes a little more
    if (!dom.wellFormed)
        return "the DOM refuses: " + dom.error.toUtf8();
    for (qsizetype i = 0; i < qMax(ours.elements.size(), dom.elements.size()); ++i) {
        if (blankless(ours.elements.value(i)) != blankless(dom.elements.value(i)))
            return "the DOM differs: " + ours.elements.value(i).toUtf8() + " -- "
                + dom.elements.value(i).toUtf8();
    }
    return {};
}

static const QList<std::pair<const char *, QByteArray>> &smallProfiles()
{
    static const QList<std::pair<const char *, QByteArray>> profiles {
        { "plain", "<flat-profile>\n<GPP_A ua=\"na\">1</GPP_A>\n<GPP_B/>\n</flat-profile>\n" },
        { "declaration",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<flat-profile><A>x &amp; y</A><!-- c "
            "--></flat-profile>" },
        { "device", "<device xmlns:xsi=\"u\"><flat-profile><A xsi:t='1'>&#65;</A></flat-profile></device>" },
        { "markup", "<flat-profile><A><![CDATA[<]]></A><?p i?><B> v </B ></flat-profile>" },
        { "nested", "<r><flat-profile a=\"&lt;\"><A>\xC3\xA9</A></flat-profile><s><t/>x</s></r>" },
    };
    return profiles;
}

void tst_ScannerOracle::agreesOnTheCorpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_ScannerOracle::agreesOnTheCorpus()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray text = readFile(path);
    if (QString::fromUtf8(text).toUtf8() != text)
        QSKIP("not UTF-8: the readers would decode it, the scanner gets decoded text");
    QCOMPARE(disagreement(text), QByteArray());
    QCOMPARE(domDisagreement(text), QByteArray());
}

void tst_ScannerOracle::agreesOnPrefixes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto &[name, text] : smallProfiles())
        QTest::newRow(name) << text;
}

void tst_ScannerOracle::agreesOnPrefixes()
{
    QFETCH(QByteArray, text);
    for (qsizetype length = 0; length <= text.size(); ++length)
        QCOMPARE(disagreement(text.first(length)), QByteArray());
}

void tst_ScannerOracle::agreesOnSingleByteChanges_data()
{
    agreesOnPrefixes_data();
}

void tst_ScannerOracle::agreesOnSingleByteChanges()
{
    QFETCH(QByteArray, text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (int byte = 1; byte < 256; ++byte) {
            QByteArray changed = text;
            changed[at] = char(byte);
            const QByteArray difference = disagreement(changed);
            if (!difference.isEmpty())
                QFAIL(difference.constData());
        }
    }
}

/// A document of mostly right pieces, some wrong ones among them.
static QByteArray generated(QRandomGenerator &random)
{
    static const QByteArrayList kPieces { "<A>", "</A>", "<B ua=\"rw\">", "</B>", "<C/>", "<C />", "text",
        " ", "\n", "&amp;", "&#x41;", "&", "<", ">", "<!-- c -->", "<!-- -- -->", "<![CDATA[x]]>", "]]>",
        "<?p x?>", "</A >", "<A b='1' c=\"2\">", "<A b='1' b='2'/>", "<a:b/>", "<A xmlns:a='u'><a:b/></A>",
        "\xC3\xBC", "\xFF", "\x0B", "<A b=1/>", "<A b/>", "<A/ >", "&lt;", "&nbsp;", "&#0;", "<A b='<'/>",
        "\"", "<A\n  ua = 'x'\n/>", "</B\n>", "<-", "<1>" };
    QByteArray body;
    const int count = random.bounded(1, 7);
    QByteArrayList open;
    for (int i = 0; i < count; ++i) {
        if (random.bounded(4) == 0) {
            body += kPieces.at(random.bounded(kPieces.size()));
        } else {
            const QByteArray name(1, char('A' + random.bounded(3)));
            body += '<' + name + '>' + (random.bounded(2) ? "v&amp;" : "") + "</" + name + '>';
        }
    }
    return random.bounded(20) ? "<flat-profile>" + body + "</flat-profile>" : body;
}

void tst_ScannerOracle::agreesOnGeneratedDocuments()
{
    QRandomGenerator random(20260101);
    int wellFormed = 0;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray text = generated(random);
        const QByteArray difference = disagreement(text);
        if (!difference.isEmpty())
            QFAIL(difference.constData());
        wellFormed += scan(text).wellFormed();
    }
    // Both verdicts are tried often enough to mean something.
    QVERIFY(wellFormed > 10'000);
    QVERIFY(wellFormed < 90'000);
}

QTEST_GUILESS_MAIN(tst_ScannerOracle)
#include "tst_scanneroracle.moc"
