#include "core/phone/aliasmap.h"

#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

namespace flatprofile {

/// "/a/b/c" in its parts; empty where it is no path.
static QStringList pathParts(QStringView text)
{
    const QStringView path = text.trimmed();
    if (!path.startsWith(u'/'))
        return {};
    QStringList parts;
    for (const QStringView part : path.sliced(1).split(u'/')) {
        if (part != u"flat-profile" && !isElementName(part)) // the profile itself is on each way to a parameter
            return {};
        parts.append(part.toString());
    }
    return parts;
}

AliasMap parseAliasMap(QStringView text)
{
    AliasMap map;
    for (const QStringView entry : text.split(u';')) {
        if (entry.trimmed().isEmpty())
            continue;
        const qsizetype equals = entry.indexOf(u'=');
        const QStringList from = equals < 0 ? QStringList() : pathParts(entry.first(equals));
        const QStringList to = equals < 0 ? QStringList() : pathParts(entry.sliced(equals + 1));
        const bool isGood = !from.isEmpty() && to.size() == 2 && to.first() == u"flat-profile";
        if (isGood && map.entries.size() < AliasMap::kMaxEntries)
            map.entries.append({ from, to.last() });
        else
            ++map.unreadable;
    }
    return map;
}

/// Whether the element's path ends in these names; it may be nested deeper.
static bool matches(const ProfileDocument &document, quint32 index, const QStringList &path)
{
    for (qsizetype i = path.size() - 1; i >= 0; --i) {
        if (index == Element::kNone || document.elementName(index) != path.at(i))
            return false;
        index = document.scan().elements[index].parent;
    }
    return true;
}

QHash<quint32, QString> aliasedElements(const ProfileDocument &document, const AliasMap &map)
{
    QHash<quint32, QString> aliased;
    const auto &elements = document.scan().elements;
    for (quint32 index = 0; index < quint32(elements.size()); ++index) {
        if (elements[index].has(Element::HasChildren))
            continue;
        for (const AliasEntry &entry : map.entries) {
            if (matches(document, index, entry.path)) {
                aliased.insert(index, entry.parameter);
                break;
            }
        }
    }
    return aliased;
}

} // namespace flatprofile
