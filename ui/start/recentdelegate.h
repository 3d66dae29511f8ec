#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Paints a recent file: icon, name over folder, what it is wrapped in, when it was opened.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flatprofile
