#include "ui/widgets/changedelegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/cellground.h"

#include <QPainter>
#include <QPoint>
#include <QTextLayout>

namespace flatprofile {

static constexpr int kPadding = 8;

ChangeDelegate::ChangeDelegate(Tone tone, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tone(tone)
{
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, Measures(option.fontMetrics).buttonRow };
}

void ChangeDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state &= ~QStyle::State_HasFocus;
    paintCellGround(painter, item);

    const Theme theme(option.palette);
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QPoint stretch = index.data(StretchRole).toPoint();
    const QFontMetrics metrics(item.font);
    const QString shown = metrics.elidedText(item.text, item.textElideMode, rect.width());
    QTextLayout layout(shown, item.font);
    if (stretch.y() > 0 && stretch.x() < shown.size()) {
        QTextLayout::FormatRange range;
        range.start = stretch.x();
        range.length = qMin(stretch.y(), int(shown.size()) - stretch.x());
        const QColor colour = m_tone == Tone::Before ? theme.error
            : m_tone == Tone::After                  ? theme.ok
                                                     : theme.changed;
        range.format.setBackground(mix(theme.base, colour, theme.dark ? 0.34 : 0.2));
        range.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({ range });
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(100'000);
    layout.endLayout();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(item.palette.color(QPalette::Text));
    layout.draw(
        painter, QPointF(rect.left(), rect.top() + qRound((rect.height() - metrics.height() + 1) / 2.0)));
    painter->restore();
}

} // namespace flatprofile
