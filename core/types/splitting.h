#pragma once

#include "core/support/sourcespan.h"

#include <QList>
#include <QStringView>

namespace flatprofile::checks {

/// A stretch of a value, without the blanks around it, and where it stands.
struct Part
{
    qsizetype at = 0;
    QStringView text;

    SourceSpan span() const { return { at, text.size() }; }
    Part sliced(qsizetype from, qsizetype length) const; // trimmed again
    Part sliced(qsizetype from) const { return sliced(from, text.size() - from); }
};

/// What stands between the separators. An empty part stands at the separator that ends it; there is none
/// after the last separator.
QList<Part> partsOf(const Part &whole, QChar separator);
inline QList<Part> partsOf(QStringView value, QChar separator)
{
    return partsOf(Part { 0, value }, separator);
}

/// "key=value", split at the first '='.
struct Attribute
{
    Part whole;
    Part key;
    Part value;
    bool isComplete = false; // there is a key and a '='
};
Attribute attributeOf(const Part &part);

} // namespace flatprofile::checks
