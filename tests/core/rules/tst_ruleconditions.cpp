#include "core/rules/condition.h"
#include "core/rules/macros.h"
#include "core/rules/version.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace flatprofile;

static MacroTable macrosOf(const testing::Vector &vector)
{
    MacroTable macros;
    for (const auto &[name, value] : vector.context)
        macros.insert(name, value);
    return macros;
}

static void addRows(const QString &area)
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<MacroTable>("macros");
    QTest::addColumn<QString>("expected");
    const auto rows = testing::vectors(area);
    if (rows.isEmpty())
        QSKIP("The vectors are not here.");
    for (const auto &row : rows)
        QTest::addRow("line %d", row.line) << row.input << macrosOf(row) << row.expected;
}

static QString outcome(const ConditionResult &result)
{
    if (result.problem)
        return "error:"_L1 + QString(result.problem->code).mid(5); // without rule-
    return *result.value ? u"true"_s : u"false"_s;
}

class tst_RuleConditions : public QObject
{
    Q_OBJECT

private slots:
    void expandsMacros_data() { addRows(u"macro"_s); }
    void expandsMacros();
    void expansionLeadsBackToItsSource();
    void anythingExpands();
    void evaluatesConditions_data() { addRows(u"condition"_s); }
    void evaluatesConditions();
    void emptyMacroIsNotTheLegacyForm();
    void legacyFormComparesTheSoftware();
    void comparesVersions_data() { addRows(u"version-compare"_s); }
    void comparesVersions();
};

void tst_RuleConditions::expandsMacros()
{
    QFETCH(QString, input);
    QFETCH(MacroTable, macros);
    QFETCH(QString, expected);
    const QString pos = macros.value(u"pos"_s);
    const auto place = pos == "key"_L1 ? MacroPlace::OptionArgument
        : pos == "post"_L1             ? MacroPlace::PostBody
                                       : MacroPlace::Rule;
    QCOMPARE(expandMacros(input, macros, place).text, expected);
}

void tst_RuleConditions::expansionLeadsBackToItsSource()
{
    const Expansion expansion = expandMacros(u"/x$(MAU)y$A", { { u"MAU"_s, u"00"_s } });
    QCOMPARE(expansion.text, u"/x00y"_s);
    QCOMPARE(expansion.sourceOf({ 0, 2 }), (SourceSpan { 0, 2 }));
    QCOMPARE(expansion.sourceOf({ 3, 1 }), (SourceSpan { 2, 6 }));
    QCOMPARE(expansion.sourceOf({ 1, 4 }), (SourceSpan { 1, 8 }));
    QVERIFY(expansion.vanishedBetween(5, 5));
    QVERIFY(!expansion.vanishedBetween(0, 4));
}

void tst_RuleConditions::anythingExpands()
{
    QRandomGenerator random(5);
    const QString letters = u"$()[]:\"- AGPSWVER_01key|\u201c"_s;
    const MacroTable macros { { u"A"_s, u"$A$B"_s }, { u"SWVER"_s, u"1.0"_s } };
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int n = random.bounded(30); n > 0; --n)
            text += letters.at(random.bounded(int(letters.size())));
        const Expansion expansion = expandMacros(text, macros);
        qsizetype source = 0;
        qsizetype result = 0;
        for (const ExpansionPiece &piece : expansion.pieces) {
            QCOMPARE(piece.source.offset, source);
            QCOMPARE(piece.result.offset, result);
            source = piece.source.end();
            result = piece.result.end();
        }
        QCOMPARE(source, text.size());
        QCOMPARE(result, expansion.text.size());
        const auto outcome = evaluateCondition(text, macros);
        QVERIFY(outcome.value.has_value() != outcome.problem.has_value());
        if (outcome.problem)
            QVERIFY2(outcome.problem->span.offset >= 0 && outcome.problem->span.end() <= text.size(),
                qPrintable(text));
    }
}

void tst_RuleConditions::evaluatesConditions()
{
    QFETCH(QString, input);
    QFETCH(MacroTable, macros);
    QFETCH(QString, expected);
    QCOMPARE(outcome(evaluateCondition(input, macros)), expected);
}

void tst_RuleConditions::emptyMacroIsNotTheLegacyForm()
{
    const MacroTable macros { { u"SWVER"_s, u"1.0.2"_s } };
    QCOMPARE(outcome(evaluateCondition(u"$A lt 1.1", macros)), u"error:format"_s);
    QCOMPARE(outcome(evaluateCondition(u"1.1 gt $A", macros)), u"error:format"_s);
}

void tst_RuleConditions::legacyFormComparesTheSoftware()
{
    const MacroTable macros { { u"SWVER"_s, u"1.0.2"_s } };
    QCOMPARE(outcome(evaluateCondition(u"< 1.1", macros)), u"true"_s);
    QCOMPARE(outcome(evaluateCondition(u"! 1.0.33", macros)), u"true"_s);
    QCOMPARE(outcome(evaluateCondition(u"ge 2.0.6(b)", macros)), u"false"_s);
}

void tst_RuleConditions::comparesVersions()
{
    QFETCH(QString, input);
    QFETCH(QString, expected);
    const QStringList sides = input.split(u" <=> "_s);
    const auto left = parseVersion(sides.at(0));
    const auto right = parseVersion(sides.at(1));
    if (!left || !right || left->form != right->form) {
        QCOMPARE(u"error:format"_s, expected);
        return;
    }
    const auto order = compareVersions(*left, *right).order;
    QCOMPARE(order < 0 ? u"<"_s : order > 0 ? u">"_s : u"="_s, expected);
}

QTEST_GUILESS_MAIN(tst_RuleConditions)
#include "tst_ruleconditions.moc"
