#pragma once

#include "core/catalogue/catalogue.h"

namespace flatprofile {

class DocumentSession;

/// A parameter of the table: of the catalogue, or a stranger by its place in the text.
struct ParameterRow
{
    ParameterId id = kUnknownParameter;
    quint32 element = 0; // of a stranger: index into the scan

    bool isStranger() const { return id == kUnknownParameter; }
};

QString elementOf(const DocumentSession &session, const ParameterRow &row);
/// Whether its value is shown as bullets.
bool isSecret(const DocumentSession &session, const ParameterRow &row);

} // namespace flatprofile
