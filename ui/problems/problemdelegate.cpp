#include "ui/problems/problemdelegate.h"

#include "ui/problems/problemgroupsmodel.h"
#include "ui/problems/problemsmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/cellbutton.h"

#include <QLocale>
#include <QPainter>

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
    if (index.data(ProblemsModel::HasFixRole).toBool())
        paintCellButton(painter, option, index.data().toString());
}

bool ProblemDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isClick = index.column() == ProblemsModel::FixColumn
        && index.data(ProblemsModel::HasFixRole).toBool()
        && isCellButtonClick(event, option, index.data().toString());
    if (isClick)
        emit fixClicked(index);
    return isClick;
}

} // namespace flatprofile
