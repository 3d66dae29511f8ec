#include "core/xml/textencoding.h"

#include "core/xml/singlebytetables.h"

#include <QStringConverter>

#include <optional>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");

namespace {

const SingleByteTable *tableOf(const TextEncoding &encoding)
{
    const bool windows = encoding.kind == TextEncoding::Kind::Windows125x;
    if (!windows && encoding.kind != TextEncoding::Kind::Iso8859)
        return nullptr;
    for (const SingleByteTable &table : kSingleByteTables) {
        if (table.windows == windows && table.number == encoding.part)
            return &table;
    }
    return nullptr;
}

/// Letters and digits of a name in lower case, so that "ISO_8859-2" and "iso8859-2" are one.
QByteArray folded(QByteArrayView name)
{
    QByteArray result;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = char(c | 0x20);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
    }
    return result;
}

std::optional<TextEncoding> encodingFromName(QByteArrayView name)
{
    using Kind = TextEncoding::Kind;
    const QByteArray key = folded(name);
    if (key == "utf8" || key == "usascii" || key == "ascii" || key == "iso646us")
        return TextEncoding { Kind::Utf8, 0, false };
    if (key == "utf16" || key == "utf16le")
        return TextEncoding { Kind::Utf16LittleEndian, 0, false };
    if (key == "utf16be")
        return TextEncoding { Kind::Utf16BigEndian, 0, false };
    static constexpr std::pair<const char *, int> kLatin[] { { "latin1", 1 }, { "latin2", 2 },
        { "latin3", 3 }, { "latin4", 4 }, { "latin5", 9 }, { "latin6", 10 }, { "latin9", 15 },
        { "latin10", 16 }, { "l1", 1 }, { "l2", 2 } };
    for (const auto &[alias, part] : kLatin) {
        if (key == alias)
            return TextEncoding { Kind::Iso8859, part, false };
    }
    TextEncoding encoding;
    qsizetype prefix = 0;
    if (key.startsWith("iso8859")) {
        encoding.kind = Kind::Iso8859;
        prefix = 7;
    } else if (key.startsWith("windows") || key.startsWith("cp")) {
        encoding.kind = Kind::Windows125x;
        prefix = key.startsWith("cp") ? 2 : 7;
    } else {
        return std::nullopt;
    }
    bool isNumber = false;
    encoding.part = key.sliced(prefix).toInt(&isNumber);
    if (!isNumber || !tableOf(encoding))
        return std::nullopt;
    return encoding;
}

/// The name in an XML declaration at the start of ASCII-compatible bytes.
QByteArray declaredName(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin<qsizetype>(bytes.size(), 256));
    if (!head.startsWith("<?xml"))
        return {};
    const qsizetype end = head.indexOf("?>");
    const qsizetype at = head.indexOf("encoding");
    if (at < 0 || end < at)
        return {};
    qsizetype p = at + 8;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (p < end && (isBlank(head[p]) || head[p] == '='))
        ++p;
    if (p >= end || (head[p] != '"' && head[p] != '\''))
        return {};
    const qsizetype close = head.indexOf(head[p], p + 1);
    return close < 0 || close > end ? QByteArray() : head.sliced(p + 1, close - p - 1).toByteArray();
}

QStringConverter::Encoding qtEncoding(const TextEncoding &encoding)
{
    return encoding.kind == TextEncoding::Kind::Utf16LittleEndian ? QStringConverter::Utf16LE
                                                                  : QStringConverter::Utf16BE;
}

QByteArray utf16Mark(const TextEncoding &encoding)
{
    return encoding.kind == TextEncoding::Kind::Utf16LittleEndian ? QByteArray("\xFF\xFE")
                                                                  : QByteArray("\xFE\xFF");
}

QString fromSingleBytes(const QByteArray &bytes, const SingleByteTable &table)
{
    const int first = table.windows ? 0x80 : 0xA0;
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        text[i] = byte < first ? QChar(char16_t(byte)) : table.characters.at(byte - first);
    }
    return text;
}

/// The byte of a character, or -1.
int singleByte(QChar c, const SingleByteTable &table)
{
    const int first = table.windows ? 0x80 : 0xA0;
    if (c.unicode() < first)
        return c.unicode();
    const qsizetype at = c == QChar::ReplacementCharacter ? -1 : table.characters.indexOf(c);
    return at < 0 ? -1 : int(at) + first;
}

} // namespace

QString TextEncoding::name() const
{
    switch (kind) {
    case Kind::Utf8:
        break;
    case Kind::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case Kind::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case Kind::Iso8859:
        return u"ISO-8859-%1"_s.arg(part);
    case Kind::Windows125x:
        return u"windows-%1"_s.arg(part);
    }
    return u"UTF-8"_s;
}

bool isKnownEncoding(QByteArrayView name)
{
    return encodingFromName(name).has_value();
}

TextEncoding detectEncoding(QByteArrayView bytes)
{
    using Kind = TextEncoding::Kind;
    if (bytes.startsWith(kUtf8Mark))
        return { Kind::Utf8, 0, true };
    if (bytes.startsWith("\xFF\xFE"))
        return { Kind::Utf16LittleEndian, 0, true };
    if (bytes.startsWith("\xFE\xFF"))
        return { Kind::Utf16BigEndian, 0, true };
    if (bytes.startsWith(QByteArrayView("<\0", 2)))
        return { Kind::Utf16LittleEndian, 0, false };
    if (bytes.startsWith(QByteArrayView("\0<", 2)))
        return { Kind::Utf16BigEndian, 0, false };
    const std::optional<TextEncoding> declared = encodingFromName(declaredName(bytes));
    // A text that is read byte by byte can't be UTF-16, whatever it says of itself.
    if (!declared || declared->kind == Kind::Utf16LittleEndian || declared->kind == Kind::Utf16BigEndian)
        return {};
    return *declared;
}

DecodedText decodeText(const QByteArray &bytes, const TextEncoding &encoding)
{
    if (encoding.kind == TextEncoding::Kind::Utf8)
        return { encoding.byteOrderMark ? bytes.sliced(kUtf8Mark.size()) : bytes, true };
    QString text;
    if (const SingleByteTable *table = tableOf(encoding)) {
        text = fromSingleBytes(bytes, *table);
    } else {
        QStringDecoder decoder(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom);
        text = decoder.decode(
            encoding.byteOrderMark ? QByteArrayView(bytes).sliced(2) : QByteArrayView(bytes));
    }
    DecodedText result { text.toUtf8(), true };
    const auto again = encodeText(result.text, encoding);
    result.lossless = again && *again == bytes;
    return result;
}

/// Bytes of UTF-8 before the character at `at` of the text in UTF-16.
static qsizetype utf8Offset(const QString &text, qsizetype at)
{
    return QStringView(text).first(at).toUtf8().size();
}

Result<QByteArray, qsizetype> encodeText(const QByteArray &text, const TextEncoding &encoding)
{
    if (encoding.kind == TextEncoding::Kind::Utf8)
        return encoding.byteOrderMark ? kUtf8Mark.toByteArray() + text : text;
    const QString characters = QString::fromUtf8(text);
    const SingleByteTable *table = tableOf(encoding);
    if (!table) {
        QStringEncoder encoder(qtEncoding(encoding));
        const QByteArray body = encoder.encode(characters);
        return encoding.byteOrderMark ? utf16Mark(encoding) + body : body;
    }
    QByteArray bytes(characters.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const int byte = singleByte(characters.at(i), *table);
        if (byte < 0)
            return utf8Offset(characters, i);
        bytes[i] = char(byte);
    }
    return bytes;
}

bool tellsItsEncoding(const QByteArray &text, const TextEncoding &encoding)
{
    const qsizetype end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    const auto head = encodeText(end < 0 ? QByteArray("<") : text.first(end + 2), encoding);
    return !head || detectEncoding(*head) == encoding;
}

} // namespace flatprofile
