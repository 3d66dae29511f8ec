#include "ui/dialplan/digitsfield.h"

#include "core/dialplan/keyset.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace flatprofile {

DigitsField::DigitsField(QWidget *parent)
    : QLineEdit(parent)
{
    QFont large(u"monospace"_s);
    large.setStyleHint(QFont::TypeWriter);
    large.setPointSizeF(font().pointSizeF() * 1.5);
    large.setLetterSpacing(QFont::AbsoluteSpacing, large.pointSizeF() * 0.4);
    setFont(large);
    setAccessibleName(tr("Digits dialled"));
    setAccessibleDescription(tr("Type digits, * and # to dial. Return is the Dial key, Escape hangs up."));
    setToolTip(accessibleDescription());
    setDragEnabled(false);
    setAcceptDrops(false);
    setTextMargins(6, 0, 6, 0);
    // Keys go in at the end only; the caret stays where the next one comes.
    connect(this, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!hasSelectedText() && cursorPosition() != text().size())
            end(false);
    });
}

void DigitsField::show(const QString &keys, const QString &hint)
{
    setText(keys);
    m_hint = hint;
    update();
}

QSize DigitsField::sizeHint() const
{
    return { QLineEdit::sizeHint().width(), fontMetrics().height() + 18 };
}

/// A digit is for this field even where the window has a key for it.
bool DigitsField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if ((isPlain && key->text().size() == 1 && KeySet::index(key->text().front()) >= 0)
            || (key->key() == Qt::Key_Escape && !text().isEmpty()) || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void DigitsField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        emit pasted(QGuiApplication::clipboard()->text());
        return;
    }
    const QString text = event->text();
    if (text.size() == 1 && KeySet::index(text.front()) >= 0)
        emit keyPressed(text.front());
    else if (event->key() == Qt::Key_Backspace)
        emit erased();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit sent();
    else if (event->key() == Qt::Key_Escape)
        emit hungUp();
    else
        event->ignore();
}

void DigitsField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.addAction(tr("Paste"), this, [this] { emit pasted(QGuiApplication::clipboard()->text()); });
    menu.exec(event->globalPos());
}

void DigitsField::inputMethodEvent(QInputMethodEvent *event)
{
    for (const QChar c : event->commitString()) {
        if (KeySet::index(c) >= 0)
            emit keyPressed(c);
    }
    event->accept();
}

void DigitsField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QFont small = parentWidget() ? parentWidget()->font() : font();
    // A painter's font takes what this one leaves open from the field's own.
    small.setFamilies({ small.family() });
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QFontMetrics metrics(small);
    const int free = width() - fontMetrics().horizontalAdvance(text()) - 40;
    if (metrics.horizontalAdvance(m_hint) > free)
        return;
    painter.setFont(small);
    painter.setPen(Theme::of(this).dim);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

} // namespace flatprofile
