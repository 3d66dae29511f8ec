#pragma once

#include "core/document/problem.h"

namespace flatprofile {

/// The words of the text that a fix changes, with a little around them, before and after; empty where there
/// is no fix or where a secret would be read.
struct FixWords
{
    QString before;
    QString after;

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    bool operator==(const FixWords &) const = default;
};

FixWords wordsOfFix(const ProfileDocument &document, const Problem &problem);

} // namespace flatprofile
