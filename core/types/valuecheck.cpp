#include "core/types/valuecheck.h"
