#include "core/types/knownwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile::checks {

static constexpr qsizetype kLeastLength = 4; // shorter words are one letter apart by chance
static constexpr qsizetype kGreatestLength = 40;

static bool isOneEditApart(QStringView a, QLatin1StringView b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head
        && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype fromA = a.size() - head - tail;
    const qsizetype fromB = b.size() - head - tail;
    if (fromA <= 1 && fromB <= 1)
        return true;
    return fromA == 2 && fromB == 2 && a.at(head) == b.at(head + 1) && a.at(head + 1) == b.at(head);
}

QLatin1StringView meantWord(QStringView word, std::span<const QLatin1StringView> words)
{
    if (word.size() > kGreatestLength)
        return {};
    QLatin1StringView near;
    bool isUnique = true;
    for (const QLatin1StringView known : words) {
        if (word == known)
            return {};
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return known;
        if (word.size() < kLeastLength || known.size() < kLeastLength || !isOneEditApart(word, known))
            continue;
        isUnique = near.isNull();
        near = known;
    }
    return isUnique ? near : QLatin1StringView();
}

std::span<const QLatin1StringView> keyFunctions()
{
    static constexpr std::array kFunctions
        = std::to_array<QLatin1StringView>({ "acd"_L1, "blf"_L1, "bridgein"_L1, "callinfo"_L1, "calllist"_L1,
            "callpush"_L1, "callretrieve"_L1, "cfwd"_L1, "cp"_L1, "divert"_L1, "dnd"_L1, "lcr"_L1, "mwi"_L1,
            "prk"_L1, "proxycall"_L1, "redial"_L1, "sd"_L1, "shortcut"_L1, "xml"_L1 });
    return kFunctions;
}

} // namespace flatprofile::checks
