#include "ui/tones/overviewpage.h"

#include "ui/style/theme.h"
#include "ui/tones/overviewaxis.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace flatprofile {

static constexpr int kColumns = 5;
static constexpr double kPoints = 7; // of the page's text

bool printOverview(QPagedPaintDevice &device, const QString &title, const QList<OverviewGroup> &groups,
    std::chrono::milliseconds until)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const Theme theme(referencePalette(false));
    // Points, so that lines one unit wide are hairlines at every resolution of the device.
    const double scale = device.logicalDpiX() / 96.0;
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(kPoints / scale);
    const double line = QFontMetricsF(font, &device).height();
    QFont heading = font;
    heading.setBold(true);
    QFont large = heading;
    large.setPointSizeF(font.pointSizeF() * 1.6);

    int rows = 0;
    for (const OverviewGroup &group : groups)
        rows += (int(group.entries.size()) + kColumns - 1) / kColumns;
    const double fixed = line * 3 + double(groups.size()) * line * 3.2;
    const double gap = line * 0.5;
    const double cell = std::min(line * 6.6, (page.height() - fixed) / std::max(1, rows) - gap);
    const double width = (page.width() - gap * (kColumns - 1)) / kColumns;

    painter.setFont(large);
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, 0, page.width(), line * 2), Qt::AlignVCenter, title);
    double top = line * 2.4;
    for (const OverviewGroup &group : groups) {
        painter.setFont(heading);
        painter.setPen(theme.text);
        painter.drawText(QRectF(0, top, page.width(), line), Qt::AlignVCenter, group.heading);
        top += line * 1.4;
        for (int i = 0; i < group.entries.size(); ++i) {
            const QRectF area(
                (i % kColumns) * (width + gap), top + (i / kColumns) * (cell + gap), width, cell);
            paintOverviewEntry(painter, area, group.entries.at(i), until, theme, font);
        }
        top += ((int(group.entries.size()) + kColumns - 1) / kColumns) * (cell + gap);
        for (int column = 0; column < std::min<int>(kColumns, int(group.entries.size())); ++column)
            paintOverviewAxis(
                painter, { column * (width + gap), top - gap, width, line }, until, theme.dim, font);
        top += line * 1.2;
    }
    return painter.end();
}

} // namespace flatprofile
