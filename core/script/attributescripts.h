#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace flatprofile {

/// A ring tone: what the phone calls it, which file it plays, in which cadence (`Cadence_n`).
struct RingScript
{
    QString name;
    QString waveform;
    std::optional<int> cadence; // 1 to 9; nothing where it is missing or no number

    bool operator==(const RingScript &) const = default;
};

/// A light: colour g, r, a or o (off), pattern b (blinking) or n; null characters where nothing is said.
struct LedScript
{
    QChar colour;
    QChar pattern;

    bool operator==(const LedScript &) const = default;
};

// As far as they can be read; of two of the same key the last one counts. Checks are in scriptcheck.h.
RingScript readRing(QStringView text);
LedScript readLed(QStringView text);

/// "Rings Chirp 1 in cadence 1"; empty where nothing was read. Translated, as is the next.
QString describe(const RingScript &ring);
/// "Blinks green", "Off".
QString describe(const LedScript &led);

} // namespace flatprofile
