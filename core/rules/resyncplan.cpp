#include "core/rules/resyncplan.h"

#include "core/rules/condition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::minutes;
using std::chrono::seconds;
using Why = ResyncInstant::Why;

namespace {

constexpr seconds kDay { 86'400 };

class Planner
{
public:
    Planner(const ResyncPlan &plan, seconds horizon)
        : m_plan(plan)
        , m_horizon(horizon)
    {
        m_prvtmr = plan.macros.value(u"PRVTMR"_s).toLongLong();
        m_upgtmr = plan.macros.value(u"UPGTMR"_s).toLongLong();
    }

    QList<ResyncInstant> run()
    {
        const bool isHeldAtReset = isHeld({}, 0);
        add({ {}, m_plan.powerUp, Why::First, isHeldAtReset });
        const bool succeeds = isHeldAtReset || m_plan.failures <= 0 || addRetries();
        // The periodic timer begins with the first success; the time of day needs none.
        if (m_plan.at)
            addTimesOfDay();
        else if (succeeds && !m_plan.periodic.isOff())
            addPeriods();
        return std::move(m_instants);
    }

private:
    void add(ResyncInstant instant)
    {
        if (!instant.isHeld)
            m_lastAttempt = instant.earliest;
        m_earliest = instant.earliest;
        m_latest = instant.latest;
        m_instants.append(instant);
    }

    /// False where a phone never tries again.
    bool addRetries()
    {
        if (m_plan.errorRetry.isOff())
            return false;
        for (int n = 0; n < m_plan.failures && m_instants.size() < kMostInstants; ++n) {
            const Delay delay = m_plan.errorRetry.delay(n);
            add({ m_earliest + delay.shortest, m_latest + delay.longest, Why::Retry });
        }
        return true;
    }

    void addPeriods()
    {
        for (qsizetype n = 0; m_instants.size() < kMostInstants; ++n) {
            const Delay delay = m_plan.periodic.delay(n);
            ResyncInstant next { m_earliest + delay.shortest, m_latest + delay.longest, Why::Periodic };
            if (next.earliest > m_horizon)
                return;
            next.isHeld = isHeld(next.earliest, 1);
            add(next);
        }
    }

    void addTimesOfDay()
    {
        const seconds spread = resyncSpread(m_plan.atRandom);
        seconds due = *m_plan.at - m_plan.clock;
        while (due <= m_earliest)
            due += kDay;
        for (; due <= m_horizon && m_instants.size() < kMostInstants; due += kDay)
            add({ due, due + spread, Why::At, isHeld(due, 1) });
    }

    /// Triggers hold a due resync back unless one of them is true. One that can't be evaluated counts as
    /// false.
    bool isHeld(seconds when, int state) const
    {
        if (m_plan.triggers.isEmpty())
            return false;
        MacroTable macros = m_plan.macros;
        const seconds since = when - m_lastAttempt;
        macros.insert(
            u"PRVTMR"_s, QString::number(since.count() + (m_lastAttempt.count() == 0 ? m_prvtmr : 0)));
        macros.insert(u"UPGTMR"_s, QString::number(when.count() + m_upgtmr));
        macros.insert(u"PRVST"_s, QString::number(state));
        return std::none_of(m_plan.triggers.begin(), m_plan.triggers.end(),
            [&](const QString &trigger) { return evaluateCondition(trigger, macros).value.value_or(false); });
    }

    const ResyncPlan &m_plan;
    seconds m_horizon;
    QList<ResyncInstant> m_instants;
    seconds m_earliest {};
    seconds m_latest {};
    seconds m_lastAttempt {};
    qint64 m_prvtmr = 0;
    qint64 m_upgtmr = 0;
};

} // namespace

QList<ResyncInstant> resyncInstants(const ResyncPlan &plan, seconds horizon)
{
    return Planner(plan, horizon).run();
}

QList<double> loadPerMinute(const QList<ResyncInstant> &instants, qint64 phones, seconds horizon)
{
    const qint64 count = std::min<qint64>((horizon.count() + 59) / 60, 366 * 24 * 60);
    // A spread instant adds the same to each whole minute between its ends: differences, summed up at the
    // end.
    QList<double> steps(count + 1, 0.0);
    QList<double> single(count + 1, 0.0);
    for (const ResyncInstant &instant : instants) {
        if (instant.isHeld)
            continue;
        const qint64 first = instant.earliest.count() / 60;
        const qint64 last = instant.latest.count() / 60;
        if (first >= count)
            continue;
        const double length = double((instant.latest - instant.earliest).count());
        if (first == last || length <= 0) {
            single[first] += double(phones);
            continue;
        }
        const double perSecond = double(phones) / length;
        single[first] += perSecond * double((first + 1) * 60 - instant.earliest.count());
        if (last < count)
            single[last] += perSecond * double(instant.latest.count() - last * 60);
        steps[std::min(first + 1, count)] += perSecond * 60;
        steps[std::min(last, count)] -= perSecond * 60;
    }
    QList<double> load;
    double running = 0;
    for (qint64 minute = 0; minute < count; ++minute) {
        running += steps.at(minute);
        load.append(std::max(running, 0.0) + single.at(minute));
    }
    return load;
}

} // namespace flatprofile
