#include "ui/timeline/componentdelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/cellground.h"

#include <QPainter>

namespace flatprofile {

static constexpr int kPadding = 10;
static constexpr int kGap = 4; // between a square and its number
static constexpr int kApart = 8;

static int squareSize(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

static int numberWidth(const QStyleOptionViewItem &option, int component)
{
    return option.fontMetrics.horizontalAdvance(QString::number(component)) + 2;
}

ComponentDelegate::ComponentDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QSize ComponentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto components = index.data(m_role).value<QList<int>>();
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (components.isEmpty())
        return size + QSize(2 * kPadding, 0);
    int x = kPadding;
    for (const int component : components)
        x += squareSize(option) + kGap + numberWidth(option, component) + kApart;
    size.setWidth(x);
    return size;
}

void ComponentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto components = index.data(m_role).value<QList<int>>();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    paintCellGround(painter, item);
    const Theme theme(option.palette);
    const int size = squareSize(option);
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
        const QRect words(
            x + size + kGap, option.rect.top(), numberWidth(option, component), option.rect.height());
        painter->drawText(words, Qt::AlignVCenter, number);
        x += size + kGap + words.width() + kApart;
    }
}

} // namespace flatprofile
