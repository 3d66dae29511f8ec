#include "core/rules/ruleparser.h"

#include "core/rules/rulecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace rulecodes;

static constexpr qsizetype kMostProblems = 2000; // of each severity; a megabyte of bars could have a million

RuleTree RuleParser::run()
{
    m_tree.text = m_text.toString();
    m_at = afterBlanks(0);
    if (charAt(m_at) == u'#') {
        m_tree.isComment = true;
        mark(Kind::Comment, { m_at, m_text.size() - m_at });
    } else if (m_at < m_text.size()) {
        takeAlternative();
        while (charAt(m_at) == u'|') {
            const RuleAlternative &before = m_tree.alternatives.constLast();
            if (!before.hasCondition() && !m_saysUnreachable)
                fail(kUnreachable, before.span.length > 0 ? before.span : SourceSpan { m_at, 1 }, {}, {},
                    m_at);
            m_saysUnreachable = m_saysUnreachable || !before.hasCondition();
            if (m_tree.alternatives.size() >= kMostAlternatives) {
                fail(kTooMany, { m_at, m_text.size() - m_at }, { QString::number(kMostAlternatives) });
                mark(Kind::Unknown, { m_at, m_text.size() - m_at });
                m_at = m_text.size();
                break;
            }
            mark(Kind::Bar, { m_at, 1 });
            ++m_at;
            takeAlternative();
        }
        reportCharacters();
    }
    finishTokens();
    std::stable_sort(
        m_errors.begin(), m_errors.end(), [](const Found &a, const Found &b) { return a.order < b.order; });
    for (Found &found : m_errors)
        m_tree.problems.append(std::move(found.diagnostic));
    m_tree.problems.append(m_warnings);
    return std::move(m_tree);
}

void RuleParser::fail(
    QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix, qsizetype order)
{
    if (m_errors.size() >= kMostProblems)
        return;
    m_errors.append({ order < 0 ? span.offset : order,
        { Severity::Error, code, span, std::move(arguments), std::move(fix) } });
}

void RuleParser::warn(
    QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix, Severity severity)
{
    if (m_warnings.size() >= kMostProblems)
        return;
    m_warnings.append({ severity, code, span, std::move(arguments), std::move(fix) });
}

/// The parenthesis or bracket that closes the one at `open`, outside quotes; -1, with a problem, where there
/// is none.
qsizetype RuleParser::closingOf(qsizetype open, QChar opening, QChar closing)
{
    const bool nests = opening == u'(';
    qsizetype depth = 0;
    for (qsizetype at = open; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (c == u'"') {
            const qsizetype close = m_text.indexOf(u'"', at + 1);
            if (close < 0) {
                fail(kQuote, { at, m_text.size() - at });
                return -1;
            }
            at = close;
        } else if (c == opening && (nests || depth == 0)) {
            ++depth;
        } else if (c == closing && --depth == 0) {
            return at;
        }
    }
    fail(nests ? kParenthesis : kBracket, { open, 1 });
    return -1;
}

void RuleParser::takeAlternative()
{
    RuleAlternative alternative;
    m_at = afterBlanks(m_at);
    alternative.span.offset = m_at;
    bool goesOn = true;
    while (goesOn && charAt(m_at) == u'(') {
        goesOn = takeGroup(alternative);
        if (goesOn)
            m_at = afterBlanks(m_at);
    }
    if (goesOn)
        takeFetches(alternative);
    closeAlternative(alternative);
    m_tree.alternatives.append(std::move(alternative));
}

void RuleParser::closeAlternative(RuleAlternative &alternative)
{
    qsizetype end = m_at;
    while (end > alternative.span.offset && isRuleBlank(m_text.at(end - 1)))
        --end;
    alternative.span.length = end - alternative.span.offset;
    const bool hasUrl = std::all_of(alternative.fetches.cbegin(), alternative.fetches.cend(),
        [](const RuleFetch &fetch) { return fetch.url.length > 0; });
    const bool needsUrl = m_kind == RuleKind::Upgrade && alternative.fetches.isEmpty();
    const bool isFaulty
        = !m_errors.isEmpty() && m_errors.constLast().diagnostic.span.offset >= alternative.span.offset;
    if (!isFaulty && (!hasUrl || needsUrl))
        fail(kUrl, alternative.span, {}, {}, m_at);
    else if (!isFaulty && alternative.isEmpty())
        warn(kEmptyAlternative, alternative.span);
}

/// "( ... )?" or "( ... )!"
bool RuleParser::takeGroup(RuleAlternative &alternative)
{
    const qsizetype open = m_at;
    const qsizetype close = closingOf(open, u'(', u')');
    if (close < 0) {
        m_at = m_text.size();
        return false;
    }
    qsizetype end = afterBlanks(close + 1);
    const bool semicolonOutside = charAt(end) == u';' && charAt(afterBlanks(end + 1)) == u'!';
    if (semicolonOutside)
        end = afterBlanks(end + 1);
    const QChar mark = charAt(end);
    const bool isCondition = mark == u'?';
    if (!isCondition && mark != u'!') {
        reportMissingMark(open, close);
        m_at = close + 1;
        return true;
    }
    m_at = end + 1;
    const bool misplaced
        = alternative.assignmentsSpan.length > 0 || (isCondition && alternative.conditionSpan.length > 0);
    if (misplaced)
        fail(kSyntax, { open, m_at - open }, { details::kOrder });
    else if (isCondition)
        takeCondition(alternative, open, close, m_at);
    else
        takeAssignments(alternative, open, close, m_at, semicolonOutside);
    return true;
}

/// A group whose mark is missing: which one is meant shows in what the group holds.
void RuleParser::reportMissingMark(qsizetype open, qsizetype close)
{
    const QStringView inside = m_text.sliced(open + 1, close - open - 1);
    QList<TextEdit> fix;
    const QStringView end = inside.trimmed();
    if (end.endsWith(u';'))
        fix.append({ { close + 1, 0 }, "!" });
    else if (!parseCondition(inside).problem)
        fix.append({ { close + 1, 0 }, "?" });
    fail(kSyntax, { open, close + 1 - open }, { details::kMark }, fix);
}

void RuleParser::takeCondition(RuleAlternative &alternative, qsizetype open, qsizetype close, qsizetype end)
{
    alternative.conditionSpan = { open, end - open };
    alternative.conditionText = { open + 1, close - open - 1 };
    alternative.condition = parseCondition(m_text.sliced(open + 1, close - open - 1), open + 1, m_expansion);
    if (const auto &problem = alternative.condition.problem)
        fail(problem->code, problem->span, problem->arguments, problem->fix);
    mark(Kind::Structure, { open, 1 });
    const auto markOperand = [&](const Operand &operand) {
        mark(operand.kind == Operand::Kind::Quoted ? Kind::String : Kind::Operand, operand.span);
    };
    qsizetype after = -1;
    for (const Comparison &comparison : std::as_const(alternative.condition.comparisons)) {
        if (after >= 0) {
            const qsizetype word = afterBlanks(after);
            mark(Kind::Operator, { word, 3 }); // the `and` between two comparisons
        }
        markOperand(comparison.left);
        mark(Kind::Operator, comparison.opSpan);
        markOperand(comparison.right);
        after = comparison.span.end();
    }
    mark(Kind::Structure, { close, 1 });
    mark(Kind::Structure, { end - 1, 1 });
}

/// Options and URL; in a Report_Rule twice. False where the rest of the text is taken.
bool RuleParser::takeFetches(RuleAlternative &alternative)
{
    while (m_at < m_text.size() && m_text.at(m_at) != u'|') {
        if (alternative.fetches.size() == (m_kind == RuleKind::Report ? 2 : 1)) {
            fail(kUrl, { m_at, 1 }, { details::kThird });
            RuleFetch more;
            takeUrl(more);
            m_at = std::max(m_at, more.url.end());
            if (charAt(m_at) == u'[') // again one too many
                ++m_at;
            continue;
        }
        RuleFetch fetch;
        if (charAt(m_at) == u'[') {
            const qsizetype close = closingOf(m_at, u'[', u']');
            if (close < 0) {
                m_at = m_text.size();
                return false;
            }
            fetch.brackets = { m_at, close + 1 - m_at };
            mark(Kind::Structure, { m_at, 1 });
            if (m_kind == RuleKind::Upgrade)
                fail(kOptions, fetch.brackets, {}, { { fetch.brackets, "" } });
            else
                takeOptions(fetch, m_at, close);
            mark(Kind::Structure, { close, 1 });
            m_at = afterBlanks(close + 1);
            if (!takeMisplacedGroups())
                return false;
        }
        const bool goesOn = takeUrl(fetch);
        alternative.fetches.append(std::move(fetch));
        if (!goesOn)
            return false;
    }
    return true;
}

/// What stands after the options but belongs before them, or is a second pair of brackets.
bool RuleParser::takeMisplacedGroups()
{
    while (charAt(m_at) == u'(' || charAt(m_at) == u'[') {
        const bool isBracket = charAt(m_at) == u'[';
        const qsizetype close = closingOf(m_at, charAt(m_at), isBracket ? u']' : u')');
        if (close < 0) {
            m_at = m_text.size();
            return false;
        }
        qsizetype end = close + 1;
        const QChar next = charAt(afterBlanks(end));
        if (!isBracket && (next == u'?' || next == u'!'))
            end = afterBlanks(end) + 1;
        fail(kSyntax, { m_at, end - m_at }, { details::kOrder });
        m_at = afterBlanks(end);
    }
    return true;
}

/// Past a quoted, parenthesised or bracketed stretch of a URL; false where it isn't closed.
bool RuleParser::skipNested(qsizetype &at, qsizetype begin)
{
    const QChar c = m_text.at(at);
    if (c == u'"') {
        const qsizetype close = m_text.indexOf(u'"', at + 1);
        if (close < 0)
            fail(kQuote, { at, m_text.size() - at });
        at = close < 0 ? m_text.size() : close + 1;
        return close >= 0;
    }
    if (c == u'(' || c == u'[') {
        const qsizetype close = closingOf(at, c, c == u'(' ? u')' : u']');
        at = close < 0 ? m_text.size() : close + 1;
        return close >= 0;
    }
    if (c == u')' || c == u']')
        reportStray(at, begin);
    const qsizetype reference = endOfMacroReference(m_text, at);
    at = reference > at ? reference : at + 1;
    return true;
}

/// A closing parenthesis or bracket that nothing opened.
void RuleParser::reportStray(qsizetype at, qsizetype begin)
{
    const bool isBracket = m_text.at(at) == u']';
    if (!m_errors.isEmpty() && m_errors.constLast().diagnostic.arguments.contains(details::kUnopened)
        && m_errors.constLast().diagnostic.span.offset >= begin)
        return; // one is enough for a URL
    QList<TextEdit> fix;
    const bool isMarked = charAt(afterBlanks(at + 1)) == u'?' || charAt(afterBlanks(at + 1)) == u'!';
    if (isBracket ? m_text.sliced(begin).startsWith("--"_L1) : isMarked)
        fix.append({ { begin, 0 }, isBracket ? "[" : "(" });
    fail(isBracket ? kBracket : kParenthesis, { at, 1 }, { details::kUnopened }, fix);
}

bool RuleParser::takeUrl(RuleFetch &fetch)
{
    const qsizetype begin = m_at;
    qsizetype at = m_at;
    bool isClosed = true;
    while (isClosed && at < m_text.size() && m_text.at(at) != u'|') {
        const bool isNext = m_kind == RuleKind::Report && at > begin && isRuleBlank(m_text.at(at))
            && charAt(afterBlanks(at)) == u'[';
        if (isNext)
            break;
        isClosed = skipNested(at, begin);
    }
    m_at = isClosed ? afterBlanks(at) : m_text.size();
    qsizetype end = at;
    while (end > begin && isRuleBlank(m_text.at(end - 1)))
        --end;
    if (m_kind == RuleKind::Report && end > begin && m_text.at(end - 1) == u';') {
        --end;
        warn(kTrailingSemicolon, { end, 1 }, {}, { { { end, 1 }, "" } });
        fetch.url = { begin, end - begin };
        mark(Kind::Url, fetch.url);
        mark(Kind::Structure, { end, 1 });
        return isClosed;
    }
    fetch.url = { begin, end - begin };
    mark(isClosed ? Kind::Url : Kind::Unknown, fetch.url);
    return isClosed;
}

/// Fills what no part claimed: blanks, and what wasn't understood.
void RuleParser::finishTokens()
{
    QList<RuleToken> all;
    all.reserve(m_tree.tokens.size() * 2 + 1);
    const auto fill = [&](qsizetype from, qsizetype to) {
        while (from < to) {
            const bool blank = isRuleBlank(m_text.at(from));
            qsizetype end = from + 1;
            while (end < to && isRuleBlank(m_text.at(end)) == blank)
                ++end;
            all.append({ blank ? Kind::Blank : Kind::Unknown, { from, end - from } });
            from = end;
        }
    };
    qsizetype at = 0;
    for (const RuleToken &token : std::as_const(m_tree.tokens)) {
        fill(at, token.span.offset);
        all.append(token);
        at = token.span.end();
    }
    fill(at, m_text.size());
    m_tree.tokens = std::move(all);
}

RuleKind ruleKindOf(QStringView element)
{
    if (element.compare("Upgrade_Rule"_L1, Qt::CaseInsensitive) == 0)
        return RuleKind::Upgrade;
    return element.compare("Report_Rule"_L1, Qt::CaseInsensitive) == 0 ? RuleKind::Report : RuleKind::Profile;
}

bool RuleOption::takesSecret() const
{
    return name == "key"_L1 || name == "pwd"_L1;
}

QString RuleAssignment::parameter() const
{
    const QString letter = name.toUpper();
    return isPlainMacroLetter(letter) ? "GPP_"_L1 + letter : name;
}

std::optional<Diagnostic> RuleTree::error() const
{
    if (problems.isEmpty() || problems.constFirst().severity != Severity::Error)
        return std::nullopt;
    return problems.constFirst();
}

RuleTree parseRule(QStringView text, RuleKind kind, const Expansion *expansion)
{
    return RuleParser(text, kind, expansion).run();
}

QString printRule(const RuleTree &tree)
{
    QString text;
    text.reserve(tree.text.size());
    for (const RuleToken &token : tree.tokens)
        text += tree.textOf(token.span);
    return text;
}

} // namespace flatprofile
