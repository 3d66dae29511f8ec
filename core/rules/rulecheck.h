#pragma once

#include "core/rules/condition.h"
#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile {

/// What is wrong with a value of these types. Total and linear in its length.
QList<Diagnostic> checkProvisioningRule(QStringView value); // a profile or a report rule
QList<Diagnostic> checkProfileRule(QStringView value);
QList<Diagnostic> checkReportRule(QStringView value);
QList<Diagnostic> checkUpgradeRule(QStringView value);
QList<Diagnostic> checkResyncTrigger(QStringView value);
QList<Diagnostic> checkRetrySchedule(QStringView value);
QList<Diagnostic> checkLogMessage(QStringView value); // any text, with macros in it

/// The sentence for people; a null string for a code of another area.
QString describeRule(const Diagnostic &diagnostic);
/// The words for the button of the fix; a null string for a code of another area.
QString describeRuleFix(const Diagnostic &diagnostic);

/// Why a comparison came out as it did ("11-3-2MPP0001 is greater than 11-3-1MPP at number 3."); the
/// problem's sentence where it can't be evaluated.
QString explainComparison(const ComparisonResult &result);

} // namespace flatprofile
