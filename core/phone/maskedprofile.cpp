#include "core/phone/maskedprofile.h"

#include "core/document/masking.h"
#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

namespace flatprofile {

QByteArray maskedProfile(const QByteArray &text)
{
    ProfileDocument document(Catalogue::builtIn());
    document.setText(text);
    QByteArray shown;
    qsizetype at = 0;
    for (const quint32 index : document.parameters()) {
        const ParameterState state = document.elementState(index);
        if (state.kind != ParameterState::Kind::Value)
            continue;
        const QString hidden = masked(document.catalogue(), document.elementName(index), state.text);
        if (hidden == state.text)
            continue;
        const SourceSpan content = document.scan().elements.at(index).contentSpan();
        shown += QByteArrayView(text).sliced(at, content.offset - at);
        shown += encodeValue(hidden);
        at = content.offset + content.length;
    }
    return shown + QByteArrayView(text).sliced(at).toByteArray();
}

} // namespace flatprofile
