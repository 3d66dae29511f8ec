#pragma once

#include "core/tones/tonechanges.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace flatprofile {

class DocumentSession;

/// Sets all tones of the Regional tab that are known for a country, as one step; shows before what will
/// change.
class CountryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CountryDialog(DocumentSession &session, QWidget *parent = nullptr);

    void chooseCountry(const QString &code); // ISO 3166; empty: the phone's own tones
    QString country() const;
    QList<ToneChange> changes() const { return m_changes; }

    void accept() override;

private:
    void fillCountries();
    void filter(const QString &text);
    void showChanges();
    QStringList untoldOf(const TonePlan &plan) const;

    DocumentSession &m_session;
    QLineEdit *m_search;
    QListWidget *m_countries;
    QLabel *m_summary;
    QTreeWidget *m_table;
    QPushButton *m_apply;
    QList<ToneChange> m_changes;
};

} // namespace flatprofile
