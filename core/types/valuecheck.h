#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

namespace flatprofile {

/// Whether the value is one of the type: what is wrong, sorted by offset; empty when nothing is. Spans count
/// UTF-16 units of the value. Total and linear in the value's length. An empty value is judged by
/// `mayBeEmpty` alone.
QList<Diagnostic> checkValue(const DataType &type, QStringView value);

/// Whether checkValue() knows the type's grammar; the window says so where it doesn't.
bool isChecked(const DataType &type);

/// The sentence for people, translated: whole, with a full stop.
QString describe(const Diagnostic &diagnostic);
/// The words for the button that applies the diagnostic's fix ("Use Yes"); empty where there is no fix.
QString describeFix(const Diagnostic &diagnostic);
/// Whether checkValue() can report the code.
bool isValueCode(QLatin1StringView code);

} // namespace flatprofile
