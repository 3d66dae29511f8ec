#include "ui/rules/rulehighlighter.h"

#include <QTextDocument>

namespace flatprofile {

RuleHighlighter::RuleHighlighter(std::optional<EditableRule::Grammar> grammar, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_grammar(grammar)
{
}

void RuleHighlighter::setGrammar(EditableRule::Grammar grammar)
{
    if (m_grammar == grammar)
        return;
    m_grammar = grammar;
    m_isStale = true;
    rehighlight();
}

void RuleHighlighter::setPalette(const QPalette &palette)
{
    if (m_palette == palette)
        return;
    m_palette = palette;
    m_isStale = true;
    rehighlight();
}

void RuleHighlighter::highlightBlock(const QString &text)
{
    QString whole = document()->toRawText();
    whole.replace(QChar::ParagraphSeparator, u'\n');
    if (m_isStale || whole != m_text) {
        const bool hasLines = document()->blockCount() > 1 && !m_isStale;
        m_text = whole;
        m_isStale = false;
        const Theme theme(m_palette);
        if (m_grammar) {
            const EditableRule rule(m_text, *m_grammar);
            m_formats = ruleFormats(rule, rule.problems(), theme);
        } else {
            m_formats = partFormats(m_text, theme);
        }
        if (hasLines) // what one line opens colours the others
            QMetaObject::invokeMethod(this, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
    }
    const SourceSpan block { currentBlock().position(), text.size() };
    for (const QTextLayout::FormatRange &range : formatsWithin(m_formats, block))
        setFormat(range.start, range.length, range.format);
}

} // namespace flatprofile
