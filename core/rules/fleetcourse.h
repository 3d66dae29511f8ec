#pragma once

#include "core/rules/compiledrule.h"
#include "core/rules/fleet.h"

#include <deque>

namespace flatprofile::fleet {

/// One phone of a fleet, before the rules.
struct FleetPhone
{
    std::span<const QString> values; // of the table's macros
    const MacroTable *macros = nullptr; // its own, where it is of a file of phones; then there are no values
    const QString *option66 = nullptr; // its own; null for the plan's
};

/// What one thread keeps between phones.
struct FleetScratch
{
    QList<CompiledRule::Scratch> rules;
    std::vector<std::optional<RuleOutcome>> outcomes; // of each rule; none behind one that failed
};

/// Rules that a phone evaluates in their order, parsed once for many phones. Of no state of its own, so that
/// threads share one.
class FleetCourse
{
public:
    /// `columns` are the macros that differ from phone to phone, in the order of the values.
    FleetCourse(const QList<FleetRule> &rules, const QStringList &columns, const MacroTable &common);

    const std::deque<CompiledRule> &rules() const { return m_rules; }

    /// Leaves the outcomes in `scratch`.
    void follow(const FleetPhone &phone, FleetScratch &scratch) const;

    /// Whether the phone does the same by other rules of the same parameters: fetches the same URLs with the
    /// same options, assigns the same, refuses the same. Both scratches hold the phone's outcomes.
    bool doesTheSame(const FleetCourse &other, const FleetPhone &phone, const FleetScratch &mine,
        const FleetScratch &others) const;

private:
    /// All macros of the phone before the rules.
    MacroTable macrosOf(const FleetPhone &phone) const;
    const QString &option66(std::size_t rule, const FleetPhone &phone) const;
    bool assignsForNext(std::size_t rule, const RuleOutcome &outcome) const;
    QList<RuleTrace> traces(const FleetPhone &phone) const;

    std::deque<CompiledRule> m_rules;
    MacroTable m_common;
};

} // namespace flatprofile::fleet
