#pragma once

#include <QLatin1StringView>

#include <cstddef>
#include <iterator>

namespace flatprofile::scriptcodes {

/// What can be wrong, without the prefix of the type of script.
enum class Fault {
    Length,
    Limit,
    Section,
    MissingSemicolon,
    Segment,
    Duration,
    Decimals,
    Index,
    BlankForPlus,
    Silent,
    Zero,
    Freq,
    Modulated,
    High,
    Loud,
    Cut,
    Unreachable,
    Unreached,
    Skipped,
    Count_,
};

/// The code of a fault: row by prefix (tone, cadence, freq).
inline constexpr QLatin1StringView kCodes[][3] = {
    { QLatin1StringView("tone-length"), QLatin1StringView("cadence-length"),
        QLatin1StringView("freq-length") },
    { QLatin1StringView("tone-limit"), QLatin1StringView("cadence-limit"), QLatin1StringView("freq-limit") },
    { QLatin1StringView("tone-section"), QLatin1StringView("cadence-section"), {} },
    { QLatin1StringView("tone-joined-section"), {}, {} },
    { QLatin1StringView("tone-segment"), QLatin1StringView("cadence-segment"), {} },
    { QLatin1StringView("tone-duration"), QLatin1StringView("cadence-duration"), {} },
    { QLatin1StringView("tone-precise-duration"), QLatin1StringView("cadence-precise-duration"), {} },
    { QLatin1StringView("tone-index"), {}, {} },
    { QLatin1StringView("tone-blank-index"), {}, {} },
    { QLatin1StringView("tone-silent-index"), {}, {} },
    { QLatin1StringView("tone-zero"), QLatin1StringView("cadence-zero"), {} },
    { QLatin1StringView("tone-freq"), {}, QLatin1StringView("freq-freq") },
    { QLatin1StringView("tone-modulated-freq"), {}, QLatin1StringView("freq-modulated-freq") },
    { QLatin1StringView("tone-high-freq"), {}, QLatin1StringView("freq-high-freq") },
    { QLatin1StringView("tone-loud-freq"), {}, QLatin1StringView("freq-loud-freq") },
    { QLatin1StringView("tone-cut-segment"), QLatin1StringView("cadence-cut-segment"), {} },
    { QLatin1StringView("tone-unreachable-section"), QLatin1StringView("cadence-unreachable-section"), {} },
    { QLatin1StringView("tone-unreached-segment"), QLatin1StringView("cadence-unreached-segment"), {} },
    { QLatin1StringView("tone-empty-section"), QLatin1StringView("cadence-empty-section"), {} },
};
static_assert(std::size(kCodes) == size_t(Fault::Count_));

inline constexpr QLatin1StringView kRingSyntax { "ring-syntax" };
inline constexpr QLatin1StringView kRingKey { "ring-key" }; // arguments: the key
inline constexpr QLatin1StringView kRingCadence { "ring-cadence" };
inline constexpr QLatin1StringView kLedSyntax { "led-syntax" };
inline constexpr QLatin1StringView kLedKey { "led-key" }; // arguments: the key
inline constexpr QLatin1StringView kLedWord { "led-word" }; // arguments: the word, those documented

} // namespace flatprofile::scriptcodes
