#pragma once

#include <QString>

namespace flatprofile {

/// Some of the keys that can be dialled.
struct KeySet
{
    /// Every key, in the order of the bits. `+` is a long press of 0, or comes from a list of numbers.
    static constexpr char16_t kKeys[] = u"0123456789*#+";
    static constexpr int kCount = 13;

    quint16 bits = 0;

    /// The bit's number; -1 for what is no key.
    static constexpr int index(QChar c)
    {
        if (c >= u'0' && c <= u'9')
            return c.unicode() - u'0';
        return c == u'*' ? 10 : c == u'#' ? 11 : c == u'+' ? 12 : -1;
    }
    static constexpr KeySet of(QChar c)
    {
        const int at = index(c);
        return { quint16(at < 0 ? 0 : 1 << at) };
    }
    static constexpr KeySet digits() { return { 0x3FF }; }

    constexpr bool contains(QChar c) const { return (bits & of(c).bits) != 0; }
    constexpr bool isEmpty() const { return bits == 0; }
    constexpr bool isSingle() const { return bits != 0 && (bits & (bits - 1)) == 0; }
    /// The first key in the order of kKeys; only where there is one.
    constexpr QChar lowest() const
    {
        int at = 0;
        while (at < kCount - 1 && (bits & (1 << at)) == 0)
            ++at;
        return kKeys[at];
    }
    constexpr QChar highest() const
    {
        int at = kCount - 1;
        while (at > 0 && (bits & (1 << at)) == 0)
            --at;
        return kKeys[at];
    }

    bool operator==(const KeySet &) const = default;
};

} // namespace flatprofile
