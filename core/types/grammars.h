#pragma once

#include "core/types/checks.h"
#include "core/types/datatype.h"

namespace flatprofile::checks {

/// The check of a type that has a grammar of its own (Kind::Script, Kind::Rule), by the type's name; null for
/// a grammar that is not written yet.
using GrammarCheck = void (*)(const Findings &findings);
GrammarCheck grammarCheck(const DataType &type);

/// Whether nothing but ASCII can stand in the type: no names that people read.
bool isAsciiOnly(const DataType &type);

} // namespace flatprofile::checks
