#pragma once

#include "core/phone/resyncfetch.h"
#include "core/rules/macrocatalogue.h"
#include "core/rules/macros.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace flatprofile {

class DocumentSession;
class MessageLine;

/// The phone that is played: its model and what its macros say; which folders stand in for servers.
class FakePhoneForm : public QFrame
{
    Q_OBJECT

public:
    explicit FakePhoneForm(DocumentSession &session, QWidget *parent = nullptr);

    QString name() const; // for people
    MacroTable macros() const;
    MacroTarget target() const;
    QString option66() const;
    /// Nothing where one is no folder; that is said.
    std::optional<ServerFolders> folders();
    void addFolder(const QString &server, const QString &folder);

private:
    void choosePreset(int index);
    void addressEdited(const QString &text);
    QWidget *createFolders();

    DocumentSession &m_session;
    QComboBox *m_model;
    QLineEdit *m_mac;
    QLineEdit *m_option66;
    QTableWidget *m_macros;
    QTableWidget *m_folders;
    MessageLine *m_message;
};

} // namespace flatprofile
