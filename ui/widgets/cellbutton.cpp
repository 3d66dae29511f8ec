#include "ui/widgets/cellbutton.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kIcon = 14;

static QRect buttonRect(const QStyleOptionViewItem &option, const QString &words)
{
    const int width = option.fontMetrics.horizontalAdvance(words) + kIcon + 24;
    return { option.rect.left() + 4, option.rect.top() + 2, qMin(width, option.rect.width() - 8),
        option.rect.height() - 4 };
}

void paintCellButton(QPainter *painter, const QStyleOptionViewItem &option, const QString &words)
{
    const Theme theme(option.palette);
    const QRect rect = buttonRect(option, words);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.edge);
    painter->setBrush(theme.dark ? option.palette.color(QPalette::Button) : theme.base);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->drawPixmap(rect.left() + 8, rect.center().y() - kIcon / 2,
        iconPixmap(u"wand"_s, kIcon, theme.link, painter->device()->devicePixelRatioF()));
    painter->setPen(theme.text);
    painter->setFont(option.font);
    const QRect place = rect.adjusted(kIcon + 12, 0, -8, 0);
    painter->drawText(
        place, Qt::AlignVCenter, option.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
    painter->restore();
}

bool isCellButtonClick(const QEvent *event, const QStyleOptionViewItem &option, const QString &words)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    return mouse->button() == Qt::LeftButton && buttonRect(option, words).contains(mouse->pos());
}

} // namespace flatprofile
