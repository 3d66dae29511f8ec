#include "core/cli/ruleoutput.h"

#include "core/cli/commands.h"
#include "core/cli/problemjson.h"
#include "core/document/masking.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/rulecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile::cli {

namespace {

constexpr qsizetype kMostProblems = 1000; // of one rule; nobody reads more, and each is held against all

QJsonObject spanJson(SourceSpan span)
{
    return { { u"offset"_s, span.offset }, { u"length"_s, span.length } };
}

/// What stands in the span once the fix is applied; nothing where the fix reaches beyond it.
std::optional<QString> replacementOf(const Diagnostic &problem, const QString &text)
{
    if (problem.fix.isEmpty())
        return std::nullopt;
    QString result;
    qsizetype at = problem.span.offset;
    for (const TextEdit &edit : problem.fix) {
        if (edit.span.offset < at || edit.span.end() > problem.span.end())
            return std::nullopt;
        result += QStringView(text).sliced(at, edit.span.offset - at);
        result += QString::fromUtf8(edit.replacement);
        at = edit.span.end();
    }
    return result + text.sliced(at, problem.span.end() - at);
}

QString kindName(ComparisonResult::Kind kind)
{
    switch (kind) {
    case ComparisonResult::Kind::Integer:
        return u"integer"_s;
    case ComparisonResult::Kind::Version:
        return u"version"_s;
    case ComparisonResult::Kind::String:
        return u"string"_s;
    case ComparisonResult::Kind::None:
        break;
    }
    return {};
}

QString stateNameOf(AlternativeStep::State state)
{
    switch (state) {
    case AlternativeStep::State::Rejected:
        return u"rejected"_s;
    case AlternativeStep::State::Failed:
        return u"failed"_s;
    case AlternativeStep::State::Selected:
        return u"selected"_s;
    case AlternativeStep::State::NotReached:
        break;
    }
    return u"not-reached"_s;
}

QString resultName(RuleTrace::Result result)
{
    return result == RuleTrace::Result::Match ? u"match"_s
        : result == RuleTrace::Result::Skip   ? u"skip"_s
                                              : u"error"_s;
}

QString originName(RuleUrl::Origin origin)
{
    switch (origin) {
    case RuleUrl::Origin::Written:
        return u"rule"_s;
    case RuleUrl::Origin::Default:
        return u"default"_s;
    case RuleUrl::Origin::DhcpOption66:
        return u"dhcp66"_s;
    case RuleUrl::Origin::None:
        break;
    }
    return {};
}

/// `server` and `path` as they may be shown.
QJsonObject partsOf(const RuleUrl &url, const QString &server, const QString &path)
{
    QJsonObject parts { { u"scheme"_s, url.scheme } };
    if (url.scheme == "gds"_L1) {
        if (!url.code.isEmpty())
            parts.insert(u"code"_s, url.code);
        return parts;
    }
    parts.insert(u"server"_s, server);
    parts.insert(u"port"_s, url.port);
    parts.insert(u"path"_s, path);
    if (url.serverOrigin == RuleUrl::Origin::DhcpOption66)
        parts.insert(u"from"_s, u"dhcp66"_s);
    return parts;
}

/// The span in the text, where values changed what the text is no further than it goes.
SourceSpan clamped(SourceSpan span, const QString &text)
{
    const qsizetype from = std::clamp<qsizetype>(span.offset, 0, text.size());
    return { from, std::clamp<qsizetype>(span.length, 0, text.size() - from) };
}

/// What of the rule as written is never shown: values assigned to secret parameters, and what isn't
/// understood among the options, as it may be a password behind a misspelt one. In order.
QList<SourceSpan> hiddenSpans(const RuleTrace &trace, const QString &text)
{
    QList<SourceSpan> spans;
    const auto hide = [&](SourceSpan span) { spans.append(clamped(trace.expansion.sourceOf(span), text)); };
    for (const RuleAlternative &alternative : trace.tree.alternatives) {
        for (const RuleAssignment &assignment : alternative.assignments) {
            const bool isSecret = assignment.valueSpan.length > 2
                && isSecretParameter(Catalogue::builtIn(), assignment.parameter());
            if (isSecret)
                hide({ assignment.valueSpan.offset + 1, assignment.valueSpan.length - 2 });
        }
        for (const RuleFetch &fetch : alternative.fetches) {
            const auto &tokens = trace.tree.tokens;
            auto token = std::lower_bound(tokens.begin(), tokens.end(), fetch.brackets.offset,
                [](const RuleToken &t, qsizetype at) { return t.span.offset < at; });
            for (; token != tokens.end() && token->span.offset < fetch.brackets.end(); ++token) {
                if (token->kind == RuleToken::Kind::Unknown)
                    hide(token->span);
            }
        }
    }
    return spans;
}

} // namespace

QString RuleOutput::shown(const QString &text) const
{
    return m_reveals ? text : maskedRule(text);
}

QString RuleOutput::shown(const Expansion &expansion) const
{
    if (m_reveals)
        return expansion.text;
    QString text;
    for (const ExpansionPiece &piece : expansion.pieces) {
        const bool isSecret = piece.kind == ExpansionPiece::Kind::Macro && isSecretMacro(piece.name)
            && piece.result.length > 0;
        text += isSecret ? kMask
                         : QStringView(expansion.text).sliced(piece.result.offset, piece.result.length);
    }
    return maskedRule(text);
}

ComparisonResult RuleOutput::shown(const ComparisonResult &comparison) const
{
    return m_reveals ? comparison : maskedComparison(comparison);
}

QJsonArray RuleOutput::problems(const QList<Diagnostic> &problems, const QString &text) const
{
    const QString shownText = shown(text); // once: a large rule with many problems would take minutes
    QJsonArray array;
    for (const Diagnostic &problem : problems) {
        const auto replacement = replacementOf(problem, text);
        array.append(QJsonObject { { u"severity"_s, severityName(problem.severity) },
            { u"code"_s, QString(problem.code) },
            { u"message"_s, describeRule(withoutSecrets(problem, text, shownText)) },
            { u"span"_s, spanJson(problem.span) },
            { u"fix"_s,
                replacement ? QJsonValue(maskedFix(*replacement, problem, text, shownText))
                            : QJsonValue() } });
    }
    return array;
}

QJsonArray RuleOutput::comparisons(const Condition &condition, const ConditionResult &result,
    const Expansion &expansion, const QString &text) const
{
    QJsonArray array;
    for (qsizetype i = 0; i < result.comparisons.size(); ++i) {
        const Comparison &comparison = condition.comparisons.at(i);
        const ComparisonResult outcome = shown(result.comparisons.at(i));
        const SourceSpan span = clamped(expansion.sourceOf(comparison.span), text);
        const QString op
            = expansion.text.sliced(comparison.opSpan.offset, comparison.opSpan.length).toLower();
        array.append(QJsonObject { { u"text"_s, shown(text.sliced(span.offset, span.length)) },
            { u"span"_s, spanJson(span) }, { u"left"_s, outcome.left }, { u"operator"_s, op },
            { u"right"_s, outcome.right },
            { u"kind"_s,
                outcome.kind == ComparisonResult::Kind::None ? QJsonValue() : kindName(outcome.kind) },
            { u"value"_s, outcome.value ? QJsonValue(*outcome.value) : QJsonValue() },
            { u"why"_s, explainComparison(outcome) } });
    }
    return array;
}

QString RuleOutput::assignedValue(const AssignmentStep &assignment) const
{
    const bool isHidden = !m_reveals && !assignment.value.isEmpty()
        && isSecretParameter(Catalogue::builtIn(), assignment.parameter);
    return isHidden ? kMask.toString() : shown(assignment.value);
}

QString RuleOutput::optionValue(const OptionStep &option) const
{
    return option.isSecret && !m_reveals ? kMask.toString() : option.value;
}

QJsonObject RuleOutput::options(const FetchStep &fetch) const
{
    QJsonObject object;
    for (const OptionStep &option : fetch.options)
        object.insert(option.name, option.takesArgument ? QJsonValue(optionValue(option)) : QJsonValue(true));
    return object;
}

QString RuleOutput::sourceText(const QString &text, SourceSpan span, const QList<SourceSpan> &hidden) const
{
    QString result = text.sliced(span.offset, span.length);
    if (m_reveals)
        return result;
    auto stretch = std::lower_bound(hidden.begin(), hidden.end(), span.end(),
        [](const SourceSpan &s, qsizetype at) { return s.offset < at; });
    while (stretch != hidden.begin() && (--stretch)->offset >= span.offset) {
        if (stretch->end() <= span.end())
            result.replace(stretch->offset - span.offset, stretch->length, kMask.toString());
    }
    return maskedRule(result);
}

QJsonArray RuleOutput::alternatives(const QString &text, RuleKind kind, const RuleTrace &trace) const
{
    const QList<bool> reachable = reachableAlternatives(parseRule(text, kind)); // by any phone
    const QList<SourceSpan> hidden = hiddenSpans(trace, text);
    QJsonArray array;
    for (qsizetype i = 0; i < trace.alternatives.size(); ++i) {
        const AlternativeStep &step = trace.alternatives.at(i);
        const RuleAlternative &alternative = trace.tree.alternatives.at(i);
        const SourceSpan span = clamped(step.source, text);
        QJsonObject entry { { u"text"_s, sourceText(text, span, hidden) }, { u"span"_s, spanJson(span) },
            { u"condition"_s, QJsonValue() },
            { u"selected"_s, step.state == AlternativeStep::State::Selected },
            { u"reachable"_s, reachable.value(i, true) }, { u"state"_s, stateNameOf(step.state) } };
        if (alternative.hasCondition()) {
            const SourceSpan condition = clamped(trace.expansion.sourceOf(alternative.conditionText), text);
            entry.insert(u"condition"_s, shown(text.sliced(condition.offset, condition.length)));
            entry.insert(
                u"comparisons"_s, comparisons(alternative.condition, step.condition, trace.expansion, text));
        }
        array.append(entry);
    }
    return array;
}

QJsonObject RuleOutput::rule(const QString &parameter, const QString &text, const RuleTrace &trace,
    const QList<Diagnostic> &problems) const
{
    QJsonObject object { { u"parameter"_s, parameter }, { u"result"_s, resultName(trace.result) },
        { u"problems"_s, this->problems(problems, text) },
        { u"warn"_s, QJsonArray::fromStringList(trace.warnings) },
        { u"alternatives"_s, alternatives(text, ruleKindOf(parameter), trace) } };
    if (trace.result != RuleTrace::Result::Match)
        return object;
    object.insert(u"alt"_s, trace.selected + 1);
    QJsonArray assignments;
    for (const AssignmentStep &assignment : trace.assignments)
        assignments.append(QJsonArray { assignment.parameter, assignedValue(assignment) });
    object.insert(u"assign"_s, assignments);
    if (trace.isBelowLimit)
        object.insert(u"refused"_s, true);
    QJsonArray reports;
    for (const FetchStep &fetch : trace.fetches) {
        const QJsonObject one { { u"url"_s, shown(fetch.url) }, { u"opts"_s, options(fetch) },
            { u"parts"_s, partsOf(fetch.parts, shown(fetch.parts.server), shown(fetch.parts.path)) },
            { u"origins"_s,
                QJsonObject { { u"scheme"_s, originName(fetch.parts.schemeOrigin) },
                    { u"server"_s, originName(fetch.parts.serverOrigin) },
                    { u"port"_s, originName(fetch.parts.portOrigin) } } } };
        if (reports.isEmpty()) {
            for (auto member = one.begin(); member != one.end(); ++member)
                object.insert(member.key(), member.value());
        }
        reports.append(one);
    }
    if (trace.fetches.isEmpty())
        object.insert(u"opts"_s, QJsonObject());
    if (reports.size() > 1)
        object.insert(u"reports"_s, reports);
    return object;
}

QString RuleOutput::ruleText(const QString &parameter, const QString &text, const RuleTrace &trace,
    const QList<Diagnostic> &problems) const
{
    const QList<SourceSpan> hidden = hiddenSpans(trace, text);
    QString out = parameter + ": "_L1 + resultName(trace.result) + u'\n';
    for (qsizetype i = 0; i < trace.alternatives.size(); ++i) {
        const AlternativeStep &step = trace.alternatives.at(i);
        const SourceSpan span = clamped(step.source, text);
        out += u"  %1 %2: %3\n"_s.arg(i + 1).arg(stateNameOf(step.state), sourceText(text, span, hidden));
        for (const ComparisonResult &comparison : step.condition.comparisons)
            out += "      "_L1 + explainComparison(shown(comparison)) + u'\n';
    }
    if (trace.result == RuleTrace::Result::Skip && trace.alternatives.isEmpty())
        out += "  "_L1
            + (trace.tree.isComment ? Text::tr("The rule begins with #: the phone skips it.")
                                    : Text::tr("The rule is empty: the phone fetches nothing."))
            + u'\n';
    if (trace.result == RuleTrace::Result::Match) {
        for (const AssignmentStep &assignment : trace.assignments)
            out += "  "_L1 + assignment.parameter + " = \""_L1 + assignedValue(assignment) + "\"\n"_L1;
        for (const FetchStep &fetch : trace.fetches) {
            for (const OptionStep &option : fetch.options)
                out += "  --"_L1 + option.name + u' ' + optionValue(option) + u'\n';
            out += "  url "_L1 + shown(fetch.url) + u'\n';
        }
    }
    const QString shownText = shown(text);
    for (const Diagnostic &one : problems)
        out += u"  %1 %2: %3\n"_s.arg(severityName(one.severity), QString(one.code),
            describeRule(withoutSecrets(one, text, shownText)));
    return out;
}

QList<Diagnostic> problemsOf(const QString &rule, const RuleTrace &trace, const RuleSetting &setting)
{
    QList<Diagnostic> found;
    const auto add = [&](Diagnostic problem, bool decides) {
        if (found.size() >= kMostProblems)
            return;
        if (!decides && problem.severity == Severity::Error)
            problem.severity = Severity::Warning;
        const auto known = std::find_if(found.begin(), found.end(), [&](const Diagnostic &other) {
            return other.code == problem.code
                && (other.span == problem.span
                    || (other.span.offset < problem.span.end() && problem.span.offset < other.span.end()));
        });
        if (known == found.end())
            found.append(std::move(problem));
        else if (known->fix.isEmpty())
            known->fix = problem.fix; // the analysis of the text as written knows how to mend it
    };
    if (trace.error)
        add(*trace.error, true);
    for (const Diagnostic &problem : trace.problems)
        add(problem, false);
    for (const Diagnostic &problem : analyzeRule(rule, setting.kind, setting.target))
        add(problem, false);
    return found;
}

} // namespace flatprofile::cli
