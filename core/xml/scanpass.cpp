#include "core/xml/scanpass.h"

#include "core/xml/faults.h"
#include "core/xml/textencoding.h"
#include "core/xml/xmlchars.h"

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace flatprofile {

using xmlchars::isBlank;

/// Bytes of text that need a look: markup, what may begin "]]>", control characters and all that is not
/// ASCII.
static constexpr std::array<bool, 256> kSpecial = [] {
    std::array<bool, 256> table {};
    for (int c = 0; c < 256; ++c)
        table[std::size_t(c)] = c < 0x20 || c >= 0x80 || c == '<' || c == '&' || c == ']';
    table['\t'] = table['\n'] = table['\r'] = false;
    return table;
}();

static const char *find(const char *from, const char *end, QByteArrayView word)
{
    const qsizetype at = QByteArrayView(from, end - from).indexOf(word);
    return at < 0 ? nullptr : from + at;
}

/// The next `word`. What is not found once is not there later either: remembered, so that a thousand unclosed
/// comments don't search the text a thousand times.
const char *ScanPass::findClose(const char *from, QByteArrayView word, bool &absent)
{
    const char *found = absent ? nullptr : find(from, m_end, word);
    absent = !found;
    return found;
}

/// Where an unclosed comment or the like is taken to end: at its line's end, so that the rest is still read.
static const char *lineEnd(const char *from, const char *end)
{
    while (from < end && *from != '\n' && *from != '\r')
        ++from;
    return from;
}

ScanPass::ScanPass(QByteArrayView text, const ScanLimits &limits, Mode mode)
    : m_text(text)
    , m_limits(limits)
    , m_mode(mode)
    , m_begin(text.data())
    , m_end(text.data() + text.size())
    , m_at(m_begin)
{
}

ScanResult ScanPass::run()
{
    m_result.elements.reserve(std::size_t(m_text.size() / 64)); // a parameter's usual length
    readDeclaration();
    while (m_at < m_end && !isStopped()) {
        if (*m_at == '<')
            readMarkup();
        else
            readText();
    }
    if (!isStopped())
        finish();
    // Past a limit, what is open ends where reading ended; the limit is the fault.
    for (; !m_open.empty(); m_open.pop_back())
        top().contentLength = quint32(qMax<qsizetype>(0, offset(m_at) - top().contentSpan().offset));
    return std::move(m_result);
}

Diagnostic ScanPass::fault(
    QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    return { Severity::Error, code, span, std::move(arguments), std::move(fix) };
}

void ScanPass::report(QLatin1StringView code, SourceSpan span, QStringList arguments, QList<TextEdit> fix)
{
    add(fault(code, span, std::move(arguments), std::move(fix)));
}

void ScanPass::add(Diagnostic fault)
{
    ++m_result.faultCount;
    if (m_result.faults.size() < m_limits.faults)
        m_result.faults.append(std::move(fault));
    if (!m_open.empty())
        top().flags |= Element::Faulty;
    if (!isTolerant())
        stop();
}

bool ScanPass::startsWith(QByteArrayView word) const
{
    return m_end - m_at >= word.size() && std::memcmp(m_at, word.data(), std::size_t(word.size())) == 0;
}

void ScanPass::checkCharacters(const char *from, const char *to, QList<Diagnostic> *faults)
{
    for (const char *p = from; p < to;) {
        const auto byte = static_cast<unsigned char>(*p);
        if (byte < 0x80 ? byte >= 0x20 || isBlank(*p) : false) {
            ++p;
            continue;
        }
        const xmlchars::Decoded decoded = xmlchars::decode(p, m_end);
        const qsizetype length = qMax(1, decoded.length);
        if (decoded.length == 0) {
            faults->append(fault(faults::kBadUtf8, { offset(p), 1 }, { QString::number(byte, 16).toUpper() },
                { { { offset(p), 1 }, "?" } }));
        } else if (!xmlchars::isCharacter(decoded.character)) {
            const QString name
                = u"U+"_s + QString::number(uint(decoded.character), 16).toUpper().rightJustified(4, u'0');
            faults->append(fault(
                faults::kBadCharacter, { offset(p), length }, { name }, { { { offset(p), length }, "" } }));
        }
        p += length;
    }
}

/// Parses what an '&' begins. A phone knows five names and numbers; anything else is meant as a plain '&'.
const char *ScanPass::checkEntity(const char *at, const char *limit, QList<Diagnostic> *faults)
{
    static constexpr std::array kNames { "amp", "lt", "gt", "quot", "apos" };
    const QList<TextEdit> escape { { { offset(at), 1 }, "&amp;" } };
    const char *p = at + 1;
    if (p < limit && *p == '#') {
        ++p;
        const bool hex = p < limit && *p == 'x';
        p += hex;
        char32_t number = 0;
        const char *digits = p;
        for (; p < limit; ++p) {
            const bool letter = hex && ((*p >= 'a' && *p <= 'f') || (*p >= 'A' && *p <= 'F'));
            if (!xmlchars::isDigit(*p) && !letter)
                break;
            const int digit = xmlchars::isDigit(*p) ? *p - '0' : (*p | 0x20) - 'a' + 10;
            number = qMin<char32_t>(number * (hex ? 16 : 10) + char32_t(digit), 0x110000);
        }
        if (p > digits && p < limit && *p == ';') {
            ++p;
            if (!xmlchars::isCharacter(number)) {
                const SourceSpan span { offset(at), p - at };
                faults->append(fault(faults::kBadCharacterReference, span, { QString::fromUtf8(view(span)) },
                    { { span, "" } }));
            }
            return p;
        }
    } else {
        p += xmlchars::nameLength(p, limit);
        if (p > at + 1 && p < limit && *p == ';') {
            const QByteArrayView name(at + 1, p - at - 1);
            ++p;
            for (const char *known : kNames) {
                if (name == QByteArrayView(known))
                    return p;
            }
            const SourceSpan span { offset(at), p - at };
            faults->append(fault(faults::kBadEntity, span, { QString::fromUtf8(view(span)) }, escape));
            return p;
        }
    }
    faults->append(fault(faults::kBareAmpersand, { offset(at), 1 }, {}, escape));
    return at + 1;
}

void ScanPass::readText()
{
    const char *start = m_at;
    const char *lastInk = nullptr; // past the last character that is no blank
    QList<Diagnostic> found;
    const char *p = m_at;
    while (p < m_end) {
        if (!kSpecial[static_cast<unsigned char>(*p)]) {
            if (!isBlank(*p))
                lastInk = p + 1;
            ++p;
            continue;
        }
        if (*p == '<')
            break;
        if (*p == '&') {
            if (!m_open.empty())
                top().flags |= Element::HasEntity;
            p = checkEntity(p, m_end, &found);
        } else if (*p == ']') {
            if (m_end - p >= 3 && p[1] == ']' && p[2] == '>')
                found.append(
                    fault(faults::kCdataEnd, { offset(p), 3 }, {}, { { { offset(p) + 2, 1 }, "&gt;" } }));
            ++p;
        } else {
            const xmlchars::Decoded decoded = xmlchars::decode(p, m_end);
            const char *next = p + qMax(1, decoded.length);
            checkCharacters(p, next, &found);
            p = next;
        }
        lastInk = p;
    }
    m_at = p;
    if (m_open.empty()) {
        if (lastInk) {
            while (start < lastInk && isBlank(*start))
                ++start;
            // Judged at the end: if the root is missing, that is the fault.
            const Diagnostic outside = fault(faults::kTextOutsideRoot, { offset(start), lastInk - start });
            if (isTolerant())
                m_outside.append(outside);
            else
                add(outside);
        }
        return;
    }
    for (Diagnostic &diagnostic : found)
        add(std::move(diagnostic));
    if (!lastInk)
        return;
    m_textInTop = true;
    m_textEnd = lastInk;
    if (isProfileName(nameOf(top()))) {
        while (isBlank(*start))
            ++start;
        m_result.strayText.append({ offset(start), lastInk - start });
    }
}

void ScanPass::readMarkup()
{
    if (m_at + 1 == m_end) {
        report(faults::kBareLessThan, { offset(m_at), 1 }, {}, { { { offset(m_at), 1 }, "&lt;" } });
        ++m_at;
        return;
    }
    switch (m_at[1]) {
    case '/':
        readEndTag();
        break;
    case '!':
        readBang();
        break;
    case '?':
        readInstruction();
        break;
    default:
        readStartTag();
        break;
    }
}

void ScanPass::readBang()
{
    if (!m_open.empty())
        top().flags |= Element::HasMarkup;
    if (startsWith("<!--")) {
        readComment();
    } else if (startsWith("<![CDATA[")) {
        readCdata();
    } else if (startsWith("<!DOCTYPE")) {
        readDoctype();
    } else {
        report(faults::kBareLessThan, { offset(m_at), 1 }, {}, { { { offset(m_at), 1 }, "&lt;" } });
        ++m_at;
    }
}

void ScanPass::readComment()
{
    const char *text = m_at + 4;
    const char *close = findClose(text, "-->", m_noCommentEnd);
    if (!close) {
        const char *end = lineEnd(text, m_end);
        report(faults::kUnclosedComment, { offset(m_at), 4 }, {}, { { { offset(end), 0 }, " -->" } });
        m_at = end;
        return;
    }
    QList<Diagnostic> found;
    // "--" may stand nowhere inside, nor '-' before the end; the dash becomes a space.
    for (const char *p = find(text, close + 1, "--"); p && p < close; p = find(p + 1, close + 1, "--"))
        found.append(fault(faults::kBadComment, { offset(p), 2 }, {}, { { { offset(p), 1 }, "=" } }));
    checkCharacters(text, close, &found);
    for (Diagnostic &diagnostic : found)
        add(std::move(diagnostic));
    m_at = close + 3;
}

void ScanPass::readCdata()
{
    const char *text = m_at + 9;
    const char *close = findClose(text, "]]>", m_noCdataEnd);
    if (!close) {
        const char *end = nextEndTag(text);
        end = end ? end : m_end;
        report(faults::kUnclosedCdata, { offset(m_at), 9 }, {}, { { { offset(end), 0 }, "]]>" } });
        m_at = end;
        return;
    }
    if (m_open.empty()) {
        const Diagnostic outside = fault(faults::kTextOutsideRoot, { offset(m_at), close + 3 - m_at });
        if (isTolerant())
            m_outside.append(outside);
        else
            add(outside);
    } else {
        QList<Diagnostic> found;
        checkCharacters(text, close, &found);
        for (Diagnostic &diagnostic : found)
            add(std::move(diagnostic));
        if (close > text) {
            m_textInTop = true;
            m_textEnd = close + 3;
        }
        if (isProfileName(nameOf(top())) && close > text)
            m_result.strayText.append({ offset(m_at), close + 3 - m_at });
    }
    m_at = close + 3;
}

/// Past the '>' of a document type declaration; quotes and the internal subset may hold others.
void ScanPass::readDoctype()
{
    int brackets = 0;
    char quote = 0;
    const char *p = m_noDoctypeEnd ? m_end : m_at + 9;
    for (; p < m_end; ++p) {
        if (quote) {
            quote = *p == quote ? 0 : quote;
        } else if (*p == '"' || *p == '\'') {
            quote = *p;
        } else if (*p == '[') {
            ++brackets;
        } else if (*p == ']') {
            --brackets;
        } else if (*p == '>' && brackets <= 0) {
            break;
        }
    }
    if (p == m_end) { // never closed: only its first line is given up
        m_noDoctypeEnd = true;
        p = lineEnd(m_at, m_end) - 1;
    }
    ++p;
    report(faults::kDoctype, { offset(m_at), p - m_at }, {}, { { { offset(m_at), p - m_at }, "" } });
    m_at = p;
}

void ScanPass::readInstruction()
{
    if (!m_open.empty())
        top().flags |= Element::HasMarkup;
    const char *name = m_at + 2;
    const qsizetype length = xmlchars::nameLength(name, m_end);
    const char *close = findClose(name, "?>", m_noInstructionEnd);
    if (!close) {
        const char *end = lineEnd(name, m_end);
        report(faults::kBadInstruction, { offset(m_at), end - m_at }, {}, { { { offset(end), 0 }, "?>" } });
        m_at = end;
        return;
    }
    const SourceSpan whole { offset(m_at), close + 2 - m_at };
    const QByteArrayView target(name, length);
    QList<Diagnostic> found;
    checkCharacters(name, close, &found);
    if (target.compare("xml", Qt::CaseInsensitive) == 0)
        found.append(fault(faults::kMisplacedDeclaration, whole, {}, { { whole, "" } }));
    else if (length == 0 || target.contains(':') || (name + length < close && !isBlank(name[length])))
        found.append(fault(faults::kBadInstruction, whole, {}, { { whole, "" } }));
    for (Diagnostic &diagnostic : found)
        add(std::move(diagnostic));
    m_at = close + 2;
}

void ScanPass::finish()
{
    if (m_open.empty() && !m_topLevel.empty()) {
        takeInElementsOutside();
        return;
    }
    if (m_topLevel.empty()) {
        report(faults::kNoElement, { 0, 0 });
        return;
    }
    if (!isTolerant()) {
        report(faults::kUnclosedRoot, { m_text.size(), 0 });
        return;
    }
    if (m_open.size() > 1 && nameOf(top()) == nameOf(m_result.elements[m_open[m_open.size() - 2]])
        && !top().has(Element::HasChildren) && !top().has(Element::SelfClosing) && !m_textInTop) {
        // The last start tag of all repeats the one that is open: it was meant to end it.
        const Element last = top();
        m_open.pop_back();
        m_result.elements.pop_back();
        if (isProfileName(nameOf(last)))
            m_result.profiles.pop_back();
        reportEndTagWithoutSlash(last.start, nameOf(last));
        closeTop(last.start, last.startTagLength);
        if (m_open.empty()) {
            takeInElementsOutside();
            return;
        }
    }
    while (m_open.size() > 1 && !isProfileName(nameOf(top())))
        closeTopWithoutTag();
    QByteArray tags;
    QStringList names;
    const char *end = m_end;
    while (end > m_begin && isBlank(end[-1]))
        --end;
    const bool ownLine = std::memchr(m_begin, '\n', std::size_t(end - m_begin)) != nullptr;
    while (!m_open.empty()) {
        const QByteArray name = nameOf(top()).toByteArray();
        tags += (ownLine ? "\n</" : "</") + name + '>';
        names.append(QString::fromUtf8(name));
        top().contentLength = quint32(end - m_begin - top().contentSpan().offset);
        top().flags |= Element::EndTagMissing;
        m_open.pop_back();
    }
    report(faults::kUnclosedRoot, { offset(end), 0 }, { names.last() }, { { { offset(end), 0 }, tags } });
    takeInElementsOutside();
}

} // namespace flatprofile
