#include "core/document/profilefixes.h"

#include "core/document/masking.h"
#include "core/document/profiledocument.h"
#include "core/support/composededits.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr int kMostRounds = 12; // each mends what the one before left or laid bare
static constexpr qsizetype kLongestLine = 160; // of a preview outside any element

namespace {

/// What one round mends.
struct Round
{
    QList<TextEdit> edits;
    QList<const Problem *> problems;
    qsizetype waiting = 0; // whose fix overlaps another's
};

bool touches(const TextEdit &a, const TextEdit &b)
{
    return a.span.offset < b.span.end() || a.span.offset == b.span.offset;
}

/// The fixes that can be made together; those that come first win.
Round chooseRound(const QList<Problem> &problems, const FixFilter &wanted)
{
    Round round;
    struct Candidate
    {
        TextEdit edit;
        qsizetype problem;
    };
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const Problem &problem = problems.at(i);
        if (problem.diagnostic.fix.isEmpty() || (wanted && !wanted(problem)))
            continue;
        for (const TextEdit &edit : problem.diagnostic.fix)
            candidates.append({ edit, i });
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.edit.span.offset < b.edit.span.offset; });
    // A fix of several edits is made whole or not at all: whoever touches an earlier edit waits for the next
    // round. The last in the text has nobody behind it to wait for, so that each round makes at least one.
    QSet<qsizetype> waiting;
    const TextEdit *last = nullptr;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (waiting.contains(candidate.problem))
            continue;
        if (last && touches(candidate.edit, *last))
            waiting.insert(candidate.problem);
        else
            last = &candidate.edit;
    }
    QSet<qsizetype> taken;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (waiting.contains(candidate.problem))
            continue;
        round.edits.append(candidate.edit);
        if (!taken.contains(candidate.problem))
            round.problems.append(&problems.at(candidate.problem));
        taken.insert(candidate.problem);
    }
    round.waiting = waiting.size();
    return round;
}

/// The lines that a stretch touches, not more of them than a person reads.
SourceSpan linesAround(QByteArrayView text, SourceSpan span)
{
    qsizetype from = span.offset;
    while (from > 0 && text[from - 1] != '\n' && span.offset - from < kLongestLine)
        --from;
    qsizetype to = span.end();
    while (to < text.size() && text[to] != '\n' && text[to] != '\r' && to - span.end() < kLongestLine)
        ++to;
    return { from, to - from };
}

/// The parameter that an edit is made in, or that it removes; Element::kNone where it is neither.
quint32 parameterOf(const ProfileDocument &document, SourceSpan span)
{
    const std::vector<quint32> &parameters = document.parameters();
    const std::vector<Element> &elements = document.scan().elements;
    const auto after = std::upper_bound(parameters.begin(), parameters.end(), span.offset,
        [&](qsizetype offset, quint32 index) { return offset < qsizetype(elements[index].start); });
    if (after != parameters.begin() && span.end() <= elements[*(after - 1)].span().end())
        return *(after - 1);
    return after != parameters.end() && qsizetype(elements[*after].start) < span.end() ? *after
                                                                                       : Element::kNone;
}

class Previews
{
public:
    explicit Previews(const ProfileDocument &document)
        : m_document(document)
    {
    }

    QList<FixPreview> of(const QList<TextEdit> &edits, const QHash<QString, QStringList> &codes) const
    {
        QList<FixPreview> result;
        for (qsizetype i = 0; i < edits.size();) {
            const SourceSpan first = edits.at(i).span;
            const quint32 index = parameterOf(m_document, first);
            const SourceSpan shown = shownAround(first, index);
            QList<TextEdit> inside;
            while (i < edits.size() && edits.at(i).span.end() <= shown.end()
                && (inside.isEmpty() || edits.at(i).span.offset < shown.end())) {
                TextEdit edit = edits.at(i++);
                edit.span.offset -= shown.offset;
                inside.append(edit);
            }
            FixPreview preview;
            if (index != Element::kNone)
                preview.element = m_document.elementName(index);
            preview.codes = codes.value(preview.element);
            // A removal begins at the end of the line before.
            const qsizetype place = index == Element::kNone
                ? first.offset
                : qMax(first.offset, qsizetype(m_document.scan().elements[index].start));
            preview.line = m_document.lines().position(place).line;
            preview.before = m_document.text().mid(shown.offset, shown.length);
            preview.after = withEdits(preview.before, inside);
            preview.isSecret = showsSecret(shown);
            preview.editCount = inside.size();
            result.append(preview);
        }
        return result;
    }

private:
    SourceSpan shownAround(SourceSpan edit, quint32 index) const
    {
        if (index == Element::kNone)
            return linesAround(m_document.text(), edit);
        const SourceSpan element = m_document.scan().elements[index].span();
        return element.offset <= edit.offset && edit.end() <= element.end() ? element : edit;
    }

    /// Whether the stretch shows something of a value that is not to be read by all.
    bool showsSecret(SourceSpan shown) const
    {
        const std::vector<quint32> &parameters = m_document.parameters();
        const std::vector<Element> &elements = m_document.scan().elements;
        auto at = std::upper_bound(parameters.begin(), parameters.end(), shown.offset,
            [&](qsizetype offset, quint32 index) { return offset < qsizetype(elements[index].start); });
        if (at != parameters.begin())
            --at;
        for (; at != parameters.end() && qsizetype(elements[*at].start) < shown.end(); ++at) {
            if (elements[*at].span().end() <= shown.offset)
                continue;
            const QString value = m_document.elementState(*at).text;
            if (masked(m_document.catalogue(), m_document.elementName(*at), value) != value)
                return true;
        }
        return false;
    }

    const ProfileDocument &m_document;
};

} // namespace

FixPlan planFixes(const ProfileDocument &document, const CheckOptions &options, const FixFilter &wanted)
{
    FixPlan plan;
    ProfileChecker checker(document.catalogue());
    ComposedEdits composed(document.text());
    ProfileDocument scratch(document.catalogue());
    scratch.setTarget(document.target());
    QHash<QString, QStringList> codes; // of what is mended, by element
    QSet<QByteArray> seen;
    seen.insert(document.text());
    for (int round = 0; round < kMostRounds; ++round) {
        scratch.setText(composed.text(), document.wrapping());
        const CheckResult found = checker.check(scratch, options);
        const Round chosen = chooseRound(found.problems, wanted);
        plan.left = chosen.waiting;
        if (chosen.edits.isEmpty())
            break;
        const QByteArray next = withEdits(composed.text(), chosen.edits);
        if (seen.contains(next)) {
            plan.left += chosen.problems.size();
            break;
        }
        seen.insert(next);
        composed.add(chosen.edits);
        plan.fixed += chosen.problems.size();
        for (const Problem *problem : chosen.problems) {
            QStringList &of = codes[problem->element];
            if (!of.contains(problem->diagnostic.code))
                of.append(problem->diagnostic.code);
        }
    }
    plan.edits = composed.edits();
    plan.previews = Previews(document).of(plan.edits, codes);
    return plan;
}

FixPlan planFixes(const ProfileDocument &document, const CheckOptions &options, QLatin1StringView code)
{
    return planFixes(
        document, options, [code](const Problem &problem) { return problem.diagnostic.code == code; });
}

} // namespace flatprofile
