#pragma once

#include "core/tones/toneplans.h"

#include <functional>

class QMenu;

namespace flatprofile {

/// Adds a menu for each first letter of the countries that fit. What stands in it is filled in when it opens.
void addCountryMenus(QMenu &menu, const std::function<bool(const TonePlan &)> &fits,
    const std::function<void(QMenu &, const QList<const TonePlan *> &)> &fill);

} // namespace flatprofile
