#include "core/document/profiledocument.h"
#include "core/document/profileedits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using Kind = ParameterState::Kind;

class tst_ProfileEdits : public QObject
{
    Q_OBJECT

private slots:
    void changesOnlyTheValue_data();
    void changesOnlyTheValue();
    void addsBesideNeighbours_data();
    void addsBesideNeighbours();
    void removingUndoesAdding_data();
    void removingUndoesAdding();
    void removesWithItsLine_data();
    void removesWithItsLine();
    void setsAccess_data();
    void setsAccess();
    void renamesBothTags();
    void keepsTheLast();
    void removesAllFromTheVeryBegin_data();
    void removesAllFromTheVeryBegin();
    void declaresAnEncoding();
    void everyStateReadsBack();
    void randomEditsAreUndoneToTheByte();
};

static ParameterState stateOf(const QString &word)
{
    if (word == "absent"_L1)
        return {};
    if (word == "access"_L1)
        return { Kind::AccessOnly, {} };
    if (word == "empty"_L1)
        return { Kind::Empty, {} };
    if (word == "empty-string"_L1)
        return { Kind::EmptyString, {} };
    return ParameterState::value(word);
}

static void load(
    ProfileDocument &document, const QByteArray &text, FirmwareTarget target = FirmwareTarget::Mpp)
{
    document.setTarget(target);
    document.setText(text);
}

void tst_ProfileEdits::changesOnlyTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name, const QByteArray &before, const QString &state, const QByteArray &after) {
              QTest::newRow(name) << "<flat-profile>" + before + "</flat-profile>" << state
                                  << "<flat-profile>" + after + "</flat-profile>";
          };
    row("plain", "<GPP_A>1</GPP_A>", u"2"_s, "<GPP_A>2</GPP_A>");
    row("outer blanks stay", "<GPP_A> 1\n  </GPP_A >", u"2"_s, "<GPP_A> 2\n  </GPP_A >");
    row("attributes stay", "<GPP_A  group='g' ua=\"na\" >1</GPP_A>", u"2"_s,
        "<GPP_A  group='g' ua=\"na\" >2</GPP_A>");
    row("comments around stay", "<GPP_A><!-- a --> 1 <!-- b --></GPP_A>", u"2"_s,
        "<GPP_A><!-- a --> 2 <!-- b --></GPP_A>");
    row("comment inside goes", "<GPP_A>1<!-- a -->2</GPP_A>", u"3"_s, "<GPP_A>3</GPP_A>");
    row("escapes", "<GPP_A>1</GPP_A>", u"a & <b>"_s, "<GPP_A>a &amp; &lt;b></GPP_A>");
    row("outer blanks are escaped", "<GPP_A>1</GPP_A>", u" x "_s, "<GPP_A>&#32;x&#32;</GPP_A>");
    row("a bare ampersand goes with its value", "<GPP_A>a&b</GPP_A>", u"c"_s, "<GPP_A>c</GPP_A>");
    row("value to empty", "<GPP_A ua=\"na\"> 1 </GPP_A>", u"empty"_s, "<GPP_A ua=\"na\">  </GPP_A>");
    row("value to empty string", "<GPP_A>1</GPP_A>", u"empty-string"_s, "<GPP_A>\"\"</GPP_A>");
    row("value to access only", "<GPP_A ua=\"rw\">1</GPP_A>", u"access"_s, "<GPP_A ua=\"rw\"/>");
    row("value to access only without access", "<GPP_A>1</GPP_A>", u"access"_s, "<GPP_A ua=\"na\"/>");
    row("access only to value", "<GPP_A ua=\"rw\" />", u"1"_s, "<GPP_A ua=\"rw\">1</GPP_A>");
    row("access only to empty", "<GPP_A ua=\"rw\"/>", u"empty"_s, "<GPP_A ua=\"rw\"></GPP_A>");
    row("empty tag to value", "<GPP_A/>", u"1"_s, "<GPP_A>1</GPP_A>");
    row("empty tag to access only", "<GPP_A/>", u"access"_s, "<GPP_A ua=\"na\"/>");
    row("empty string to value", "<GPP_A>\"\"</GPP_A>", u"1"_s, "<GPP_A>1</GPP_A>");
    row("last duplicate", "<GPP_A>1</GPP_A><GPP_A>2</GPP_A>", u"3"_s, "<GPP_A>1</GPP_A><GPP_A>3</GPP_A>");
    row("nothing to do", "<GPP_A> 1 </GPP_A>", u"1"_s, "<GPP_A> 1 </GPP_A>");
    row("two quotes are the empty string", "<GPP_A>1</GPP_A>", u"\"\""_s, "<GPP_A>\"\"</GPP_A>");
    row("a stranger", "<Zz>1</Zz>", u"ignored"_s, "<Zz>1</Zz><GPP_A>ignored</GPP_A>");
    row("faulty tags are left alone", "<GPP_A/>0</GPP_A>", u"5"_s, "<GPP_A/>0</GPP_A>");
}

void tst_ProfileEdits::changesOnlyTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, state);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    load(document, before);
    document.applyEdits(editsToSetState(document, u"GPP_A", stateOf(state)));
    QCOMPARE(document.text(), after);
}

void tst_ProfileEdits::addsBesideNeighbours_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QString &element,
                         const QByteArray &after) { QTest::newRow(name) << before << element << after; };
    row("after the one before it",
        "<flat-profile>\n  <Dial_Tone>1</Dial_Tone>\n  <Cadence_1>2</Cadence_1>\n</flat-profile>\n",
        u"Busy_Tone"_s,
        "<flat-profile>\n  <Dial_Tone>1</Dial_Tone>\n  <Busy_Tone>v</Busy_Tone>\n  "
        "<Cadence_1>2</Cadence_1>\n</flat-profile>\n");
    row("before the one after it", "<flat-profile>\n\t<Busy_Tone>1</Busy_Tone>\n</flat-profile>\n",
        u"Dial_Tone"_s,
        "<flat-profile>\n\t<Dial_Tone>v</Dial_Tone>\n\t<Busy_Tone>1</Busy_Tone>\n</flat-profile>\n");
    row("after a trailing comment",
        "<flat-profile>\n<Dial_Tone>1</Dial_Tone> <!-- options: a -->\n</flat-profile>", u"Busy_Tone"_s,
        "<flat-profile>\n<Dial_Tone>1</Dial_Tone> <!-- options: a "
        "-->\n<Busy_Tone>v</Busy_Tone>\n</flat-profile>");
    row("CRLF", "<flat-profile>\r\n  <Dial_Tone>1</Dial_Tone>\r\n</flat-profile>\r\n", u"Busy_Tone"_s,
        "<flat-profile>\r\n  <Dial_Tone>1</Dial_Tone>\r\n  <Busy_Tone>v</Busy_Tone>\r\n</flat-profile>\r\n");
    row("one line", "<flat-profile><Dial_Tone>1</Dial_Tone><GPP_A/></flat-profile>", u"Busy_Tone"_s,
        "<flat-profile><Dial_Tone>1</Dial_Tone><Busy_Tone>v</Busy_Tone><GPP_A/></flat-profile>");
    row("access as the others", "<flat-profile>\n<Dial_Tone ua=\"na\">1</Dial_Tone>\n</flat-profile>",
        u"Busy_Tone"_s,
        "<flat-profile>\n<Dial_Tone ua=\"na\">1</Dial_Tone>\n<Busy_Tone "
        "ua=\"na\">v</Busy_Tone>\n</flat-profile>");
    row("new profile", newProfileText(), u"Busy_Tone"_s,
        "<flat-profile>\n  <Busy_Tone>v</Busy_Tone>\n</flat-profile>\n");
    row("empty tag", "<flat-profile/>", u"Busy_Tone"_s,
        "<flat-profile>\n  <Busy_Tone>v</Busy_Tone>\n</flat-profile>");
    row("empty in one line", "<flat-profile></flat-profile>", u"Busy_Tone"_s,
        "<flat-profile><Busy_Tone>v</Busy_Tone></flat-profile>");
    row("inside a device", "<device>\n  <flat-profile>\n  </flat-profile>\n</device>\n", u"Busy_Tone"_s,
        "<device>\n  <flat-profile>\n    <Busy_Tone>v</Busy_Tone>\n  </flat-profile>\n</device>\n");
    row("a stranger at the end", "<flat-profile>\n  <GPP_A>1</GPP_A>\n</flat-profile>", u"Zz"_s,
        "<flat-profile>\n  <GPP_A>1</GPP_A>\n  <Zz>v</Zz>\n</flat-profile>");
    row("no name", "<flat-profile/>", u"A B"_s, "<flat-profile/>");
    row("no profile", "<router><a/></router>", u"GPP_A"_s, "<router><a/></router>");
}

void tst_ProfileEdits::addsBesideNeighbours()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, element);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    load(document, before);
    document.applyEdits(editsToSetState(document, element, ParameterState::value(u"v"_s)));
    QCOMPARE(document.text(), after);
}

void tst_ProfileEdits::removingUndoesAdding_data()
{
    addsBesideNeighbours_data();
}

void tst_ProfileEdits::removingUndoesAdding()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, element);
    ProfileDocument document(Catalogue::builtIn());
    load(document, before);
    document.applyEdits(editsToSetState(document, element, ParameterState::value(u"v"_s)));
    document.applyEdits(editsToSetState(document, element, {}));
    if (before == "<flat-profile/>" && element == "Busy_Tone"_L1)
        QCOMPARE(document.text(), "<flat-profile>\n</flat-profile>"); // the one form that is not found again
    else
        QCOMPARE(document.text(), before);
}

void tst_ProfileEdits::removesWithItsLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("line") << QByteArray("<flat-profile>\n  <GPP_A>1</GPP_A>  \n  <B/>\n</flat-profile>")
                          << QByteArray("<flat-profile>\n  <B/>\n</flat-profile>");
    QTest::newRow("CRLF") << QByteArray("<flat-profile>\r\n<GPP_A>1</GPP_A>\r\n</flat-profile>")
                          << QByteArray("<flat-profile>\r\n</flat-profile>");
    QTest::newRow("two lines") << QByteArray("<flat-profile>\n<GPP_A>1\n</GPP_A>\n<B/></flat-profile>")
                               << QByteArray("<flat-profile>\n<B/></flat-profile>");
    QTest::newRow("shared line") << QByteArray("<flat-profile>\n<B/> <GPP_A>1</GPP_A>\n</flat-profile>")
                                 << QByteArray("<flat-profile>\n<B/> \n</flat-profile>");
    QTest::newRow("comment on the line") << QByteArray("<flat-profile>\n<GPP_A/> <!-- c -->\n</flat-profile>")
                                         << QByteArray("<flat-profile>\n <!-- c -->\n</flat-profile>");
    QTest::newRow("all occurrences") << QByteArray(
        "<flat-profile>\n<GPP_A/>\n<B/>\n<GPP_A/>\n</flat-profile>")
                                     << QByteArray("<flat-profile>\n<B/>\n</flat-profile>");
    QTest::newRow("neighbouring lines") << QByteArray("<flat-profile>\n<GPP_A/>\n<GPP_A/>\n</flat-profile>")
                                        << QByteArray("<flat-profile>\n</flat-profile>");
    QTest::newRow("first of the file") << QByteArray("<GPP_A/>\n<B/>\n") << QByteArray("<B/>\n");
}

void tst_ProfileEdits::removesWithItsLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    load(document, before);
    document.applyEdits(editsToSetState(document, u"GPP_A", {}));
    QCOMPARE(document.text(), after);
}

void tst_ProfileEdits::setsAccess_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("access");
    QTest::addColumn<QByteArray>("after");
    const auto row
        = [](const char *name, const QByteArray &before, const QString &access, const QByteArray &after) {
              QTest::newRow(name) << "<flat-profile>" + before + "</flat-profile>" << access
                                  << "<flat-profile>" + after + "</flat-profile>";
          };
    row("changed", "<GPP_A x='1' ua='na'>1</GPP_A>", u"rw"_s, "<GPP_A x='1' ua='rw'>1</GPP_A>");
    row("added", "<GPP_A x='1'>1</GPP_A>", u"rw"_s, "<GPP_A ua=\"rw\" x='1'>1</GPP_A>");
    row("removed", "<GPP_A  ua=\"na\" x='1'>1</GPP_A>", QString(), "<GPP_A x='1'>1</GPP_A>");
    row("an empty tag stays empty", "<GPP_A/>", u"rw"_s, "<GPP_A ua=\"rw\"></GPP_A>");
    row("nothing left to say", "<B/><GPP_A ua=\"rw\"/>", QString(), "<B/>");
    row("absent", "<B/>", u"ro"_s, "<B/><GPP_A ua=\"ro\"/>");
    row("the same", "<GPP_A ua=\"rw\"/>", u"rw"_s, "<GPP_A ua=\"rw\"/>");
}

void tst_ProfileEdits::setsAccess()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, access);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    load(document, before);
    document.applyEdits(editsToSetAccess(document, u"GPP_A", access));
    QCOMPARE(document.text(), after);
}

void tst_ProfileEdits::renamesBothTags()
{
    ProfileDocument document(Catalogue::builtIn());
    load(document, "<flat-profile><gpp_a x='1'>1</gpp_a ><gpp_a/></flat-profile>");
    document.applyEdits(editsToRename(document, u"gpp_a", u"GPP_A"));
    QCOMPARE(document.text(), "<flat-profile><GPP_A x='1'>1</GPP_A ><GPP_A/></flat-profile>");
    QVERIFY(editsToRename(document, u"GPP_A", u"no name").isEmpty());
}

void tst_ProfileEdits::keepsTheLast()
{
    ProfileDocument document(Catalogue::builtIn());
    load(document, "<flat-profile>\n<GPP_A>1</GPP_A>\n<GPP_A>2</GPP_A>\n<GPP_A>3</GPP_A>\n</flat-profile>");
    document.applyEdits(editsToKeepLast(document, u"GPP_A"));
    QCOMPARE(document.text(), "<flat-profile>\n<GPP_A>3</GPP_A>\n</flat-profile>");
    QVERIFY(editsToKeepLast(document, u"GPP_A").isEmpty());
}

void tst_ProfileEdits::removesAllFromTheVeryBegin_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("two of three") << QByteArray("<GPP_A>1</GPP_A>\n<GPP_A>2</GPP_A>\n<GPP_B/>\n")
                                  << QByteArray("<GPP_B/>\n");
    QTest::newRow("CRLF, indented") << QByteArray("  <GPP_A/>\r\n  <GPP_A/>\r\n  <GPP_B/>\r\n")
                                    << QByteArray("  <GPP_B/>\r\n");
    QTest::newRow("all") << QByteArray("<GPP_A/>\n<GPP_A/>\n<GPP_A/>") << QByteArray();
    QTest::newRow("another between") << QByteArray("<GPP_A/>\n<GPP_B/>\n<GPP_A/>\n")
                                     << QByteArray("<GPP_B/>\n");
}

void tst_ProfileEdits::removesAllFromTheVeryBegin()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, left);
    ProfileDocument document(Catalogue::builtIn());
    load(document, text);
    const QList<TextEdit> inverse = document.applyEdits(editsToSetState(document, u"GPP_A", {}));
    QCOMPARE(document.text(), left);
    document.applyEdits(inverse);
    QCOMPARE(document.text(), text);
}

void tst_ProfileEdits::declaresAnEncoding()
{
    ProfileDocument document(Catalogue::builtIn());
    load(document, "<?xml version=\"1.0\" encoding='iso-8859-2' ?><flat-profile/>");
    document.applyEdits(editsToDeclareEncoding(document, u"UTF-8"_s));
    QCOMPARE(document.text(), "<?xml version=\"1.0\" encoding='UTF-8' ?><flat-profile/>");
    QVERIFY(editsToDeclareEncoding(document, u"utf-8"_s).isEmpty());
    load(document, "<?xml version='1.0' encoding=\"latin1\" standalone='yes'?><flat-profile/>");
    document.applyEdits(editsToDeclareEncoding(document, u"UTF-8"_s));
    QCOMPARE(document.text(), "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?><flat-profile/>");
    load(document, "<flat-profile/>");
    QVERIFY(editsToDeclareEncoding(document, u"UTF-8"_s).isEmpty());
}

static const QList<QByteArray> kForms { "<GPP_A/>", "<GPP_A />", "<GPP_A ua=\"rw\"/>", "<GPP_A></GPP_A>",
    "<GPP_A ua=\"na\"></GPP_A>", "<GPP_A> v </GPP_A>", "<GPP_A>\"\"</GPP_A>", "<GPP_A><!-- c --></GPP_A>",
    "<GPP_A><!-- c -->v</GPP_A>", "<GPP_A><![CDATA[v]]></GPP_A>", "", "<GPP_A>1</GPP_A><GPP_A>2</GPP_A>" };

void tst_ProfileEdits::everyStateReadsBack()
{
    for (const FirmwareTarget target : { FirmwareTarget::Mpp, FirmwareTarget::Spa }) {
        for (const QByteArray &form : kForms) {
            for (const QString &word : { u"absent"_s, u"access"_s, u"empty"_s, u"empty-string"_s, u"x"_s,
                     u" a & <b> "_s, u"a\nb"_s }) {
                ProfileDocument document(Catalogue::builtIn());
                load(document, "<flat-profile>\n" + form + "\n</flat-profile>", target);
                document.applyEdits(editsToSetState(document, u"GPP_A", stateOf(word)));
                const QByteArray context = form + " -> " + word.toUtf8() + ": " + document.text();
                QVERIFY2(document.scan().wellFormed(), context.constData());
                QVERIFY2(document.state(u"GPP_A") == stateOf(word), context.constData());
                QVERIFY2(editsToSetState(document, u"GPP_A", stateOf(word)).isEmpty(), context.constData());
            }
        }
    }
}

void tst_ProfileEdits::randomEditsAreUndoneToTheByte()
{
    static const QStringList kNames { u"GPP_A"_s, u"GPP_B"_s, u"Dial_Tone"_s, u"Zz"_s, u"User_ID_1_"_s };
    static const QStringList kStates { u"absent"_s, u"access"_s, u"empty"_s, u"empty-string"_s, u"x"_s,
        u" & "_s };
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        QByteArray text = random.bounded(2) ? "<flat-profile>\r\n" : "<flat-profile>\n";
        for (int i = random.bounded(6); i > 0; --i)
            text += "  " + kForms.at(random.bounded(kForms.size()))
                + (random.bounded(2) ? "\n" : " <!-- c --> ") + "<Zz ua='x'>1</Zz>";
        text += "</flat-profile>";
        ProfileDocument document(Catalogue::builtIn());
        load(document, text);
        QList<QList<TextEdit>> inverses;
        for (int step = 0; step < 20; ++step) {
            const QString name = kNames.at(random.bounded(kNames.size()));
            const QString state = kStates.at(random.bounded(kStates.size()));
            const QList<TextEdit> edits = random.bounded(3)
                ? editsToSetState(document, name, stateOf(state))
                : editsToSetAccess(document, name, random.bounded(2) ? u"rw" : u"");
            inverses.prepend(document.applyEdits(edits));
            QVERIFY(document.scan().wellFormed());
        }
        for (const QList<TextEdit> &inverse : std::as_const(inverses))
            document.applyEdits(inverse);
        QCOMPARE(document.text(), text);
    }
}

QTEST_GUILESS_MAIN(tst_ProfileEdits)
#include "tst_profileedits.moc"
