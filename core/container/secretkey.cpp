#include "core/container/secretkey.h"
