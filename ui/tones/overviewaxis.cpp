#include "ui/tones/overviewaxis.h"

#include "core/signal/rulerticks.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr double kAxis = 0.8;
static constexpr double kLeastLabel = 30; // pixels from one to the next

void paintOverviewAxis(
    QPainter &painter, const QRectF &area, milliseconds until, const QColor &colour, const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * kAxis);
    const QFontMetricsF metrics(small, painter.device());
    const double pad = QFontMetricsF(font, painter.device()).height() * 0.6; // as the cells above have it
    const double width = area.width() - 2 * pad;
    const double pixels = width * 1000 / double(until.count());
    painter.setFont(small);
    painter.setPen(colour);
    const double unit = metrics.height() / 14;
    const milliseconds step = std::max(milliseconds(1000), tickStep(pixels / unit, kLeastLabel));
    for (milliseconds at { 0 }; at <= until; at += step) {
        const bool isLast = at + step > until;
        const QString text
            = isLast ? OverviewAxis::tr("%1 s").arg(at.count() / 1000) : QString::number(at.count() / 1000);
        const double x = area.left() + pad + double(at.count()) / 1000 * pixels;
        const double half = metrics.horizontalAdvance(text) / 2;
        const double left
            = std::max(area.left() + pad, std::min(x - half, area.right() - pad / 2 - 2 * half));
        painter.drawText(QPointF(left, area.top() + metrics.ascent() + 2), text);
    }
}

OverviewAxis::OverviewAxis(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OverviewAxis::show(milliseconds until)
{
    m_until = until;
    update();
}

QSize OverviewAxis::sizeHint() const
{
    return { fontMetrics().height() * 12, fontMetrics().height() };
}

void OverviewAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOverviewAxis(painter, rect(), m_until, Theme::of(this).dim, font());
}

} // namespace flatprofile
