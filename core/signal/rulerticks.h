#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace flatprofile {

/// A mark on a ruler of time; the labelled ones carry their text.
struct RulerTick
{
    std::chrono::milliseconds at { 0 };
    QString label; // "0.2", "3 s"; empty between labels

    bool operator==(const RulerTick &) const = default;
};

/// The smallest step of the series 1-2-5 (milliseconds and tens of them) that takes so many pixels.
std::chrono::milliseconds tickStep(double pixelsPerSecond, double leastPixels);

/// Marks from `from` to `to`: labels at least 60 pixels apart, smaller marks between them at least 8. Never
/// more than the window's pixels hold; none for a scale of nothing.
QList<RulerTick> rulerTicks(
    std::chrono::milliseconds from, std::chrono::milliseconds to, double pixelsPerSecond);

} // namespace flatprofile
