#pragma once

#include "core/phone/phonepush.h"
#include "ui/phone/pushflow.h"
#include "ui/widgets/wordsmodel.h"

namespace flatprofile {

// The rows of the lists about a push. Secrets are bullets.

WordsRow wordsOf(const PlannedChange &change);
WordsRow wordsOf(const ParameterVerdict &verdict);
WordsRow wordsOf(const PushFlow::LogEntry &entry);
/// The requests of a plan as they go over the line, with what is not known yet in words.
QString requestsText(const PushPlan &plan);
/// The file as text where it is one, otherwise as hexadecimal bytes; long ones are cut.
QString fileText(const QByteArray &file);

} // namespace flatprofile
