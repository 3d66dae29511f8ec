#include "core/rules/analysisparts.h"
#include "core/rules/conditionbounds.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/rulecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::analysis {

using namespace rulecodes;

namespace {

using OperandKind = Operand::Kind;

bool isOpen(const Operand &operand)
{
    return operand.text.contains(u'$');
}

bool isQuoted(const Operand &operand)
{
    return operand.kind == OperandKind::Quoted;
}

/// The macro that an operand is, as a whole.
std::optional<Macro> macroOf(const Operand &operand)
{
    if (operand.kind == OperandKind::Implied)
        return findMacro(u"SWVER");
    const auto reference = macroReferenceAt(operand.text, 0);
    if (!reference || reference->span.length != operand.text.size())
        return std::nullopt;
    return findMacro(reference->name);
}

bool isNumeric(const std::optional<Macro> &macro)
{
    return macro && (macro->kind == Macro::Kind::Integer || macro->kind == Macro::Kind::Version);
}

bool isNumericText(QStringView text)
{
    return isIntegerText(text) || parseVersion(text);
}

void quote(const Operand &operand, QList<TextEdit> &fix)
{
    if (isQuoted(operand) || operand.kind == OperandKind::Implied)
        return;
    fix.append({ { operand.span.offset, 0 }, "\"" });
    fix.append({ { operand.span.end(), 0 }, "\"" });
}

void unquote(const Operand &operand, QList<TextEdit> &fix)
{
    if (!isQuoted(operand))
        return;
    fix.append({ { operand.span.offset, 1 }, "" });
    fix.append({ { operand.span.end() - 1, 1 }, "" });
}

/// Whether both sides would be right without quotes.
bool areNumeric(const Comparison &comparison)
{
    const auto fits = [](const Operand &operand) {
        return isNumeric(macroOf(operand)) || (!isOpen(operand) && isNumericText(operand.text));
    };
    return fits(comparison.left) && fits(comparison.right);
}

/// 12.0.1 as 12-0-1MPP: what somebody means who reads a release's number. Lower numbers and suffixes are of
/// SPA firmware.
QList<TextEdit> mppSpelling(const Version &version, SourceSpan literal)
{
    constexpr int kFirstMpp = 9;
    if (version.components.size() != 3 || !version.suffix.isEmpty()
        || version.components.constFirst().toInt() < kFirstMpp)
        return {};
    return { { literal, version.components.join(u'-').toUtf8() + "MPP" } };
}

class ComparisonJudge
{
public:
    ComparisonJudge(
        const Comparison &comparison, QStringView text, MacroTarget target, QList<Diagnostic> &found)
        : m_comparison(comparison)
        , m_text(text)
        , m_target(target)
        , m_found(found)
    {
    }

    void run()
    {
        judgeSpelling();
        const bool leftQuoted = isQuoted(m_comparison.left);
        if (leftQuoted != isQuoted(m_comparison.right))
            judgeOneSidedQuotes();
        else if (leftQuoted)
            judgeStrings();
        else
            judgeNumbers();
    }

private:
    QList<TextEdit> quoteBoth() const
    {
        QList<TextEdit> fix;
        quote(m_comparison.left, fix);
        quote(m_comparison.right, fix);
        return fix;
    }
    QList<TextEdit> unquoteBoth() const
    {
        QList<TextEdit> fix;
        unquote(m_comparison.left, fix);
        unquote(m_comparison.right, fix);
        return fix;
    }

    void judgeSpelling()
    {
        const QStringView op = m_text.sliced(m_comparison.opSpan.offset, m_comparison.opSpan.length);
        if (m_comparison.left.kind == OperandKind::Implied)
            add(m_found, Severity::Warning, kLegacyForm, m_comparison.span, {},
                { { { m_comparison.opSpan.offset, 0 }, "$SWVER " } });
        if (op == u"!")
            add(m_found, Severity::Warning, kLegacyForm, m_comparison.opSpan, {},
                { { m_comparison.opSpan, "!=" } });
        const QString lower = op.toString().toLower();
        if (op != lower)
            add(m_found, Severity::Info, kOperatorCase, m_comparison.opSpan, { lower },
                { { m_comparison.opSpan, lower.toUtf8() } });
    }

    void judgeOneSidedQuotes()
    {
        const bool numeric = areNumeric(m_comparison);
        add(m_found, Severity::Error, kType, m_comparison.span,
            { numeric ? details::kUnquote : details::kQuoteMacro }, numeric ? unquoteBoth() : quoteBoth());
    }

    void judgeStrings()
    {
        const bool isOrder
            = m_comparison.op != ComparisonOperator::Equal && m_comparison.op != ComparisonOperator::NotEqual;
        if (isOrder) {
            add(m_found, Severity::Error, kOperator, m_comparison.opSpan, {},
                areNumeric(m_comparison) ? unquoteBoth() : QList<TextEdit>());
            return;
        }
        for (const auto &[macroSide, other] : { std::pair(m_comparison.left, m_comparison.right),
                 std::pair(m_comparison.right, m_comparison.left) }) {
            const auto macro = macroOf(macroSide);
            // In quotes the whole name of the load is compared, model and ending included.
            const bool isBare = macro && macro->name == "SWVER"_L1 && !isOpen(other)
                && parseVersion(other.text) && !other.text.front().isLetter();
            if (isBare)
                add(m_found, Severity::Warning, kQuotedVersion, m_comparison.span, {}, unquoteBoth());
        }
    }

    void judgeNumbers()
    {
        // At most one problem for a comparison: the others follow from it.
        const Operand &left = m_comparison.left;
        const Operand &right = m_comparison.right;
        for (const Operand *operand : { &left, &right }) {
            if (operand->kind == OperandKind::Implied)
                continue;
            if (!isOpen(*operand) && !isNumericText(operand->text)) {
                add(m_found, Severity::Error, kFormat, operand->span, {}, wordFix());
                return;
            }
            const auto macro = macroOf(*operand);
            if (macro && (macro->kind == Macro::Kind::Text || macro->kind == Macro::Kind::Secret)) {
                add(m_found, Severity::Warning, kFormat, operand->span, { details::kQuoteMacro },
                    quoteBoth());
                return;
            }
        }
        if (!isOpen(left) && !isOpen(right) && left.kind != OperandKind::Implied)
            judgeLiterals();
        else
            judgeWithMacro();
    }

    /// Quotes for a word, where the other side may be text.
    QList<TextEdit> wordFix() const
    {
        const bool numeric = isNumeric(macroOf(m_comparison.left)) || isNumeric(macroOf(m_comparison.right));
        return numeric || m_comparison.op > ComparisonOperator::NotEqual ? QList<TextEdit>() : quoteBoth();
    }

    void judgeLiterals()
    {
        const ConditionResult result = evaluate({ { m_comparison }, {} }, {});
        if (result.problem)
            m_found.append(*result.problem);
    }

    void judgeWithMacro()
    {
        const auto known = openComparison(m_comparison);
        const bool isLeft = m_comparison.left.kind == OperandKind::Implied || isOpen(m_comparison.left);
        const auto macro = macroOf(isLeft ? m_comparison.left : m_comparison.right);
        if (!known || !macro)
            return;
        const SourceSpan literal = isLeft ? m_comparison.right.span : m_comparison.left.span;
        const bool isVersion = known->kind == OpenComparison::Kind::Version;
        if ((macro->kind == Macro::Kind::Integer && isVersion)
            || (macro->kind == Macro::Kind::Version && !isVersion))
            add(m_found, Severity::Warning, kMixedKinds, m_comparison.span, { u'$' + macro->name });
        else if (macro->name == "SWVER"_L1 && m_target == MacroTarget::Mpp && isVersion
            && known->version->form == Version::Form::Spa)
            add(m_found, Severity::Warning, kLegacyVersion, literal, {},
                mppSpelling(*known->version, literal));
    }

    const Comparison &m_comparison;
    QStringView m_text;
    MacroTarget m_target;
    QList<Diagnostic> &m_found;
};

/// What is always or never so whatever the macros hold; nothing where it depends.
std::optional<bool> constantValue(const Comparison &comparison)
{
    const bool leftOpen = comparison.left.kind == OperandKind::Implied || isOpen(comparison.left);
    if (!leftOpen && !isOpen(comparison.right))
        return evaluate({ { comparison }, {} }, {}).value;
    if (comparison.left.text == comparison.right.text && comparison.left.kind == comparison.right.kind)
        return comparison.op == ComparisonOperator::Equal || comparison.op == ComparisonOperator::LessOrEqual
            || comparison.op == ComparisonOperator::GreaterOrEqual;
    const auto known = openComparison(comparison);
    if (known && ConditionBounds().implies(*known))
        return true;
    if (known && ConditionBounds().implies(known->negated()))
        return false;
    return std::nullopt;
}

struct Summary
{
    QList<OpenComparison> known;
    bool isWhole = true; // every comparison is among `known` or constant
    bool isAlways = false;
    bool isNever = false;
};

Summary summaryOf(const Condition &condition)
{
    Summary summary;
    ConditionBounds bounds;
    qsizetype constant = 0;
    for (const Comparison &comparison : condition.comparisons) {
        const auto value = constantValue(comparison);
        constant += value && *value ? 1 : 0;
        summary.isNever = summary.isNever || (value && !*value);
        const auto known = openComparison(comparison);
        if (known) {
            summary.known.append(*known);
            bounds.add(*known);
        } else if (!value) {
            summary.isWhole = false;
        }
    }
    summary.isNever = summary.isNever || bounds.isContradictory();
    summary.isAlways = !summary.isNever && constant == condition.comparisons.size();
    return summary;
}

constexpr qsizetype kMostConjunctions
    = 32; // conditions of several comparisons that later ones are held against

enum class Reach {
    Possible,
    AlwaysTrue,
    NeverTrue,
    Taken, // by the alternatives before
    Behind, // one that is always taken, which was said already
};

QList<Reach> reachesOf(const RuleTree &tree)
{
    QList<Reach> reaches;
    ConditionBounds left; // what no alternative before takes
    QList<QList<OpenComparison>> conjunctions;
    bool isExhausted = false;
    bool isSaid = false; // that nothing comes through
    for (const RuleAlternative &alternative : tree.alternatives) {
        if (isExhausted) {
            reaches.append(isSaid ? Reach::Behind : Reach::Taken);
            isSaid = true;
            continue;
        }
        if (!alternative.hasCondition()) {
            reaches.append(Reach::Possible);
            isExhausted = true;
            isSaid = true; // an alternative behind it is an error of form
            continue;
        }
        if (alternative.condition.problem || alternative.condition.comparisons.isEmpty()) {
            reaches.append(Reach::Possible);
            continue;
        }
        const Summary summary = summaryOf(alternative.condition);
        if (summary.isNever || summary.isAlways) {
            reaches.append(summary.isNever ? Reach::NeverTrue : Reach::AlwaysTrue);
            isExhausted = summary.isAlways;
            continue;
        }
        const ConditionBounds here = left.with(summary.known);
        const bool isTaken = here.isContradictory()
            || std::any_of(conjunctions.cbegin(), conjunctions.cend(), [&](const auto &conjunction) {
                   return std::all_of(conjunction.cbegin(), conjunction.cend(),
                       [&](const OpenComparison &comparison) { return here.implies(comparison); });
               });
        reaches.append(isTaken ? Reach::Taken : Reach::Possible);
        if (!summary.isWhole || isTaken)
            continue; // a taken one leaves no less than before
        if (summary.known.size() == 1) {
            left.add(summary.known.constFirst().negated());
            isExhausted = left.isContradictory();
        } else if (conjunctions.size() < kMostConjunctions && !summary.known.isEmpty()) {
            conjunctions.append(summary.known);
        }
    }
    return reaches;
}

} // namespace

void judgeCondition(
    const Condition &condition, QStringView text, MacroTarget target, QList<Diagnostic> &found)
{
    for (const Comparison &comparison : condition.comparisons)
        ComparisonJudge(comparison, text, target, found).run();
}

void judgeConstant(const Condition &condition, SourceSpan span, QList<Diagnostic> &found)
{
    if (condition.problem || condition.comparisons.isEmpty())
        return;
    const Summary summary = summaryOf(condition);
    if (summary.isNever)
        add(found, Severity::Warning, kNeverTrue, span);
    else if (summary.isAlways)
        add(found, Severity::Warning, kAlwaysTrue, span);
}

void judgeReachability(const RuleTree &tree, QList<Diagnostic> &found)
{
    const QList<Reach> reaches = reachesOf(tree);
    for (qsizetype i = 0; i < reaches.size(); ++i) {
        const RuleAlternative &alternative = tree.alternatives.at(i);
        if (reaches.at(i) == Reach::NeverTrue)
            add(found, Severity::Warning, kNeverTrue, alternative.conditionSpan);
        else if (reaches.at(i) == Reach::AlwaysTrue)
            add(found, Severity::Warning, kAlwaysTrue, alternative.conditionSpan);
        else if (reaches.at(i) == Reach::Taken)
            add(found, Severity::Warning, kNeverReached, alternative.span, { QString::number(i + 1) });
    }
    const bool mayBeSkipped = reaches.size() > 1 && reaches.constLast() == Reach::Possible
        && tree.alternatives.constLast().hasCondition() && !tree.error();
    if (mayBeSkipped)
        add(found, Severity::Info, kMaybeSkipped, tree.alternatives.constLast().conditionSpan);
}

} // namespace flatprofile::analysis

namespace flatprofile {

QList<bool> reachableAlternatives(const RuleTree &tree)
{
    using analysis::Reach;
    QList<bool> reachable;
    for (const Reach reach : analysis::reachesOf(tree))
        reachable.append(reach == Reach::Possible || reach == Reach::AlwaysTrue);
    return reachable;
}

} // namespace flatprofile
