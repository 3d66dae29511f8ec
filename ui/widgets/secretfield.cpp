#include "ui/widgets/secretfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace flatprofile {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    m_eye->setCheckable(true);
    m_eye->setObjectName("reveal"_L1);
    m_eye->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H); // a button in a line can't take the focus
    m_eye->setShortcutContext(Qt::WidgetShortcut);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setEchoMode(QLineEdit::Password);
    nameEye();
    connect(m_eye, &QAction::toggled, this, [this](bool revealed) {
        setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
        nameEye();
        emit revealedChanged(revealed);
    });
}

SecretKey SecretField::value() const
{
    QString copy = text();
    copy.detach(); // so that wiping it leaves the field alone
    return SecretKey::takeFrom(copy);
}

void SecretField::setRevealed(bool revealed)
{
    m_eye->setChecked(revealed);
}

void SecretField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameEye();
}

void SecretField::nameEye()
{
    m_eye->setText(isRevealed() ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace flatprofile
