#include "core/xml/valuetext.h"
#include "core/xml/scanner.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_ValueText : public QObject
{
    Q_OBJECT

private slots:
    void decodesAsPhonesDo_data();
    void decodesAsPhonesDo();
    void encodingIsUndoneByDecoding_data();
    void encodingIsUndoneByDecoding();
    void randomValuesComeBack();
    void encodedValuesAreWellFormed();
    void knowsElementNames_data();
    void knowsElementNames();
    void attributesComeBack();
};

void tst_ValueText::decodesAsPhonesDo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &content, const QString &value) {
        QTest::newRow(name) << content << value;
    };
    row("plain", "Yes", u"Yes"_s);
    row("outer blanks", " \t\n Yes \r\n", u"Yes"_s);
    row("line end inside", "one\n  two", u"one   two"_s);
    row("CRLF and CR", "a\r\nb\rc", u"a b c"_s);
    row("runs of blanks stay", "a   b", u"a   b"_s);
    row("no-break space stays", "\xC2\xA0Yes\xC2\xA0", u"\u00A0Yes\u00A0"_s);
    row("five entities", "&amp;&lt;&gt;&quot;&apos;", u"&<>\"'"_s);
    row("numeric entities", "&#40;&#x2e;&#x2E;&#41;", u"(..)"_s);
    row("blank as entity stays at the end", "&#32;x&#32;", u" x "_s);
    row("decoded once", "&amp;lt;", u"&lt;"_s);
    row("unknown entity stays", "a&nbsp;b&c", u"a&nbsp;b&c"_s);
    row("impossible number stays", "&#0;&#xFFFFFFFF;&#;", u"&#0;&#xFFFFFFFF;&#;"_s);
    row("beyond the first plane", "&#x1F600;", u"\U0001F600"_s);
    row("comment dropped", "<!-- note -->x<!-- y -->", u"x"_s);
    row("comment between", "a <!-- note --> b", u"a  b"_s);
    row("only a comment", "<!-- note -->", QString());
    row("blank before a comment", " x <!-- n -->\n", u"x"_s);
    row("CDATA is literal", "<![CDATA[a &amp; <b>]]>", u"a &amp; <b>"_s);
    row("CDATA is stripped and folded", "<![CDATA[ a\nb ]]>", u"a b"_s);
    row("instruction dropped", "a<?p x?>b", u"ab"_s);
    row("bare less-than stays", "(<8:>xx)", u"(<8:>xx)"_s);
    row("two quotes are not touched", "\"\"", u"\"\""_s);
    row("empty", "", QString());
}

void tst_ValueText::decodesAsPhonesDo()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    QCOMPARE(decodeValue(content), value);
}

void tst_ValueText::encodingIsUndoneByDecoding_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QString &value, const QByteArray &content) {
        QTest::newRow(name) << value << content;
    };
    row("plain", u"Yes"_s, "Yes");
    row("entities only where needed", u"a & b < c > d \" '"_s, "a &amp; b &lt; c > d \" '");
    row("end of CDATA", u"x]]>y"_s, "x]]&gt;y");
    row("outer blanks", u"  x "_s, "&#32;&#32;x&#32;");
    row("only a blank", u" "_s, "&#32;");
    row("line ends and tabs", u"a\nb\tc\rd"_s, "a&#10;b&#9;c&#13;d");
    row("umlaut", u"Büro"_s, "B\xC3\xBCro");
}

void tst_ValueText::encodingIsUndoneByDecoding()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, content);
    QCOMPARE(encodeValue(value), content);
    QCOMPARE(decodeValue(content), value);
}

static QString randomValue(QRandomGenerator &random)
{
    static constexpr QStringView kLetters = u" ab1&<>\"';#x]![-?/\t\n\r\u00A0\u00FC\u2028\uFFFD";
    QString value;
    for (int length = random.bounded(12); length > 0; --length)
        value += kLetters.at(random.bounded(kLetters.size()));
    return value;
}

void tst_ValueText::randomValuesComeBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 50'000; ++i) {
        const QString value = randomValue(random);
        QVERIFY(isWritableValue(value));
        QCOMPARE(decodeValue(encodeValue(value)), value);
    }
}

void tst_ValueText::encodedValuesAreWellFormed()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray content = encodeValue(randomValue(random));
        QVERIFY2(
            scan("<flat-profile><A>" + content + "</A></flat-profile>").wellFormed(), content.constData());
    }
    QVERIFY(!isWritableValue(u"a\x0B"_s));
    QVERIFY(!isWritableValue(QString(QChar(0xD800))));
    QVERIFY(!isWritableValue(u"\uFFFE"_s));
    QCOMPARE(encodeValue(u"a\x0B"
                         "b\uFFFE"_s),
        "ab");
}

void tst_ValueText::knowsElementNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("usual") << u"Dial_Plan_1_"_s << true;
    QTest::newRow("hyphen and dot") << u"Enable_802.1X-x"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("digit first") << u"802.1X"_s << false;
    QTest::newRow("blank") << u"Dial Plan"_s << false;
    QTest::newRow("colon") << u"a:b"_s << false;
    QTest::newRow("bracket") << u"A[1]"_s << false;
    QTest::newRow("umlaut") << u"Büro"_s << true;
}

void tst_ValueText::knowsElementNames()
{
    QFETCH(QString, name);
    QFETCH(bool, expected);
    QCOMPARE(isElementName(name), expected);
}

void tst_ValueText::attributesComeBack()
{
    const QString value = u"a \"b\" 'c' & <d>\t\n"_s;
    QCOMPARE(decodeAttribute(encodeAttribute(value)), value);
    QCOMPARE(decodeAttribute(encodeAttribute(value, '\'')), value);
    QCOMPARE(decodeAttribute("a\nb"), u"a b"_s);
}

QTEST_GUILESS_MAIN(tst_ValueText)
#include "tst_valuetext.moc"
