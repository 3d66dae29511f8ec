#pragma once

#include "ui/style/theme.h"
#include "ui/timeline/miniature.h"
#include "ui/timeline/timelinelayout.h"

#include <QFont>

#include <optional>

namespace flatprofile {

/// What a picture of a time line shows besides the script itself.
struct TimelineMarks
{
    std::optional<SegmentPlace> selected;
    ScriptEdge edge = ScriptEdge::On; // of the selected segment
    bool hasFocus = false;
    bool canEdit = false; // grips are drawn
    std::optional<double> playHead; // x
    QString playTime; // in the play head's flag
    std::optional<double> readOutX; // beside the edge that is being dragged
    QString readOut; // "0.50 s"
    QRectF window; // of the overview
    std::optional<double> overviewPlayHead;
    bool withText = true; // false: for comparisons that fonts must not decide
};

void paintTimeline(QPainter &painter, const TimelineLayout &layout, const Miniature &overview,
    const TimedScript &script, const TimelineMarks &marks, const Theme &theme, const QFont &font);

} // namespace flatprofile
