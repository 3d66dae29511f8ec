#include "ui/phone/remarkdelegate.h"

#include "ui/phone/pushsource.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/wordsmodel.h"

#include <QApplication>
#include <QPainter>

namespace flatprofile {

static constexpr int kRight = 8; // free at the right

void RemarkDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    item.state &= ~QStyle::State_HasFocus;
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (text.isEmpty())
        return;
    painter->save();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    const int left = option.rect.right() - kRight - chipWidth(QFontMetrics(font), text);
    const bool isRisky = mayLockOut(index.data(WordsModel::KeyRole).toString());
    paintChip(painter, { qMax(left, option.rect.left()), option.rect.center().y() }, text, option.palette,
        isRisky ? Chip::Kind::Warning : Chip::Kind::Plain);
    painter->restore();
}

} // namespace flatprofile
