#pragma once

#include "core/signal/scripttimeline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flatprofile::cli {

/// What is heard until then: [[start, end, [components]], ...] in seconds; the components of a cadence are
/// none. At most ScriptTimeline::kMaxStretches entries; `isComplete` tells whether that was enough.
QJsonArray timelineJson(
    const ScriptTimeline &timeline, std::chrono::milliseconds until, bool *isComplete = nullptr);

/// frequencies[] (`hz`, `dbm`, and `modulation` where there is one), sections[] and total; an endless time is
/// "*".
QJsonObject scriptJson(const ToneScript &script);
QJsonObject scriptJson(const CadenceScript &script); // without frequencies, its segments without components
QJsonArray frequenciesJson(const QList<ToneComponent> &frequencies);

} // namespace flatprofile::cli
