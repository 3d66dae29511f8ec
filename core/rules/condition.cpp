#include "core/rules/condition.h"
#include "core/rules/rulecodes.h"
#include "core/rules/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool isIntegerText(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.sliced(1);
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::strong_ordering compareIntegerTexts(QStringView left, QStringView right)
{
    const auto split = [](QStringView &text) {
        const bool negative = text.startsWith(u'-');
        if (negative || text.startsWith(u'+'))
            text = text.sliced(1);
        return negative && compareDigits(text, u"0") != 0;
    };
    const bool leftNegative = split(left);
    const bool rightNegative = split(right);
    if (leftNegative != rightNegative)
        return leftNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return leftNegative ? compareDigits(right, left) : compareDigits(left, right);
}

bool holds(ComparisonOperator op, std::strong_ordering order)
{
    switch (op) {
    case ComparisonOperator::Equal:
        return order == 0;
    case ComparisonOperator::NotEqual:
        return order != 0;
    case ComparisonOperator::Less:
        return order < 0;
    case ComparisonOperator::LessOrEqual:
        return order <= 0;
    case ComparisonOperator::Greater:
        return order > 0;
    case ComparisonOperator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

namespace {

using Kind = ComparisonResult::Kind;

void fail(ComparisonResult &result, QLatin1StringView code, SourceSpan span)
{
    result.problem = Diagnostic { Severity::Error, code, span, {}, {} };
}

void compareStrings(const Comparison &comparison, ComparisonResult &result)
{
    if (comparison.op != ComparisonOperator::Equal && comparison.op != ComparisonOperator::NotEqual) {
        fail(result, rulecodes::kOperator, comparison.opSpan);
        return;
    }
    result.kind = Kind::String;
    result.value = (result.left == result.right) == (comparison.op == ComparisonOperator::Equal);
}

void compareVersionTexts(const Comparison &comparison, ComparisonResult &result)
{
    const bool leftInteger = isIntegerText(result.left);
    const bool rightInteger = isIntegerText(result.right);
    const auto left = leftInteger ? std::nullopt : parseVersion(result.left);
    const auto right = rightInteger ? std::nullopt : parseVersion(result.right);
    if (!leftInteger && !left)
        fail(result, rulecodes::kFormat, comparison.left.span);
    else if (!rightInteger && !right)
        fail(result, rulecodes::kFormat, comparison.right.span);
    else if (leftInteger != rightInteger)
        fail(result, rulecodes::kType, comparison.span);
    else if (left->form != right->form)
        fail(result, rulecodes::kFormat, comparison.right.span);
    if (result.problem)
        return;
    result.kind = Kind::Version;
    result.order = compareVersions(*left, *right);
    result.value = holds(comparison.op, result.order.order);
}

ComparisonResult evaluateComparison(const Comparison &comparison, const QString &softwareVersion)
{
    const bool implied = comparison.left.kind == Operand::Kind::Implied;
    ComparisonResult result;
    result.left = implied ? softwareVersion : comparison.left.text;
    result.right = comparison.right.text;
    const bool leftQuoted = comparison.left.kind == Operand::Kind::Quoted;
    const bool rightQuoted = comparison.right.kind == Operand::Kind::Quoted;
    if (leftQuoted != rightQuoted) {
        fail(result, rulecodes::kType, comparison.span);
    } else if (leftQuoted) {
        compareStrings(comparison, result);
    } else if (isIntegerText(result.left) && isIntegerText(result.right)) {
        result.kind = Kind::Integer;
        result.value = holds(comparison.op, compareIntegerTexts(result.left, result.right));
    } else {
        compareVersionTexts(comparison, result);
    }
    return result;
}

} // namespace

ConditionResult evaluate(const Condition &condition, const QString &softwareVersion)
{
    ConditionResult result;
    result.problem = condition.problem;
    bool all = true;
    for (const Comparison &comparison : condition.comparisons) {
        result.comparisons.append(evaluateComparison(comparison, softwareVersion));
        const ComparisonResult &last = result.comparisons.constLast();
        if (last.problem && !result.problem)
            result.problem = last.problem;
        all = all && last.value.value_or(false);
    }
    if (!result.problem)
        result.value = all;
    return result;
}

ConditionResult evaluateCondition(QStringView text, const MacroTable &macros)
{
    const Expansion expansion = expandMacros(text, macros);
    ConditionResult result
        = evaluate(parseCondition(expansion.text, 0, &expansion), macros.value(u"SWVER"_s));
    if (result.problem)
        result.problem->span = expansion.sourceOf(result.problem->span);
    for (ComparisonResult &comparison : result.comparisons) {
        if (comparison.problem)
            comparison.problem->span = expansion.sourceOf(comparison.problem->span);
    }
    return result;
}

} // namespace flatprofile
