#pragma once

#include "core/script/script.h"

#include <QString>

namespace flatprofile {

/// Seconds without their unit, with as many decimals as they need: "0.25".
QString secondsInWords(std::chrono::milliseconds time);
/// "0.25 s", or "for ever".
QString timeInWords(Duration time);
/// "480 Hz", "400 × 33 Hz".
QString frequencyInWords(const ToneComponent &component);
/// "−19 dBm", "−12.5 dBm".
QString levelInWords(int tenthsOfDbm);
/// The level of all of them together (their powers add), in tenths of dBm; 0 for none.
int levelTogether(const QList<ToneComponent> &components);

/// What a section plays: "on 2 s, off 4 s, repeated for 60 s"; of a tone with its frequencies: "480 + 620 Hz
/// for 0.5 s, silence for 0.5 s, repeated for 10 s". Translated.
QString sectionInWords(const ScriptSection &section);
QString sectionInWords(const ScriptSection &section, const QList<ToneComponent> &frequencies);

} // namespace flatprofile
