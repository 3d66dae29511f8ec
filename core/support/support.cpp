// The headers of this folder stand alone; compiling them here proves it.
#include "core/support/diagnostic.h"
#include "core/support/result.h"
#include "core/support/sourcespan.h"
#include "core/support/textedit.h"
