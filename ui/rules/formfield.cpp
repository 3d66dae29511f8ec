#include "ui/rules/formfield.h"

#include "ui/rules/rulecolours.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace flatprofile {

FormField::FormField(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(codeFont(font()));
}

void FormField::showText(const QString &text)
{
    if (text == this->text())
        return;
    const int cursor = cursorPosition();
    const QSignalBlocker quiet(this);
    setText(text);
    setCursorPosition(hasFocus() ? cursor : 0);
}

bool FormField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

namespace {

/// The choice, and dim at its right what it means.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = QFontMetrics(codeFont(option.font)).horizontalAdvance(index.data().toString());
        const int meaning = option.fontMetrics.horizontalAdvance(index.data(Qt::UserRole).toString());
        return { std::max(text, kColumn) + meaning + 32, Measures(option.fontMetrics).row };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme(option.palette);
        const QString text = index.data().toString();
        const QFont code = codeFont(option.font);
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? theme.selection : theme.base);
        QRect place = option.rect.adjusted(8, 0, -8, 0);
        painter->setFont(code);
        painter->setPen(text.startsWith(u'$') ? theme.macro : theme.text);
        painter->drawText(place, Qt::AlignVCenter, text);
        place.setLeft(place.left() + std::max(QFontMetrics(code).horizontalAdvance(text), kColumn) + 16);
        painter->setFont(option.font);
        painter->setPen(theme.dim);
        painter->drawText(place, Qt::AlignVCenter, index.data(Qt::UserRole).toString());
        painter->restore();
    }

private:
    static constexpr int kColumn = 84;
};

} // namespace

FormCombo::FormCombo(QWidget *parent)
    : QComboBox(parent)
    , m_field(new FormField(this))
{
    setEditable(true);
    setLineEdit(m_field);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    setItemDelegate(new ChoiceDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::editTextChanged, this, [this](const QString &text) {
        if (!m_isBeingSet)
            emit edited(text);
    });
}

void FormCombo::setChoices(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices)
        texts.append(choice.text);
    if (texts == m_texts)
        return;
    m_isBeingSet = true;
    const QString present = currentText();
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.meaning);
    setCurrentIndex(-1);
    m_field->showText(present);
    m_texts = texts;
    m_isBeingSet = false;
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, view()->sizeHintForIndex(model()->index(i, 0)).width());
    view()->setMinimumWidth(std::min(width + 24, 640));
}

void FormCombo::showText(const QString &text)
{
    m_isBeingSet = true;
    if (text != currentText()) {
        if (m_field->hasFocus())
            m_field->showText(text);
        else
            setEditText(text);
    }
    m_isBeingSet = false;
}

} // namespace flatprofile
