#pragma once

#include "core/document/parameterstate.h"
#include "core/support/textedit.h"

#include <QList>
#include <QString>
#include <QUndoCommand>

#include <memory>

namespace flatprofile {

class ProfileDocument;

/// A number that no other visit has: of who makes several commands one step without being a value editor,
/// whose visits count from 1.
quint64 newEditSession();

/// One step of the undo list: edits of the text with their inverse. Commands of the same session (an editor's
/// visit to a field; 0 for none) on the same element merge into one step.
class EditProfile : public QUndoCommand
{
public:
    EditProfile(ProfileDocument &document, QList<TextEdit> edits, const QString &label,
        const QString &element = {}, quint64 session = 0);

    int id() const override;
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    struct Step
    {
        QList<TextEdit> edits;
        QList<TextEdit> inverse;
    };

    bool isUndoneBy(const EditProfile &next) const;
    bool join(const EditProfile &next);

    ProfileDocument &m_document;
    QList<Step> m_steps; // in the order they were made; one, until others of the session join it
    QString m_element;
    quint64 m_session = 0;
};

// Each makes one named step, or null when there is nothing to do.
std::unique_ptr<QUndoCommand> setParameterState(
    ProfileDocument &document, const QString &element, const ParameterState &state, quint64 session = 0);
std::unique_ptr<QUndoCommand> setParameterAccess(
    ProfileDocument &document, const QString &element, const QString &access);
std::unique_ptr<QUndoCommand> removeParameter(ProfileDocument &document, const QString &element);
std::unique_ptr<QUndoCommand> renameParameter(
    ProfileDocument &document, const QString &element, const QString &newName);
std::unique_ptr<QUndoCommand> keepLastOccurrence(ProfileDocument &document, const QString &element);
/// Edits of the text itself, typed in the source; those of one session are one step.
std::unique_ptr<QUndoCommand> editText(
    ProfileDocument &document, const QList<TextEdit> &edits, const QString &label, quint64 session = 0);
std::unique_ptr<QUndoCommand> applyFix(
    ProfileDocument &document, const QList<TextEdit> &fix, const QString &label);

} // namespace flatprofile
