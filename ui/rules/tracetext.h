#pragma once

#include "ui/style/theme.h"

#include <QString>

namespace flatprofile {

class RuleBench;

/// Everything that a phone does with the rule, as rich text: why each alternative was taken or not, what the
/// macros became, the URL in its parts, options, assignments. Secrets are bullets.
QString traceText(const RuleBench &bench, int phone, const Theme &theme, const QFont &font);

} // namespace flatprofile
