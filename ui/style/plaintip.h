#pragma once

#include <QString>

namespace flatprofile {

/// The text of a tool tip that is shown as it is written: what looks like markup, of a profile for instance,
/// is none.
QString plainTip(const QString &text);

} // namespace flatprofile
