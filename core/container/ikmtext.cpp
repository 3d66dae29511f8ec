#include "core/container/container.h"

#include "core/container/layers.h"

namespace flatprofile {

std::optional<SecretKey> ikmFromText(const SecretKey &text, IkmForm form)
{
    if (text.isEmpty())
        return std::nullopt;
    if (form == IkmForm::Text)
        return text.clone();
    QByteArray written = text.view().toByteArray();
    QByteArray bytes;
    bool good = false;
    if (form == IkmForm::Hex) {
        bytes = QByteArray::fromHex(written);
        good = bytes.size() * 2 == written.size();
    } else {
        while (written.endsWith('='))
            written.chop(1);
        auto decoded = QByteArray::fromBase64Encoding(
            written, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        good = bool(decoded);
        bytes = std::move(decoded.decoded); // the only ones that hold it, or it could not be wiped
    }
    layers::wipe(written);
    if (!good || bytes.isEmpty()) {
        layers::wipe(bytes);
        return std::nullopt;
    }
    return SecretKey::takeFrom(bytes);
}

} // namespace flatprofile
