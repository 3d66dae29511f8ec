#include "ui/dialplan/countdownring.h"

#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace flatprofile {

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::show(std::chrono::milliseconds remaining, std::chrono::milliseconds whole)
{
    m_remaining = std::max(remaining, std::chrono::milliseconds(0));
    m_whole = std::max(whole, std::chrono::milliseconds(1));
    setAccessibleName(tr("%1 seconds left").arg(text()));
    update();
}

QString CountdownRing::text() const
{
    const double seconds = double(m_remaining.count()) / 1000;
    return locale().toString(seconds, 'f', seconds < 100 ? 1 : 0);
}

QSize CountdownRing::sizeHint() const
{
    const int side = fontMetrics().height() * 5 / 2 + 4;
    return { side, side };
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(mix(theme.base, theme.dim, 0.4), 4));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.link, 4, Qt::SolidLine, Qt::FlatCap));
    const double part = std::min(1.0, double(m_remaining.count()) / double(m_whole.count()));
    painter.drawArc(ring, 90 * 16, int(-part * 360 * 16));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace flatprofile
