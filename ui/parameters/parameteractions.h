#pragma once

#include "core/document/parameterstate.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QUndoCommand;

namespace flatprofile {

class DocumentSession;
class ParameterView;

/// What can be done with the parameters selected in the table, each as one step: for the table's own menu and
/// the window's.
class ParameterActions : public QObject
{
    Q_OBJECT

public:
    ParameterActions(DocumentSession &session, ParameterView &view);

    /// Adds them all; each time the menu opens they follow the selection.
    void addTo(QMenu *menu);

public slots:
    void copyAsXml();
    void copyAsAssignments();
    void copyAsTable();
    void paste();
    void remove();

private:
    using MakeCommand = std::function<std::unique_ptr<QUndoCommand>(const QString &element)>;

    QAction *add(
        const QString &text, const QString &iconName, const QKeySequence &keys, std::function<void()> run);
    QAction *addState(const QString &text, const QKeySequence &keys, ParameterState::Kind kind);
    void createStates();
    void createAccess();
    void createClipboard();
    void update();
    void forEach(const QString &label, const MakeCommand &make);
    void setDefault();
    QStringList selectedSecrets() const;
    void reveal();
    void rename();

    DocumentSession &m_session;
    ParameterView &m_view;
    QAction *m_edit;
    QList<QAction *> m_states; // data: ParameterState::Kind
    QList<QAction *> m_accesses; // data: "na", ...
    QAction *m_default;
    QAction *m_reveal;
    QAction *m_rename;
    QAction *m_keepLast;
    QList<QAction *> m_copies;
    QAction *m_paste;
    QAction *m_remove;
};

} // namespace flatprofile
