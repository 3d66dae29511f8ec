#include "core/container/profilebody.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>

namespace flatprofile {

static constexpr qsizetype kEnough = 64 * 1024; // of a long text this much is looked at

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 && !isBlank(c);
}

static bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Whether a "<name" with what may follow it in a tag begins the text, or a comment, declaration or document
/// type does.
static bool beginsMarkup(QByteArrayView text)
{
    if (text.size() < 4 || text[0] != '<')
        return false;
    if (text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!DOC"))
        return true;
    if (!isNameStart(text[1]))
        return false;
    qsizetype end = 2;
    while (end < text.size()
        && (isNameStart(text[end]) || (text[end] >= '0' && text[end] <= '9') || text[end] == '-'
            || text[end] == '.' || text[end] == ':'))
        ++end;
    return end < text.size() && (isBlank(text[end]) || text[end] == '>' || text[end] == '/');
}

bool looksLikeProfile(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")
        || bytes.startsWith(QByteArrayView("<\0", 2)) || bytes.startsWith(QByteArrayView("\0<", 2))) {
        const bool little = bytes.startsWith("\xFF\xFE") || bytes[0] == '<';
        QStringDecoder decoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder.decode(bytes.first(qMin(bytes.size(), kEnough) & ~qsizetype(1)));
        return !decoder.hasError() && looksLikeProfile(text.toUtf8());
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kEnough));
    if (!beginsMarkup(head)
        || std::any_of(head.begin(), head.begin() + qMin<qsizetype>(head.size(), 256), isControl))
        return false;
    // A profile ends something somewhere; short garbage that begins like a tag does not.
    if (!bytes.contains("</") && !bytes.contains("/>"))
        return false;
    // A stray control character is a fault of a profile; many are no text.
    const auto controls = std::count_if(head.begin(), head.end(), isControl);
    return controls * 100 <= head.size();
}

} // namespace flatprofile
