#pragma once

#include "core/signal/scripttimeline.h"

#include <QMap>

#include <span>

namespace flatprofile {

namespace signallimits {
inline constexpr int kLowestRate = 8'000; // Hz
inline constexpr int kHighestRate = 192'000;
} // namespace signallimits

struct SignalOptions
{
    int rate = 48'000; // frames a second
    double gain = 0; // dB, of a preview; an exported file has none
    Duration horizon; // where what is endless, or longer, is faded out
};

/// A script as 16-bit samples, one channel: the sum of its components, a sine of 0 dBm lying 3.14 dB below
/// full scale (the digital milliwatt of G.711). Each stretch of sound starts at phase 0 and has raised-cosine
/// edges of 2 ms inside its time. A sum that would clip lowers the whole signal. The same script gives the
/// same bytes, in whatever pieces it is read; reading changes nothing, so threads can share one.
///
/// Whole hertz repeat after a second: one second of each set of components is made at once, the rest is
/// copied.
class ScriptSignal
{
public:
    explicit ScriptSignal(const ToneScript &script, const SignalOptions &options = {});
    /// A cadence gates a neutral ring of two tones in turn: which melody rings is set elsewhere.
    explicit ScriptSignal(const CadenceScript &script, const SignalOptions &options = {});

    int rate() const { return m_rate; }
    /// Frames until the script, or the horizon, ends; nothing: for ever.
    std::optional<qint64> frameCount() const;
    /// How far, in dB, the signal lies below its nominal level so that nothing clips; 0 for all usual
    /// scripts.
    double attenuation() const { return m_attenuation; }
    /// Components (1-based) that this rate can't carry; they are left out.
    QList<int> tooHigh() const { return m_tooHigh; }

    /// Fills `frames` from the frame `position` on; silence after the end.
    void read(qint64 position, std::span<qint16> frames) const;

private:
    ScriptSignal(ScriptTimeline timeline, const SignalOptions &options);
    qint64 tableFrames() const;
    void takeSeconds(QMap<QList<int>, QList<double>> sums);
    qint64 frameAt(std::chrono::milliseconds time) const { return time.count() * m_rate / 1000; }
    void writeStretch(
        const QList<qint16> &second, qint64 from, qint64 length, std::span<qint16> frames) const;

    ScriptTimeline m_timeline;
    int m_rate = 0;
    Duration m_horizon;
    double m_attenuation = 0;
    QList<int> m_tooHigh;
    QMap<QList<int>, QList<qint16>> m_seconds; // by set of components
};

} // namespace flatprofile
