#pragma once

#include <QByteArrayView>

namespace flatprofile {

/// Whether bytes are the text of a profile, well-formed or not: after an optional byte order mark and blanks
/// a tag, comment or declaration, an end tag or empty tag anywhere, no control character among the first 256
/// bytes and hardly any later. This stands between a wrong CBC key and its garbage: random bytes of 256 and
/// more pass with less than one in 10^12, the shortest ones with less than one in 10^8 (padding and two tags
/// by chance).
bool looksLikeProfile(QByteArrayView bytes);

} // namespace flatprofile
