#include "ui/style/flatstyle.h"

#include "ui/style/flatpainting.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kScrollBar = 10;
static constexpr int kHeaderMargin = 8;

static bool hasHeader(const QWidget *widget)
{
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    const auto *table = qobject_cast<const QTableView *>(widget);
    const QHeaderView *header = tree ? tree->header() : table ? table->horizontalHeader() : nullptr;
    return header && !header->isHidden();
}

FlatStyle::FlatStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

static void drawButton(const QStyleOption *option, QPainter *painter, bool isDefault)
{
    const Theme theme(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = theme.dark ? option->palette.color(QPalette::Button) : theme.base;
    QColor line = enabled ? theme.edge : theme.line;
    if (isDefault && enabled) {
        fill = mix(theme.accent, Qt::black, pressed ? 0.18 : hovered ? 0.08 : 0.0);
        line = fill;
    } else if (pressed) {
        fill = theme.selection;
    } else if (hovered) {
        fill = mix(fill, theme.text, 0.05);
    }
    drawBox(painter, option->rect, fill, line);
    if ((option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange))
        drawBox(painter, option->rect, {}, isDefault ? theme.text : theme.link, 2);
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        drawButton(option, painter, button && (button->features & QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            drawBox(painter, option->rect, theme.selection, {});
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            drawBox(painter, option->rect, mix(theme.window, theme.text, 0.08), {});
        if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
            drawBox(painter, option->rect, {}, theme.link, 2);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, theme.base);
            return;
        }
        const bool focused = option->state & State_HasFocus;
        const bool wrong = widget && widget->property("hasError").toBool();
        drawBox(painter, option->rect, theme.base,
            wrong         ? theme.error
                : focused ? theme.link
                          : theme.edge,
            wrong || focused ? 2 : 1);
        return;
    }
    case PE_FrameFocusRect:
        return; // rings are drawn by the controls themselves
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, option->palette.color(QPalette::Highlight));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const int size = 12;
            const QRect place(
                option->rect.center().x() - size / 2, option->rect.center().y() - size / 2, size, size);
            painter->drawPixmap(place,
                iconPixmap((option->state & State_Open) ? u"down"_s : u"chevron"_s, size, theme.dim,
                    painter->device()->devicePixelRatioF()));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const Theme theme(option->palette);
    painter->fillRect(option->rect, theme.alt);
    painter->setPen(theme.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::Beginning
        && header->position != QStyleOptionHeader::OnlyOneSection)
        painter->drawLine(option->rect.topLeft() + QPoint(0, 7), option->rect.bottomLeft() - QPoint(0, 7));
}

void FlatStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Theme theme(option->palette);
    if (option->state & State_Selected) {
        const QRect line(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2);
        painter->fillRect(line, theme.link);
    } else if (option->state & State_MouseOver) {
        painter->fillRect(option->rect, mix(theme.window, theme.text, 0.05));
    }
}

/// Fusion draws a line below each title, which ends where the title does.
void FlatStyle::drawMenuTitle(const QStyleOptionMenuItem &item, QPainter *painter) const
{
    const Theme theme(item.palette);
    painter->fillRect(item.rect, theme.window);
    if ((item.state & State_Selected) && (item.state & State_Enabled))
        drawBox(painter, item.rect.adjusted(1, 2, -1, -2), mix(theme.window, theme.text, 0.1), {});
    int flags = Qt::AlignCenter | Qt::TextSingleLine;
    flags |= styleHint(SH_UnderlineShortcut, &item) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->setPen((item.state & State_Enabled) ? theme.text : theme.dim);
    painter->drawText(item.rect, flags, item.text);
}

/// The drawing of an icon in one colour: on a filled button its own would not be seen.
static QIcon inColour(const QIcon &icon, const QSize &size, const QColor &colour, qreal ratio)
{
    if (icon.isNull())
        return icon;
    QPixmap drawing = icon.pixmap(size, ratio);
    QPainter painter(&drawing);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), colour);
    painter.end();
    return QIcon(drawing);
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme(option->palette);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->setPen(theme.dim);
            const QRect text = header->rect.adjusted(kHeaderMargin, 0, -kHeaderMargin, 0);
            painter->drawText(text,
                int(Qt::AlignVCenter) | int(header->textAlignment & Qt::AlignHorizontal_Mask),
                header->fontMetrics.elidedText(header->text, Qt::ElideRight, text.width()));
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            painter->setPen((option->state & State_Selected) ? theme.text : theme.dim);
            painter->drawText(tab->rect, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), tab->text);
            if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange))
                drawBox(painter, tab->rect.adjusted(2, 4, -2, -4), {}, theme.link, 2);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::DefaultButton)) {
            QStyleOptionButton copy = *button;
            if (option->state & State_Enabled) {
                const QColor colour = option->palette.color(QPalette::HighlightedText);
                copy.palette.setColor(QPalette::ButtonText, colour);
                copy.icon
                    = inColour(copy.icon, copy.iconSize, colour, painter->device()->devicePixelRatioF());
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.window);
        painter->setPen(theme.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.window);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuTitle(*item, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(kFieldPadding, 0, -kFieldPadding, 0);
    return rect;
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 18;
    switch (type) {
    case CT_PushButton:
        return { qMax(result.width() + 12, 80), line + 12 };
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(line + 12);
        return type == CT_ComboBox ? result + QSize(16, 0) : result;
    case CT_MenuBarItem:
        return { result.width() + 4, line + 10 };
    case CT_TabBarTab:
        return { result.width() + 8, line + 14 };
    case CT_HeaderSection:
        result.setHeight(line + 10);
        return result;
    default:
        return result;
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 5;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        // Cells begin where the words of their header do.
        return hasHeader(widget) ? kHeaderMargin + 1 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // the font's bullet: Fusion's disc is as loud as a heading
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// Ours where a plain window already asks for one: Fusion searches the themes on the disk and loads plugins
/// for them, which takes longer than the widget that asks.
QIcon FlatStyle::standardIcon(
    StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return icon(u"cross"_s);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace flatprofile
