#pragma once

#include "core/types/checks.h"
#include "core/types/datatype.h"

namespace flatprofile::checks {

/// Whether the type has a grammar of its own (Kind::Script, Kind::Rule) that is known by the type's name.
bool hasGrammar(const DataType &type);
void checkGrammar(const DataType &type, const Findings &findings);

/// What characters above U+007F are in the type's values.
enum class Foreign {
    Doubtful, // in names that people read
    Wrong, // in a grammar of ASCII alone
    JudgedByGrammar, // it depends on where they stand
};
Foreign foreignCharacters(const DataType &type);

} // namespace flatprofile::checks
