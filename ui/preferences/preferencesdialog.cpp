#include "ui/preferences/preferencesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
{
    setWindowTitle(tr("Preferences"));

    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s); // languages are named in themselves
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_appearance->addItem(tr("As the system"), int(Preferences::Appearance::System));
    m_appearance->addItem(tr("Light"), int(Preferences::Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Preferences::Appearance::Dark));
    m_appearance->setCurrentIndex(qMax(0, m_appearance->findData(int(preferences.appearance))));

    auto *note = new QLabel(tr("A new language is used from the next start on."), this);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), note);
    form->addRow(tr("&Appearance"), m_appearance);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result = m_preferences;
    result.language = m_language->currentData().toString();
    result.appearance = Preferences::Appearance(m_appearance->currentData().toInt());
    return result;
}

} // namespace flatprofile
