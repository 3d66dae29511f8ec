#include "ui/phone/verdictdelegate.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kIcon = 14;

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, Measures(option.fontMetrics).buttonRow };
}

QRect VerdictDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + kIcon + 24;
    return { option.rect.left() + 4, option.rect.top() + 2, qMin(width, option.rect.width() - 8),
        option.rect.height() - 4 };
}

void VerdictDelegate::paint(
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
    const Theme theme(option.palette);
    const QRect rect = buttonRect(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.edge);
    painter->setBrush(theme.dark ? option.palette.color(QPalette::Button) : theme.base);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->drawPixmap(rect.left() + 8, rect.center().y() - kIcon / 2,
        iconPixmap(u"wand"_s, kIcon, theme.link, painter->device()->devicePixelRatioF()));
    painter->setPen(theme.text);
    painter->setFont(option.font);
    const QRect words = rect.adjusted(kIcon + 12, 0, -8, 0);
    painter->drawText(
        words, Qt::AlignVCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

bool VerdictDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || index.data().toString().isEmpty())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !buttonRect(option, index).contains(mouse->pos()))
        return false;
    emit clicked(index);
    return true;
}

} // namespace flatprofile
