#pragma once

#include "core/tones/tonechanges.h"
#include "core/tones/tonecomparison.h"

#include <optional>

namespace flatprofile {

/// A tone of a profile that is not the country's.
struct ToneDifference
{
    QString element;
    ToneKind kind = ToneKind::Dial;
    QString ours;
    QString theirs; // the nearest the country has
    std::optional<ToneComparison> comparison; // of the two; nothing where ours can't be read
};

QString describe(const ToneDifference &difference); // "Other frequencies", translated

/// How near the tones of a profile are to a country's.
struct PlanMatch
{
    QString country;
    double distance = 0; // 0: each tone sounds like one of the country's
    int compared = 0; // elements, without those untold
    int alike = 0;
    QList<ToneDifference> differences;
    QStringList untold; // elements with a value, whose tone no source of the country tells; one that a
                        // source only fills in counts as told where it is alike
};

/// Which country this is: the nearest plans, best first; plans that are equally near by their code. Dial,
/// busy, reorder and ring back tone weigh four times what the others do. Elements without a value are not
/// compared; with none at all the list is empty.
QList<PlanMatch> nearestPlans(const TonePlans &plans, const ToneValues &values, qsizetype limit = 5);

} // namespace flatprofile
