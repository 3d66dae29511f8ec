#pragma once

#include "core/dialplan/dialling.h"
#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile {

/// What is wrong with the text of a dial plan: what it may not hold, and what in it can't work. Spans count
/// UTF-16 units. Total; linear but for the comparison of sequences, whose steps are bounded.
QList<Diagnostic> checkDialPlan(QStringView text);

/// What can't work in a plan (warnings), and what one should know of it (info): sequences that never decide,
/// that wait for the timer because a longer one could follow, that bar what an earlier one would let through
/// on a phone that takes the first. Spans are those of the printed plan.
QList<Diagnostic> reviewDialPlan(const DialPlan &plan);

/// Which of the numbers the plan does not dial as they are. The user names them: a country's, or a site's
/// own.
QList<Diagnostic> reviewEmergencyNumbers(
    const DialPlan &plan, const QStringList &numbers, const DialSettings &settings = {});

/// Which star codes of the phone would never come to it, because the plan bars, changes or sends them before.
QList<Diagnostic> reviewStarCodes(
    const DialPlan &plan, const QList<StarCode> &codes, const DialSettings &settings = {});

/// The sentence for people; a null string for a code of another area.
QString describeDialPlan(const Diagnostic &diagnostic);
/// The words for the button of the fix; a null string for a code of another area.
QString describeDialPlanFix(const Diagnostic &diagnostic);

} // namespace flatprofile
