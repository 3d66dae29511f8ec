#include "ui/problems/problemdelegate.h"

#include "ui/problems/problemgroupsmodel.h"
#include "ui/problems/problemsmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace flatprofile {

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, Measures(option.fontMetrics).buttonRow };
}

static bool isGroup(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(ProblemGroupsModel::CountRole).isValid();
}

void ProblemDelegate::paintGroup(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != ProblemsModel::ProblemColumn)
        return; // the row's ground is the list's
    const Theme theme(option.palette);
    painter->save();
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(theme.text);
    const QString count = QLocale().toString(index.data(ProblemGroupsModel::CountRole).toInt());
    const int countWidth = QFontMetrics(option.font).horizontalAdvance(count);
    const QRect rect = option.rect.adjusted(4, 0, -12 - countWidth, 0);
    const QString title
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignVCenter, title);
    const int from = rect.left() + painter->fontMetrics().horizontalAdvance(title) + 8;
    painter->setFont(option.font);
    painter->setPen(theme.dim);
    painter->drawText(QRect(from, rect.top(), countWidth + 4, rect.height()), Qt::AlignVCenter, count);
    painter->restore();
}

void ProblemDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isGroup(index)) {
        paintGroup(painter, option, index);
        return;
    }
    const Theme theme(option.palette);
    if (index.column() != ProblemsModel::FixColumn) {
        QStyleOptionViewItem item = option;
        item.state &= ~QStyle::State_HasFocus;
        if (index.data(ProblemsModel::IsIgnoredRole).toBool())
            item.palette.setColor(QPalette::Text, theme.dim);
        QStyledItemDelegate::paint(painter, item, index);
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    if (!index.data(ProblemsModel::HasFixRole).toBool())
        return;
    const QRect rect = buttonRect(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.edge);
    painter->setBrush(theme.dark ? option.palette.color(QPalette::Button) : theme.base);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->drawPixmap(rect.left() + 8, rect.center().y() - 7,
        iconPixmap(u"wand"_s, 14, theme.link, painter->device()->devicePixelRatioF()));
    painter->setPen(theme.text);
    painter->setFont(option.font);
    const QRect text = rect.adjusted(26, 0, -8, 0);
    painter->drawText(text, Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

bool ProblemDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool click = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
        && index.column() == ProblemsModel::FixColumn && index.data(ProblemsModel::HasFixRole).toBool()
        && buttonRect(option, index).contains(static_cast<QMouseEvent *>(event)->pos());
    if (click)
        emit fixClicked(index);
    return click;
}

QRect ProblemDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 38;
    return { option.rect.left() + 4, option.rect.top() + 2, qMin(width, option.rect.width() - 8),
        option.rect.height() - 4 };
}

} // namespace flatprofile
