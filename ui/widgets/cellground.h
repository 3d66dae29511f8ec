#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace flatprofile {

/// Paints a cell as its style does, but without the text, for a delegate that paints the text, or something
/// in its place, itself. The item is what QStyledItemDelegate::initStyleOption filled.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &item);

} // namespace flatprofile
