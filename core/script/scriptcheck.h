#pragma once

#include "core/support/diagnostic.h"

#include <QStringView>

namespace flatprofile {

/// What is wrong with a value of these types. Total and linear in its length.
QList<Diagnostic> checkCadence(QStringView value);
QList<Diagnostic> checkFrequencies(QStringView value);
QList<Diagnostic> checkTone(QStringView value);
QList<Diagnostic> checkRing(QStringView value); // n=name;w=file;c=cadence
QList<Diagnostic> checkLed(QStringView value); // c=colour[;p=pattern]

/// The sentence for people; a null string for a code of another area.
QString describeScript(const Diagnostic &diagnostic);
/// The words for the button of the fix; a null string for a code of another area.
QString describeScriptFix(const Diagnostic &diagnostic);

} // namespace flatprofile
