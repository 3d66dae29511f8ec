#pragma once

#include "core/document/profilechecker.h"
#include "core/support/textedit.h"

#include <functional>

namespace flatprofile {

/// One stretch of a profile before and after its fixes, as a person wants to see it: the element around it
/// where there is one, else its line.
struct FixPreview
{
    QString element; // empty outside any
    QStringList codes; // of the problems that are mended here, each once
    qsizetype line = 0; // from 1, of the present text
    QByteArray before;
    QByteArray after;
    bool isSecret = false; // not to be shown without being asked for
    qsizetype editCount = 0; // how many of the plan's edits make it; each preview's follow those of the one before

    bool operator==(const FixPreview &) const = default;
};

/// The fixes of many problems as one change of the text.
struct FixPlan
{
    QList<TextEdit> edits; // of the present text: sorted, not overlapping; one undo step
    QList<FixPreview> previews; // one for each element or line that changes, in the order of the text
    qsizetype fixed = 0; // problems
    qsizetype left = 0; // with a fix that could not be made, since it fights with another
};

/// Chooses among problems that have a fix.
using FixFilter = std::function<bool(const Problem &)>;

/// Plans the fixes of all problems that `wanted` takes (all when null). Fixes that overlap are made one after
/// the other on what the first ones leave, until none is left or they begin to undo each other.
FixPlan planFixes(
    const ProfileDocument &document, const CheckOptions &options = {}, const FixFilter &wanted = {});
/// Those of one kind.
FixPlan planFixes(const ProfileDocument &document, const CheckOptions &options, QLatin1StringView code);

} // namespace flatprofile
