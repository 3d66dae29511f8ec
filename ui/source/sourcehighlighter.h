#pragma once

#include <QSyntaxHighlighter>

namespace flatprofile {

struct Theme;

/// Colours of a profile's text: tags, attributes, strings, comments, entities, macros.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SourceHighlighter(QTextDocument *document);

    void applyTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { InText = 0, InComment = 1, InTag = 2 };

    int highlightTag(const QString &text, int at);
    int highlightText(const QString &text, int at);

    QTextCharFormat m_tag, m_attribute, m_string, m_comment, m_entity, m_macro;
};

} // namespace flatprofile
