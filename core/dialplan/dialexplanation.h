#pragma once

#include "core/dialplan/dialling.h"

#include <QStringList>

namespace flatprofile {

/// Every sequence of the plan in words: what is typed, what is sent, and when.
QStringList explainDialPlan(
    const DialPlan &plan, const DialSettings &settings = {}, const IsVoid &isVoid = {});

/// A sequence as written; behind the plan's own, a star code.
QString sequenceText(const DialPlan &plan, const DialSettings &settings, int sequence);

/// What happens, in a sentence: what the phone waits for, dials or rejects, and why.
QString describeOutcome(const DialPlan &plan, const DialSettings &settings, const DialOutcome &outcome);
/// One line of the trace.
QString describeStep(const DialPlan &plan, const DialSettings &settings, const DialStep &step);
/// Why a sequence stands where it does: "6 keys to go", "key 1 is not 3, 4, 6 or 9".
QString describeProgress(const SequenceProgress &progress);
/// "2 to 9 or *"
QString describeKeys(KeySet keys);

} // namespace flatprofile
