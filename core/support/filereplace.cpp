#include "core/support/filereplace.h"
