#pragma once

#include "ui/tones/overviewcell.h"

class QPagedPaintDevice;

namespace flatprofile {

/// A heading and what stands below it on paper.
struct OverviewGroup
{
    QString heading;
    QList<OverviewEntry> entries;
};

/// Prints all groups on one page, in the colours of a light screen. Returns false where the device can't be
/// painted.
bool printOverview(QPagedPaintDevice &device, const QString &title, const QList<OverviewGroup> &groups,
    std::chrono::milliseconds until);

} // namespace flatprofile
