#include "core/rules/resyncsettings.h"

#include "core/rules/rulecodes.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

/// An Uns16 as the guides print it.
int readNumber(const QString &text, int otherwise)
{
    bool good = false;
    const int value = text.trimmed().toInt(&good);
    return good && value >= 0 && value <= 65'535 ? value : otherwise;
}

class SettingsReader
{
public:
    SettingsReader(const ResyncSettings &settings)
        : m_settings(settings)
    {
    }

    RetrySchedule schedule(const QString &element)
    {
        const auto read = parseRetrySchedule(m_settings.value(element));
        if (read)
            return *read;
        problems.insert(element, read.error());
        return {};
    }
    std::optional<std::chrono::minutes> time(const QString &element)
    {
        const QString text = m_settings.value(element);
        const auto read = parseResyncTime(text);
        if (!read && !text.trimmed().isEmpty())
            problems.insert(
                element, { Severity::Warning, rulecodes::kScheduleTime, { 0, text.size() }, {}, {} });
        return read;
    }
    int number(const QString &element, int otherwise) const
    {
        return readNumber(m_settings.value(element), otherwise);
    }
    QStringList triggers() const
    {
        QStringList set;
        for (const auto &element : { u"Resync_Trigger_1"_s, u"Resync_Trigger_2"_s }) {
            const QString text = m_settings.value(element);
            if (!text.trimmed().isEmpty() && !text.trimmed().startsWith(u'#'))
                set.append(text);
        }
        return set;
    }

    QHash<QString, Diagnostic> problems;

private:
    const ResyncSettings &m_settings;
};

} // namespace

QStringList resyncElements(PlannedAction action)
{
    if (action == PlannedAction::Upgrade)
        return { u"Upgrade_Error_Retry_Delay"_s };
    return { u"Resync_Periodic"_s, u"Resync_At__HHmm_"_s, u"Resync_At_Random_Delay"_s,
        u"Resync_Error_Retry_Delay"_s, u"Resync_Random_Delay"_s, u"Resync_Trigger_1"_s,
        u"Resync_Trigger_2"_s };
}

ResyncReading readResyncSettings(const ResyncSettings &settings, PlannedAction action)
{
    SettingsReader reader(settings);
    ResyncReading reading;
    ResyncPlan &plan = reading.plan;
    if (action == PlannedAction::Upgrade) {
        plan.errorRetry = reader.schedule(u"Upgrade_Error_Retry_Delay"_s);
    } else {
        plan.periodic = reader.schedule(u"Resync_Periodic"_s);
        plan.errorRetry = reader.schedule(u"Resync_Error_Retry_Delay"_s);
        plan.at = reader.time(u"Resync_At__HHmm_"_s);
        plan.atRandom = std::chrono::seconds(reader.number(u"Resync_At_Random_Delay"_s, 600));
        plan.powerUp = powerUpSpread(reader.number(u"Resync_Random_Delay"_s, 2));
        plan.triggers = reader.triggers();
    }
    reading.problems = reader.problems;
    return reading;
}

LoadPeak peakOf(const QList<double> &loadPerMinute)
{
    constexpr double kMore = 1 + 1e-9; // what sums of fractions add is no higher peak
    LoadPeak peak;
    for (qsizetype minute = 0; minute < loadPerMinute.size(); ++minute) {
        if (loadPerMinute.at(minute) > peak.requests * kMore)
            peak = { loadPerMinute.at(minute), std::chrono::minutes(minute) };
    }
    return peak;
}

} // namespace flatprofile
