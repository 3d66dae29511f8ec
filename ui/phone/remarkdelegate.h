#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Paints the remark on a planned change as a chip at the right: new, secret, may lock you out.
class RemarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace flatprofile
