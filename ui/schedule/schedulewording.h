#pragma once

#include "core/rules/resyncplan.h"

namespace flatprofile {

/// "45 s", "10 min", "1 h 30 min", "2 d 4 h": the two largest units that aren't 0.
QString durationWords(std::chrono::seconds duration);
/// "1 h", "1 h, then 2 h", "30 min to 35 min, then 1 h, …"; "never" where it is off.
QString scheduleWords(const RetrySchedule &schedule);
/// When something happens that begins at `clock`: "14:30", "tomorrow 03:00", "in 2 days 03:00".
QString clockWords(std::chrono::seconds at, std::chrono::minutes clock);
/// The same for anything between two ends: "tomorrow 03:00 to 03:10".
QString clockWords(std::chrono::seconds from, std::chrono::seconds to, std::chrono::minutes clock);
/// "Power-up", "Retry", "Periodic", "Daily".
QString whyWords(ResyncInstant::Why why);

} // namespace flatprofile
