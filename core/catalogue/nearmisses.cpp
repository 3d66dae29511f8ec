#include "core/catalogue/catalogue.h"
#include "core/catalogue/tables.h"

#include <QList>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace flatprofile {

namespace {

constexpr int kFar = 3; // edits; from here on two names have nothing to do with each other
constexpr qsizetype kLongest = 64; // no name of the catalogue is longer

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
}

/// Letters and digits alone, in lower case.
QByteArray folded(QByteArrayView name)
{
    QByteArray result;
    result.reserve(name.size());
    for (const char c : name) {
        const char small = lower(c);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9'))
            result += small;
    }
    return result;
}

/// Which letters and digits a name holds, a bit each.
quint64 characterSet(QByteArrayView name)
{
    quint64 set = 0;
    for (const char c : name) {
        const char small = lower(c);
        if (small >= 'a' && small <= 'z')
            set |= quint64(1) << (small - 'a');
        else if (small >= '0' && small <= '9')
            set |= quint64(1) << (26 + small - '0');
    }
    return set;
}

/// Edits (a letter more, less, other, or two swapped) from one to the other, at most kFar.
int distance(QByteArrayView a, QByteArrayView b)
{
    if (qAbs(a.size() - b.size()) >= kFar || a.size() > kLongest || b.size() > kLongest)
        return kFar;
    std::array<std::array<int, kLongest + 1>, 3> rows {};
    for (qsizetype j = 0; j <= b.size(); ++j)
        rows[0][std::size_t(j)] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[std::size_t(i % 3)];
        const auto &above = rows[std::size_t((i + 2) % 3)];
        const auto &twoAbove = rows[std::size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[at] = std::min({ above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least >= kFar)
            return kFar;
    }
    return std::min(kFar, rows[std::size_t(a.size() % 3)][std::size_t(b.size())]);
}

/// The digits of a name: a name with another number is another parameter, not a slip.
QByteArray digitsOf(QByteArrayView name)
{
    QByteArray digits;
    for (const char c : name) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

/// The words of a name: what stands between underscores, hyphens and dots.
QList<QByteArrayView> wordsOf(QByteArrayView name)
{
    QList<QByteArrayView> words;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        const bool isEnd = at == name.size() || name[at] == '_' || name[at] == '-' || name[at] == '.';
        if (!isEnd)
            continue;
        if (at > from)
            words.append(name.sliced(from, at - from));
        from = at + 1;
    }
    return words;
}

/// Whether names of as many words differ in one that is another word rather than a slip: STUN is no slip of
/// TURN, nor G722 of G723.
bool holdsAnotherWord(QByteArrayView a, QByteArrayView b)
{
    constexpr qsizetype kShort = 5; // up to here two letters make another word
    const QList<QByteArrayView> first = wordsOf(a);
    const QList<QByteArrayView> second = wordsOf(b);
    if (first.size() != second.size())
        return false;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QByteArrayView one = first.at(i);
        const QByteArrayView other = second.at(i);
        const int edits = distance(one, other);
        if (edits == 0)
            continue;
        const bool hasDigits = !digitsOf(one).isEmpty() || !digitsOf(other).isEmpty();
        if (hasDigits || (edits > 1 && std::max(one.size(), other.size()) <= kShort))
            return true;
    }
    return false;
}

/// What is compared of each name of the catalogue, by id: made at the first near miss, since most profiles
/// have none.
struct Comparable
{
    QByteArrayView name;
    quint64 characters;
    QByteArray folded;
    QByteArray digits;
};

const std::vector<Comparable> &comparables()
{
    static const std::vector<Comparable> all = [] {
        std::vector<Comparable> list;
        list.reserve(tables::kMemberCount);
        for (int i = 0; i < tables::kMemberCount; ++i) {
            const QByteArrayView name(tables::kMembers[i].element);
            list.push_back({ name, characterSet(name), folded(name), digitsOf(name) });
        }
        return list;
    }();
    return all;
}

} // namespace

QStringList Catalogue::nearMisses(QStringView element, int limit) const
{
    const QByteArray name = element.toUtf8();
    if (name.isEmpty() || name.size() > kLongest)
        return {};
    const auto *end = tables::kMisspellings + tables::kMisspellingCount;
    const auto *documented = std::find_if(
        tables::kMisspellings, end, [&](const tables::Misspelling &m) { return name == m.wrong; });
    QStringList result;
    if (documented != end)
        result.append(QString::fromLatin1(documented->right));
    const QString ofField = elementNameFromField(element);
    if (ofField != element && find(ofField) != kUnknownParameter && !result.contains(ofField))
        result.append(ofField);

    struct Candidate
    {
        int cost;
        int member;
    };
    std::vector<Candidate> candidates;
    const QByteArray key = folded(name);
    const QByteArray digits = digitsOf(name);
    const quint64 characters = characterSet(name);
    // Each edit takes away and brings at most one character: more differences than that are too far.
    constexpr int kMostDifferences = 2 * (kFar - 1);
    const std::vector<Comparable> &others = comparables();
    for (int i = 0; i < tables::kMemberCount; ++i) {
        const Comparable &other = others[std::size_t(i)];
        if (qAbs(other.name.size() - name.size()) > 4
            || std::popcount(other.characters ^ characters) > kMostDifferences || other.name == name)
            continue;
        int cost = distance(name, other.name);
        if (cost > 0 && other.folded == key)
            cost = 1; // only underscores, dots or hyphens differ
        // In short names two letters make another word.
        if (cost >= kFar || (cost == 2 && name.size() < 10) || other.digits != digits
            || holdsAnotherWord(name, other.name))
            continue;
        candidates.push_back({ cost, i });
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.cost < b.cost; });
    for (const Candidate &candidate : candidates) {
        const QString found = QString::fromLatin1(tables::kMembers[candidate.member].element);
        if (result.size() < limit && !result.contains(found))
            result.append(found);
    }
    return result.first(qMin<qsizetype>(result.size(), limit));
}

} // namespace flatprofile
