// The reader behind parseDialPlan(): dialplanparser.cpp reads the plan, dialelementreader.cpp what stands in
// a sequence.

#pragma once

#include "core/dialplan/dialplanparser.h"

namespace flatprofile {

inline bool isDialBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// Reads one plan from left to right; the first error ends it.
class DialPlanReader
{
public:
    explicit DialPlanReader(QStringView text)
        : m_text(text)
    {
    }

    ParsedDialPlan read();

private:
    bool readPlanTimers();
    bool readOpening();
    bool readSequence(DialSequence &sequence);
    bool readElement(DialSequence &sequence);
    bool readKey(DialElement &element);
    bool readSet(DialElement &element);
    bool readSubstitution(DialElement &element);
    bool readTimer(DialElement &element, bool isFirst);
    bool readBar(DialSequence &sequence);
    bool readEnd();

    bool error(QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    bool badCharacter();
    static bool isOfGrammar(QChar c);
    void warn(QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    void checkEmpty(const QList<qsizetype> &bars);

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && isDialBlank(m_text.at(m_at)))
            ++m_at;
    }
    SourceSpan from(qsizetype start) const { return { start, m_at - start }; }
    QString textFrom(qsizetype start) const { return m_text.sliced(start, m_at - start).toString(); }
    /// Digits here, as seconds; none when there is no digit.
    std::optional<std::chrono::seconds> takeSeconds();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_kept = 0; // everything before is in the tree
    ParsedDialPlan m_result;
};

} // namespace flatprofile
