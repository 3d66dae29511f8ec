#include "core/document/ignorecomments.h"
#include "core/document/problemcodes.h"
#include "core/document/profilechecker.h"
#include "core/document/profiledocument.h"
#include "core/support/composededits.h"
#include "core/types/valuecodes.h"
#include "core/xml/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

class tst_IgnoreComments : public QObject
{
    Q_OBJECT

private slots:
    void readsComments_data();
    void readsComments();
    void ignoresWhatItNames();
    void faultsAreNotIgnored();
    void whatMatchesNothingIsTold_data();
    void whatMatchesNothingIsTold();
    void theModelDecidesWhetherItIsUnused();
    void repeatedNamesAreAllOfUse();
    void writesOneThatWorks_data();
    void writesOneThatWorks();
    void addsToOneThatIsThere();
    void whatCannotBeIgnoredIsNotWritten();
    void isTakenBack_data();
    void isTakenBack();
};

static CheckResult check(const QByteArray &text, const CheckOptions &options = {})
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    return ProfileChecker(Catalogue::builtIn()).check(document, options);
}

static QStringList codes(const QList<Problem> &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result.append(problem.diagnostic.code);
    return result;
}

void tst_IgnoreComments::readsComments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("found"); // "code element element"
    QTest::newRow("none") << QByteArray("<a><!-- note --></a>") << QStringList();
    QTest::newRow("code") << QByteArray("<a><!-- flatprofile: ignore near-miss --></a>")
                          << QStringList { u"near-miss"_s };
    QTest::newRow("elements, lines, no blanks")
        << QByteArray("<!--flatprofile:ignore near-miss\n A\tB--><a/>") << QStringList { u"near-miss A B"_s };
    QTest::newRow("two") << QByteArray(
        "<a><!-- flatprofile: ignore x --><!-- flatprofile: ignore y Z --></a>")
                         << QStringList { u"x"_s, u"y Z"_s };
    QTest::newRow("no code") << QByteArray("<a><!-- flatprofile: ignore --></a>")
                             << QStringList { QString() };
    QTest::newRow("another word") << QByteArray("<a><!-- flatprofile: ignores x --></a>") << QStringList();
    QTest::newRow("in the text of one")
        << QByteArray("<a><!-- see flatprofile: ignore x --></a>") << QStringList();
    QTest::newRow("in CDATA") << QByteArray("<a><![CDATA[<!-- flatprofile: ignore x -->]]></a>")
                              << QStringList();
    QTest::newRow("not closed") << QByteArray("<a><!-- flatprofile: ignore x </a>") << QStringList();
}

void tst_IgnoreComments::readsComments()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, found);
    QStringList read;
    for (const IgnoreComment &comment : ignoreComments(text)) {
        QStringList words { comment.code.text };
        for (const IgnoreComment::Word &word : comment.elements) {
            words.append(word.text);
            QCOMPARE(text.mid(word.span.offset, word.span.length), word.text.toUtf8());
        }
        read.append(words.join(u' '));
        QVERIFY(text.mid(comment.span.offset, comment.span.length).startsWith("<!--"));
        QVERIFY(text.mid(comment.span.offset, comment.span.length).endsWith("-->"));
    }
    QCOMPARE(read, found);
}

void tst_IgnoreComments::ignoresWhatItNames()
{
    const QByteArray body = "<Zz1>1</Zz1><Zz2>2</Zz2><Enable_Web_Server>maybe</Enable_Web_Server>";
    QCOMPARE(codes(check("<flat-profile>" + body + "</flat-profile>").problems),
        QStringList({ u"unknown-parameter"_s, u"unknown-parameter"_s, u"not-a-bool"_s }));
    const CheckResult all
        = check("<flat-profile><!-- flatprofile: ignore unknown-parameter -->" + body + "</flat-profile>");
    QCOMPARE(codes(all.problems), QStringList { u"not-a-bool"_s });
    QCOMPARE(codes(all.ignored), QStringList({ u"unknown-parameter"_s, u"unknown-parameter"_s }));
    const CheckResult one = check("<flat-profile>" + body
        + "</flat-profile><!-- flatprofile: ignore unknown-parameter Zz2 -->\n"
          "<!-- flatprofile: ignore not-a-bool Enable_Web_Server -->");
    QCOMPARE(codes(one.problems), QStringList { u"unknown-parameter"_s });
    QCOMPARE(one.problems.first().element, u"Zz1"_s);
    QCOMPARE(one.ignored.size(), 2);
}

void tst_IgnoreComments::faultsAreNotIgnored()
{
    const CheckResult result
        = check("<flat-profile><!-- flatprofile: ignore bare-ampersand --><GPP_A>a&b</GPP_A></flat-profile>");
    QCOMPARE(codes(result.problems), QStringList({ u"ignore-refused"_s, u"bare-ampersand"_s }));
    QVERIFY(result.ignored.isEmpty());
}

void tst_IgnoreComments::whatMatchesNothingIsTold_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("code") << QByteArray("<!-- flatprofile: ignore near-miss -->") << QByteArray();
    QTest::newRow("no such code") << QByteArray("<!-- flatprofile: ignore frobnicate -->") << QByteArray();
    QTest::newRow("no code") << QByteArray("<!-- flatprofile: ignore -->") << QByteArray();
    QTest::newRow("element") << QByteArray("<!-- flatprofile: ignore unknown-parameter GPP_A -->")
                             << QByteArray();
    QTest::newRow("one of two") << QByteArray("<!-- flatprofile: ignore unknown-parameter Zz1 GPP_A -->")
                                << QByteArray("<!-- flatprofile: ignore unknown-parameter Zz1 -->");
}

void tst_IgnoreComments::whatMatchesNothingIsTold()
{
    QFETCH(QByteArray, comment);
    QFETCH(QByteArray, mended);
    const QByteArray text = "<flat-profile>" + comment + "<GPP_A>1</GPP_A><Zz1>1</Zz1></flat-profile>";
    const CheckResult result = check(text);
    const auto unused = std::find_if(result.problems.begin(), result.problems.end(),
        [](const Problem &p) { return p.diagnostic.code == problemcodes::kUnusedIgnore; });
    QVERIFY(unused != result.problems.end());
    QCOMPARE(unused->diagnostic.severity, Severity::Info);
    QVERIFY(describe(*unused).endsWith(u'.'));
    QVERIFY(!describeFix(*unused).isEmpty());
    QCOMPARE(withEdits(text, unused->diagnostic.fix),
        "<flat-profile>" + mended + "<GPP_A>1</GPP_A><Zz1>1</Zz1></flat-profile>");
}

void tst_IgnoreComments::theModelDecidesWhetherItIsUnused()
{
    const QByteArray text
        = "<flat-profile><!-- flatprofile: ignore not-on-model --><User_ID_1_>1</User_ID_1_></flat-profile>";
    QVERIFY(check(text).problems.isEmpty());
    const std::optional<PhoneModel> model = Catalogue::builtIn().modelByProduct(u"CP-8841-3PCC");
    QCOMPARE(codes(check(text, { &*model, {} }).problems), QStringList { u"unused-ignore"_s });
}

/// Two hundred thousand problems of one element, which is named as often.
void tst_IgnoreComments::repeatedNamesAreAllOfUse()
{
    const QByteArray names = QByteArray(" GPP_A").repeated(200'000);
    const CheckResult result = check("<flat-profile><!-- flatprofile: ignore ua-value" + names + " -->"
        + QByteArray("<GPP_A ua=\"x\">1</GPP_A>").repeated(200'000) + "</flat-profile>");
    QCOMPARE(result.ignored.size(), 200'000);
    QCOMPARE(codes(result.problems).count(problemcodes::kUnusedIgnore), 0);
}

void tst_IgnoreComments::writesOneThatWorks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("lines") << QByteArray("<flat-profile>\r\n  <Zz1>1</Zz1>\r\n</flat-profile>\r\n")
                           << u"Zz1"_s
                           << QByteArray("<flat-profile>\r\n  <!-- flatprofile: ignore unknown-parameter Zz1 "
                                         "-->\r\n  <Zz1>1</Zz1>\r\n</flat-profile>\r\n");
    QTest::newRow("one line") << QByteArray("<flat-profile><Zz1>1</Zz1></flat-profile>") << QString()
                              << QByteArray("<flat-profile><!-- flatprofile: ignore unknown-parameter -->"
                                            "<Zz1>1</Zz1></flat-profile>");
    QTest::newRow("no root") << QByteArray("<Zz1>1</Zz1>\n<Zz2>1</Zz2>\n") << QString()
                             << QByteArray("<!-- flatprofile: ignore unknown-parameter -->\n<Zz1>1</Zz1>\n"
                                           "<Zz2>1</Zz2>\n");
}

void tst_IgnoreComments::writesOneThatWorks()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, element);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    const QList<TextEdit> undo
        = document.applyEdits(editsToIgnore(document, problemcodes::kUnknown, element));
    QCOMPARE(document.text(), after);
    QVERIFY(!codes(check(after).problems).contains(u"unknown-parameter"_s));
    QVERIFY(editsToIgnore(document, problemcodes::kUnknown, element).isEmpty());
    document.applyEdits(undo);
    QCOMPARE(document.text(), text);
}

void tst_IgnoreComments::addsToOneThatIsThere()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(
        "<flat-profile><!-- flatprofile: ignore unknown-parameter Zz1 --><Zz1>1</Zz1><Zz2>2</Zz2>"
        "</flat-profile>");
    document.applyEdits(editsToIgnore(document, problemcodes::kUnknown, u"Zz2"_s));
    QVERIFY(document.text().contains("<!-- flatprofile: ignore unknown-parameter Zz1 Zz2 -->"));
    QVERIFY(check(document.text()).problems.isEmpty());
    document.applyEdits(editsToIgnore(document, problemcodes::kUnknown));
    QVERIFY(document.text().contains("<!-- flatprofile: ignore unknown-parameter -->"));
    QVERIFY(check(document.text()).problems.isEmpty());
}

void tst_IgnoreComments::whatCannotBeIgnoredIsNotWritten()
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText("<flat-profile><a--b>1</a--b></flat-profile>");
    QVERIFY(editsToIgnore(document, faults::kBareAmpersand).isEmpty());
    QVERIFY(editsToIgnore(document, problemcodes::kUnusedIgnore).isEmpty());
    QVERIFY(editsToIgnore(document, problemcodes::kUnknown, u"a--b"_s).isEmpty());
}

void tst_IgnoreComments::isTakenBack_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("of one element") << QByteArray("<flat-profile>\n  <!-- flatprofile: ignore unknown-parameter "
                                                  "Zebra -->\n  <Zebra>1</Zebra>\n</flat-profile>\n")
                                    << QByteArray("<flat-profile>\n  <Zebra>1</Zebra>\n</flat-profile>\n");
    QTest::newRow("of all") << QByteArray("<flat-profile>\n  <!-- flatprofile: ignore unknown-parameter -->\n"
                                          "  <Zebra>1</Zebra>\n</flat-profile>\n")
                            << QByteArray("<flat-profile>\n  <Zebra>1</Zebra>\n</flat-profile>\n");
    QTest::newRow("one of several")
        << QByteArray("<flat-profile><!-- flatprofile: ignore unknown-parameter Lion Zebra Gnu --><Zebra>1</Zebra>"
                      "</flat-profile>")
        << QByteArray("<flat-profile><!-- flatprofile: ignore unknown-parameter Lion Gnu --><Zebra>1</Zebra>"
                      "</flat-profile>");
    QTest::newRow("both kinds") << QByteArray("<flat-profile><!-- flatprofile: ignore unknown-parameter Lion Zebra -->"
                                              "<!-- flatprofile: ignore unknown-parameter --><Zebra>1</Zebra>"
                                              "</flat-profile>")
                                << QByteArray("<flat-profile><!-- flatprofile: ignore unknown-parameter Lion -->"
                                              "<Zebra>1</Zebra></flat-profile>");
    const QByteArray other("<flat-profile><!-- flatprofile: ignore near-miss --><Zebra>1</Zebra></flat-profile>");
    QTest::newRow("another code stays") << other << other;
}

void tst_IgnoreComments::isTakenBack()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ProfileDocument document(Catalogue::builtIn());
    document.setText(before);
    QCOMPARE(withEdits(before, editsToStopIgnoring(document, problemcodes::kUnknown, u"Zebra"_s)), after);
}

QTEST_GUILESS_MAIN(tst_IgnoreComments)
#include "tst_ignorecomments.moc"
