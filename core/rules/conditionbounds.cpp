#include "core/rules/conditionbounds.h"

#include "core/rules/macrocatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Op = ComparisonOperator;
using Kind = OpenComparison::Kind;

namespace {

constexpr qsizetype kMostExcluded = 64; // further ones are forgotten, which misses contradictions at worst

Op mirrored(Op op)
{
    switch (op) {
    case Op::Less:
        return Op::Greater;
    case Op::LessOrEqual:
        return Op::GreaterOrEqual;
    case Op::Greater:
        return Op::Less;
    case Op::GreaterOrEqual:
        return Op::LessOrEqual;
    case Op::Equal:
    case Op::NotEqual:
        break;
    }
    return op;
}

Op opposite(Op op)
{
    switch (op) {
    case Op::Equal:
        return Op::NotEqual;
    case Op::NotEqual:
        return Op::Equal;
    case Op::Less:
        return Op::GreaterOrEqual;
    case Op::LessOrEqual:
        return Op::Greater;
    case Op::Greater:
        return Op::LessOrEqual;
    case Op::GreaterOrEqual:
        break;
    }
    return Op::Less;
}

/// Both of the same kind and form.
std::strong_ordering order(const OpenComparison &a, const OpenComparison &b)
{
    return a.kind == Kind::Integer ? a.number <=> b.number : compareVersions(*a.version, *b.version).order;
}

bool hasBuild(const OpenComparison &value)
{
    return value.kind == Kind::Version && !value.version->build.isNull();
}

bool isWildcard(const OpenComparison &value)
{
    return value.kind == Kind::Version && value.version->form == Version::Form::Mpp && !hasBuild(value);
}

/// Whether whatever equals `value` equals `excluded`.
bool covers(const OpenComparison &excluded, const OpenComparison &value)
{
    return order(excluded, value) == 0 && (isWildcard(excluded) || !isWildcard(value));
}

} // namespace

OpenComparison OpenComparison::negated() const
{
    OpenComparison result = *this;
    result.op = opposite(op);
    return result;
}

std::optional<OpenComparison> openComparison(const Comparison &comparison)
{
    const bool leftOpen
        = comparison.left.kind == Operand::Kind::Implied || comparison.left.text.contains(u'$');
    const bool rightOpen = comparison.right.text.contains(u'$');
    const bool leftQuoted = comparison.left.kind == Operand::Kind::Quoted;
    const bool rightQuoted = comparison.right.kind == Operand::Kind::Quoted;
    if (leftOpen == rightOpen || leftQuoted != rightQuoted)
        return std::nullopt;
    const Operand &open = leftOpen ? comparison.left : comparison.right;
    OpenComparison result;
    result.key = open.kind == Operand::Kind::Implied ? u"$SWVER"_s : open.text;
    result.literal = leftOpen ? comparison.right.text : comparison.left.text;
    result.op = leftOpen ? comparison.op : mirrored(comparison.op);
    if (leftQuoted) {
        if (result.op != Op::Equal && result.op != Op::NotEqual)
            return std::nullopt;
        result.key.prepend(u'"');
        return result;
    }
    if (isIntegerText(result.literal)) {
        bool fits = false;
        result.kind = Kind::Integer;
        result.number = result.literal.toLongLong(&fits);
        return fits && qAbs(result.number / 2) < (1LL << 61) ? std::optional(result) : std::nullopt;
    }
    result.kind = Kind::Version;
    result.version = parseVersion(result.literal);
    return result.version ? std::optional(result) : std::nullopt;
}

void ValueBounds::add(const OpenComparison &comparison)
{
    if (!m_kind) {
        m_kind = comparison.kind;
        if (comparison.version)
            m_form = comparison.version->form;
    }
    // Values of two kinds can't be compared with each other; such a condition is another problem.
    if (*m_kind != comparison.kind || (comparison.version && *m_form != comparison.version->form))
        return;
    if (comparison.kind == Kind::String) {
        addString(comparison);
        return;
    }
    switch (comparison.op) {
    case Op::Equal:
        addLower({ comparison, false });
        addUpper({ comparison, false });
        break;
    case Op::NotEqual:
        if (m_excluded.size() < kMostExcluded)
            m_excluded.append(comparison);
        break;
    case Op::Greater:
    case Op::GreaterOrEqual:
        addLower({ comparison, comparison.op == Op::Greater });
        break;
    case Op::Less:
    case Op::LessOrEqual:
        addUpper({ comparison, comparison.op == Op::Less });
        break;
    }
    judge();
}

void ValueBounds::addString(const OpenComparison &comparison)
{
    if (comparison.op == Op::Equal) {
        m_isContradictory = m_isContradictory || (m_equal && *m_equal != comparison.literal)
            || m_excludedTexts.contains(comparison.literal);
        m_equal = comparison.literal;
        return;
    }
    m_isContradictory = m_isContradictory || (m_equal && *m_equal == comparison.literal);
    if (m_excludedTexts.size() < kMostExcluded)
        m_excludedTexts.append(comparison.literal);
}

/// Whole numbers leave no gap: above 4 is from 5 on.
static void closeIntegers(OpenComparison &at, bool &isStrict, qint64 step)
{
    if (at.kind != Kind::Integer || !isStrict)
        return;
    at.number += step;
    isStrict = false;
}

void ValueBounds::addLower(Bound bound)
{
    closeIntegers(bound.at, bound.isStrict, 1);
    const auto strength
        = [](const Bound &b) { return b.isStrict ? (isWildcard(b.at) ? 3 : 2) : (isWildcard(b.at) ? 0 : 1); };
    const auto way = m_lower ? order(bound.at, m_lower->at) : std::strong_ordering::greater;
    if (way > 0 || (way == 0 && strength(bound) > strength(*m_lower)))
        m_lower = bound;
}

void ValueBounds::addUpper(Bound bound)
{
    closeIntegers(bound.at, bound.isStrict, -1);
    const auto strength
        = [](const Bound &b) { return b.isStrict ? (isWildcard(b.at) ? 3 : 2) : (isWildcard(b.at) ? 0 : 1); };
    const auto way = m_upper ? order(bound.at, m_upper->at) : std::strong_ordering::less;
    if (way < 0 || (way == 0 && strength(bound) > strength(*m_upper)))
        m_upper = bound;
}

void ValueBounds::judge()
{
    if (m_isContradictory)
        return;
    // An excluded end is a strict one; behind an excluded number the next may be excluded, too.
    bool moved = true;
    while (moved) {
        moved = false;
        for (const OpenComparison &excluded : std::as_const(m_excluded)) {
            for (std::optional<Bound> *bound : { &m_lower, &m_upper }) {
                if (!*bound || (*bound)->isStrict || !covers(excluded, (*bound)->at)
                    || isWildcard(excluded) != isWildcard((*bound)->at))
                    continue;
                (*bound)->isStrict = true;
                closeIntegers((*bound)->at, (*bound)->isStrict, bound == &m_lower ? 1 : -1);
                moved = true;
            }
        }
    }
    if (!m_lower || !m_upper)
        return;
    if (*m_kind == Kind::Integer) {
        m_isContradictory = m_lower->at.number > m_upper->at.number;
        return;
    }
    const auto way = order(m_lower->at, m_upper->at);
    const bool lowerOpen = isWildcard(m_lower->at);
    const bool upperOpen = isWildcard(m_upper->at);
    if (way != 0)
        m_isContradictory = way > 0;
    else if (lowerOpen == upperOpen)
        m_isContradictory = m_lower->isStrict || m_upper->isStrict;
    else
        m_isContradictory = upperOpen ? m_upper->isStrict : m_lower->isStrict;
    if (m_isContradictory || way != 0)
        return;
    // Only what equals both ends is left.
    const OpenComparison &left = lowerOpen ? m_upper->at : m_lower->at;
    m_isContradictory = lowerOpen == upperOpen
        && std::any_of(m_excluded.cbegin(), m_excluded.cend(),
            [&](const OpenComparison &excluded) { return covers(excluded, left); });
}

ValueBounds ConditionBounds::startOf(const OpenComparison &comparison)
{
    ValueBounds bounds;
    if (comparison.kind != Kind::Integer)
        return bounds;
    const auto reference = macroReferenceAt(comparison.key, 0);
    const bool isWhole = reference && reference->span.length == comparison.key.size() && reference->from == 0
        && reference->length < 0;
    const auto macro = isWhole ? findMacro(reference->name) : std::nullopt;
    const auto addEnd = [&](const std::optional<qint64> &end, Op op) {
        if (!end)
            return;
        OpenComparison known = comparison;
        known.op = op;
        known.number = *end;
        bounds.add(known);
    };
    if (macro) {
        addEnd(macro->minimum, Op::GreaterOrEqual);
        addEnd(macro->maximum, Op::LessOrEqual);
    }
    return bounds;
}

void ConditionBounds::add(const OpenComparison &comparison)
{
    auto bounds = m_bounds.find(comparison.key);
    if (bounds == m_bounds.end())
        bounds = m_bounds.insert(comparison.key, startOf(comparison));
    bounds->add(comparison);
    m_isContradictory = m_isContradictory || bounds->isContradictory();
}

bool ConditionBounds::implies(const OpenComparison &comparison) const
{
    const auto bounds = m_bounds.constFind(comparison.key);
    ValueBounds left = bounds == m_bounds.cend() ? startOf(comparison) : *bounds;
    left.add(comparison.negated());
    return left.isContradictory();
}

ConditionBounds ConditionBounds::with(const QList<OpenComparison> &comparisons) const
{
    ConditionBounds result;
    for (const OpenComparison &comparison : comparisons) {
        const auto known = m_bounds.constFind(comparison.key);
        if (known != m_bounds.cend() && !result.m_bounds.contains(comparison.key)) {
            result.m_bounds.insert(comparison.key, *known);
            result.m_isContradictory = result.m_isContradictory || known->isContradictory();
        }
        result.add(comparison);
    }
    return result;
}

} // namespace flatprofile
