#pragma once

#include "core/rules/editablerule.h"

namespace flatprofile {

/// What comes next in a rule that is being typed.
enum class RulePlace {
    Operand, // of a comparison
    Operator, // eq, ne, ...
    And, // another comparison, or the end of the condition
    Elsewhere, // outside a condition, or inside quotes
};

/// The place behind `before`, which ends where a word begins. Linear.
RulePlace placeAfter(QStringView before, EditableRule::Grammar grammar);

} // namespace flatprofile
