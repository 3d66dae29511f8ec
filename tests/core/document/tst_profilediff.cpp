#include "core/document/profilediff.h"
#include "core/document/profileedits.h"
#include "core/support/composededits.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_ProfileDiff : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void takingAllMakesThemAlike_data();
    void takingAllMakesThemAlike();
    void theDifferenceLeadsFromOneToTheOther();
    void whatNoProfileCanSayIsLeftOut();
    void corpusEqualsItself_data();
    void corpusEqualsItself();
};

static QStringList worded(const QList<ParameterChange> &changes)
{
    static const QStringList kinds { u"added"_s, u"removed"_s, u"changed"_s, u"moved"_s, u"formatting"_s };
    QStringList result;
    for (const ParameterChange &change : changes)
        result.append(kinds.at(int(change.kind)) + u' ' + change.element);
    return result;
}

void tst_ProfileDiff::compares_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<bool>("different");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                         const QStringList &changes, bool different = true) {
        QTest::newRow(name) << "<flat-profile>" + before + "</flat-profile>"
                            << "<flat-profile>" + after + "</flat-profile>" << changes << different;
    };
    row("same", "<GPP_A>1</GPP_A>", "<GPP_A>1</GPP_A>", {}, false);
    row("added", "<GPP_A>1</GPP_A>", "<GPP_A>1</GPP_A><Zz>2</Zz>", { u"added Zz"_s });
    row("removed", "<GPP_A>1</GPP_A>\n<GPP_B>1</GPP_B>", "<GPP_B>1</GPP_B>", { u"removed GPP_A"_s });
    row("value", "<GPP_A>1</GPP_A>", "<GPP_A>2</GPP_A>", { u"changed GPP_A"_s });
    row("access", "<GPP_A>1</GPP_A>", "<GPP_A ua=\"rw\">1</GPP_A>", { u"changed GPP_A"_s });
    row("preserve-value", "<GPP_A ua=\"rw\">1</GPP_A>", "<GPP_A ua=\"rw\" preserve-value=\"y\">1</GPP_A>",
        { u"changed GPP_A"_s });
    row("empty and the empty string", "<GPP_A></GPP_A>", "<GPP_A>\"\"</GPP_A>", { u"changed GPP_A"_s });
    row("case", "<GPP_A>1</GPP_A>", "<gpp_a>1</gpp_a>", { u"removed GPP_A"_s, u"added gpp_a"_s });
    row("moved", "<GPP_A>1</GPP_A><GPP_B>2</GPP_B><GPP_C>3</GPP_C>",
        "<GPP_C>3</GPP_C><GPP_A>1</GPP_A><GPP_B>2</GPP_B>", { u"moved GPP_C"_s });
    row("moved and changed", "<GPP_A>1</GPP_A><GPP_B>2</GPP_B><GPP_C>3</GPP_C>",
        "<GPP_C>4</GPP_C><GPP_A>1</GPP_A><GPP_B>2</GPP_B>", { u"changed GPP_C"_s });
    row("order of all", "<GPP_A>1</GPP_A><GPP_B>2</GPP_B><GPP_C>3</GPP_C><GPP_D>5</GPP_D>",
        "<GPP_D>6</GPP_D><Zz>1</Zz><GPP_B>2</GPP_B><GPP_C>4</GPP_C>",
        { u"removed GPP_A"_s, u"changed GPP_D"_s, u"added Zz"_s, u"changed GPP_C"_s });
    row("blanks", "<GPP_A>1</GPP_A>", "<GPP_A > 1 </GPP_A>", { u"formatting GPP_A"_s }, false);
    row("entities", "<GPP_A>a&gt;b</GPP_A>", "<GPP_A>a>b</GPP_A>", { u"formatting GPP_A"_s }, false);
    row("group of a dump", "<GPP_A>1</GPP_A>", "<GPP_A group=\"a/b\">1</GPP_A>", { u"formatting GPP_A"_s },
        false);
    row("indentation", "<GPP_A>1</GPP_A>", "\n  <GPP_A>1</GPP_A>\n", { u"formatting "_s }, false);
    row("comment", "<GPP_A>1</GPP_A>", "<!-- x --><GPP_A>2</GPP_A>",
        { u"changed GPP_A"_s, u"formatting "_s });
    row("the last counts", "<GPP_A>1</GPP_A><GPP_A>2</GPP_A>", "<GPP_A>2</GPP_A>", { u"formatting "_s },
        false);
    row("stranger", "<Zz>1</Zz><Zz>2</Zz>", "<Zz>3</Zz>", { u"changed Zz"_s, u"formatting "_s });
    row("nested", "<r><a>1</a></r>", "<r><a>2</a></r>", { u"changed r"_s });
    row("nested, lines", "<r><a>1</a> <b/></r>", "<r><a>1</a>\n <b/></r>", { u"formatting r"_s }, false);
    row("one nested more", "<r><a/></r>", "<r><a/></r><r><a/></r>", { u"added r"_s });
}

void tst_ProfileDiff::compares()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, changes);
    QFETCH(bool, different);
    ProfileDocument first(Catalogue::builtIn());
    first.setText(before);
    ProfileDocument second(Catalogue::builtIn());
    second.setText(after);
    const QList<ParameterChange> found = compareProfiles(first, second);
    QCOMPARE(worded(found), changes);
    QCOMPARE(isDifferent(found), different);
    QCOMPARE(isDifferent(compareProfiles(second, first)), different);
    for (const ParameterChange &change : found) {
        if (change.element.isEmpty() || change.isContainer)
            continue;
        QCOMPARE(change.before, first.state(change.element));
        QCOMPARE(change.after, second.state(change.element));
    }
}

void tst_ProfileDiff::takingAllMakesThemAlike_data()
{
    compares_data();
}

void tst_ProfileDiff::takingAllMakesThemAlike()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ProfileDocument first(Catalogue::builtIn());
    first.setText(before);
    ProfileDocument second(Catalogue::builtIn());
    second.setText(after);
    ProfileDocument atOnce(Catalogue::builtIn());
    atOnce.setText(before);
    QStringList elements;
    for (const ParameterChange &change : compareProfiles(first, second)) {
        if (change.element.isEmpty() || change.isContainer)
            continue;
        elements.append(change.element);
        first.applyEdits(editsToTake(first, second, change.element));
    }
    atOnce.applyEdits(editsToTake(atOnce, second, elements));
    for (const ParameterChange &change : compareProfiles(atOnce, second)) {
        QCOMPARE(change.before, change.after);
        QCOMPARE(change.accessBefore, change.accessAfter);
    }
    for (const ParameterChange &change : compareProfiles(first, second)) {
        QCOMPARE(change.before, change.after);
        QCOMPARE(change.accessBefore, change.accessAfter);
    }
}

void tst_ProfileDiff::theDifferenceLeadsFromOneToTheOther()
{
    const QStringList paths = corpusProfiles();
    if (paths.isEmpty())
        QSKIP("the corpus is not here");
    QRandomGenerator random(7);
    for (int run = 0; run < 20; ++run) {
        ProfileDocument first(Catalogue::builtIn());
        first.setText(readFile(paths.at(random.bounded(int(paths.size())))));
        ProfileDocument second(Catalogue::builtIn());
        second.setText(readFile(paths.at(random.bounded(int(paths.size())))));
        if (!first.scan().wellFormed() || !second.scan().wellFormed())
            continue;
        const DifferenceProfile difference = differenceProfile(second, compareProfiles(first, second));
        ProfileDocument third(Catalogue::builtIn());
        third.setText(difference.text);
        QVERIFY(third.scan().wellFormed());
        for (const quint32 index : second.parameters()) {
            const QString name = second.elementName(index);
            // What a phone has after the first profile and the difference is what the second one says.
            const bool isInDifference = !third.occurrences(name).isEmpty();
            QCOMPARE(isInDifference ? third.state(name) : first.state(name), second.state(name));
        }
        for (const quint32 index : third.parameters())
            QVERIFY(first.state(third.elementName(index)) != second.state(third.elementName(index))
                || first.access(third.elementName(index)) != second.access(third.elementName(index)));
    }
}

void tst_ProfileDiff::whatNoProfileCanSayIsLeftOut()
{
    ProfileDocument first(Catalogue::builtIn());
    first.setText("<flat-profile>\r\n<GPP_A>1</GPP_A>\r\n<GPP_B>1</GPP_B>\r\n</flat-profile>");
    ProfileDocument second(Catalogue::builtIn());
    second.setText("<flat-profile>\r\n<GPP_B ua=\"rw\">a&amp;b</GPP_B>\r\n</flat-profile>");
    const DifferenceProfile difference = differenceProfile(second, compareProfiles(first, second));
    QCOMPARE(difference.leftOut, QStringList { u"GPP_A"_s });
    QCOMPARE(difference.text,
        QByteArray("<flat-profile>\r\n  <GPP_B ua=\"rw\">a&amp;b</GPP_B>\r\n</flat-profile>\r\n"));
}

void tst_ProfileDiff::corpusEqualsItself_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// Also after its lines end otherwise, which no phone sees.
void tst_ProfileDiff::corpusEqualsItself()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray text = readFile(path).replace("\r\n", "\n");
    ProfileDocument first(Catalogue::builtIn());
    first.setText(text);
    ProfileDocument second(Catalogue::builtIn());
    second.setText(text);
    QVERIFY(compareProfiles(first, second).isEmpty());
    second.setText(QByteArray(text).replace("\n", "\r\n"));
    const QList<ParameterChange> changes = compareProfiles(first, second);
    QVERIFY2(!isDifferent(changes), qPrintable(worded(changes).join(u'\n')));
    QCOMPARE(changes.isEmpty(), !text.contains('\n'));
}

QTEST_GUILESS_MAIN(tst_ProfileDiff)
#include "tst_profilediff.moc"
