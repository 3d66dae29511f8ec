#include "ui/source/sourceview.h"

#include "core/document/problem.h"
#include "ui/session/documentsession.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flatprofile {

/// Numbers and signs beside the lines.
class SourceMargin : public QWidget
{
public:
    explicit SourceMargin(SourceView *view)
        : QWidget(view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_view->paintMargin(painter, event->rect());
    }

private:
    SourceView *m_view;
};

SourceView::SourceView(DocumentSession &session, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_session(session)
    , m_highlighter(new SourceHighlighter(document()))
    , m_margin(new SourceMargin(this))
{
    setAccessibleName(tr("Source"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.95);
    setFont(fixed);
    m_highlighter->applyTheme(Theme::of(this));
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    connect(&m_timer, &QTimer::timeout, this, &SourceView::refresh);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            m_timer.start();
    };
    connect(&session.document(), &ProfileDocument::reset, this, stale);
    connect(&session.document(), &ProfileDocument::textEdited, this, stale);
    connect(&session, &DocumentSession::problemsChanged, this, &SourceView::updateMarks);
    connect(&session, &DocumentSession::sourceRequested, this, &SourceView::showSpan);
    connect(&session, &DocumentSession::currentElementChanged, this, [this](const QString &element) {
        const QList<quint32> found = m_session.document().occurrences(element);
        if (!found.isEmpty() && !m_moving)
            showSpan(m_session.document().scan().elements[found.last()].nameSpan());
    });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::layOutMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        viewport()->update();
        selectParameter();
    });
}

/// The text with a bullet for each character of a secret's value, so that every place keeps its column.
QString SourceView::shownText() const
{
    const ProfileDocument &profile = m_session.document();
    QByteArray text = profile.text();
    QList<SourceSpan> secrets;
    for (const quint32 index : profile.parameters()) {
        const Element &element = profile.scan().elements[index];
        if (element.tag != kUnknownParameter && element.contentLength > 0
            && m_session.catalogue().isSecret(element.tag))
            secrets.append(element.contentSpan());
    }
    for (auto secret = secrets.rbegin(); secret != secrets.rend(); ++secret) {
        QString content = QString::fromUtf8(text.mid(secret->offset, secret->length));
        for (QChar &c : content) {
            if (!c.isSpace())
                c = u'•';
        }
        text.replace(secret->offset, secret->length, content.toUtf8());
    }
    return QString::fromUtf8(text);
}

void SourceView::refresh()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const int scroll = verticalScrollBar()->value();
    m_moving = true;
    setPlainText(shownText());
    m_moving = false;
    verticalScrollBar()->setValue(scroll);
    updateMarks();
    if (m_pending.offset >= 0)
        showSpan(m_pending);
}

void SourceView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    refresh();
}

void SourceView::updateMarks()
{
    if (m_stale)
        return;
    m_marks.clear();
    QList<QTextEdit::ExtraSelection> selections;
    const Theme theme = Theme::of(this);
    const LineIndex &lines = m_session.document().lines();
    for (const Problem &problem : m_session.problems()) {
        if (problem.diagnostic.severity == Severity::Info || selections.size() > 2000)
            continue;
        const auto from = lines.position(problem.diagnostic.span.offset);
        const auto to = lines.position(problem.diagnostic.span.end());
        const int line = int(from.line) - 1;
        Mark &mark = m_marks[line];
        if (mark.sentence.isEmpty() || problem.diagnostic.severity == Severity::Error)
            mark = { problem.diagnostic.severity, describe(problem) };
        QTextEdit::ExtraSelection selection;
        const QTextBlock block = document()->findBlockByNumber(line);
        if (!block.isValid())
            continue;
        selection.cursor = QTextCursor(block);
        selection.cursor.setPosition(block.position() + qMin(int(from.column) - 1, block.length() - 1));
        const int end = to.line == from.line ? int(to.column) - 1 : block.length() - 1;
        selection.cursor.setPosition(block.position() + qMin(qMax(end, int(from.column)), block.length() - 1),
            QTextCursor::KeepAnchor);
        const bool error = problem.diagnostic.severity == Severity::Error;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(error ? theme.error : theme.warning);
        selections.append(selection);
    }
    setExtraSelections(selections);
    layOutMargin();
    viewport()->update();
}

void SourceView::showSpan(SourceSpan span)
{
    if (m_stale) {
        m_pending = span;
        return;
    }
    m_pending = { -1, 0 };
    const auto place = m_session.document().lines().position(span.offset);
    const QTextBlock block = document()->findBlockByNumber(int(place.line) - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qMin(int(place.column) - 1, block.length() - 1));
    m_moving = true;
    setTextCursor(cursor);
    centerCursor();
    m_moving = false;
}

/// The parameter that the cursor stands in becomes the session's.
void SourceView::selectParameter()
{
    if (m_moving || m_stale)
        return;
    const ProfileDocument &profile = m_session.document();
    const qsizetype offset
        = profile.lines().offset({ textCursor().blockNumber() + 1, textCursor().positionInBlock() + 1 });
    const std::vector<quint32> &parameters = profile.parameters();
    const auto after = std::upper_bound(parameters.begin(), parameters.end(), offset,
        [&](qsizetype at, quint32 index) { return at < qsizetype(profile.scan().elements[index].start); });
    if (after == parameters.begin() || !profile.scan().elements[*(after - 1)].span().contains(offset))
        return;
    m_moving = true;
    m_session.setCurrentElement(profile.elementName(*(after - 1)));
    m_moving = false;
}

int SourceView::marginWidth() const
{
    const int digits = int(QString::number(qMax(100, blockCount())).size());
    return fontMetrics().horizontalAdvance(u'9') * digits + 40;
}

void SourceView::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
    m_margin->update();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->applyTheme(Theme::of(this));
        updateMarks();
    }
}

void SourceView::paintMargin(QPainter &painter, const QRect &rect)
{
    const Theme theme = Theme::of(this);
    painter.fillRect(rect, theme.alt);
    painter.fillRect(QRect(m_margin->width() - 1, rect.top(), 1, rect.height()), theme.line);
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    painter.setFont(font());
    while (block.isValid() && top <= rect.bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const auto mark = m_marks.constFind(block.blockNumber());
        if (mark != m_marks.constEnd()) {
            const bool error = mark->severity == Severity::Error;
            painter.drawPixmap(8, int(top + (height - 13) / 2),
                iconPixmap(error ? u"error"_s : u"warn"_s, 13, error ? theme.error : theme.warning,
                    devicePixelRatioF()));
        }
        painter.setPen(block == textCursor().block() ? theme.text : theme.dim);
        painter.drawText(QRectF(0, top, m_margin->width() - 10, height), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), theme.base);
        for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
            const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
            if (line.top() > event->rect().bottom())
                break;
            const auto mark = m_marks.constFind(block.blockNumber());
            const QRectF whole(0, line.top(), viewport()->width(), line.height());
            if (mark != m_marks.constEnd())
                painter.fillRect(
                    whole, theme.tint(mark->severity == Severity::Error ? theme.error : theme.warning));
            else if (block == textCursor().block())
                painter.fillRect(whole, theme.selection);
        }
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const auto mark = m_marks.constFind(block.blockNumber());
        if (mark == m_marks.constEnd())
            continue;
        const int from = fontMetrics().horizontalAdvance(block.text().replace(u'\t', u"        "_s)) + 24
            + int(contentOffset().x());
        painter.setFont(QFont(parentWidget() ? parentWidget()->font() : font()));
        painter.setPen(mark->severity == Severity::Error ? theme.error : theme.warning);
        painter.drawText(QRectF(from, line.top(), qMax(0, viewport()->width() - from), line.height()),
            Qt::AlignVCenter,
            painter.fontMetrics().elidedText(
                mark->sentence, Qt::ElideRight, qMax(0, viewport()->width() - from - 8)));
    }
}

} // namespace flatprofile
