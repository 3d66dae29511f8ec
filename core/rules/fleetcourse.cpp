#include "core/rules/fleetcourse.h"

#include <algorithm>

namespace flatprofile::fleet {

static RuleTrace simulated(const CompiledRule &rule, const MacroTable &macros, const QString &option66)
{
    RuleSetting setting = rule.setting();
    setting.option66 = option66;
    return simulateRule(rule.rule(), macros, setting);
}

static RuleOutcome outcomeOf(const RuleTrace &trace)
{
    if (trace.error)
        return { trace.result, -1, trace.error->code, {} };
    return { trace.result, trace.selected, {}, trace.url() };
}

/// Whether an alternative does what its outcome doesn't tell: assignments, options, a second URL.
static bool hasUnseen(const CompiledRule &rule, int alternative)
{
    const RuleTree &tree = rule.tree();
    if (alternative >= tree.alternatives.size())
        return true; // made by values
    const QList<RuleFetch> &fetches = tree.alternatives.at(alternative).fetches;
    return rule.hasAssignments(alternative) || fetches.size() > 1
        || std::any_of(
            fetches.begin(), fetches.end(), [](const RuleFetch &fetch) { return !fetch.options.isEmpty(); });
}

/// Whether both are written alike behind their conditions.
static bool areUnseenTheSame(const CompiledRule &a, int inA, const CompiledRule &b, int inB)
{
    const auto text = [](const RuleTree &tree, int alternative) {
        const RuleAlternative &one = tree.alternatives.at(alternative);
        const qsizetype from = std::max(one.conditionSpan.end(), one.span.offset);
        return tree.textOf({ from, one.span.end() - from });
    };
    return inA < a.tree().alternatives.size() && inB < b.tree().alternatives.size()
        && text(a.tree(), inA) == text(b.tree(), inB);
}

FleetCourse::FleetCourse(const QList<FleetRule> &rules, const QStringList &columns, const MacroTable &common)
    : m_common(common)
{
    for (const FleetRule &rule : rules)
        m_rules.emplace_back(rule.rule, columns, common, rule.setting);
}

MacroTable FleetCourse::macrosOf(const FleetPhone &phone) const
{
    MacroTable macros = m_common;
    if (phone.macros)
        macros.insert(*phone.macros);
    else if (!m_rules.empty())
        macros = m_rules.front().macros(phone.values);
    return macros;
}

const QString &FleetCourse::option66(std::size_t rule, const FleetPhone &phone) const
{
    return phone.option66 ? *phone.option66 : m_rules[rule].setting().option66;
}

/// A rule's assignments are made before the next rule is evaluated.
bool FleetCourse::assignsForNext(std::size_t rule, const RuleOutcome &outcome) const
{
    return outcome.alternative >= 0 && rule + 1 < m_rules.size()
        && (outcome.alternative >= m_rules[rule].tree().alternatives.size()
            || m_rules[rule].hasAssignments(outcome.alternative));
}

void FleetCourse::follow(const FleetPhone &phone, FleetScratch &scratch) const
{
    scratch.rules.resize(qsizetype(m_rules.size()));
    scratch.outcomes.resize(m_rules.size());
    std::optional<MacroTable> changed; // where they are more than the values
    if (phone.macros)
        changed = macrosOf(phone);
    bool isFailed = false;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        std::optional<RuleOutcome> &outcome = scratch.outcomes[i];
        if (isFailed) {
            outcome.reset();
            continue;
        }
        const QString &server = option66(i, phone);
        if (changed) {
            const RuleTrace trace = simulated(m_rules[i], *changed, server);
            applyAssignments(trace.assignments, *changed);
            outcome = outcomeOf(trace);
        } else {
            outcome = m_rules[i].evaluate(phone.values, scratch.rules[qsizetype(i)], server);
            if (assignsForNext(i, *outcome)) {
                changed = macrosOf(phone);
                applyAssignments(simulated(m_rules[i], *changed, server).assignments, *changed);
            }
        }
        isFailed = outcome->result == RuleTrace::Result::Error;
    }
}

QList<RuleTrace> FleetCourse::traces(const FleetPhone &phone) const
{
    QList<RuleTrace> traces;
    MacroTable macros = macrosOf(phone);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        traces.append(simulated(m_rules[i], macros, option66(i, phone)));
        if (traces.constLast().result == RuleTrace::Result::Error)
            break;
        applyAssignments(traces.constLast().assignments, macros);
    }
    return traces;
}

bool FleetCourse::doesTheSame(const FleetCourse &other, const FleetPhone &phone, const FleetScratch &mine,
    const FleetScratch &others) const
{
    const bool isCommonSame = m_common == other.m_common;
    bool isSure = true;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const std::optional<RuleOutcome> &a = mine.outcomes[i];
        const std::optional<RuleOutcome> &b = others.outcomes[i];
        if (a.has_value() != b.has_value() || (a && (a->result != b->result || a->url != b->url)))
            return false;
        if (!a || a->result != RuleTrace::Result::Match)
            continue;
        const CompiledRule &now = m_rules[i];
        const CompiledRule &then = other.m_rules[i];
        const bool isSeen = !hasUnseen(now, a->alternative) && !hasUnseen(then, b->alternative);
        isSure = isSure && now.setting().downgradeLimit == then.setting().downgradeLimit
            && (isSeen || (isCommonSame && areUnseenTheSame(now, a->alternative, then, b->alternative)));
    }
    if (isSure)
        return true;
    const QList<RuleTrace> now = traces(phone);
    const QList<RuleTrace> then = other.traces(phone);
    return std::equal(now.begin(), now.end(), then.begin(), then.end(), doTheSame);
}

} // namespace flatprofile::fleet
