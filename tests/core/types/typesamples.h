#pragma once

#include "core/support/diagnostic.h"
#include "core/types/datatype.h"

#include <QList>
#include <QString>

#include <utility>

namespace flatprofile::testing {

DataType choice(const QStringList &options);
DataType ranged(const QString &name, double least, double greatest, bool inferred = false);
inline DataType named(const char *name)
{
    return dataTypeFromName(QString::fromLatin1(name));
}

/// Every type that parameters have or that the command line takes, each with a value of it.
QList<std::pair<DataType, QString>> allTypes();

/// The value with the edits of a fix made.
QString applied(const QString &value, const QList<TextEdit> &fix);

// Tests of many values, a row each: what one type says of one value.

/// Columns and rows of values that nothing is said about.
void addAcceptedColumns();
void addAccepted(const QString &type, const QString &value);
/// Fails unless nothing is said about the row's value.
void judgeAccepted();

/// Columns and rows of values with a mistake: its code, the stretch that it points at, the value as the fix
/// leaves it (null: there is no fix).
void addMistakeColumns();
void addMistake(const DataType &type, const QString &value, QLatin1StringView code, const QString &where,
    const QString &mended, bool isError);
/// Fails unless the row's mistake comes first, and is worded.
void judgeMistake();

} // namespace flatprofile::testing
