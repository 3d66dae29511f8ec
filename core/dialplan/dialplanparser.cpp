#include "core/dialplan/dialplanparser.h"

#include "core/dialplan/dialplancodes.h"
#include "core/dialplan/dialplanreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

bool DialPlanReader::isOfGrammar(QChar c)
{
    return QStringView(u"0123456789*#+xSLP[]<>:,.|!()-").contains(c) || isDialBlank(c);
}

bool DialPlanReader::error(
    QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    m_result.problems.append({ Severity::Error, code, span, std::move(arguments), std::move(fix) });
    m_result.plan.isClosed = false;
    m_result.plan.unread = m_text.sliced(m_kept).toString();
    return false;
}

void DialPlanReader::warn(QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    if (m_result.problems.size() < dialplanlimits::kWarnings)
        m_result.problems.append({ Severity::Warning, code, span, std::move(arguments), std::move(fix) });
}

std::optional<std::chrono::seconds> DialPlanReader::takeSeconds()
{
    const qsizetype start = m_at;
    qint64 number = 0;
    for (; !atEnd() && peek() >= u'0' && peek() <= u'9'; ++m_at)
        number = std::min<qint64>(number * 10 + (peek().unicode() - u'0'), dialplanlimits::kSeconds);
    return m_at == start ? std::nullopt : std::optional(std::chrono::seconds(number));
}

/// "L:15, S:6," in front of the plan.
bool DialPlanReader::readPlanTimers()
{
    while (true) {
        const qsizetype start = m_at;
        skipBlanks();
        const qsizetype letter = m_at;
        const QChar c = peek();
        if (c != u'S' && c != u'L' && c != u'P') {
            m_result.plan.opening = textFrom(start);
            m_kept = m_at;
            return true;
        }
        ++m_at;
        skipBlanks();
        const bool colon = peek() == u':';
        m_at += colon ? 1 : 0;
        skipBlanks();
        const auto delay = takeSeconds();
        const qsizetype end = m_at;
        skipBlanks();
        if (c == u'P' || !colon || !delay || peek() != u',') {
            QList<TextEdit> fix;
            if (c != u'P' && colon && delay)
                fix = { { { end, 0 }, "," } };
            return error(dialplancodes::kPause, { letter, end - letter }, {}, fix);
        }
        ++m_at;
        m_result.plan.timers.append({ c == u'S' ? DialTimer::Short : DialTimer::Long, *delay,
            { letter, end - letter }, textFrom(start) });
        m_kept = m_at;
    }
}

bool DialPlanReader::readOpening()
{
    if (peek() == u'(') {
        m_result.plan.isOpened = true;
        m_kept = ++m_at;
        return true;
    }
    if (!atEnd() && !isOfGrammar(peek()))
        return badCharacter();
    // Without any parenthesis both are missing; with one that closes, the one before it.
    const qsizetype open = m_text.indexOf(u'(', m_at);
    SourceSpan rest { m_at, (open < 0 ? m_text.size() : open) - m_at };
    QList<TextEdit> fix;
    if (open < 0 && rest.length > 0) {
        fix = { { { m_at, 0 }, "(" } };
        if (!m_text.contains(u')'))
            fix.append({ { m_text.size(), 0 }, ")" });
    }
    if (rest.length == 0 && m_at > 0)
        rest = { m_at - 1, 1 }; // so that there is something to see
    return error(dialplancodes::kParen, rest, {}, fix);
}

/// Blanks, the exclamation mark and blanks behind the elements.
bool DialPlanReader::readBar(DialSequence &sequence)
{
    const qsizetype start = m_at;
    skipBlanks();
    if (peek() == u'!') {
        sequence.barred = true;
        ++m_at;
        sequence.span.length = m_at - sequence.span.offset;
        skipBlanks();
        if (!atEnd() && peek() != u'|' && peek() != u')' && peek() != u'(') {
            qsizetype end = m_at;
            while (end < m_text.size() && m_text.at(end) != u'|' && m_text.at(end) != u')')
                ++end;
            while (isDialBlank(m_text.at(end - 1)))
                --end;
            sequence.ending = textFrom(start);
            m_kept = m_at;
            return error(dialplancodes::kBar, { m_at, end - m_at });
        }
    }
    sequence.ending = textFrom(start);
    m_kept = m_at;
    return true;
}

bool DialPlanReader::readSequence(DialSequence &sequence)
{
    while (true) {
        qsizetype next = m_at;
        while (next < m_text.size() && isDialBlank(m_text.at(next)))
            ++next;
        if (sequence.elements.isEmpty())
            sequence.span = { next, 0 };
        if (next == m_text.size() || QStringView(u"|()!").contains(m_text.at(next)))
            return readBar(sequence);
        if (!readElement(sequence))
            return false;
        sequence.span.length = m_at - sequence.span.offset;
    }
}

/// Behind the last sequence: the parenthesis, and nothing more.
bool DialPlanReader::readEnd()
{
    using namespace dialplancodes;
    const qsizetype open = m_text.indexOf(u'('); // the one that was read
    if (atEnd())
        return error(kParen, { open, 1 }, {}, { { { m_text.size(), 0 }, ")" } });
    if (peek() == u'(') {
        QList<TextEdit> fix { { { m_at, 1 }, "" } };
        const qsizetype inner = m_text.indexOf(u')', m_at);
        if (inner >= 0 && m_text.indexOf(u')', inner + 1) >= 0)
            fix.append({ { inner, 1 }, "" });
        return error(kParen, { m_at, 1 }, {}, fix);
    }
    m_result.plan.isClosed = true;
    const qsizetype start = ++m_at;
    skipBlanks();
    m_result.plan.closing = textFrom(start);
    m_kept = m_at;
    if (atEnd())
        return true;
    const bool closed = m_result.plan.isClosed;
    const qsizetype extra = m_text.indexOf(u')', m_at);
    if (extra >= 0)
        error(kParen, { extra, 1 }, {}, { { { extra, 1 }, "" } });
    else
        error(kTrailing, { m_at, m_text.size() - m_at }, {}, { { { m_at, m_text.size() - m_at }, "" } });
    m_result.plan.isClosed = closed;
    return false;
}

/// Sequences of nothing match nothing. `bars` are the marks between sequences.
void DialPlanReader::checkEmpty(const QList<qsizetype> &bars)
{
    const QList<DialSequence> &sequences = m_result.plan.sequences;
    for (qsizetype i = 0; i < sequences.size(); ++i) {
        const bool empty = std::all_of(sequences.at(i).elements.begin(), sequences.at(i).elements.end(),
            [](const DialElement &e) { return e.kind == DialElement::Kind::OutsideTone; });
        if (!empty)
            continue;
        const qsizetype before = i > 0 ? bars.at(i - 1) : m_text.indexOf(u'(');
        const qsizetype after = i < bars.size() ? bars.at(i) : m_text.lastIndexOf(u')');
        const SourceSpan whole { before, after + 1 - before };
        QList<TextEdit> fix;
        if (i > 0)
            fix = { { { before, after - before }, "" } };
        else if (!bars.isEmpty())
            fix = { { { before + 1, after - before }, "" } };
        warn(dialplancodes::kEmpty, whole, {}, fix);
    }
}

ParsedDialPlan DialPlanReader::read()
{
    m_result.plan.isOpened = false;
    m_result.plan.isClosed = false;
    if (m_text.size() > dialplanlimits::kLength) {
        error(dialplancodes::kLength, { dialplanlimits::kLength, m_text.size() - dialplanlimits::kLength },
            { QString::number(dialplanlimits::kLength), QString::number(m_text.size()) });
        return m_result;
    }
    if (!readPlanTimers() || !readOpening())
        return m_result;
    QList<qsizetype> bars;
    while (true) {
        DialSequence sequence;
        const bool done = readSequence(sequence);
        m_result.plan.sequences.append(std::move(sequence));
        if (!done)
            return m_result;
        if (peek() != u'|' || atEnd())
            break;
        bars.append(m_at);
        m_kept = ++m_at;
    }
    if (readEnd())
        checkEmpty(bars);
    return m_result;
}

ParsedDialPlan parseDialPlan(QStringView text)
{
    ParsedDialPlan parsed = DialPlanReader(text).read();
    const auto byPlace
        = [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; };
    const auto end = parsed.problems.end() - (parsed.isValid() ? 0 : 1);
    std::stable_sort(parsed.problems.begin(), end, byPlace);
    return parsed;
}

} // namespace flatprofile
