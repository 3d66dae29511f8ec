#include "ui/preferences/preferences.h"

#include "core/dialplan/emergencynumbers.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr auto kLanguage = "Preferences/language"_L1;
static constexpr auto kAppearance = "Preferences/appearance"_L1;
static constexpr auto kPhone = "Preferences/phone"_L1;
static constexpr auto kEmergency = "Preferences/emergencyNumbers"_L1;
static constexpr auto kGeometry = "Window/geometry"_L1;
static constexpr auto kSplitters = "Window/splitters"_L1;
static constexpr auto kRows = "Window/rows"_L1;
static constexpr auto kPanelCollapsed = "Window/panelCollapsed"_L1;

static Preferences::Appearance appearanceFromName(const QString &name)
{
    if (name == "light"_L1)
        return Preferences::Appearance::Light;
    if (name == "dark"_L1)
        return Preferences::Appearance::Dark;
    return Preferences::Appearance::System;
}

static QString nameOf(Preferences::Appearance appearance)
{
    switch (appearance) {
    case Preferences::Appearance::Light:
        return u"light"_s;
    case Preferences::Appearance::Dark:
        return u"dark"_s;
    case Preferences::Appearance::System:
        break;
    }
    return u"system"_s;
}

QStringList Preferences::emergencyNumbers() const
{
    QStringList numbers;
    for (const QString &which : emergency)
        numbers += emergencyNumbersNamed(which).value_or(QStringList());
    numbers.removeDuplicates();
    return numbers;
}

Preferences Preferences::read(const QSettings &settings)
{
    Preferences p;
    p.language = settings.value(kLanguage).toString();
    p.appearance = appearanceFromName(settings.value(kAppearance).toString());
    p.phone = settings.value(kPhone).toString();
    p.emergency = settings.value(kEmergency).toStringList();
    p.windowGeometry = settings.value(kGeometry).toByteArray();
    p.windowSplitters = settings.value(kSplitters).toByteArray();
    p.windowRows = settings.value(kRows).toByteArray();
    p.panelCollapsed = settings.value(kPanelCollapsed, p.panelCollapsed).toBool();
    return p;
}

void Preferences::write(QSettings &settings) const
{
    settings.setValue(kLanguage, language);
    settings.setValue(kAppearance, nameOf(appearance));
    settings.setValue(kPhone, phone);
    settings.setValue(kEmergency, emergency);
    settings.setValue(kGeometry, windowGeometry);
    settings.setValue(kSplitters, windowSplitters);
    settings.setValue(kRows, windowRows);
    settings.setValue(kPanelCollapsed, panelCollapsed);
}

} // namespace flatprofile
