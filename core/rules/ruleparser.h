// The parser behind parseRule() and what it shares with its parts; of no use elsewhere.

#pragma once

#include "core/rules/rulesyntax.h"

namespace flatprofile {

inline bool isRuleBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

class RuleParser
{
public:
    RuleParser(QStringView text, RuleKind kind, const Expansion *expansion)
        : m_text(text)
        , m_kind(kind)
        , m_expansion(expansion)
    {
    }

    RuleTree run();

private:
    using Kind = RuleToken::Kind;

    struct Found
    {
        qsizetype order; // where from the left it counts
        Diagnostic diagnostic;
    };

    // ruleparser.cpp
    void takeAlternative();
    bool takeGroup(RuleAlternative &alternative); // false: the rest of the text is taken
    void takeCondition(RuleAlternative &alternative, qsizetype open, qsizetype close, qsizetype end);
    bool takeFetches(RuleAlternative &alternative);
    bool takeMisplacedGroups();
    bool takeUrl(RuleFetch &fetch);
    void closeAlternative(RuleAlternative &alternative);
    qsizetype closingOf(qsizetype open, QChar opening, QChar closing);
    bool skipNested(qsizetype &at, qsizetype begin);
    void reportStray(qsizetype at, qsizetype begin);
    void reportMissingMark(qsizetype open, qsizetype close);
    void finishTokens();

    // ruleparts.cpp
    void takeAssignments(
        RuleAlternative &alternative, qsizetype open, qsizetype close, qsizetype end, bool semicolonOutside);
    bool takeAssignment(RuleAlternative &alternative, qsizetype &at, qsizetype close, bool semicolonOutside);
    void takeOptions(RuleFetch &fetch, qsizetype open, qsizetype close);
    bool takeOption(RuleFetch &fetch, qsizetype &at, qsizetype close);
    void reportCharacters();

    void fail(QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {},
        qsizetype order = -1);
    void warn(QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {},
        Severity severity = Severity::Warning);
    void mark(Kind kind, SourceSpan span)
    {
        if (span.length > 0)
            m_tree.tokens.append({ kind, span });
    }
    qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isRuleBlank(m_text.at(at)))
            ++at;
        return at;
    }
    QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }

    QStringView m_text;
    RuleKind m_kind;
    const Expansion *m_expansion;
    RuleTree m_tree;
    QList<Found> m_errors;
    QList<Diagnostic> m_warnings;
    qsizetype m_at = 0;
    bool m_saysUnreachable = false; // once is enough
};

} // namespace flatprofile
