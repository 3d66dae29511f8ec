#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace flatprofile {

class MessageLine;

/// Language and appearance of the program, and what profiles are checked for.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences preferences() const; // what was handed in, with what the dialog shows

private:
    QStringList emergency() const; // as typed
    void judgeEmergency();

    Preferences m_preferences;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QLineEdit *m_emergency;
    MessageLine *m_message;
    QPushButton *m_save = nullptr;
};

} // namespace flatprofile
