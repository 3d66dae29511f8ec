#include "core/document/problem.h"
#include "core/document/problemcodes.h"
#include "core/document/profiledocument.h"
#include "core/types/valuecodes.h"
#include "core/xml/faults.h"
#include "tests/support/shareddata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using namespace flatprofile::testing;

class tst_Problem : public QObject
{
    Q_OBJECT

private slots:
    void reportsWithFix_data();
    void reportsWithFix();
    void saysNothingOfAGoodProfile();
    void knowsThePhone();
    void secretsStayOut();
    void corpusIsJudgedAndWorded_data();
    void corpusIsJudgedAndWorded();
};

void tst_Problem::reportsWithFix_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QLatin1StringView>("code");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QByteArray>("mended"); // empty: no fix
    const auto row = [](const char *name, const QByteArray &body, QLatin1StringView code,
                         const QString &element, const QByteArray &mended) {
        QTest::newRow(name) << "<flat-profile>\n" + body + "\n</flat-profile>" << code << element
                            << (mended.isNull() ? QByteArray()
                                                : "<flat-profile>\n" + mended + "\n</flat-profile>");
    };
    row("fault", "<GPP_A>a&b</GPP_A>", faults::kBareAmpersand, u"GPP_A"_s, "<GPP_A>a&amp;b</GPP_A>");
    row("value", "<Enable_Web_Server ua=\"na\"> YES </Enable_Web_Server>", valuecodes::kCase,
        u"Enable_Web_Server"_s, "<Enable_Web_Server ua=\"na\"> Yes </Enable_Web_Server>");
    row("range", "<Max_Forward>300</Max_Forward>", valuecodes::kOutOfRange, u"Max_Forward"_s,
        "<Max_Forward>255</Max_Forward>");
    row("duplicate", "<GPP_A>1</GPP_A>\n<GPP_A>2</GPP_A>", problemcodes::kDuplicate, u"GPP_A"_s,
        "<GPP_A>2</GPP_A>");
    row("duplicate stranger", "<Zz9>1</Zz9>\n<Zz9>2</Zz9>", problemcodes::kDuplicate, u"Zz9"_s,
        "<Zz9>2</Zz9>");
    row("access", "<GPP_A ua=\"ua\">1</GPP_A>", problemcodes::kAccess, u"GPP_A"_s, {});
    row("access in capitals", "<GPP_A ua=\"RW\">1</GPP_A>", problemcodes::kAccess, u"GPP_A"_s,
        "<GPP_A ua=\"rw\">1</GPP_A>");
    row("near miss", "<Dial_Tome>1</Dial_Tome>", problemcodes::kNearMiss, u"Dial_Tome"_s,
        "<Dial_Tone>1</Dial_Tone>");
    row("near miss of one that is set too", "<Dial_Tome>1</Dial_Tome>\n<Dial_Tone/>", problemcodes::kNearMiss,
        u"Dial_Tome"_s, {});
    row("case of a name", "<dial_tone>1</dial_tone>", problemcodes::kNameCase, u"dial_tone"_s,
        "<Dial_Tone>1</Dial_Tone>");
    row("stranger", "<Zz9>1</Zz9>", problemcodes::kUnknown, u"Zz9"_s, {});
    row("CDATA", "<GPP_A><![CDATA[x]]></GPP_A>", problemcodes::kCdata, u"GPP_A"_s, {});
    row("nested", "<router><a/></router>", problemcodes::kNested, u"router"_s, {});
    row("stray text", "// a note\n<GPP_A/>", problemcodes::kStrayText, QString(), {});
}

static QByteArray applied(QByteArray text, const QList<TextEdit> &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        text.replace(edit->span.offset, edit->span.length, edit->replacement);
    return text;
}

void tst_Problem::reportsWithFix()
{
    QFETCH(QByteArray, text);
    QFETCH(QLatin1StringView, code);
    QFETCH(QString, element);
    QFETCH(QByteArray, mended);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    const QList<Problem> problems = checkProfile(document);
    const auto found = std::find_if(
        problems.begin(), problems.end(), [&](const Problem &p) { return p.diagnostic.code == code; });
    QVERIFY(found != problems.end());
    QCOMPARE(found->element, element);
    QVERIFY(describe(*found).endsWith(u'.'));
    QVERIFY(!describe(*found).contains("%1"_L1));
    QCOMPARE(found->diagnostic.fix.isEmpty(), mended.isEmpty());
    QCOMPARE(describeFix(*found).isEmpty(), mended.isEmpty());
    if (!mended.isEmpty())
        QCOMPARE(applied(text, found->diagnostic.fix), mended);
}

void tst_Problem::saysNothingOfAGoodProfile()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<?xml version=\"1.0\"?>\n<flat-profile>\n  <!-- note -->\n  <GPP_A "
                     "ua=\"na\">1</GPP_A>\n  <User_ID_1_>5001</User_ID_1_>\n</flat-profile>\n");
    QVERIFY(checkProfile(document).isEmpty());
    document.setText("<router-configuration><a/></router-configuration>");
    QCOMPARE(checkProfile(document).first().diagnostic.code, problemcodes::kNoProfile);
}

void tst_Problem::knowsThePhone()
{
    const std::optional<PhoneModel> phone = Catalogue::builtIn().modelByProduct(u"CP-6821-3PCC");
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile><User_ID_3_>5001</User_ID_3_></flat-profile>");
    QVERIFY(checkProfile(document).isEmpty());
    const QList<Problem> problems = checkProfile(document, &*phone);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().diagnostic.code, problemcodes::kNotOnModel);
    QVERIFY(describe(problems.first()).contains(u"CP-6821-3PCC"_s));
}

void tst_Problem::secretsStayOut()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(
        u"<flat-profile><Password_1_>gehe\u00EFm&secret</Password_1_><GPP_SA>gehe\u00EFm</GPP_SA></flat-profile>"_s
            .toUtf8());
    for (const Problem &problem : checkProfile(document)) {
        QVERIFY(!describe(problem).contains("gehe"_L1));
        QVERIFY(!describe(problem).contains("secret"_L1));
    }
}

void tst_Problem::corpusIsJudgedAndWorded_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles())
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_Problem::corpusIsJudgedAndWorded()
{
    if (corpusProfiles().isEmpty())
        QSKIP("the corpus is not here");
    QFETCH(QString, path);
    const QByteArray bytes = readFile(path);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(decodeText(bytes, detectEncoding(bytes)).text);
    qsizetype last = 0;
    for (const Problem &problem : checkProfile(document)) {
        QVERIFY(problem.diagnostic.span.offset >= last
            && problem.diagnostic.span.end() <= document.text().size());
        last = problem.diagnostic.span.offset;
        QVERIFY2(describe(problem).endsWith(u'.'), problem.diagnostic.code.latin1());
        QCOMPARE(describeFix(problem).isEmpty(), problem.diagnostic.fix.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Problem)
#include "tst_problem.moc"
