#include "core/signal/scriptsignal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace flatprofile {

using std::chrono::milliseconds;

static constexpr double kMilliwattBelowFullScale = 3.14; // dB; A-law digital milliwatt, G.711
static constexpr double kFullScale = 32'767;
static constexpr int kEdgesPerSecond = 500; // an edge takes 2 ms

// The ring that a cadence gates: two tones in turn. In 50 ms both run through whole periods.
static constexpr int kRingTones[2] { 800, 1000 }; // Hz
static constexpr int kRingTurns = 20; // a second
static constexpr int kRingTenthsOfDbm = -100;

static double amplitude(int tenthsOfDbm, double gain)
{
    return std::pow(10.0, (tenthsOfDbm / 10.0 - kMilliwattBelowFullScale + gain) / 20);
}

/// One period with as many frames as a second has: a sine of F Hz takes every F-th. Each is computed when it
/// is first asked for, so that a beep of some milliseconds does not wait for a second.
class SineTable
{
public:
    explicit SineTable(int rate)
        : m_values(rate, std::numeric_limits<double>::quiet_NaN())
    {
    }

    double at(qint64 index)
    {
        double &value = m_values[index];
        if (std::isnan(value))
            value = std::sin(2 * std::numbers::pi * double(index) / double(m_values.size()));
        return value;
    }
    qint64 size() const { return m_values.size(); }

private:
    QList<double> m_values;
};

static void addComponent(QList<double> &sum, SineTable &sine, const ToneComponent &component, double gain)
{
    const double peak = amplitude(component.tenthsOfDbm, gain);
    qint64 carrier = 0;
    qint64 factor = 0;
    for (double &value : sum) {
        const double modulation = component.modulation > 0 ? sine.at(factor) : 1;
        value += peak * modulation * sine.at(carrier);
        carrier = (carrier + component.hertz) % sine.size();
        factor = (factor + component.modulation) % sine.size();
    }
}

ScriptSignal::ScriptSignal(ScriptTimeline timeline, const SignalOptions &options)
    : m_timeline(std::move(timeline))
    , m_rate(std::clamp(options.rate, signallimits::kLowestRate, signallimits::kHighestRate))
    , m_horizon(options.horizon)
{
}

ScriptSignal::ScriptSignal(const ToneScript &script, const SignalOptions &options)
    : ScriptSignal(ScriptTimeline(script), options)
{
    for (int i = 0; i < script.frequencies.size(); ++i) {
        const ToneComponent &component = script.frequencies.at(i);
        if (2 * (qint64(component.hertz) + component.modulation) >= m_rate)
            m_tooHigh.append(i + 1);
    }
    SineTable sine(m_rate);
    QMap<QList<int>, QList<double>> sums;
    for (const ScriptSection &section : script.sections) {
        for (const ScriptSegment &segment : section.segments) {
            QList<int> components = segment.components;
            std::sort(components.begin(), components.end());
            if (components.isEmpty() || sums.contains(components))
                continue;
            QList<double> sum(tableFrames(), 0.0);
            for (const int number : std::as_const(components)) {
                if (number >= 1 && number <= script.frequencies.size() && !m_tooHigh.contains(number))
                    addComponent(sum, sine, script.frequencies.at(number - 1), options.gain);
            }
            sums.insert(components, sum);
        }
    }
    takeSeconds(std::move(sums));
}

ScriptSignal::ScriptSignal(const CadenceScript &script, const SignalOptions &options)
    : ScriptSignal(ScriptTimeline(script), options)
{
    SineTable sine(m_rate);
    const double peak = amplitude(kRingTenthsOfDbm, options.gain);
    QList<double> sum(tableFrames());
    qint64 phase = 0;
    for (qint64 i = 0; i < sum.size(); ++i) {
        sum[i] = peak * sine.at(phase);
        phase = (phase + kRingTones[i * kRingTurns / m_rate % 2]) % m_rate;
    }
    takeSeconds({ { QList<int>(), sum } });
}

/// A second, or all of a shorter script.
qint64 ScriptSignal::tableFrames() const
{
    const Duration total = m_timeline.total();
    return total && *total < std::chrono::seconds(1) ? frameAt(*total) : m_rate;
}

void ScriptSignal::takeSeconds(QMap<QList<int>, QList<double>> sums)
{
    double peak = 1;
    for (const QList<double> &sum : std::as_const(sums)) {
        for (const double value : sum)
            peak = std::max(peak, std::abs(value));
    }
    m_attenuation = 20 * std::log10(peak);
    const double scale = kFullScale / peak;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        QList<qint16> second(sum->size());
        std::transform(sum->cbegin(), sum->cend(), second.begin(), [&](double value) {
            const double scaled = value * scale;
            return qint16(scaled + (scaled < 0 ? -0.5 : 0.5));
        });
        m_seconds.insert(sum.key(), second);
    }
}

std::optional<qint64> ScriptSignal::frameCount() const
{
    Duration end = m_timeline.total();
    if (m_horizon)
        end = end ? std::min(*end, *m_horizon) : *m_horizon;
    return end ? std::optional(frameAt(*end)) : std::nullopt;
}

/// Writes frames of a stretch that is `length` frames long, the first of them being its frame `from`.
void ScriptSignal::writeStretch(
    const QList<qint16> &second, qint64 from, qint64 length, std::span<qint16> frames) const
{
    const qint64 count = qint64(frames.size());
    for (qint64 done = 0; done < count;) {
        const qint64 at = (from + done) % m_rate;
        const qint64 piece = std::min(count - done, m_rate - at);
        std::copy_n(second.cbegin() + at, piece, frames.begin() + done);
        done += piece;
    }
    const qint64 edge = std::min<qint64>(m_rate / kEdgesPerSecond, length / 2);
    const auto fade = [&](qint64 first, qint64 last, auto distance) {
        for (qint64 i = std::max(first, from); i < std::min(last, from + count); ++i) {
            const double weight = 0.5 - 0.5 * std::cos(std::numbers::pi * (distance(i) + 0.5) / double(edge));
            qint16 &frame = frames[size_t(i - from)];
            frame = qint16(std::lround(frame * weight));
        }
    };
    fade(0, edge, [](qint64 i) { return double(i); });
    fade(length - edge, length, [&](qint64 i) { return double(length - 1 - i); });
}

void ScriptSignal::read(qint64 position, std::span<qint16> frames) const
{
    std::fill(frames.begin(), frames.end(), qint16(0));
    const std::optional<qint64> count = frameCount();
    const qint64 stop
        = std::min(position + qint64(frames.size()), count.value_or(std::numeric_limits<qint64>::max()));
    for (qint64 at = std::max<qint64>(position, 0); at < stop;) {
        // The last millisecond that begins at this frame or before it.
        const milliseconds time { ((at + 1) * 1000 - 1) / m_rate };
        const std::optional<SoundStretch> stretch = m_timeline.stretchAt(time);
        if (!stretch)
            break;
        const qint64 first = frameAt(stretch->start);
        qint64 last = stretch->end ? frameAt(*stretch->end) : std::numeric_limits<qint64>::max();
        if (count)
            last = std::min(last, *count);
        const qint64 next = std::min(last, stop);
        if (stretch->isSounding) {
            const auto second = m_seconds.constFind(stretch->components);
            if (second != m_seconds.cend())
                writeStretch(*second, at - first, last - first,
                    frames.subspan(size_t(at - position), size_t(next - at)));
        }
        at = next;
    }
}

} // namespace flatprofile
