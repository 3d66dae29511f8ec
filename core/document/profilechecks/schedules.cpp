#include "core/document/problemcodes.h"
#include "core/document/profilechecks/profilefindings.h"
#include "core/document/profileedits.h"
#include "core/rules/schedule.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile::profilechecks {

// No document gives floors. Below these a site of a hundred phones asks its server more than once a second,
// or hammers one that is already down.
static constexpr quint32 kLeastPeriodic = 300;
static constexpr quint32 kLeastRetry = 30;

/// The seconds of the first element of a schedule, "3600+600,7200"; nothing where it is none, as in "1h".
static std::optional<quint32> firstDelay(QStringView schedule)
{
    schedule = schedule.trimmed();
    qsizetype digits = 0;
    while (digits < schedule.size() && schedule.at(digits) >= u'0' && schedule.at(digits) <= u'9')
        ++digits;
    if (digits == 0 || !parseRetrySchedule(schedule))
        return std::nullopt;
    bool fits = false;
    const quint32 seconds = schedule.first(digits).toUInt(&fits);
    return fits ? seconds : std::numeric_limits<quint32>::max();
}

/// hhmm that phones take; anything else they ignore.
static bool isTimeOfDay(QStringView text)
{
    if (text.size() != 4
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    const int hours = text.first(2).toInt();
    const int minutes = text.sliced(2).toInt();
    return minutes < 60 && (hours < 24 || (hours == 24 && minutes == 0));
}

static void checkResync(ProfileFindings &f)
{
    const ParameterId periodic = f.find("Resync_Periodic");
    const ParameterId at = f.find("Resync_At__HHmm_");
    const QString schedule = f.value(periodic);
    const std::optional<quint32> first = firstDelay(schedule);
    if (first && *first > 0 && isTimeOfDay(f.value(at)))
        f.addOf(periodic, Severity::Warning, problemcodes::kShadowedPeriodic, { f.value(at) },
            editsToSetState(f.document, f.document.catalogue().element(periodic), {}));
    else if (first && *first > 0 && *first < kLeastPeriodic)
        f.addOf(periodic, Severity::Warning, problemcodes::kResyncTooOften,
            { QString::number(*first), QString::number(kLeastPeriodic) });

    const ParameterId retry = f.find("Resync_Error_Retry_Delay");
    const std::optional<quint32> wait = firstDelay(f.value(retry));
    if (f.isEmptied(retry) || f.value(retry) == "0"_L1)
        f.addOf(
            retry, Severity::Warning, problemcodes::kNoRetry, {}, f.fixTo(retry, f.memo.defaultValue(retry)));
    else if (wait && *wait > 0 && *wait < kLeastRetry)
        f.addOf(retry, Severity::Warning, problemcodes::kRetryTooOften,
            { QString::number(*wait), QString::number(kLeastRetry) });

    // Only where the profile itself turns off everything that starts a resync.
    const bool noPeriodic = f.isEmptied(periodic) || (first && *first == 0);
    const bool noAt = !f.hasValue(at);
    if (noPeriodic && noAt && f.isNo(f.find("Resync_On_Reset")) && !f.isNo(f.find("Provision_Enable")))
        f.addOf(periodic, Severity::Warning, problemcodes::kNeverResyncs, {},
            f.fixTo(periodic, f.memo.defaultValue(periodic)));
}

/// The rule itself is its type's matter.
static void checkDaylightSaving(ProfileFindings &f)
{
    const ParameterId id = f.find("Daylight_Saving_Time_Rule");
    if (f.isEmptied(id) && f.isYes(f.find("Daylight_Saving_Time_Enable")))
        f.addOf(id, Severity::Warning, problemcodes::kDstWithoutRule);
}

void checkSchedules(ProfileFindings &f)
{
    checkResync(f);
    checkDaylightSaving(f);
}

} // namespace flatprofile::profilechecks
