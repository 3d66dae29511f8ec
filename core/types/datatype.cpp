#include "core/types/datatype.h"
