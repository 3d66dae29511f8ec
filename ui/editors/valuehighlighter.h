#pragma once

#include "core/types/datatype.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace flatprofile {

/// Colours macros, strings and operators of rules, and underlines what the type refuses. One block: a value
/// has no lines.
class ValueHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ValueHighlighter(const DataType &type, QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourRule(const QString &text);

    DataType m_type;
    QPalette m_palette;
};

} // namespace flatprofile
