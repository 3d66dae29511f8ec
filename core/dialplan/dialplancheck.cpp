#include "core/dialplan/dialplancheck.h"

#include "core/dialplan/dialplancodes.h"
#include "core/dialplan/dialplanparser.h"
#include "core/dialplan/dialsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

using namespace dialplancodes;

namespace {

/// The shortest number that fits a sequence, with the lowest keys.
QString shortestNumber(const DialTable &table, int sequence)
{
    const DialTable::Sequence &s = table.sequences()[size_t(sequence)];
    QString number;
    for (int place = s.first; place < s.last; ++place) {
        const DialTable::Place &at = table.places()[size_t(place)];
        if (!at.repeats || (number.isEmpty() && place + 1 == s.last))
            number += KeySet { at.keys }.lowest();
    }
    return number;
}

/// For a sentence: enough to be recognised by.
QString shortened(const QString &text)
{
    constexpr qsizetype kMost = 60;
    return text.size() <= kMost ? text : text.first(kMost) + QChar(0x2026);
}

class Review
{
public:
    Review(const DialPlan &plan, bool withNotes)
        : m_plan(plan)
        , m_withNotes(withNotes)
        , m_table(plan, {})
        , m_search(m_table)
        , m_extents(sequenceExtents(plan))
    {
    }

    QList<Diagnostic> run();

private:
    void reviewOffHook(int sequence);
    void reviewHotLine(int hotLine);
    void reviewWithoutKey(int sequence);
    bool sendsNothing(int sequence) const;
    void reviewSequence(int sequence);
    void reportNeverDecides(int sequence);
    void add(Severity severity, QLatin1StringView code, int sequence, QStringList arguments,
        QList<TextEdit> fix = {});
    QString text(int sequence) const { return shortened(printSequence(m_plan.sequences.at(sequence))); }
    QList<TextEdit> removal(int sequence) const;

    const DialPlan &m_plan;
    bool m_withNotes;
    DialTable m_table;
    DialSearch m_search;
    QList<SourceSpan> m_extents;
    QList<Diagnostic> m_found;
};

void Review::add(
    Severity severity, QLatin1StringView code, int sequence, QStringList arguments, QList<TextEdit> fix)
{
    m_found.append(
        { severity, code, m_plan.sequences.at(sequence).span, std::move(arguments), std::move(fix) });
}

/// Takes the sequence and one mark beside it away.
QList<TextEdit> Review::removal(int sequence) const
{
    const SourceSpan whole = m_extents.at(sequence);
    if (sequence > 0)
        return { { { whole.offset - 1, whole.length + 1 }, "" } };
    return m_extents.size() > 1 ? QList<TextEdit> { { { whole.offset, whole.length + 1 }, "" } }
                                : QList<TextEdit>();
}

void Review::reviewOffHook(int sequence)
{
    const DialTable::Sequence &s = m_table.sequences()[size_t(sequence)];
    if (sequence != m_table.firstOffHook())
        add(Severity::Warning, kSecondOffHook, sequence, { text(sequence), text(m_table.firstOffHook()) },
            removal(sequence));
    else if (s.last > s.first)
        add(Severity::Warning, kOffHookKeys, sequence, { text(sequence) });
}

/// Sequences of outside tones alone are for the parser, which calls them empty.
void Review::reviewWithoutKey(int sequence)
{
    const QList<DialElement> &elements = m_plan.sequences.at(sequence).elements;
    const bool isEmpty = std::all_of(elements.begin(), elements.end(),
        [](const DialElement &e) { return e.kind == DialElement::Kind::OutsideTone; });
    if (!isEmpty)
        add(Severity::Warning, kWithoutKey, sequence, { text(sequence) }, removal(sequence));
}

bool Review::sendsNothing(int sequence) const
{
    const QList<DialElement> &elements = m_plan.sequences.at(sequence).elements;
    return std::none_of(elements.begin(), elements.end(), [](const DialElement &e) {
        return e.kind == DialElement::Kind::Key
            || (e.kind == DialElement::Kind::Substitution && !e.replacement.isEmpty());
    });
}

/// A number is dialled as soon as the phone is off the hook, so no other sequence is ever reached.
void Review::reviewHotLine(int hotLine)
{
    for (int i = 0; i < m_plan.sequences.size(); ++i) {
        if (i != hotLine && m_found.size() < dialplanlimits::kWarnings)
            add(Severity::Warning, kHotLine, i, { text(i), text(hotLine) }, removal(i));
    }
}

void Review::reportNeverDecides(int sequence)
{
    Dialling dialling(m_plan);
    const QString number = shortestNumber(m_table, sequence);
    const int culprit = dialledInTheEnd(dialling, number).sequence;
    const QStringList arguments { text(sequence), culprit < 0 ? QString() : text(culprit),
        shortened(number) };
    const bool isCut = !dialling.leftOver().isEmpty();
    if (culprit == sequence || culprit < 0)
        return; // it is the timers of the plan that end every number early
    if (isCut && dialling.leftOver().contains(u'#'))
        add(Severity::Warning, kHash, sequence, arguments, removal(sequence));
    else
        add(Severity::Warning, isCut ? kUnreachable : kShadowed, sequence, arguments, removal(sequence));
}

void Review::reviewSequence(int sequence)
{
    const DialTable::Sequence &s = m_table.sequences()[size_t(sequence)];
    const auto any = m_search.find(sequence, [](const DialSearch::Moment &) { return true; });
    if (m_search.gaveUp())
        return;
    if (!any) {
        reportNeverDecides(sequence);
        return;
    }
    if (!s.isBarred && sendsNothing(sequence))
        add(Severity::Warning, kSendsNothing, sequence, { text(sequence) });
    if (s.isBarred) {
        const auto leak
            = m_search.find(sequence, [](const DialSearch::Moment &moment) { return moment.earlier >= 0; });
        if (leak) {
            const int earlier = leak->moment.earlier;
            const SourceSpan whole = m_extents.at(sequence);
            QByteArray moved = printDialPlan(m_plan).sliced(whole.offset, whole.length).toUtf8() + '|';
            QList<TextEdit> fix { { { m_extents.at(earlier).offset, 0 }, std::move(moved) } };
            fix += removal(sequence);
            add(Severity::Warning, kBarOrder, sequence,
                { text(sequence), text(earlier), shortened(leak->digits) }, fix);
        }
    } else if (m_withNotes) {
        const auto wait = m_search.find(
            sequence, [](const DialSearch::Moment &moment) { return moment.waits && moment.longer >= 0; });
        if (wait)
            add(Severity::Info, kWaits, sequence,
                { text(sequence), text(wait->moment.longer), shortened(wait->digits),
                    QString::number(s.shortTimer.count()) });
    }
}

QList<Diagnostic> Review::run()
{
    if (const Dialling offHook(m_plan); offHook.isOver()) {
        reviewHotLine(offHook.outcome().sequence);
        return std::move(m_found);
    }
    for (int i = 0; i < m_plan.sequences.size() && !m_search.gaveUp(); ++i) {
        const DialTable::Sequence &s = m_table.sequences()[size_t(i)];
        if (s.isOffHook)
            reviewOffHook(i);
        else if (s.last > s.first)
            reviewSequence(i);
        else if (m_found.size() < dialplanlimits::kWarnings)
            reviewWithoutKey(i);
    }
    if (m_search.gaveUp() && !m_plan.sequences.isEmpty())
        m_found.append({ Severity::Info, kUncompared, m_plan.sequences.last().span, {}, {} });
    return std::move(m_found);
}

SourceSpan spanOf(const DialPlan &plan, int sequence)
{
    if (sequence >= 0 && sequence < plan.sequences.size())
        return plan.sequences.at(sequence).span;
    if (plan.sequences.isEmpty())
        return {};
    const qsizetype from = plan.sequences.first().span.offset;
    return { from, plan.sequences.last().span.end() - from };
}

/// Puts the number before everything else, where it is the first to match.
QList<TextEdit> firstSequence(const DialPlan &plan, const QString &number)
{
    const qsizetype at = sequenceExtents(plan).value(0).offset;
    return { { { at, 0 }, number.toLatin1() + '|' } };
}

/// So that the number need not wait for what could follow.
QList<TextEdit> sentAtOnce(const DialPlan &plan, int sequence, const QString &number)
{
    if (sequence < plan.sequences.size() && printSequence(plan.sequences.at(sequence)) == number)
        return { { { plan.sequences.at(sequence).span.end(), 0 }, "S0" } };
    return firstSequence(plan, number + "S0"_L1);
}

bool isDialable(const QString &number)
{
    return !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](QChar c) { return KeySet::index(c) >= 0; });
}

} // namespace

QList<Diagnostic> reviewDialPlan(const DialPlan &plan)
{
    return Review(plan, true).run();
}

QList<Diagnostic> checkDialPlan(QStringView text)
{
    const ParsedDialPlan parsed = parseDialPlan(text);
    QList<Diagnostic> found = parsed.problems;
    if (!parsed.isValid())
        return found;
    if (text.size() > dialplanlimits::kSafeLength)
        found.append({ Severity::Warning, kLong,
            { dialplanlimits::kSafeLength, text.size() - dialplanlimits::kSafeLength },
            { QString::number(dialplanlimits::kSafeLength), QString::number(text.size()) }, {} });
    found += Review(parsed.plan, false).run();
    // What is merely worth knowing would stand beside every plan there is; the tester shows it.
    found.removeIf([](const Diagnostic &d) { return d.severity == Severity::Info; });
    std::stable_sort(found.begin(), found.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.span.offset < b.span.offset; });
    return found;
}

QList<Diagnostic> reviewEmergencyNumbers(
    const DialPlan &plan, const QStringList &numbers, const DialSettings &settings)
{
    QList<Diagnostic> found;
    Dialling dialling(plan, settings);
    if (dialling.isOver()) { // a hot line
        const QString &hotLine = dialling.outcome().number;
        const auto missed = std::find_if(numbers.begin(), numbers.end(), isDialable);
        if (missed != numbers.end() && !numbers.contains(hotLine))
            found.append({ Severity::Warning, kEmergencyHotLine, spanOf(plan, dialling.outcome().sequence),
                { *missed, hotLine }, {} });
        return found;
    }
    for (const QString &number : numbers) {
        if (!isDialable(number))
            continue;
        const DialOutcome outcome = dialledInTheEnd(dialling, number);
        const SourceSpan span = spanOf(plan, outcome.sequence);
        const auto add = [&](QLatin1StringView code, const QString &second, bool fixable) {
            found.append({ Severity::Warning, code, span,
                second.isNull() ? QStringList { number } : QStringList { number, second },
                fixable ? firstSequence(plan, number) : QList<TextEdit>() });
        };
        if (outcome.kind == DialOutcome::Kind::Dial && !dialling.leftOver().isEmpty())
            add(kEmergencyCut, dialling.digits(), false);
        else if (outcome.reason == DialOutcome::Reason::Barred)
            add(kEmergencyBarred, {}, false);
        else if (outcome.kind == DialOutcome::Kind::Reject)
            add(kEmergencyRejected, {}, true);
        else if (outcome.number != number)
            add(kEmergencyChanged, outcome.number, true);
        else if (outcome.after == DialOutcome::After::LongTimer)
            add(kEmergencyRejected, {}, true); // an SPA sends what it does not know, after a long wait
        else if (outcome.delay && outcome.delay->count() > 0)
            found.append(
                { Severity::Info, kEmergencyLate, span, { number, QString::number(outcome.delay->count()) },
                    sentAtOnce(plan, outcome.sequence, number) });
    }
    return found;
}

QList<Diagnostic> reviewStarCodes(
    const DialPlan &plan, const QList<StarCode> &codes, const DialSettings &settings)
{
    QList<Diagnostic> found;
    DialSettings with = settings;
    with.starCodes = codes;
    Dialling dialling(plan, with);
    if (dialling.isOver())
        return found; // a hot line is meant to take no keys
    for (const StarCode &star : codes) {
        if (!isDialable(star.code))
            continue;
        const DialOutcome outcome = dialledInTheEnd(dialling, star.code);
        const bool byThePlan = outcome.sequence >= 0 && outcome.sequence < dialling.starCodesFrom();
        if (!byThePlan)
            continue;
        const QString sequence = shortened(printSequence(plan.sequences.at(outcome.sequence)));
        const auto add = [&](QLatin1StringView code, Severity severity = Severity::Warning) {
            found.append(
                { severity, code, spanOf(plan, outcome.sequence), { star.code, star.field, sequence }, {} });
        };
        if (!dialling.leftOver().isEmpty())
            add(kStarCodeSwallowed);
        else if (outcome.reason == DialOutcome::Reason::Barred)
            add(kStarCodeBarred, Severity::Info); // who writes a bar means it
        else if (outcome.kind == DialOutcome::Kind::Dial && outcome.number != star.code)
            add(kStarCodeChanged);
    }
    return found;
}

} // namespace flatprofile
