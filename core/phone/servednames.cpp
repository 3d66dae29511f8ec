#include "core/phone/servednames.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kMaxNameBytes = 1024;
static constexpr qsizetype kMaxSegmentBytes = 255;

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool isEscape(QByteArrayView text, qsizetype at)
{
    return text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0
        && hexDigit(text[at + 2]) >= 0;
}

/// Decodes once. What only a second reader would understand differently is refused here.
static std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result.append(text[i]);
            continue;
        }
        if (!isEscape(text, i))
            return std::nullopt;
        const int byte = hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]);
        if (byte < 0x20 || byte == 0x7f || byte == '/' || byte == '\\' || byte == '%')
            return std::nullopt;
        result.append(char(byte));
        i += 2;
    }
    return result;
}

/// CON, "con .txt", COM1.cfg: names that open a device on Windows, whatever their folder and ending.
static bool isDeviceName(QStringView segment)
{
    static constexpr std::array kDevices { "CON"_L1, "PRN"_L1, "AUX"_L1, "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1,
        "CLOCK$"_L1 };
    const qsizetype dot = segment.indexOf(u'.');
    const QStringView stem = (dot < 0 ? segment : segment.first(dot)).trimmed();
    const auto is
        = [stem](QLatin1StringView device) { return stem.compare(device, Qt::CaseInsensitive) == 0; };
    if (std::any_of(kDevices.begin(), kDevices.end(), is))
        return true;
    if (stem.size() != 4
        || (!stem.startsWith("COM"_L1, Qt::CaseInsensitive)
            && !stem.startsWith("LPT"_L1, Qt::CaseInsensitive)))
        return false;
    const char16_t last = stem.back().unicode(); // the superscripts are ports too
    return (last >= u'0' && last <= u'9') || last == 0xb9 || last == 0xb2 || last == 0xb3;
}

static std::optional<NameRefusal> segmentFault(QStringView segment)
{
    if (segment.isEmpty())
        return NameRefusal::EmptySegment;
    if (segment == "."_L1 || segment == ".."_L1)
        return NameRefusal::Traversal;
    if (segment.startsWith(u'.'))
        return NameRefusal::Hidden;
    if (segment.endsWith(u'.') || segment.endsWith(u' '))
        return NameRefusal::TrailingDotOrBlank;
    if (segment.toUtf8().size() > kMaxSegmentBytes)
        return NameRefusal::TooLong;
    if (isDeviceName(segment))
        return NameRefusal::DeviceName;
    return std::nullopt;
}

static std::optional<NameRefusal> characterFault(QStringView name)
{
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            return NameRefusal::ControlCharacter;
        // Invisible characters make two names look like one.
        if (QStringView(u"\\:*?\"<>|#").contains(c) || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            return NameRefusal::ForbiddenCharacter;
    }
    return std::nullopt;
}

static std::optional<NameRefusal> nameFault(QStringView name)
{
    if (name.isEmpty())
        return NameRefusal::Empty;
    if (const auto fault = characterFault(name))
        return fault;
    for (const QStringView segment : name.tokenize(u'/')) {
        if (const auto fault = segmentFault(segment))
            return fault;
    }
    return std::nullopt;
}

Result<QString, NameRefusal> requestedName(QByteArrayView request, NameForm form)
{
    if (request.size() > kMaxNameBytes)
        return NameRefusal::TooLong;
    if (form == NameForm::UrlPath) {
        if (const qsizetype query = request.indexOf('?'); query >= 0)
            request = request.first(query);
        if (!request.startsWith('/'))
            return request.isEmpty() ? NameRefusal::Empty : NameRefusal::ForbiddenCharacter;
    }
    if (request.startsWith('/'))
        request = request.sliced(1);
    std::optional<QByteArray> bytes;
    if (form == NameForm::UrlPath) {
        bytes = decoded(request);
    } else {
        bool escapes = false; // nobody decodes them here, but a name that hides something is not given out
        for (qsizetype i = 0; i < request.size(); ++i)
            escapes = escapes || isEscape(request, i);
        if (!escapes)
            bytes = request.toByteArray();
    }
    if (!bytes)
        return NameRefusal::BadEscape;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder(*bytes);
    if (decoder.hasError())
        return NameRefusal::NotText;
    if (const auto fault = nameFault(name))
        return *fault;
    return name;
}

std::optional<ServedTree> ServedTree::ofPath(const QString &path)
{
    const QFileInfo file(path);
    ServedTree tree;
    if (file.isDir()) {
        tree.m_root = file.canonicalFilePath();
    } else if (file.isFile()) {
        tree.m_root = QFileInfo(file.absolutePath()).canonicalFilePath();
        tree.m_onlyName = file.fileName();
    }
    if (tree.m_root.isEmpty())
        return std::nullopt;
    return tree;
}

ServedTree ServedTree::ofBytes(const QString &name, QByteArray bytes, QByteArray contentEncoding)
{
    ServedTree tree;
    tree.m_onlyName = name;
    tree.m_bytes = std::move(bytes);
    tree.m_contentEncoding = std::move(contentEncoding);
    return tree;
}

Result<ServedContent, NameRefusal> ServedTree::find(QByteArrayView request, NameForm form) const
{
    const auto name = requestedName(request, form);
    if (!name)
        return name.error();
    if (!m_onlyName.isEmpty() && *name != m_onlyName)
        return NameRefusal::NotFound;
    if (m_root.isEmpty()) {
        if (m_onlyName.isEmpty())
            return NameRefusal::NotFound;
        return ServedContent { {}, m_bytes, m_contentEncoding };
    }
    const QString root = m_root.endsWith(u'/') ? m_root : m_root + u'/';
    const QFileInfo file(root + *name);
    const QString canonical = file.canonicalFilePath();
    if (canonical.isEmpty())
        return NameRefusal::NotFound;
    if (!m_onlyName.isEmpty()) // the one file was named by the user, wherever its link leads
        return file.isFile()
            ? Result<ServedContent, NameRefusal>(ServedContent { canonical, {}, m_contentEncoding })
            : NameRefusal::NotAFile;
    if (!canonical.startsWith(root))
        return NameRefusal::OutsideRoot;
    // A link within the folder, or a short name of Windows, must not lead to what has no name here.
    if (const auto fault = nameFault(QStringView(canonical).sliced(root.size())))
        return *fault;
    if (!file.isFile())
        return NameRefusal::NotAFile;
    return ServedContent { canonical, {}, m_contentEncoding };
}

} // namespace flatprofile
