#pragma once

#include "core/support/sourcespan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QTextDocument;

namespace flatprofile {

class DocumentSession;
struct Element;

/// Keeps the text that is shown and the profile's text the same, in both directions: what is typed becomes an
/// edit of the profile, what is edited elsewhere is replaced in place, so that cursor and scroll bar stay.
/// Secrets are shown as bullets, one for each character, and are edited all the same.
class SourceText : public QObject
{
    Q_OBJECT

public:
    SourceText(DocumentSession &session, QTextDocument &shown, QObject *parent = nullptr);

    /// Beyond it typing would lag behind: the text is for reading.
    static constexpr qsizetype kMostEditable = 16 << 20;

    bool isEditable() const;
    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /// While it isn't followed nothing is done for edits made elsewhere.
    void setFollowing(bool following);
    bool isCurrent() const { return !m_stale; }
    bool isReplacing() const { return m_own; } // the text, by what the profile says
    void bringUpToDate();

    // Positions in the shown text and offsets in the profile's.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

    /// Replaces each occurrence of the shown text in one step; how many there were. What stands behind
    /// bullets is no text that is shown.
    int replaceAll(const QString &what, const QString &by, Qt::CaseSensitivity sensitivity);
    /// The next edit is a step of its own.
    void endStep() { m_step = 0; }

signals:
    void broughtUpToDate(int changedAt); // the end of what was replaced; -1 where nothing was

private:
    QString shownText() const;
    QString lineEnd() const;
    void markStale();
    void outdate();
    void maskLater();
    void takeEdit(int from, int removed, int added);
    void push(int from, int removed, const QString &inserted);
    bool isSecret(const Element &element) const;
    bool isSecretAt(qsizetype offset) const;
    bool isMasked(SourceSpan span) const;
    quint64 stepOf(int line, bool isRemoval);

    DocumentSession &m_session;
    QTextDocument &m_document;
    QString m_shown; // with U+2029 for line ends, as the text document has it
    bool m_stale = true;
    bool m_maskDue = false;
    bool m_following = false;
    bool m_revealed = false;
    bool m_own = false; // the edit under way comes from here
    quint64 m_step = 0;
    int m_stepLine = -1;
    bool m_stepRemoves = false;
    QElapsedTimer m_sinceEdit;
};

} // namespace flatprofile
