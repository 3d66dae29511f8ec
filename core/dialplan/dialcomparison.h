#pragma once

#include "core/dialplan/dialling.h"

namespace flatprofile {

/// A number that two plans treat differently, every timer having ended.
struct DialDifference
{
    enum class Kind {
        Result, // dialled by one alone, or as different numbers
        Time, // the same number, sooner or later
    };

    QString digits;
    Kind kind = Kind::Result;
    DialOutcome before;
    DialOutcome after;

    bool operator==(const DialDifference &) const = default;
};

/// Tries the test numbers of both plans, and those given, on both.
QList<DialDifference> compareDialPlans(const DialPlan &before, const DialPlan &after,
    const DialSettings &settings = {}, const QStringList &numbers = {}, const IsVoid &isVoid = {});

} // namespace flatprofile
