#include "core/document/parameterclipboard.h"

#include "core/document/profiledocument.h"

#include <QTest>

using namespace flatprofile;
using namespace Qt::StringLiterals;

using Kind = ParameterState::Kind;

class tst_ParameterClipboard : public QObject
{
    Q_OBJECT

private slots:
    void copiesTheElementsAsTheyStand();
    void copiesLines_data();
    void copiesLines();
    void reads_data();
    void reads();
    void whatIsNoneIsNothing_data();
    void whatIsNoneIsNothing();
    void whatIsCopiedComesBack_data();
    void whatIsCopiedComesBack();
};

static const QByteArray kProfile = "<flat-profile>\n"
                                   "  <GPP_A ua=\"na\"><!-- c -->one &amp; two</GPP_A>\n"
                                   "  <GPP_B ua='rw'/>\n"
                                   "  <GPP_C></GPP_C>\n"
                                   "  <GPP_D>\"\"</GPP_D>\n"
                                   "  <GPP_E>first</GPP_E>\n"
                                   "  <GPP_E>second=2</GPP_E>\n"
                                   "  <GPP_F>&#32;a&#10;b&#9;\"c\"&#32;</GPP_F>\n"
                                   "  <Own_Name>caf\xc3\xa9</Own_Name>\n"
                                   "</flat-profile>\n";

static const QStringList kElements { u"GPP_A"_s, u"GPP_B"_s, u"GPP_C"_s, u"GPP_D"_s, u"GPP_E"_s, u"GPP_F"_s,
    u"GPP_G"_s, u"Own_Name"_s };

void tst_ParameterClipboard::copiesTheElementsAsTheyStand()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kProfile);
    QCOMPARE(copyAsXml(document, { u"GPP_A"_s, u"GPP_B"_s, u"GPP_G"_s, u"GPP_E"_s }),
        u"<GPP_A ua=\"na\"><!-- c -->one &amp; two</GPP_A>\n<GPP_B ua='rw'/>\n<GPP_E>second=2</GPP_E>\n"_s);
    QCOMPARE(copyAsXml(document, {}), QString());
}

void tst_ParameterClipboard::copiesLines_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("line");
    QTest::newRow("value") << u"GPP_A"_s << u"GPP_A|one & two\n"_s;
    QTest::newRow("access only says nothing of a value") << u"GPP_B"_s << QString();
    QTest::newRow("empty") << u"GPP_C"_s << u"GPP_C|\n"_s;
    QTest::newRow("empty string") << u"GPP_D"_s << u"GPP_D|\"\"\n"_s;
    QTest::newRow("the last of two") << u"GPP_E"_s << u"GPP_E|second=2\n"_s;
    QTest::newRow("several lines") << u"GPP_F"_s << u"GPP_F|\" a\nb\t\"\"c\"\" \"\n"_s;
    QTest::newRow("absent") << u"GPP_G"_s << QString();
}

void tst_ParameterClipboard::copiesLines()
{
    QFETCH(QString, element);
    QFETCH(QString, line);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kProfile);
    QCOMPARE(copyAsAssignments(document, { element }), QString(line).replace(u'|', u'='));
    QCOMPARE(copyAsTable(document, { element }), QString(line).replace(u'|', u'\t'));
}

static CopiedParameter gppA(const QString &value)
{
    return { u"GPP_A"_s, ParameterState::value(value), {} };
}

void tst_ParameterClipboard::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<CopiedParameter>>("expected");
    using List = QList<CopiedParameter>;
    const CopiedParameter empty { u"GPP_A"_s, { Kind::Empty, {} }, {} };
    const CopiedParameter emptyString { u"GPP_A"_s, { Kind::EmptyString, {} }, {} };
    const CopiedParameter other { u"GPP_B"_s, ParameterState::value(u"y"_s), {} };

    QTest::newRow("assignment") << u"GPP_A=x"_s << List { gppA(u"x"_s) };
    QTest::newRow("assignments, CRLF, blank lines")
        << u"\r\nGPP_A=x\r\n\r\nGPP_B=y\r\n"_s << List { gppA(u"x"_s), other };
    QTest::newRow("blanks around the name") << u"  GPP_A =x"_s << List { gppA(u"x"_s) };
    QTest::newRow("blanks of the value stay") << u"GPP_A= x "_s << List { gppA(u" x "_s) };
    QTest::newRow("= in the value") << u"GPP_A=a=b"_s << List { gppA(u"a=b"_s) };
    QTest::newRow("TAB in the value of an assignment") << u"GPP_A=a\tb"_s << List { gppA(u"a\tb"_s) };
    QTest::newRow("empty") << u"GPP_A="_s << List { empty };
    QTest::newRow("empty string") << u"GPP_A=\"\""_s << List { emptyString };
    QTest::newRow("quotes of the value")
        << u"GPP_A=\"$B\" eq \"x\"\nGPP_B=y"_s << List { gppA(u"\"$B\" eq \"x\""_s), other };
    QTest::newRow("an open quote") << u"GPP_A=\"x\nGPP_B=y"_s << List { gppA(u"\"x"_s), other };
    QTest::newRow("quoted word") << u"GPP_A=\"x\"\nGPP_B=y"_s << List { gppA(u"\"x\""_s), other };
    QTest::newRow("two lines in quotes")
        << u"GPP_A=\"1\n\"\"2\"\"\"\nGPP_B=y"_s << List { gppA(u"1\n\"2\""_s), other };
    QTest::newRow("table") << u"GPP_A\tx\nGPP_B\ty\n"_s << List { gppA(u"x"_s), other };
    QTest::newRow("table with = in it") << u"GPP_A\ta=b"_s << List { gppA(u"a=b"_s) };
    QTest::newRow("wider table") << u"GPP_A\tx\tdefault\tna\nGPP_B\ty"_s << List { gppA(u"x"_s), other };
    QTest::newRow("cell of two lines")
        << u"GPP_A\t\"1\n2\"\tna\nGPP_B\ty"_s << List { gppA(u"1\n2"_s), other };
    QTest::newRow("elements") << u"<GPP_A>x</GPP_A>\n<GPP_B>y</GPP_B>"_s << List { gppA(u"x"_s), other };
    QTest::newRow("profile") << u"\n <flat-profile><GPP_A>x &lt; y</GPP_A></flat-profile>"_s
                             << List { gppA(u"x < y"_s) };
    QTest::newRow("device") << u"<device><flat-profile><GPP_A>x</GPP_A></flat-profile></device>"_s
                            << List { gppA(u"x"_s) };
    QTest::newRow("declaration") << u"<?xml version=\"1.0\"?><flat-profile><GPP_A>x</GPP_A></flat-profile>"_s
                                 << List { gppA(u"x"_s) };
    QTest::newRow("access") << u"<GPP_A ua=\"rw\"/>"_s
                            << List { { u"GPP_A"_s, { Kind::AccessOnly, {} }, u"rw"_s } };
    QTest::newRow("unescaped &") << u"<GPP_A>a&b</GPP_A>"_s << List { gppA(u"a&b"_s) };
}

void tst_ParameterClipboard::reads()
{
    QFETCH(QString, text);
    QFETCH(QList<CopiedParameter>, expected);
    const QList<CopiedParameter> read = readParameters(text);
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        QCOMPARE(read.at(i).element, expected.at(i).element);
        QCOMPARE(read.at(i).state.kind, expected.at(i).state.kind);
        QCOMPARE(read.at(i).state.text, expected.at(i).state.text);
        QCOMPARE(read.at(i).access, expected.at(i).access);
    }
}

void tst_ParameterClipboard::whatIsNoneIsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n\t\n"_s;
    QTest::newRow("a sentence") << u"The phones of the north office"_s;
    QTest::newRow("a sentence with =") << u"I think 1 + 1 = 2"_s;
    QTest::newRow("one line of several") << u"GPP_A=x\nand so on\n"_s;
    QTest::newRow("address") << u"https://example.com/?a=b"_s;
    QTest::newRow("no name") << u"=x"_s;
    QTest::newRow("other markup") << u"<router-configuration><WAN><a>1</a></WAN></router-configuration>"_s;
    QTest::newRow("a lone <") << u"<"_s;
}

void tst_ParameterClipboard::whatIsNoneIsNothing()
{
    QFETCH(QString, text);
    QVERIFY(readParameters(text).isEmpty());
}

void tst_ParameterClipboard::whatIsCopiedComesBack_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("xml") << 0;
    QTest::newRow("assignments") << 1;
    QTest::newRow("table") << 2;
}

void tst_ParameterClipboard::whatIsCopiedComesBack()
{
    QFETCH(int, form);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kProfile);
    const QString text = form == 0 ? copyAsXml(document, kElements)
        : form == 1                ? copyAsAssignments(document, kElements)
                                   : copyAsTable(document, kElements);
    const QList<CopiedParameter> read = readParameters(text);
    QCOMPARE(read.size(), form == 0 ? 7 : 6);
    for (const CopiedParameter &parameter : read) {
        QCOMPARE(parameter.state.text, document.state(parameter.element).text);
        QCOMPARE(parameter.state.kind, document.state(parameter.element).kind);
        if (form == 0)
            QCOMPARE(parameter.access, document.access(parameter.element));
    }
}

QTEST_GUILESS_MAIN(tst_ParameterClipboard)
#include "tst_parameterclipboard.moc"
