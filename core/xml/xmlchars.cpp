#include "core/xml/xmlchars.h"

#include <algorithm>
#include <array>

namespace flatprofile::xmlchars {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// XML 1.0, fifth edition, productions [4] and [4a], without ASCII and ':'.
constexpr std::array kNameStarts = std::to_array<Range>({ { 0xC0, 0xD6 }, { 0xD8, 0xF6 }, { 0xF8, 0x2FF },
    { 0x370, 0x37D }, { 0x37F, 0x1FFF }, { 0x200C, 0x200D }, { 0x2070, 0x218F }, { 0x2C00, 0x2FEF },
    { 0x3001, 0xD7FF }, { 0xF900, 0xFDCF }, { 0xFDF0, 0xFFFD }, { 0x10000, 0xEFFFF } });
constexpr std::array kOtherNameParts
    = std::to_array<Range>({ { 0xB7, 0xB7 }, { 0x300, 0x36F }, { 0x203F, 0x2040 } });

template <typename Ranges>
bool isIn(const Ranges &ranges, char32_t c)
{
    return std::any_of(
        ranges.begin(), ranges.end(), [c](const Range &r) { return c >= r.first && c <= r.last; });
}

/// Length of one name character at `at`, 0 for none.
qsizetype namePartLength(const char *at, const char *end, bool atStart)
{
    const char c = *at;
    if (isAsciiNameStart(c) || (!atStart && (isDigit(c) || c == '-' || c == '.')))
        return 1;
    if (static_cast<unsigned char>(c) < 0x80)
        return 0;
    const Decoded decoded = decode(at, end);
    if (decoded.length == 0)
        return 0;
    const bool fits = atStart ? isNameStart(decoded.character) : isNamePart(decoded.character);
    return fits ? decoded.length : 0;
}

} // namespace

bool isCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

bool isNameStart(char32_t c)
{
    return c < 0x80 ? isAsciiNameStart(char(c)) : isIn(kNameStarts, c);
}

bool isNamePart(char32_t c)
{
    if (c < 0x80)
        return isAsciiNameStart(char(c)) || isDigit(char(c)) || c == '-' || c == '.';
    return isIn(kNameStarts, c) || isIn(kOtherNameParts, c);
}

Decoded decode(const char *at, const char *end)
{
    const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
    const auto isTail = [&](int i) { return at + i < end && (byte(i) & 0xC0) == 0x80; };
    const auto tail = [&](int i) { return char32_t(byte(i) & 0x3F); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return { first, 1 };
    if (first >= 0xC2 && first <= 0xDF && isTail(1))
        return { char32_t(first & 0x1F) << 6 | tail(1), 2 };
    if (first >= 0xE0 && first <= 0xEF && isTail(1) && isTail(2)) {
        const char32_t c = char32_t(first & 0x0F) << 12 | tail(1) << 6 | tail(2);
        if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF))
            return { c, 3 };
    }
    if (first >= 0xF0 && first <= 0xF4 && isTail(1) && isTail(2) && isTail(3)) {
        const char32_t c = char32_t(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
        if (c >= 0x10000 && c <= 0x10FFFF)
            return { c, 4 };
    }
    return {};
}

/// ASCII characters that go on with a name: the usual case, looked up.
static constexpr std::array<bool, 256> kAsciiNamePart = [] {
    std::array<bool, 256> table {};
    for (int c = 0; c < 128; ++c)
        table[std::size_t(c)] = isAsciiNameStart(char(c)) || isDigit(char(c)) || c == '-' || c == '.';
    return table;
}();

qsizetype nameLength(const char *at, const char *end)
{
    const char *p = at;
    bool colonSeen = false;
    bool atStart = true;
    if (p < end && isAsciiNameStart(*p)) {
        atStart = false;
        while (p < end && kAsciiNamePart[static_cast<unsigned char>(*p)])
            ++p;
    }
    while (p < end) {
        if (const qsizetype step = namePartLength(p, end, atStart); step > 0) {
            p += step;
            atStart = false;
        } else if (*p == ':' && !colonSeen && !atStart && p + 1 < end
            && namePartLength(p + 1, end, true) > 0) {
            colonSeen = true;
            atStart = true;
            ++p;
        } else {
            break;
        }
    }
    return p - at;
}

qsizetype placeholderLength(const char *at, const char *end)
{
    constexpr qsizetype kLongest = 120;
    if (at == end || *at != '{')
        return 0;
    const char *limit = at + std::min<qsizetype>(end - at, kLongest);
    const char *close = std::find(at, limit, '}');
    if (close == limit || close - at < 2)
        return 0;
    const bool isDoubled = at[1] == '{' && close + 1 < limit && close[1] == '}';
    return close - at + (isDoubled ? 2 : 1);
}

} // namespace flatprofile::xmlchars
