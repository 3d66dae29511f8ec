#include "core/signal/rulerticks.h"

#include "core/signal/scriptwords.h"

#include <algorithm>

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr double kLabelPixels = 60;
static constexpr double kMarkPixels = 8;
static constexpr qint64 kLongestStep = 1'000'000'000'000; // ms

milliseconds tickStep(double pixelsPerSecond, double leastPixels)
{
    for (qint64 decade = 1; decade < kLongestStep; decade *= 10) {
        for (const qint64 step : { decade, 2 * decade, 5 * decade }) {
            if (double(step) * pixelsPerSecond / 1000 >= leastPixels)
                return milliseconds(step);
        }
    }
    return milliseconds(kLongestStep);
}

QList<RulerTick> rulerTicks(milliseconds from, milliseconds to, double pixelsPerSecond)
{
    QList<RulerTick> ticks;
    if (!(pixelsPerSecond > 0))
        return ticks;
    const milliseconds label = tickStep(pixelsPerSecond, kLabelPixels);
    milliseconds mark = std::min(tickStep(pixelsPerSecond, kMarkPixels), label);
    if (label % mark != milliseconds(0)) // 50 is no multiple of 20
        mark = label / 5;
    from = std::max(from, milliseconds(0));
    for (milliseconds at = (from + mark - milliseconds(1)) / mark * mark; at <= to; at += mark) {
        const bool isLabelled = at % label == milliseconds(0);
        const bool isWhole = at % milliseconds(1000) == milliseconds(0);
        ticks.append({ at, !isLabelled ? QString() : isWhole ? timeInWords(at) : secondsInWords(at) });
    }
    return ticks;
}

} // namespace flatprofile
