#pragma once

#include "core/rules/editablerule.h"

#include <QPlainTextEdit>

#include <optional>

class QCompleter;

namespace flatprofile {

class RuleHighlighter;

/// The text of a rule, or a part of one, coloured, with completion of macros, operators and options: it opens
/// after `$` and `--`, with the first letter where an operator belongs, and on Ctrl+Space anywhere. The
/// window's undo list is the only one.
class RuleEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Rows { One, Many };

    /// Without a grammar the text is a part of a rule.
    RuleEdit(std::optional<EditableRule::Grammar> grammar, Rows rows, QWidget *parent = nullptr);

    void setGrammar(EditableRule::Grammar grammar);
    /// The part is a condition.
    void setIsCondition() { m_isCondition = true; }
    QString text() const;
    void setText(const QString &text); // the cursor stays where it is
    const QCompleter *completer() const { return m_completer; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const QString &text); // by the user
    void finished(); // Return, or the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    void complete(bool asked);
    void takeCompletion(const QString &word);
    qsizetype wordStart() const;
    bool isOperatorPlace(qsizetype wordStart) const;
    int heightOfRows(int rows) const;

    std::optional<EditableRule::Grammar> m_grammar;
    bool m_isCondition = false;
    Rows m_rows;
    RuleHighlighter *m_highlighter;
    QCompleter *m_completer;
    bool m_isBeingSet = false;
};

} // namespace flatprofile
