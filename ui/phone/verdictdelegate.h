#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Paints a cell that has a text as a button, "Use 3600". The list's key and menu do what the button does,
/// since a painted one can't take focus.
class VerdictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

signals:
    void clicked(const QModelIndex &index);
};

} // namespace flatprofile
