#include "core/xml/lineindex.h"
