#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace flatprofile {

/// A number and whom it calls.
struct EmergencyNumber
{
    QString number;
    QStringList services; // police, ambulance, fire, general; empty: not known
    bool isAgreed = false; // two tables list it: a default to offer

    bool operator==(const EmergencyNumber &) const = default;
};

/// The country codes of ISO 3166 that numbers are known of, sorted.
QStringList emergencyCountries();

/// The numbers of a country, those agreed on first; empty for one that is not known. From public tables,
/// checked by no authority, so a suggestion: what a site needs is for its administrator to say.
QList<EmergencyNumber> emergencyNumbers(QStringView country);

/// Those that two tables agree on.
QStringList agreedEmergencyNumbers(QStringView country);

/// What people name them by: a country's code stands for those agreed on (there may be none), anything else
/// for itself if a phone's keys can type it. Nothing for neither.
std::optional<QStringList> emergencyNumbersNamed(const QString &which);

} // namespace flatprofile
