#include "ui/editors/valuehighlighter.h"

#include "core/script/scriptmarks.h"
#include "core/types/valuecheck.h"
#include "ui/style/theme.h"

namespace flatprofile {

ValueHighlighter::ValueHighlighter(const DataType &type, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_type(type)
{
}

void ValueHighlighter::setPalette(const QPalette &palette)
{
    if (m_palette == palette)
        return;
    m_palette = palette;
    rehighlight();
}

void ValueHighlighter::setFaults(const QString &value, const QList<Diagnostic> &faults)
{
    if (m_judged == value && m_faults == faults)
        return;
    m_judged = value;
    m_faults = faults;
    rehighlight();
}

void ValueHighlighter::highlightBlock(const QString &text)
{
    if (m_type.kind == DataType::Kind::Rule)
        colourRule(text);
    const Theme theme(m_palette);
    if (m_type.name == QLatin1StringView("ToneScript")) {
        for (const ComponentMark &mark : componentMarks(text))
            setFormat(int(mark.span.offset), int(mark.span.length), theme.component(mark.component));
    }
    const bool isJudged = !m_judged.isEmpty() && text == m_judged;
    const QList<Diagnostic> all = isJudged ? m_faults : checkValue(m_type, text);
    for (const Diagnostic &found : all) {
        if (found.severity == Severity::Info)
            continue;
        const QColor colour = found.severity == Severity::Error ? theme.error : theme.warning;
        // Where something is missing there is nothing to underline but the character before.
        const qsizetype length = qMax<qsizetype>(1, found.span.length);
        const qsizetype from = qBound<qsizetype>(0, found.span.offset, qMax<qsizetype>(0, text.size() - 1));
        for (qsizetype at = from; at < qMin(from + length, text.size()); ++at) {
            QTextCharFormat marked = format(int(at));
            marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            marked.setUnderlineColor(colour);
            setFormat(int(at), 1, marked);
        }
    }
}

static bool isNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

void ValueHighlighter::colourRule(const QString &text)
{
    const Theme theme(m_palette);
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        QColor colour;
        if (c == u'"') {
            end = text.indexOf(u'"', at + 1);
            end = end < 0 ? text.size() : end + 1;
            colour = theme.ok;
        } else if (c == u'$') {
            if (end < text.size() && text.at(end) == u'(') {
                const qsizetype close = text.indexOf(u')', end);
                end = close < 0 ? text.size() : close + 1;
            } else {
                while (end < text.size() && isNameCharacter(text.at(end)))
                    ++end;
            }
            colour = theme.macro;
        } else if (c == u'?' || c == u'|' || c == u'!' || c == u'=' || c == u'<' || c == u'>') {
            colour = theme.warning;
        }
        if (colour.isValid())
            setFormat(int(at), int(end - at), colour);
        at = end;
    }
}

} // namespace flatprofile
