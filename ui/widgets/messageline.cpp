#include "ui/widgets/messageline.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString signOf(MessageLine::Kind kind)
{
    switch (kind) {
    case MessageLine::Kind::Error:
        return u"error"_s;
    case MessageLine::Kind::Warning:
        return u"warn"_s;
    case MessageLine::Kind::Info:
        break;
    }
    return u"info"_s;
}

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void MessageLine::show(Kind kind, const QString &sentence)
{
    m_sign->setPixmap(icon(signOf(kind)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::clear()
{
    m_text->clear();
    setAccessibleName({});
    setVisible(false);
}

QString MessageLine::text() const
{
    return m_text->text();
}

} // namespace flatprofile
