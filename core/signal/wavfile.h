#pragma once

#include "core/signal/scriptsignal.h"
#include "core/support/result.h"

#include <QByteArray>

namespace flatprofile {

enum class WavError {
    TooLong, // more than kMaxWavBytes
};

inline constexpr qint64 kMaxWavBytes = 512LL * 1024 * 1024; // 93 minutes at 48 kHz

/// `frames` frames of a signal as a WAV file: PCM, one channel, 16 bits. Frames after the signal's end are
/// silent.
Result<QByteArray, WavError> wavFile(const ScriptSignal &signal, qint64 frames);

} // namespace flatprofile
