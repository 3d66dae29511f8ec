#pragma once

#include <QString>

namespace flatprofile {

/// Two short texts, one made from the other, and the stretch in each that is not the same. What both have far
/// from it is left out for "…", line ends are signs, so that each fits in one line.
struct ChangeText
{
    QString before;
    QString after;
    qsizetype from = 0; // of the stretch, in both
    qsizetype lengthBefore = 0;
    qsizetype lengthAfter = 0;

    bool operator==(const ChangeText &) const = default;
};

ChangeText changeText(const QString &before, const QString &after);

} // namespace flatprofile
