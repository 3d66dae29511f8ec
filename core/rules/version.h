#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace flatprofile {

/// A firmware or hardware version as conditions compare it. The model before the first `.` and .loads
/// or .bin at the end are not part of it.
struct Version
{
    enum class Form {
        Mpp, // 11-3-2MPP0001-609
        Spa, // 2.0.6(b), 7.5.2b
    };

    Form form = Form::Mpp;
    QStringList components; // 11, 3, 2MPP0001; for Spa the integers
    QString suffix; // Spa: the letters at the end
    QString build; // Mpp: what follows the version part; null where there is none

    bool operator==(const Version &) const = default;
};

/// Nothing where the text is no version; an integer alone is none. Linear.
std::optional<Version> parseVersion(QStringView text);

/// How two versions of the same form differ.
struct VersionOrder
{
    enum class Decided {
        Nowhere, // equal
        Component, // at `position`
        Length, // one has more components
        Suffix,
        Build,
    };

    std::strong_ordering order = std::strong_ordering::equal;
    Decided decided = Decided::Nowhere;
    qsizetype position = 0; // counts from 1
};

/// Component by component, numbers first, then letters; a missing build equals every build. Both must
/// have the same form.
VersionOrder compareVersions(const Version &left, const Version &right);

/// Compares runs of digits of any length as numbers.
std::strong_ordering compareDigits(QStringView left, QStringView right);

} // namespace flatprofile
