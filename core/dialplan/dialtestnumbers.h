#pragma once

#include "core/dialplan/dialling.h"

namespace flatprofile {

/// A number to try, and why this one.
struct DialTestNumber
{
    enum class Why {
        Shortest, // fits the sequence with the lowest keys
        Deciding, // the sequence decides, where the shortest is another's
        Repeated, // each dot takes more than one key
        SetEdge, // the lowest or highest key of a set
        BesideSet, // just outside a set
        OneShort,
        OneTooMany,
        OffHook, // no key at all
    };

    QString digits;
    int sequence = -1; // it is made for
    Why why = Why::Shortest;

    bool operator==(const DialTestNumber &) const = default;
};

/// Numbers for every sequence of the plan and every boundary in it, no number twice. At most
/// kMostTestNumbers.
QList<DialTestNumber> testNumbers(const DialPlan &plan, const IsVoid &isVoid = {});

inline constexpr qsizetype kMostTestNumbers = 20'000;

} // namespace flatprofile
