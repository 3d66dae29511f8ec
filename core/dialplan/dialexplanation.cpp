#include "core/dialplan/dialexplanation.h"

#include "core/dialplan/dialsearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace flatprofile {

namespace {

using Kind = DialElement::Kind;

struct DialPlans
{
    Q_DECLARE_TR_FUNCTIONS(DialPlans)
};

bool isSame(const DialElement &a, const DialElement &b)
{
    return a.kind == Kind::Key && b.kind == Kind::Key && a.keys == b.keys;
}

QString substitutionInWords(const DialElement &element)
{
    QString keys;
    for (const DialElement &part : element.matched) {
        DialElement plain = part;
        plain.spelling.clear();
        if (part.kind == Kind::Key)
            keys += printElement(plain);
    }
    if (keys.isEmpty())
        return DialPlans::tr("%1 inserted").arg(element.replacement);
    return element.replacement.isEmpty() ? DialPlans::tr("%1 (not sent)").arg(keys)
                                         : DialPlans::tr("%1 (sent as %2)").arg(keys, element.replacement);
}

/// The keys from `at` on that can be told together; moves `at` behind them.
QString keysInWords(const QList<DialElement> &elements, qsizetype &at)
{
    const DialElement &first = elements.at(at);
    if (first.keys.isSingle() && !first.repeats) {
        QString keys;
        for (; at < elements.size() && elements.at(at).kind == Kind::Key && elements.at(at).keys.isSingle()
             && !elements.at(at).repeats;
             ++at)
            keys += elements.at(at).keys.lowest();
        return keys;
    }
    int count = 0;
    bool more = false;
    for (; at < elements.size() && isSame(first, elements.at(at)); ++at) {
        more = more || elements.at(at).repeats;
        count += elements.at(at).repeats ? 0 : 1;
    }
    if (first.keys == KeySet::digits())
        return !more    ? DialPlans::tr("%n digit(s)", nullptr, count)
            : count > 0 ? DialPlans::tr("%n or more digits", nullptr, count)
                        : DialPlans::tr("any number of digits");
    const QString keys = describeKeys(first.keys);
    if (more)
        return count > 0 ? DialPlans::tr("%n or more keys out of %1", nullptr, count).arg(keys)
                         : DialPlans::tr("any number of keys out of %1").arg(keys);
    return count == 1 ? DialPlans::tr("one of %1").arg(keys)
                      : DialPlans::tr("%n keys out of %1", nullptr, count).arg(keys);
}

QString keysInWords(const DialSequence &sequence)
{
    QString words;
    const auto add = [&](const QString &part) {
        //: keys of a dial plan, in the order they are typed: "9, then 7 digits"
        words = words.isEmpty() ? part : DialPlans::tr("%1, then %2").arg(words, part);
    };
    const QList<DialElement> &elements = sequence.elements;
    for (qsizetype i = 0; i < elements.size();) {
        const DialElement &element = elements.at(i);
        if (element.kind == Kind::Key) {
            add(keysInWords(elements, i));
            continue;
        }
        if (element.kind == Kind::OutsideTone)
            add(DialPlans::tr("outside tone"));
        else if (element.kind == Kind::Substitution) {
            add(substitutionInWords(element));
            if (std::any_of(element.matched.begin(), element.matched.end(),
                    [](const DialElement &e) { return e.kind == Kind::OutsideTone; }))
                add(DialPlans::tr("outside tone"));
        }
        ++i;
    }
    return words;
}

QString offHookInWords(const DialTable &table, int sequence, std::chrono::seconds delay)
{
    const QString number = table.offHookNumber(sequence);
    const QString seconds = QString::number(delay.count());
    if (number.isEmpty())
        return DialPlans::tr("Dialling ends when no key is pressed for %1 s.").arg(seconds);
    return delay.count() == 0
        ? DialPlans::tr("%1 is dialled as soon as the phone is off the hook.").arg(number)
        : DialPlans::tr("%1 is dialled when no key is pressed for %2 s.").arg(number, seconds);
}

QString sequenceInWords(const DialSequence &source, const DialTable &table, DialSearch &search, int index)
{
    const DialTable::Sequence &sequence = table.sequences()[size_t(index)];
    if (sequence.isOffHook)
        return index == table.firstOffHook()
            ? offHookInWords(table, index, sequence.offHook)
            : DialPlans::tr("Never used: another sequence with P stands before it.");
    if (sequence.shortTimer.count() == 0 && table.dialsNothingTyped(index))
        return offHookInWords(table, index, sequence.shortTimer);
    const QString keys = keysInWords(source);
    if (sequence.first == sequence.last)
        return DialPlans::tr("Matches nothing.");
    if (sequence.isBarred)
        return DialPlans::tr("%1: barred, so nothing is dialled.").arg(keys);
    const bool waits = search.find(index, [](const DialSearch::Moment &m) { return m.waits; }).has_value();
    const bool dials = waits || search.find(index, [](const DialSearch::Moment &) { return true; });
    if (!dials && !search.gaveUp())
        return DialPlans::tr("%1: never decides, because other sequences do.").arg(keys);
    const QString seconds = QString::number(sequence.shortTimer.count());
    if (sequence.isRewriting)
        return waits ? DialPlans::tr("%1: sent with these changes, after %2 s or # where more could follow.")
                           .arg(keys, seconds)
                     : DialPlans::tr("%1: sent with these changes, at once.").arg(keys);
    return waits
        ? DialPlans::tr("%1: sent as dialled, after %2 s or # where more could follow.").arg(keys, seconds)
        : DialPlans::tr("%1: sent as dialled, at once.").arg(keys);
}

} // namespace

QStringList explainDialPlan(const DialPlan &plan, const DialSettings &settings, const IsVoid &isVoid)
{
    const DialTable table(plan, settings.times, settings.starCodes);
    DialSearch search(table);
    QStringList lines;
    const Dialling offHook(plan, settings);
    const int hotLine = offHook.isOver() ? offHook.outcome().sequence : -1;
    for (int i = 0; i < plan.sequences.size() && !(isVoid && isVoid()); ++i) {
        lines.append(hotLine >= 0 && i != hotLine
                ? DialPlans::tr("Never used: the phone dials as soon as it is off the hook.")
                : sequenceInWords(plan.sequences.at(i), table, search, i));
    }
    return lines;
}

QString describeKeys(KeySet keys)
{
    if (keys == KeySet::digits())
        return DialPlans::tr("0 to 9");
    QStringList parts;
    for (int from = 0; from < KeySet::kCount; ++from) {
        if ((keys.bits & (1 << from)) == 0)
            continue;
        int to = from;
        while (from < 10 && to + 1 < 10 && (keys.bits & (1 << (to + 1))) != 0)
            ++to;
        const QString first = QChar(KeySet::kKeys[from]);
        const QString last = QChar(KeySet::kKeys[to]);
        if (to > from + 1)
            //: a range of keys: "2 to 9"
            parts.append(DialPlans::tr("%1 to %2").arg(first, last));
        else
            parts.append(first);
        if (to == from + 1)
            parts.append(last);
        from = to;
    }
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    //: keys, one of which is meant: "3, 4 or 9"
    return parts.isEmpty() ? last : DialPlans::tr("%1 or %2").arg(parts.join(", "_L1), last);
}

} // namespace flatprofile
