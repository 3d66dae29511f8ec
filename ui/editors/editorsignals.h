#pragma once

#include <QObject>

namespace flatprofile {

/// What every value editor says, whatever widget it is; a child of the editor.
class EditorSignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static EditorSignals *of(const QObject *editor)
    {
        return editor->findChild<EditorSignals *>(QString(), Qt::FindDirectChildrenOnly);
    }

signals:
    void edited(const QString &value); // by the user, with each key
    void finished(); // Return, or the focus went elsewhere
    void accepted(); // Return, where a list of completions takes the key from everybody else
    void visualEditorRequested(); // the window that draws the value
};

} // namespace flatprofile
