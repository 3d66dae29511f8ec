#pragma once

#include "core/script/timedscript.h"
#include "core/signal/scripttimeline.h"

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace flatprofile {

struct Theme;

/// A script without words: a thin lane for each frequency. For previews, overviews, the strip of the whole.
struct Miniature
{
    struct Bar
    {
        QRectF area;
        int component = 0; // 0: a ring
    };

    QRectF area;
    QList<double> lanes; // y of their middle
    QList<double> seconds; // x of the hairlines
    QList<Bar> bars;
    QRectF ended; // after the end
};

Miniature layOutMiniature(const TimedScript &script, const ScriptTimeline &timeline,
    std::chrono::milliseconds until, const QRectF &area);

/// `strength`: how much of the components' colours; 1 for what is set.
void paintMiniature(QPainter &painter, const Miniature &miniature, const Theme &theme, double strength = 1);

/// The bars of another script, hollow, over one that is painted.
void paintOutlines(QPainter &painter, const Miniature &miniature, const QColor &colour);

/// The diagonal lines over time in which nothing plays any more.
void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour);

} // namespace flatprofile
