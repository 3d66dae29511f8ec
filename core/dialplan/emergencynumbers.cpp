#include "core/dialplan/emergencynumbers.h"

#include "core/dialplan/emergencytable.h"
#include "core/dialplan/keyset.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace flatprofile {

using emergencytable::kRows;
using emergencytable::Row;

static void addNumbers(const char *cell, bool agreed, QList<EmergencyNumber> &numbers)
{
    for (const QString &text : QString::fromLatin1(cell).split(u',', Qt::SkipEmptyParts)) {
        EmergencyNumber number;
        number.number = text.section(u':', 0, 0);
        number.services = text.section(u':', 1).split(u'+', Qt::SkipEmptyParts);
        number.isAgreed = agreed;
        numbers.append(number);
    }
}

QStringList emergencyCountries()
{
    QStringList countries;
    for (const Row &row : kRows)
        countries.append(QString::fromLatin1(row.country));
    countries.sort();
    return countries;
}

QList<EmergencyNumber> emergencyNumbers(QStringView country)
{
    QList<EmergencyNumber> numbers;
    const auto row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &r) {
        return country.compare(QLatin1StringView(r.country), Qt::CaseInsensitive) == 0;
    });
    if (row == std::end(kRows))
        return numbers;
    addNumbers(row->agreed, true, numbers);
    addNumbers(row->others, false, numbers);
    return numbers;
}

QStringList agreedEmergencyNumbers(QStringView country)
{
    QStringList numbers;
    for (const EmergencyNumber &number : emergencyNumbers(country)) {
        if (number.isAgreed)
            numbers.append(number.number);
    }
    return numbers;
}

std::optional<QStringList> emergencyNumbersNamed(const QString &which)
{
    const bool isNumber = !which.isEmpty()
        && std::all_of(which.begin(), which.end(), [](QChar c) { return KeySet::index(c) >= 0; });
    if (isNumber)
        return QStringList { which };
    if (emergencyNumbers(which).isEmpty())
        return std::nullopt;
    return agreedEmergencyNumbers(which);
}

} // namespace flatprofile
