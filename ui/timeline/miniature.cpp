#include "ui/timeline/miniature.h"

#include "core/signal/rulerticks.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr double kLeastBar = 1.5;
static constexpr double kHatchGap = 7;
static constexpr double kLeastSecond = 22; // pixels between hairlines

Miniature layOutMiniature(
    const TimedScript &script, const ScriptTimeline &timeline, milliseconds until, const QRectF &area)
{
    Miniature result;
    result.area = area;
    until = std::max(until, milliseconds(1));
    const double pixels = area.width() * 1000 / double(until.count()); // a second
    const auto x = [&](milliseconds at) { return area.left() + double(at.count()) / 1000 * pixels; };
    const milliseconds least { until >= milliseconds(3000) ? 1000
                                                           : 1 }; // where seconds are, no parts of them
    const milliseconds step = std::max(tickStep(pixels, kLeastSecond), least);
    for (milliseconds at = step; at < until; at += step)
        result.seconds.append(x(at));
    const int lanes = script.isTone() ? std::max(1, int(script.frequencies.size())) : 1;
    const double height = area.height() / lanes;
    for (int lane = 0; lane < lanes; ++lane)
        result.lanes.append(area.top() + height * (lane + 0.5));
    const double thickness = std::min({ height * 0.72, area.height() * 0.28, 12.0 });
    const milliseconds resolution { qint64(std::ceil(2000 / pixels)) };
    const auto add = [&](const TimelinePart &part, int lane, int component) {
        const double left = x(part.start);
        const double right = part.end ? x(std::min(*part.end, until)) : area.right();
        const QRectF bar(
            left, result.lanes.at(lane) - thickness / 2, std::max(kLeastBar, right - left), thickness);
        result.bars.append({ bar, component });
    };
    for (const TimelinePart &part : timeline.parts(milliseconds(0), until, resolution)) {
        if (!part.isSounding)
            continue;
        if (!script.isTone())
            add(part, 0, 0);
        for (const int component : part.components) {
            if (component <= lanes)
                add(part, component - 1, component);
        }
    }
    const Duration total = timeline.total();
    if (total && *total < until)
        result.ended = QRectF(QPointF(x(*total), area.top()), area.bottomRight());
    return result;
}

void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    // x + y is the same along a line, whatever the area: neighbours continue each other.
    const double first = std::ceil((area.left() + area.top()) / kHatchGap) * kHatchGap;
    for (double sum = first; sum < area.right() + area.bottom(); sum += kHatchGap)
        painter.drawLine(QPointF(sum - area.top(), area.top()), QPointF(sum - area.bottom(), area.bottom()));
    painter.restore();
}

void paintMiniature(QPainter &painter, const Miniature &miniature, const Theme &theme, double strength)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double x : miniature.seconds)
        painter.fillRect(QRectF(std::floor(x), miniature.area.top(), 1, miniature.area.height()), theme.line);
    if (!miniature.ended.isEmpty()) {
        painter.fillRect(miniature.ended, theme.base);
        paintHatching(painter, miniature.ended, theme.line);
    }
    const double lineEnd = miniature.ended.isEmpty() ? miniature.area.right() : miniature.ended.left();
    for (const double y : miniature.lanes)
        painter.fillRect(
            QRectF(miniature.area.left(), std::floor(y), lineEnd - miniature.area.left(), 1), theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Miniature::Bar &bar : miniature.bars) {
        const QColor colour = bar.component > 0 ? theme.component(bar.component) : theme.dim;
        painter.setBrush(mix(theme.base, colour, strength));
        const double radius = std::min(1.5, bar.area.width() / 3);
        painter.drawRoundedRect(bar.area, radius, radius);
    }
    painter.restore();
}

void paintOutlines(QPainter &painter, const Miniature &miniature, const QColor &colour)
{
    constexpr double kWidth = 1.25;
    constexpr double kAround = 2.5; // so that what is alike keeps its colour inside
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kWidth));
    painter.setBrush(Qt::NoBrush);
    for (const Miniature::Bar &bar : miniature.bars)
        painter.drawRect(bar.area.adjusted(0, -kAround, 0, kAround));
    painter.restore();
}

} // namespace flatprofile
