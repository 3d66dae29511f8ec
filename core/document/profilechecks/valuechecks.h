// What the profile adds to the checks of a type: it holds for single values, whatever their type says.

#pragma once

#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile::profilechecks {

/// A placeholder of a template engine that was never filled in: {{user}}, {$user}, ${user}, ##USER##,
/// %%USER%%, <%= user %>, {if $user}, {% if user %}; and, in a value that is wrong anyway, $user. It takes
/// the place of what else was found: that only follows from it.
void checkTemplate(QStringView value, QList<Diagnostic> &found);

/// A secret of asterisks alone, as phones write it into their dumps.
void checkMask(QStringView value, QList<Diagnostic> &found);

/// The argument of --key or --pwd, or the password of a URL, written out where a macro could stand.
void checkSecretsInRule(QStringView value, QList<Diagnostic> &found);

} // namespace flatprofile::profilechecks
