#include "ui/dialplan/dialdelegate.h"

#include "ui/dialplan/sequencepieces.h"
#include "ui/dialplan/sequencesmodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flatprofile {

QFont fixedFont(const QFont &font)
{
    QFont fixed(u"monospace"_s);
    fixed.setStyleHint(QFont::TypeWriter);
    fixed.setPointSizeF(font.pointSizeF() * 0.92);
    return fixed;
}

void setUpDialTable(QTreeView *table, const QString &accessibleName)
{
    table->setAccessibleName(accessibleName);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setItemDelegate(new DialDelegate(table));
    table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->header()->setStretchLastSection(true);
    table->header()->setSectionsMovable(false);
    table->setMinimumHeight(Measures::of(table).row * 3);
}

QSize DialDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 60, Measures(option.fontMetrics).buttonRow };
}

static void drawPieces(
    QPainter &painter, const QRect &rect, const ScriptPieces &pieces, const Theme &theme, bool recedes)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int whole = 0;
    for (const ScriptPiece &piece : pieces)
        whole += metrics.horizontalAdvance(piece.text);
    // Where not all have room, one sign says that there are more.
    const int right
        = rect.left() + rect.width() - (whole > rect.width() ? metrics.horizontalAdvance(QChar(u'…')) : 0);
    int left = rect.left();
    for (const ScriptPiece &piece : pieces) {
        const int width = metrics.horizontalAdvance(piece.text);
        const bool hasRoom = left + width <= right;
        painter.setPen(colourOf(theme, piece.kind, recedes));
        painter.drawText(QRect(left, rect.top(), qMax(0, rect.right() + 1 - left), rect.height()),
            Qt::AlignVCenter,
            hasRoom ? piece.text
                    : metrics.elidedText(piece.text + u'…', Qt::ElideRight, rect.right() + 1 - left));
        if (!hasRoom)
            return;
        left += width;
    }
}

void DialDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const bool isEmphasized = index.data(EmphasisRole).toBool();
    const bool recedes = index.data(RecedeRole).toBool();
    painter->save();
    const auto tint = Tint(index.data(TintRole).toInt());
    if (option.state & QStyle::State_Selected || tint == Tint::Leading)
        painter->fillRect(option.rect, theme.selection);
    else if (tint == Tint::Failed)
        painter->fillRect(option.rect, theme.tint(theme.error));
    QFont font = option.font;
    const QVariant pieces = index.data(SequencesModel::PiecesRole);
    const bool isScript = pieces.canConvert<ScriptPieces>() && pieces.isValid();
    if (isScript || index.data(FixedFontRole).toBool())
        font = fixedFont(font);
    font.setBold(isEmphasized);
    painter->setFont(font);
    QRect rect = option.rect.adjusted(8, 0, -8, 0);
    const QString sign = index.data(SignRole).toString();
    if (!sign.isEmpty()) {
        const QColor colours[] { theme.dim, theme.ok, theme.warning, theme.error, theme.link };
        const QColor colour = colours[index.data(SignColourRole).toInt()];
        painter->drawPixmap(rect.left(), rect.center().y() - 7,
            iconPixmap(sign, 16, colour, painter->device()->devicePixelRatioF()));
        rect.setLeft(rect.left() + 22);
    }
    if (isScript) {
        drawPieces(*painter, rect, pieces.value<ScriptPieces>(), theme, recedes);
    } else {
        painter->setPen(recedes ? theme.dim : theme.text);
        painter->drawText(rect, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace flatprofile
