#include "core/edit/profilecommands.h"
