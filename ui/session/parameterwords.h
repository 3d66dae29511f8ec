#pragma once

#include <QString>

namespace flatprofile {

/// The name of a parameter's field, with the number of its extension; the element's where the catalogue has
/// none.
QString fieldOf(const QString &element);
/// The catalogue's name of a page or section in the user's language.
QString translatedWord(const QString &name);
/// A value as it may be shown: a word where it is empty, bullets for secrets.
QString shownValue(const QString &element, const QString &value);

} // namespace flatprofile
