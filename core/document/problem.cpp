#include "core/document/problem.h"
