#include "core/phone/httphead.h"

#include <algorithm>

namespace flatprofile {

static constexpr qsizetype kMaxFields = 64;

QByteArray HttpHead::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

static bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u >= 0x20 ? u != 0x7f : u == '\t';
    });
}

/// Digits only: no sign, no blank, nothing that two readers could take for two numbers.
static std::optional<qint64> number(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 15)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

static int readRequestLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return 400;
    head.method = line.first(first).toByteArray();
    head.target = line.sliced(first + 1, last - first - 1).toByteArray();
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(head.method) || head.target.contains(' ') || !isFieldValue(head.target))
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? 505 : 400;
    head.minorVersion = version.endsWith('1') ? 1 : 0;
    head.keepAlive = head.minorVersion == 1;
    return 0;
}

/// Takes what a field says about the message itself.
static int readField(QByteArrayView name, QByteArrayView value, HttpHead &head)
{
    const auto is = [name](QByteArrayView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("content-length")) {
        const auto length = number(value);
        if (!length || (head.contentLength >= 0 && head.contentLength != *length))
            return 400;
        head.contentLength = *length;
    } else if (is("transfer-encoding")) {
        if (head.chunked || value.compare("chunked", Qt::CaseInsensitive) != 0)
            return 501;
        head.chunked = true;
    } else if (is("connection")) {
        const QByteArray lower = value.toByteArray().toLower();
        if (lower.contains("close"))
            head.keepAlive = false;
        else if (lower.contains("keep-alive"))
            head.keepAlive = true;
    }
    return 0;
}

Result<HttpHead, int> parseHttpHead(QByteArrayView text)
{
    HttpHead head;
    bool isFirst = true;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
        if (line.contains('\n') || line.contains('\r') || line.contains('\0'))
            return 400;
        if (isFirst) {
            if (const int status = readRequestLine(line, head))
                return status;
            isFirst = false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(line.first(colon)))
            return 400; // also a folded line, which begins with a blank
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isFieldValue(value))
            return 400;
        if (head.fields.size() == kMaxFields)
            return 431;
        if (const int status = readField(name, value, head))
            return status;
        head.fields.append(HttpField { name.toByteArray(), value.toByteArray() });
    }
    if (isFirst || (head.chunked && (head.contentLength >= 0 || head.minorVersion == 0)))
        return 400;
    if (head.minorVersion == 1 && head.field("host").isNull())
        return 400;
    return head;
}

RangeKind parseRange(QByteArrayView field, qint64 size, ByteRange *range)
{
    if (!field.startsWith("bytes=") || field.contains(','))
        return RangeKind::Whole;
    field = field.sliced(6).trimmed();
    const qsizetype dash = field.indexOf('-');
    if (dash < 0)
        return RangeKind::Whole;
    const auto first = number(field.first(dash));
    const auto last = number(field.sliced(dash + 1));
    if ((dash > 0 && !first) || (dash + 1 < field.size() && !last) || (!first && !last))
        return RangeKind::Whole;
    if (!first) { // the last bytes
        if (*last == 0 || size == 0)
            return RangeKind::Unsatisfiable;
        const qint64 length = qMin(*last, size);
        *range = { size - length, length };
        return RangeKind::Part;
    }
    if (last && *last < *first)
        return RangeKind::Whole;
    if (*first >= size)
        return RangeKind::Unsatisfiable;
    *range = { *first, (last ? qMin(*last, size - 1) : size - 1) - *first + 1 };
    return RangeKind::Part;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 206:
        return "Partial Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 416:
        return "Range Not Satisfiable";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace flatprofile
