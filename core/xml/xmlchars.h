#pragma once

#include <QByteArrayView>

namespace flatprofile::xmlchars {

// Character classes of XML 1.0 (fifth edition) over UTF-8 bytes.

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAsciiNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether XML can hold the character.
bool isCharacter(char32_t c);
/// Whether the character can begin or continue a name; ':' is left out, since it parts prefix and local name.
bool isNameStart(char32_t c);
bool isNamePart(char32_t c);

/// One character of UTF-8: its length in bytes, 0 where the bytes are not valid UTF-8.
struct Decoded
{
    char32_t character = 0;
    int length = 0;
};
Decoded decode(const char *at, const char *end);

/// The character at `at` as QString::fromUtf8 gives it: a byte that is not valid UTF-8 becomes one unit.
struct Shown
{
    qsizetype bytes = 1;
    qsizetype units = 1; // of UTF-16
};
inline Shown shownAt(const char *at, const char *end)
{
    if (static_cast<unsigned char>(*at) < 0x80)
        return {};
    const Decoded decoded = decode(at, end);
    if (decoded.length == 0)
        return {};
    return { decoded.length, decoded.character > 0xFFFF ? 2 : 1 };
}

/// Length of the name (with at most one ':' inside, "a:b") that begins at `at`; 0 where none does.
qsizetype nameLength(const char *at, const char *end);

/// Length of what a template leaves behind where it was not filled in, "{{n}}" or "{$line}", if that begins
/// at `at`; 0 otherwise. No name holds a brace.
qsizetype placeholderLength(const char *at, const char *end);

} // namespace flatprofile::xmlchars
