#pragma once

#include <QIcon>

namespace flatprofile {

/// An icon of resources/icons in the palette's colours, sharp at every scale. State signs (error, warn, info,
/// ok) have their own colours.
QIcon icon(const QString &name);

/// The same drawn once, for delegates that paint it in a colour of their own.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

QIcon applicationIcon();

} // namespace flatprofile
