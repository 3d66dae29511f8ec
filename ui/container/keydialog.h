#pragma once

#include "ui/session/openjob.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QTreeWidget;

namespace flatprofile {

class MessageLine;
class SecretField;

/// Asks for the key of an encrypted file. A key that does not open it is answered at the field, and what was
/// typed stays; the dialog is accepted only with the opened profile in hand.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens the file with these keys.
    using Trial = std::function<Result<ReadProfile, FileError>(const ContainerKeys &)>;

    KeyDialog(const OpenOutcome &outcome, Trial trial, QWidget *parent = nullptr);
    ~KeyDialog() override;

    // After accept().
    ReadProfile takeProfile() { return *std::exchange(m_profile, std::nullopt); }
    SecretKey takePassphrase() { return std::move(m_passphrase); }
    SecretKey takeIkm() { return std::move(m_ikm); }

    /// Fills the key field from a file; the line end that editors leave behind is not part of a key.
    void readKeyFrom(const QString &path);

    void accept() override;

private:
    enum class Kind { Passphrase, Ikm };

    QWidget *createHeading(const OpenOutcome &outcome);
    QTreeWidget *createSearched(const std::vector<KeyCandidate> &tried);
    QWidget *createButtons();
    Kind kind() const;
    void updateKind();
    void clearMessage();
    void refuse(const QString &sentence);
    void chooseKeyFile();

    Trial m_trial;
    QString m_folder;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_ikmForm;
    SecretField *m_key;
    MessageLine *m_message;
    int m_attempts = 0;
    std::optional<ReadProfile> m_profile;
    SecretKey m_passphrase;
    SecretKey m_ikm;
};

} // namespace flatprofile
