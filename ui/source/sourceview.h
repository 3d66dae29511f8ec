#pragma once

#include <QWidget>

class QLabel;

namespace flatprofile {

class DocumentSession;
class FindBar;
class SourceEditor;

/// The source as a page of the window: the text, its search, and a line where it is for reading alone.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    explicit SourceView(DocumentSession &session, QWidget *parent = nullptr);

    SourceEditor &editor() { return *m_editor; }
    void openFind();
    void askLine();
    void setSecretsRevealed(bool revealed);

private:
    void addKeys();

    DocumentSession &m_session;
    SourceEditor *m_editor;
    FindBar *m_find;
    QLabel *m_note;
};

} // namespace flatprofile
