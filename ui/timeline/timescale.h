#pragma once

#include "core/script/script.h"

#include <algorithm>
#include <chrono>

namespace flatprofile {

/// Milliseconds to pixels: which instant stands at x = 0, and how wide a second is.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(std::chrono::milliseconds start, double pixelsPerSecond)
        : m_start(start)
        , m_pixelsPerSecond(std::clamp(pixelsPerSecond, kLeast, kMost))
    {
    }

    /// From `start` to `end` in so many pixels.
    static TimeScale showing(std::chrono::milliseconds start, std::chrono::milliseconds end, double pixels)
    {
        return { start, pixels / std::max(0.001, seconds(end - start)) };
    }

    std::chrono::milliseconds start() const { return m_start; }
    double pixelsPerSecond() const { return m_pixelsPerSecond; }

    double x(std::chrono::milliseconds at) const { return seconds(at - m_start) * m_pixelsPerSecond; }
    double width(std::chrono::milliseconds length) const { return seconds(length) * m_pixelsPerSecond; }
    std::chrono::milliseconds at(double x) const { return m_start + length(x); }
    std::chrono::milliseconds length(double pixels) const
    {
        return std::chrono::milliseconds(qRound64(pixels / m_pixelsPerSecond * 1000));
    }

    /// Larger by the factor, the instant at `x` staying where it is; never before the beginning.
    TimeScale zoomed(double factor, double x) const
    {
        const TimeScale scaled(m_start, m_pixelsPerSecond * factor);
        return scaled.startingAt(at(x) - scaled.length(x));
    }
    TimeScale startingAt(std::chrono::milliseconds start) const
    {
        return { std::max(std::chrono::milliseconds(0), start), m_pixelsPerSecond };
    }

    bool operator==(const TimeScale &) const = default;

    static constexpr double kLeast = 0.0005; // a million seconds in 500 pixels
    static constexpr double kMost = 20'000; // a millisecond is 20 pixels

private:
    static double seconds(std::chrono::milliseconds time) { return double(time.count()) / 1000; }

    std::chrono::milliseconds m_start { 0 };
    double m_pixelsPerSecond = 100;
};

} // namespace flatprofile
