#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace flatprofile {

class ProfileDocument;

/// One entry of an alias map (`--alias`): elements of a fetched file by another name.
struct AliasEntry
{
    QStringList path; // "CPE", "SIP-Credentials", "name": the end of the element's path
    QString parameter; // "Display_Name_1_"

    bool operator==(const AliasEntry &) const = default;
};

/// A map as a GPP holds it: `/CPE/SIP-Credentials/name = /flat-profile/Display_Name_1_ ; ...`
struct AliasMap
{
    static constexpr qsizetype kMaxEntries = 30;

    QList<AliasEntry> entries;
    int unreadable = 0; // entries that are left out: malformed, or past the thirtieth
};

AliasMap parseAliasMap(QStringView text);

/// The parameters that elements of a document stand for by a map, by index of the element; the first entry
/// that fits counts. Linear in the elements.
QHash<quint32, QString> aliasedElements(const ProfileDocument &document, const AliasMap &map);

} // namespace flatprofile
