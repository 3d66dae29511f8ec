#include "core/rules/condition.h"
#include "core/rules/rulecodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

using Op = ComparisonOperator;

struct OperatorName
{
    QLatin1StringView name;
    Op op;
};

constexpr std::array kSymbols = std::to_array<OperatorName>(
    { { "="_L1, Op::Equal }, { "!="_L1, Op::NotEqual }, { "!"_L1, Op::NotEqual }, { "<"_L1, Op::Less },
        { "<="_L1, Op::LessOrEqual }, { ">"_L1, Op::Greater }, { ">="_L1, Op::GreaterOrEqual } });
constexpr std::array kWords
    = std::to_array<OperatorName>({ { "eq"_L1, Op::Equal }, { "ne"_L1, Op::NotEqual }, { "lt"_L1, Op::Less },
        { "le"_L1, Op::LessOrEqual }, { "gt"_L1, Op::Greater }, { "ge"_L1, Op::GreaterOrEqual } });

template <size_t N>
std::optional<Op> find(const std::array<OperatorName, N> &names, QStringView word)
{
    const auto it = std::find_if(names.begin(), names.end(),
        [&](const OperatorName &n) { return word.compare(n.name, Qt::CaseInsensitive) == 0; });
    return it == names.end() ? std::nullopt : std::optional(it->op);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isSymbol(QChar c)
{
    return c == u'=' || c == u'!' || c == u'<' || c == u'>';
}

class Parser
{
public:
    Parser(QStringView text, qsizetype base, const Expansion *expansion)
        : m_text(text)
        , m_base(base)
        , m_expansion(expansion)
    {
    }

    Condition run()
    {
        while (!m_condition.problem) {
            takeComparison();
            skipBlanks();
            if (m_condition.problem || m_at >= m_text.size())
                break;
            const qsizetype end = endOfWord(m_at);
            if (m_text.sliced(m_at, end - m_at).compare("and"_L1, Qt::CaseInsensitive) != 0)
                fail(isStrangeHere() ? rulecodes::kCharacter : rulecodes::kSyntax,
                    { m_at, std::max<qsizetype>(end - m_at, 1) });
            m_at = end;
        }
        return std::move(m_condition);
    }

private:
    void fail(QLatin1StringView code, SourceSpan span)
    {
        if (!m_condition.problem)
            m_condition.problem
                = Diagnostic { Severity::Error, code, { m_base + span.offset, span.length }, {}, {} };
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }
    bool isStrangeHere() const { return m_at < m_text.size() && m_text.at(m_at).unicode() > 0x7F; }
    /// The end of a word from `from`; a version's suffix in parentheses belongs to it.
    qsizetype endOfWord(qsizetype from) const
    {
        qsizetype at = from;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            // A macro that stays as written is one word, also with parentheses of its own.
            if (const qsizetype end = endOfMacroReference(m_text, at); end > at) {
                at = end - 1;
                continue;
            }
            if (c == u'(' && at > from && m_text.at(from).isDigit()) {
                qsizetype close = at + 1;
                while (close < m_text.size() && m_text.at(close).isLetterOrNumber())
                    ++close;
                if (close == at + 1 || close >= m_text.size() || m_text.at(close) != u')')
                    break;
                at = close;
                continue;
            }
            if (isBlank(c) || isSymbol(c) || c == u'"' || c == u'(' || c == u')' || c.unicode() > 0x7F)
                break;
        }
        return at;
    }
    std::optional<Op> readOperator(qsizetype &end) const
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        if (!isSymbol(m_text.at(m_at))) {
            end = endOfWord(m_at);
            return find(kWords, m_text.sliced(m_at, end - m_at));
        }
        end = m_at;
        while (end < m_text.size() && isSymbol(m_text.at(end)))
            ++end;
        return find(kSymbols, m_text.sliced(m_at, end - m_at));
    }
    bool vanished(qsizetype from, qsizetype to) const
    {
        return m_expansion && m_expansion->vanishedBetween(m_base + from, m_base + to);
    }

    Operand takeOperand(qsizetype from)
    {
        Operand operand;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const qsizetype close = m_text.indexOf(u'"', m_at + 1);
            if (close < 0) {
                fail(rulecodes::kQuote, { m_at, m_text.size() - m_at });
                return operand;
            }
            operand = { Operand::Kind::Quoted, { m_base + m_at, close + 1 - m_at },
                m_text.sliced(m_at + 1, close - m_at - 1).toString() };
            m_at = close + 1;
            return operand;
        }
        const qsizetype end = endOfWord(m_at);
        const QStringView word = m_text.sliced(m_at, end - m_at);
        const bool isWord
            = !word.isEmpty() && !find(kWords, word) && word.compare("and"_L1, Qt::CaseInsensitive) != 0;
        if (!isWord && isStrangeHere()) {
            fail(rulecodes::kCharacter, { m_at, 1 });
        } else if (!isWord && !vanished(from, m_at)) {
            fail(rulecodes::kSyntax, { m_at, word.size() });
        } else if (isWord) {
            operand = { Operand::Kind::Bare, { m_base + m_at, word.size() }, word.toString() };
            m_at = end;
        } else {
            operand.span = { m_base + m_at, 0 };
        }
        return operand;
    }

    void takeComparison()
    {
        const qsizetype from = m_at;
        skipBlanks();
        const qsizetype begin = m_at;
        Comparison comparison;
        qsizetype end = m_at;
        if (readOperator(end) && !vanished(from, m_at))
            comparison.left = { Operand::Kind::Implied, { m_base + m_at, 0 }, {} };
        else
            comparison.left = takeOperand(from);
        skipBlanks();
        const auto op = readOperator(end);
        if (!op) {
            fail(isStrangeHere() ? rulecodes::kCharacter : rulecodes::kSyntax,
                { m_at, m_at < m_text.size() ? std::max<qsizetype>(end - m_at, 1) : 0 });
            return;
        }
        comparison.op = *op;
        comparison.opSpan = { m_base + m_at, end - m_at };
        m_at = end;
        const qsizetype afterOperator = m_at;
        skipBlanks();
        comparison.right = takeOperand(afterOperator);
        comparison.span = { m_base + begin, m_at - begin };
        if (!m_condition.problem)
            m_condition.comparisons.append(comparison);
    }

    QStringView m_text;
    qsizetype m_base;
    const Expansion *m_expansion;
    qsizetype m_at = 0;
    Condition m_condition;
};

} // namespace

Condition parseCondition(QStringView text, qsizetype base, const Expansion *expansion)
{
    return Parser(text, base, expansion).run();
}

} // namespace flatprofile
