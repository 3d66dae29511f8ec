#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Paints a problem's fix as a button, and a group as a line of its own. The view's key and menu do what the
/// button does, since a painted one can't take focus.
class ProblemDelegate : public QStyledItemDelegate
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
    void fixClicked(const QModelIndex &index);

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace flatprofile
