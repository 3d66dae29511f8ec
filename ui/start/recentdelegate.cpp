#include "ui/start/recentdelegate.h"

#include "ui/start/recentmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace flatprofile {

static constexpr int kGap = 8;
static constexpr int kIcon = 16;

static void drawElided(QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode mode,
    Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->drawText(
        rect, int(alignment | Qt::AlignVCenter), painter->fontMetrics().elidedText(text, mode, rect.width()));
}

void RecentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const bool found = index.data(RecentModel::IsFoundRole).toBool();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->fillRect(option.rect, focused ? theme.selection : mix(theme.base, theme.text, 0.1));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mix(theme.base, theme.text, 0.05));
    }

    const int line = option.fontMetrics.height();
    const int dateWidth = option.fontMetrics.averageCharWidth() * 14;
    const int containerWidth = option.fontMetrics.averageCharWidth() * 22;
    const QRect inner = option.rect.adjusted(kGap, 0, -kGap, 0);
    const int top = inner.top() + (inner.height() - 2 * line) / 2;
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(QPoint(inner.left(), inner.center().y() - kIcon / 2 + 1),
        iconPixmap(index.data(RecentModel::IconNameRole).toString(), kIcon,
            found ? mix(theme.window, theme.text, 0.82) : theme.dim, ratio));

    const int left = inner.left() + kIcon + kGap;
    const QRect name(left, top, inner.right() - left - dateWidth - containerWidth - kGap, line);
    painter->setFont(option.font);
    painter->setPen(found ? theme.text : theme.dim);
    drawElided(painter, name, index.data().toString(), Qt::ElideRight);
    painter->setPen(theme.dim);
    const QRect container(name.right() + kGap, inner.top(), containerWidth, inner.height());
    drawElided(painter, container, index.data(RecentModel::ContainerRole).toString(), Qt::ElideRight);
    const QRect date(inner.right() - dateWidth, inner.top(), dateWidth, inner.height());
    drawElided(painter, date, index.data(RecentModel::DateRole).toString(), Qt::ElideRight, Qt::AlignRight);
    QFont subFont = option.font;
    subFont.setPointSizeF(subFont.pointSizeF() * 0.95);
    painter->setFont(subFont);
    drawElided(
        painter, name.translated(0, line), index.data(RecentModel::FolderRole).toString(), Qt::ElideMiddle);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.fontMetrics.averageCharWidth() * 60, Measures(option.fontMetrics).twoLineRow };
}

} // namespace flatprofile
