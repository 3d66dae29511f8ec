#include "core/document/profilefile.h"
