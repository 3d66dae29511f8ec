#include "core/document/profileedits.h"
