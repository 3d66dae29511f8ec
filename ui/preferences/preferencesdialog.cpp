#include "ui/preferences/preferencesdialog.h"

#include "core/dialplan/emergencynumbers.h"
#include "ui/widgets/messageline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flatprofile {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_emergency(new QLineEdit(preferences.emergency.join(u", "_s), this))
    , m_message(new MessageLine(this))
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

    m_emergency->setPlaceholderText(tr("Country codes or numbers: SE, 110"));
    m_emergency->setToolTip(
        tr("Dial plans are checked for these, and for those that a profile tells: Emergency Number of an "
           "extension, and the country of the locale"));
    m_emergency->setMinimumWidth(fontMetrics().averageCharWidth() * 34);

    auto *note = new QLabel(tr("A new language is used from the next start on."), this);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), note);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Emergency numbers"), m_emergency);
    form->addRow(QString(), m_message);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(m_emergency, &QLineEdit::textChanged, this, &PreferencesDialog::judgeEmergency);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    judgeEmergency();
}

QStringList PreferencesDialog::emergency() const
{
    QString text = m_emergency->text().simplified();
    text.replace(u';', u',').replace(u' ', u',');
    return text.split(u',', Qt::SkipEmptyParts);
}

void PreferencesDialog::judgeEmergency()
{
    m_message->clear();
    m_save->setEnabled(true);
    for (const QString &which : emergency()) {
        const auto numbers = emergencyNumbersNamed(which);
        if (!numbers) {
            m_message->show(MessageLine::Kind::Error,
                tr("“%1” is neither a country code that is known nor a number.").arg(which));
            m_save->setEnabled(false);
            return;
        }
        if (numbers->isEmpty())
            m_message->show(MessageLine::Kind::Warning,
                tr("No number of %1 is sure; please write the numbers themselves.").arg(which.toUpper()));
    }
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result = m_preferences;
    result.language = m_language->currentData().toString();
    result.appearance = Preferences::Appearance(m_appearance->currentData().toInt());
    result.emergency = emergency();
    return result;
}

} // namespace flatprofile
