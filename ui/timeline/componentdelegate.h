#pragma once

#include <QStyledItemDelegate>

namespace flatprofile {

/// Draws a cell with room at its sides, and the numbers of components with a square of their colour, as the
/// time line's lanes have it.
class ComponentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `role` gives the components of a cell as QList<int>; cells without any are drawn as ever.
    explicit ComponentDelegate(int role, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace flatprofile
