#include "core/dialplan/dialplan.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static QString printKeys(KeySet keys)
{
    if (keys == KeySet::digits())
        return u"x"_s;
    if (keys.isSingle())
        return keys.lowest();
    QString text;
    for (int from = 0; from < KeySet::kCount; ++from) {
        if ((keys.bits & (1 << from)) == 0)
            continue;
        int to = from;
        while (from < 10 && to + 1 < 10 && (keys.bits & (1 << (to + 1))) != 0)
            ++to;
        text += QChar(KeySet::kKeys[from]);
        if (to > from + 1)
            text += u'-';
        if (to > from)
            text += QChar(KeySet::kKeys[to]);
        from = to;
    }
    return u'[' + text + u']';
}

static QChar letterOf(DialTimer timer)
{
    return timer == DialTimer::Long ? u'L' : timer == DialTimer::Short ? u'S' : u'P';
}

QString printElement(const DialElement &element)
{
    if (!element.spelling.isEmpty())
        return element.spelling;
    switch (element.kind) {
    case DialElement::Kind::Key:
        return printKeys(element.keys) + (element.repeats ? "."_L1 : ""_L1);
    case DialElement::Kind::OutsideTone:
        return u","_s;
    case DialElement::Kind::Timer:
        return letterOf(element.timer)
            + (element.delay ? QString::number(element.delay->count()) : QString());
    case DialElement::Kind::Substitution:
        break;
    }
    QString text = u"<"_s;
    for (const DialElement &part : element.matched)
        text += printElement(part);
    return text + u':' + element.replacement + u'>';
}

/// As written, blanks included.
static QString printWhole(const DialSequence &sequence)
{
    QString text;
    const DialElement *before = nullptr;
    for (const DialElement &element : sequence.elements) {
        const QString next = printElement(element);
        // A digit would run into a timer's number.
        if (before && before->kind == DialElement::Kind::Timer && next.at(0) >= u'0' && next.at(0) <= u'9')
            text += u' ';
        text += next;
        before = &element;
    }
    return text + (sequence.ending.contains(u'!') == sequence.barred ? sequence.ending : u"!"_s);
}

QString printSequence(const DialSequence &sequence)
{
    return printWhole(sequence).trimmed();
}

/// Up to the first sequence.
static QString printOpening(const DialPlan &plan)
{
    QString text;
    for (const DialPlanTimer &timer : plan.timers)
        text += timer.spelling.isEmpty()
            ? QString(letterOf(timer.timer) + u':' + QString::number(timer.delay.count()) + u',')
            : timer.spelling;
    return text + plan.opening + (plan.isOpened ? "("_L1 : ""_L1);
}

QList<SourceSpan> sequenceExtents(const DialPlan &plan)
{
    QList<SourceSpan> extents;
    qsizetype at = printOpening(plan).size();
    for (const DialSequence &sequence : plan.sequences) {
        extents.append({ at, printWhole(sequence).size() });
        at = extents.last().end() + 1;
    }
    return extents;
}

QString printDialPlan(const DialPlan &plan)
{
    QString text = printOpening(plan);
    for (qsizetype i = 0; i < plan.sequences.size(); ++i) {
        if (i > 0)
            text += u'|';
        text += printWhole(plan.sequences.at(i));
    }
    if (plan.isClosed)
        text += u')';
    return text + plan.closing + plan.unread;
}

bool DialSequence::isOffHook() const
{
    return !elements.isEmpty() && elements.first().kind == DialElement::Kind::Timer
        && elements.first().timer == DialTimer::OffHook;
}

} // namespace flatprofile
