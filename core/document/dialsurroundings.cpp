#include "core/document/dialsurroundings.h"

#include "core/dialplan/emergencynumbers.h"
#include "core/document/profiledocument.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

/// What the phone has of it: the profile's value, or the factory's.
static QString effectiveValue(const ProfileDocument &document, ParameterId id)
{
    const ParameterState state = document.state(id);
    const bool isKept
        = state.kind == ParameterState::Kind::Absent || state.kind == ParameterState::Kind::AccessOnly;
    return (isKept ? document.catalogue().defaultValue(id) : state.text).trimmed();
}

static std::chrono::seconds seconds(
    const ProfileDocument &document, QStringView element, std::chrono::seconds otherwise)
{
    const ParameterId id = document.catalogue().find(element);
    bool isNumber = false;
    const int number = id == kUnknownParameter ? 0 : effectiveValue(document, id).toInt(&isNumber);
    return isNumber && number >= 0 ? std::chrono::seconds(number) : otherwise;
}

DialTimes dialTimes(const ProfileDocument &document)
{
    DialTimes times;
    times.longTimer = seconds(document, u"Interdigit_Long_Timer", times.longTimer);
    times.shortTimer = seconds(document, u"Interdigit_Short_Timer", times.shortTimer);
    return times;
}

/// The keys at the beginning: what may follow them is for the phone, not for its plan.
static QString keysOf(QStringView code)
{
    qsizetype end = 0;
    while (end < code.size() && KeySet::index(code.at(end)) >= 0)
        ++end;
    return code.first(end).toString();
}

QList<StarCode> starCodes(const ProfileDocument &document)
{
    const Catalogue &catalogue = document.catalogue();
    QList<StarCode> codes;
    for (int i = 0; i < catalogue.count(); ++i) {
        const auto id = ParameterId(i);
        const QString type = catalogue.type(id).name;
        if (type != "StarCode"_L1 && type != "StarCodeList"_L1)
            continue;
        for (const QString &code : effectiveValue(document, id).split(u'|', Qt::SkipEmptyParts)) {
            const QString keys = keysOf(code.trimmed());
            if (!keys.isEmpty())
                codes.append({ catalogue.field(id), keys });
        }
    }
    return codes;
}

QString countryOf(const ProfileDocument &document)
{
    const ParameterId id = document.catalogue().find(u"Locale");
    const ParameterState state = id == kUnknownParameter ? ParameterState() : document.state(id);
    const QString locale = state.text.trimmed();
    const bool isCountry = locale.size() == 5 && locale.at(2) == u'-'; // "de-DE"
    return isCountry && locale != document.catalogue().defaultValue(id) ? locale.sliced(3) : QString();
}

QStringList emergencyNumbersOf(const ProfileDocument &document, int extension)
{
    const ParameterId id = document.catalogue().find(u"Emergency_Number_%1_"_s.arg(extension));
    if (id == kUnknownParameter)
        return {};
    QStringList numbers;
    for (const QString &number : effectiveValue(document, id).split(u',', Qt::SkipEmptyParts))
        numbers.append(number.trimmed());
    return numbers;
}

QStringList emergencyNumbersToDial(const ProfileDocument &document, int extension, const QStringList &named)
{
    QStringList numbers = named + agreedEmergencyNumbers(countryOf(document));
    numbers += emergencyNumbersOf(document, extension);
    numbers.removeDuplicates();
    return numbers;
}

} // namespace flatprofile
