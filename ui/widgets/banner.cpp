#include "ui/widgets/banner.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace flatprofile {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_cross(new QToolButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_buttons->setSpacing(8);
    setContentsMargins(8, 4, 8, 4); // outside the box: a hidden banner leaves no gap
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_words, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_cross);
    m_cross->setIcon(icon(u"cross"_s));
    m_cross->setAutoRaise(true);
    m_cross->setToolTip(tr("Close this message"));
    m_cross->setAccessibleName(m_cross->toolTip());
    connect(m_cross, &QToolButton::clicked, this, &QWidget::hide);
    m_cross->hide();
    hide();
}

static Theme themeOf(const QWidget *widget)
{
    return Theme::of(widget);
}

static QColor colourOf(const Theme &theme, Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Error:
        return theme.error;
    case Banner::Kind::Warning:
        return theme.warning;
    case Banner::Kind::Info:
        break;
    }
    return theme.link;
}

void Banner::setDismissable(bool dismissable)
{
    m_cross->setVisible(dismissable);
}

void Banner::show(Kind kind, const QString &fact, const QString &consequence, const QList<Action> &actions)
{
    m_kind = kind;
    m_words->setText(u"<b>%1</b> %2"_s.arg(fact.toHtmlEscaped(), consequence.toHtmlEscaped()));
    setAccessibleName(fact);
    setAccessibleDescription(consequence);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that is being clicked
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setDefault(action.isDefault);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_buttons->addWidget(button);
    }
    updateSign();
    if (isVisible())
        announce();
    QFrame::show();
}

/// Who can't see it come is told; in a window that is not shown yet, once it is.
void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::text() const
{
    return isVisible() ? accessibleName() + u' ' + accessibleDescription() : QString();
}

void Banner::updateSign()
{
    const QString name = m_kind == Kind::Error ? u"error"_s : m_kind == Kind::Warning ? u"warn"_s : u"info"_s;
    m_sign->setPixmap(icon(name).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const QColor colour = colourOf(theme, m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.tintBorder(colour));
    painter.setBrush(theme.tint(colour));
    painter.drawRoundedRect(QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSign();
    QFrame::changeEvent(event);
}

} // namespace flatprofile
