#include "ui/phone/remarkdelegate.h"

#include "ui/phone/pushsource.h"
#include "ui/widgets/cellground.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/wordsmodel.h"

#include <QPainter>

namespace flatprofile {

static constexpr int kRight = 8; // free at the right

void RemarkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    paintCellGround(painter, item);
    if (item.text.isEmpty())
        return;
    painter->save();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    const int left = option.rect.right() - kRight - chipWidth(QFontMetrics(font), item.text);
    const bool isRisky = mayLockOut(index.data(WordsModel::KeyRole).toString());
    paintChip(painter, { qMax(left, option.rect.left()), option.rect.center().y() }, item.text,
        option.palette, isRisky ? Chip::Kind::Warning : Chip::Kind::Plain);
    painter->restore();
}

} // namespace flatprofile
