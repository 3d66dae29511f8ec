#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace flatprofile {

class DocumentSession;
struct TonePlan;

/// What the overview of a profile's tones is laid over.
struct OverviewOther
{
    QString name; // "Germany", "branch.cfg"
    std::function<std::optional<QString>(const QString &element)> text; // nothing: it tells nothing of it
};

/// A country's usual tones; it has no rings.
OverviewOther otherOf(const TonePlan &plan);
/// Another profile: its values, and the phone's own where it has none.
OverviewOther otherOf(const QString &name, const QByteArray &profile, const DocumentSession &session);

/// Whether both sound the same, one kind of script each: `isTone`, or rings.
bool areAlike(const QString &a, const QString &b, bool isTone);

} // namespace flatprofile
