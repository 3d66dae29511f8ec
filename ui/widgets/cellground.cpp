#include "ui/widgets/cellground.h"

#include <QApplication>
#include <QStyleOptionViewItem>

namespace flatprofile {

void paintCellGround(QPainter *painter, const QStyleOptionViewItem &item)
{
    QStyleOptionViewItem empty = item;
    empty.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, item.widget);
}

} // namespace flatprofile
