#include "core/document/profiledocument.h"
