#include "core/dialplan/dialcomparison.h"

#include "core/dialplan/dialtestnumbers.h"

#include <QSet>

namespace flatprofile {

QList<DialDifference> compareDialPlans(const DialPlan &before, const DialPlan &after,
    const DialSettings &settings, const QStringList &numbers, const IsVoid &isVoid)
{
    QStringList tried = numbers;
    for (const DialPlan *plan : { &before, &after }) {
        for (const DialTestNumber &number : testNumbers(*plan, isVoid))
            tried.append(number.digits);
    }
    Dialling first(before, settings);
    Dialling second(after, settings);
    QList<DialDifference> differences;
    QSet<QString> seen;
    for (const QString &digits : std::as_const(tried)) {
        if (isVoid && isVoid())
            break;
        if (seen.contains(digits))
            continue;
        seen.insert(digits);
        const DialOutcome a = dialledInTheEnd(first, digits);
        const DialOutcome b = dialledInTheEnd(second, digits);
        if (a.kind != b.kind || a.number != b.number)
            differences.append({ digits, DialDifference::Kind::Result, a, b });
        else if (a.kind == DialOutcome::Kind::Dial && a.delay != b.delay)
            differences.append({ digits, DialDifference::Kind::Time, a, b });
    }
    return differences;
}

} // namespace flatprofile
