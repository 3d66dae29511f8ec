#pragma once

#include "core/script/script.h"
#include "core/support/diagnostic.h"

#include <QStringView>

#include <optional>

namespace flatprofile {

/// What was read and what is to be said of it. A script is there exactly when no problem is an error.
/// Codes are `tone-`, `cadence-` or `freq-` with one of the words of scriptcodes.h.
template <typename Script>
struct ParsedScript
{
    std::optional<Script> script;
    QList<Diagnostic> problems;
    Script readable; // what stands before and beside the errors: to be shown, not to be written
    bool isWhole = true; // nothing of the text is missing from `readable`
};

ParsedScript<CadenceScript> parseCadence(QStringView text);
ParsedScript<QList<ToneComponent>> parseFrequencies(QStringView text);
ParsedScript<ToneScript> parseTone(QStringView text);

} // namespace flatprofile
