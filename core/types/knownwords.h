#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace flatprofile::checks {

/// The word that was meant by one that is not among them: other letter case, or one letter wrong, missing,
/// too many or swapped with the next. Null where none or several are so near, and for words in the list.
QLatin1StringView meantWord(QStringView word, std::span<const QLatin1StringView> words);

/// Functions that keys can have (XML reference guide, Customizable_PLK_Options and Extended_Function_n_).
std::span<const QLatin1StringView> keyFunctions();

} // namespace flatprofile::checks
