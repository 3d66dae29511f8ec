#include "core/dialplan/dialplancodes.h"
#include "core/dialplan/dialplanreader.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What a character of a web page or a slip of the shift key should have been.
QByteArray meant(QChar c)
{
    if (c == u'X')
        return "x";
    if (c.unicode() > 0x7F && c.digitValue() >= 0)
        return QByteArray::number(c.digitValue());
    if (c == u's' || c == u'l' || c == u'p')
        return QByteArray(1, char(c.toUpper().toLatin1()));
    if ((c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c == QChar(0x2212))
        return "-";
    return c.unicode() > 0x7F && c.isSpace() ? " " : "";
}

} // namespace

/// The character here can't stand here: it is none of a dial plan, or one of its brackets out of place.
bool DialPlanReader::badCharacter()
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

/// Keys and ranges up to the bracket.
bool DialPlanReader::readSet(DialElement &element)
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
        if (isDialBlank(c)) {
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
        } else if (isOfGrammar(c)) {
            return error(kSet, { here, 1 });
        } else {
            return badCharacter();
        }
    }
    ++m_at;
    return element.keys.isEmpty() ? error(kSet, from(start)) : true;
}

/// A key, x or a set; a dot behind it is the caller's.
bool DialPlanReader::readKey(DialElement &element)
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

bool DialPlanReader::readSubstitution(DialElement &element)
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
        if (c.unicode() > 0x7E || (c.unicode() < 0x20 && !isDialBlank(c)))
            return badCharacter();
        if (!isDialBlank(c))
            element.replacement += c;
    }
    if (atEnd())
        return fail();
    ++m_at;
    if (const qsizetype gateway = element.replacement.indexOf("@gw"_L1); gateway >= 0)
        warn(kGateway, { text, m_at - 1 - text });
    return true;
}

bool DialPlanReader::readTimer(DialElement &element, bool isFirst)
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

bool DialPlanReader::readElement(DialSequence &sequence)
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
    const bool isPlain = blanks == start && element.kind == DialElement::Kind::Key
        && element.span.length == (element.repeats ? 2 : 1);
    if (!isPlain)
        element.spelling = textFrom(blanks);
    sequence.elements.append(std::move(element));
    m_kept = m_at;
    return true;
}

} // namespace flatprofile
