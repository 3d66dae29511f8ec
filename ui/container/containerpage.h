#pragma once

#include "core/document/profiledocument.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace flatprofile {

class MessageLine;
class SecretField;

/// How a file is to be wrapped: containers, digest, key, encoding, each with what it does and what is not
/// known about it.
class ContainerPage : public QWidget
{
    Q_OBJECT

public:
    /// Keys that the profile has already; they stay where no other is typed.
    struct Present
    {
        bool passphrase = false;
        bool ikm = false;
    };

    ContainerPage(const FileWrapping &current, Present present, QWidget *parent = nullptr);

    /// Whether everything is there and fits; otherwise says at the field what is missing.
    bool check();

    FileWrapping wrapping() const;
    // Empty: the present one stays, or none is needed.
    SecretKey takePassphrase();
    SecretKey takeIkm();

signals:
    void changed();

private:
    struct Choice
    {
        QString text;
        QList<ContainerLayer> layers;
    };

    void addChoices();
    void addFields();
    void updateFields();
    void setRowVisible(QWidget *field, bool visible);
    bool has(ContainerLayer::Kind kind) const;
    bool isKeyKept() const;
    QString explanation() const;
    QString digestNote() const;
    bool refuse(const QString &sentence);
    void clearMessage();

    FileWrapping m_current;
    Present m_present;
    std::vector<Choice> m_choices;
    QFormLayout *m_form;
    QComboBox *m_wrapping;
    QComboBox *m_digest;
    QLabel *m_digestNote;
    QComboBox *m_ikmForm;
    SecretField *m_key;
    SecretField *m_repeat;
    MessageLine *m_message;
    QComboBox *m_encoding;
    QLabel *m_explanation;
};

} // namespace flatprofile
