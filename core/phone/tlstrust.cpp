#include "core/phone/tlstrust.h"

namespace flatprofile {

static constexpr qsizetype kSha256Bytes = 32;

std::optional<QByteArray> fingerprintFromText(QByteArrayView text)
{
    QByteArray digits = text.trimmed().toByteArray().toLower();
    for (const QByteArrayView prefix : { QByteArrayView("sha-256"), QByteArrayView("sha256") }) {
        if (digits.startsWith(prefix)) {
            digits.remove(0, prefix.size());
            if (!digits.isEmpty() && QByteArrayView(":= ").contains(digits.front()))
                digits.remove(0, 1);
            break;
        }
    }
    digits.replace(':', "").replace(' ', "");
    const bool isHex = std::all_of(digits.begin(), digits.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!isHex || digits.size() != 2 * kSha256Bytes)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace flatprofile
