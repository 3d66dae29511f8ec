#pragma once

#include "ui/rules/rulecolours.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace flatprofile {

/// Colours a rule as ruleFormats() says. Line ends are blanks in a rule, so it is coloured as a whole.
class RuleHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    RuleHighlighter(std::optional<EditableRule::Grammar> grammar, QTextDocument *document);

    void setGrammar(EditableRule::Grammar grammar);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::optional<EditableRule::Grammar> m_grammar;
    QPalette m_palette;
    QString m_text; // that m_formats are of
    TextFormats m_formats;
    bool m_isStale = true;
};

} // namespace flatprofile
