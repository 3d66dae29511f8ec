#include "ui/timeline/componentdelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/cellground.h"

#include <QPainter>

namespace flatprofile {

static constexpr int kPadding = 10;

ComponentDelegate::ComponentDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QSize ComponentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto count = index.data(m_role).value<QList<int>>().size();
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (count > 0)
        size.setWidth(int(count) * option.fontMetrics.height() * 2);
    return size + QSize(2 * kPadding, 0);
}

void ComponentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto components = index.data(m_role).value<QList<int>>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintCellGround(painter, item);
    const Theme theme(option.palette);
    const int size = option.fontMetrics.height() / 2;
    int x = option.rect.left() + kPadding;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(
        option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    if (components.isEmpty())
        painter->drawText(option.rect.adjusted(kPadding, 0, -kPadding, 0),
            index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, index.data().toString());
    for (const int component : components) {
        const QString number = QString::number(component);
        painter->fillRect(x, option.rect.center().y() - size / 2 + 1, size, size, theme.component(component));
        const QRect words(x + size + 4, option.rect.top(), option.fontMetrics.horizontalAdvance(number) + 2,
            option.rect.height());
        painter->drawText(words, Qt::AlignVCenter, number);
        x = words.right() + 10;
    }
}

} // namespace flatprofile
