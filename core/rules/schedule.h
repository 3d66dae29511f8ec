#pragma once

#include "core/support/diagnostic.h"
#include "core/support/result.h"

#include <QList>
#include <QStringView>

#include <chrono>

namespace flatprofile {

/// A wait, perhaps drawn at random between two ends.
struct Delay
{
    std::chrono::seconds shortest {};
    std::chrono::seconds longest {};

    bool operator==(const Delay &) const = default;
};

/// Resync_Periodic, Resync_Error_Retry_Delay and their like: a list of waits, the last of which repeats.
struct RetrySchedule
{
    QList<Delay> delays; // empty: turned off

    bool isOff() const { return delays.isEmpty(); }
    /// Wait number `n`, counted from 0; must not be off.
    Delay delay(qsizetype n) const { return delays.at(std::min(n, delays.size() - 1)); }

    bool operator==(const RetrySchedule &) const = default;
};

/// The longest wait that is read as written; longer ones are cut to it.
inline constexpr std::chrono::seconds kLongestDelay { 4'294'967'295 };

/// Reads "600", "1800+300,3600+600"; empty or 0 alone turns it off. The error's code is one of rulecodes::
/// kScheduleSyntax and kScheduleZero. Linear.
Result<RetrySchedule, Diagnostic> parseRetrySchedule(QStringView text);

/// The text that is read as this schedule; "0" where it is off.
QString printRetrySchedule(const RetrySchedule &schedule);
/// The schedule with `first` as its first wait and all others longer or shorter in proportion, whole seconds
/// each. One that is off becomes that wait alone.
RetrySchedule scaledSchedule(const RetrySchedule &schedule, std::chrono::seconds first);

/// Reads Resync_At__HHmm_: minutes after midnight, 2400 as 0; nothing where it is no time, which phones
/// ignore.
std::optional<std::chrono::minutes> parseResyncTime(QStringView text);

/// How far Resync_At_Random_Delay spreads a resync: whole minutes, at least ten.
std::chrono::minutes resyncSpread(std::chrono::seconds randomDelay);

/// How long Resync_Random_Delay may hold back the resync after power-up: units of 20 s.
std::chrono::seconds powerUpSpread(int randomDelay);

} // namespace flatprofile
