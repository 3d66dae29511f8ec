#include "ui/source/sourcehighlighter.h"

#include "core/types/datatype.h"
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
    m_number.setForeground(theme.changed);
    m_divider.setForeground(theme.warning);
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

SourceHighlighter::Form SourceHighlighter::formOf(QStringView element)
{
    const ParameterId id = m_catalogue.find(element);
    if (id == kUnknownParameter || m_catalogue.isSecret(id))
        return Plain;
    const auto known = m_forms.constFind(id);
    if (known != m_forms.constEnd())
        return *known;
    Form form = Plain;
    using Kind = DataType::Kind;
    switch (m_catalogue.type(id).kind) {
    case Kind::Bool:
    case Kind::Choice:
    case Kind::MultiChoice:
        form = Word;
        break;
    case Kind::Unsigned:
    case Kind::Signed:
    case Kind::Float:
    case Kind::Time:
    case Kind::Port:
    case Kind::PowerLevel:
        form = Number;
        break;
    case Kind::Script:
    case Kind::Rule:
        form = Grammar;
        break;
    default:
        break;
    }
    m_forms.insert(id, form);
    return form;
}

/// From inside a tag to past its end, or to the line's end.
int SourceHighlighter::highlightTag(const QString &text, int at)
{
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'>') {
            setFormat(at, 1, m_tag);
            setCurrentBlockState(InText + kStates * m_form);
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
            if (isName)
                m_form = text.at(at - 1) == u'<' ? formOf(name) : Plain;
            setFormat(at, end - at, !isName ? m_attribute : known || isFrame(name) ? m_tag : m_stranger);
            at = end;
        } else {
            if (c == u'<' || c == u'/')
                setFormat(at, 1, m_tag);
            ++at;
        }
    }
    setCurrentBlockState(InTag + kStates * m_form);
    return at;
}

/// Colours what the parameter's type makes of the stretch.
void SourceHighlighter::highlightValue(const QString &text, int from, int to)
{
    if (m_form == Number || m_form == Word) {
        setFormat(from, to - from, m_form == Number ? m_number : m_string);
        return;
    }
    if (m_form != Grammar)
        return;
    static constexpr QStringView kDividers = u"(|);/,@?!=<>+*";
    for (int at = from; at < to; ++at) {
        const QChar c = text.at(at);
        if (c == u'"') {
            const qsizetype close = text.indexOf(c, at + 1);
            const int end = close < 0 || close >= to ? to : int(close) + 1;
            setFormat(at, end - at, m_string);
            at = end - 1;
        } else if (kDividers.contains(c)) {
            setFormat(at, 1, m_divider);
        }
    }
}

int SourceHighlighter::highlightText(const QString &text, int at)
{
    const qsizetype tag = text.indexOf(u'<', at);
    highlightValue(text, at, int(tag < 0 ? text.size() : tag));
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
    const int before = qMax(0, previousBlockState());
    int state = before % kStates;
    m_form = Form(before / kStates);
    setCurrentBlockState(before);
    while (at < text.size()) {
        if (state == InComment) {
            const qsizetype end = text.indexOf("-->"_L1, at);
            const int stop = end < 0 ? int(text.size()) : int(end) + 3;
            setFormat(at, stop - at, m_comment);
            setCurrentBlockState((end < 0 ? InComment : InText) + kStates * m_form);
            at = stop;
        } else if (state == InTag) {
            at = highlightTag(text, at);
        } else {
            at = highlightText(text, at);
            if (at >= text.size())
                break;
            const bool isComment = QStringView(text).sliced(at).startsWith("<!--"_L1);
            if (!isComment)
                setFormat(at, 1, m_tag);
            setCurrentBlockState((isComment ? InComment : InTag) + kStates * m_form);
        }
        state = currentBlockState() % kStates;
    }
}

} // namespace flatprofile
