#pragma once

#include "core/dialplan/dialplan.h"
#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile {

struct ParsedDialPlan
{
    DialPlan plan; // up to the error, if there is one
    QList<Diagnostic> problems; // codes of dialplancodes.h; at most one is an error, and it is the last

    bool isValid() const { return problems.isEmpty() || problems.last().severity != Severity::Error; }
};

/// Reads a dial plan; total and linear in its length. printDialPlan() of the result is `text` again, whatever
/// it is.
ParsedDialPlan parseDialPlan(QStringView text);

} // namespace flatprofile
