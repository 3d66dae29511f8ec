#include "core/xml/valuetext.h"

#include "core/xml/xmlchars.h"

#include <QList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// Appends one entity's character, or the text as written where it is none. Returns what follows.
const char *appendEntity(const char *at, const char *end, QByteArray &out)
{
    struct Named
    {
        QByteArrayView name;
        char character;
    };
    static constexpr Named kNamed[] { { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' },
        { "&apos;", '\'' } };
    for (const Named &named : kNamed) {
        if (QByteArrayView(at, qMin<qsizetype>(named.name.size(), end - at)) == named.name) {
            out += named.character;
            return at + named.name.size();
        }
    }
    if (end - at > 3 && at[1] == '#') {
        const bool hex = at[2] == 'x';
        const char *p = at + (hex ? 3 : 2);
        const char *digits = p;
        char32_t number = 0;
        for (; p < end; ++p) {
            const char lower = char(*p | 0x20);
            const bool letter = hex && lower >= 'a' && lower <= 'f';
            if (!xmlchars::isDigit(*p) && !letter)
                break;
            number = qMin<char32_t>(
                number * (hex ? 16 : 10) + char32_t(letter ? lower - 'a' + 10 : *p - '0'), 0x110000);
        }
        if (p > digits && p < end && *p == ';' && xmlchars::isCharacter(number)) {
            out += QString::fromUcs4(&number, 1).toUtf8();
            return p + 1;
        }
    }
    out += '&';
    return at + 1;
}

/// The parts of a content: text that takes part in everything, and CDATA text whose '&' are plain characters.
struct Part
{
    QByteArray text;
    bool isCdata = false;
};

const char *skipPast(const char *from, const char *end, const char *word)
{
    const qsizetype at = QByteArrayView(from, end - from).indexOf(QByteArrayView(word));
    return at < 0 ? end : from + at + qsizetype(std::strlen(word));
}

/// Without comments and processing instructions; any other '<' is a character.
QList<Part> partsOf(QByteArrayView content)
{
    QList<Part> parts;
    const auto append = [&](QByteArrayView text, bool cdata) {
        if (parts.isEmpty() || parts.last().isCdata != cdata)
            parts.append({ {}, cdata });
        parts.last().text += text;
    };
    const char *p = content.data();
    const char *end = p + content.size();
    while (p < end) {
        const auto *open = static_cast<const char *>(std::memchr(p, '<', std::size_t(end - p)));
        if (!open)
            open = end;
        append({ p, open - p }, false);
        p = open;
        if (p == end)
            break;
        const QByteArrayView rest(p, end - p);
        if (rest.startsWith("<!--")) {
            p = skipPast(p, end, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            const char *close = skipPast(p, end, "]]>");
            const char *text = p + 9;
            append({ text,
                       qMax<qsizetype>(0, (close == end && !rest.endsWith("]]>") ? end : close - 3) - text) },
                true);
            p = close;
        } else if (rest.startsWith("<?")) {
            p = skipPast(p, end, "?>");
        } else {
            append({ p, 1 }, false);
            ++p;
        }
    }
    return parts;
}

bool isOuterBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// CRLF and CR to LF.
void normaliseLineEnds(QByteArray &text)
{
    if (!text.contains('\r'))
        return;
    text.replace("\r\n", "\n");
    text.replace('\r', '\n');
}

void stripOuterBlanks(QList<Part> &parts)
{
    while (!parts.isEmpty()) {
        QByteArray &text = parts.first().text;
        qsizetype blanks = 0;
        while (blanks < text.size() && isOuterBlank(text.at(blanks)))
            ++blanks;
        text.remove(0, blanks);
        if (!text.isEmpty())
            break;
        parts.removeFirst();
    }
    while (!parts.isEmpty()) {
        QByteArray &text = parts.last().text;
        while (!text.isEmpty() && isOuterBlank(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        parts.removeLast();
    }
}

} // namespace

QString decodeValue(QByteArrayView content)
{
    QList<Part> parts = partsOf(content);
    for (Part &part : parts)
        normaliseLineEnds(part.text);
    stripOuterBlanks(parts);
    QByteArray value;
    for (Part &part : parts) {
        part.text.replace('\n', ' ');
        if (part.isCdata || !part.text.contains('&')) {
            value += part.text;
            continue;
        }
        const char *end = part.text.constData() + part.text.size();
        for (const char *p = part.text.constData(); p < end;) {
            if (*p == '&')
                p = appendEntity(p, end, value);
            else
                value += *p++;
        }
    }
    return QString::fromUtf8(value);
}

QByteArray encodeValue(QStringView value)
{
    QByteArray out;
    const QByteArray utf8 = value.toUtf8();
    qsizetype first = 0; // of what is neither first nor last blank
    qsizetype last = utf8.size();
    while (first < last && utf8.at(first) == ' ')
        ++first;
    while (last > first && utf8.at(last - 1) == ' ')
        --last;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += out.endsWith("]]") ? "&gt;" : ">";
            break;
        case '\t':
        case '\n':
        case '\r':
            out += "&#" + QByteArray::number(int(c)) + ';';
            break;
        case ' ':
            out += i < first || i >= last ? "&#32;" : " ";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                out += c;
            break;
        }
    }
    // U+FFFE and U+FFFF, which XML can't hold.
    out.replace("\xEF\xBF\xBE", "").replace("\xEF\xBF\xBF", "");
    return out;
}

bool isWritableValue(QStringView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || !xmlchars::isCharacter(c.unicode()))
            return false;
    }
    return true;
}

bool isElementName(QStringView name)
{
    const QByteArray utf8 = name.toUtf8();
    const bool isTaken
        = name == "flat-profile"_L1 || name.compare("xml"_L1, Qt::CaseInsensitive) == 0; // XML 1.0, 2.3
    return !name.isEmpty() && !isTaken && isWritableValue(name) && !name.contains(u':')
        && xmlchars::nameLength(utf8.constData(), utf8.constData() + utf8.size()) == utf8.size();
}

QString decodeAttribute(QByteArrayView value)
{
    QByteArray text = value.toByteArray();
    text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    QByteArray out;
    const char *end = text.constData() + text.size();
    for (const char *p = text.constData(); p < end;) {
        if (*p == '&')
            p = appendEntity(p, end, out);
        else
            out += *p++;
    }
    return QString::fromUtf8(out);
}

QByteArray encodeAttribute(QStringView value, char quote)
{
    QByteArray out;
    for (const char c : value.toUtf8()) {
        if (c == quote)
            out += quote == '"' ? "&quot;" : "&apos;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '\t' || c == '\n' || c == '\r')
            out += "&#" + QByteArray::number(int(c)) + ';';
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

} // namespace flatprofile
