#include "core/rules/compiledrule.h"

#include "core/rules/ruleparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr qsizetype kMostRemembered = 20'000; // comparisons of one kind, then they are forgotten

bool isBareCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'.'
        || c == u'-' || c == u'_' || c == u':' || c == u'/' || c == u'+' || c == u'%' || c == u'@';
}

bool isUrlCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return u > 0x20 && u < 0x7F && u != u'"' && u != u'(' && u != u')' && u != u'[' && u != u']' && u != u'|'
        && u != u'$' && u != u'#' && u != u';';
}

bool isConditionWord(QStringView text)
{
    return text.size() <= 3
        && (text.compare("and"_L1, Qt::CaseInsensitive) == 0
            || text.compare("eq"_L1, Qt::CaseInsensitive) == 0
            || text.compare("ne"_L1, Qt::CaseInsensitive) == 0
            || text.compare("lt"_L1, Qt::CaseInsensitive) == 0
            || text.compare("le"_L1, Qt::CaseInsensitive) == 0
            || text.compare("gt"_L1, Qt::CaseInsensitive) == 0
            || text.compare("ge"_L1, Qt::CaseInsensitive) == 0);
}

/// Whole numbers that are plain and short, which most are.
bool readInteger(QStringView text, qint64 &number)
{
    if (text.isEmpty() || text.size() > 18)
        return false;
    number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
        number = number * 10 + (c.unicode() - u'0');
    }
    return true;
}

SourceSpan inside(SourceSpan quoted)
{
    return { quoted.offset + 1, quoted.length - 2 };
}

} // namespace

CompiledRule::CompiledRule(
    const QString &rule, const QStringList &columns, const MacroTable &common, const RuleSetting &setting)
    : m_rule(rule)
    , m_columns(columns)
    , m_common(common)
    , m_setting(setting)
    , m_tree(parseRule(rule, setting.kind))
{
    MacroTable known;
    for (auto macro = common.begin(); macro != common.end(); ++macro) {
        known.insert(macro.key(), u"x"_s);
        m_slots.insert(macro.key(), int(columns.size() + m_fixed.size()));
        m_fixed.append(macro.value());
    }
    for (int column = int(columns.size()) - 1; column >= 0; --column) {
        known.insert(columns.at(column), u"x"_s);
        m_slots.insert(columns.at(column), column); // a phone's own value wins, the first of two columns
    }
    m_softwareSlot = m_slots.value(u"SWVER"_s, -1);
    m_expansion = expandMacros(rule, known);
    m_isCompiled = compile();
}

/// False where only simulateRule() can tell.
bool CompiledRule::compile()
{
    if (m_tree.isComment)
        return true;
    if (m_tree.error() || m_rule.contains("$$"_L1) || m_tree.alternatives.isEmpty())
        return false;
    bool good = true;
    for (const RuleAlternative &alternative : std::as_const(m_tree.alternatives)) {
        CompiledAlternative compiled;
        for (const Comparison &comparison : alternative.condition.comparisons) {
            const auto operand = [&](const Operand &side) {
                return side.kind == Operand::Kind::Quoted ? templateOf(inside(side.span), Place::Quoted, good)
                                                          : templateOf(side.span, Place::Bare, good);
            };
            CompiledComparison compiledComparison { comparison,
                comparison.left.kind == Operand::Kind::Implied, {}, operand(comparison.right) };
            if (!compiledComparison.isImplied)
                compiledComparison.left = operand(comparison.left);
            compiled.comparisons.append(std::move(compiledComparison));
            ++m_comparisonCount;
        }
        for (const RuleAssignment &assignment : alternative.assignments) {
            good = good && !assignment.name.contains(u'$');
            compiled.others.append(templateOf(inside(assignment.valueSpan), Place::Quoted, good));
        }
        for (const RuleFetch &fetch : alternative.fetches) {
            for (const RuleOption &option : fetch.options) {
                if (option.argumentSpan.length > 0)
                    compiled.others.append(option.isQuoted
                            ? templateOf(inside(option.argumentSpan), Place::Quoted, good)
                            : templateOf(option.argumentSpan, Place::Bare, good));
            }
            compiled.urls.append(templateOf(fetch.url, Place::Url, good));
        }
        m_alternatives.append(std::move(compiled));
    }
    // Anything of the rule that no template holds must be without macros, or values would be its form.
    for (const RuleToken &token : std::as_const(m_tree.tokens)) {
        const bool isFree = token.kind != RuleToken::Kind::Unknown && token.kind != RuleToken::Kind::Name;
        good = good && (isFree || !m_tree.textOf(token.span).contains(u'$'));
    }
    return good;
}

CompiledRule::Template CompiledRule::templateOf(SourceSpan span, Place place, bool &good) const
{
    Template result;
    result.place = place;
    const auto &pieces = m_expansion.pieces;
    auto piece = std::lower_bound(pieces.begin(), pieces.end(), span.offset,
        [](const ExpansionPiece &p, qsizetype at) { return p.source.end() <= at; });
    for (; piece != pieces.end() && piece->source.offset < span.end(); ++piece) {
        const qsizetype from = std::max(piece->source.offset, span.offset);
        const qsizetype to = std::min(piece->source.end(), span.end());
        if (piece->kind != ExpansionPiece::Kind::Macro) {
            result.pieces.append({ m_rule.sliced(from, to - from), -1, {} });
            continue;
        }
        const auto reference = macroReferenceAt(m_rule, piece->source.offset);
        const auto slot = m_slots.constFind(piece->name);
        if (slot != m_slots.cend() && reference)
            result.pieces.append({ {}, *slot, *reference });
        // A letter without value becomes nothing, always.
    }
    if (place != Place::Quoted && result.pieces.isEmpty())
        good = false;
    return result;
}

bool CompiledRule::isSafe(const Template &text, std::span<const QString> values, qsizetype &inserted) const
{
    qsizetype length = 0;
    qsizetype dashes = 0; // at the beginning
    for (const Piece &piece : text.pieces) {
        const QStringView part
            = piece.slot < 0 ? QStringView(piece.text) : piece.reference.slice(value(piece.slot, values));
        for (const QChar c : part.first(std::min<qsizetype>(part.size(), 2)))
            dashes += dashes == length++ && c == u'-' ? 1 : 0;
        length += std::max<qsizetype>(part.size() - 2, 0);
        if (piece.slot < 0)
            continue;
        inserted += part.size();
        bool good = inserted <= kMostExpandedText;
        if (!good)
            return false;
        switch (text.place) {
        case Place::Quoted:
            good = !part.contains(u'"');
            break;
        case Place::Bare:
            good = std::all_of(part.begin(), part.end(), isBareCharacter);
            break;
        case Place::Url:
            good = std::all_of(part.begin(), part.end(), isUrlCharacter);
            break;
        }
        if (!good)
            return false;
    }
    // A word that vanishes, begins like an option or reads as an operator is another form.
    if (text.place == Place::Quoted || length == 0)
        return text.place == Place::Quoted;
    if (text.place == Place::Url)
        return true;
    if (dashes > 1 || length > 3)
        return dashes < 2;
    QString word;
    build(text, values, word);
    return !isConditionWord(word);
}

bool CompiledRule::areSafe(std::span<const QString> values) const
{
    qsizetype inserted = 0; // for macros
    const auto safe = [&](const Template &text) { return isSafe(text, values, inserted); };
    return std::all_of(m_alternatives.begin(), m_alternatives.end(), [&](const CompiledAlternative &a) {
        return std::all_of(a.others.begin(), a.others.end(), safe)
            && std::all_of(a.urls.begin(), a.urls.end(), safe)
            && std::all_of(a.comparisons.begin(), a.comparisons.end(),
                [&](const CompiledComparison &c) { return (c.isImplied || safe(c.left)) && safe(c.right); });
    });
}

void CompiledRule::build(const Template &text, std::span<const QString> values, QString &result) const
{
    result.resize(0); // keeps its memory
    for (const Piece &piece : text.pieces)
        result += piece.slot < 0 ? QStringView(piece.text) : piece.reference.slice(value(piece.slot, values));
}

void CompiledRule::compare(const CompiledComparison &comparison, int number, std::span<const QString> values,
    Scratch &scratch, std::optional<bool> &result, QLatin1StringView &error) const
{
    if (comparison.isImplied)
        scratch.left = m_softwareSlot < 0 ? QString() : value(m_softwareSlot, values);
    else
        build(comparison.left, values, scratch.left);
    build(comparison.right, values, scratch.right);
    if (!comparison.isImplied && comparison.left.place == Place::Quoted
        && comparison.right.place == Place::Quoted
        && comparison.comparison.op <= ComparisonOperator::NotEqual) {
        result = (scratch.left == scratch.right) == (comparison.comparison.op == ComparisonOperator::Equal);
        return;
    }
    const bool isBare = comparison.right.place == Place::Bare
        && (comparison.isImplied || comparison.left.place == Place::Bare);
    qint64 left = 0;
    qint64 right = 0;
    if (readInteger(scratch.left, left) && readInteger(scratch.right, right) && isBare) {
        result = holds(comparison.comparison.op, left <=> right);
        return;
    }
    auto &known = scratch.comparisons[number];
    const QString key = scratch.left + QChar(u'\0') + scratch.right;
    auto found = known.constFind(key);
    if (found == known.cend()) {
        Comparison full = comparison.comparison;
        full.left.text = scratch.left;
        full.right.text = scratch.right;
        const ConditionResult evaluated = flatprofile::evaluate(Condition { { full }, {} }, scratch.left);
        if (known.size() >= kMostRemembered)
            known.clear();
        found = known.insert(
            key, { evaluated.value, evaluated.problem ? evaluated.problem->code : QLatin1StringView() });
    }
    result = found->first;
    error = found->second;
}

std::optional<RuleOutcome> CompiledRule::evaluated(
    std::span<const QString> values, Scratch &scratch, const QString &option66) const
{
    if (m_tree.isComment)
        return RuleOutcome();
    if (!areSafe(values))
        return std::nullopt;
    if (scratch.comparisons.size() != m_comparisonCount)
        scratch.comparisons.resize(m_comparisonCount);
    int number = 0;
    for (int i = 0; i < m_alternatives.size(); ++i) {
        const CompiledAlternative &alternative = m_alternatives.at(i);
        bool all = true;
        QLatin1StringView error;
        for (const CompiledComparison &comparison : alternative.comparisons) {
            std::optional<bool> value;
            QLatin1StringView problem;
            compare(comparison, number++, values, scratch, value, problem);
            all = all && value.value_or(false);
            if (!value && error.isEmpty())
                error = problem;
        }
        if (!error.isEmpty())
            return RuleOutcome { RuleTrace::Result::Error, -1, error, {} };
        if (!all)
            continue;
        RuleOutcome outcome { RuleTrace::Result::Match, i, {}, {} };
        for (qsizetype n = 0; n < alternative.urls.size(); ++n) {
            build(alternative.urls.at(n), values, scratch.url);
            const RuleUrl url = parseRuleUrl(scratch.url, 0, { m_setting.kind, option66, false });
            if (url.problem)
                return RuleOutcome { RuleTrace::Result::Error, -1, url.problem->code, {} };
            if (n == 0)
                outcome.url = scratch.url;
        }
        return outcome;
    }
    return RuleOutcome();
}

RuleOutcome CompiledRule::simulated(std::span<const QString> values, const QString &option66) const
{
    RuleSetting setting = m_setting;
    setting.option66 = option66;
    const RuleTrace trace = simulateRule(m_rule, macros(values), setting);
    RuleOutcome outcome { trace.result, -1, {}, {} };
    if (trace.error) {
        outcome.error = trace.error->code;
    } else if (trace.selected >= 0) {
        outcome.alternative = trace.selected;
        outcome.url = trace.url();
    }
    return outcome;
}

RuleOutcome CompiledRule::evaluate(
    std::span<const QString> values, Scratch &scratch, const QString &option66) const
{
    if (m_isCompiled) {
        if (auto outcome = evaluated(values, scratch, option66))
            return *std::move(outcome);
    }
    return simulated(values, option66);
}

MacroTable CompiledRule::macros(std::span<const QString> values) const
{
    MacroTable macros = m_common;
    for (qsizetype column = m_columns.size() - 1; column >= 0; --column)
        macros.insert(m_columns.at(column), values[std::size_t(column)]);
    return macros;
}

} // namespace flatprofile
