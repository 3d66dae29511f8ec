#include "ui/phone/stepsheader.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace flatprofile {

static constexpr int kLine = 44; // between two steps
static constexpr int kGap = 8;

StepsHeader::StepsHeader(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameIt();
}

void StepsHeader::setCurrent(int step)
{
    m_current = step;
    nameIt();
    update();
}

void StepsHeader::nameIt()
{
    setAccessibleName(m_current < m_steps.size()
            ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current))
            : tr("All steps are done"));
}

QSize StepsHeader::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int disc = metrics.height() + 4;
    int width = 0;
    for (const QString &step : m_steps)
        width += disc + kGap + metrics.horizontalAdvance(step);
    return { width + int(m_steps.size() - 1) * (kLine + 2 * kGap) + 2, disc + 2 };
}

void StepsHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    QFont bold = font();
    bold.setBold(true);
    const int disc = QFontMetrics(bold).height() + 4;
    const int middle = height() / 2;
    int x = 1;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            painter.setPen(theme.edge);
            painter.drawLine(x + kGap, middle, x + kGap + kLine, middle);
            x += kLine + 2 * kGap;
        }
        const QRect circle(x, middle - disc / 2, disc, disc);
        const bool isDone = step < m_current;
        const bool isCurrent = step == m_current;
        if (isDone) {
            painter.drawPixmap(circle, iconPixmap(QStringLiteral("ok"), disc, theme.ok, devicePixelRatioF()));
        } else {
            painter.setPen(isCurrent ? theme.accent : theme.edge);
            painter.setBrush(isCurrent ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(isCurrent ? palette().color(QPalette::HighlightedText) : theme.dim);
            painter.setFont(bold);
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        x += disc + kGap;
        painter.setFont(isCurrent ? bold : font());
        painter.setPen(isCurrent ? theme.text : theme.dim);
        const int width = QFontMetrics(bold).horizontalAdvance(m_steps.at(step));
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step));
        x += width;
    }
}

} // namespace flatprofile
