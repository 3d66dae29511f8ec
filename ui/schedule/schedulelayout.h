#pragma once

#include "core/rules/resyncplan.h"

#include <QRectF>

namespace flatprofile {

/// Where the next hours stand in a picture: a ruler, a row for each reason to act, the load below. Knows no
/// painter; all in logical pixels.
struct ScheduleLayout
{
    struct Tick
    {
        double x = 0;
        QString label; // "08:00"; empty between labels
        bool isMidnight = false;
    };
    /// One instant, or several that are too close to be drawn apart.
    struct Mark
    {
        QRectF place;
        qsizetype first = 0; // instants from..to
        qsizetype last = 0;
        bool isHeld = false;
        bool fails = false;
    };
    struct Row
    {
        ResyncInstant::Why why = ResyncInstant::Why::First;
        QRectF place;
        int count = 0; // without those held back
        QList<Mark> marks;
        QList<Mark> profileMarks; // by the profile as it is
    };

    QRectF plot; // ruler, rows and load without the column of names at the left
    double ruler = 0; // its height
    QList<Tick> ticks;
    QList<Row> rows;
    QRectF load;
    QList<double> columns; // of the load: the most in each pixel's minutes, 0 to 1 of the peak
};

struct ScheduleMeasures
{
    double width = 0;
    double names = 148; // column at the left
    double line = 18; // the font's height
    double load = 90;
};

ScheduleLayout layOutSchedule(const QList<ResyncInstant> &instants,
    const QList<ResyncInstant> &profileInstants, int failures, const QList<double> &load,
    std::chrono::seconds horizon, std::chrono::minutes clock, const ScheduleMeasures &measures);

/// The mark that holds the instant, or the nearest to `x` in its row; null for none.
const ScheduleLayout::Mark *markOf(const ScheduleLayout &layout, qsizetype instant);
const ScheduleLayout::Mark *markAt(const ScheduleLayout &layout, const QPointF &point);

} // namespace flatprofile
