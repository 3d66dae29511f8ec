#include "ui/schedule/schedulelayout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace flatprofile {

using Why = ResyncInstant::Why;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr double kNarrowest = 3; // of a mark
constexpr double kLabelRoom = 60; // from one label to the next
constexpr double kReach = 6; // how far from a mark a click still means it

class Layouter
{
public:
    Layouter(int failures, seconds horizon, const ScheduleMeasures &measures)
        : m_failures(failures)
        , m_measures(measures)
    {
        m_layout.ruler = measures.line + 8;
        const double width = std::max(1.0, measures.width - measures.names);
        m_layout.plot = { measures.names, 0, width, 0 };
        m_perSecond = width / double(horizon.count());
    }

    ScheduleLayout run(const QList<ResyncInstant> &instants, const QList<ResyncInstant> &profileInstants,
        const QList<double> &load, seconds horizon, minutes clock)
    {
        addTicks(horizon, clock);
        addRows(instants, profileInstants);
        addLoad(load);
        m_layout.plot.setHeight(m_layout.load.bottom());
        return std::move(m_layout);
    }

private:
    double x(seconds at) const { return m_measures.names + double(at.count()) * m_perSecond; }

    void addTicks(seconds horizon, minutes clock)
    {
        const double hour = 3600 * m_perSecond;
        int step = 24;
        for (const int hours : { 1, 2, 3, 4, 6, 12 }) {
            if (hour * hours >= kLabelRoom * m_measures.line / 18) {
                step = hours;
                break;
            }
        }
        const auto begin = clock.count();
        for (auto at = (begin + 59) / 60 * 60; at <= begin + horizon.count() / 60; at += 60) {
            const auto time = at / 60 % 24;
            const bool isLabelled = time % step == 0;
            const bool isDrawn = isLabelled || hour >= 6;
            if (isDrawn)
                m_layout.ticks.append({ x(minutes(at - begin)),
                    isLabelled ? u"%1:00"_s.arg(time, 2, 10, QChar(u'0')) : QString(), time == 0 });
        }
    }

    void addRows(const QList<ResyncInstant> &instants, const QList<ResyncInstant> &profileInstants)
    {
        const double height = m_measures.line + 14;
        double top = m_layout.ruler;
        for (const Why why : { Why::First, Why::Retry, Why::Periodic, Why::At }) {
            const auto isOfRow = [why](const ResyncInstant &instant) { return instant.why == why; };
            const bool isThere = std::any_of(instants.begin(), instants.end(), isOfRow)
                || std::any_of(profileInstants.begin(), profileInstants.end(), isOfRow);
            if (!isThere)
                continue;
            ScheduleLayout::Row row;
            row.why = why;
            row.place = { 0, top, m_measures.width, height };
            row.marks = marksOf(instants, why, row.place.adjusted(0, 6, 0, -8));
            row.profileMarks
                = marksOf(profileInstants, why, QRectF(0, row.place.bottom() - 6, m_measures.width, 3));
            row.count = int(std::count_if(instants.begin(), instants.end(),
                [&](const ResyncInstant &instant) { return isOfRow(instant) && !instant.isHeld; }));
            m_layout.rows.append(row);
            top += height;
        }
        m_layout.load = { m_measures.names, top + m_measures.line, m_layout.plot.width(), m_measures.load };
    }

    QList<ScheduleLayout::Mark> marksOf(
        const QList<ResyncInstant> &instants, Why why, const QRectF &band) const
    {
        QList<ScheduleLayout::Mark> marks;
        for (qsizetype i = 0; i < instants.size(); ++i) {
            const ResyncInstant &instant = instants.at(i);
            if (instant.why != why)
                continue;
            const bool fails = i < m_failures && !instant.isHeld;
            const double left = x(instant.earliest);
            const double right = std::min(x(instant.latest), m_layout.plot.right());
            const QRectF place(left, band.top(), std::max(kNarrowest, right - left), band.height());
            // What can't be seen apart is one mark, which keeps a picture of a thousand instants cheap.
            if (!marks.isEmpty() && place.left() < marks.constLast().place.right() + 1
                && marks.constLast().isHeld == instant.isHeld && marks.constLast().fails == fails) {
                ScheduleLayout::Mark &before = marks.last();
                before.place.setRight(std::max(before.place.right(), place.right()));
                before.last = i;
                continue;
            }
            marks.append({ place, i, i, instant.isHeld, fails });
        }
        return marks;
    }

    void addLoad(const QList<double> &load)
    {
        const double peak = load.isEmpty() ? 0 : *std::max_element(load.begin(), load.end());
        const qsizetype count = qsizetype(std::floor(m_layout.load.width()));
        if (peak <= 0 || count <= 0)
            return;
        const double perPixel = double(load.size()) / double(count);
        for (qsizetype column = 0; column < count; ++column) {
            const auto from = std::min(qsizetype(double(column) * perPixel), load.size() - 1);
            const auto to = std::clamp(qsizetype(double(column + 1) * perPixel), from + 1, load.size());
            m_layout.columns.append(*std::max_element(load.begin() + from, load.begin() + to) / peak);
        }
    }

    int m_failures;
    ScheduleMeasures m_measures;
    double m_perSecond = 0;
    ScheduleLayout m_layout;
};

} // namespace

ScheduleLayout layOutSchedule(const QList<ResyncInstant> &instants,
    const QList<ResyncInstant> &profileInstants, int failures, const QList<double> &load, seconds horizon,
    minutes clock, const ScheduleMeasures &measures)
{
    return Layouter(failures, horizon, measures).run(instants, profileInstants, load, horizon, clock);
}

const ScheduleLayout::Mark *markOf(const ScheduleLayout &layout, qsizetype instant)
{
    for (const ScheduleLayout::Row &row : layout.rows) {
        for (const ScheduleLayout::Mark &mark : row.marks) {
            if (instant >= mark.first && instant <= mark.last)
                return &mark;
        }
    }
    return nullptr;
}

const ScheduleLayout::Mark *markAt(const ScheduleLayout &layout, const QPointF &point)
{
    const ScheduleLayout::Mark *nearest = nullptr;
    double distance = kReach;
    for (const ScheduleLayout::Row &row : layout.rows) {
        if (!row.place.contains(point))
            continue;
        for (const ScheduleLayout::Mark &mark : row.marks) {
            const double away
                = std::max({ 0.0, mark.place.left() - point.x(), point.x() - mark.place.right() });
            if (away < distance) {
                nearest = &mark;
                distance = away;
            }
        }
    }
    return nearest;
}

} // namespace flatprofile
