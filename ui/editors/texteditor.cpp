#include "ui/editors/texteditor.h"

#include "core/types/valuecheck.h"
#include "ui/editors/editorsignals.h"
#include "ui/editors/hintline.h"
#include "ui/editors/valuehighlighter.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QtMath>

namespace flatprofile {

static constexpr int kMostRows = 8;

TextEditor::TextEditor(const DataType &type, Rows rows, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_type(type)
    , m_rows(rows)
    , m_highlighter(new ValueHighlighter(type, document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(rows == Rows::One ? NoWrap : WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(rows == Rows::One ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(rows == Rows::One ? 1 : 5);
    if (rows == Rows::One)
        setFrameShape(NoFrame);
    m_highlighter->setPalette(palette());
    auto *said = new EditorSignals(this);
    connect(this, &QPlainTextEdit::textChanged, this, [this, said] {
        HintLine::judge(this, m_type, value());
        updateHeight();
        if (hasFocus())
            emit said->edited(value());
    });
    // Told of every scrolling; the scroll bar's signals are blocked during some.
    connect(this, &QPlainTextEdit::updateRequest, this, &TextEditor::stayAtTop);
    if (rows == Rows::One
        && (type.name == QLatin1StringView("ToneScript") || type.name == QLatin1StringView("CadScript")))
        addVisualButton();
}

void TextEditor::addVisualButton()
{
    m_visual = new QToolButton(this);
    m_visual->setIcon(icon(QStringLiteral("wave")));
    m_visual->setAutoRaise(true);
    m_visual->setCursor(Qt::ArrowCursor);
    m_visual->setFocusPolicy(Qt::NoFocus); // its key is that of the menu; the text keeps the focus
    m_visual->setToolTip(tr("Edit as timeline (%1)")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    m_visual->setAccessibleName(tr("Edit as timeline"));
    connect(m_visual, &QToolButton::clicked, this,
        [this] { emit EditorSignals::of(this)->visualEditorRequested(); });
    setViewportMargins(0, 0, fontMetrics().height() + 8, 0);
}

/// toPlainText() would give blanks for no-break spaces; and what nobody touched is what was given, whatever
/// line separators it holds.
QString TextEditor::value() const
{
    QString raw = document()->toRawText();
    return raw == m_shown ? m_given : raw.replace(QChar::ParagraphSeparator, u'\n');
}

void TextEditor::setValue(const QString &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(EditorSignals::of(this));
    setPlainText(value);
    m_given = value;
    m_shown = document()->toRawText();
    moveCursor(QTextCursor::End);
}

void TextEditor::setFaults(const QList<Diagnostic> &faults)
{
    const QSignalBlocker quiet(this); // colours are no edit
    m_highlighter->setFaults(value(), faults);
}

int TextEditor::heightOfRows(int rows) const
{
    return int(fontMetrics().lineSpacing() * rows + 2 * document()->documentMargin()) + 2 * frameWidth();
}

void TextEditor::updateHeight()
{
    if (m_rows == Rows::One)
        return;
    const QTextLayout *text = document()->firstBlock().layout();
    const int rows = text->lineCount();
    // What is coloured may be set in a higher font than the widget's.
    const int height = rows <= kMostRows
        ? qMax(heightOfRows(qMax(1, rows)), qCeil(text->boundingRect().height()) + heightOfRows(0))
        : heightOfRows(kMostRows);
    m_fits = rows <= kMostRows;
    setVerticalScrollBarPolicy(m_fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
    stayAtTop();
}

/// The base class follows the cursor before the height does, and stays there.
void TextEditor::stayAtTop()
{
    if (m_rows != Rows::One && m_fits)
        verticalScrollBar()->setValue(0);
}

QSize TextEditor::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, heightOfRows(m_rows == Rows::One ? 1 : 2) };
}

QSize TextEditor::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 10, heightOfRows(1) };
}

void TextEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit EditorSignals::of(this)->finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit EditorSignals::of(this)->finished();
}

void TextEditor::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text().trimmed();
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView(" "));
    text.replace(u'\n', u' ');
    text.replace(QChar::LineSeparator, u' ');
    text.replace(QChar::ParagraphSeparator, u' ');
    insertPlainText(text);
}

void TextEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
    if (event->type() == QEvent::FontChange)
        updateHeight();
}

void TextEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateHeight();
    if (m_visual) {
        const int width = fontMetrics().height() + 8;
        m_visual->setGeometry(this->width() - width, 0, width, height());
    }
}

} // namespace flatprofile
