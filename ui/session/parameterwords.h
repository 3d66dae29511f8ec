#pragma once

#include <QString>

namespace flatprofile {

/// The name of a parameter's field, with the number of its extension; the element's where the catalogue has
/// none.
QString fieldOf(const QString &element);
/// A value as it may be shown: a word where it is empty, bullets for secrets.
QString shownValue(const QString &element, const QString &value);

} // namespace flatprofile
