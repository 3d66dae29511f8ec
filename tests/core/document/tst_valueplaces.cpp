#include "core/document/profiledocument.h"
#include "core/document/valueplaces.h"
#include "core/support/composededits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

/// From a value's characters to the bytes of the text, and back by an edit.
class tst_ValuePlaces : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBytes_data();
    void findsTheBytes();
    void editsTouchNothingElse_data();
    void editsTouchNothingElse();
    void anyEditLeadsToTheValueThatItSays();
    void manyProblemsOfALongValueStaySmall_data();
    void manyProblemsOfALongValueStaySmall();
};

static QByteArray profileOf(const QByteArray &element, const QByteArray &content)
{
    return "<flat-profile>\n<" + element + ">" + content + "</" + element + ">\n</flat-profile>\n";
}

static const qsizetype kBefore = QByteArrayLiteral("<flat-profile>\n<GPP_A>").size();

void tst_ValuePlaces::findsTheBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<SourceSpan>("part"); // of the value
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &content, SourceSpan part,
                         const QByteArray &expected) { QTest::newRow(name) << content << part << expected; };
    row("plain", "abcdef", { 2, 3 }, "cde");
    row("after outer blanks", "\r\n  abc \n", { 1, 1 }, "b");
    row("an entity is one", "a&amp;b&#x1F600;c", { 1, 1 }, "&amp;");
    row("outside the BMP it is two", "a&amp;b&#x1F600;c", { 3, 2 }, "&#x1F600;");
    row("past both", "a&amp;b&#x1F600;c", { 5, 1 }, "c");
    row("UTF-8", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z", { 4, 1 }, "z");
    row("a line end is one blank", "a\r\nb\nc", { 2, 3 }, "b\nc");
    row("an unknown entity is as written", "&nix;z", { 5, 1 }, "z");
    row("nothing, between two", "ab", { 1, 0 }, "");
    row("at the end", "ab", { 2, 0 }, "");
    row("markup: all of it", "a<!-- c -->b", { 1, 1 }, "a<!-- c -->b");
    row("far in a long value", QByteArray(3000, 'x') + "&amp;" + QByteArray(3000, 'y') + "z", { 6001, 1 },
        "z");
}

void tst_ValuePlaces::findsTheBytes()
{
    QFETCH(QByteArray, content);
    QFETCH(SourceSpan, part);
    QFETCH(QByteArray, expected);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profileOf("GPP_A", content));
    ValuePlaces places(document);
    const SourceSpan found = places.inText(document.parameters().front(), part);
    QCOMPARE(document.text().mid(found.offset, found.length), expected);
    if (expected.isEmpty())
        QCOMPARE(found.offset, kBefore + part.offset);
}

void tst_ValuePlaces::editsTouchNothingElse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<TextEdit>>("edits"); // of the value
    QTest::addColumn<QByteArray>("expected"); // content
    const auto row = [](const char *name, const QByteArray &content, const QList<TextEdit> &edits,
                         const QByteArray &expected) { QTest::newRow(name) << content << edits << expected; };
    row("one", " a&#98;c\n", { { { 2, 1 }, "C" } }, " a&#98;C\n");
    row("several", "a b\r\nc &#100;", { { { 0, 1 }, "A" }, { { 4, 1 }, "<&>" } }, "A b\r\n&lt;&amp;> &#100;");
    row("a blank in the middle", "ab&#99;", { { { 1, 0 }, " " } }, "a b&#99;");
    row("a blank at the end: all", "ab&#99;", { { { 3, 0 }, " " } }, "abc&#32;");
    row("a blank comes to the front: all", "a b&#99;", { { { 0, 1 }, "" } }, "&#32;bc");
    row("]]> arises: all", "a&#98;]]x", { { { 4, 1 }, ">" } }, "ab]]&gt;");
    row("a bare ampersand: all", "a&b", { { { 2, 1 }, "amp;" } }, "a&amp;amp;");
    row("nothing is left", "ab", { { { 0, 2 }, "" } }, "");
    row("markup: all", "a<!-- c -->b", { { { 1, 1 }, "B" } }, "aB");
}

void tst_ValuePlaces::editsTouchNothingElse()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<TextEdit>, edits);
    QFETCH(QByteArray, expected);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profileOf("GPP_A", content));
    const QList<TextEdit> found = ValuePlaces(document).fixInText(document.parameters().front(), edits);
    QCOMPARE(withEdits(document.text(), found), profileOf("GPP_A", expected));
}

/// Edits of a random value that leave no half of a surrogate pair.
static QList<TextEdit> randomEdits(const QString &value, QRandomGenerator &random)
{
    static const QByteArray kReplacements[] { "", "x", " ", "<", "&", ">", "amp;", "\xF0\x9F\x98\x80", "]]",
        "!-- ", "\"\"" };
    QList<TextEdit> edits;
    for (qsizetype at = random.bounded(4); at <= value.size(); at += random.bounded(1, 6)) {
        qsizetype end = qMin(value.size(), at + random.bounded(3));
        if (at < value.size() && value.at(at).isLowSurrogate())
            ++at;
        end = qMax(at, end);
        if (end < value.size() && value.at(end).isLowSurrogate())
            ++end;
        edits.append({ { at, end - at }, kReplacements[random.bounded(int(std::size(kReplacements)))] });
        at = end;
    }
    return edits;
}

static QString edited(QString value, const QList<TextEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        value.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return value;
}

void tst_ValuePlaces::anyEditLeadsToTheValueThatItSays()
{
    static const QByteArray kPieces[] { "a", "bc", " ", "\n", "\r\n", "\r", "\t", "&amp;", "&lt;", "&#65;",
        "&#x1F600;", "&#32;", "&#9;", "&nix;", "& ", "< ", "<!--c-->", "<![CDATA[d&e]]>", "\xC3\xA9",
        "\xF0\x9F\x98\x80", "]", "]]", ">" };
    QRandomGenerator random(20261130);
    int narrow = 0;
    for (int run = 0; run < 20'000; ++run) {
        // Half of them without what asks for all of the value.
        const int kinds = run % 2 ? int(std::size(kPieces)) : 13;
        QByteArray content;
        for (int i = random.bounded(14); i > 0; --i)
            content += kPieces[random.bounded(kinds)];
        ProfileDocument document(Catalogue::builtIn());
        document.setText(profileOf("GPP_A", content));
        const quint32 index = document.parameters().front();
        const ParameterState before = document.elementState(index);
        if (before.kind != ParameterState::Kind::Value)
            continue;
        const QList<TextEdit> edits = randomEdits(before.text, random);
        const QString expected = edited(before.text, edits);
        const QList<TextEdit> found = ValuePlaces(document).fixInText(index, edits);
        ProfileDocument after(Catalogue::builtIn());
        after.setText(withEdits(document.text(), found));
        const bool isQuoted = expected == "\"\""_L1;
        QVERIFY2(after.elementState(after.parameters().front()).text == (isQuoted ? QString() : expected),
            (content + " to " + expected.toUtf8() + ": " + after.text()).constData());
        narrow += found.size() > 1 ? 1 : 0;
    }
    QVERIFY(narrow > 1000);
}

void tst_ValuePlaces::manyProblemsOfALongValueStaySmall_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("hasFixes");
    QTest::newRow("DHCP options") << QByteArray("DHCP_Option_To_Use") << QByteArray("abc,") << false;
    QTest::newRow("keys") << QByteArray("Idle_Key_List") << QByteArray("a=b;") << false;
    QTest::newRow("empty keys") << QByteArray("Idle_Key_List") << QByteArray("a;;") << true;
    QTest::newRow("domains") << QByteArray("Restricted_Access_Domains") << QByteArray("a@b,") << false;
    QTest::newRow("expression") << QByteArray("Allowed_APIs") << QByteArray("a)") << true;
    QTest::newRow("not ASCII") << QByteArray("Display_Name_1_") << QByteArray("a\xE2\x80\x93") << true;
}

/// The text's edits of a hundred fixes were a hundred megabytes, and took half a minute.
void tst_ValuePlaces::manyProblemsOfALongValueStaySmall()
{
    QFETCH(QByteArray, element);
    QFETCH(QByteArray, item);
    QFETCH(bool, hasFixes);
    const QByteArray value = item.repeated(1'000'000 / item.size()) + 'z';
    ProfileDocument document(Catalogue::builtIn());
    document.setText(profileOf(element, value));
    const QList<Problem> problems = checkProfile(document);
    QVERIFY(!problems.isEmpty());
    QVERIFY(problems.size() <= 210);
    ValuePlaces places(document);
    qsizetype written = 0;
    int fixes = 0;
    for (const Problem &problem : problems) {
        if (problem.isAboutValue && problem.valueSpan.length < value.size() / 2) {
            const SourceSpan place = places.of(problem);
            QCOMPARE(QString::fromUtf8(document.text().mid(place.offset, place.length)),
                QString::fromUtf8(value).mid(problem.valueSpan.offset, problem.valueSpan.length));
        }
        for (const TextEdit &edit : problem.diagnostic.fix)
            written += edit.replacement.size();
        fixes += problem.diagnostic.fix.isEmpty() ? 0 : 1;
    }
    QCOMPARE(fixes > 0, hasFixes);
    QVERIFY2(written < 3 * value.size(), qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(tst_ValuePlaces)
#include "tst_valueplaces.moc"
