// Goes up a layer on purpose: the check of the layers has to see it.
#include "core/document/profiledocument.h"
