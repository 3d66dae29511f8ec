#pragma once

#include "core/phone/effectiveconfiguration.h"
#include "core/phone/resyncstep.h"
#include "ui/widgets/wordsmodel.h"

namespace flatprofile {

// The rows of the lists about a resync. Secrets are bullets.

/// Kinds of rows of the effective configuration, for filters.
enum EffectiveKind { FromStart, FromRule, FromFile };

WordsRow wordsOf(const ResyncStep &step);
WordsRow wordsOf(const EffectiveValue &value);
/// "site-a.cfg, line 12", "set by Profile_Rule_B"
QString originWords(const ValueOrigin &origin);

} // namespace flatprofile
