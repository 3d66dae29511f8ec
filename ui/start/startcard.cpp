#include "ui/start/startcard.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace flatprofile {

static constexpr int kPadding = 12;
static constexpr int kIcon = 18;

StartCard::StartCard(const QString &iconName, const QString &title, const QString &subLine,
    const QKeySequence &keys, bool isDefault, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_subLine(subLine)
    , m_keys(keys.toString(QKeySequence::NativeText))
    , m_isDefault(isDefault)
{
    setText(title);
    setAccessibleDescription(subLine);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    const int line = fontMetrics().height();
    const int words
        = qMax(fontMetrics().horizontalAdvance(text()) + 24 + fontMetrics().horizontalAdvance(m_keys),
            fontMetrics().horizontalAdvance(m_subLine));
    return { 3 * kPadding + kIcon + words + kPadding, 2 * line + 20 };
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QColor white = palette().color(QPalette::HighlightedText);
    QColor fill = theme.base;
    if (m_isDefault)
        fill = mix(theme.accent, Qt::black, isDown() ? 0.18 : underMouse() ? 0.08 : 0.0);
    else if (isDown() || underMouse())
        fill = mix(theme.base, theme.text, isDown() ? 0.1 : 0.05);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isDefault ? fill : theme.edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(m_isDefault ? white : theme.link, 2));
        painter.setBrush(Qt::NoBrush);
        const qreal inset = m_isDefault ? 3 : 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    }
    paintWords(painter, m_isDefault ? white : theme.text, m_isDefault ? white : theme.dim);
}

void StartCard::paintWords(QPainter &painter, const QColor &strong, const QColor &soft) const
{
    const int line = fontMetrics().height();
    const int top = (height() - 2 * line) / 2;
    painter.drawPixmap(
        QPoint(kPadding, (height() - kIcon) / 2), iconPixmap(m_iconName, kIcon, strong, devicePixelRatioF()));

    const int left = 2 * kPadding + kIcon + 4;
    const QRect title(left, top, width() - left - kPadding, line);
    QFont titleFont = font();
    titleFont.setBold(m_isDefault);
    painter.setFont(titleFont);
    painter.setPen(strong);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft, text());

    QFont subFont = font();
    subFont.setPointSizeF(subFont.pointSizeF() * 0.95);
    painter.setFont(subFont);
    painter.setPen(soft);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignRight, m_keys);
    painter.drawText(title.translated(0, line), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(subFont).elidedText(m_subLine, Qt::ElideRight, title.width()));
}

bool StartCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace flatprofile
