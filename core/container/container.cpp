#include "core/container/container.h"
