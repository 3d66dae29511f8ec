#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QPlainTextEdit>

class QToolButton;

namespace flatprofile {

class ValueHighlighter;

/// A long value: wrapped over as many rows as it needs, coloured, with what is wrong underlined. A value has
/// no line ends, so Return finishes and pasted ones become blanks. In a cell, a tone or cadence has a button
/// for the window that draws it.
class TextEditor : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE setValue USER true)

public:
    enum class Rows { One, AsNeeded };

    TextEditor(const DataType &type, Rows rows, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &value);
    /// What the whole profile tells of the present value.
    void setFaults(const QList<Diagnostic> &faults);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addVisualButton();
    void updateHeight();
    void stayAtTop();
    int heightOfRows(int rows) const;

    DataType m_type;
    Rows m_rows;
    bool m_fits = false; // all rows are in sight
    ValueHighlighter *m_highlighter;
    QToolButton *m_visual = nullptr; // in a cell of what can be drawn
    QString m_given; // the value set last, and what the document made of it
    QString m_shown;
};

} // namespace flatprofile
