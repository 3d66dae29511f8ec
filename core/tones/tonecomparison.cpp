#include "core/tones/tonecomparison.h"

#include "core/signal/scripttimeline.h"

#include <algorithm>
#include <cmath>

namespace flatprofile {

using std::chrono::milliseconds;

namespace {

constexpr double kHertz = 5;
constexpr double kHertzShare = 0.01;
constexpr double kMilliseconds = 10;
constexpr double kTimeShare = 0.05;
constexpr int kTenthsOfDecibel = 30;

/// What sounds for how long, once through the segments of a section.
struct Run
{
    Duration length; // nothing: all the time
    QList<ToneComponent> sound; // by frequency
};

bool isNear(double a, double b, double least, double share)
{
    return std::abs(a - b) <= std::max(least, share * std::max(std::abs(a), std::abs(b)));
}

bool isSameFrequency(const ToneComponent &a, const ToneComponent &b)
{
    return isNear(a.hertz, b.hertz, kHertz, kHertzShare)
        && isNear(a.modulation, b.modulation, kHertz, kHertzShare);
}

QList<ToneComponent> soundOf(const ToneScript &script, const QList<int> &components)
{
    QList<ToneComponent> sound;
    for (const int number : components) {
        if (number <= script.frequencies.size())
            sound.append(script.frequencies.at(number - 1));
    }
    std::sort(sound.begin(), sound.end(), [](const ToneComponent &a, const ToneComponent &b) {
        return a.hertz != b.hertz ? a.hertz < b.hertz : a.tenthsOfDbm > b.tenthsOfDbm;
    });
    return sound;
}

/// The shortest beginning whose repetition gives all of it: (1/1,1/1) sounds like (1/1).
QList<Run> shortestPeriod(const QList<Run> &runs)
{
    for (qsizetype period = 1; period < runs.size(); ++period) {
        bool repeats = runs.size() % period == 0;
        for (qsizetype i = period; repeats && i < runs.size(); ++i)
            repeats = runs.at(i).length == runs.at(i - period).length
                && runs.at(i).sound == runs.at(i - period).sound;
        if (repeats)
            return runs.first(period);
    }
    return runs;
}

/// The runs of a section; a section cut before its segments end is one that ends there.
QList<Run> runsOf(const ToneScript &script, const ScriptTimeline &timeline, const SectionPlace &place)
{
    QList<Run> runs;
    const Duration length = place.end ? Duration(*place.end - place.start) : std::nullopt;
    const Duration cycle = place.cycle && length ? std::min(*place.cycle, *length)
        : place.cycle                            ? place.cycle
                                                 : length;
    const milliseconds end = place.start + cycle.value_or(milliseconds(1));
    QList<int> last;
    for (const TimelinePart &part : timeline.parts(place.start, end)) {
        const milliseconds partLength = std::min(part.end.value_or(end), end) - part.start;
        if (!runs.isEmpty() && part.components == last) {
            runs.last().length = *runs.last().length + partLength;
        } else {
            runs.append({ partLength, soundOf(script, part.components) });
            last = part.components;
        }
    }
    if (runs.size() == 1)
        runs.first().length.reset();
    return shortestPeriod(runs);
}

double frequencyDistance(const QList<ToneComponent> &a, const QList<ToneComponent> &b)
{
    qsizetype common = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        if (isSameFrequency(a.at(i), b.at(j))) {
            ++common;
            ++i;
            ++j;
        } else if (a.at(i).hertz < b.at(j).hertz) {
            ++i;
        } else {
            ++j;
        }
    }
    const qsizetype most = std::max(a.size(), b.size());
    return most == 0 ? 0 : 1 - double(common) / double(most);
}

bool isSameLevel(const QList<ToneComponent> &a, const QList<ToneComponent> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return std::abs(one.tenthsOfDbm - other.tenthsOfDbm) <= kTenthsOfDecibel;
    });
}

/// 0 for the same, 1 for one twice the other or worse.
double timeDistance(Duration a, Duration b)
{
    if (!a || !b)
        return a == b ? 0 : 1;
    const auto x = double(a->count());
    const auto y = double(b->count());
    return isNear(x, y, kMilliseconds, kTimeShare) ? 0 : std::min(1.0, std::abs(x - y) / std::min(x, y));
}

/// Adds how far two sections are apart; returns the share of difference in frequency and in rhythm.
std::pair<double, double> compareRuns(const QList<Run> &a, const QList<Run> &b, ToneComparison &result)
{
    if (a.size() != b.size()) {
        QList<ToneComponent> all[2];
        for (const auto &[runs, sounds] : { std::pair(&a, &all[0]), std::pair(&b, &all[1]) }) {
            for (const Run &run : *runs) {
                for (const ToneComponent &component : run.sound) {
                    if (!sounds->contains(component))
                        sounds->append(component);
                }
            }
            std::sort(sounds->begin(), sounds->end(),
                [](const ToneComponent &x, const ToneComponent &y) { return x.hertz < y.hertz; });
        }
        return { frequencyDistance(all[0], all[1]), 1 };
    }
    double frequency = 0;
    double rhythm = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const double here = frequencyDistance(a.at(i).sound, b.at(i).sound);
        frequency = std::max(frequency, here);
        rhythm += timeDistance(a.at(i).length, b.at(i).length) / double(a.size());
        result.isSameLevel = result.isSameLevel && (here > 0 || isSameLevel(a.at(i).sound, b.at(i).sound));
    }
    return { frequency, rhythm };
}

/// What comes before the last section: nothing, or a few runs and how long they go on.
double compareBeginnings(const ScriptTimeline &a, const ScriptTimeline &b)
{
    if (a.places().size() != b.places().size())
        return 1;
    return a.places().size() < 2 ? 0 : timeDistance(a.places().first().end, b.places().first().end);
}

} // namespace

ToneComparison compareTones(const ToneScript &a, const ToneScript &b)
{
    const ScriptTimeline first(a);
    const ScriptTimeline second(b);
    ToneComparison result;
    const qsizetype sections = std::min(first.places().size(), second.places().size());
    double frequency = sections == 0 && first.places().size() != second.places().size() ? 1 : 0;
    double rhythm = compareBeginnings(first, second) / 2;
    for (qsizetype i = 1; i <= sections; ++i) { // the last sections belong together
        const auto [hertz, time] = compareRuns(runsOf(a, first, first.places().at(first.places().size() - i)),
            runsOf(b, second, second.places().at(second.places().size() - i)), result);
        frequency = std::max(frequency, hertz);
        rhythm = std::max(rhythm, time);
    }
    result.isSameFrequency = frequency == 0;
    result.isSameRhythm = rhythm == 0;
    // Any difference in kind weighs more than the largest of degree within the other kind's half.
    const auto half = [](double share) { return share == 0 ? 0 : 0.2 + 0.3 * share; };
    result.distance = half(frequency) + half(rhythm);
    if (result.distance == 0 && !result.isSameLevel)
        result.distance = 0.01;
    return result;
}

} // namespace flatprofile
