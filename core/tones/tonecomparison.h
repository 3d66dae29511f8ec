#pragma once

#include "core/script/script.h"

namespace flatprofile {

/// How two tones differ for the ear: by frequency, rhythm or level. How long the last section goes on is no
/// difference: phones end tones after some seconds that networks play for ever.
struct ToneComparison
{
    bool isSameFrequency = true; // each within 5 Hz or 1 %
    bool isSameRhythm = true; // each duration within 10 ms or 5 %
    bool isSameLevel = true; // each within 3 dB
    double distance = 0; // 0: alike, 1: nothing in common; a level counts next to nothing

    bool isAlike() const { return isSameFrequency && isSameRhythm; }
};

ToneComparison compareTones(const ToneScript &a, const ToneScript &b);

} // namespace flatprofile
