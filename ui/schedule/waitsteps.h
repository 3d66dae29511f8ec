#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace flatprofile {

/// Waits that people choose, from none to a week, in seconds: the steps of a slider, which would else have
/// most of its way between three days and four.
inline constexpr std::array<int, 27> kWaitSteps { 0, 10, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 2700,
    3600, 5400, 7200, 10'800, 14'400, 21'600, 28'800, 43'200, 64'800, 86'400, 129'600, 172'800, 259'200,
    432'000, 604'800 };

/// The step nearest to the wait.
inline int nearestWaitStep(std::chrono::seconds wait)
{
    const auto nearest = std::min_element(kWaitSteps.begin(), kWaitSteps.end(),
        [wait](int a, int b) { return std::abs(a - wait.count()) < std::abs(b - wait.count()); });
    return int(std::distance(kWaitSteps.begin(), nearest));
}

} // namespace flatprofile
