#include "ui/source/sourceeditor.h"

#include "core/document/problem.h"
#include "core/document/valueplaces.h"
#include "ui/session/documentsession.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourcetext.h"
#include "ui/style/icons.h"
#include "ui/style/plaintip.h"
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kMostUnderlines = 2000; // more make scrolling slow and tell nobody anything

/// Numbers and signs beside the lines.
class SourceMargin : public QWidget
{
public:
    explicit SourceMargin(SourceEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor->paintMargin(painter, event->rect());
    }

private:
    SourceEditor *m_editor;
};

SourceEditor::SourceEditor(DocumentSession &session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_text(new SourceText(session, *document(), this))
    , m_highlighter(new SourceHighlighter(session.catalogue(), document()))
    , m_margin(new SourceMargin(this))
{
    setAccessibleName(tr("Source"));
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // a file that is dropped here is to be opened
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.95);
    setFont(fixed);
    m_highlighter->applyTheme(Theme::of(this));
    setReadOnly(true);

    connect(m_text, &SourceText::broughtUpToDate, this, &SourceEditor::follow);
    connect(&session, &DocumentSession::opened, this, [this] {
        const bool editable = m_text->isEditable();
        setReadOnly(!editable);
        setTextInteractionFlags(
            editable ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_highlighter->setDocument(editable ? document() : nullptr);
    });
    connect(&session, &DocumentSession::problemsChanged, this, &SourceEditor::updateMarks);
    connect(&session, &DocumentSession::sourceRequested, this, &SourceEditor::showSpan);
    connect(&session, &DocumentSession::currentElementChanged, this, &SourceEditor::followElement);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::layOutMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        // Where an edit made elsewhere leaves the cursor says nothing.
        if (!m_moving && !m_text->isReplacing())
            selectParameter();
    });
}

void SourceEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    m_isBehind |= !m_text->isCurrent();
    m_text->setFollowing(true);
}

void SourceEditor::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_text->setFollowing(false);
}

/// After an edit made elsewhere, undo and redo among them.
void SourceEditor::follow(int changedAt)
{
    if (changedAt >= 0 && hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(changedAt, document()->characterCount() - 1));
        const QScopedValueRollback moving(m_moving, true);
        setTextCursor(cursor);
    }
    updateMarks();
    if (m_pending.offset >= 0)
        showSpan(m_pending);
    else if (m_isBehind)
        showCurrent();
    m_isBehind = false;
}

/// What another view chose.
void SourceEditor::followElement(const QString &element)
{
    if (element.isEmpty() || m_moving || hasFocus())
        return;
    m_pending = { -1, 0 };
    if (m_text->isCurrent())
        showCurrent();
    else
        m_isBehind = true;
}

void SourceEditor::showCurrent()
{
    const QList<quint32> found = m_session.document().occurrences(m_session.currentElement());
    if (!found.isEmpty())
        moveTo(m_session.document().scan().elements[found.last()].nameSpan().offset);
}

void SourceEditor::updateMarks()
{
    if (!m_text->isCurrent())
        return;
    m_marks.clear();
    QList<QTextEdit::ExtraSelection> selections;
    const LineIndex &lines = m_session.document().lines();
    ValuePlaces places(m_session.document());
    for (const Problem &problem : m_session.problems()) {
        const Severity severity = problem.diagnostic.severity;
        const SourceSpan span = places.of(problem);
        const int line = int(lines.position(span.offset).line) - 1;
        const QTextBlock block = document()->findBlockByNumber(line);
        if (!block.isValid())
            continue;
        const int lineEnd = block.position() + block.length() - 1;
        // Where something is missing, or the line ends, the character before stands for it.
        const int from = qBound(block.position(), m_text->positionOf(span.offset), qMax(block.position(), lineEnd - 1));
        const int to = qBound(from + 1, m_text->positionOf(span.end()), qMax(from + 1, lineEnd));
        QList<Mark> &marks = m_marks[line];
        const auto place = std::upper_bound(marks.begin(), marks.end(), severity,
            [](Severity worse, const Mark &mark) { return worse < mark.severity; });
        marks.insert(place, { severity, describe(problem), from - block.position(), to - block.position() });
        if (severity == Severity::Info || selections.size() > kMostUnderlines)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(qMin(to, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colourOf(severity));
        selections.append(selection);
    }
    setExtraSelections(selections);
    layOutMargin();
    viewport()->update();
}

void SourceEditor::showSpan(SourceSpan span)
{
    if (!m_text->isCurrent()) {
        m_pending = span;
        return;
    }
    m_pending = { -1, 0 };
    moveTo(span.offset);
    selectParameter();
}

void SourceEditor::moveTo(qsizetype offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_text->positionOf(offset));
    const QScopedValueRollback moving(m_moving, true);
    setTextCursor(cursor);
    centerCursor();
}

void SourceEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(1, line, blockCount()) - 1);
    setTextCursor(QTextCursor(block));
    centerCursor();
}

/// The parameter that the cursor stands in becomes the session's.
void SourceEditor::selectParameter()
{
    if (!m_text->isCurrent())
        return;
    const ProfileDocument &profile = m_session.document();
    const qsizetype offset = m_text->offsetOf(textCursor().position());
    const std::vector<quint32> &parameters = profile.parameters();
    const auto after = std::upper_bound(parameters.begin(), parameters.end(), offset,
        [&](qsizetype at, quint32 index) { return at < qsizetype(profile.scan().elements[index].start); });
    if (after == parameters.begin() || !profile.scan().elements[*(after - 1)].span().contains(offset))
        return;
    const QScopedValueRollback moving(m_moving, true);
    m_session.setCurrentElement(profile.elementName(*(after - 1)));
}

bool SourceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // One undo list: the window's actions take these keys, not the text widget.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor under = cursorForPosition(viewport()->mapFromGlobal(help->globalPos()));
        QToolTip::showText(help->globalPos(), plainTip(sentencesAt(under.position())), viewport());
        return true;
    }
    return QPlainTextEdit::event(event);
}

void SourceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !isReadOnly() && event->modifiers() == Qt::NoModifier) {
        indentLikeAbove();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceEditor::indentLikeAbove()
{
    QTextCursor cursor = textCursor();
    const QString above = cursor.block().text().left(cursor.positionInBlock());
    qsizetype blanks = 0;
    while (blanks < above.size() && (above.at(blanks) == u' ' || above.at(blanks) == u'\t'))
        ++blanks;
    cursor.insertText(QString(QChar::ParagraphSeparator) + above.left(blanks));
    ensureCursorVisible();
}

int SourceEditor::marginWidth() const
{
    const int digits = int(QString::number(qMax(100, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'9') * digits + 40;
}

void SourceEditor::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
    m_margin->update();
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->applyTheme(Theme::of(this));
        updateMarks();
    }
}

const SourceEditor::Mark *SourceEditor::markOf(int line) const
{
    const auto marks = m_marks.constFind(line);
    return marks == m_marks.constEnd() || marks->first().severity == Severity::Info ? nullptr : &marks->first();
}

/// What is wrong right there, or else in that line.
QString SourceEditor::sentencesAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int column = position - block.position();
    QStringList here;
    QStringList inLine;
    for (const Mark &mark : m_marks.value(block.blockNumber())) {
        inLine.append(mark.sentence);
        if (mark.from <= column && column <= mark.to)
            here.append(mark.sentence);
    }
    return (here.isEmpty() ? inLine : here).join(u'\n');
}

QColor SourceEditor::colourOf(Severity severity) const
{
    const Theme theme = Theme::of(this);
    return severity == Severity::Error ? theme.error : theme.warning;
}

void SourceEditor::paintMargin(QPainter &painter, const QRect &rect)
{
    const Theme theme = Theme::of(this);
    painter.fillRect(rect, theme.alt);
    painter.fillRect(QRect(m_margin->width() - 1, rect.top(), 1, rect.height()), theme.line);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= rect.bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const Mark *mark = markOf(block.blockNumber());
        if (mark) {
            const QString sign = mark->severity == Severity::Error ? u"error"_s : u"warn"_s;
            painter.drawPixmap(
                8, int(top + (height - 13) / 2), iconPixmap(sign, 13, colourOf(mark->severity), devicePixelRatioF()));
        }
        painter.setPen(block == textCursor().block() ? theme.text : theme.dim);
        painter.drawText(QRectF(0, top, m_margin->width() - 10, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void SourceEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGround(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintSentences(painter, event->rect());
}

void SourceEditor::paintGround(QPainter &painter, const QRect &rect) const
{
    const Theme theme = Theme::of(this);
    painter.fillRect(rect, theme.base);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > rect.bottom())
            break;
        const Mark *mark = markOf(block.blockNumber());
        const QRectF whole(0, line.top(), viewport()->width(), line.height());
        if (block == textCursor().block())
            painter.fillRect(whole, theme.selection);
        else if (mark)
            painter.fillRect(whole, theme.tint(colourOf(mark->severity)));
    }
}

void SourceEditor::paintSentences(QPainter &painter, const QRect &rect) const
{
    painter.setFont(parentWidget() ? parentWidget()->font() : font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > rect.bottom())
            break;
        const Mark *mark = markOf(block.blockNumber());
        if (!mark)
            continue;
        const qreal textEnd = block.layout() && block.layout()->lineCount() > 0
            ? block.layout()->lineAt(0).naturalTextWidth()
            : 0;
        const int from = int(textEnd + contentOffset().x()) + 28;
        const int room = qMax(0, viewport()->width() - from - 8);
        painter.setPen(colourOf(mark->severity));
        painter.drawText(QRectF(from, line.top(), room, line.height()), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(mark->sentence, Qt::ElideRight, room));
    }
}

} // namespace flatprofile
