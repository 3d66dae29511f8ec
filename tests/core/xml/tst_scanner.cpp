#include "core/xml/faults.h"
#include "core/xml/scanner.h"
#include "core/xml/valuetext.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_Scanner : public QObject
{
    Q_OBJECT

private slots:
    void blanksOfAnEndTagAreWalkedOnce();
    void findsElements();
    void tellsEmptyTagFromEmptyElement();
    void findsProfileAnywhere_data();
    void findsProfileAnywhere();
    void reportsOneFaultWithItsFix_data();
    void reportsOneFaultWithItsFix();
    void otherParametersStillLoad_data();
    void otherParametersStillLoad();
    void fixesMendTheCorpus_data();
    void fixesMendTheCorpus();
    void everyFaultIsWorded_data();
    void everyFaultIsWorded();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
    void limitsHold();
};

static QByteArray applied(QByteArray text, const QList<TextEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        text.replace(edit->span.offset, edit->span.length, edit->replacement);
    return text;
}

static QByteArray at(const QByteArray &text, SourceSpan span)
{
    return text.mid(span.offset, span.length);
}

/// "name=value" of the elements directly inside the profile.
static QByteArrayList parameters(const QByteArray &text)
{
    const ScanResult result = scan(text);
    QByteArrayList list;
    for (const Element &element : result.elements) {
        const bool inside = element.parent != Element::kNone
            && at(text, result.elements[element.parent].nameSpan()) == "flat-profile";
        if (inside || (result.rootMissing && element.parent == Element::kNone))
            list.append(
                at(text, element.nameSpan()) + '=' + decodeValue(at(text, element.contentSpan())).toUtf8());
    }
    return list;
}

void tst_Scanner::findsElements()
{
    const QByteArray text
        = "<flat-profile>\n  <GPP_A ua=\"na\">x &amp; y</GPP_A >\n  <!-- note --><GPP_B/>\n</flat-profile>\n";
    const ScanResult result = scan(text);
    QVERIFY(result.wellFormed());
    QCOMPARE(result.elements.size(), std::size_t(3));
    QCOMPARE(result.profiles, std::vector<quint32> { 0 });

    const Element &a = result.elements[1];
    QCOMPARE(at(text, a.nameSpan()), "GPP_A");
    QCOMPARE(at(text, a.startTagSpan()), "<GPP_A ua=\"na\">");
    QCOMPARE(at(text, a.contentSpan()), "x &amp; y");
    QCOMPARE(at(text, a.endTagSpan()), "</GPP_A >");
    QVERIFY(a.has(Element::HasEntity));
    QCOMPARE(a.parent, 0u);

    const QList<Attribute> list = attributes(text, a);
    QCOMPARE(list.size(), 1);
    QCOMPARE(at(text, list.first().name), "ua");
    QCOMPARE(at(text, list.first().value), "na");
    QCOMPARE(at(text, list.first().whole), "ua=\"na\"");
}

void tst_Scanner::tellsEmptyTagFromEmptyElement()
{
    const ScanResult result = scan("<flat-profile><A/><B></B></flat-profile>");
    QVERIFY(result.elements[1].has(Element::SelfClosing));
    QCOMPARE(result.elements[1].endTagLength, 0u);
    QVERIFY(!result.elements[2].has(Element::SelfClosing));
    QCOMPARE(result.elements[2].endTagLength, 4u);
}

void tst_Scanner::findsProfileAnywhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("profiles");
    QTest::newRow("root") << QByteArray("<flat-profile/>") << 1;
    QTest::newRow("in device") << QByteArray("<device><flat-profile><A/></flat-profile></device>") << 1;
    QTest::newRow("deeper") << QByteArray("<a><b/><c><flat-profile/></c></a>") << 1;
    QTest::newRow("default namespace")
        << QByteArray("<flat-profile xmlns=\"http://www.example.com/x\"><A/></flat-profile>") << 1;
    QTest::newRow("prefix") << QByteArray("<p:flat-profile xmlns:p=\"u\"><A/></p:flat-profile>") << 1;
    QTest::newRow("two") << QByteArray("<d><flat-profile/><flat-profile/></d>") << 2;
    QTest::newRow("none") << QByteArray("<router-configuration><A>1</A></router-configuration>") << 0;
    QTest::newRow("a longer name") << QByteArray("<my-flat-profile/>") << 0;
}

void tst_Scanner::findsProfileAnywhere()
{
    QFETCH(QByteArray, text);
    QFETCH(int, profiles);
    const ScanResult result = scan(text);
    QVERIFY(result.wellFormed());
    QCOMPARE(int(result.profiles.size()), profiles);
}

static QByteArray profile(const QByteArray &body)
{
    return "<flat-profile>\n" + body + "\n</flat-profile>\n";
}

void tst_Scanner::reportsOneFaultWithItsFix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QByteArray>("mended"); // empty: there is no fix

    const auto row = [](const char *name, QLatin1StringView code, const QByteArray &where,
                         const QByteArray &body, const QByteArray &mended) {
        QTest::newRow(name) << profile(body) << code << where << profile(mended);
    };
    row("ampersand in a URL", faults::kBareAmpersand, "&", "<A>http://x/?a=1&b=2</A>",
        "<A>http://x/?a=1&amp;b=2</A>");
    row("ampersand at the end", faults::kBareAmpersand, "&", "<A>R&</A>", "<A>R&amp;</A>");
    row("dial plan", faults::kBareLessThan, "<", "<A>(9,<:1408>xx)</A>", "<A>(9,&lt;:1408>xx)</A>");
    row("dial plan with a digit", faults::kBareLessThan, "<", "<A>(<8:>xx.)</A>", "<A>(&lt;8:>xx.)</A>");
    row("words in angle brackets", faults::kBareLessThan, "<", "<A>http://<server ip address>/f</A>",
        "<A>http://&lt;server ip address>/f</A>");
    row("one word in angle brackets", faults::kBareLessThan, "<", "<A>http://<server>/f</A>\n<B>1</B>",
        "<A>http://&lt;server>/f</A>\n<B>1</B>");
    row("comparison", faults::kBareLessThan, "<", "<A>a < b</A>", "<A>a &lt; b</A>");
    row("comparison in an attribute", faults::kBareLessThan, "<", "<A ua=\"<\">1</A>",
        "<A ua=\"&lt;\">1</A>");
    row("entity of HTML", faults::kBadEntity, "&nbsp;", "<A>a&nbsp;b</A>", "<A>a&amp;nbsp;b</A>");
    row("character reference", faults::kBadCharacterReference, "&#0;", "<A>a&#0;b</A>", "<A>ab</A>");
    row("end of CDATA", faults::kCdataEnd, "]]>", "<A>x]]>y</A>", "<A>x]]&gt;y</A>");
    row("control character", faults::kBadCharacter, "\x0B",
        "<A>a\x0B"
        "b</A>",
        "<A>ab</A>");
    row("not UTF-8", faults::kBadUtf8, "\xE9", "<A>caf\xE9</A>", "<A>caf?</A>");
    row("end tag in other case", faults::kMismatchedEndTag, "</Gpp_A>", "<GPP_A>1</Gpp_A>\n<B>2</B>",
        "<GPP_A>1</GPP_A>\n<B>2</B>");
    row("another end tag", faults::kMismatchedEndTag, "</C>", "<A>1</C>\n<B>2</B>", "<A>1</A>\n<B>2</B>");
    row("no end tag", faults::kMissingEndTag, "<A>", "<A>1\n<B>2</B>", "<A>1</A>\n<B>2</B>");
    row("no end tag in one line", faults::kMissingEndTag, "<A>", "<A>1<B>2</B><C/>", "<A>1</A><B>2</B><C/>");
    row("no end tag and no text", faults::kMissingEndTag, "<A>", "<A>\n<B>2</B>", "<A></A>\n<B>2</B>");
    row("no end tag at the end", faults::kMissingEndTag, "<B>", "<A>1</A>\n<B>2", "<A>1</A>\n<B>2</B>");
    row("end tag without its slash", faults::kEndTagWithoutSlash, "<A>", "<A>1<A>\n<B>2</B>",
        "<A>1</A>\n<B>2</B>");
    row("stray end tag", faults::kStrayEndTag, "</X>", "<A>1</A></X>\n<B>2</B>", "<A>1</A>\n<B>2</B>");
    row("end tag with attribute", faults::kBadEndTag, "</A ua=\"na\">", "<A>1</A ua=\"na\">", "<A>1</A>");
    row("end tag without its end", faults::kBadEndTag, "</A", "<A>1</A\n<B/>", "<A>1</A>\n<B/>");
    row("text after an empty tag", faults::kTextAfterEmptyTag, "/>0</A>", "<A ua=\"na\"/>0</A>\n<B/>",
        "<A ua=\"na\">0</A>\n<B/>");
    row("typographic quotes", faults::kTypographicQuotes, "\xE2\x80\x9Dna\xE2\x80\x9D",
        "<A ua=\xE2\x80\x9Dna\xE2\x80\x9D>1</A>", "<A ua=\"na\">1</A>");
    row("one typographic quote", faults::kTypographicQuotes, "\"na\xE2\x80\x9D",
        "<A ua=\"na\xE2\x80\x9D>1</A>", "<A ua=\"na\">1</A>");
    row("no quotes", faults::kAttributeQuotes, "rw", "<A ua=rw>1</A>", "<A ua=\"rw\">1</A>");
    row("no quotes, empty tag", faults::kAttributeQuotes, "rw", "<A ua=rw/>", "<A ua=\"rw\"/>");
    row("quote never closed", faults::kAttributeQuotes, "\"rw", "<A ua=\"rw>1</A>", "<A ua=\"rw\">1</A>");
    row("no value", faults::kAttributeValue, "ua", "<A ua>1</A>", "<A ua=\"\">1</A>");
    row("no blank", faults::kAttributeSpace, "b", "<A a=\"1\"b=\"2\"/>", "<A a=\"1\" b=\"2\"/>");
    row("attribute twice", faults::kAttributeTwice, "ua=\"rw\"", "<A ua=\"na\" ua=\"rw\"/>",
        "<A ua=\"na\"/>");
    row("tag never closed", faults::kBadTag, "<A ua=\"na\"", "<A ua=\"na\"\n<B>1</B></A>",
        "<A ua=\"na\">\n<B>1</B></A>");
    row("comment with dashes", faults::kBadComment, "--", "<!-- a -- b --><A/>", "<!-- a =- b --><A/>");
    row("comment never closed", faults::kUnclosedComment, "<!--", "<!-- a\n<A>1</A>", "<!-- a -->\n<A>1</A>");
    row("CDATA never closed", faults::kUnclosedCdata, "<![CDATA[", "<A><![CDATA[1</A>\n<B/>",
        "<A><![CDATA[1]]></A>\n<B/>");
    row("declaration inside", faults::kMisplacedDeclaration, "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\"?><A/>", "<A/>");
    QTest::newRow("unknown prefix") << profile("<a:b/>") << faults::kUnknownPrefix << QByteArray("a")
                                    << QByteArray();
    QTest::newRow("declaration after a blank")
        << QByteArray(" <?xml version=\"1.0\"?><flat-profile/>") << faults::kMisplacedDeclaration
        << QByteArray("<?xml version=\"1.0\"?>") << QByteArray(" <flat-profile/>");
    QTest::newRow("bad declaration") << QByteArray("<?xml encoding=\"UTF-8\"?><flat-profile/>")
                                     << faults::kBadDeclaration << QByteArray("<?xml encoding=\"UTF-8\"?>")
                                     << QByteArray(
                                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><flat-profile/>");
    QTest::newRow("unknown encoding")
        << QByteArray("<?xml version=\"1.0\" encoding=\"x-mine\"?><flat-profile/>")
        << faults::kUnknownEncoding << QByteArray("x-mine")
        << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><flat-profile/>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE x [<!ENTITY e \"v>\">]><flat-profile/>")
                                   << faults::kDoctype << QByteArray("<!DOCTYPE x [<!ENTITY e \"v>\">]>")
                                   << QByteArray("<flat-profile/>");
    QTest::newRow("no root") << QByteArray("<A>1</A>\n<B>2</B>\n") << faults::kMissingRoot
                             << QByteArray("<A>")
                             << QByteArray("<flat-profile>\n<A>1</A>\n<B>2</B>\n</flat-profile>\n");
    QTest::newRow("unclosed root") << QByteArray("<flat-profile>\n<A>1</A>\n") << faults::kUnclosedRoot
                                   << QByteArray()
                                   << QByteArray("<flat-profile>\n<A>1</A>\n</flat-profile>\n");
    QTest::newRow("root closed without its slash")
        << QByteArray("<a>\n<b>1</b>\n<a>\n") << faults::kEndTagWithoutSlash << QByteArray("<a>")
        << QByteArray("<a>\n<b>1</b>\n</a>\n");
    QTest::newRow("unclosed frame") << QByteArray("<device><flat-profile><A>1</A>") << faults::kUnclosedRoot
                                    << QByteArray()
                                    << QByteArray("<device><flat-profile><A>1</A></flat-profile></device>");
    QTest::newRow("element after the root")
        << QByteArray("<flat-profile>\n</flat-profile>\n<A>1</A>\n<B/>\n") << faults::kElementOutsideRoot
        << QByteArray("<A>") << QByteArray("<flat-profile>\n\n<A>1</A>\n<B/>\n</flat-profile>\n");
    QTest::newRow("text before the root")
        << QByteArray("site A\n<flat-profile/>") << faults::kTextOutsideRoot << QByteArray("site A")
        << QByteArray("<!-- site A -->\n<flat-profile/>");
    QTest::newRow("end tag of a template")
        << profile("<A>1</A{{n}}>") << faults::kPlaceholderInTag << QByteArray("{{n}}") << QByteArray();
    QTest::newRow("start tag of a template")
        << profile("<A_{$line}_ ua=\"na\">1</A_>") << faults::kPlaceholderInTag << QByteArray("{$line}")
        << QByteArray();
    QTest::newRow("nothing") << QByteArray() << faults::kNoElement << QByteArray() << QByteArray();
    QTest::newRow("only blanks") << QByteArray(" \n") << faults::kNoElement << QByteArray() << QByteArray();
}

void tst_Scanner::reportsOneFaultWithItsFix()
{
    QFETCH(QByteArray, text);
    QFETCH(QLatin1StringView, code);
    QFETCH(QByteArray, where);
    QFETCH(QByteArray, mended);

    const ScanResult result = scan(text);
    QCOMPARE(result.faultCount, 1);
    const Diagnostic &fault = result.faults.first();
    QCOMPARE(fault.code, code);
    QCOMPARE(at(text, fault.span), where);
    QCOMPARE(fault.fix.isEmpty(), mended.isEmpty());
    if (mended.isEmpty())
        return;
    QCOMPARE(applied(text, fault.fix), mended);
    QVERIFY(scan(mended).wellFormed());
}

void tst_Scanner::otherParametersStillLoad_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray rest = "\n<Y>7</Y>\n<Z/>";
    const auto row = [&](const char *name, const QByteArray &body, QByteArrayList list) {
        QTest::newRow(name) << body + rest << list + QByteArrayList { "Y=7", "Z=" };
    };
    row("ampersand", "<A>1&2</A>", { "A=1&2" });
    row("dial plan", "<A>(<8:>xx.)</A>", { "A=(<8:>xx.)" });
    row("words in brackets", "<A>http://<server ip address>/x</A>", { "A=http://<server ip address>/x" });
    row("end tag in other case", "<A>1</a>", { "A=1" });
    row("no end tag", "<A>1", { "A=1" });
    row("no end tags", "<A>1\n<B>2\n<C>3", { "A=1", "B=2", "C=3" });
    row("no end tag, no text", "<A>", { "A=" });
    row("text after an empty tag", "<A/>0</A>", { "A=0" });
    row("typographic quotes", "<A ua=\xE2\x80\x9Cna\xE2\x80\x9D>1</A>", { "A=1" });
    row("comment never closed", "<!-- x\n<A>1</A>", { "A=1" });
    row("stray end tags", "</Q></R><A>1</A>", { "A=1" });
    row("document type inside", "<!DOCTYPE a>\n<A>1</A>", { "A=1" });
}

void tst_Scanner::otherParametersStillLoad()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, expected);
    QCOMPARE(parameters(profile(body)), expected);
}

void tst_Scanner::fixesMendTheCorpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_Scanner::fixesMendTheCorpus()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    QByteArray text = readFile(path);
    qsizetype count = scan(text).faultCount;
    for (int step = 0; count > 0 && step < 1000; ++step) {
        const ScanResult result = scan(text);
        const auto mendable = std::find_if(
            result.faults.begin(), result.faults.end(), [](const Diagnostic &f) { return !f.fix.isEmpty(); });
        QVERIFY(mendable != result.faults.end());
        text = applied(text, mendable->fix);
        const qsizetype left = scan(text).faultCount;
        QVERIFY2(left < count, mendable->code.latin1()); // one fix, one fault less at least
        count = left;
    }
    QCOMPARE(count, 0);
}

void tst_Scanner::everyFaultIsWorded_data()
{
    reportsOneFaultWithItsFix_data();
}

void tst_Scanner::everyFaultIsWorded()
{
    QFETCH(QByteArray, text);
    const Diagnostic fault = scan(text).faults.first();
    const QString sentence = describeFault(fault);
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!sentence.contains("%1"_L1) && !sentence.contains("%2"_L1), qPrintable(sentence));
    QCOMPARE(describeFaultFix(fault).isEmpty(), fault.fix.isEmpty());
    QVERIFY(!describeFaultFix(fault).contains(u'%'));
}

void tst_Scanner::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype kCount = 200'000;
    QTest::newRow("open tags") << QByteArray("<A>").repeated(kCount);
    QTest::newRow("open tags in lines") << "<flat-profile>" + QByteArray("<A>1\n").repeated(kCount);
    QTest::newRow("end tags") << "<flat-profile>" + QByteArray("</A>").repeated(kCount);
    QTest::newRow("less-than") << "<flat-profile><A>" + QByteArray("<").repeated(kCount);
    QTest::newRow("words in brackets") << "<flat-profile><A>" + QByteArray("<a b>").repeated(kCount);
    QTest::newRow("ampersands") << "<flat-profile><A>" + QByteArray("&").repeated(kCount);
    QTest::newRow("attributes") << "<flat-profile><A " + QByteArray("a=\"1\" ").repeated(kCount) + "/>";
    QTest::newRow("quotes") << "<flat-profile><A a=\"" + QByteArray("<A a=\"").repeated(kCount);
    QTest::newRow("comments") << "<flat-profile>" + QByteArray("<!--").repeated(kCount);
    QTest::newRow("comments in lines") << "<flat-profile>" + QByteArray("<!-- x\n").repeated(kCount);
    QTest::newRow("instructions") << "<flat-profile>" + QByteArray("<?\n").repeated(kCount);
    QTest::newRow("CDATA") << "<flat-profile>" + QByteArray("<![CDATA[").repeated(kCount);
    QTest::newRow("document types") << QByteArray("<!DOCTYPE \n").repeated(kCount);
    QTest::newRow("brackets") << "<flat-profile>" + QByteArray("]").repeated(kCount);
    QTest::newRow("empty tags with text") << "<flat-profile>" + QByteArray("<A/>0").repeated(kCount);
    QTest::newRow("one long name") << '<' + QByteArray("A").repeated(kCount);
    QTest::newRow("unclosed inside") << "<flat-profile>" + QByteArray("<a><b><c></a>").repeated(kCount / 4);
}

void tst_Scanner::hostileTextTakesLinearTime()
{
    QFETCH(QByteArray, text);
    // Quadratic work on these takes minutes; the limit is far from both.
    QElapsedTimer timer;
    timer.start();
    const ScanResult result = scan(text);
    QVERIFY(!result.wellFormed());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_Scanner::limitsHold()
{
    QVERIFY(sizeof(Element) <= 32);
    ScanLimits limits;
    limits.depth = 3;
    QCOMPARE(scan("<a><b><c><d/></c></b></a>", limits).faults.first().code, faults::kTooDeep);
    limits = {};
    limits.elements = 2;
    QCOMPARE(scan("<a><b/><c/></a>", limits).faults.first().code, faults::kTooManyElements);
    limits = {};
    limits.textLength = 3;
    QCOMPARE(scan("<a/>", limits).faults.first().code, faults::kTooLarge);
    limits = {};
    limits.nameLength = 3;
    QCOMPARE(scan("<abcd/>", limits).faults.first().code, faults::kNameTooLong);
    limits = {};
    limits.faults = 5;
    const ScanResult result = scan("<a>&&&&&&&&</a>", limits);
    QCOMPARE(result.faults.size(), 5);
    QCOMPARE(result.faultCount, 8);
}

/// Two hundred thousand start tags before one end tag with a million blanks.
void tst_Scanner::blanksOfAnEndTagAreWalkedOnce()
{
    const QByteArray text = "<flat-profile><X>a" + QByteArray("<b>").repeated(200'000) + "</X"
        + QByteArray(1'000'000, ' ') + "></flat-profile>";
    QVERIFY(!scan(text).wellFormed());
}

QTEST_GUILESS_MAIN(tst_Scanner)
#include "tst_scanner.moc"
