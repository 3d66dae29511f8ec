#include "core/xml/scanner.h"
