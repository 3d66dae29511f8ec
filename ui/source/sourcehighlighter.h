#pragma once

#include <QSyntaxHighlighter>

namespace flatprofile {

class Catalogue;
struct Theme;

/// Colours of a profile's text: tags (those of parameters that the catalogue knows stand out), attributes,
/// strings, comments, entities, macros.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SourceHighlighter(const Catalogue &catalogue, QTextDocument *document);

    void applyTheme(const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { InText = 0, InComment = 1, InTag = 2 };

    int highlightTag(const QString &text, int at);
    int highlightText(const QString &text, int at);

    const Catalogue &m_catalogue;
    QTextCharFormat m_tag, m_stranger, m_attribute, m_string, m_comment, m_entity, m_macro;
};

} // namespace flatprofile
