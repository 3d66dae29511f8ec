#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace flatprofile {

/// What a user has chosen for the program, with the defaults of a first start. Never holds a key or a
/// password.
struct Preferences
{
    enum class Appearance { System, Light, Dark };

    QString language; // "de", "en"; empty follows the system
    Appearance appearance = Appearance::System;
    QString phone; // product name whose pages a new window shows; empty shows all models
    QStringList emergency; // country codes and numbers that dial plans are checked for: "SE", "110"
    QByteArray windowGeometry;
    QByteArray windowSplitters; // between the columns
    QByteArray windowRows; // above the panel
    bool panelCollapsed = false;

    /// The numbers that `emergency` stands for.
    QStringList emergencyNumbers() const;

    static Preferences read(const QSettings &settings);
    void write(QSettings &settings) const;

    bool operator==(const Preferences &) const = default;
};

} // namespace flatprofile
