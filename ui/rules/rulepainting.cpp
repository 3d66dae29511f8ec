#include "ui/rules/rulepainting.h"

#include <QPainter>

#include <cmath>

namespace flatprofile {

void drawCode(QPainter *painter, const QRect &place, const QString &text, const TextFormats &formats,
    const QFont &font, const QColor &colour)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
    QTextLayout layout(shown, font);
    layout.setFormats(formatsWithin(formats, { 0, shown.size() }));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    painter->setPen(colour);
    layout.draw(painter, QPointF(place.left(), std::floor(place.center().y() - line.height() / 2 + 1)));
}

int paintLetter(QPainter *painter, const QPoint &rightCentre, const QString &letter, const Theme &theme)
{
    painter->save();
    QFont bold = painter->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    painter->setFont(bold);
    const QFontMetrics metrics(bold);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(letter) + 8);
    const QRect box(rightCentre.x() - width + 1, rightCentre.y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.edge);
    painter->setBrush(theme.base);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignCenter, letter);
    painter->restore();
    return width;
}

void paintCircledNumber(
    QPainter *painter, const QPoint &centre, int number, const QColor &fill, const QColor &colour)
{
    painter->save();
    QFont bold = painter->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    painter->setFont(bold);
    const QFontMetrics metrics(bold);
    const QString text = QString::number(number);
    const int height = metrics.height() + 4;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 8);
    const QRectF circle(centre.x() - width / 2.0, centre.y() - height / 2.0, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(circle, height / 2.0, height / 2.0);
    painter->setPen(colour);
    painter->drawText(circle, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace flatprofile
