#pragma once

#include "core/support/diagnostic.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QTimer>

namespace flatprofile {

class DocumentSession;
class SourceHighlighter;

/// The exact text of the profile, to read: line numbers, colours, faults with their sentence at the line's
/// end. Secrets are bullets. Made when first shown, brought up to date shortly after an edit.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(DocumentSession &session, QWidget *parent = nullptr);

    void showSpan(SourceSpan span);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class SourceMargin;

    struct Mark
    {
        Severity severity = Severity::Info;
        QString sentence;
    };

    void refresh();
    void updateMarks();
    void paintMargin(QPainter &painter, const QRect &rect);
    void layOutMargin();
    void selectParameter();
    int marginWidth() const;
    QString shownText() const;

    DocumentSession &m_session;
    SourceHighlighter *m_highlighter;
    QWidget *m_margin;
    QTimer m_timer;
    bool m_stale = true;
    bool m_moving = false;
    SourceSpan m_pending { -1, 0 };
    QHash<int, Mark> m_marks; // by line, from 0
};

} // namespace flatprofile
