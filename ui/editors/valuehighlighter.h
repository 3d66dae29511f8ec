#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QPalette>
#include <QSyntaxHighlighter>

namespace flatprofile {

/// Colours macros, strings and operators of rules and the components of tones, and underlines what the type
/// refuses. One block: a value has no lines.
class ValueHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ValueHighlighter(const DataType &type, QTextDocument *document);

    void setPalette(const QPalette &palette);
    /// What the whole profile tells of this value; another one is judged by its type alone.
    void setFaults(const QString &value, const QList<Diagnostic> &faults);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourRule(const QString &text);

    DataType m_type;
    QPalette m_palette;
    QString m_judged; // what m_faults speaks of
    QList<Diagnostic> m_faults;
};

} // namespace flatprofile
