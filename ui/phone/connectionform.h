#pragma once

#include "core/phone/phonepush.h"
#include "ui/phone/pushsource.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace flatprofile {

class DocumentSession;
class KnownPhones;
class MessageLine;
class SecretField;

/// Which phone, who logs in, and how the profile gets there. What is typed into it lives as long as it.
class ConnectionForm : public QFrame
{
    Q_OBJECT

public:
    ConnectionForm(DocumentSession &session, KnownPhones &phones, QWidget *parent = nullptr);

    // Nothing where a field is wrong; that is said below it.
    std::optional<PhoneAccess> access();
    std::optional<PushOptions> options();
    std::optional<PushSource> source();

    QString addressText() const;
    /// What was found out about the phone: certificate, MAC address.
    void setFacts(const QString &facts);

signals:
    void addressChanged();

private:
    void createFields();
    QWidget *addRow(const QString &name, QWidget *field);
    void addWide(QWidget *field);
    void updateFields();
    void lookForPassword();
    void keepPassword(const PhoneAccess &access);
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
    QLabel *m_facts;
};

} // namespace flatprofile
