#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QString>

namespace flatprofile {

/// How the bytes of a file stand for characters.
struct TextEncoding
{
    enum class Kind { Utf8, Utf16LittleEndian, Utf16BigEndian, Iso8859, Windows125x };

    Kind kind = Kind::Utf8;
    int part = 0; // 1..16 of ISO 8859, 1250..1258
    bool byteOrderMark = false;

    QString name() const; // "UTF-8", "ISO-8859-2", "UTF-16LE"

    bool operator==(const TextEncoding &) const = default;
};

/// The encoding of a file: byte order mark, then the XML declaration, then UTF-8. A name that is not known
/// reads as UTF-8 and is reported by the scanner ("unknown-encoding").
TextEncoding detectEncoding(QByteArrayView bytes);

/// Whether a declaration's name is one that can be read ("iso-8859-2", "latin1", "us-ascii", case does not matter).
bool isKnownEncoding(QByteArrayView name);

/// The text as UTF-8 without byte order mark. Invalid UTF-8 stays as it is (the scanner reports it, saving
/// gives it back); of other encodings, an undefined byte or lone surrogate makes decoding lossy.
struct DecodedText
{
    QByteArray text;
    bool lossless = true; // encodeText(text) gives the bytes back
};
DecodedText decodeText(const QByteArray &bytes, const TextEncoding &encoding);

/// The bytes of a file, with its byte order mark; the error is the first offset of a character that the encoding can't hold.
Result<QByteArray, qsizetype> encodeText(const QByteArray &text, const TextEncoding &encoding);

/// Whether who reads a text's bytes in this encoding takes them for what they are: by a byte order mark or
/// the declaration.
bool tellsItsEncoding(const QByteArray &text, const TextEncoding &encoding);

} // namespace flatprofile
