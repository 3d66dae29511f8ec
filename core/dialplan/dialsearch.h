#pragma once

#include "core/dialplan/dialtable.h"

#include <functional>

namespace flatprofile {

/// Looks for numbers with which one sequence of a plan decides: all numbers that fit it, as far as they
/// differ for the plan. The steps are bounded over all searches together.
class DialSearch
{
public:
    static constexpr qint64 kMostSteps = 1'000'000;

    /// The plan after the digits, where the searched sequence would be the one to decide.
    struct Moment
    {
        bool isExtendable = false; // more keys could match
        bool waits = false; // ... and a timer gives them the time
        int longer = -1; // the first other sequence that wants more keys
        int earlier = -1; // the first sequence before it that is complete too and lets the number through
    };
    using Wanted = std::function<bool(const Moment &)>;

    struct Found
    {
        QString digits;
        Moment moment;
    };

    explicit DialSearch(const DialTable &table, qint64 mostSteps = kMostSteps)
        : m_table(table)
        , m_left(mostSteps)
    {
    }

    /// Nothing where there is no such number, or when the steps are used up: see gaveUp().
    std::optional<Found> find(int sequence, const Wanted &wanted);
    bool gaveUp() const { return m_left <= 0; }

private:
    struct State;
    State look(int sequence, const std::vector<int> &active) const;

    const DialTable &m_table;
    qint64 m_left;
};

} // namespace flatprofile
