#include "core/script/scriptparser.h"

#include "core/script/scriptcheck.h"
#include "core/script/scriptcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using scriptcodes::Fault;

namespace {

enum Prefix { Tone, Cadence, Freq };

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Reads one script; the first error ends it, save those whose meaning is plain.
class Reader
{
public:
    Reader(QStringView text, Prefix prefix)
        : m_text(text)
        , m_prefix(prefix)
    {
        if (text.size() > scriptlimits::kLength)
            report(Severity::Error, Fault::Length,
                { scriptlimits::kLength, text.size() - scriptlimits::kLength },
                { QString::number(scriptlimits::kLength), QString::number(text.size()) });
    }

    bool failed() const { return m_failed; }
    bool isWhole() const { return m_isWhole; }
    QList<Diagnostic> problems() const { return m_problems; }
    QList<ToneComponent> frequencies(SourceSpan span);
    QList<ScriptSection> sections(qsizetype from);
    qsizetype endOfFrequencies();
    void countFrequencies(qsizetype count) { m_frequencies = int(count); }

private:
    void report(Severity severity, Fault fault, SourceSpan span, QStringList arguments = {},
        QList<TextEdit> fix = {});
    bool error(Fault fault, SourceSpan span, QStringList arguments = {}, QList<TextEdit> fix = {});
    SourceSpan trimmed(SourceSpan span) const;
    QStringView at(SourceSpan span) const { return m_text.sliced(span.offset, span.length); }
    QList<SourceSpan> split(SourceSpan span, QChar separator) const;

    bool component(SourceSpan span, ToneComponent &result);
    bool section(SourceSpan span, ScriptSection &result);
    bool segment(SourceSpan span, ScriptSegment &result);
    bool time(SourceSpan span, ScriptTime &result);
    bool indices(SourceSpan span, ScriptSegment &result);
    void judge(SourceSpan span, const ScriptSection &section, const QList<SourceSpan> &segments);

    QStringView m_text;
    Prefix m_prefix;
    int m_frequencies = 0;
    bool m_failed = false;
    bool m_isWhole = true;
    QList<Diagnostic> m_problems;
};

void Reader::report(
    Severity severity, Fault fault, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    const bool isError = severity == Severity::Error;
    m_failed = m_failed || isError;
    const bool isRead = fault == Fault::Length || fault == Fault::BlankForPlus || fault == Fault::Zero;
    m_isWhole = m_isWhole && (!isError || isRead);
    m_problems.append(
        { severity, scriptcodes::kCodes[int(fault)][m_prefix], span, std::move(arguments), std::move(fix) });
}

bool Reader::error(Fault fault, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    report(Severity::Error, fault, span, std::move(arguments), std::move(fix));
    return false;
}

SourceSpan Reader::trimmed(SourceSpan span) const
{
    while (span.length > 0 && isBlank(m_text.at(span.offset))) {
        ++span.offset;
        --span.length;
    }
    while (span.length > 0 && isBlank(m_text.at(span.end() - 1)))
        --span.length;
    return span;
}

QList<SourceSpan> Reader::split(SourceSpan span, QChar separator) const
{
    QList<SourceSpan> parts;
    qsizetype from = span.offset;
    for (qsizetype i = span.offset; i <= span.end(); ++i) {
        if (i == span.end() || m_text.at(i) == separator) {
            parts.append(trimmed({ from, i - from }));
            from = i + 1;
        }
    }
    return parts;
}

/// Digits from `at` on; more than nine count as the greatest nine.
int readNumber(QStringView text, qsizetype &at)
{
    qint64 number = 0;
    for (; at < text.size() && isDigit(text.at(at)); ++at)
        number = std::min<qint64>(number * 10 + (text.at(at).unicode() - u'0'), 999'999'999);
    return int(number);
}

bool Reader::component(SourceSpan span, ToneComponent &result)
{
    const QStringView text = at(span);
    qsizetype i = 0;
    const auto skipBlanks = [&] {
        while (i < text.size() && isBlank(text.at(i)))
            ++i;
    };
    const auto number = [&](int &value) {
        const qsizetype from = i;
        value = readNumber(text, i);
        return i > from;
    };
    const auto is = [&](QChar c) { return i < text.size() && text.at(i) == c; };
    if (!number(result.hertz) || result.hertz == 0)
        return error(Fault::Freq, span);
    if (is(u'*')) {
        ++i;
        if (!number(result.modulation) || result.modulation == 0)
            return error(Fault::Freq, span);
        report(Severity::Warning, Fault::Modulated, { span.offset, i });
    }
    skipBlanks();
    if (!is(u'@'))
        return error(Fault::Freq, span);
    ++i;
    skipBlanks();
    const qsizetype level = i;
    const bool negative = is(u'-');
    const bool sign = negative || is(u'+');
    i += sign ? 1 : 0;
    int whole = 0;
    if (!number(whole))
        return error(Fault::Freq, span);
    int tenths = 0;
    if (is(u'.')) {
        const qsizetype from = ++i;
        if (!number(tenths) || i - from != 1)
            return error(Fault::Freq, span);
    }
    if (i != text.size())
        return error(Fault::Freq, span);
    result.tenthsOfDbm = (negative ? -1 : 1) * (std::min(whole, 999) * 10 + tenths);
    for (const QChar c : text) {
        if (!isBlank(c))
            result.spelling += c;
    }
    if (result.hertz > 3999)
        report(Severity::Warning, Fault::High, span, { QString::number(result.hertz) });
    if (result.tenthsOfDbm > 30) // up to +3 dBm is shipped
        report(Severity::Warning, Fault::Loud, { span.offset + level, text.size() - level },
            { text.sliced(level).toString() }, { { { span.offset + level, sign ? 1 : 0 }, "-" } });
    return true;
}

QList<ToneComponent> Reader::frequencies(SourceSpan span)
{
    QList<ToneComponent> result;
    for (const SourceSpan &part : split(span, u',')) {
        if (result.size() == scriptlimits::kFrequencies) {
            error(Fault::Limit, part, { QString::number(scriptlimits::kFrequencies) });
            break;
        }
        ToneComponent one;
        if (!component(part, one))
            break;
        result.append(one);
    }
    return result;
}

/// Where the frequencies of a tone end: at the first semicolon. When the first section begins without one,
/// says so and where it belongs, if the level's two digits show that.
qsizetype Reader::endOfFrequencies()
{
    const qsizetype semicolon = m_text.indexOf(u';');
    const qsizetype bracket = m_text.indexOf(u'(');
    if (bracket < 0 || (semicolon >= 0 && semicolon < bracket))
        return semicolon < 0 ? m_text.size() : semicolon;
    qsizetype at = m_text.first(bracket).lastIndexOf(u'@') + 1;
    QList<TextEdit> fix;
    if (at > 0) {
        at += at < bracket && m_text.at(at) == u'-' ? 1 : 0;
        const qsizetype from = at;
        while (at < bracket && isDigit(m_text.at(at)))
            ++at;
        if (at - from > 2 && at == bracket)
            fix = { { { from + 2, 0 }, ";" } };
    }
    error(Fault::MissingSemicolon, { 0, bracket }, {}, fix);
    return bracket;
}

bool Reader::time(SourceSpan span, ScriptTime &result)
{
    const QStringView text = at(span);
    if (text == u"*") {
        result = { std::nullopt, u"*"_s };
        return true;
    }
    qsizetype i = 0;
    const qint64 whole = readNumber(text, i);
    const qsizetype digits = i;
    qint64 milliseconds = whole * 1000;
    qsizetype decimals = 0;
    if (i < text.size() && text.at(i) == u'.') {
        int factor = 100;
        for (++i; i < text.size() && isDigit(text.at(i)); ++i, ++decimals) {
            milliseconds += qint64(text.at(i).unicode() - u'0') * factor;
            factor /= 10;
        }
        if (decimals == 0)
            return error(Fault::Duration, span);
    }
    if (i != text.size() || (digits == 0 && decimals == 0))
        return error(Fault::Duration, span);
    if (decimals > 3) {
        const SourceSpan rest { span.end() - (decimals - 3), decimals - 3 };
        report(Severity::Warning, Fault::Decimals, rest, {}, { { rest, "" } });
    }
    result = { std::chrono::milliseconds(milliseconds), text.toString() };
    return true;
}

bool Reader::indices(SourceSpan span, ScriptSegment &result)
{
    const QStringView text = at(span);
    if (text == u"0") {
        if (result.on.length != std::chrono::milliseconds(0))
            report(Severity::Warning, Fault::Silent, span);
        return true;
    }
    for (qsizetype i = 0; i <= text.size(); ++i) {
        while (i < text.size() && isBlank(text.at(i)))
            ++i;
        const qsizetype from = i;
        const int number = readNumber(text, i);
        if (i == from || number < 1 || number > m_frequencies)
            return error(Fault::Index, span, { QString::number(m_frequencies) });
        if (!result.components.contains(number))
            result.components.append(number);
        const qsizetype gap = i;
        while (i < text.size() && isBlank(text.at(i)))
            ++i;
        if (i < text.size() && isDigit(text.at(i))) {
            const SourceSpan blank { span.offset + gap, i - gap };
            error(Fault::BlankForPlus, blank, {}, { { blank, "+" } }); // form decoding did this
            --i;
        } else if (i < text.size() && text.at(i) != u'+') {
            return error(Fault::Index, span, { QString::number(m_frequencies) });
        } else if (i == text.size()) {
            break;
        }
    }
    return true;
}

bool Reader::segment(SourceSpan span, ScriptSegment &result)
{
    const QList<SourceSpan> parts = split(span, u'/');
    if (parts.size() != (m_prefix == Tone ? 3 : 2)) {
        QList<TextEdit> fix;
        const SourceSpan first = parts.first();
        const bool oneMissing = parts.size() == (m_prefix == Tone ? 2 : 1);
        if (oneMissing && first.length > 1 && m_text.at(first.offset) == u'*')
            fix = { { { first.offset + 1, 0 }, "/" } };
        return error(Fault::Segment, span, { m_prefix == Tone ? u"on/off/frequencies"_s : u"on/off"_s }, fix);
    }
    return time(parts.at(0), result.on) && time(parts.at(1), result.off)
        && (m_prefix != Tone || indices(parts.at(2), result));
}

void Reader::judge(SourceSpan span, const ScriptSection &section, const QList<SourceSpan> &segments)
{
    constexpr std::chrono::milliseconds zero { 0 };
    const bool plays = std::any_of(section.segments.begin(), section.segments.end(),
        [&](const ScriptSegment &s) { return s.on.length != zero || s.off.length != zero; });
    if (!plays) {
        error(Fault::Zero, span);
        return;
    }
    if (section.duration.length == zero) {
        report(Severity::Warning, Fault::Skipped, span);
        return;
    }
    Duration at = zero; // where the first run through the segments has come to
    for (qsizetype i = 0; i < section.segments.size(); ++i) {
        const Duration duration = section.duration.length;
        if (!at || (duration && *at >= *duration)) {
            report(at ? Severity::Info : Severity::Warning, Fault::Unreached, segments.at(i));
            continue;
        }
        const ScriptSegment &segment = section.segments.at(i);
        if (duration && segment.on.length && *at + *segment.on.length > *duration)
            report(Severity::Info, Fault::Cut, segments.at(i));
        at = segment.on.length && segment.off.length
            ? Duration(*at + *segment.on.length + *segment.off.length)
            : std::nullopt;
    }
}

bool Reader::section(SourceSpan span, ScriptSection &result)
{
    const QStringView text = at(span);
    const qsizetype open = text.indexOf(u'(');
    if (open < 0 || !text.endsWith(u')') || text.indexOf(u')') != text.size() - 1)
        return error(Fault::Section, span);
    if (!time(trimmed({ span.offset, open }), result.duration))
        return false;
    const QList<SourceSpan> segments = split({ span.offset + open + 1, text.size() - open - 2 }, u',');
    for (const SourceSpan &part : segments) {
        if (result.segments.size() == scriptlimits::kSegments)
            return error(Fault::Limit, part, { QString::number(scriptlimits::kSegments) });
        ScriptSegment one;
        const bool isGood = segment(part, one);
        if (isGood || !one.off.spelling.isEmpty()) // times without the frequencies still show something
            result.segments.append(one);
        if (!isGood)
            return false;
    }
    judge(span, result, segments);
    return true;
}

QList<ScriptSection> Reader::sections(qsizetype from)
{
    QList<ScriptSection> result;
    QList<SourceSpan> parts = split({ from, m_text.size() - from }, u';');
    if (parts.size() > 1 && parts.last().length == 0)
        parts.removeLast(); // one semicolon at the end is taken
    for (const SourceSpan &part : parts) {
        if (result.size() == scriptlimits::kSections) {
            error(Fault::Limit, part, { QString::number(scriptlimits::kSections) });
            break;
        }
        if (!result.isEmpty() && !result.last().duration.length)
            report(Severity::Warning, Fault::Unreachable, part);
        ScriptSection one;
        const bool isGood = section(part, one);
        if (isGood || !one.segments.isEmpty())
            result.append(one);
        if (!isGood)
            break;
    }
    return result;
}

template <typename Script>
ParsedScript<Script> parsed(const Reader &reader, Script script)
{
    return { reader.failed() ? std::nullopt : std::optional(script), reader.problems(), std::move(script),
        reader.isWhole() };
}

} // namespace

ParsedScript<CadenceScript> parseCadence(QStringView text)
{
    Reader reader(text, Cadence);
    return parsed(reader, CadenceScript { reader.sections(0) });
}

ParsedScript<QList<ToneComponent>> parseFrequencies(QStringView text)
{
    Reader reader(text, Freq);
    return parsed(reader, reader.frequencies({ 0, text.size() }));
}

ParsedScript<ToneScript> parseTone(QStringView text)
{
    Reader reader(text, Tone);
    const qsizetype end = reader.endOfFrequencies();
    const bool joined = end < text.size() && text.at(end) == u'(';
    ToneScript script;
    if (!joined) {
        const qsizetype before = reader.problems().size();
        script.frequencies = reader.frequencies({ 0, end });
        const QList<Diagnostic> problems = reader.problems();
        const bool readable = std::none_of(problems.begin() + before, problems.end(),
            [](const Diagnostic &problem) { return problem.severity == Severity::Error; });
        Reader silent(text, Tone); // indices mean nothing without the frequencies, times still do
        Reader &rest = readable ? reader : silent;
        rest.countFrequencies(script.frequencies.size());
        script.sections = rest.sections(std::min(end + 1, text.size()));
    }
    return parsed(reader, std::move(script));
}

QList<Diagnostic> checkCadence(QStringView value)
{
    return parseCadence(value).problems;
}

QList<Diagnostic> checkFrequencies(QStringView value)
{
    return parseFrequencies(value).problems;
}

QList<Diagnostic> checkTone(QStringView value)
{
    return parseTone(value).problems;
}

} // namespace flatprofile
