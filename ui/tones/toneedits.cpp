#include "ui/tones/toneedits.h"

#include "core/edit/profilecommands.h"
#include "ui/session/documentsession.h"

namespace flatprofile {

QString toneValue(const ProfileDocument &document, const PhoneModel *phone, const QString &element)
{
    using Kind = ParameterState::Kind;
    const ParameterState state = document.state(element);
    if (state.kind != Kind::Absent && state.kind != Kind::AccessOnly)
        return state.text;
    const ParameterId id = document.catalogue().find(element);
    return id == kUnknownParameter ? QString() : document.catalogue().defaultValue(id, phone);
}

ToneValues toneValues(const DocumentSession &session)
{
    return [&session](const QString &element) {
        return toneValue(session.document(), session.phone(), element);
    };
}

void applyToneChanges(DocumentSession &session, const QList<ToneChange> &changes, const QString &label)
{
    bool isBegun = false;
    for (const ToneChange &change : changes) {
        auto command
            = setParameterState(session.document(), change.element, ParameterState::value(change.after));
        if (!command)
            continue;
        if (!isBegun)
            session.undoStack().beginMacro(label);
        isBegun = true;
        session.push(std::move(command));
    }
    if (isBegun)
        session.undoStack().endMacro();
}

QString fieldOf(const DocumentSession &session, const QString &element)
{
    const ParameterId id = session.catalogue().find(element);
    return id == kUnknownParameter ? element : session.catalogue().field(id);
}

} // namespace flatprofile
