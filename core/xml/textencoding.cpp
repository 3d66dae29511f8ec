#include "core/xml/textencoding.h"
