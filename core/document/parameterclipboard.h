#pragma once

#include "core/document/parameterstate.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile {

class ProfileDocument;

/// A parameter as it goes through the clipboard.
struct CopiedParameter
{
    QString element;
    ParameterState state;
    QString access; // empty: not said

    bool operator==(const CopiedParameter &) const = default;
};

/// The elements as they stand in the text, a line each; those not in the profile are left out.
QString copyAsXml(const ProfileDocument &document, const QStringList &elements);
QString copyAsAssignments(const ProfileDocument &document, const QStringList &elements); // Name=Value
QString copyAsTable(const ProfileDocument &document, const QStringList &elements); // Name TAB Value

/// What a pasted text sets: XML with or without a root, lines of Name=Value, or of Name TAB Value. A value in
/// quotes with line breaks or TABs in it is one value. Empty where the text is none of them.
QList<CopiedParameter> readParameters(const QString &text);

/// A profile that says just that.
QByteArray profileTextOf(const QList<CopiedParameter> &parameters);

} // namespace flatprofile
