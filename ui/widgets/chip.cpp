#include "ui/widgets/chip.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace flatprofile {

int chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 14;
}

int paintChip(QPainter *painter, const QPoint &leftCentre, const QString &text, const QPalette &palette,
    Chip::Kind kind)
{
    const Theme theme(palette);
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = metrics.height() + 2;
    const QRect rect(leftCentre.x(), leftCentre.y() - height / 2, chipWidth(metrics, text), height);
    const QColor colour = kind == Chip::Kind::Changed ? theme.changed
        : kind == Chip::Kind::Warning                 ? theme.warning
        : kind == Chip::Kind::Accent                  ? theme.link
                                                      : theme.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(kind == Chip::Kind::Plain ? QPen(theme.edge) : QPen(Qt::NoPen));
    painter->setBrush(kind == Chip::Kind::Plain ? QBrush(Qt::NoBrush) : QBrush(theme.tint(colour)));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
    return rect.width();
}

Chip::Chip(const QString &text, Kind kind, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    setFont(small);
    setFixedSize(chipWidth(fontMetrics(), text), fontMetrics().height() + 4);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintChip(&painter, QPoint(0, height() / 2), text(), palette(), m_kind);
}

} // namespace flatprofile
