#include "core/xml/valuetext.h"
