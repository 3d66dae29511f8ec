// The part of ScanPass that reads start tags: names, attributes, namespaces.

#include "core/xml/faults.h"
#include "core/xml/scanpass.h"
#include "core/xml/textencoding.h"
#include "core/xml/xmlchars.h"

#include <algorithm>
#include <array>

namespace flatprofile {

using xmlchars::isBlank;

static constexpr QByteArrayView kXmlUri("http://www.w3.org/XML/1998/namespace");
static constexpr QByteArrayView kXmlnsUri("http://www.w3.org/2000/xmlns/");

static const char *skipBlanks(const char *at, const char *end)
{
    while (at < end && isBlank(*at))
        ++at;
    return at;
}

/// Length of a typographic double or single quote at `at`; 0 where there is none.
static qsizetype typographicQuote(const char *at, const char *end)
{
    if (end - at < 3 || at[0] != '\xE2' || at[1] != '\x80')
        return 0;
    const auto third = static_cast<unsigned char>(at[2]); // U+2018 to U+201F, U+2032, U+2033
    return (third >= 0x98 && third <= 0x9F) || third == 0xB2 || third == 0xB3 ? 3 : 0;
}

ScanPass::ParsedTag ScanPass::parseTag(const char *at)
{
    ParsedTag tag;
    const char *name = at + 1;
    tag.nameLength = xmlchars::nameLength(name, m_end);
    if (tag.nameLength == 0)
        return tag;
    const SourceSpan nameSpan { offset(name), tag.nameLength };
    const auto words = [&] { // only a fault needs them
        return QStringList { QString::fromUtf8(
            view({ nameSpan.offset, qMin<qsizetype>(nameSpan.length, 64) })) };
    };
    if (tag.nameLength > m_limits.nameLength) {
        tag.faults.append(fault(faults::kNameTooLong, nameSpan, words()));
        tag.nameLength = m_limits.nameLength;
    }
    QList<TagAttribute> attributes;
    const char *p = name + nameSpan.length;
    while (true) {
        const char *before = p;
        p = skipBlanks(p, m_end);
        if (p < m_end && *p == '>') {
            tag.end = p + 1;
            break;
        }
        if (m_end - p >= 2 && p[0] == '/' && p[1] == '>') {
            tag.selfClosing = true;
            tag.end = p + 2;
            break;
        }
        if (p == m_end || *p == '<') {
            // "<X ua="na"" and no '>': only where it can't be text of a parameter.
            if (tag.looksLikeText || (isParameterOpen() && m_textInTop) || (p < m_end && p == before))
                return tag;
            tag.end = before;
            tag.faults.append(fault(
                faults::kBadTag, { offset(at), before - at }, words(), { { { offset(before), 0 }, ">" } }));
            break;
        }
        if (xmlchars::nameLength(p, m_end) == 0 || attributes.size() >= m_limits.attributes) {
            const char *stop = p;
            while (stop < m_end && *stop != '>' && *stop != '<')
                ++stop;
            if (isParameterOpen() || stop == m_end || *stop == '<')
                return tag;
            // What a template leaves behind may stand for a part of the name: nothing is put in its place.
            if (const qsizetype length = xmlchars::placeholderLength(p, stop))
                tag.faults.append(fault(faults::kPlaceholderInTag, { offset(p), length },
                    { QString::fromUtf8(QByteArrayView(p, length)) }));
            else
                tag.faults.append(fault(faults::kBadTag, { offset(at), stop + 1 - at }, words(),
                    { { { offset(before), stop - before }, "" } }));
            tag.end = stop + 1;
            break;
        }
        if (p == before) {
            const SourceSpan next { offset(p), xmlchars::nameLength(p, m_end) };
            tag.faults.append(fault(faults::kAttributeSpace, next, { QString::fromUtf8(view(next)) },
                { { { offset(p), 0 }, " " } }));
        }
        p = parseAttribute(p, tag, attributes);
    }
    checkAttributes(attributes, tag);
    checkNamespaces(QByteArrayView(name, tag.nameLength), attributes, tag);
    return tag;
}

bool ScanPass::endsTag(const char *at) const
{
    return at == m_end || *at == '<' || *at == '>';
}

/// A value in quotes; a bare '<' in it counts as its text if the quote is closed before the tag and the line
/// end.
std::optional<ScanPass::AttributeValue> ScanPass::quotedValue(const char *at, ParsedTag &tag)
{
    const char *close = at + 1;
    while (close < m_end && *close != *at && *close != '<')
        ++close;
    if (close < m_end && *close == *at)
        return AttributeValue { at + 1, close, close + 1 };
    const char *later = close;
    while (later < m_end && *later != *at && *later != '>' && *later != '\n')
        ++later;
    if (later == m_end || *later != *at)
        return std::nullopt;
    for (const char *c = close; c < later; ++c) {
        if (*c == '<')
            tag.faults.append(
                fault(faults::kBareLessThan, { offset(c), 1 }, {}, { { { offset(c), 1 }, "&lt;" } }));
    }
    return AttributeValue { at + 1, later, later + 1 };
}

/// A value opened or closed by a typographic quote: up to the next quote of any kind inside the tag.
std::optional<ScanPass::AttributeValue> ScanPass::typographicValue(
    const char *at, QByteArrayView name, ParsedTag &tag)
{
    const char *from = at + qMax<qsizetype>(1, typographicQuote(at, m_end));
    const char *close = from;
    while (!endsTag(close) && *close != '"' && typographicQuote(close, m_end) == 0)
        ++close;
    if (endsTag(close))
        return std::nullopt;
    const qsizetype length = qMax<qsizetype>(1, typographicQuote(close, m_end));
    QList<TextEdit> fix;
    if (QByteArrayView(at, from - at) != "\"")
        fix.append({ { offset(at), from - at }, "\"" });
    if (*close != '"')
        fix.append({ { offset(close), length }, "\"" });
    tag.faults.append(fault(
        faults::kTypographicQuotes, { offset(at), close + length - at }, { QString::fromUtf8(name) }, fix));
    return AttributeValue { from, close, close + length };
}

/// A value without quotes, or with one that is never closed.
ScanPass::AttributeValue ScanPass::bareValue(const char *at, QByteArrayView name, ParsedTag &tag)
{
    const char *from = at < m_end && (*at == '"' || *at == '\'') ? at + 1 : at;
    const char *to = from;
    while (!endsTag(to) && !isBlank(*to) && !(*to == '/' && to + 1 < m_end && to[1] == '>'))
        ++to;
    QList<TextEdit> fix;
    fix.append({ { offset(at), from - at }, "\"" });
    fix.append({ { offset(to), 0 }, "\"" });
    tag.faults.append(
        fault(faults::kAttributeQuotes, { offset(at), to - at }, { QString::fromUtf8(name) }, fix));
    return { from, to, to };
}

/// Reads one attribute as well as it can be read and returns what follows it.
const char *ScanPass::parseAttribute(const char *at, ParsedTag &tag, QList<TagAttribute> &attributes)
{
    TagAttribute read;
    read.attribute.name = { offset(at), xmlchars::nameLength(at, m_end) };
    read.qualifiedName = view(read.attribute.name);
    const char *nameEnd = at + read.attribute.name.length;
    const char *p = skipBlanks(nameEnd, m_end);
    if (p == m_end || *p != '=') {
        tag.looksLikeText = true;
        tag.faults.append(fault(faults::kAttributeValue, read.attribute.name,
            { QString::fromUtf8(read.qualifiedName) }, { { { offset(nameEnd), 0 }, "=\"\"" } }));
        return nameEnd;
    }
    p = skipBlanks(p + 1, m_end);
    const bool quoted = p < m_end && (*p == '"' || *p == '\'');
    std::optional<AttributeValue> value;
    if (quoted)
        value = quotedValue(p, tag);
    if (!value && (quoted || typographicQuote(p, m_end) > 0))
        value = typographicValue(p, read.qualifiedName, tag);
    if (!value)
        value = bareValue(p, read.qualifiedName, tag);
    read.attribute.value = { offset(value->from), value->to - value->from };
    read.attribute.whole = { offset(at), value->end - at };
    for (const char *c = value->from; c < value->to;)
        c = *c == '&' ? checkEntity(c, value->to, &tag.faults) : c + 1;
    checkCharacters(value->from, value->to, &tag.faults);
    attributes.append(read);
    return value->end;
}

void ScanPass::checkAttributes(const QList<TagAttribute> &attributes, ParsedTag &tag)
{
    for (qsizetype i = 1; i < attributes.size(); ++i) {
        const bool twice = std::any_of(attributes.begin(), attributes.begin() + i,
            [&](const TagAttribute &other) { return other.qualifiedName == attributes[i].qualifiedName; });
        if (!twice)
            continue;
        const SourceSpan whole = attributes[i].attribute.whole;
        qsizetype from = whole.offset;
        while (isBlank(m_begin[from - 1]))
            --from;
        tag.faults.append(fault(faults::kAttributeTwice, whole,
            { QString::fromUtf8(attributes[i].qualifiedName) }, { { { from, whole.end() - from }, "" } }));
    }
}

QByteArrayView ScanPass::uriOf(QByteArrayView prefix) const
{
    if (prefix == "xml")
        return kXmlUri;
    return m_prefixes.uriOf(prefix);
}

void ScanPass::checkNamespaces(
    QByteArrayView elementName, const QList<TagAttribute> &attributes, ParsedTag &tag)
{
    const qsizetype depth = qsizetype(m_open.size()) + 1; // of the element
    for (const TagAttribute &read : attributes) {
        const bool isDefault = read.qualifiedName == "xmlns";
        if (!isDefault && !read.qualifiedName.startsWith("xmlns:"))
            continue;
        const QByteArrayView prefix = isDefault ? QByteArrayView() : read.qualifiedName.sliced(6);
        const QByteArrayView uri = view(read.attribute.value);
        const bool forbidden = prefix == "xmlns" || (prefix == "xml") != (uri == kXmlUri) || uri == kXmlnsUri
            || (!isDefault && uri.isEmpty());
        if (forbidden)
            tag.faults.append(
                fault(faults::kBadNamespace, read.attribute.whole, { QString::fromUtf8(prefix) }));
        else if (!isDefault)
            m_prefixes.declare(prefix, uri, depth);
    }
    const auto check = [&](QByteArrayView qualified) -> QByteArrayView {
        const qsizetype colon = qualified.indexOf(':');
        if (colon < 0)
            return {};
        const QByteArrayView uri = uriOf(qualified.first(colon));
        if (uri.isNull())
            tag.faults.append(fault(faults::kUnknownPrefix, { offset(qualified.data()), colon },
                { QString::fromUtf8(qualified.first(colon)) }));
        return uri;
    };
    check(elementName);
    std::vector<std::pair<QByteArrayView, QByteArrayView>> expanded; // of attributes with a prefix
    for (const TagAttribute &read : attributes) {
        if (!read.qualifiedName.contains(':') || read.qualifiedName.startsWith("xmlns:"))
            continue;
        const QByteArrayView uri = check(read.qualifiedName);
        const QByteArrayView local = read.qualifiedName.sliced(read.qualifiedName.indexOf(':') + 1);
        const auto same = [&](const auto &other) { return other.first == uri && other.second == local; };
        if (!uri.isNull() && std::any_of(expanded.begin(), expanded.end(), same))
            tag.faults.append(fault(
                faults::kAttributeTwice, read.attribute.whole, { QString::fromUtf8(read.qualifiedName) }));
        expanded.push_back({ uri, local });
    }
    if (!tag.end || startTagIsText(tag))
        m_prefixes.leave(depth);
}

QList<Attribute> attributes(QByteArrayView text, const Element &element)
{
    QList<Attribute> result;
    const char *p = text.data() + element.start + 1 + element.nameLength;
    const char *end = text.data() + element.startTagSpan().end();
    const auto offset = [&](const char *at) { return qsizetype(at - text.data()); };
    while ((p = skipBlanks(p, end)) < end) {
        const char *name = p;
        const qsizetype length = xmlchars::nameLength(name, end);
        if (length == 0) {
            ++p; // '>', "/>" or what a fault has told of
            continue;
        }
        p = skipBlanks(name + length, end);
        if (p == end || *p != '=')
            continue;
        p = skipBlanks(p + 1, end);
        if (p == end || (*p != '"' && *p != '\''))
            continue;
        const char *close = std::find(p + 1, end, *p);
        if (close == end)
            break;
        result.append(Attribute {
            { offset(name), length }, { offset(p) + 1, close - p - 1 }, { offset(name), close + 1 - name } });
        p = close + 1;
    }
    return result;
}

// The XML declaration.

namespace {

/// Reads `name = "value"` and leaves `at` behind it; null where there is none.
QByteArrayView takePseudoAttribute(const char *&at, const char *end, QByteArrayView name)
{
    const char *p = skipBlanks(at, end);
    if (p == at || end - p < name.size() || QByteArrayView(p, name.size()) != name)
        return {};
    p = skipBlanks(p + name.size(), end);
    if (p == end || *p != '=')
        return {};
    p = skipBlanks(p + 1, end);
    if (p == end || (*p != '"' && *p != '\''))
        return {};
    const char *close = std::find(p + 1, end, *p);
    if (close == end)
        return {};
    at = close + 1;
    return { p + 1, close - p - 1 };
}

bool isEncodingName(QByteArrayView name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || xmlchars::isDigit(c) || c == '.' || c == '_' || c == '-';
    });
}

} // namespace

void ScanPass::readDeclaration()
{
    if (!startsWith("<?xml") || m_text.size() < 6 || !isBlank(m_at[5]))
        return;
    const char *p = m_at + 5;
    const char *close = p;
    while (close < m_end && *close != '>' && *close != '<')
        ++close;
    const bool closed = close < m_end && *close == '>' && close[-1] == '?';
    const char *end = closed ? close - 1 : close;
    const QByteArrayView version = takePseudoAttribute(p, end, "version");
    const QByteArrayView encoding = takePseudoAttribute(p, end, "encoding");
    const QByteArrayView standalone = takePseudoAttribute(p, end, "standalone");
    const bool good = closed && version == "1.0" && (encoding.isNull() || isEncodingName(encoding))
        && (standalone.isNull() || standalone == "yes" || standalone == "no") && skipBlanks(p, end) == end;
    const char *after = close < m_end && *close == '>' ? close + 1 : close;
    const SourceSpan whole { 0, offset(after) };
    m_at = after;
    if (!good) {
        QByteArray mended = "<?xml version=\"1.0\"";
        if (isEncodingName(encoding))
            mended += " encoding=\"" + encoding.toByteArray() + '"';
        report(faults::kBadDeclaration, whole, {}, { { whole, mended + "?>" } });
    } else if (!encoding.isNull() && !isKnownEncoding(encoding)) {
        const SourceSpan span { offset(encoding.data()), encoding.size() };
        report(faults::kUnknownEncoding, span, { QString::fromLatin1(encoding) }, { { span, "UTF-8" } });
    }
}

} // namespace flatprofile
