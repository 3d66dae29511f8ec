#include "ui/rules/tracetext.h"

#include "core/document/masking.h"
#include "core/rules/rulecheck.h"
#include "ui/rules/alternativesmodel.h"
#include "ui/rules/outcomewording.h"
#include "ui/rules/rulebench.h"
#include "ui/rules/rulecolours.h"
#include "ui/session/documentsession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

class TraceWriter
{
    Q_DECLARE_TR_FUNCTIONS(Trace)

public:
    TraceWriter(const RuleBench &bench, int phone, const Theme &theme, const QFont &font)
        : m_bench(bench)
        , m_number(phone)
        , m_phone(bench.phones().at(phone))
        , m_outcome(bench.outcomes().at(phone))
        , m_theme(theme)
        , m_code(codeFont(font).family())
    {
    }

    QString run()
    {
        writeSaved();
        using Result = BenchOutcome::Result;
        if (m_outcome.result == Result::NotReached) {
            heading(u"✕"_s, m_theme.error, tr("Not reached"));
            paragraph(tr("%1 fails for this phone, and a rule that fails ends the sequence.")
                          .arg(code(m_outcome.failedBefore, m_theme.text)));
            return m_html;
        }
        if (m_outcome.result == Result::True || m_outcome.result == Result::False
            || m_bench.rule().grammar() == EditableRule::Grammar::Trigger)
            writeTrigger();
        else
            writeRule();
        writeSequence();
        return m_html;
    }

private:
    static QString plain(const QString &text) { return text.toHtmlEscaped(); }
    QString sentence(const Diagnostic &problem) const
    {
        return describeMaskedRule(problem, m_bench.rule().text());
    }
    QString coloured(const QString &html, const QColor &colour) const
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
    }
    QString dim(const QString &text) const { return coloured(plain(text), m_theme.dim); }
    QString codeHtml(const QString &html) const
    {
        return u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(m_code, html);
    }
    QString code(const QString &text, const QColor &colour) const
    {
        return codeHtml(coloured(plain(text), colour));
    }
    QString tinted(const QString &text) const
    {
        return u"<span style=\"background-color:%1;color:%2\">%3</span>"_s.arg(
            m_theme.tint(m_theme.macro).name(), m_theme.text.name(), plain(text));
    }
    QString wavy(const QString &text) const
    {
        return u"<span style=\"text-decoration:underline;color:%1\">%2</span>"_s.arg(
            m_theme.macro.name(), plain(text));
    }
    void paragraph(const QString &html, int indent = 28)
    {
        m_html += u"<p style=\"margin-top:2px;margin-bottom:2px;margin-left:%1px\">%2</p>"_s.arg(indent).arg(
            html);
    }
    void heading(const QString &sign, const QColor &colour, const QString &words, int number = 0)
    {
        const QString begin = number > 0 ? u"<b>%1</b>&nbsp;&nbsp;&nbsp;"_s.arg(number) : QString();
        m_html += u"<p style=\"margin-top:8px;margin-bottom:2px\">%1%2&nbsp; <b>%3</b></p>"_s.arg(
            begin, coloured(sign, colour), plain(words));
    }
    void line()
    {
        m_html += u"<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
                  "style=\"margin-top:8px;margin-bottom:2px\"><tr><td height=\"1\" "
                  "style=\"font-size:1px\" bgcolor=\"%1\"></td></tr></table>"_s.arg(m_theme.line.name());
    }

    void writeSaved()
    {
        const auto expectation = meetsExpectation(m_outcome, m_phone);
        if (expectation)
            heading(*expectation ? u"✓"_s : u"✕"_s, *expectation ? m_theme.ok : m_theme.error,
                *expectation ? tr("Fetches what is expected") : tr("Does not fetch what is expected"));
        if (!m_bench.isOutcomeChanged(m_number))
            return;
        const BenchOutcome &saved = m_bench.savedOutcomes().at(m_number);
        heading(u"●"_s, m_theme.changed, tr("Changed by your edits"));
        paragraph(tr("With the profile as saved: %1 — %2")
                      .arg(plain(outcomeWords(saved)), code(outcomeDetail(saved), m_theme.text)));
        line();
    }

    void writeTrigger()
    {
        const RuleTree &tree = m_bench.rule().tree();
        if (tree.alternatives.isEmpty()) {
            heading(
                u"–"_s, m_theme.dim, tr("No trigger: it never holds the resync back and never asks for one"));
            return;
        }
        const bool holds = m_outcome.result == BenchOutcome::Result::True;
        if (m_outcome.result == BenchOutcome::Result::Error)
            heading(u"✕"_s, m_theme.error, tr("The trigger fails"));
        else
            heading(holds ? u"✓"_s : u"✕"_s, holds ? m_theme.ok : m_theme.dim,
                holds ? tr("The trigger holds: the phone resyncs") : tr("The trigger does not hold"));
        if (m_outcome.condition.problem)
            paragraph(coloured(plain(sentence(*m_outcome.condition.problem)), m_theme.error));
        QStringList left;
        for (const Comparison &comparison : tree.alternatives.constFirst().condition.comparisons)
            left.append(tree.textOf(comparison.left.span).toString());
        writeComparisons(tree.alternatives.constFirst().condition, m_outcome.condition, left);
    }

    void writeRule()
    {
        const RuleTrace &trace = m_outcome.trace;
        if (m_bench.rule().tree().isComment) {
            heading(u"–"_s, m_theme.dim, tr("Skipped: the rule begins with #"));
            return;
        }
        if (trace.alternatives.isEmpty() && !trace.error) {
            heading(u"–"_s, m_theme.dim, tr("Skipped: the rule is empty, so the phone fetches nothing"));
            return;
        }
        const bool failsAsAWhole = trace.error && trace.selected < 0
            && std::none_of(trace.alternatives.begin(), trace.alternatives.end(),
                [](const AlternativeStep &step) { return step.state == AlternativeStep::State::Failed; });
        if (failsAsAWhole) {
            heading(u"✕"_s, m_theme.error, tr("The phone can’t read the rule and takes none of it"));
            paragraph(coloured(plain(sentence(*trace.error)), m_theme.error));
            line();
        }
        for (qsizetype i = 0; i < trace.alternatives.size(); ++i) {
            if (i > 0)
                line();
            writeAlternative(int(i), failsAsAWhole);
        }
        if (trace.result == RuleTrace::Result::Skip) {
            line();
            heading(u"–"_s, m_theme.dim, tr("Skipped: no alternative holds, so nothing is fetched"));
        }
        writeNotes();
    }

    void writeAlternative(int number, bool failsAsAWhole)
    {
        const RuleTrace &trace = m_outcome.trace;
        const AlternativeStep &step = trace.alternatives.at(number);
        const RuleAlternative &alternative = trace.tree.alternatives.at(number);
        using State = AlternativeStep::State;
        switch (step.state) {
        case State::Selected:
            heading(u"✓"_s, trace.error ? m_theme.error : m_theme.ok,
                trace.error                      ? tr("Taken, but it fails")
                    : trace.isBelowLimit         ? tr("Taken, but the phone refuses the load")
                    : alternative.hasCondition() ? tr("Taken: its condition holds")
                                                 : tr("Taken: it has no condition"),
                number + 1);
            break;
        case State::Rejected:
            heading(u"✕"_s, m_theme.dim, tr("Not taken"), number + 1);
            break;
        case State::Failed:
            heading(u"✕"_s, m_theme.error, tr("The condition fails, and with it the rule"), number + 1);
            break;
        case State::NotReached:
            heading(u"–"_s, m_theme.dim,
                failsAsAWhole             ? tr("Not read")
                    : trace.selected >= 0 ? tr("Not reached: one before it was taken")
                                          : tr("Not reached: one before it failed"),
                number + 1);
            break;
        }
        QStringList left;
        for (const Comparison &comparison : alternative.condition.comparisons)
            left.append(sourceOf(comparison.left.span));
        writeComparisons(alternative.condition, step.condition, left);
        if (step.state == State::Selected)
            writeSelected(number);
    }

    QString sourceOf(SourceSpan result) const
    {
        const SourceSpan span = m_outcome.trace.expansion.sourceOf(result);
        return m_bench.rule().text().mid(span.offset, span.length);
    }

    /// Each comparison: as written, its value, the operator, the other value, what came of it and why.
    void writeComparisons(const Condition &condition, const ConditionResult &result, const QStringList &left)
    {
        if (result.comparisons.isEmpty())
            return;
        m_html += u"<table cellpadding=\"2\" cellspacing=\"0\" style=\"margin-left:28px\">"_s;
        for (qsizetype i = 0; i < result.comparisons.size() && i < condition.comparisons.size(); ++i) {
            const ComparisonResult one = maskedComparison(result.comparisons.at(i));
            const bool isText = one.kind == ComparisonResult::Kind::String;
            const auto value = [&](const QString &text) {
                return code(isText ? u'"' + text + u'"' : text, isText ? m_theme.ok : m_theme.text);
            };
            const QString outcome = one.problem ? coloured(plain(tr("fails")), m_theme.error)
                : one.value.value_or(false)     ? coloured(plain(tr("true")), m_theme.ok)
                                                : coloured(plain(tr("false")), m_theme.error);
            const QString written = left.value(i).isEmpty() ? u"$SWVER"_s : left.value(i);
            m_html += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3&nbsp;&nbsp;</"
                      u"td><td>%4&nbsp;&nbsp;"
                      "</td><td>%5&nbsp; %6</td></tr>"_s.arg(code(written, m_theme.macro), value(one.left),
                          code(operatorWord(condition.comparisons.at(i).op), m_theme.warning),
                          value(one.right), outcome, dim(explainComparison(one)));
        }
        m_html += "</table>"_L1;
    }

    void writeSelected(int number)
    {
        const RuleTrace &trace = m_outcome.trace;
        if (trace.error)
            paragraph(coloured(plain(sentence(*trace.error)), m_theme.error));
        for (const FetchStep &fetch : trace.fetches)
            writeUrl(fetch);
        for (const FetchStep &fetch : trace.fetches)
            writeOptions(fetch);
        for (const AssignmentStep &assignment : trace.assignments)
            writeAssignment(assignment);
        const QString expanded = expandedText(trace.alternatives.at(number).result);
        paragraph(dim(tr("As the phone reads it")) + "&nbsp; "_L1 + codeHtml(expanded));
        writeMacros(trace.alternatives.at(number).result);
    }

    static QString originWords(RuleUrl::Origin origin)
    {
        switch (origin) {
        case RuleUrl::Origin::Default:
            return tr("by default");
        case RuleUrl::Origin::DhcpOption66:
            return tr("from DHCP option 66");
        case RuleUrl::Origin::Written:
        case RuleUrl::Origin::None:
            break;
        }
        return {};
    }

    /// The URL cut into cells, with a line below each that names it and says where a default came from.
    void writeUrl(const FetchStep &fetch)
    {
        const RuleUrl &parts = fetch.parts;
        struct Cell
        {
            QString html;
            QString name;
            QString origin;
        };
        QList<Cell> cells;
        const auto add = [&](const QString &text, const QString &name, RuleUrl::Origin origin) {
            if (!text.isEmpty())
                cells.append({ plain(maskedRule(text)), name, originWords(origin) });
        };
        using Origin = RuleUrl::Origin;
        add(parts.scheme, tr("scheme"), parts.schemeOrigin);
        add(parts.server, tr("server"), parts.serverOrigin);
        if (parts.port > 0)
            add(QString::number(parts.port), tr("port"), parts.portOrigin);
        const qsizetype question = parts.path.indexOf(u'?');
        add(question < 0 ? parts.path : parts.path.first(question), tr("path"), Origin::None);
        if (question >= 0)
            add(parts.path.sliced(question + 1), tr("query"), Origin::None);
        add(parts.code, tr("code"), Origin::None);
        if (cells.isEmpty())
            return;
        QString top;
        QString bottom;
        for (const Cell &cell : std::as_const(cells)) {
            top += u"<td style=\"border:1px solid %1\">&nbsp;%2&nbsp;</td>"_s.arg(
                m_theme.edge.name(), codeHtml(cell.html));
            bottom += u"<td>&nbsp;%1</td>"_s.arg(
                dim(cell.name + (cell.origin.isEmpty() ? QString() : u' ' + cell.origin)));
        }
        m_html += u"<table cellpadding=\"4\" cellspacing=\"0\" style=\"margin-left:28px;margin-top:6px;"
                  "border-collapse:collapse\"><tr>%1</tr><tr>%2</tr></table>"_s.arg(top, bottom);
    }

    /// What is written there besides a macro, or as one that no phone knows, may be the secret itself.
    static bool isMacroAlone(const QString &argument, const QString &value)
    {
        const auto reference = macroReferenceAt(argument, 0);
        return reference && reference->span.length == argument.size()
            && (value != argument || isSecretMacro(reference->name));
    }

    void writeOptions(const FetchStep &fetch)
    {
        QStringList words;
        for (const OptionStep &option : fetch.options) {
            QString text = code("--"_L1 + option.name, m_theme.warning);
            if (option.takesArgument) {
                const QString written = m_bench.rule().text().mid(option.source.offset, option.source.length);
                const QString argument = written.mid(option.name.size() + 2).trimmed();
                text += u' ' + code(option.isSecret ? kBullets.toString() : option.value, m_theme.text);
                if (argument.startsWith(u'$') && (!option.isSecret || isMacroAlone(argument, option.value)))
                    text += u' ' + dim(tr("from")) + u' ' + code(argument, m_theme.macro);
            }
            words.append(text);
        }
        if (!words.isEmpty())
            paragraph(dim(tr("Options")) + "&nbsp; "_L1 + words.join("&nbsp;&nbsp; "_L1));
    }

    void writeAssignment(const AssignmentStep &assignment)
    {
        const bool isSecret = isSecretParameter(Catalogue::builtIn(), assignment.parameter);
        const ParameterState state = m_bench.session().document().state(assignment.parameter);
        const auto shown = [&](const QString &value) {
            return code(
                u'"' + (isSecret && !value.isEmpty() ? kBullets.toString() : value) + u'"', m_theme.ok);
        };
        QString words = code(assignment.parameter, m_theme.text) + u' ' + code(u"="_s, m_theme.warning) + u' '
            + shown(assignment.value) + "&nbsp; "_L1;
        if (state.kind == ParameterState::Kind::Absent)
            words += dim(tr("not in this profile"));
        else if (state.text == assignment.value)
            words += dim(tr("as in this profile"));
        else
            words += dim(tr("in this profile:")) + u' ' + shown(state.text);
        paragraph(dim(tr("Sets")) + "&nbsp; "_L1 + words);
    }

    /// What is never shown of the expanded text: keys and passwords written out, values for secret
    /// parameters, what isn't understood between brackets.
    QList<SourceSpan> hiddenSpans() const
    {
        QList<SourceSpan> spans;
        const RuleTree &tree = m_outcome.trace.tree;
        for (const RuleAlternative &alternative : tree.alternatives) {
            for (const RuleAssignment &assignment : alternative.assignments) {
                if (assignment.valueSpan.length > 2
                    && isSecretParameter(Catalogue::builtIn(), assignment.parameter()))
                    spans.append({ assignment.valueSpan.offset + 1, assignment.valueSpan.length - 2 });
            }
            for (const RuleFetch &fetch : alternative.fetches) {
                for (const RuleOption &option : fetch.options) {
                    if (option.takesSecret())
                        spans.append(option.argumentSpan);
                }
                for (const RuleToken &token : tree.tokens) {
                    if (token.kind == RuleToken::Kind::Unknown && fetch.brackets.contains(token.span.offset))
                        spans.append(token.span);
                }
            }
        }
        return spans;
    }

    QString expandedText(SourceSpan part) const
    {
        const Expansion &expansion = m_outcome.trace.expansion;
        const QList<SourceSpan> hidden = hiddenSpans();
        const auto isHidden = [&](qsizetype at) {
            return std::any_of(
                hidden.begin(), hidden.end(), [at](SourceSpan span) { return span.contains(at); });
        };
        QString html;
        for (const ExpansionPiece &piece : expansion.pieces) {
            const qsizetype from = std::max(piece.result.offset, part.offset);
            const qsizetype to = std::min(piece.result.end(), part.end());
            if (from >= to)
                continue;
            using Kind = ExpansionPiece::Kind;
            const bool isSecret = piece.kind == Kind::Macro && m_bench.isSecretHere(piece.name);
            QString text;
            for (qsizetype at = from; at < to; ++at) {
                if (!isSecret && !isHidden(at))
                    text += expansion.text.at(at);
                else if (!text.endsWith(kBullets))
                    text += kBullets;
            }
            html += piece.kind == Kind::Macro                                 ? tinted(text)
                : piece.kind == Kind::Unknown || piece.kind == Kind::Withheld ? wavy(text)
                                                                              : plain(text);
        }
        return html;
    }

    void writeMacros(SourceSpan part)
    {
        QStringList words;
        QStringList known;
        for (const ExpansionPiece &piece : m_outcome.trace.expansion.pieces) {
            const bool isHere = piece.result.offset >= part.offset && piece.result.offset < part.end();
            if (!isHere || piece.name.isEmpty() || known.contains(piece.name))
                continue;
            known.append(piece.name);
            const QString name = m_bench.rule().text().mid(piece.source.offset, piece.source.length);
            const QString value = m_outcome.macros.value(piece.name);
            if (piece.kind == ExpansionPiece::Kind::Unknown)
                words.append(codeHtml(wavy(name)) + u" → "_s + dim(tr("unknown, stays")));
            else if (piece.kind == ExpansionPiece::Kind::Withheld)
                words.append(codeHtml(wavy(name)) + u" → "_s + dim(tr("a secret, stays")));
            else if (value.isEmpty())
                words.append(code(name, m_theme.macro) + u" → "_s + dim(tr("empty")));
            else
                words.append(code(name, m_theme.macro) + u" → "_s
                    + codeHtml(tinted(m_bench.isSecretHere(piece.name)
                            ? kBullets.toString()
                            : m_outcome.trace.expansion.text.mid(piece.result.offset, piece.result.length))));
        }
        if (!words.isEmpty())
            paragraph(dim(tr("Macros")) + "&nbsp; "_L1 + words.join("&nbsp;&nbsp; "_L1));
    }

    /// Assignments of one rule count for the next, so all of them are worth a look.
    void writeSequence()
    {
        const auto sequence = m_bench.sequence(m_number);
        if (!m_bench.element().startsWith("Profile_Rule"_L1) || sequence.size() < 2)
            return;
        line();
        heading(u"→"_s, m_theme.dim, tr("All profile rules, one after the other"));
        for (const auto &[element, outcome] : sequence)
            paragraph(code(element, element == m_bench.element() ? m_theme.link : m_theme.text) + "&nbsp; "_L1
                + plain(outcomeWords(outcome)) + "&nbsp; "_L1 + dim(outcomeDetail(outcome)));
    }

    void writeNotes()
    {
        for (const Diagnostic &problem : m_outcome.trace.problems) {
            if (problem.severity != Severity::Info)
                paragraph(coloured(u"▲"_s, m_theme.warning) + "&nbsp; "_L1 + plain(sentence(problem)), 0);
        }
    }

    const RuleBench &m_bench;
    int m_number;
    const FakePhone &m_phone;
    const BenchOutcome &m_outcome;
    const Theme &m_theme;
    QString m_code;
    QString m_html;
};

} // namespace

QString traceText(const RuleBench &bench, int phone, const Theme &theme, const QFont &font)
{
    if (phone < 0 || phone >= bench.outcomes().size())
        return {};
    return TraceWriter(bench, phone, theme, font).run();
}

} // namespace flatprofile
