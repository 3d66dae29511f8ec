#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace flatprofile {

class DocumentSession;
class ElidedLabel;

/// The contents of the status bar: what the file is wrapped in, outermost first, what is wrong with the
/// profile, how much of it is set, how its text is written and where the selection stands.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(DocumentSession &session, QWidget *parent = nullptr);

signals:
    void problemsRequested();
    void containerRequested(); // a click on the chain: how the file is saved

private:
    void updateFile();
    void updateProblems();
    void updateCounts();
    void updatePlace();
    QString chainText() const;
    bool isEncrypted() const;

    DocumentSession &m_session;
    QToolButton *m_file;
    QToolButton *m_errors;
    QToolButton *m_warnings;
    ElidedLabel *m_count;
    QLabel *m_encoding;
    QLabel *m_place;
};

} // namespace flatprofile
