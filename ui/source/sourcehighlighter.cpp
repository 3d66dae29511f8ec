#include "ui/source/sourcehighlighter.h"

#include "core/catalogue/catalogue.h"
#include "ui/style/theme.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

SourceHighlighter::SourceHighlighter(const Catalogue &catalogue, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_catalogue(catalogue)
{
}

void SourceHighlighter::applyTheme(const Theme &theme)
{
    m_tag.setForeground(theme.link);
    m_stranger.setForeground(theme.text);
    m_attribute.setForeground(theme.warning);
    m_string.setForeground(theme.ok);
    m_comment.setForeground(theme.dim);
    m_entity.setForeground(theme.warning);
    m_macro.setForeground(theme.macro);
    rehighlight();
}

static bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c == u':';
}

/// The elements around parameters, which no catalogue lists.
static bool isFrame(QStringView name)
{
    return name == "flat-profile"_L1 || name == "device"_L1 || name == "xml"_L1;
}

/// From inside a tag to past its end, or to the line's end.
int SourceHighlighter::highlightTag(const QString &text, int at)
{
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'>') {
            setFormat(at, 1, m_tag);
            setCurrentBlockState(InText);
            return at + 1;
        }
        if (c == u'"' || c == u'\'') {
            qsizetype close = text.indexOf(c, at + 1);
            close = close < 0 ? text.size() : close + 1;
            setFormat(at, int(close) - at, m_string);
            at = int(close);
        } else if (isNameCharacter(c)) {
            int end = at;
            while (end < text.size() && isNameCharacter(text.at(end)))
                ++end;
            const bool isName = at > 0 && (text.at(at - 1) == u'<' || text.at(at - 1) == u'/');
            const QStringView name = QStringView(text).sliced(at, end - at);
            const bool known = isName && m_catalogue.find(name) != kUnknownParameter;
            setFormat(at, end - at, !isName ? m_attribute : known || isFrame(name) ? m_tag : m_stranger);
            at = end;
        } else {
            if (c == u'<' || c == u'/')
                setFormat(at, 1, m_tag);
            ++at;
        }
    }
    setCurrentBlockState(InTag);
    return at;
}

int SourceHighlighter::highlightText(const QString &text, int at)
{
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'<')
            return at;
        if (c == u'&') {
            const qsizetype end = text.indexOf(u';', at);
            if (end > at && end - at < 12) {
                setFormat(at, int(end) + 1 - at, m_entity);
                at = int(end);
            }
        } else if (c == u'$') {
            int end = at + 1;
            const bool bracket = end < text.size() && text.at(end) == u'(';
            while (end < text.size()
                && (isNameCharacter(text.at(end))
                    || (bracket && (text.at(end) == u'(' || text.at(end) == u')')))
                && text.at(end) != u'.')
                ++end;
            setFormat(at, end - at, m_macro);
            at = end - 1;
        }
        ++at;
    }
    return at;
}

void SourceHighlighter::highlightBlock(const QString &text)
{
    int at = 0;
    int state = previousBlockState() < 0 ? InText : previousBlockState();
    setCurrentBlockState(state);
    while (at < text.size()) {
        if (state == InComment) {
            const qsizetype end = text.indexOf("-->"_L1, at);
            const int stop = end < 0 ? int(text.size()) : int(end) + 3;
            setFormat(at, stop - at, m_comment);
            setCurrentBlockState(end < 0 ? InComment : InText);
            at = stop;
        } else if (state == InTag) {
            at = highlightTag(text, at);
        } else {
            at = highlightText(text, at);
            if (at >= text.size())
                break;
            if (QStringView(text).sliced(at).startsWith("<!--"_L1)) {
                setCurrentBlockState(InComment);
            } else {
                setFormat(at, 1, m_tag);
                setCurrentBlockState(InTag);
            }
        }
        state = currentBlockState();
    }
}

} // namespace flatprofile
