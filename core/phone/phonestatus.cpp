#include "core/phone/phonestatus.h"

#include "core/phone/phoneaction.h"

#include <algorithm>

namespace flatprofile {

static constexpr qsizetype kMostCharacters = 64;

/// The text of the first element of this name that has one, if it is fit to be shown.
static QString wordIn(QByteArrayView page, QByteArrayView name)
{
    const QByteArray tag = '<' + name.toByteArray();
    for (qsizetype at = page.indexOf(tag); at >= 0; at = page.indexOf(tag, at + 1)) {
        const qsizetype after = at + tag.size();
        if (after >= page.size() || !QByteArrayView("> \t\r\n").contains(page.at(after)))
            continue; // of a longer name
        const qsizetype from = page.indexOf('>', after) + 1;
        const qsizetype end = from > 0 ? page.indexOf('<', from) : -1;
        if (end < 0)
            break;
        const QByteArrayView word = page.sliced(from, end - from).trimmed();
        const bool isPlain
            = std::all_of(word.begin(), word.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '&'; });
        if (!word.isEmpty() && word.size() <= kMostCharacters && isPlain)
            return QString::fromLatin1(word);
    }
    return {};
}

PhoneStatus phoneStatus(QByteArrayView page)
{
    return { wordIn(page, "Product_Name"), wordIn(page, "Software_Version"), wordIn(page, "Serial_Number"),
        macInStatus(page) };
}

} // namespace flatprofile
