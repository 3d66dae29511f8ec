#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QComboBox;

namespace flatprofile {

/// Language and appearance of the program.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences preferences() const; // what was handed in, with what the dialog shows

private:
    Preferences m_preferences;
    QComboBox *m_language;
    QComboBox *m_appearance;
};

} // namespace flatprofile
