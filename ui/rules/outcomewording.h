#pragma once

#include "core/rules/phonebench.h"

namespace flatprofile {

/// "Alternative 3", "Skipped", "Error", ...
QString outcomeWords(const BenchOutcome &outcome);
/// The URL without secrets; of an error the sentence that tells what it is.
QString outcomeDetail(const BenchOutcome &outcome);
/// Why a phone takes nothing of the rule, though it can read it.
QString whySkipped(const RuleTree &rule);
/// Whether the phone fetches what is expected of it; nothing where nothing is.
std::optional<bool> meetsExpectation(const BenchOutcome &outcome, const FakePhone &phone);

} // namespace flatprofile
