#include "core/rules/editablerule.h"

#include "core/rules/macrocatalogue.h"
#include "core/rules/ruleanalysis.h"
#include "core/rules/ruleparser.h"
#include "core/rules/version.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

ComparisonDraft draftOf(const Comparison &comparison)
{
    const bool isQuoted
        = comparison.left.kind == Operand::Kind::Quoted || comparison.right.kind == Operand::Kind::Quoted;
    return { comparison.left.text, comparison.op, comparison.right.text, isQuoted,
        comparison.left.kind == Operand::Kind::Implied };
}

QString operatorWord(ComparisonOperator op)
{
    static constexpr std::array kWords { "eq"_L1, "ne"_L1, "lt"_L1, "le"_L1, "gt"_L1, "ge"_L1 };
    return kWords[std::size_t(op)];
}

/// Whether the text is one operand without quotes.
static bool isBareOperand(QStringView text)
{
    const Condition condition = parseCondition(u"0 eq "_s + text.toString());
    return !text.isEmpty() && !condition.problem && condition.comparisons.size() == 1
        && condition.comparisons.constFirst().right.kind == Operand::Kind::Bare
        && condition.comparisons.constFirst().right.text == text;
}

ComparisonDraft withFittingQuotes(ComparisonDraft draft)
{
    const auto reference = macroReferenceAt(draft.left, 0);
    const auto macro = reference ? findMacro(reference->name) : std::nullopt;
    const bool isCounted
        = macro && (macro->kind == Macro::Kind::Integer || macro->kind == Macro::Kind::Version);
    draft.isQuoted = !(isCounted || draft.isImplied) || !isBareOperand(draft.right);
    return draft;
}

/// A comparison as it is written; quotes inside have no spelling and go.
static QString operandText(QString text, bool isQuoted)
{
    if (!isQuoted && isBareOperand(text))
        return text;
    return u'"' + text.remove(u'"') + u'"';
}

EditableRule::EditableRule(const QString &text, Grammar grammar)
    : m_grammar(grammar)
{
    if (grammar == Grammar::Trigger)
        readTrigger(text);
    else
        m_tree = parseRule(text, kind());
}

EditableRule::Grammar EditableRule::grammarOf(QStringView element)
{
    if (element.startsWith("Resync_Trigger"_L1))
        return Grammar::Trigger;
    switch (ruleKindOf(element)) {
    case RuleKind::Upgrade:
        return Grammar::Upgrade;
    case RuleKind::Report:
        return Grammar::Report;
    case RuleKind::Profile:
        break;
    }
    return Grammar::Profile;
}

RuleKind EditableRule::kind() const
{
    return m_grammar == Grammar::Upgrade ? RuleKind::Upgrade
        : m_grammar == Grammar::Report   ? RuleKind::Report
                                         : RuleKind::Profile;
}

void EditableRule::readTrigger(const QString &text)
{
    m_tree.text = text;
    if (QStringView(text).trimmed().isEmpty())
        return;
    RuleAlternative alternative;
    alternative.span = { 0, text.size() };
    alternative.conditionSpan = alternative.span;
    alternative.conditionText = alternative.span;
    alternative.condition = parseCondition(text);
    using Kind = RuleToken::Kind;
    qsizetype at = 0;
    const auto mark = [&](Kind kind, SourceSpan span) {
        if (span.offset > at) // blanks, and the `and` between two comparisons
            m_tree.tokens.append({ Kind::Operator, { at, span.offset - at } });
        m_tree.tokens.append({ kind, span });
        at = span.end();
    };
    for (const Comparison &comparison : std::as_const(alternative.condition.comparisons)) {
        for (const Operand *operand : { &comparison.left, &comparison.right }) {
            if (operand == &comparison.right)
                mark(Kind::Operator, comparison.opSpan);
            if (operand->kind != Operand::Kind::Implied)
                mark(operand->kind == Operand::Kind::Quoted ? Kind::String : Kind::Operand, operand->span);
        }
    }
    if (at < text.size())
        m_tree.tokens.append({ QStringView(text).sliced(at).trimmed().isEmpty() ? Kind::Blank : Kind::Unknown,
            { at, text.size() - at } });
    if (alternative.condition.problem)
        m_tree.problems.append(*alternative.condition.problem);
    m_tree.alternatives.append(std::move(alternative));
}

QList<Diagnostic> EditableRule::problems() const
{
    return m_grammar == Grammar::Trigger ? analyzeTrigger(text()) : analyzeRule(text(), kind());
}

bool EditableRule::isUnderstood(qsizetype alternative) const
{
    const SourceSpan span = at(alternative).span;
    return std::none_of(m_tree.tokens.cbegin(), m_tree.tokens.cend(), [&](const RuleToken &token) {
        return token.kind == RuleToken::Kind::Unknown && token.span.offset >= span.offset
            && token.span.end() <= span.end();
    });
}

bool EditableRule::hasReadableCondition(qsizetype alternative) const
{
    return at(alternative).hasCondition() && !at(alternative).condition.problem;
}

QString EditableRule::withText(SourceSpan span, const QString &part) const
{
    QString result = text();
    return result.replace(span.offset, span.length, part);
}

QString EditableRule::withFix(const Diagnostic &problem) const
{
    QString result = text();
    for (auto edit = problem.fix.crbegin(); edit != problem.fix.crend(); ++edit)
        result.replace(edit->span.offset, edit->span.length, QString::fromUtf8(edit->replacement));
    return result;
}

qsizetype EditableRule::afterBlanks(qsizetype from) const
{
    while (from < text().size() && isRuleBlank(text().at(from)))
        ++from;
    return from;
}

QString EditableRule::inserted(qsizetype where, const QString &part) const
{
    QString padded = part;
    if (where > 0 && !isRuleBlank(text().at(where - 1)))
        padded.prepend(u' ');
    if (where < text().size() && !isRuleBlank(text().at(where)))
        padded.append(u' ');
    return withText({ where, 0 }, padded);
}

QString EditableRule::withComparison(
    qsizetype alternative, qsizetype index, const ComparisonDraft &draft) const
{
    const RuleAlternative *target = m_tree.alternatives.isEmpty() ? nullptr : &at(alternative);
    const bool isQuoted
        = draft.isQuoted || (!draft.isImplied && !isBareOperand(draft.left)) || !isBareOperand(draft.right);
    const QString left = operandText(draft.left, isQuoted);
    const QString right = operandText(draft.right, isQuoted);
    const QString whole = left + u' ' + operatorWord(draft.op) + u' ' + right;
    if (!target || !target->hasCondition()) {
        const qsizetype where = target ? target->span.offset : text().size();
        return inserted(where, m_grammar == Grammar::Trigger ? whole : u'(' + whole + ")?"_L1);
    }
    const QList<Comparison> &comparisons = target->condition.comparisons;
    if (index == comparisons.size())
        return withText(
            { comparisons.isEmpty() ? target->conditionText.offset : comparisons.constLast().span.end(), 0 },
            (comparisons.isEmpty() ? QString() : u" and "_s) + whole);
    const Comparison &present = comparisons.at(index);
    const ComparisonDraft before = draftOf(present);
    if (draft == before)
        return text();
    if (present.left.kind == Operand::Kind::Implied)
        return withText(present.span, draft.isImplied ? operatorWord(draft.op) + u' ' + right : whole);
    QString result = text(); // from the right, so that the spans on the left stay true
    const bool requoted = isQuoted != before.isQuoted;
    if (requoted || draft.right != before.right)
        result.replace(present.right.span.offset, present.right.span.length, right);
    if (draft.op != before.op) {
        const SourceSpan op = present.opSpan;
        QString word = operatorWord(draft.op);
        if (op.end() < result.size() && !isRuleBlank(result.at(op.end())))
            word.append(u' ');
        if (!isRuleBlank(result.at(op.offset - 1)))
            word.prepend(u' ');
        result.replace(op.offset, op.length, word);
    }
    if (requoted || draft.left != before.left)
        result.replace(present.left.span.offset, present.left.span.length, left);
    return result;
}

QString EditableRule::withoutComparison(qsizetype alternative, qsizetype index) const
{
    const RuleAlternative &target = at(alternative);
    const QList<Comparison> &comparisons = target.condition.comparisons;
    if (comparisons.size() <= 1) {
        const qsizetype from = target.conditionSpan.offset;
        return withText({ from, afterBlanks(target.conditionSpan.end()) - from }, {});
    }
    const qsizetype from = index == 0 ? comparisons.at(0).span.offset : comparisons.at(index - 1).span.end();
    const qsizetype to = index == 0 ? comparisons.at(1).span.offset : comparisons.at(index).span.end();
    return withText({ from, to - from }, {});
}

QString EditableRule::withAssignment(
    qsizetype alternative, qsizetype index, const QString &name, const QString &value) const
{
    const RuleAlternative *target = m_tree.alternatives.isEmpty() ? nullptr : &at(alternative);
    const QString quoted = u'"' + QString(value).remove(u'"') + u'"';
    const QString whole = name + " = "_L1 + quoted + u';';
    if (!target || target->assignmentsSpan.length == 0) {
        const qsizetype where = !target ? 0
            : target->hasCondition()    ? target->conditionSpan.end()
                                        : target->span.offset;
        return inserted(where, u'(' + whole + ")!"_L1);
    }
    if (index == target->assignments.size()) {
        if (target->assignments.isEmpty())
            return withText({ target->assignmentsSpan.offset + 1, 0 }, whole);
        const qsizetype end = target->assignments.constLast().span.end();
        const qsizetype sign = afterBlanks(end);
        const bool isEnded = sign < text().size() && text().at(sign) == u';';
        return withText({ isEnded ? sign + 1 : end, 0 }, (isEnded ? u" "_s : u"; "_s) + whole);
    }
    const RuleAssignment &present = target->assignments.at(index);
    QString result = text();
    if (value != present.value)
        result.replace(present.valueSpan.offset, present.valueSpan.length, quoted);
    if (name != present.name)
        result.replace(present.nameSpan.offset, present.nameSpan.length, name);
    return result;
}

QString EditableRule::withoutAssignment(qsizetype alternative, qsizetype index) const
{
    const RuleAlternative &target = at(alternative);
    if (target.assignments.size() <= 1) {
        const qsizetype from = target.assignmentsSpan.offset;
        return withText({ from, afterBlanks(target.assignmentsSpan.end()) - from }, {});
    }
    const SourceSpan span = target.assignments.at(index).span;
    const qsizetype sign = afterBlanks(span.end());
    const bool isEnded = sign < text().size() && text().at(sign) == u';';
    const bool isLast = index + 1 == target.assignments.size();
    const qsizetype to = isEnded ? (isLast ? sign + 1 : afterBlanks(sign + 1)) : span.end();
    return withText({ span.offset, to - span.offset }, {});
}

static QString argumentText(const QString &argument)
{
    const bool isPlain = !argument.isEmpty() && !argument.startsWith("--"_L1)
        && std::none_of(argument.begin(), argument.end(),
            [](QChar c) { return isRuleBlank(c) || c == u'"' || c == u']' || c == u'['; });
    return isPlain ? argument : u'"' + QString(argument).remove(u'"') + u'"';
}

QString EditableRule::withOption(qsizetype alternative, qsizetype fetch, qsizetype index, const QString &name,
    const QString &argument) const
{
    const RuleAlternative *target = m_tree.alternatives.isEmpty() ? nullptr : &at(alternative);
    const QString whole = "--"_L1 + name + (argument.isEmpty() ? QString() : u' ' + argumentText(argument));
    if (!target || fetch >= target->fetches.size())
        return inserted(target ? target->span.end() : 0, u'[' + whole + u']');
    const RuleFetch &present = target->fetches.at(fetch);
    if (present.brackets.length == 0)
        return inserted(present.url.offset, u'[' + whole + u']');
    if (index == present.options.size()) {
        const bool isFirst = present.options.isEmpty();
        return withText({ present.brackets.end() - 1, 0 }, isFirst ? whole : u' ' + whole);
    }
    const RuleOption &option = present.options.at(index);
    const bool takesNow = !argument.isEmpty();
    const bool tookBefore = option.argumentSpan.length > 0;
    QString result = text();
    if (takesNow != tookBefore) {
        const qsizetype end = tookBefore ? option.argumentSpan.end() : option.nameSpan.end();
        return withText({ option.nameSpan.offset, end - option.nameSpan.offset }, whole);
    }
    if (takesNow && argument != option.argument)
        result.replace(option.argumentSpan.offset, option.argumentSpan.length, argumentText(argument));
    if (name != option.name)
        result.replace(option.nameSpan.offset, option.nameSpan.length, "--"_L1 + name);
    return result;
}

QString EditableRule::withoutOption(qsizetype alternative, qsizetype fetch, qsizetype index) const
{
    const RuleFetch &present = at(alternative).fetches.at(fetch);
    if (present.options.size() <= 1) {
        const qsizetype from = present.brackets.offset;
        return withText({ from, afterBlanks(present.brackets.end()) - from }, {});
    }
    const RuleOption &option = present.options.at(index);
    qsizetype from = option.nameSpan.offset;
    qsizetype to = option.argumentSpan.length > 0 ? option.argumentSpan.end() : option.nameSpan.end();
    if (index + 1 < present.options.size())
        to = present.options.at(index + 1).nameSpan.offset;
    else
        while (isRuleBlank(text().at(from - 1)))
            --from;
    return withText({ from, to - from }, {});
}

QString EditableRule::withUrl(qsizetype alternative, qsizetype fetch, const QString &url) const
{
    if (m_tree.alternatives.isEmpty())
        return url;
    const RuleAlternative &target = at(alternative);
    if (fetch >= target.fetches.size())
        return inserted(target.span.end(), url);
    const SourceSpan span = target.fetches.at(fetch).url;
    return span.length == 0 ? inserted(span.offset, url) : withText(span, url);
}

QString EditableRule::withAlternative(qsizetype index, const QString &alternative) const
{
    if (m_tree.alternatives.isEmpty())
        return alternative;
    if (index >= m_tree.alternatives.size()) {
        qsizetype end = m_tree.alternatives.constLast().span.end();
        if (!QStringView(text()).sliced(end).trimmed().isEmpty())
            end = text().size(); // what isn't read stays
        return withText(
            { end, text().size() - end }, " |"_L1 + (alternative.isEmpty() ? QString() : u' ' + alternative));
    }
    return inserted(at(index).span.offset, alternative.isEmpty() ? u"|"_s : alternative + " |"_L1);
}

QString EditableRule::withoutAlternative(qsizetype index) const
{
    const QList<RuleAlternative> &all = m_tree.alternatives;
    if (all.size() == 1)
        return {};
    if (index + 1 < all.size())
        return withText({ at(index).span.offset, at(index + 1).span.offset - at(index).span.offset }, {});
    const qsizetype from = at(index - 1).span.end();
    return withText({ from, at(index).span.end() - from }, {});
}

QString EditableRule::withMovedAlternative(qsizetype from, qsizetype to) const
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_tree.alternatives.size(); ++i)
        order.append(i);
    order.move(from, to);
    QString result;
    qsizetype done = 0; // what stands between the alternatives keeps its place
    for (qsizetype i = 0; i < order.size(); ++i) {
        const SourceSpan place = at(i).span;
        const SourceSpan span = at(order.at(i)).span;
        result += QStringView(text()).sliced(done, place.offset - done);
        result += QStringView(text()).sliced(span.offset, span.length);
        done = place.end();
    }
    return result + text().sliced(done);
}

bool isAssignableName(QStringView name)
{
    const QString text = u'(' + name.toString() + " = \"\";)! /x"_L1;
    const RuleTree tree = parseRule(text, RuleKind::Profile);
    return !tree.error() && tree.alternatives.size() == 1
        && tree.alternatives.constFirst().assignments.size() == 1
        && tree.alternatives.constFirst().assignments.constFirst().name == name;
}

QList<OptionForm> optionForms(EditableRule::Grammar grammar)
{
    using Grammar = EditableRule::Grammar;
    if (grammar == Grammar::Upgrade || grammar == Grammar::Trigger)
        return {};
    QList<OptionForm> forms { { u"key"_s, u"$SA"_s }, { u"uid"_s, u"$A"_s }, { u"pwd"_s, u"$SB"_s },
        { u"post"_s, u"a"_s }, { u"alias"_s, u"a"_s }, { u"srv"_s, {} } };
    if (grammar == Grammar::Report)
        forms = { forms.at(0), forms.at(1), forms.at(2), { u"delta"_s, {} }, { u"status"_s, {} } };
    return forms;
}

} // namespace flatprofile
