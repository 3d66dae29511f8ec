#pragma once

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace flatprofile {

class DocumentSession;

/// What the selected parameter is, allows and means; its value big enough to edit, what is wrong with it and
/// the fix right below.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(DocumentSession &session, QWidget *parent = nullptr);

private:
    void rebuild();
    void addTitle(QVBoxLayout *layout, const QString &element);
    void addValue(QVBoxLayout *layout, const QString &element);
    void addProblems(QVBoxLayout *layout, const QString &element);
    void addFacts(QVBoxLayout *layout, const QString &element);
    bool isEditing() const;

    DocumentSession &m_session;
    QTimer m_timer;
    QWidget *m_editor = nullptr;
};

} // namespace flatprofile
