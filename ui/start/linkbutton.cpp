#include "ui/start/linkbutton.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace flatprofile {

static constexpr int kIcon = 16;
static constexpr int kGap = 8;
static constexpr int kPadding = 2; // room for the focus ring

LinkButton::LinkButton(const QString &text, const QString &subLine, QWidget *parent)
    : QAbstractButton(parent)
    , m_subLine(subLine)
{
    setText(text);
    setAccessibleDescription(subLine);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int LinkButton::textLeft() const
{
    return kPadding + (icon().isNull() ? 0 : kIcon + kGap);
}

QSize LinkButton::sizeHint() const
{
    const int lines = m_subLine.isEmpty() ? 1 : 2;
    const int width
        = qMax(fontMetrics().horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_subLine));
    return { textLeft() + width + kPadding, lines * fontMetrics().height() + 2 * kPadding };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const QRect area = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = fontMetrics().height();
    if (!icon().isNull())
        icon().paint(&painter, QRect(area.left(), area.top() + (line - kIcon) / 2, kIcon, kIcon));

    QFont linkFont = font();
    linkFont.setUnderline(underMouse());
    painter.setFont(linkFont);
    painter.setPen(isEnabled() ? theme.link : theme.dim);
    const QRect words(textLeft(), area.top(), area.right() - textLeft() + 1, line);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text());

    QFont subFont = font();
    subFont.setPointSizeF(subFont.pointSizeF() * 0.95);
    painter.setFont(subFont);
    painter.setPen(theme.dim);
    painter.drawText(words.translated(0, line), Qt::AlignVCenter | Qt::AlignLeading, m_subLine);

    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.link, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace flatprofile
