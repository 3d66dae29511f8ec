#pragma once

#include <QString>

class QCoreApplication;

namespace flatprofile {

/// Makes the program speak a language ("de"; empty: the system's, unless FLATPROFILE_LANGUAGE names one), as
/// far as it is translated; English otherwise.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace flatprofile
