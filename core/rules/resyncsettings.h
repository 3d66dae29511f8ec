#pragma once

#include "core/rules/resyncplan.h"
#include "core/support/diagnostic.h"

#include <QHash>

namespace flatprofile {

/// What a profile writes about the time of resyncs and upgrades, by element: the text that counts, which is
/// the default where the profile has none.
using ResyncSettings = QHash<QString, QString>;

enum class PlannedAction { Resync, Upgrade };

/// The elements of which the settings of an action are made, in the order in which people think of them.
QStringList resyncElements(PlannedAction action);

/// The settings as a plan. What can't be read counts as turned off or, a number, as its default, and is told.
struct ResyncReading
{
    ResyncPlan plan; // of failures, clock and macros nothing is known here
    QHash<QString, Diagnostic> problems; // by element
};
ResyncReading readResyncSettings(const ResyncSettings &settings, PlannedAction action);

/// The busiest minute of a load, the first of several.
struct LoadPeak
{
    double requests = 0;
    std::chrono::minutes at { 0 }; // from the start

    bool operator==(const LoadPeak &) const = default;
};
LoadPeak peakOf(const QList<double> &loadPerMinute);

} // namespace flatprofile
