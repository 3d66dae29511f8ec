#pragma once

#include "core/script/script.h"
#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile {

/// A tone or a cadence: what is seen along a time line and changed there. A cadence has no frequencies.
struct TimedScript
{
    enum class Kind { Cadence, Tone };

    Kind kind = Kind::Cadence;
    QList<ToneComponent> frequencies;
    QList<ScriptSection> sections;

    bool isTone() const { return kind == Kind::Tone; }
    ToneScript tone() const { return { frequencies, sections }; }
    CadenceScript cadence() const { return { sections }; }

    bool operator==(const TimedScript &) const = default;
};

struct ReadTimedScript
{
    TimedScript script; // as far as the text can be read
    bool isWhole = true; // nothing is missing from it: printing it again loses nothing
    QList<Diagnostic> problems;
};

ReadTimedScript readTimedScript(TimedScript::Kind kind, QStringView text);
QString printTimedScript(const TimedScript &script);

} // namespace flatprofile
