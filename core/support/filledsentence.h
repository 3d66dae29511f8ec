#pragma once

#include <QStringList>

namespace flatprofile {

/// The sentence with %1 to %9 replaced, all at once: names from a file may hold a "%1" themselves. What is
/// missing leaves nothing in its place, what the sentence has no place for is left out.
QString filled(const QString &sentence, const QStringList &arguments);

} // namespace flatprofile
