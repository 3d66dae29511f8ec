#pragma once

#include "core/support/diagnostic.h"

class QLineEdit;

namespace flatprofile {

/// Wavy lines below what is wrong in the text of a line; they stay until the next call. A masked line gets
/// none: they would tell something of the secret.
void underlineFaults(QLineEdit &line, const QList<Diagnostic> &faults);

} // namespace flatprofile
