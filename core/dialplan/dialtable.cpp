#include "core/dialplan/dialtable.h"

namespace flatprofile {

using Kind = DialElement::Kind;

DialTable::DialTable(const DialPlan &plan, const DialTimes &times, const QList<StarCode> &starCodes)
    : m_planSequences(int(plan.sequences.size()))
    , m_offHook(times.offHook)
{
    DialTimes own = times;
    for (const DialPlanTimer &timer : plan.timers)
        (timer.timer == DialTimer::Long ? own.longTimer : own.shortTimer) = timer.delay;
    for (const DialSequence &sequence : plan.sequences)
        add(sequence, own);
    for (const StarCode &star : starCodes) {
        DialSequence sequence;
        for (const QChar c : star.code) {
            DialElement key;
            key.keys = KeySet::of(c);
            if (!key.keys.isEmpty())
                sequence.elements.append(key);
        }
        add(sequence, own);
        m_sequences.back().isStarCode = true;
    }
}

void DialTable::addKey(const DialElement &key, int element, bool silent)
{
    Place place;
    place.keys = key.keys.bits;
    place.repeats = key.repeats;
    place.isTone = m_toneNext;
    place.isSilent = silent;
    place.sequence = int(m_sequences.size());
    place.element = element;
    m_places.push_back(place);
    m_toneNext = false;
}

void DialTable::add(const DialSequence &source, const DialTimes &times)
{
    Sequence sequence;
    sequence.first = int(m_places.size());
    sequence.isBarred = source.barred;
    sequence.longTimer = times.longTimer;
    sequence.shortTimer = times.shortTimer;
    for (int i = 0; i < source.elements.size(); ++i) {
        const DialElement &element = source.elements.at(i);
        switch (element.kind) {
        case Kind::Key:
            addKey(element, i, false);
            break;
        case Kind::OutsideTone:
            m_toneNext = true;
            break;
        case Kind::Substitution:
            for (const DialElement &part : element.matched) {
                if (part.kind == Kind::OutsideTone)
                    m_toneNext = true;
                else
                    addKey(part, i, true);
            }
            m_insertions[int(m_places.size())] += element.replacement;
            sequence.isRewriting = true;
            break;
        case Kind::Timer:
            if (element.timer == DialTimer::Long)
                sequence.longTimer = element.delay.value_or(DialTimes().longTimer);
            else if (element.timer == DialTimer::Short)
                sequence.shortTimer = element.delay.value_or(DialTimes().shortTimer);
            else
                sequence.offHook = element.delay.value_or(DialTimes().offHook);
            break;
        }
    }
    sequence.isOffHook = source.isOffHook();
    if (sequence.isOffHook && m_firstOffHook < 0) {
        m_firstOffHook = int(m_sequences.size());
        m_offHook = sequence.offHook;
    }
    sequence.last = int(m_places.size());
    Place last;
    last.isTone = m_toneNext;
    last.sequence = int(m_sequences.size());
    last.element = int(source.elements.size());
    m_places.push_back(last);
    m_toneNext = false;
    m_sequences.push_back(sequence);
}

QString DialTable::offHookNumber(int sequence) const
{
    QString number;
    const Sequence &s = m_sequences[size_t(sequence)];
    for (int place = s.first; place <= s.last; ++place) {
        // A replacement of keys needs those keys; nobody has pressed any.
        if (place == s.first || !m_places[size_t(place - 1)].isSilent)
            number += m_insertions.value(place);
    }
    return number;
}

/// Adds a place and those behind it that need no key; the list stays sorted and without repetitions.
static void reach(const std::vector<DialTable::Place> &places, int place, std::vector<int> &active)
{
    if (!active.empty() && place <= active.back())
        return; // its followers were added with it
    active.push_back(place);
    while (places[size_t(place)].repeats)
        active.push_back(++place);
}

std::vector<int> DialTable::start() const
{
    std::vector<int> active;
    active.reserve(m_sequences.size());
    for (const Sequence &sequence : m_sequences) {
        if (!sequence.isOffHook && sequence.last > sequence.first)
            reach(m_places, sequence.first, active);
    }
    return active;
}

void DialTable::advance(const std::vector<int> &active, QChar key, std::vector<int> &next) const
{
    const quint16 bit = KeySet::of(key).bits;
    next.clear();
    for (const int at : active) {
        const Place &place = m_places[size_t(at)];
        if ((place.keys & bit) != 0)
            reach(m_places, place.repeats ? at : at + 1, next);
    }
}

bool DialTable::dialsNothingTyped(int sequence) const
{
    const Sequence &s = m_sequences[size_t(sequence)];
    for (int place = s.first; place < s.last; ++place) {
        if (!m_places[size_t(place)].repeats)
            return false;
    }
    return !offHookNumber(sequence).isEmpty();
}

std::optional<QString> DialTable::transformed(int sequence, QStringView digits, int place) const
{
    const Sequence &s = m_sequences[size_t(sequence)];
    if (!s.isRewriting)
        return digits.toString();
    const int width = place - s.first + 1;
    const int length = int(digits.size());
    if (qint64(width) * (length + 1) > kTransformBound)
        return std::nullopt;
    // leads[i][p]: from place p the digits from i on lead to the goal
    std::vector<bool> leads(size_t(width) * size_t(length + 1));
    const auto cell = [&](int i, int p) { return size_t(i) * size_t(width) + size_t(p); };
    const auto matches = [&](int i, int p) {
        return i < length && (m_places[size_t(s.first + p)].keys & KeySet::of(digits.at(i)).bits) != 0;
    };
    for (int i = length; i >= 0; --i) {
        for (int p = width - 1; p >= 0; --p) {
            const bool repeats = m_places[size_t(s.first + p)].repeats;
            const int after = repeats ? p : p + 1;
            leads[cell(i, p)] = (i == length && p == width - 1)
                || (repeats && p + 1 < width && leads[cell(i, p + 1)])
                || (after < width && matches(i, p) && leads[cell(i + 1, after)]);
        }
    }
    if (!leads[cell(0, 0)])
        return std::nullopt;
    QString number = m_insertions.value(s.first);
    int p = 0;
    for (int i = 0; i < length || p < width - 1;) {
        const Place &here = m_places[size_t(s.first + p)];
        const int after = here.repeats ? p : p + 1;
        // A dot takes as many keys as it can.
        const bool takes = after < width && matches(i, p) && leads[cell(i + 1, after)];
        if (takes && !here.isSilent)
            number += digits.at(i);
        if (takes)
            ++i;
        const int next = takes ? after : p + 1;
        if (next != p)
            number += m_insertions.value(s.first + next);
        p = next;
    }
    return number;
}

} // namespace flatprofile
