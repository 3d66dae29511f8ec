#include "core/rules/editablerule.h"
#include "core/rules/ruleparser.h"
#include "core/rules/ruleplace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;
using Grammar = EditableRule::Grammar;

class tst_EditableRule : public QObject
{
    Q_OBJECT

private slots:
    void grammarFollowsTheElement();
    void changesOneStretch_data();
    void changesOneStretch();
    void triggersAreConditions();
    void quotesFitTheComparison_data();
    void quotesFitTheComparison();
    void unknownStretchesAreNeverLost_data();
    void unknownStretchesAreNeverLost();
    void whatIsWrittenIsRead();
    void movingThereAndBackIsNothing();
    void knowsWhatComesNext_data();
    void knowsWhatComesNext();
};

void tst_EditableRule::grammarFollowsTheElement()
{
    QCOMPARE(EditableRule::grammarOf(u"Profile_Rule_B"), Grammar::Profile);
    QCOMPARE(EditableRule::grammarOf(u"Upgrade_Rule"), Grammar::Upgrade);
    QCOMPARE(EditableRule::grammarOf(u"Report_Rule"), Grammar::Report);
    QCOMPARE(EditableRule::grammarOf(u"Resync_Trigger_2"), Grammar::Trigger);
}

using Change = QString (*)(const EditableRule &);

void tst_EditableRule::changesOneStretch_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, Change change, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << change << QString::fromUtf8(after);
    };
    const ComparisonDraft beta { u"$A"_s, ComparisonOperator::Equal, u"beta"_s, true, false };
    static const ComparisonDraft kBeta = beta;
    row(
        "first comparison", "/a.cfg", [](const EditableRule &r) { return r.withComparison(0, 0, kBeta); },
        "(\"$A\" eq \"beta\")? /a.cfg");
    row(
        "one more", "( 1  lt 2 )?/a", [](const EditableRule &r) { return r.withComparison(0, 1, kBeta); },
        "( 1  lt 2 and \"$A\" eq \"beta\" )?/a");
    row(
        "the first of two goes", "(1 lt 2 and 3 lt 4)? /a",
        [](const EditableRule &r) { return r.withoutComparison(0, 0); }, "(3 lt 4)? /a");
    row(
        "the last of two goes", "(1 lt 2  and  3 lt 4)? /a",
        [](const EditableRule &r) { return r.withoutComparison(0, 1); }, "(1 lt 2)? /a");
    row(
        "the only one goes", "(1 lt 2)? /a | /b",
        [](const EditableRule &r) { return r.withoutComparison(0, 0); }, "/a | /b");
    row(
        "first assignment", "(1 lt 2)? /a",
        [](const EditableRule &r) { return r.withAssignment(0, 0, u"GPP_A"_s, u"x"_s); },
        "(1 lt 2)? (GPP_A = \"x\";)! /a");
    row(
        "assignment goes", "(A=\"1\";B=\"2\";)! /a",
        [](const EditableRule &r) { return r.withoutAssignment(0, 0); }, "(B=\"2\";)! /a");
    row(
        "first option", "http://h/a",
        [](const EditableRule &r) { return r.withOption(0, 0, 0, u"key"_s, u"$SA"_s); },
        "[--key $SA] http://h/a");
    row(
        "option goes", "[--key $SA --uid $A] http://h/a",
        [](const EditableRule &r) { return r.withoutOption(0, 0, 0); }, "[--uid $A] http://h/a");
    row(
        "URL", "(1 lt 2)?/a|/b", [](const EditableRule &r) { return r.withUrl(0, 0, u"/c"_s); },
        "(1 lt 2)?/c|/b");
    row(
        "URL where none is", "(1 lt 2)?", [](const EditableRule &r) { return r.withUrl(0, 0, u"/c"_s); },
        "(1 lt 2)? /c");
    row(
        "alternative before", "/a",
        [](const EditableRule &r) { return r.withAlternative(0, u"(1 lt 2)? /b"_s); }, "(1 lt 2)? /b | /a");
    row(
        "alternative behind", "(1 lt 2)? /a",
        [](const EditableRule &r) { return r.withAlternative(1, u"/b"_s); }, "(1 lt 2)? /a | /b");
    row(
        "alternative goes", "(1 lt 2)? /a | (2 lt 3)? /b  |  /c",
        [](const EditableRule &r) { return r.withoutAlternative(1); }, "(1 lt 2)? /a | /c");
    row(
        "moved down", "(1 lt 2)? /a|(2 lt 3)? /b  |  /c",
        [](const EditableRule &r) { return r.withMovedAlternative(0, 2); },
        "(2 lt 3)? /b|/c  |  (1 lt 2)? /a");
}

void tst_EditableRule::changesOneStretch()
{
    QFETCH(QString, before);
    QFETCH(Change, change);
    QFETCH(QString, after);
    QCOMPARE(change(EditableRule(before, Grammar::Profile)), after);
}

void tst_EditableRule::triggersAreConditions()
{
    const EditableRule trigger(u"$PRVTMR  ge 600"_s, Grammar::Trigger);
    QVERIFY(trigger.hasReadableCondition(0));
    const ComparisonDraft draft { u"$UPGTMR"_s, ComparisonOperator::Greater, u"1"_s, false, false };
    QCOMPARE(trigger.withComparison(0, 1, draft), u"$PRVTMR  ge 600 and $UPGTMR gt 1"_s);
    QCOMPARE(EditableRule({}, Grammar::Trigger).withAlternative(0, u"$PRVTMR ge 1"_s), u"$PRVTMR ge 1"_s);
    QVERIFY(EditableRule({}, Grammar::Trigger).tree().alternatives.isEmpty());
}

void tst_EditableRule::quotesFitTheComparison_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("quoted");
    QTest::newRow("text") << u"$PN"_s << u"CP-8841-3PCC"_s << true;
    QTest::newRow("number") << u"$PRVTMR"_s << u"600"_s << false;
    QTest::newRow("version") << u"$SWVER"_s << u"11-3-2MPP0001"_s << false;
    QTest::newRow("no version yet") << u"$SWVER"_s << u"1"_s << false;
    QTest::newRow("two words") << u"$SWVER"_s << u"eleven three"_s << true;
    QTest::newRow("digits of a text") << u"$MA"_s << u"600"_s << true;
}

void tst_EditableRule::quotesFitTheComparison()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, quoted);
    QCOMPARE(withFittingQuotes({ left, ComparisonOperator::Equal, right, !quoted, false }).isQuoted, quoted);
}

void tst_EditableRule::unknownStretchesAreNeverLost_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : { "(\"$A\" eq x y)? ??? /a | [--kez 1 --key $SA] http://h/a [x] | )( /c",
             "(1 lt 2)? (GPP_A = x; B = \"2\")! !! http://h/a  <b> | (unclosed | /c", "(1 lt 2) /a | /b | \"",
             "# (1 lt 2)? /a | /b", "(1 lt 2)? [--key $SA /a | /b" })
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

/// Edits elsewhere leave each stretch that isn't understood as it is.
void tst_EditableRule::unknownStretchesAreNeverLost()
{
    QFETCH(QString, rule);
    const EditableRule editable(rule, Grammar::Profile);
    QCOMPARE(printRule(editable.tree()), rule);
    const RuleTree &tree = editable.tree();
    for (qsizetype i = 0; i < tree.alternatives.size(); ++i) {
        const RuleAlternative &alternative = tree.alternatives.at(i);
        QStringList unknown;
        const SourceSpan url = alternative.fetches.isEmpty() ? SourceSpan() : alternative.fetches.at(0).url;
        for (const RuleToken &token : tree.tokens) {
            if (token.kind == RuleToken::Kind::Unknown
                && !url.contains(token.span.offset)) // what is replaced
                unknown.append(tree.textOf(token.span).toString());
        }
        QStringList results { editable.withAlternative(tree.alternatives.size(), u"/new"_s) };
        if (!alternative.fetches.isEmpty())
            results.append(editable.withUrl(i, 0, u"/new"_s));
        if (editable.hasReadableCondition(i) && alternative.hasCondition())
            results.append(editable.withComparison(i, 0, draftOf(alternative.condition.comparisons.at(0))));
        for (const QString &result : std::as_const(results)) {
            for (const QString &stretch : std::as_const(unknown))
                QVERIFY2(result.contains(stretch), qPrintable(result + " lost "_L1 + stretch));
        }
    }
}

/// Whatever a form writes is read as what was meant, in rules of any shape.
void tst_EditableRule::whatIsWrittenIsRead()
{
    QRandomGenerator random(31);
    const QStringList pieces { u"(1 lt 2)? "_s, u"(\"$PN\" eq \"x\" and $PRVTMR ge 5)?"_s,
        u"(A = \"1\";)! "_s, u"[--key $SA --uid $A]"_s, u" http://h/$MA.cfg"_s, u" | "_s, u"|"_s, u"  "_s };
    const ComparisonDraft draft { u"$A"_s, ComparisonOperator::NotEqual, u"beta test"_s, true, false };
    int tried = 0;
    for (int i = 0; i < 4'000; ++i) {
        QString text;
        for (int n = random.bounded(1, 8); n > 0; --n)
            text += pieces.at(random.bounded(int(pieces.size())));
        const EditableRule rule(text, Grammar::Profile);
        for (qsizetype a = 0; a < rule.tree().alternatives.size(); ++a) {
            const RuleAlternative &alternative = rule.tree().alternatives.at(a);
            if (!rule.isUnderstood(a) || rule.tree().error())
                continue;
            ++tried;
            const qsizetype count = alternative.condition.comparisons.size();
            const EditableRule compared(rule.withComparison(a, count, draft), Grammar::Profile);
            QVERIFY2(!compared.tree().error(), qPrintable(text + " -> "_L1 + compared.text()));
            QCOMPARE(draftOf(compared.tree().alternatives.at(a).condition.comparisons.at(count)), draft);
            const EditableRule assigned(
                rule.withAssignment(a, alternative.assignments.size(), u"GPP_B"_s, u"x;y"_s),
                Grammar::Profile);
            QCOMPARE(assigned.tree().alternatives.at(a).assignments.constLast().value, u"x;y"_s);
            const EditableRule fetched(rule.withUrl(a, 0, u"https://n/x.cfg"_s), Grammar::Profile);
            QCOMPARE(fetched.tree().textOf(fetched.tree().alternatives.at(a).fetches.at(0).url).toString(),
                u"https://n/x.cfg"_s);
        }
    }
    QVERIFY2(tried > 1'000, qPrintable(QString::number(tried)));
}

void tst_EditableRule::movingThereAndBackIsNothing()
{
    const QString text = u"(1 lt 2)? /a|(2 lt 3)?  /b  |  (3 lt 4)? ?? /c|/d"_s;
    const EditableRule rule(text, Grammar::Profile);
    for (int from = 0; from < 4; ++from) {
        for (int to = 0; to < 4; ++to) {
            const EditableRule moved(rule.withMovedAlternative(from, to), Grammar::Profile);
            QCOMPARE(moved.withMovedAlternative(to, from), text);
        }
    }
}

void tst_EditableRule::knowsWhatComesNext_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Grammar>("grammar");
    QTest::addColumn<RulePlace>("place");
    const auto row = [](const char *before, RulePlace place, Grammar grammar = Grammar::Profile) {
        QTest::newRow(*before ? before : "nothing") << QString::fromLatin1(before) << grammar << place;
    };
    row("", RulePlace::Elsewhere);
    row("(", RulePlace::Operand);
    row("( $A ", RulePlace::Operator);
    row("(\"$A\"", RulePlace::Operator);
    row("(\"a | b (c)\" ", RulePlace::Operator);
    row("($(MAU:4) ", RulePlace::Operator);
    row("($A eq ", RulePlace::Operand);
    row("($A<=", RulePlace::Operand);
    row("($A eq 5 ", RulePlace::And);
    row("($A!=\"x\"", RulePlace::And);
    row("($A eq 5 and ", RulePlace::Operand);
    row("($A eq 5 and $B ", RulePlace::Operator);
    row("($A eq 5 and $B lt 6 ", RulePlace::And);
    row("($A eq 5)", RulePlace::Elsewhere);
    row("($A eq 5)? /x | (", RulePlace::Operand);
    row("http://$(MA", RulePlace::Elsewhere);
    row("(\"$A eq ", RulePlace::Elsewhere);
    row("$PRVTMR ", RulePlace::Operator, Grammar::Trigger);
    row("$PRVTMR ge 5 ", RulePlace::And, Grammar::Trigger);
}

void tst_EditableRule::knowsWhatComesNext()
{
    QFETCH(QString, before);
    QFETCH(Grammar, grammar);
    QFETCH(RulePlace, place);
    QCOMPARE(int(placeAfter(before, grammar)), int(place));
}

QTEST_GUILESS_MAIN(tst_EditableRule)
#include "tst_editablerule.moc"
