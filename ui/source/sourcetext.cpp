#include "ui/source/sourcetext.h"

#include "core/document/masking.h"
#include "core/edit/profilecommands.h"
#include "core/xml/xmlchars.h"
#include "ui/session/documentsession.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flatprofile {

static constexpr auto kLongestPause = 2s; // between two keys of one undo step

SourceText::SourceText(DocumentSession &session, QTextDocument &shown, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_document(shown)
{
    m_document.setUndoRedoEnabled(false); // there is one undo list, the session's
    connect(&session.document(), &ProfileDocument::reset, this, &SourceText::markStale);
    connect(&session.document(), &ProfileDocument::textEdited, this, &SourceText::markStale);
    connect(&m_document, &QTextDocument::contentsChange, this, &SourceText::takeEdit);
}

bool SourceText::isEditable() const
{
    return m_session.isOpen() && m_session.document().text().size() <= kMostEditable;
}

void SourceText::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    outdate();
}

void SourceText::setFollowing(bool following)
{
    m_following = following;
    if (following && m_stale)
        bringUpToDate();
}

/// Edited elsewhere.
void SourceText::markStale()
{
    if (m_own)
        return;
    m_step = 0;
    outdate();
}

void SourceText::outdate()
{
    if (m_stale)
        return;
    m_stale = true;
    // Edits come in bunches (a macro of many steps): the text is replaced once, before the next key.
    if (m_following)
        QMetaObject::invokeMethod(this, &SourceText::bringUpToDate, Qt::QueuedConnection);
}

/// What was typed into a secret becomes bullets. Until then nothing is out of date: more keys may come.
void SourceText::maskLater()
{
    if (m_maskDue)
        return;
    m_maskDue = true;
    QMetaObject::invokeMethod(this, &SourceText::bringUpToDate, Qt::QueuedConnection);
}

/// The text as a text document holds it, each character of a secret a bullet, so that every place keeps its
/// line and column.
QString SourceText::shownText() const
{
    const ProfileDocument &profile = m_session.document();
    QByteArray text = profile.text();
    if (!m_revealed) {
        for (auto index = profile.parameters().rbegin(); index != profile.parameters().rend(); ++index) {
            const Element &element = profile.scan().elements[*index];
            if (element.contentLength == 0 || !isSecret(element))
                continue;
            const SourceSpan span = element.contentSpan();
            QString content = QString::fromUtf8(text.mid(span.offset, span.length));
            for (QChar &c : content) {
                if (!c.isSpace())
                    c = u'•';
            }
            text.replace(span.offset, span.length, content.toUtf8());
        }
    }
    QString shown = QString::fromUtf8(text);
    // What a text document takes for marks of its own must not shift the columns behind it.
    for (QChar &c : shown) {
        if (c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = QChar::ReplacementCharacter;
    }
    shown.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : shown) {
        if (c == u'\n' || c == u'\r')
            c = QChar::ParagraphSeparator;
    }
    return shown;
}

void SourceText::bringUpToDate()
{
    if (!m_stale && !m_maskDue)
        return;
    m_stale = false;
    m_maskDue = false;
    const QString wanted = shownText();
    if (wanted == m_shown) {
        emit broughtUpToDate(-1);
        return;
    }
    const qsizetype most = qMin(wanted.size(), m_shown.size());
    qsizetype before = 0;
    while (before < most && wanted.at(before) == m_shown.at(before))
        ++before;
    if (before > 0 && wanted.at(before - 1).isHighSurrogate())
        --before;
    qsizetype after = 0;
    while (after < most - before
        && wanted.at(wanted.size() - 1 - after) == m_shown.at(m_shown.size() - 1 - after))
        ++after;
    if (after > 0 && wanted.at(wanted.size() - after).isLowSurrogate())
        --after;

    const QScopedValueRollback own(m_own, true);
    QTextCursor cursor(&m_document);
    cursor.setPosition(int(before));
    cursor.setPosition(int(m_shown.size() - after), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(before, wanted.size() - before - after));
    m_shown = wanted;
    emit broughtUpToDate(int(wanted.size() - after));
}

int SourceText::positionOf(qsizetype offset) const
{
    const auto place = m_session.document().lines().position(offset);
    const QTextBlock block = m_document.findBlockByNumber(int(place.line) - 1);
    if (!block.isValid())
        return m_document.characterCount() - 1;
    return block.position() + int(qMin<qsizetype>(place.column - 1, block.length() - 1));
}

qsizetype SourceText::offsetOf(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return m_session.document().lines().offset({ block.blockNumber() + 1, position - block.position() + 1 });
}

QString SourceText::lineEnd() const
{
    const QByteArray &text = m_session.document().text();
    const qsizetype first = text.indexOf('\n');
    return first > 0 && text.at(first - 1) == '\r' ? u"\r\n"_s : u"\n"_s;
}

/// The offset `units` UTF-16 units of the shown text after `offset`; a line end is one unit, however written.
static qsizetype advanced(const QByteArray &text, qsizetype offset, qsizetype units)
{
    while (units > 0 && offset < text.size()) {
        const bool isCrLf = text.at(offset) == '\r' && offset + 1 < text.size() && text.at(offset + 1) == '\n';
        const auto shown = xmlchars::shownAt(text.constData() + offset, text.constData() + text.size());
        offset += isCrLf ? 2 : shown.bytes;
        units -= shown.units;
    }
    return offset;
}

void SourceText::takeEdit(int from, int removed, int added)
{
    if (m_own)
        return;
    if (m_stale) {
        const QString text = m_document.toRawText();
        if (text == m_shown)
            return; // its looks alone changed
        // Typed over an outdated text: what the profile says now counts.
        m_shown = text;
        QMetaObject::invokeMethod(this, &SourceText::bringUpToDate, Qt::QueuedConnection);
        return;
    }
    // The counts may reach past the last line's end, and over what stayed the same.
    QTextCursor cursor(&m_document);
    cursor.setPosition(from);
    cursor.setPosition(qMin(from + added, m_document.characterCount() - 1), QTextCursor::KeepAnchor);
    const QString now = cursor.selectedText();
    const QString before = m_shown.mid(from, removed);
    qsizetype same = 0;
    while (same < qMin(now.size(), before.size()) && now.at(same) == before.at(same))
        ++same;
    if (same > 0 && now.at(same - 1).isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < qMin(now.size(), before.size()) - same
        && now.at(now.size() - 1 - tail) == before.at(before.size() - 1 - tail))
        ++tail;
    if (tail > 0 && now.at(now.size() - tail).isLowSurrogate())
        --tail;
    const QString inserted = now.mid(same, now.size() - same - tail);
    const qsizetype gone = before.size() - same - tail;
    if (inserted.isEmpty() && gone == 0)
        return;
    m_shown.replace(from + same, gone, inserted);
    push(from + int(same), int(gone), inserted);
}

void SourceText::push(int from, int removed, const QString &inserted)
{
    const qsizetype offset = offsetOf(from); // the text before it is the same in both
    const qsizetype end = advanced(m_session.document().text(), offset, removed);
    QString text = inserted;
    text.replace(QChar::ParagraphSeparator, lineEnd());
    const int line = m_document.findBlock(from).blockNumber();
    const quint64 step = stepOf(line, inserted.isEmpty());
    {
        const QScopedValueRollback own(m_own, true);
        m_session.push(editText(m_session.document(), { { { offset, end - offset }, text.toUtf8() } },
            tr("Edit line %1").arg(line + 1), step));
    }
    if (!m_revealed && isSecretAt(offset))
        maskLater();
}

bool SourceText::isSecret(const Element &element) const
{
    const ProfileDocument &profile = m_session.document();
    return element.tag != kUnknownParameter
        ? m_session.catalogue().isSecret(element.tag)
        : isSecretParameter(m_session.catalogue(),
            QString::fromUtf8(profile.text().mid(element.nameSpan().offset, element.nameSpan().length)));
}

bool SourceText::isSecretAt(qsizetype offset) const
{
    const ProfileDocument &profile = m_session.document();
    const std::vector<quint32> &parameters = profile.parameters();
    const auto after = std::upper_bound(parameters.begin(), parameters.end(), offset,
        [&](qsizetype at, quint32 index) { return at < qsizetype(profile.scan().elements[index].start); });
    if (after == parameters.begin())
        return false;
    return isSecret(profile.scan().elements[*(after - 1)]);
}

/// Whether some of the stretch is shown as bullets.
bool SourceText::isMasked(SourceSpan span) const
{
    if (m_revealed)
        return false;
    const ProfileDocument &profile = m_session.document();
    const std::vector<quint32> &parameters = profile.parameters();
    const auto elementOf = [&](auto place) -> const Element & { return profile.scan().elements[*place]; };
    auto place = std::lower_bound(parameters.begin(), parameters.end(), span.end(),
        [&](quint32 index, qsizetype end) { return qsizetype(profile.scan().elements[index].start) < end; });
    while (place != parameters.begin() && elementOf(--place).span().end() > span.offset) {
        const SourceSpan content = elementOf(place).contentSpan();
        if (content.offset < span.end() && content.end() > span.offset && isSecret(elementOf(place)))
            return true;
    }
    return false;
}

/// Keys typed one after the other in one line are one step; going elsewhere, a pause, or turning from typing
/// to deleting begins another.
quint64 SourceText::stepOf(int line, bool isRemoval)
{
    const bool goesOn = m_step != 0 && line == m_stepLine && isRemoval == m_stepRemoves
        && m_sinceEdit.isValid() && !m_sinceEdit.hasExpired(std::chrono::milliseconds(kLongestPause).count());
    if (!goesOn)
        m_step = newEditSession();
    m_stepLine = line;
    m_stepRemoves = isRemoval;
    m_sinceEdit.start();
    return m_step;
}

int SourceText::replaceAll(const QString &what, const QString &by, Qt::CaseSensitivity sensitivity)
{
    bringUpToDate();
    if (what.isEmpty())
        return 0;
    QList<TextEdit> edits;
    for (qsizetype at = m_shown.indexOf(what, 0, sensitivity); at >= 0;
         at = m_shown.indexOf(what, at + what.size(), sensitivity)) {
        const qsizetype offset = offsetOf(int(at));
        const qsizetype end = advanced(m_session.document().text(), offset, what.size());
        if (!isMasked({ offset, end - offset }))
            edits.append({ { offset, end - offset }, by.toUtf8() });
    }
    const auto count = int(edits.size());
    m_session.push(editText(m_session.document(), edits, tr("Replace %n occurrence(s)", nullptr, count)));
    return count;
}

} // namespace flatprofile
