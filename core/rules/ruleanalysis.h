#pragma once

#include "core/rules/macrocatalogue.h"
#include "core/rules/rulesyntax.h"

namespace flatprofile {

/// What can be said of a rule without phones: faults of form, and what is probably not meant. Operands and
/// parts of a server that hold macros are not judged. Problems in their order, each with a fix where one
/// exists. Total; linear, as comparisons between alternatives are bounded.
QList<Diagnostic> analyzeRule(QStringView rule, RuleKind kind, MacroTarget target = MacroTarget::Mpp);

/// The same for Resync_Trigger_*: a condition without parentheses.
QList<Diagnostic> analyzeTrigger(QStringView condition, MacroTarget target = MacroTarget::Mpp);

/// Which alternatives of a rule some phone could take, as far as that can be said without phones.
QList<bool> reachableAlternatives(const RuleTree &tree);

} // namespace flatprofile
