#include "core/document/profilemacros.h"

#include "core/document/profiledocument.h"
#include "core/rules/rulesimulation.h"

namespace flatprofile {

MacroTable profileMacros(const ProfileDocument &document)
{
    MacroTable macros;
    for (const quint32 index : document.parameters()) {
        const QString element = document.elementName(index);
        const QString macro = macroOfParameter(element);
        const ParameterState state = macro.isEmpty() ? ParameterState() : document.state(element);
        if (state.kind != ParameterState::Kind::Absent && state.kind != ParameterState::Kind::AccessOnly)
            macros.insert(macro, state.text);
    }
    return macros;
}

} // namespace flatprofile
