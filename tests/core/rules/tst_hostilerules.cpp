#include "core/rules/editablerule.h"
#include "core/rules/rulecheck.h"
#include "core/rules/rulecodes.h"
#include "core/rules/rulesimulation.h"
#include "core/rules/rulesyntax.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

/// Text that nobody writes on purpose, and too much of it.
class tst_HostileRules : public QObject
{
    Q_OBJECT

private slots:
    void expansionNeverRecurses();
    void printsWhatItParsed();
    void anythingIsSimulated();
    void aRuleHasOnlySoManyAlternatives();
    void hugeRulesAreLinear_data();
    void hugeRulesAreLinear();
};

static QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces { u"($N gt 5)?"_s, u"(\"$A\" ne \"x\")?"_s, u"(A = \"$MA\" ; )!"_s,
        u"(b=\"1\")!"_s, u"(b=\"1\";);!"_s, u"[--key \"$SA\" --post b]"_s, u"[--uid u --pwd p ]"_s,
        u"http://h/$MA.cfg"_s, u"/$(MAU:4:2)x"_s, u"tftp://h:6900/x?"_s, u" | "_s, u"|"_s, u" "_s, u"\n"_s,
        u"\""_s, u"("_s, u")"_s, u"["_s, u"]"_s, u"?"_s, u"!"_s, u";"_s, u"$"_s, u"$("_s, u"--"_s, u"#"_s,
        u"\u201c"_s, u"\u00a0"_s, u" and "_s, u"[--status]"_s, u"="_s, u"$SWVER lt 7.5.2b"_s };
    QString text;
    for (int n = random.bounded(9); n > 0; --n)
        text += pieces.at(random.bounded(int(pieces.size())));
    for (int n = random.bounded(3); n > 0 && !text.isEmpty(); --n) {
        const int at = random.bounded(int(text.size()));
        if (random.bounded(2))
            text.remove(at, 1);
        else
            text.insert(at, QChar(char16_t(random.bounded(1, 0x100))));
    }
    return text;
}

void tst_HostileRules::expansionNeverRecurses()
{
    QRandomGenerator random(10);
    const MacroTable macros { { u"A"_s, u"$B$(A)"_s }, { u"B"_s, u"$A[--key $SA]"_s }, { u"MA"_s, u"$$MA"_s },
        { u"SA"_s, u"$SB$A"_s } };
    for (int i = 0; i < 5'000; ++i) {
        const QString text = randomText(random) + u"$A$(B:1)"_s + randomText(random);
        const Expansion expansion = expandMacros(text, macros);
        for (const ExpansionPiece &piece : expansion.pieces) {
            if (piece.kind != ExpansionPiece::Kind::Macro)
                continue;
            const auto reference = macroReferenceAt(text, piece.source.offset);
            QVERIFY(reference);
            const QString value = macros.value(piece.name);
            QCOMPARE(expansion.text.sliced(piece.result.offset, piece.result.length),
                reference->slice(value).toString());
        }
    }
}

void tst_HostileRules::printsWhatItParsed()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        for (const RuleKind kind : { RuleKind::Profile, RuleKind::Upgrade, RuleKind::Report }) {
            const RuleTree tree = parseRule(text, kind);
            QCOMPARE(printRule(tree), text);
            qsizetype at = 0;
            for (const RuleToken &token : tree.tokens) {
                QCOMPARE(token.span.offset, at);
                at = token.span.end();
            }
            for (const Diagnostic &problem : tree.problems)
                QVERIFY2(
                    problem.span.offset >= 0 && problem.span.length >= 0 && problem.span.end() <= text.size(),
                    qPrintable(text));
        }
    }
}

void tst_HostileRules::anythingIsSimulated()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 10'000; ++i) {
        const QString text = randomText(random);
        const MacroTable macros { { u"A"_s, randomText(random) },
            { u"N"_s, QString::number(random.bounded(9)) }, { u"MA"_s, u"$A$N"_s },
            { u"SA"_s, randomText(random) } };
        for (const RuleKind kind : { RuleKind::Profile, RuleKind::Upgrade, RuleKind::Report }) {
            RuleSetting setting;
            setting.kind = kind;
            const RuleTrace trace = simulateRule(text, macros, setting);
            QCOMPARE(trace.error.has_value(), trace.result == RuleTrace::Result::Error);
            QCOMPARE(trace.tree.alternatives.size(), trace.alternatives.size());
            if (trace.result == RuleTrace::Result::Match)
                QVERIFY(trace.selected >= 0 && trace.selected < trace.alternatives.size());
            QList<Diagnostic> all = trace.problems;
            if (trace.error)
                all.append(*trace.error);
            for (const Diagnostic &problem : std::as_const(all))
                QVERIFY2(problem.span.offset >= 0 && problem.span.end() <= text.size(), qPrintable(text));
        }
    }
}

void tst_HostileRules::aRuleHasOnlySoManyAlternatives()
{
    const QString most = u"(\"$A\" eq \"x\")? /a |"_s.repeated(kMostAlternatives - 1);
    QVERIFY(!parseRule(most + u" /b"_s, RuleKind::Profile).error());
    const QString text = most + u" (1 lt 2)? /b | /c | [--key x] /d"_s;
    const RuleTree tree = parseRule(text, RuleKind::Profile);
    QCOMPARE(tree.alternatives.size(), kMostAlternatives);
    QVERIFY(tree.error());
    QCOMPARE(tree.error()->code, rulecodes::kTooMany);
    QCOMPARE(tree.textOf(tree.error()->span).toString(), u"| /c | [--key x] /d"_s);
    QCOMPARE(printRule(tree), text);
    QCOMPARE(simulateRule(text, {}, {}).result, RuleTrace::Result::Error);
    QVERIFY(!describeRule(*tree.error()).isEmpty());
    // An alternative more takes nothing of the rest away.
    const EditableRule rule(text, EditableRule::Grammar::Profile);
    QCOMPARE(rule.withAlternative(kMostAlternatives, u"/e"_s), text + u" | /e"_s);
}

void tst_HostileRules::hugeRulesAreLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
        { "($N gt 9)? http://h/x | ", "(", "\"", "[", "$(", "(b=\"1\";)!", ")", "[--key x]", "$A", "x | (",
            "a ", "\xc3\xa4", "($N gt 9 and \"$A\" eq \"x\")?", "$NONE ", ";", "http://" })
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void tst_HostileRules::hugeRulesAreLinear()
{
    QFETCH(QString, piece);
    const auto timeOf = [&](qsizetype size) {
        const QString rule = piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const RuleTrace trace = simulateRule(rule, { { u"N"_s, u"6"_s }, { u"A"_s, u"x"_s } });
        if (printRule(trace.tree) != trace.expansion.text)
            return qint64(-1);
        return timer.elapsed();
    };
    // Ten times the text: a hundred times as long if it were quadratic. A whole rule in 10 MB, the rest in
    // less.
    const qsizetype size = piece.contains("http://h/x"_L1) ? 10'000'000 : 1'000'000;
    const qint64 small = timeOf(size / 10);
    QVERIFY(small >= 0);
    const qint64 large = timeOf(size);
    QVERIFY(large >= 0);
    QVERIFY2(large < 30 * std::max<qint64>(small, 20), qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(tst_HostileRules)
#include "tst_hostilerules.moc"
