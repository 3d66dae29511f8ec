#pragma once

#include "core/signal/scripttimeline.h"
#include "core/support/diagnostic.h"

#include <QJsonArray>

namespace flatprofile::cli {

/// What is heard until then: [[start, end, [components]], ...] in seconds; the components of a cadence are
/// none. At most ScriptTimeline::kMaxStretches entries; `isComplete` tells whether that was enough.
QJsonArray timelineJson(
    const ScriptTimeline &timeline, std::chrono::milliseconds until, bool *isComplete = nullptr);

/// problems[] of a script: severity, code, message, span, and as fix what the span becomes.
QJsonArray scriptProblemsJson(const QList<Diagnostic> &problems, const QString &value);

} // namespace flatprofile::cli
