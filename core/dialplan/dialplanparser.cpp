#include "core/dialplan/dialplanparser.h"

#include "core/dialplan/dialplancodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

constexpr QStringView kGrammar = u"0123456789*#+xSLP[]<>:,.|!()- \t\r\n";

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What a character of a web page or a slip of the shift key should have been.
QByteArray meant(QChar c)
{
    if (c == u'X')
        return "x";
    if (c == u's' || c == u'l' || c == u'p')
        return QByteArray(1, char(c.toUpper().toLatin1()));
    if ((c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c == QChar(0x2212))
        return "-";
    return c.unicode() > 0x7F && c.isSpace() ? " " : "";
}

class Reader
{
public:
    explicit Reader(QStringView text)
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
    void warn(QLatin1StringView code, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    void checkEmpty(const QList<qsizetype> &bars);

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text.at(m_at)))
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

bool Reader::error(QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    m_result.problems.append({ Severity::Error, code, span, std::move(arguments), std::move(fix) });
    m_result.plan.isClosed = false;
    m_result.plan.unread = m_text.sliced(m_kept).toString();
    return false;
}

void Reader::warn(QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    if (m_result.problems.size() < dialplanlimits::kWarnings)
        m_result.problems.append({ Severity::Warning, code, span, std::move(arguments), std::move(fix) });
}

/// The character here can't stand here: it is none of a dial plan, or one of its brackets out of place.
bool Reader::badCharacter()
{
    using namespace dialplancodes;
    const QChar c = peek();
    const SourceSpan span { m_at, c.isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1 };
    if (c == u'.')
        return error(kRepeat, span, {}, { { span, "" } });
    if (c == u']')
        return error(kSet, span);
    if (c == u'>')
        return error(kSubstitution, span);
    const QByteArray better = meant(c);
    return error(kChar, span, { m_text.sliced(span.offset, span.length).toString() },
        better.isEmpty() ? QList<TextEdit>() : QList<TextEdit> { { span, better } });
}

std::optional<std::chrono::seconds> Reader::takeSeconds()
{
    const qsizetype start = m_at;
    qint64 number = 0;
    for (; !atEnd() && isDigit(peek()); ++m_at)
        number = std::min<qint64>(number * 10 + (peek().unicode() - u'0'), dialplanlimits::kSeconds);
    return m_at == start ? std::nullopt : std::optional(std::chrono::seconds(number));
}

/// "L:15, S:6," in front of the plan.
bool Reader::readPlanTimers()
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
        m_result.plan.timers.append(
            { c == u'S' ? DialTimer::Short : DialTimer::Long, *delay, { letter, end - letter }, textFrom(start) });
        m_kept = m_at;
    }
}

bool Reader::readOpening()
{
    if (peek() == u'(') {
        m_result.plan.isOpened = true;
        m_kept = ++m_at;
        return true;
    }
    if (!atEnd() && !kGrammar.contains(peek()))
        return badCharacter();
    // Without any parenthesis both are missing; with one that closes, the one before it.
    const qsizetype open = m_text.indexOf(u'(', m_at);
    const SourceSpan rest { m_at, (open < 0 ? m_text.size() : open) - m_at };
    QList<TextEdit> fix;
    if (open < 0 && rest.length > 0) {
        fix = { { { m_at, 0 }, "(" } };
        if (!m_text.contains(u')'))
            fix.append({ { m_text.size(), 0 }, ")" });
    }
    return error(dialplancodes::kParen, rest, {}, fix);
}

/// Keys and ranges up to the bracket.
bool Reader::readSet(DialElement &element)
{
    using namespace dialplancodes;
    const qsizetype start = m_at++;
    qsizetype previous = -1; // where the digit before this stands, if a range can begin with it
    bool blank = false;
    while (true) {
        const qsizetype here = m_at;
        const QChar c = peek();
        if (c == u']' && !atEnd())
            break;
        if (atEnd() || c == u'|' || c == u'(' || c == u')' || c == u'<' || c == u'[')
            return error(kSet, from(start), {}, { { { m_at, 0 }, "]" } });
        if (isBlank(c)) {
            blank = previous >= 0;
            skipBlanks();
            if (blank && isDigit(peek()))
                warn(kSetBlank, from(here), {}, { { from(here), "-" } });
            continue;
        }
        if (c == u',') {
            ++m_at;
            warn(kSetComma, { here, 1 }, {}, { { { here, 1 }, "" } });
            previous = -1;
        } else if (c == u'x') {
            ++m_at;
            element.keys.bits |= KeySet::digits().bits;
            warn(kSetX, { here, 1 }, {}, { { { here, 1 }, "0-9" } });
            previous = -1;
        } else if (c == u'-' && previous >= 0) {
            const QChar first = m_text.at(previous);
            ++m_at;
            skipBlanks();
            if (atEnd() || !isDigit(peek()))
                return error(kSet, from(previous));
            const QChar last = m_text.at(m_at++);
            if (first > last)
                return error(kSet, from(previous), {},
                    { { from(previous), { QByteArray(1, last.toLatin1()) + '-' + first.toLatin1() } } });
            for (char16_t digit = first.unicode(); digit <= last.unicode(); ++digit)
                element.keys.bits |= KeySet::of(digit).bits;
            previous = -1;
        } else if (KeySet::index(c) >= 0) {
            ++m_at;
            element.keys.bits |= KeySet::of(c).bits;
            previous = isDigit(c) ? here : -1;
        } else if (kGrammar.contains(c)) {
            return error(kSet, { here, 1 });
        } else {
            return badCharacter();
        }
    }
    ++m_at;
    return element.keys.isEmpty() ? error(kSet, from(start)) : true;
}

/// A key, x or a set; a dot behind it is the caller's.
bool Reader::readKey(DialElement &element)
{
    const QChar c = peek();
    if (c == u'[')
        return readSet(element);
    element.keys = c == u'x' ? KeySet::digits() : KeySet::of(c);
    if (element.keys.isEmpty())
        return badCharacter();
    ++m_at;
    return true;
}

bool Reader::readSubstitution(DialElement &element)
{
    using namespace dialplancodes;
    const qsizetype start = m_at++;
    element.kind = DialElement::Kind::Substitution;
    const auto fail = [&] { return error(kSubstitution, from(start)); };
    while (true) {
        const qsizetype blanks = m_at;
        skipBlanks();
        const QChar c = peek();
        if (atEnd())
            return fail();
        if (c == u':')
            break;
        if (QStringView(u".>|!()<SLP-]").contains(c))
            return fail();
        DialElement part;
        const qsizetype here = m_at;
        if (c == u',') {
            part.kind = DialElement::Kind::OutsideTone;
            ++m_at;
        } else if (!readKey(part)) {
            return false;
        }
        part.span = from(here);
        part.spelling = textFrom(blanks);
        element.matched.append(part);
    }
    const qsizetype text = ++m_at;
    for (; !atEnd() && peek() != u'>'; ++m_at) {
        const QChar c = peek();
        if (QStringView(u"|()<").contains(c))
            return fail();
        if (c.unicode() > 0x7E || (c.unicode() < 0x20 && !isBlank(c)))
            return badCharacter();
        if (!isBlank(c))
            element.replacement += c;
    }
    if (atEnd())
        return fail();
    ++m_at;
    if (const qsizetype gateway = element.replacement.indexOf("@gw"_L1); gateway >= 0)
        warn(kGateway, { text, m_at - 1 - text });
    return true;
}

bool Reader::readTimer(DialElement &element, bool isFirst)
{
    using namespace dialplancodes;
    const qsizetype start = m_at;
    const QChar letter = m_text.at(m_at++);
    element.kind = DialElement::Kind::Timer;
    element.timer = letter == u'S' ? DialTimer::Short : letter == u'L' ? DialTimer::Long : DialTimer::OffHook;
    element.delay = takeSeconds();
    if (letter == u'P' && !isFirst)
        return error(kPause, from(start));
    if (!element.delay) {
        const QByteArray usual = letter == u'S' ? "3" : letter == u'L' ? "10" : "5";
        warn(kTimerNumber, from(start), { QString(letter), QString::fromLatin1(usual) },
            { { { m_at, 0 }, usual + (KeySet::index(peek()) >= 0 ? " " : "") } });
    }
    return true;
}

bool Reader::readElement(DialSequence &sequence)
{
    const qsizetype blanks = m_at;
    skipBlanks();
    const qsizetype start = m_at;
    const QChar c = peek();
    DialElement element;
    bool done = true;
    if (c == u',') {
        element.kind = DialElement::Kind::OutsideTone;
        ++m_at;
    } else if (c == u'<') {
        done = readSubstitution(element);
    } else if (c == u'S' || c == u'L' || c == u'P') {
        done = readTimer(element, sequence.elements.isEmpty());
    } else {
        done = readKey(element);
        if (done) {
            const qsizetype end = m_at;
            skipBlanks();
            element.repeats = peek() == u'.';
            m_at = element.repeats ? m_at + 1 : end;
        }
    }
    if (!done)
        return false;
    element.span = from(start);
    const bool isPlain
        = blanks == start && element.kind == DialElement::Kind::Key && element.span.length == (element.repeats ? 2 : 1);
    if (!isPlain)
        element.spelling = textFrom(blanks);
    sequence.elements.append(std::move(element));
    m_kept = m_at;
    return true;
}

/// Blanks, the exclamation mark and blanks behind the elements.
bool Reader::readBar(DialSequence &sequence)
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
            while (isBlank(m_text.at(end - 1)))
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

bool Reader::readSequence(DialSequence &sequence)
{
    while (true) {
        qsizetype next = m_at;
        while (next < m_text.size() && isBlank(m_text.at(next)))
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
bool Reader::readEnd()
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
void Reader::checkEmpty(const QList<qsizetype> &bars)
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

ParsedDialPlan Reader::read()
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

} // namespace

ParsedDialPlan parseDialPlan(QStringView text)
{
    ParsedDialPlan parsed = Reader(text).read();
    const auto byPlace = [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; };
    const auto end = parsed.problems.end() - (parsed.isValid() ? 0 : 1);
    std::stable_sort(parsed.problems.begin(), end, byPlace);
    return parsed;
}

} // namespace flatprofile
