// What the parts of FlatStyle share.

#pragma once

#include <QColor>

class QPainter;
class QRect;

namespace flatprofile {

inline constexpr int kFieldPadding = 4; // between a field's border and its text, besides the style's own

/// A rounded rectangle whose line lies on whole pixels; an invalid colour draws nothing.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1);

} // namespace flatprofile
