// What the delegates of the rule builder share.

#pragma once

#include "ui/rules/rulecolours.h"

class QPainter;
class QPoint;
class QRect;

namespace flatprofile {

/// One line of code with its colours, cut with an ellipsis where it is too long.
void drawCode(QPainter *painter, const QRect &place, const QString &text, const TextFormats &formats,
    const QFont &font, const QColor &colour);

/// A phone's letter in a small outlined box that ends at `rightCentre`; returns its width. The font is the
/// painter's.
int paintLetter(QPainter *painter, const QPoint &rightCentre, const QString &letter, const Theme &theme);

void paintCircledNumber(
    QPainter *painter, const QPoint &centre, int number, const QColor &fill, const QColor &colour);

} // namespace flatprofile
