#pragma once

#include "core/support/diagnostic.h"

#include <QHash>
#include <QPlainTextEdit>

namespace flatprofile {

class DocumentSession;
class SourceHighlighter;
class SourceText;

/// The exact text of the profile with line numbers, colours, and faults with their sentence at the line's
/// end. What is typed edits the profile at once, through the same undo list as everything else. Secrets are
/// bullets until they are revealed.
class SourceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceEditor(DocumentSession &session, QWidget *parent = nullptr);

    SourceText &text() { return *m_text; }
    /// Goes there; the parameter that stands there becomes the session's.
    void showSpan(SourceSpan span);
    void goToLine(int line); // from 1

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class SourceMargin;

    struct Mark
    {
        Severity severity = Severity::Info;
        QString sentence;
        int from = 0; // column
        int to = 0;
    };

    void follow(int changedAt);
    void followElement(const QString &element);
    void showCurrent();
    void moveTo(qsizetype offset);
    void updateMarks();
    void paintMargin(QPainter &painter, const QRect &rect);
    void paintGround(QPainter &painter, const QRect &rect) const;
    void paintSentences(QPainter &painter, const QRect &rect) const;
    void layOutMargin();
    void selectParameter();
    void indentLikeAbove();
    int marginWidth() const;
    const Mark *markOf(int line) const; // the worst one; null where there are notes at most
    QString sentencesAt(int position) const;
    QColor colourOf(Severity severity) const;

    DocumentSession &m_session;
    SourceText *m_text;
    SourceHighlighter *m_highlighter;
    QWidget *m_margin;
    bool m_moving = false; // the cursor goes where the session says, not the other way round
    SourceSpan m_pending { -1, 0 };
    bool m_isBehind = false; // the session's parameter is to be shown once the text is up to date
    QHash<int, QList<Mark>> m_marks; // by line, from 0; the worst first
};

} // namespace flatprofile
