// The controls of FlatStyle that have parts: scroll bars, boxes to tick, combo boxes, spin boxes.

#include "ui/style/flatpainting.h"
#include "ui/style/flatstyle.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kCorner = 4;

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kCorner, kCorner);
    painter->restore();
}

void FlatStyle::drawScrollBar(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme(option->palette);
    painter->fillRect(option->rect,
        widget && widget->parentWidget() ? widget->palette().color(QPalette::Base) : theme.base);
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mix(theme.base, theme.text, active ? 0.45 : 0.25));
    painter->drawRoundedRect(slider.adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

/// A groove, filled up to a round handle.
static void drawSlider(
    const QStyle &style, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    constexpr int kGroove = 4;
    const Theme theme(option->palette);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->orientation != Qt::Horizontal)
        return;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = (option->state & QStyle::State_HasFocus) && enabled;
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const QRectF whole = option->rect;
    const QRectF groove(whole.left() + 1, handle.center().y() - kGroove / 2.0, whole.width() - 2, kGroove);
    const double radius = std::min(handle.width(), handle.height()) / 2 - 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mix(theme.window, theme.text, 0.2));
    painter->drawRoundedRect(groove, kGroove / 2.0, kGroove / 2.0);
    painter->setBrush(enabled ? theme.accent : theme.line);
    const QRectF passed = slider->upsideDown ? groove.adjusted(handle.center().x() - groove.left(), 0, 0, 0)
                                             : groove.adjusted(0, 0, handle.center().x() - groove.right(), 0);
    painter->drawRoundedRect(passed, kGroove / 2.0, kGroove / 2.0);
    painter->setPen(QPen(focused ? theme.link : enabled ? theme.edge : theme.line, focused ? 2 : 1));
    painter->setBrush(theme.base);
    painter->drawEllipse(handle.center(), radius, radius);
    painter->restore();
}

void FlatStyle::drawCheck(const QStyleOption *option, QPainter *painter) const
{
    const Theme theme(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool focused = (option->state & State_HasFocus) && enabled;
    const bool filled = option->state & (State_On | State_NoChange);
    const int size = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, size, size);
    box.moveCenter(option->rect.center());
    const QColor fill = !filled ? theme.base : enabled ? theme.accent : theme.line;
    drawBox(painter, box, fill,
        focused       ? theme.link
            : filled  ? fill
            : enabled ? theme.edge
                      : theme.line,
        focused ? 2 : 1);
    const QColor mark = option->palette.color(QPalette::HighlightedText);
    if (option->state & State_NoChange) {
        painter->fillRect(QRect(box.left() + 3, box.center().y(), size - 6, 2), mark);
    } else if (option->state & State_On) {
        const QRect place = box.adjusted(2, 2, -2, -2);
        painter->drawPixmap(
            place, iconPixmap(u"check"_s, place.width(), mark, painter->device()->devicePixelRatioF()));
    }
}

void FlatStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const Theme theme(option->palette);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool enabled = option->state & State_Enabled;
    const bool focused = (option->state & State_HasFocus) && enabled;
    const QColor fill
        = theme.dark && combo && !combo->editable ? option->palette.color(QPalette::Button) : theme.base;
    drawBox(painter, option->rect, fill,
        focused       ? theme.link
            : enabled ? theme.edge
                      : theme.line,
        focused ? 2 : 1);
    const QRect place(option->rect.right() - 20, option->rect.center().y() - 6, 12, 12);
    painter->drawPixmap(place,
        iconPixmap(u"down"_s, 12, enabled ? theme.text : theme.dim, painter->device()->devicePixelRatioF()));
}

/// Arrows as icons, no line between them and the field.
void FlatStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme(option->palette);
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool enabled = option->state & State_Enabled;
    const bool focused = (option->state & State_HasFocus) && enabled;
    const bool wrong = widget && widget->property("hasError").toBool();
    drawBox(painter, option->rect, theme.base,
        wrong         ? theme.error
            : focused ? theme.link
            : enabled ? theme.edge
                      : theme.line,
        wrong || focused ? 2 : 1);
    const auto drawArrow = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString &name) {
        const QRect place = subControlRect(CC_SpinBox, option, part, widget);
        const bool active = box && enabled && (box->stepEnabled & step);
        painter->drawPixmap(place.center().x() - 5, place.center().y() - 5,
            iconPixmap(name, 11, active ? theme.text : theme.line, painter->device()->devicePixelRatioF()));
    };
    drawArrow(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"up"_s);
    drawArrow(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"down"_s);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else if (control == CC_Slider && (option->subControls & SC_SliderHandle)
        && static_cast<const QStyleOptionSlider *>(option)->orientation == Qt::Horizontal)
        drawSlider(*this, option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// What choices and numbers need before their text, besides what Fusion leaves, for it to stand below that of
/// a field.
static int textIndent(
    QStyle::ComplexControl control, const QStyleOptionComplex *option, QStyle::SubControl part)
{
    if (control == QStyle::CC_SpinBox && part == QStyle::SC_SpinBoxEditField)
        return kFieldPadding - 2;
    if (control != QStyle::CC_ComboBox || part != QStyle::SC_ComboBoxEditField)
        return 0;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return kFieldPadding - (combo && combo->editable ? 1 : 2);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (const int more = textIndent(control, option, subControl); more > 0) {
        const bool isMirrored = option->direction == Qt::RightToLeft;
        return QProxyStyle::subControlRect(control, option, subControl, widget)
            .adjusted(isMirrored ? 0 : more, 0, isMirrored ? -more : 0, 0);
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    // No arrows: the groove is the whole bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int room = horizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length
        = range > 0 ? qMax(24, int(qint64(room) * bar->pageStep / (range + bar->pageStep))) : room;
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect
            = horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return stretch(start, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + length, room - start - length);
    default:
        return {};
    }
}

} // namespace flatprofile
