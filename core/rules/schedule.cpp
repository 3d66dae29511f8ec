#include "core/rules/schedule.h"

#include "core/rules/rulecodes.h"
#include "core/rules/ruleparser.h"

#include <algorithm>

namespace flatprofile {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class ScheduleReader
{
public:
    explicit ScheduleReader(QStringView text)
        : m_text(text)
    {
    }

    Result<RetrySchedule, Diagnostic> run()
    {
        RetrySchedule schedule;
        skipBlanks();
        if (m_at == m_text.size())
            return schedule;
        while (true) {
            const auto wait = takeSeconds();
            if (!wait)
                return syntaxError();
            const SourceSpan number = m_number;
            std::optional<seconds> random;
            if (takeSign(u'+')) {
                random = takeSeconds();
                if (!random)
                    return syntaxError();
            }
            const bool goesOn = takeSign(u',');
            if (!goesOn && m_at < m_text.size())
                return syntaxError();
            if (*wait == 0s) {
                const bool isAlone = !goesOn && !random && schedule.delays.isEmpty();
                return isAlone ? Result<RetrySchedule, Diagnostic>(schedule)
                               : error(rulecodes::kScheduleZero, number);
            }
            schedule.delays.append({ *wait, std::min(*wait + random.value_or(0s), kLongestDelay) });
            if (!goesOn)
                return schedule;
        }
    }

private:
    Diagnostic error(QLatin1StringView code, SourceSpan span) const
    {
        return { Severity::Error, code, span, {}, {} };
    }
    Diagnostic syntaxError() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != u',' && !isRuleBlank(m_text.at(end)))
            ++end;
        if (end > m_at)
            return error(rulecodes::kScheduleSyntax, { m_at, end - m_at });
        // What is missing belongs after the sign before.
        const qsizetype before = std::max<qsizetype>(m_at - 1, 0);
        return error(rulecodes::kScheduleSyntax, { before, std::min<qsizetype>(1, m_text.size() - before) });
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && isRuleBlank(m_text.at(m_at)))
            ++m_at;
    }
    bool takeSign(QChar sign)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }
    /// A number with the blanks around it.
    std::optional<seconds> takeSeconds()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        seconds total { 0 };
        for (; m_at < m_text.size() && isDigit(m_text.at(m_at)); ++m_at)
            total = std::min(total * 10 + seconds(m_text.at(m_at).unicode() - u'0'), kLongestDelay);
        if (m_at == begin)
            return std::nullopt;
        m_number = { begin, m_at - begin };
        skipBlanks();
        return total;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    SourceSpan m_number;
};

} // namespace

Result<RetrySchedule, Diagnostic> parseRetrySchedule(QStringView text)
{
    return ScheduleReader(text).run();
}

QString printRetrySchedule(const RetrySchedule &schedule)
{
    if (schedule.isOff())
        return u"0"_s;
    QStringList waits;
    for (const Delay &delay : schedule.delays) {
        const seconds random = delay.longest - delay.shortest;
        QString wait = QString::number(delay.shortest.count());
        if (random > 0s)
            wait += u'+' + QString::number(random.count());
        waits.append(wait);
    }
    return waits.join(u',');
}

RetrySchedule scaledSchedule(const RetrySchedule &schedule, seconds first)
{
    if (first <= 0s)
        return {};
    if (schedule.isOff())
        return { { { first, first } } };
    const double factor = double(first.count()) / double(schedule.delays.constFirst().shortest.count());
    const auto scaled = [factor](seconds length) {
        const double longer = std::min(double(length.count()) * factor, double(kLongestDelay.count()));
        return seconds(qRound64(longer));
    };
    RetrySchedule result;
    for (const Delay &delay : schedule.delays) {
        const seconds shortest = std::max(1s, scaled(delay.shortest)); // 0 would be no wait at all
        const seconds random = scaled(delay.longest - delay.shortest);
        result.delays.append({ shortest, std::min(shortest + random, kLongestDelay) });
    }
    return result;
}

std::optional<minutes> parseResyncTime(QStringView text)
{
    const QStringView time = text.trimmed();
    if (time.size() != 4 || !std::all_of(time.begin(), time.end(), isDigit))
        return std::nullopt;
    const int hour = time.first(2).toInt();
    const int minute = time.last(2).toInt();
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return minutes(hour % 24 * 60 + minute);
}

minutes resyncSpread(seconds randomDelay)
{
    return minutes((std::max(randomDelay, seconds(600)).count() + 30) / 60);
}

seconds powerUpSpread(int randomDelay)
{
    return seconds(20) * std::max(randomDelay, 0);
}

} // namespace flatprofile
