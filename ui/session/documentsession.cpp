#include "ui/session/documentsession.h"
