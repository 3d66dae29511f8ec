#include "core/dialplan/dialsearch.h"

#include <algorithm>
#include <unordered_set>

namespace flatprofile {

namespace {

struct PlacesHash
{
    size_t operator()(const std::vector<int> &places) const
    {
        return qHashRange(places.begin(), places.end());
    }
};

} // namespace

struct DialSearch::State
{
    KeySet wanted; // by the sequence itself
    bool isIn = false; // the sequence still fits
    bool decides = false;
    bool isOver = false;
    Moment moment;
};

DialSearch::State DialSearch::look(int sequence, const std::vector<int> &active) const
{
    State state;
    int sender = -1;
    bool senderIsBarred = false;
    const auto &sequences = m_table.sequences();
    for (const int at : active) {
        const DialTable::Place &place = m_table.places()[size_t(at)];
        state.isIn = state.isIn || place.sequence == sequence;
        if (!place.isLast()) {
            state.moment.isExtendable = true;
            if (place.sequence == sequence)
                state.wanted.bits |= place.keys;
            else if (state.moment.longer < 0)
                state.moment.longer = place.sequence;
            continue;
        }
        const bool barred = sequences[size_t(place.sequence)].isBarred;
        if (place.sequence < sequence && !barred && state.moment.earlier < 0)
            state.moment.earlier = place.sequence;
        if (sender < 0 || (barred && !senderIsBarred)) {
            sender = place.sequence;
            senderIsBarred = barred;
        }
    }
    if (active.empty())
        return state;
    const int first = m_table.places()[size_t(active.front())].sequence;
    const auto delay
        = sender >= 0 ? sequences[size_t(sender)].shortTimer : sequences[size_t(first)].longTimer;
    state.decides = sender == sequence;
    state.moment.waits = state.moment.isExtendable && delay.count() > 0;
    state.isOver = !state.moment.waits;
    return state;
}

std::optional<DialSearch::Found> DialSearch::find(int sequence, const Wanted &wanted)
{
    struct Branch
    {
        std::vector<int> active;
        int key; // of the tree below; -1: none is pressed yet
    };
    struct Key
    {
        QChar key;
        int before;
    };
    std::vector<Key> keys;
    const auto digitsOf = [&keys](int key) {
        QString digits;
        for (; key >= 0; key = keys[size_t(key)].before)
            digits += keys[size_t(key)].key;
        std::reverse(digits.begin(), digits.end());
        return digits;
    };
    std::vector<Branch> branches { { m_table.start(), -1 } };
    std::unordered_set<std::vector<int>, PlacesHash> seen;
    std::vector<int> next;
    while (!branches.empty() && m_left > 0) {
        const Branch branch = std::move(branches.back());
        branches.pop_back();
        m_left -= qint64(branch.active.size()) + 1;
        const State state = look(sequence, branch.active);
        if (!state.isIn)
            continue;
        if (branch.key >= 0) {
            if (state.decides && wanted(state.moment))
                return Found { digitsOf(branch.key), state.moment };
            if (state.isOver)
                continue;
        }
        // The last branch added is looked at first: the lowest key.
        for (int key = KeySet::kCount - 1; key >= 0; --key) {
            const QChar c = KeySet::kKeys[key];
            if (!state.wanted.contains(c))
                continue;
            m_left -= qint64(branch.active.size());
            m_table.advance(branch.active, c, next);
            if (!seen.insert(next).second)
                continue;
            keys.push_back({ c, branch.key });
            branches.push_back({ next, int(keys.size()) - 1 });
        }
    }
    return std::nullopt;
}

} // namespace flatprofile
