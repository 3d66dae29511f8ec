#include "ui/parameters/parameterrow.h"

#include "core/document/masking.h"
#include "ui/session/documentsession.h"

namespace flatprofile {

QString elementOf(const DocumentSession &session, const ParameterRow &row)
{
    return row.isStranger() ? session.document().elementName(row.element)
                            : session.catalogue().element(row.id);
}

bool isSecret(const DocumentSession &session, const ParameterRow &row)
{
    return row.isStranger() ? isSecretParameter(session.catalogue(), elementOf(session, row))
                            : session.catalogue().isSecret(row.id);
}

} // namespace flatprofile
