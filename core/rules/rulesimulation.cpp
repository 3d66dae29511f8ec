#include "core/rules/rulesimulation.h"

#include "core/rules/rulecodes.h"
#include "core/rules/ruleparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace rulecodes;

namespace {

class Simulation
{
public:
    Simulation(QStringView rule, const MacroTable &macros, const RuleSetting &setting)
        : m_rule(rule)
        , m_macros(macros)
        , m_setting(setting)
    {
    }

    RuleTrace run()
    {
        m_trace.expansion = expandMacros(m_rule, m_macros);
        if (m_trace.expansion.isTooLong) {
            m_trace.expansion = expandMacros(m_rule, {});
            m_trace.tree = parseRule(m_trace.expansion.text, m_setting.kind, &m_trace.expansion);
            fail({ Severity::Error, kTooLong, { 0, m_trace.expansion.text.size() }, {}, {} });
            return std::move(m_trace);
        }
        m_trace.tree = parseRule(m_trace.expansion.text, m_setting.kind, &m_trace.expansion);
        evaluateConditions();
        if (const auto error = m_trace.tree.error())
            fail(*error);
        else
            choose();
        for (const Diagnostic &problem : std::as_const(m_trace.tree.problems)) {
            if (problem.severity != Severity::Error)
                addProblem(problem, problem.severity);
        }
        reportInjections();
        return std::move(m_trace);
    }

private:
    using Result = RuleTrace::Result;
    using State = AlternativeStep::State;

    SourceSpan sourceOf(SourceSpan span) const { return m_trace.expansion.sourceOf(span); }
    /// A problem of the expanded text as one of the rule; its fix would be of the wrong text.
    Diagnostic inRule(Diagnostic problem) const
    {
        problem.span = sourceOf(problem.span);
        problem.fix.clear();
        return problem;
    }
    void addProblem(const Diagnostic &problem, Severity severity)
    {
        Diagnostic told = inRule(problem);
        told.severity = severity;
        m_trace.problems.append(std::move(told));
    }
    void fail(const Diagnostic &problem)
    {
        m_trace.result = Result::Error;
        m_trace.error = inRule(problem);
    }

    void evaluateConditions()
    {
        const QString software = m_macros.value(u"SWVER"_s);
        for (const RuleAlternative &alternative : std::as_const(m_trace.tree.alternatives)) {
            AlternativeStep step;
            step.result = alternative.span;
            step.source = sourceOf(alternative.span);
            if (alternative.hasCondition())
                step.condition = evaluate(alternative.condition, software);
            m_trace.alternatives.append(std::move(step));
        }
    }

    void choose()
    {
        for (qsizetype i = 0; i < m_trace.alternatives.size(); ++i) {
            AlternativeStep &step = m_trace.alternatives[i];
            const RuleAlternative &alternative = m_trace.tree.alternatives.at(i);
            const bool isOver = m_trace.selected >= 0 || m_trace.error;
            if (isOver) {
                reportUnreached(alternative, step);
            } else if (step.condition.problem) {
                step.state = State::Failed;
                fail(*step.condition.problem);
            } else if (alternative.hasCondition() && !*step.condition.value) {
                step.state = State::Rejected;
                reportUrls(alternative);
            } else {
                step.state = State::Selected;
                m_trace.selected = int(i);
                select(alternative);
            }
        }
    }

    /// What would be an error if it were reached.
    void reportUnreached(const RuleAlternative &alternative, const AlternativeStep &step)
    {
        if (step.condition.problem)
            addProblem(*step.condition.problem, Severity::Warning);
        reportUrls(alternative);
    }
    void reportUrls(const RuleAlternative &alternative)
    {
        for (const RuleFetch &fetch : alternative.fetches) {
            const RuleUrl url = urlOf(fetch);
            if (url.problem)
                addProblem(*url.problem, Severity::Warning);
        }
    }
    RuleUrl urlOf(const RuleFetch &fetch) const
    {
        return parseRuleUrl(
            m_trace.tree.textOf(fetch.url), fetch.url.offset, { m_setting.kind, m_setting.option66, false });
    }

    void select(const RuleAlternative &alternative)
    {
        m_trace.result = Result::Match;
        m_trace.warnings = alternative.warnings;
        for (const RuleAssignment &assignment : alternative.assignments)
            m_trace.assignments.append(
                { assignment.parameter(), assignment.value, sourceOf(assignment.span) });
        for (const RuleFetch &fetch : alternative.fetches) {
            FetchStep step;
            step.url = m_trace.tree.textOf(fetch.url).toString();
            step.source = sourceOf(fetch.url);
            step.parts = urlOf(fetch);
            for (const RuleOption &option : fetch.options)
                step.options.append(optionStep(option));
            if (step.parts.problem && !m_trace.error)
                fail(*step.parts.problem);
            m_trace.fetches.append(std::move(step));
        }
        if (m_setting.kind == RuleKind::Upgrade && !m_trace.error)
            compareWithLimit();
    }

    OptionStep optionStep(const RuleOption &option) const
    {
        OptionStep step { option.name, option.argument, option.argumentSpan.length > 0, option.takesSecret(),
            sourceOf({ option.nameSpan.offset,
                std::max(option.nameSpan.end(), option.argumentSpan.end()) - option.nameSpan.offset }) };
        if (!step.isSecret && step.takesArgument) {
            const auto &pieces = m_trace.expansion.pieces;
            auto piece = std::lower_bound(pieces.begin(), pieces.end(), option.argumentSpan.offset,
                [](const ExpansionPiece &p, qsizetype at) { return p.result.end() <= at; });
            for (; piece != pieces.end() && piece->result.offset < option.argumentSpan.end(); ++piece)
                step.isSecret = step.isSecret
                    || (piece->kind == ExpansionPiece::Kind::Macro && isSecretMacro(piece->name));
        }
        return step;
    }

    /// The version in the load's name against Downgrade_Rev_Limit.
    void compareWithLimit()
    {
        if (m_setting.downgradeLimit.isEmpty() || m_trace.fetches.isEmpty())
            return;
        const FetchStep &fetch = m_trace.fetches.constFirst();
        const QString name = fetch.parts.path.section(u'/', -1);
        const auto load = parseVersion(name);
        const auto limit = parseVersion(m_setting.downgradeLimit);
        if (!load || !limit || load->form != limit->form || compareVersions(*load, *limit).order >= 0)
            return;
        m_trace.isBelowLimit = true;
        m_trace.problems.append(
            { Severity::Warning, kBelowLimit, fetch.source, { name, m_setting.downgradeLimit }, {} });
    }

    /// Values with characters that are syntax where they stand. In quotes only a quote is.
    void reportInjections()
    {
        const QStringView text = m_trace.expansion.text;
        bool isQuoted = false;
        for (const ExpansionPiece &piece : std::as_const(m_trace.expansion.pieces)) {
            const QStringView result = text.sliced(piece.result.offset, piece.result.length);
            if (piece.kind == ExpansionPiece::Kind::Macro) {
                const bool changes = std::any_of(result.begin(), result.end(), [&](QChar c) {
                    return c == u'"'
                        || (!isQuoted
                            && (c == u'(' || c == u')' || c == u'[' || c == u']' || c == u'|'
                                || isRuleBlank(c)));
                });
                if (changes)
                    m_trace.problems.append(
                        { Severity::Warning, kInjection, piece.source, { piece.name }, {} });
                continue; // what the author wrote decides where quotes are
            }
            if (result.count(u'"') % 2 == 1)
                isQuoted = !isQuoted;
        }
    }

    QStringView m_rule;
    const MacroTable &m_macros;
    const RuleSetting &m_setting;
    RuleTrace m_trace;
};

} // namespace

RuleTrace simulateRule(QStringView rule, const MacroTable &macros, const RuleSetting &setting)
{
    return Simulation(rule, macros, setting).run();
}

bool doTheSame(const RuleTrace &a, const RuleTrace &b)
{
    const auto sameAssignment = [](const AssignmentStep &one, const AssignmentStep &other) {
        return one.parameter == other.parameter && one.value == other.value;
    };
    const auto sameOption = [](const OptionStep &one, const OptionStep &other) {
        return one.name == other.name && one.value == other.value;
    };
    const auto sameFetch = [&](const FetchStep &one, const FetchStep &other) {
        return one.url == other.url
            && std::equal(one.options.begin(), one.options.end(), other.options.begin(), other.options.end(),
                sameOption);
    };
    if (a.result != b.result || a.result != RuleTrace::Result::Match)
        return a.result == b.result; // a rule that fails fetches nothing, whatever it names
    return a.isBelowLimit == b.isBelowLimit
        && std::equal(a.assignments.begin(), a.assignments.end(), b.assignments.begin(), b.assignments.end(),
            sameAssignment)
        && std::equal(a.fetches.begin(), a.fetches.end(), b.fetches.begin(), b.fetches.end(), sameFetch);
}

QString macroOfParameter(QStringView element)
{
    if (element.startsWith("GPP_"_L1)) {
        const QStringView letter = element.sliced(4);
        return isPlainMacroLetter(letter) || isSecretMacro(letter) ? letter.toString() : QString();
    }
    if (element.startsWith("User_ID_"_L1) && element.endsWith(u'_') && element.size() > 9)
        return "UID"_L1 + element.sliced(8, element.size() - 9).toString();
    return {};
}

void applyAssignments(const QList<AssignmentStep> &assignments, MacroTable &macros)
{
    for (const AssignmentStep &assignment : assignments) {
        const QString macro = macroOfParameter(assignment.parameter);
        if (!macro.isEmpty())
            macros.insert(macro, assignment.value);
    }
}

} // namespace flatprofile
