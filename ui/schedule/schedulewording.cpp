#include "ui/schedule/schedulewording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

using std::chrono::seconds;

namespace {

struct Schedule
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

} // namespace

QString durationWords(seconds duration)
{
    const qint64 total = duration.count();
    const std::pair<qint64, QString> units[] { { total / 86'400, Schedule::tr("%1 d") },
        { total / 3600 % 24, Schedule::tr("%1 h") }, { total / 60 % 60, Schedule::tr("%1 min") },
        { total % 60, Schedule::tr("%1 s") } };
    QStringList words;
    for (const auto &[count, unit] : units) {
        if (count > 0 && words.size() < 2)
            words.append(unit.arg(count));
    }
    return words.isEmpty() ? Schedule::tr("%1 s").arg(0) : words.join(u' ');
}

QString scheduleWords(const RetrySchedule &schedule)
{
    constexpr qsizetype kMostWaits = 3; // the field beside it has them all
    if (schedule.isOff())
        return Schedule::tr("never");
    QString words;
    for (qsizetype i = 0; i < schedule.delays.size(); ++i) {
        if (i == kMostWaits)
            return words + u", …"_s;
        const Delay &delay = schedule.delays.at(i);
        const QString wait = delay.shortest == delay.longest
            ? durationWords(delay.shortest)
            : Schedule::tr("%1 to %2").arg(durationWords(delay.shortest), durationWords(delay.longest));
        //: A list of waits: 30 min, then 1 h, then 2 h
        words = i == 0 ? wait : Schedule::tr("%1, then %2").arg(words, wait);
    }
    return words;
}

QString clockWords(seconds at, std::chrono::minutes clock)
{
    const qint64 total = at.count() + seconds(clock).count();
    const qint64 day = total / 86'400;
    const QString time
        = u"%1:%2"_s.arg(total / 3600 % 24, 2, 10, QChar(u'0')).arg(total / 60 % 60, 2, 10, QChar(u'0'));
    if (day == 0)
        return time;
    //: %1 is a time of day
    return day == 1 ? Schedule::tr("tomorrow %1").arg(time)
                    : Schedule::tr("in %n days %1", nullptr, int(day)).arg(time);
}

QString clockWords(seconds from, seconds to, std::chrono::minutes clock)
{
    const QString begin = clockWords(from, clock);
    const QString end = clockWords(to, clock);
    if (begin == end)
        return begin;
    const auto dayOf = [clock](seconds at) { return (at + seconds(clock)).count() / 86'400; };
    // The day once is enough.
    return Schedule::tr("%1 to %2").arg(begin, dayOf(from) == dayOf(to) ? end.section(u' ', -1) : end);
}

QString whyWords(ResyncInstant::Why why)
{
    using Why = ResyncInstant::Why;
    switch (why) {
    case Why::First:
        return Schedule::tr("Power-up");
    case Why::Retry:
        return Schedule::tr("Retry");
    case Why::Periodic:
        return Schedule::tr("Periodic");
    case Why::At:
        break;
    }
    //: A resync at a time of day
    return Schedule::tr("Daily");
}

} // namespace flatprofile
