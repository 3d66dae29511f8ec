#include "ui/rules/ruleedit.h"

#include "core/rules/macrocatalogue.h"
#include "core/rules/ruleplace.h"
#include "ui/rules/rulehighlighter.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFrame>

#include <utility>

using namespace Qt::StringLiterals;

namespace flatprofile {

/// Everything that has a name in a rule.
static QStringList completions()
{
    QStringList words;
    for (const Macro &macro : macroCatalogue()) {
        if (macro.places.testFlag(Macro::Mpp))
            words.append(u'$' + (macro.isFamily ? macro.name.chopped(1) + u'1' : macro.name));
    }
    for (int op = int(ComparisonOperator::Equal); op <= int(ComparisonOperator::GreaterOrEqual); ++op)
        words.append(operatorWord(ComparisonOperator(op)));
    words.append(u"and"_s);
    for (const OptionForm &form : optionForms(EditableRule::Grammar::Profile))
        words.append("--"_L1 + form.name);
    words.append({ u"http://"_s, u"https://"_s, u"tftp://"_s });
    return words;
}

RuleEdit::RuleEdit(std::optional<EditableRule::Grammar> grammar, Rows rows, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_grammar(grammar)
    , m_rows(rows)
    , m_highlighter(new RuleHighlighter(grammar, document()))
    , m_completer(new QCompleter(completions(), this))
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // the profile has the undo list
    setFont(codeFont(font()));
    setLineWrapMode(rows == Rows::One ? NoWrap : WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(rows == Rows::One ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(5);
    if (rows == Rows::One) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // A line like any other: the style's panel shows through.
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(3, 2, 3, 2);
        viewport()->setAutoFillBackground(false);
    }
    m_highlighter->setPalette(palette());
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &RuleEdit::takeCompletion);
    // Colouring the text anew tells that it changed, too.
    connect(this, &QPlainTextEdit::textChanged, this, [this, before = QString()]() mutable {
        const QString now = text();
        if (std::exchange(before, now) != now && !m_isBeingSet)
            emit edited(now);
    });
}

void RuleEdit::setGrammar(EditableRule::Grammar grammar)
{
    m_grammar = grammar;
    m_highlighter->setGrammar(grammar);
}

/// toPlainText() would give blanks for no-break spaces.
QString RuleEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void RuleEdit::setText(const QString &text)
{
    const QString before = this->text();
    if (text == before)
        return;
    qsizetype begin = 0;
    while (begin < text.size() && begin < before.size() && text.at(begin) == before.at(begin))
        ++begin;
    qsizetype tail = 0;
    while (tail < text.size() - begin && tail < before.size() - begin
        && text.at(text.size() - 1 - tail) == before.at(before.size() - 1 - tail))
        ++tail;
    m_isBeingSet = true;
    QTextCursor cursor(document());
    cursor.setPosition(int(begin));
    cursor.setPosition(int(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(begin, text.size() - tail - begin));
    m_isBeingSet = false;
}

int RuleEdit::heightOfRows(int rows) const
{
    const int margins = m_rows == Rows::One ? 4 : 2 * frameWidth();
    return int(fontMetrics().lineSpacing() * rows + 2 * document()->documentMargin()) + margins;
}

QSize RuleEdit::sizeHint() const
{
    const int height = m_rows == Rows::One ? std::max(heightOfRows(1), Measures::of(parentWidget()).control)
                                           : heightOfRows(4);
    return { fontMetrics().averageCharWidth() * 40, height };
}

QSize RuleEdit::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 10,
        m_rows == Rows::One ? sizeHint().height() : heightOfRows(2) };
}

bool RuleEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::Paint && m_rows == Rows::One) {
        QStyleOptionFrame frame;
        frame.initFrom(this);
        frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
        frame.state |= QStyle::State_Sunken;
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
        return true;
    }
    if (m_rows == Rows::One && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QPlainTextEdit::event(event);
}

void RuleEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (isOpen) {
            event->ignore(); // the list takes it
            return;
        }
        break;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            complete(true);
            return;
        }
        break;
    default:
        break;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && event->text().front().isPrint())
        complete(false);
    else if (isOpen)
        complete(false);
}

qsizetype RuleEdit::wordStart() const
{
    const QString line = text();
    qsizetype at = textCursor().position();
    const auto isWord = [&](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    while (at > 0 && isWord(line.at(at - 1)))
        --at;
    if (at > 0 && line.at(at - 1) == u'$')
        --at;
    return at;
}

bool RuleEdit::isOperatorPlace(qsizetype wordStart) const
{
    if (!m_grammar && !m_isCondition)
        return false;
    const QString before = text().first(wordStart);
    const RulePlace place = placeAfter(before, m_isCondition ? EditableRule::Grammar::Trigger : *m_grammar);
    return place == RulePlace::Operator || place == RulePlace::And;
}

void RuleEdit::complete(bool asked)
{
    const qsizetype start = wordStart();
    const QString prefix = text().sliced(start, textCursor().position() - start);
    const bool isNamed = prefix.startsWith(u'$') || prefix.startsWith("--"_L1)
        || (!prefix.isEmpty() && isOperatorPlace(start));
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(prefix, Qt::CaseInsensitive) == 0;
    if ((!asked && !isNamed) || m_completer->completionCount() == 0 || isWhole || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
}

void RuleEdit::takeCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(wordStart()), QTextCursor::KeepAnchor);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void RuleEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit finished();
}

void RuleEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text().trimmed();
    if (m_rows == Rows::One) {
        text.replace("\r\n"_L1, " "_L1);
        text.replace(u'\n', u' ');
    }
    insertPlainText(text);
}

void RuleEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace flatprofile
