#include "core/script/timedscript.h"

#include "core/script/scriptparser.h"

namespace flatprofile {

ReadTimedScript readTimedScript(TimedScript::Kind kind, QStringView text)
{
    if (kind == TimedScript::Kind::Cadence) {
        ParsedScript<CadenceScript> parsed = parseCadence(text);
        return { { kind, {}, std::move(parsed.readable.sections) }, parsed.isWhole,
            std::move(parsed.problems) };
    }
    ParsedScript<ToneScript> parsed = parseTone(text);
    return { { kind, std::move(parsed.readable.frequencies), std::move(parsed.readable.sections) },
        parsed.isWhole, std::move(parsed.problems) };
}

QString printTimedScript(const TimedScript &script)
{
    return script.isTone() ? printTone(script.tone()) : printCadence(script.cadence());
}

} // namespace flatprofile
