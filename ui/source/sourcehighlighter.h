#pragma once

#include "core/catalogue/catalogue.h"

#include <QHash>
#include <QSyntaxHighlighter>

namespace flatprofile {

struct Theme;

/// Colours of a profile's text: tags (those of parameters that the catalogue knows stand out), attributes,
/// strings, comments, entities; values by their parameter's type: numbers, words to choose from, what divides
/// the parts of scripts and rules, macros.
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
    enum Form { Plain, Number, Word, Grammar }; // of values, as far as colours go
    static constexpr int kStates = 4; // a block's state: State + kStates * Form

    Form formOf(QStringView element);
    int highlightTag(const QString &text, int at);
    int highlightText(const QString &text, int at);
    void highlightValue(const QString &text, int from, int to);

    const Catalogue &m_catalogue;
    QTextCharFormat m_tag, m_stranger, m_attribute, m_string, m_comment, m_entity, m_macro,
        m_number, m_divider;
    QHash<ParameterId, Form> m_forms; // as far as they were asked for
    Form m_form = Plain; // of the value that is being coloured
};

} // namespace flatprofile
