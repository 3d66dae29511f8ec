#include "ui/timeline/ledswatch.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace flatprofile {

LedSwatch::LedSwatch(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void LedSwatch::show(const LedScript &led)
{
    m_led = led;
    update();
}

QSize LedSwatch::sizeHint() const
{
    return { fontMetrics().height(), fontMetrics().height() };
}

void LedSwatch::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QColor colour = m_led.colour == u'g' ? theme.ok
        : m_led.colour == u'r'                 ? theme.error
        : m_led.colour == u'a'                 ? theme.warning
                                               : QColor();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool blinks = m_led.pattern == u'b';
    QPen pen(colour.isValid() ? colour : theme.edge, 1.5);
    if (blinks)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
    if (colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(rect()).adjusted(5, 5, -5, -5));
    }
}

} // namespace flatprofile
