// The part of ScanPass that knows what is open and what closes what.

#include "core/xml/faults.h"
#include "core/xml/scanpass.h"
#include "core/xml/xmlchars.h"

#include <algorithm>
#include <cstring>

namespace flatprofile {

using xmlchars::isBlank;

bool ScanPass::isProfileName(QByteArrayView name)
{
    static constexpr QByteArrayView kProfile("flat-profile");
    if (!name.endsWith(kProfile))
        return false;
    return name.size() == kProfile.size() || name[name.size() - kProfile.size() - 1] == ':';
}

bool ScanPass::isParameterOpen() const
{
    if (m_open.empty() || isProfileName(nameOf(top())))
        return false;
    if (m_open.size() == 1)
        return m_profileDepth == 0; // a list of elements without a root
    return isProfileName(nameOf(m_result.elements[m_open[m_open.size() - 2]]));
}

const char *ScanPass::nextEndTag(const char *from)
{
    if (!m_nextEndTag || m_nextEndTag < from) {
        const qsizetype at = QByteArrayView(from, m_end - from).indexOf("</");
        m_nextEndTag = at < 0 ? m_end : from + at;
    }
    return m_nextEndTag == m_end ? nullptr : m_nextEndTag;
}

/// One end tag is looked at for each start tag before it: the blanks in it are walked over once.
bool ScanPass::isEndTagOf(const char *at, QByteArrayView name)
{
    if (!at || m_end - at < name.size() + 2 || QByteArrayView(at + 2, name.size()) != name)
        return false;
    const char *from = at + 2 + name.size();
    if (from != m_blanksBegin) {
        m_blanksBegin = from;
        m_blanksEnd = from;
        while (m_blanksEnd < m_end && isBlank(*m_blanksEnd))
            ++m_blanksEnd;
    }
    return m_blanksEnd < m_end && *m_blanksEnd == '>';
}

/// Whether what reads like a start tag is text of the open parameter, as in "http://<server ip address>/".
bool ScanPass::startTagIsText(const ParsedTag &tag)
{
    if (!isTolerant() || !isParameterOpen())
        return false;
    if (tag.looksLikeText)
        return true;
    const QByteArrayView name(m_at + 1, tag.nameLength);
    const qsizetype colon = name.indexOf(':');
    if (colon >= 0 && uriOf(name.first(colon)).isNull())
        return true;
    const QByteArrayView open = nameOf(top());
    return !tag.selfClosing && name != open && isEndTagOf(nextEndTag(tag.end), open);
}

/// Whether this start tag is the next parameter and the open one lacks its end tag: text stands before it,
/// and no end tag of the open parameter after it.
bool ScanPass::parameterLacksEndTag(const ParsedTag &tag)
{
    if (!isTolerant() || !isParameterOpen() || !m_textInTop)
        return false;
    const char *after = tag.end;
    if (!tag.selfClosing) {
        after = nextEndTag(tag.end);
        if (!isEndTagOf(after, QByteArrayView(m_at + 1, tag.nameLength)))
            return m_open.size() > 1; // at the top level it may as well be a root with a container in it
        after += 2;
    }
    const auto *next = static_cast<const char *>(std::memchr(after, '<', std::size_t(m_end - after)));
    return !isEndTagOf(next, nameOf(top()));
}

/// "<X>1<X>": the second tag was meant to end the first.
bool ScanPass::takeEndTagWithoutSlash(const ParsedTag &tag)
{
    const QByteArrayView name(m_at + 1, tag.nameLength);
    const bool bare = !tag.selfClosing && tag.end == m_at + tag.nameLength + 2;
    if (!isTolerant() || !bare || !isParameterOpen() || !m_textInTop || name != nameOf(top())
        || isEndTagOf(nextEndTag(tag.end), name))
        return false;
    reportEndTagWithoutSlash(offset(m_at), name);
    closeTop(offset(m_at), tag.end - m_at);
    m_at = tag.end;
    return true;
}

void ScanPass::reportEndTagWithoutSlash(qsizetype tagStart, QByteArrayView name)
{
    report(faults::kEndTagWithoutSlash, { tagStart, name.size() + 2 }, { QString::fromUtf8(name) },
        { { { tagStart + 1, 0 }, "/" } });
}

void ScanPass::readStartTag()
{
    const ParsedTag tag = parseTag(m_at);
    if (!tag.end || startTagIsText(tag)) {
        report(faults::kBareLessThan, { offset(m_at), 1 }, {}, { { { offset(m_at), 1 }, "&lt;" } });
        ++m_at;
        m_textInTop = true;
        m_textEnd = m_at;
        return;
    }
    if (takeEndTagWithoutSlash(tag))
        return;
    if (parameterLacksEndTag(tag))
        closeTopWithoutTag();
    if (qsizetype(m_open.size()) >= m_limits.depth) {
        report(faults::kTooDeep, { offset(m_at), tag.nameLength + 1 });
        stop();
        return;
    }
    if (qsizetype(m_result.elements.size()) >= m_limits.elements) {
        report(faults::kTooManyElements, { offset(m_at), tag.nameLength + 1 });
        stop();
        return;
    }
    openElement(tag);
    for (const Diagnostic &diagnostic : tag.faults)
        add(diagnostic);
    m_at = tag.end;
    if (tag.selfClosing && !(isTolerant() && takeTextAfterEmptyTag()))
        closeTop(offset(m_at), 0);
}

void ScanPass::openElement(const ParsedTag &tag)
{
    Element element;
    element.start = quint32(offset(m_at));
    element.startTagLength = quint32(tag.end - m_at);
    element.nameLength = quint16(tag.nameLength);
    element.flags = tag.selfClosing ? Element::SelfClosing : 0;
    const auto index = quint32(m_result.elements.size());
    if (m_open.empty()) {
        m_topLevel.push_back(index);
        if (m_topLevel.size() > 1 && !isTolerant())
            report(faults::kElementOutsideRoot, { offset(m_at), tag.end - m_at });
    } else {
        element.parent = m_open.back();
        top().flags |= Element::HasChildren;
    }
    m_result.elements.push_back(element);
    m_open.push_back(index);
    m_textInTop = false;
    if (isProfileName(nameOf(element))) {
        m_result.profiles.push_back(index);
        ++m_profileDepth;
    }
}

void ScanPass::closeTop(qsizetype endTagStart, qsizetype endTagLength)
{
    Element &element = top();
    element.contentLength = quint32(endTagStart - element.contentSpan().offset);
    element.endTagLength = quint32(endTagLength);
    if (isProfileName(nameOf(element)))
        --m_profileDepth;
    m_open.pop_back();
    m_prefixes.leave(qsizetype(m_open.size()) + 1);
    m_textInTop = false;
}

/// Closes the innermost element where its end tag should have been. Elements read as its children stand
/// beside it.
void ScanPass::closeTopWithoutTag()
{
    const quint32 index = m_open.back();
    const Element element = top();
    const char *end = m_begin + element.contentSpan().offset;
    if (element.has(Element::HasChildren)) {
        const char *first = m_begin + m_result.elements[index + 1].start;
        while (first > end && isBlank(first[-1]))
            --first;
        end = first;
        for (std::size_t i = index + 1; i < m_result.elements.size(); ++i) {
            if (m_result.elements[i].parent == index)
                m_result.elements[i].parent = element.parent;
        }
    } else if (m_textInTop) {
        end = m_textEnd;
    }
    const QByteArray name = nameOf(element).toByteArray();
    report(faults::kMissingEndTag, element.startTagSpan(), { QString::fromUtf8(name) },
        { { { offset(end), 0 }, "</" + name + '>' } });
    top().flags = quint8((top().flags & ~Element::HasChildren) | Element::EndTagMissing);
    closeTop(offset(end), 0);
}

/// "<X/>0</X>": the slash is one too many. Takes the text and the end tag as the element's.
bool ScanPass::takeTextAfterEmptyTag()
{
    const auto *next = static_cast<const char *>(std::memchr(m_at, '<', std::size_t(m_end - m_at)));
    const QByteArrayView name = nameOf(top());
    if (!isEndTagOf(next, name))
        return false;
    const char *close = static_cast<const char *>(std::memchr(next, '>', std::size_t(m_end - next))) + 1;
    const char *slash = m_at - 2; // of "/>"
    const char *from = slash;
    while (isBlank(from[-1]))
        --from;
    QList<Diagnostic> found;
    const char *p = m_at;
    while (p < next) {
        if (*p == '&') {
            top().flags |= Element::HasEntity;
            p = checkEntity(p, next, &found);
        } else {
            ++p;
        }
    }
    checkCharacters(m_at, next, &found);
    report(faults::kTextAfterEmptyTag, { offset(slash), close - slash }, { QString::fromUtf8(name) },
        { { { offset(from), m_at - from }, ">" } });
    for (Diagnostic &diagnostic : found)
        add(std::move(diagnostic));
    top().flags &= quint8(~Element::SelfClosing);
    closeTop(offset(next), close - next);
    m_at = close;
    return true;
}

void ScanPass::readEndTag()
{
    const char *name = m_at + 2;
    const qsizetype length = xmlchars::nameLength(name, m_end);
    if (length == 0) {
        report(faults::kBareLessThan, { offset(m_at), 1 }, {}, { { { offset(m_at), 1 }, "&lt;" } });
        ++m_at;
        return;
    }
    const QByteArrayView tagName(name, length);
    const char *end = name + length;
    while (end < m_end && isBlank(*end))
        ++end;
    if (end < m_end && *end == '>') {
        ++end;
    } else {
        const char *stop = end;
        while (stop < m_end && *stop != '>' && *stop != '<' && *stop != '\n')
            ++stop;
        const bool closed = stop < m_end && *stop == '>';
        const SourceSpan junk { offset(name) + length, closed ? stop - (name + length) : 0 };
        if (const qsizetype placeholder = closed ? xmlchars::placeholderLength(end, stop) : 0)
            report(faults::kPlaceholderInTag, { offset(end), placeholder },
                { QString::fromUtf8(QByteArrayView(end, placeholder)) });
        else
            report(faults::kBadEndTag, { offset(m_at), closed ? stop + 1 - m_at : length + 2 },
                { QString::fromUtf8(tagName) }, { { junk, closed ? "" : ">" } });
        end = closed ? stop + 1 : name + length;
    }
    const char *tagStart = m_at;
    const auto open = std::find_if(m_open.rbegin(), m_open.rend(),
        [&](quint32 index) { return nameOf(m_result.elements[index]) == tagName; });
    if (open == m_open.rend()) {
        endTagWithoutMatch(tagName, end);
        m_at = end;
        return;
    }
    if (open != m_open.rbegin() && !isTolerant()) {
        report(faults::kMismatchedEndTag, { offset(tagStart), end - tagStart });
        return;
    }
    for (auto inner = open - m_open.rbegin(); inner > 0; --inner)
        closeTopWithoutTag();
    closeTop(offset(tagStart), end - tagStart);
    m_at = end;
}

void ScanPass::endTagWithoutMatch(QByteArrayView name, const char *tagEnd)
{
    const SourceSpan span { offset(m_at), tagEnd - m_at };
    const QString found = QString::fromUtf8(name);
    if (!m_open.empty()) {
        const QByteArrayView open = nameOf(top());
        const bool leaf = !top().has(Element::HasChildren) && !isProfileName(open);
        if (leaf || open.compare(name, Qt::CaseInsensitive) == 0) {
            report(faults::kMismatchedEndTag, span, { QString::fromUtf8(open), found },
                { { { offset(m_at) + 2, name.size() }, open.toByteArray() } });
            closeTop(span.offset, span.length);
            return;
        }
    }
    report(faults::kStrayEndTag, span, { found }, { { span, "" } });
}

/// Judges what stands at the top level besides one root.
void ScanPass::takeInElementsOutside()
{
    std::vector<Element> &elements = m_result.elements;
    const bool parametersAtTop = std::any_of(m_topLevel.begin(), m_topLevel.end(), [&](quint32 i) {
        return !elements[i].has(Element::HasChildren) && !isProfileName(nameOf(elements[i]));
    });
    m_result.rootMissing = m_result.profiles.empty() && parametersAtTop;
    if (!isTolerant())
        return;
    if (m_result.rootMissing && (m_topLevel.size() > 1 || !m_outside.isEmpty())) {
        reportMissingRoot();
        return;
    }
    for (Diagnostic &outside : m_outside) {
        const QByteArrayView text = view(outside.span);
        if (!text.contains("--") && !text.endsWith('-'))
            outside.fix = { { { outside.span.offset, 0 }, "<!-- " }, { { outside.span.end(), 0 }, " -->" } };
        add(outside);
    }
    if (m_topLevel.size() < 2)
        return;
    const quint32 profile = m_result.profiles.empty() ? Element::kNone : m_result.profiles.front();
    quint32 root = profile == Element::kNone ? m_topLevel.front() : profile;
    while (elements[root].parent != Element::kNone)
        root = elements[root].parent;
    const bool rootIsProfile = root == profile;
    const Element &frame = elements[root];
    QList<quint32> before;
    QList<quint32> after;
    for (const quint32 index : m_topLevel) {
        if (index != root)
            (index < root ? before : after).append(index);
    }
    if (!before.isEmpty()) {
        const Element &first = elements[before.first()];
        const QByteArray tag = view(frame.startTagSpan()).toByteArray();
        QList<TextEdit> fix;
        if (rootIsProfile && !frame.has(Element::SelfClosing))
            fix = { { { first.start, 0 }, tag + '\n' }, { frame.startTagSpan(), "" } };
        report(faults::kElementOutsideRoot, first.startTagSpan(), { QString::fromUtf8(nameOf(first)) }, fix);
    }
    if (!after.isEmpty()) {
        const Element &first = elements[after.first()];
        const Element &last = elements[after.last()];
        QList<TextEdit> fix;
        if (rootIsProfile && frame.endTagLength > 0)
            fix = { { frame.endTagSpan(), "" },
                { { last.span().end(), 0 }, "\n</" + nameOf(frame).toByteArray() + '>' } };
        report(faults::kElementOutsideRoot, first.startTagSpan(), { QString::fromUtf8(nameOf(first)) }, fix);
    }
    if (profile == Element::kNone)
        return;
    for (const quint32 index : before + after) {
        if (!elements[index].has(Element::HasChildren) && !isProfileName(nameOf(elements[index])))
            elements[index].parent = profile;
    }
}

void ScanPass::reportMissingRoot()
{
    const Element &first = m_result.elements[m_topLevel.front()];
    const Element &last = m_result.elements[m_topLevel.back()];
    qsizetype from = first.start;
    qsizetype to = last.span().end();
    for (const Diagnostic &outside : std::as_const(m_outside)) {
        from = qMin(from, outside.span.offset);
        to = qMax(to, outside.span.end());
    }
    report(faults::kMissingRoot, first.startTagSpan(), {},
        { { { from, 0 }, "<flat-profile>\n" }, { { to, 0 }, "\n</flat-profile>" } });
}

} // namespace flatprofile
