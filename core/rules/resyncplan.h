#pragma once

#include "core/rules/macros.h"
#include "core/rules/schedule.h"

#include <optional>

namespace flatprofile {

/// What decides when a phone resyncs.
struct ResyncPlan
{
    RetrySchedule periodic; // Resync_Periodic
    RetrySchedule errorRetry; // Resync_Error_Retry_Delay
    std::optional<std::chrono::minutes> at; // Resync_At__HHmm_; then Resync_Periodic is ignored
    std::chrono::seconds atRandom { 600 }; // Resync_At_Random_Delay
    std::chrono::seconds powerUp { 0 }; // the longest wait before the first attempt
    std::chrono::minutes clock { 0 }; // time of day at the start
    int failures = 0; // failed attempts, the first one included, before one succeeds; 0: the first does
    QStringList triggers; // Resync_Trigger_1 and _2 as far as they are set
    MacroTable macros; // for the triggers; their timers run on from these values
};

/// One moment at which a phone acts, counted from the start.
struct ResyncInstant
{
    enum class Why {
        First, // power-up, or whatever starts the plan
        Retry, // after a failed attempt
        Periodic,
        At, // Resync_At
    };

    std::chrono::seconds earliest {};
    std::chrono::seconds latest {};
    Why why = Why::First;
    bool isHeld = false; // due, but no trigger is true

    bool operator==(const ResyncInstant &) const = default;
};

/// No plan has more instants than this in one answer.
inline constexpr qsizetype kMostInstants = 100'000;

/// The instants from the start to `horizon` in order of time. With failures all retries are listed, also
/// beyond it. Triggers hold back the first, a resync on reset, too; then nothing fails, and the periods count
/// from it all the same, as of a phone that resynced before.
QList<ResyncInstant> resyncInstants(const ResyncPlan &plan, std::chrono::seconds horizon);

/// How many requests a server can expect in each minute from that many phones which start together, each
/// instant spread evenly between its ends.
QList<double> loadPerMinute(
    const QList<ResyncInstant> &instants, qint64 phones, std::chrono::seconds horizon);

} // namespace flatprofile
