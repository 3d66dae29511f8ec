#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace flatprofile {

/// Nothing means "forever", written `*`.
using Duration = std::optional<std::chrono::milliseconds>;

/// A time of a script and how its writer spelled it (".5", "0.50"); equal when the times are.
struct ScriptTime
{
    Duration length = std::chrono::milliseconds(0);
    QString spelling; // printed while it is not empty; clear it when the length changes

    bool operator==(const ScriptTime &other) const { return length == other.length; }
};

/// A sine of a tone. `carrier * modulation` is not documented but shipped by providers.
struct ToneComponent
{
    int hertz = 0;
    int modulation = 0; // Hz of the factor; 0: none
    int tenthsOfDbm = 0;
    QString spelling;

    bool operator==(const ToneComponent &other) const
    {
        return hertz == other.hertz && modulation == other.modulation && tenthsOfDbm == other.tenthsOfDbm;
    }
};

struct ScriptSegment
{
    ScriptTime on;
    ScriptTime off;
    QList<int> components; // of tones: 1-based, without repetition; empty: silence, written 0

    bool operator==(const ScriptSegment &) const = default;
};

/// Its segments play in order, again and again, until the duration is over; the last one may be cut.
struct ScriptSection
{
    ScriptTime duration;
    QList<ScriptSegment> segments;

    bool operator==(const ScriptSection &) const = default;
};

struct CadenceScript
{
    QList<ScriptSection> sections;

    bool operator==(const CadenceScript &) const = default;
};

struct ToneScript
{
    QList<ToneComponent> frequencies;
    QList<ScriptSection> sections;

    bool operator==(const ToneScript &) const = default;
};

namespace scriptlimits {
inline constexpr qsizetype kLength = 127;
inline constexpr qsizetype kSections = 2;
inline constexpr qsizetype kSegments = 6;
inline constexpr qsizetype kFrequencies = 6;
} // namespace scriptlimits

/// How long the sections last together.
Duration totalDuration(const QList<ScriptSection> &sections);

/// The script as text, times and frequencies as their writer spelled them; parsing it gives an equal script.
QString printCadence(const CadenceScript &script);
QString printFrequencies(const QList<ToneComponent> &frequencies);
QString printTone(const ToneScript &script);

} // namespace flatprofile
