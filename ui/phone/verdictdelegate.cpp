#include "ui/phone/verdictdelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/cellbutton.h"
#include "ui/widgets/cellground.h"

namespace flatprofile {

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, Measures(option.fontMetrics).buttonRow };
}

void VerdictDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    paintCellGround(painter, item);
    if (!item.text.isEmpty())
        paintCellButton(painter, option, item.text);
}

bool VerdictDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString words = index.data().toString();
    const bool isClick = !words.isEmpty() && isCellButtonClick(event, option, words);
    if (isClick)
        emit clicked(index);
    return isClick;
}

} // namespace flatprofile
