#include "core/dialplan/dialling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using After = DialOutcome::After;
using Kind = DialOutcome::Kind;
using Reason = DialOutcome::Reason;

constexpr std::chrono::seconds kNoTime { 0 };

Dialling::Dialling(const DialPlan &plan, const DialSettings &settings)
    : m_table(std::make_shared<DialTable>(plan, settings.times, settings.starCodes))
    , m_target(settings.target)
{
    goOffHook();
}

void Dialling::restart()
{
    goOffHook();
}

void Dialling::goOffHook()
{
    m_digits.clear();
    m_leftOver.clear();
    m_steps.clear();
    m_outcome = {};
    m_work = 0;
    m_sender = -1;
    m_complete = 0;
    m_isExtendable = true;
    m_active = m_table->start();
    m_reached.assign(m_table->sequences().size(), {});
    m_candidates = 0;
    m_outsideTone = false;
    m_firstCandidate = -1;
    for (size_t i = 0; i < m_reached.size(); ++i)
        m_reached[i].next = m_table->sequences()[i].first;
    int last = -1;
    for (const int at : m_active) {
        const DialTable::Place &place = m_table->places()[size_t(at)];
        m_outsideTone = m_outsideTone || place.isTone;
        m_candidates += place.sequence == last ? 0 : 1;
        last = place.sequence;
        if (m_firstCandidate < 0)
            m_firstCandidate = last;
    }
    // A hot line dials before any key: P0, or a sequence of S0 that is complete as it is.
    const auto &sequences = m_table->sequences();
    for (int i = 0; i < int(sequences.size()); ++i) {
        const bool isHotP = i == m_table->firstOffHook() && m_table->offHook() == kNoTime;
        const bool isHotS = !sequences[size_t(i)].isOffHook && sequences[size_t(i)].shortTimer == kNoTime
            && m_table->dialsNothingTyped(i);
        if (!isHotP && !isHotS)
            continue;
        const QString number = m_table->offHookNumber(i);
        m_outcome = { number.isEmpty() || sequences[size_t(i)].isBarred ? Kind::Reject : Kind::Dial, number,
            After::OffHook, DialTimer::OffHook, kNoTime,
            sequences[size_t(i)].isBarred ? Reason::Barred : Reason::None, i };
        if (m_outcome.kind == Kind::Reject)
            m_outcome.number.clear();
        record(DialStep::Event::OffHook);
        return;
    }
    m_outcome.timer = DialTimer::OffHook;
    m_outcome.delay = m_table->offHook();
    m_outcome.sequence = m_table->firstOffHook();
    record(DialStep::Event::OffHook);
}

void Dialling::record(DialStep::Event event, QChar key)
{
    m_steps.append({ event, key, m_candidates, m_complete, m_isExtendable, outsideTone(), m_outcome });
}

void Dialling::press(QChar key)
{
    if (isOver()) {
        if (m_leftOver.size() < kMostDigits) {
            m_leftOver += key;
            record(DialStep::Event::LeftOver, key);
        }
        return;
    }
    m_work += qint64(m_active.size()) + 1;
    m_table->advance(m_active, key, m_next);
    if (m_next.empty() && key == u'#') {
        send();
        return;
    }
    match(key);
    judge();
    if (!isOver() && (m_digits.size() >= kMostDigits || m_work > kMostSteps))
        finish({ Kind::Reject, {}, After::Limit, DialTimer::Long, {}, Reason::None, -1 });
    record(DialStep::Event::Key, key);
}

/// Takes the key, and keeps for each sequence how far it came.
void Dialling::match(QChar key)
{
    const quint16 bit = KeySet::of(key).bits;
    int last = -1;
    for (const int at : m_active) {
        const DialTable::Place &place = m_table->places()[size_t(at)];
        Reached &reached = m_reached[size_t(place.sequence)];
        reached.wanted = quint16(place.sequence == last ? reached.wanted | place.keys : place.keys);
        if ((place.keys & bit) != 0)
            reached.next = at + 1;
        last = place.sequence;
    }
    m_active.swap(m_next);
    m_digits += key;
}

/// Looks at what is still possible: nothing, one complete sequence, or some to wait for.
void Dialling::judge()
{
    m_candidates = 0;
    m_complete = 0;
    m_sender = -1;
    m_firstCandidate = -1;
    m_isExtendable = false;
    m_outsideTone = false;
    const auto &sequences = m_table->sequences();
    int last = -1;
    bool senderIsBarred = false;
    for (const int at : m_active) {
        const DialTable::Place &place = m_table->places()[size_t(at)];
        const int sequence = place.sequence;
        if (sequence != last) {
            ++m_candidates;
            m_reached[size_t(sequence)].eaten = int(m_digits.size());
            if (m_firstCandidate < 0)
                m_firstCandidate = sequence;
            last = sequence;
        }
        if (!place.isLast()) {
            m_isExtendable = true;
            m_outsideTone = m_outsideTone || place.isTone;
            continue;
        }
        ++m_complete;
        m_reached[size_t(sequence)].completeAt = int(m_digits.size());
        const bool barred = sequences[size_t(sequence)].isBarred;
        if (m_sender < 0 || (barred && !senderIsBarred)) {
            m_sender = sequence;
            senderIsBarred = barred;
        }
    }
    if (m_candidates == 0)
        return finish({ Kind::Reject, {}, After::NoMatch, DialTimer::Long, {}, Reason::None, -1 });
    if (m_sender >= 0 && !m_isExtendable)
        return end(After::Complete);
    m_outcome.kind = Kind::Wait;
    m_outcome.sequence = m_sender;
    m_outcome.timer = m_sender >= 0 ? DialTimer::Short : DialTimer::Long;
    m_outcome.delay = m_sender >= 0 ? sequences[size_t(m_sender)].shortTimer
                                    : sequences[size_t(m_firstCandidate)].longTimer;
    if (m_outcome.delay == kNoTime)
        end(m_sender >= 0 ? After::ShortTimer : After::LongTimer, kNoTime);
}

/// Dialling ends with what there is: a complete number, or an incomplete one.
void Dialling::end(After after, std::optional<std::chrono::seconds> delay)
{
    DialOutcome outcome { Kind::Reject, {}, after, DialTimer::Short, delay, Reason::Incomplete, m_sender };
    if (m_sender >= 0) {
        const DialTable::Sequence &sequence = m_table->sequences()[size_t(m_sender)];
        const auto number = m_table->transformed(m_sender, m_digits, sequence.last);
        if (sequence.isBarred) {
            outcome.reason = Reason::Barred;
        } else if (number) {
            outcome.kind = Kind::Dial;
            outcome.number = *number;
            outcome.reason = Reason::None;
        } else {
            outcome.after = After::Limit;
            outcome.reason = Reason::None;
        }
    } else if (m_target == DialTarget::Spa) {
        outcome.kind = Kind::Dial;
        outcome.number = m_digits;
        outcome.reason = Reason::None;
    }
    finish(std::move(outcome));
}

void Dialling::finish(DialOutcome outcome)
{
    m_outcome = std::move(outcome);
}

void Dialling::timeOut()
{
    if (isOver())
        return;
    const auto delay = m_outcome.delay;
    if (m_digits.isEmpty()) {
        const int sequence = m_table->firstOffHook();
        const QString number = sequence < 0 ? QString() : m_table->offHookNumber(sequence);
        const bool barred = sequence >= 0 && m_table->sequences()[size_t(sequence)].isBarred;
        const bool dials = !number.isEmpty() && !barred;
        finish({ dials ? Kind::Dial : Kind::Reject, dials ? number : QString(), After::OffHook,
            DialTimer::OffHook, delay, barred ? Reason::Barred : Reason::None, sequence });
    } else {
        end(m_outcome.timer == DialTimer::Short ? After::ShortTimer : After::LongTimer, delay);
    }
    record(DialStep::Event::Timeout);
}

void Dialling::send()
{
    if (isOver())
        return;
    if (m_digits.isEmpty()) {
        record(DialStep::Event::SendIgnored);
        return;
    }
    end(After::Send);
    record(DialStep::Event::Send);
}

QString Dialling::numberSoFar() const
{
    if (m_outcome.kind == Kind::Dial)
        return m_outcome.number;
    const int sequence = m_sender >= 0 ? m_sender : m_firstCandidate;
    if (sequence < 0 || m_digits.isEmpty())
        return m_digits;
    const DialTable::Sequence &s = m_table->sequences()[size_t(sequence)];
    int place = s.last;
    if (m_sender < 0) {
        // The nearest place: what a dot may skip has not been skipped yet.
        const auto first = std::lower_bound(m_active.begin(), m_active.end(), s.first);
        place = first == m_active.end() ? s.first : *first;
    }
    return m_table->transformed(sequence, m_digits, place).value_or(m_digits);
}

SequenceProgress Dialling::progressAt(int index, std::vector<int>::const_iterator &active) const
{
    const DialTable::Sequence &sequence = m_table->sequences()[size_t(index)];
    const Reached &reached = m_reached[size_t(index)];
    SequenceProgress progress;
    progress.eaten = reached.eaten;
    progress.completeAt = reached.completeAt;
    const auto &places = m_table->places();
    const auto from = active;
    while (active != m_active.end() && *active <= sequence.last)
        ++active;
    const bool alive = from != active;
    progress.element = places[size_t(reached.next)].element;
    if (sequence.isOffHook) {
        progress.state = SequenceProgress::State::OffHook;
        return progress;
    }
    progress.state = !alive
        ? (reached.completeAt > 0 ? SequenceProgress::State::Passed : SequenceProgress::State::Out)
        : places[size_t(*(active - 1))].isLast() && !m_digits.isEmpty() ? SequenceProgress::State::Complete
                                                                        : SequenceProgress::State::Possible;
    if (!alive) {
        progress.wanted.bits = reached.wanted;
        return progress;
    }
    for (auto it = from; it != active; ++it)
        progress.wanted.bits |= places[size_t(*it)].keys;
    for (int place = *from; place < sequence.last; ++place)
        progress.takesMore = progress.takesMore || places[size_t(place)].repeats;
    for (int place = *(active - 1); place < sequence.last; ++place)
        progress.missing += places[size_t(place)].repeats ? 0 : 1;
    return progress;
}

SequenceProgress Dialling::progress(int sequence) const
{
    auto active
        = std::lower_bound(m_active.cbegin(), m_active.cend(), m_table->sequences()[size_t(sequence)].first);
    return progressAt(sequence, active);
}

std::optional<QString> Dialling::completedNumber(int sequence) const
{
    const int length = m_reached[size_t(sequence)].completeAt;
    if (length == 0)
        return std::nullopt;
    return m_table->transformed(
        sequence, QStringView(m_digits).first(length), m_table->sequences()[size_t(sequence)].last);
}

QList<SequenceProgress> Dialling::progress() const
{
    QList<SequenceProgress> all;
    all.reserve(sequenceCount());
    auto active = m_active.cbegin();
    for (int i = 0; i < sequenceCount(); ++i)
        all.append(progressAt(i, active));
    return all;
}

QLatin1StringView nameOf(DialTimer timer)
{
    return timer == DialTimer::Long ? "long"_L1 : timer == DialTimer::Short ? "short"_L1 : "offhook"_L1;
}

QLatin1StringView nameOf(DialOutcome::Kind kind)
{
    return kind == Kind::Wait ? "wait"_L1 : kind == Kind::Dial ? "dial"_L1 : "reject"_L1;
}

QLatin1StringView nameOf(DialOutcome::After after)
{
    constexpr QLatin1StringView kNames[]
        = { ""_L1, "complete"_L1, "short"_L1, "long"_L1, "offhook"_L1, "send"_L1, "nomatch"_L1, "limit"_L1 };
    return kNames[int(after)];
}

QLatin1StringView nameOf(DialOutcome::Reason reason)
{
    return reason == Reason::Barred ? "barred"_L1 : reason == Reason::Incomplete ? "incomplete"_L1 : ""_L1;
}

QLatin1StringView nameOf(DialStep::Event event)
{
    constexpr QLatin1StringView kNames[]
        = { "offhook"_L1, "key"_L1, "timeout"_L1, "send"_L1, "ignored"_L1, "leftover"_L1 };
    return kNames[int(event)];
}

DialOutcome dialledInTheEnd(Dialling &dialling, QStringView digits)
{
    dialling.restart();
    for (const QChar key : digits)
        dialling.press(key);
    dialling.timeOut();
    return dialling.outcome();
}

} // namespace flatprofile
