#include "core/document/knownkeys.h"
#include "core/document/profiledocument.h"
#include "tests/support/shareddata.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;
using Kind = ParameterState::Kind;

class tst_ProfileDocument : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheFiveStatesApart_data();
    void tellsTheFiveStatesApart();
    void vectorsHold_data();
    void vectorsHold();
    void theLastDuplicateWins();
    void laterProfileWins();
    void nestedElementsAreNoParameters();
    void namespacesDoNotMatter();
    void listWithoutRootIsRead();
    void strangersAreFirstClass();
    void signalsTellWhatChanged();
    void editsInContainersAreStructure();
    void manyEditsAreOnePass_data();
    void manyEditsAreOnePass();
    void everyRepeatedElementIsFoundAtOnce();
    void documentsShareWhatWasParsed();
    void findsKeysOfOtherProfiles();
};

static QByteArray profile(const QByteArray &body)
{
    return "<flat-profile>\n" + body + "\n</flat-profile>\n";
}

void tst_ProfileDocument::tellsTheFiveStatesApart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FirmwareTarget>("target");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const QByteArray &body, Kind mpp, Kind spa, const QString &text = {}) {
              QTest::addRow("%s, MPP", name) << body << FirmwareTarget::Mpp << mpp << text;
              QTest::addRow("%s, SPA", name) << body << FirmwareTarget::Spa << spa << text;
          };
    row("absent", "<GPP_B/>", Kind::Absent, Kind::Absent);
    row("access only", "<GPP_A ua=\"rw\"/>", Kind::AccessOnly, Kind::AccessOnly);
    row("empty tag", "<GPP_A/>", Kind::Empty, Kind::AccessOnly);
    row("empty tag with a blank", "<GPP_A />", Kind::Empty, Kind::AccessOnly);
    row("empty element", "<GPP_A></GPP_A>", Kind::Empty, Kind::Empty);
    row("empty element with access", "<GPP_A ua=\"na\"></GPP_A>", Kind::Empty, Kind::Empty);
    row("only blanks", "<GPP_A> \n </GPP_A>", Kind::Empty, Kind::Empty);
    row("only a comment", "<GPP_A><!-- x --></GPP_A>", Kind::Empty, Kind::Empty);
    row("empty string", "<GPP_A>\"\"</GPP_A>", Kind::EmptyString, Kind::EmptyString);
    row("value", "<GPP_A> a &amp; b </GPP_A>", Kind::Value, Kind::Value, u"a & b"_s);
    row("value after an empty tag", "<GPP_A ua=\"na\"/>0</GPP_A>", Kind::Value, Kind::Value, u"0"_s);
}

void tst_ProfileDocument::tellsTheFiveStatesApart()
{
    QFETCH(QByteArray, body);
    QFETCH(FirmwareTarget, target);
    QFETCH(Kind, kind);
    QFETCH(QString, text);
    ProfileDocument document(Catalogue::builtIn());
    document.setTarget(target);
    document.setText(profile(body));
    const ParameterState state = document.state(u"GPP_A");
    QCOMPARE(state.kind, kind);
    QCOMPARE(state.text, text);
    QCOMPARE(document.isSet(document.catalogue().find(u"GPP_A")), kind != Kind::Absent);
}

void tst_ProfileDocument::vectorsHold_data()
{
    QTest::addColumn<int>("index");
    const QList<Vector> rows = vectors(u"value-folding"_s);
    for (int i = 0; i < rows.size(); ++i)
        QTest::addRow("line %d", rows.at(i).line) << i;
}

void tst_ProfileDocument::vectorsHold()
{
    const QList<Vector> rows = vectors(u"value-folding"_s);
    if (rows.isEmpty())
        QSKIP("the vectors are not here");
    QFETCH(int, index);
    const Vector &row = rows.at(index);
    ProfileDocument document(Catalogue::builtIn());
    document.setTarget(row.value(u"target"_s) == "SPA"_L1 ? FirmwareTarget::Spa : FirmwareTarget::Mpp);
    document.setText(profile(row.input.toUtf8()));
    if (row.expected.startsWith("error:"_L1)) {
        QVERIFY(!document.scan().wellFormed());
        return;
    }
    const QJsonObject expected = QJsonDocument::fromJson(row.expected.toUtf8()).object();
    QVERIFY(document.scan().wellFormed());
    QCOMPARE(document.parameters().size(), std::size_t(1));
    const quint32 element = document.parameters().front();
    const ParameterState state = document.elementState(element);
    static constexpr const char *kOps[] { "absent", "keep", "clear", "empty-literal", "set" };
    QCOMPARE(document.elementName(element), expected.value("name"_L1).toString());
    QCOMPARE(QString::fromLatin1(kOps[int(state.kind)]), expected.value("op"_L1).toString());
    QCOMPARE(state.text, expected.value("value"_L1).toString());
    QCOMPARE(document.elementAttribute(element, "ua"), expected.value("ua"_L1).toString());
}

void tst_ProfileDocument::theLastDuplicateWins()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile("<GPP_A>1</GPP_A><X>a</X><GPP_A ua=\"rw\">2</GPP_A><X>b</X>"));
    QCOMPARE(document.state(u"GPP_A").text, u"2"_s);
    QCOMPARE(document.access(u"GPP_A"), u"rw"_s);
    QCOMPARE(document.occurrences(u"GPP_A").size(), 2);
    QCOMPARE(document.state(u"X").text, u"b"_s);
    QCOMPARE(document.occurrences(u"X").size(), 2);
    QCOMPARE(document.setCount(), 1);
    QCOMPARE(document.unknownParameters().size(), std::size_t(1));
}

void tst_ProfileDocument::laterProfileWins()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(
        "<d><flat-profile><GPP_A>1</GPP_A></flat-profile><flat-profile><GPP_A>2</GPP_A></flat-profile></d>");
    QCOMPARE(document.state(u"GPP_A").text, u"2"_s);
    QVERIFY(document.containers().empty());
}

void tst_ProfileDocument::nestedElementsAreNoParameters()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<device><flat-profile><Time_Zone>GMT</Time_Zone><router><Time_Zone>+01</"
                     "Time_Zone><a><b/></a></router></flat-profile>"
                     "<router-configuration><Enable>1</Enable></router-configuration></device>");
    QCOMPARE(document.state(u"Time_Zone").text, u"GMT"_s);
    QCOMPARE(document.occurrences(u"Time_Zone").size(), 1);
    QVERIFY(document.state(u"Enable").kind == Kind::Absent);
    QCOMPARE(document.containers().size(), std::size_t(2));
    QCOMPARE(document.elementName(document.containers().at(0)), u"router"_s);
    QCOMPARE(document.elementName(document.containers().at(1)), u"router-configuration"_s);
}

void tst_ProfileDocument::namespacesDoNotMatter()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile xmlns=\"http://www.example.com/xsd\"><GPP_A>1</GPP_A></flat-profile>");
    QCOMPARE(document.state(u"GPP_A").text, u"1"_s);
}

void tst_ProfileDocument::listWithoutRootIsRead()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<GPP_A>1</GPP_A>\n<GPP_B/>\n");
    QCOMPARE(document.state(u"GPP_A").text, u"1"_s);
    QVERIFY(document.hasProfile());
}

void tst_ProfileDocument::strangersAreFirstClass()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile("<Zz>1</Zz><Aa>2</Aa><GPP_A/><Mm>3</Mm>"));
    QStringList names;
    for (const quint32 index : document.unknownParameters())
        names.append(document.elementName(index));
    QCOMPARE(names, QStringList({ u"Zz"_s, u"Aa"_s, u"Mm"_s })); // as the text has them
    QCOMPARE(document.state(u"Aa").text, u"2"_s);
    QVERIFY(document.state(u"Bb").kind == Kind::Absent);
}

void tst_ProfileDocument::signalsTellWhatChanged()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile("<GPP_A>1</GPP_A>\n<GPP_B>2</GPP_B>"));
    QSignalSpy states(&document, &ProfileDocument::stateChanged);
    QSignalSpy structure(&document, &ProfileDocument::structureChanged);
    QSignalSpy text(&document, &ProfileDocument::textEdited);

    const qsizetype at = document.text().indexOf("2<");
    const QList<TextEdit> inverse = document.applyEdits({ { { at, 1 }, "three" } });
    QCOMPARE(document.state(u"GPP_B").text, u"three"_s);
    QCOMPARE(states.takeFirst().first().toStringList(), QStringList { u"GPP_B"_s });
    QCOMPARE(structure.size(), 0);
    QCOMPARE(text.takeFirst(), QVariantList({ at, qsizetype(1), qsizetype(5) }));

    document.applyEdits(inverse);
    QCOMPARE(document.state(u"GPP_B").text, u"2"_s);

    states.clear();
    document.applyEdits({ { { at - 7, 0 }, "<GPP_C/>" } });
    QVERIFY(states.first().first().toStringList().contains(u"GPP_C"_s));
    QCOMPARE(structure.size(), 1);
}

void tst_ProfileDocument::editsInContainersAreStructure()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(
        "<device>" + profile("<GPP_A>1</GPP_A><box><a>2</a><b>3</b></box><GPP_B>4</GPP_B>") + "</device>");
    QSignalSpy structure(&document, &ProfileDocument::structureChanged);
    QSignalSpy states(&document, &ProfileDocument::stateChanged);
    for (const char value : { '1', '4' }) { // the frame around the profile does not count
        document.applyEdits({ { { document.text().indexOf(value), 1 }, "x" } });
        QCOMPARE(structure.size(), 0);
        QCOMPARE(states.takeFirst().first().toStringList().size(), 1);
    }
    document.applyEdits({ { { document.text().indexOf('3'), 1 }, "x" } });
    QCOMPARE(structure.size(), 1);
}

void tst_ProfileDocument::manyEditsAreOnePass_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("parameters") << QByteArray("<GPP_A>1</GPP_A>");
    QTest::newRow("strangers") << QByteArray("<Stranger>1</Stranger>");
    QTest::newRow("containers") << QByteArray("<Box><Item>1</Item></Box>");
    QTest::newRow("values of one") << QByteArray("1,");
}

/// Copying the text for each edit would take an hour.
void tst_ProfileDocument::manyEditsAreOnePass()
{
    QFETCH(QByteArray, piece);
    constexpr int kCount = 200'000;
    const QByteArray body = piece.repeated(kCount);
    const QByteArray before = profile(piece.startsWith('<') ? body : "<GPP_A>" + body + "</GPP_A>");
    ProfileDocument document(Catalogue::builtIn());
    document.setText(before);
    QList<TextEdit> edits;
    for (qsizetype at = before.indexOf('1'); at >= 0; at = before.indexOf('1', at + 1))
        edits.append({ { at, 1 }, "22" });
    QCOMPARE(edits.size(), kCount);
    const QList<TextEdit> inverse = document.applyEdits(edits);
    QCOMPARE(document.text(), QByteArray(before).replace("1", "22"));
    document.applyEdits(inverse);
    QCOMPARE(document.text(), before);
}

/// So would walking over all parameters for each of them.
void tst_ProfileDocument::everyRepeatedElementIsFoundAtOnce()
{
    constexpr int kCount = 200'000;
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile(QByteArray("<Stranger>1</Stranger><GPP_A>1</GPP_A>").repeated(kCount)));
    QCOMPARE(document.occurrences(u"GPP_A").size(), kCount);
    QCOMPARE(document.occurrences(u"Stranger").last(), document.winner(u"Stranger"));
    for (int i = 0; i < kCount; ++i) {
        QCOMPARE(document.state(u"Stranger").text, u"1"_s);
        QVERIFY(document.canEdit(u"GPP_A"));
        QVERIFY(document.access(u"GPP_A").isEmpty());
    }
    QCOMPARE(document.winner(u"Strange"), Element::kNone);
    QCOMPARE(document.winner(u"Strangers"), Element::kNone);
}

/// An edit of one of two documents is none of the other, whose text it was too.
void tst_ProfileDocument::documentsShareWhatWasParsed()
{
    const QByteArray text = profile("<GPP_A>one</GPP_A><Strange>a</Strange>");
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    ProfileDocument other(Catalogue::builtIn());
    QSignalSpy reset(&other, &ProfileDocument::reset);
    other.setParsed(document.parsed());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(other.parsed(), document.parsed());
    QCOMPARE(other.lines().position(text.indexOf("<GPP_A>")).line, 2);

    const QList<TextEdit> undo = document.applyEdits({ { { text.indexOf("one"), 3 }, "two" } });
    QCOMPARE(document.state(u"GPP_A").text, u"two"_s);
    QCOMPARE(other.state(u"GPP_A").text, u"one"_s);
    QCOMPARE(other.text(), text);
    QCOMPARE(other.state(u"Strange").text, u"a"_s);
    other.applyEdits({ { { 0, 0 }, "<!-- \n -->" } });
    QCOMPARE(other.lines().position(other.text().indexOf("<GPP_A>")).line, 3);
    document.applyEdits(undo);
    QCOMPARE(document.text(), text);
}

void tst_ProfileDocument::findsKeysOfOtherProfiles()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profile(
        "<Profile_Rule>[--key \"my key\" --uid u]http://x/$MA.cfg | [--key plain]tftp://y</Profile_Rule>"
        "<Profile_Rule_B>[ --key $SB ] http://x/b</Profile_Rule_B>"
        "<Profile_Rule_C>[--key x$MA]http://x/c --keyless</Profile_Rule_C>"
        "<GPP_SA>alpha</GPP_SA><GPP_SB>beta</GPP_SB><GPP_SC/>"));
    QByteArrayList found;
    for (const KnownKey &known : keysInProfile(document))
        found.append(known.key.view().toByteArray());
    QCOMPARE(found, QByteArrayList({ "my key", "plain", "beta", "alpha" }));
}

QTEST_GUILESS_MAIN(tst_ProfileDocument)
#include "tst_profiledocument.moc"
