#pragma once

#include "core/phone/phonepush.h"
#include "ui/phone/pushsource.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace flatprofile {

class DocumentSession;
class KnownPhones;
class MessageLine;
class PasswordStore;
class PhoneFacts;
class SecretField;

/// Which phone, who logs in, and how the profile gets there. What is typed into it lives as long as it.
class ConnectionForm : public QFrame
{
    Q_OBJECT

public:
    ConnectionForm(DocumentSession &session, KnownPhones &phones, QWidget *parent = nullptr);

    // Nothing where a field is wrong; that is said below them.
    std::optional<PhoneAccess> access();
    std::optional<PushOptions> options();
    std::optional<PushSource> source();

    /// The phone took this password: it is remembered, where wanted in the keychain.
    void keepPassword(const PhoneAccess &access);

    QString addressText() const;
    /// While a phone is asked, nothing is changed; what is known of it can be read.
    void setEditable(bool editable);
    /// What was found out about the phone; forgotten where another address is written.
    PhoneFacts &facts() { return *m_facts; }

signals:
    void addressChanged();
    void edited(); // by the user: something that matters to what is sent, or where to

private:
    void createFields();
    QWidget *addRow(const QString &name, QWidget *field);
    void addWide(QWidget *field);
    void connectFields();
    void connectStores();
    void updateFields();
    QString account() const; // empty where the address is none
    void lookForPassword();
    void takePassword(const PasswordStore &store, const QString &account, const SecretKey &password);
    void dropForeignPassword();
    void forgetKept();
    bool refuse(QWidget *field, const QString &sentence);
    PushMethod method() const;
    QList<ContainerLayer> layers() const;
    bool has(ContainerLayer::Kind kind) const;

    DocumentSession &m_session;
    KnownPhones &m_phones;
    QFormLayout *m_form;
    QLineEdit *m_address;
    QLineEdit *m_user;
    SecretField *m_password;
    QString m_passwordOf; // the account that the password is known to belong to
    QString m_keptAccount; // whose password the keychain has
    QCheckBox *m_keep;
    QCheckBox *m_inUrl;
    QComboBox *m_method;
    QSpinBox *m_port;
    QComboBox *m_container;
    SecretField *m_key;
    QComboBox *m_ikmForm;
    QCheckBox *m_sendKey;
    QCheckBox *m_readsBack;
    QLineEdit *m_mac;
    QSpinBox *m_patience;
    MessageLine *m_message;
    PhoneFacts *m_facts;
};

} // namespace flatprofile
