#include "core/document/problemcodes.h"
#include "core/document/profiledocument.h"
#include "core/document/profilefixes.h"
#include "core/support/composededits.h"
#include "core/types/valuecodes.h"
#include "core/xml/faults.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_ProfileFixes : public QObject
{
    Q_OBJECT

private slots:
    void roundsComposeToOneChange();
    void plansAllOfAKind();
    void plansWhatOverlaps();
    void previewsBeforeAndAfter();
    void previewsKnowSecrets();
    void nothingToFixIsNoChange();
    void corpusIsMended_data();
    void corpusIsMended();
    void oneKindChangesNothingElse_data();
    void oneKindChangesNothingElse();
};

static bool areInOrder(const QList<TextEdit> &edits)
{
    qsizetype reached = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.offset < reached)
            return false;
        reached = edit.span.end();
    }
    return true;
}

void tst_ProfileFixes::roundsComposeToOneChange()
{
    QRandomGenerator random(20240917);
    for (int run = 0; run < 400; ++run) {
        QByteArray original;
        for (int i = random.bounded(40); i > 0; --i)
            original += char('a' + random.bounded(26));
        ComposedEdits composed(original);
        QByteArray expected = original;
        for (int round = random.bounded(5); round > 0; --round) {
            QList<TextEdit> edits;
            for (qsizetype at = random.bounded(4); at <= expected.size(); at += 1 + random.bounded(6)) {
                const qsizetype length = random.bounded(qMin(3, int(expected.size() - at) + 1));
                edits.append(
                    { { at, length }, QByteArray(random.bounded(3), char('A' + random.bounded(26))) });
                at += length;
            }
            composed.add(edits);
            expected = withEdits(expected, edits);
        }
        QCOMPARE(composed.text(), expected);
        QVERIFY(areInOrder(composed.edits()));
        QCOMPARE(withEdits(original, composed.edits()), expected);
        if (expected == original)
            QVERIFY(composed.edits().isEmpty());
    }
}

static const QByteArray kText
    = "<flat-profile>\n<Enable_Web_Server>YES</Enable_Web_Server>\n<GPP_A>1</GPP_A>\n<GPP_A>2</GPP_A>\n"
      "<dial_tone ua=\"RW\">350@-19,440@-19;10(*/0/1 2)</dial_tone>\n<Provision_Enable>no "
      "</Provision_Enable>\n"
      "<GPP_B>a&b</GPP_B>\n</flat-profile>\n";

void tst_ProfileFixes::plansAllOfAKind()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kText);
    const FixPlan plan = planFixes(document, {}, valuecodes::kCase);
    QCOMPARE(plan.fixed, 1);
    QCOMPARE(plan.left, 0);
    document.applyEdits(plan.edits);
    QCOMPARE(document.text(), QByteArray(kText).replace("YES", "Yes"));
}

/// Renaming the tone shows that its value is wrong too; both end in one change.
void tst_ProfileFixes::plansWhatOverlaps()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kText);
    const FixPlan plan = planFixes(document);
    QVERIFY(areInOrder(plan.edits));
    QCOMPARE(plan.left, 0);
    const QList<TextEdit> undo = document.applyEdits(plan.edits);
    QVERIFY(document.text().contains("<Dial_Tone ua=\"rw\">350@-19,440@-19;10(*/0/1+2)</Dial_Tone>"));
    QVERIFY(!document.text().contains("<GPP_A>1</GPP_A>"));
    QVERIFY(document.text().contains("a&amp;b"));
    for (const Problem &problem : checkProfile(document))
        QVERIFY2(problem.diagnostic.fix.isEmpty(), problem.diagnostic.code.latin1());
    document.applyEdits(undo);
    QCOMPARE(document.text(), kText);
}

void tst_ProfileFixes::previewsBeforeAndAfter()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(kText);
    const FixPlan plan = planFixes(document);
    QStringList shown;
    for (const FixPreview &preview : plan.previews)
        shown.append(u"%1 %2 %3"_s.arg(preview.line).arg(preview.element, preview.codes.join(u',')));
    QCOMPARE(shown,
        QStringList({ u"2 Enable_Web_Server letter-case"_s, u"3 GPP_A duplicate-parameter"_s,
            u"5 dial_tone name-case,ua-value"_s, u"7 GPP_B bare-ampersand"_s }));
    QCOMPARE(plan.previews.at(0).before, "<Enable_Web_Server>YES</Enable_Web_Server>");
    QCOMPARE(plan.previews.at(0).after, "<Enable_Web_Server>Yes</Enable_Web_Server>");
    QCOMPARE(plan.previews.at(2).after, "<Dial_Tone ua=\"rw\">350@-19,440@-19;10(*/0/1+2)</Dial_Tone>");
    QVERIFY(!plan.previews.at(0).isSecret);
}

void tst_ProfileFixes::previewsKnowSecrets()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(u"<flat-profile><Password_1_>\u00A0geheim</Password_1_></flat-profile>"_s.toUtf8());
    const FixPlan plan = planFixes(document);
    QCOMPARE(plan.previews.size(), 1);
    QVERIFY(plan.previews.first().isSecret);
}

void tst_ProfileFixes::nothingToFixIsNoChange()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile><GPP_A>1</GPP_A></flat-profile>");
    const FixPlan plan = planFixes(document);
    QVERIFY(plan.edits.isEmpty());
    QVERIFY(plan.previews.isEmpty());
    QCOMPARE(plan.fixed, 0);
}

void tst_ProfileFixes::corpusIsMended_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_ProfileFixes::corpusIsMended()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(decodeText(bytes, detectEncoding(bytes)).text);
    const FixPlan plan = planFixes(document);
    QVERIFY(areInOrder(plan.edits));
    QCOMPARE(plan.left, 0);
    const QByteArray text = document.text();
    const QList<TextEdit> undo = document.applyEdits(plan.edits);
    for (const Problem &problem : checkProfile(document))
        QVERIFY2(problem.diagnostic.fix.isEmpty(), problem.diagnostic.code.latin1());
    // The previews tell of every byte that changes.
    qsizetype told = 0;
    for (const FixPreview &preview : plan.previews)
        told += preview.after.size() - preview.before.size();
    QCOMPARE(told, document.text().size() - text.size());
    document.applyEdits(undo);
    QCOMPARE(document.text(), text);
}

void tst_ProfileFixes::oneKindChangesNothingElse_data()
{
    corpusIsMended_data();
}

void tst_ProfileFixes::oneKindChangesNothingElse()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    ProfileDocument before(Catalogue::builtIn());
    before.setText(decodeText(bytes, detectEncoding(bytes)).text);
    for (const QLatin1StringView code :
        { valuecodes::kCase, problemcodes::kNameCase, problemcodes::kDuplicate, faults::kBareLessThan }) {
        QSet<QString> touched;
        for (const Problem &problem : checkProfile(before)) {
            if (problem.diagnostic.code == code)
                touched << problem.element << problem.diagnostic.arguments.value(1);
        }
        ProfileDocument after(Catalogue::builtIn());
        after.setText(withEdits(before.text(), planFixes(before, {}, code).edits));
        for (const Problem &problem : checkProfile(after))
            QVERIFY(problem.diagnostic.code != code || problem.diagnostic.fix.isEmpty());
        if (code == faults::kBareLessThan)
            continue; // a tag that becomes text is one element fewer
        for (const quint32 index : before.parameters()) {
            const QString name = before.elementName(index);
            if (!touched.contains(name))
                QVERIFY2(after.state(name) == before.state(name), qPrintable(code + u' ' + name));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ProfileFixes)
#include "tst_profilefixes.moc"
