#include "core/document/elementtext.h"

#include "core/xml/valuetext.h"

namespace flatprofile::elementtext {

using Kind = ParameterState::Kind;

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Past the comment or instruction that begins at `at`; `at` itself where none does.
static qsizetype skipMarkup(QByteArrayView content, qsizetype at)
{
    const QByteArrayView rest = content.sliced(at);
    for (const auto &[begin, end] :
        { std::pair<QByteArrayView, QByteArrayView> { "<!--", "-->" }, { "<?", "?>" } }) {
        if (!rest.startsWith(begin))
            continue;
        const qsizetype close = content.indexOf(end, at + begin.size());
        return close < 0 ? content.size() : close + end.size();
    }
    return at;
}

SourceSpan valueSpan(QByteArrayView text, const Element &element)
{
    const SourceSpan whole = element.contentSpan();
    const QByteArrayView content = text.sliced(whole.offset, whole.length);
    qsizetype from = 0;
    while (from < content.size()) {
        const qsizetype next = isBlank(content[from]) ? from + 1 : skipMarkup(content, from);
        if (next == from)
            break;
        from = next;
    }
    qsizetype to = from; // past the last that is neither blank nor a comment
    for (qsizetype at = from; at < content.size();) {
        const qsizetype next = skipMarkup(content, at);
        if (next > at) {
            at = next;
            continue;
        }
        const qsizetype open = content.indexOf('<', at + 1);
        const qsizetype end = open < 0 ? content.size() : open;
        for (qsizetype last = end; last > at; --last) {
            if (!isBlank(content[last - 1])) {
                to = last;
                break;
            }
        }
        at = end;
    }
    if (from == content.size()) // no value: it goes before the blanks and comments that are there
        return { whole.offset, 0 };
    return { whole.offset + from, to - from };
}

SourceSpan emptyTagEnd(QByteArrayView text, const Element &element)
{
    const qsizetype end = element.startTagSpan().end();
    qsizetype from = end - 2;
    while (isBlank(text[from - 1]))
        --from;
    return { from, end - from };
}

bool beginsLine(QByteArrayView text, qsizetype offset, QByteArrayView *indentation)
{
    qsizetype from = offset;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t'))
        --from;
    if (indentation)
        *indentation = text.sliced(from, offset - from);
    return from == 0 || isLineEnd(text[from - 1]);
}

SourceSpan lineSpan(QByteArrayView text, SourceSpan element)
{
    QByteArrayView indentation;
    if (!beginsLine(text, element.offset, &indentation))
        return element;
    qsizetype end = element.end();
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    if (end < text.size() && !isLineEnd(text[end]))
        return element;
    qsizetype from = element.offset - indentation.size();
    if (from == 0) { // nothing before: the line end after it goes
        if (end < text.size())
            end += text.sliced(end).startsWith("\r\n") ? 2 : 1;
        return { 0, end };
    }
    --from;
    if (from > 0 && text[from] == '\n' && text[from - 1] == '\r')
        --from;
    return { from, end - from };
}

QByteArrayView lineEnding(QByteArrayView text)
{
    const qsizetype at = text.indexOf('\n');
    if (at < 0)
        return text.contains('\r') ? "\r" : "\n";
    return at > 0 && text[at - 1] == '\r' ? QByteArrayView("\r\n") : QByteArrayView("\n");
}

QByteArray contentFor(const ParameterState &state)
{
    switch (state.kind) {
    case Kind::Value:
        return encodeValue(state.text);
    case Kind::EmptyString:
        return "\"\"";
    case Kind::Absent:
    case Kind::AccessOnly:
    case Kind::Empty:
        break;
    }
    return {};
}

QByteArray newElement(const QByteArray &name, const ParameterState &state, const QByteArray &access)
{
    const QByteArray attribute = access.isEmpty() ? QByteArray() : " ua=\"" + access + '"';
    if (state.kind == Kind::AccessOnly)
        return '<' + name + attribute + "/>";
    return '<' + name + attribute + '>' + contentFor(state) + "</" + name + '>';
}

} // namespace flatprofile::elementtext
