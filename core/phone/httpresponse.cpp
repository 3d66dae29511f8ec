#include "core/phone/httpresponse.h"

namespace flatprofile {

static constexpr int kMaxFields = 200;

static bool isName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

QByteArray HttpResponse::field(QByteArrayView name) const
{
    for (const HttpField &field : fields) {
        if (isName(field.name, name))
            return field.value;
    }
    return {};
}

QList<QByteArray> HttpResponse::allFields(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HttpField &field : fields) {
        if (isName(field.name, name))
            values.append(field.value);
    }
    return values;
}

/// The next line without its end; moves `rest` behind it.
static QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// "HTTP/1.1 200 OK": 200; 0 where it is no status line of HTTP/1.
static int statusOf(QByteArrayView line)
{
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' ')
        return 0;
    int status = 0;
    for (const char c : line.sliced(9, 3)) {
        if (c < '0' || c > '9')
            return 0;
        status = status * 10 + (c - '0');
    }
    const bool ends = line.size() == 12 || line[12] == ' ';
    return ends && status >= 100 && status < 600 ? status : 0;
}

std::optional<HttpResponse> parseResponseHead(QByteArrayView head)
{
    HttpResponse response;
    response.status = statusOf(takeLine(head));
    if (response.status == 0)
        return std::nullopt;
    while (!head.isEmpty()) {
        const QByteArrayView line = takeLine(head);
        if (line.isEmpty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !response.fields.isEmpty()) {
            response.fields.last().value += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.contains('\0') || response.fields.size() >= kMaxFields)
            return std::nullopt;
        response.fields.append(
            { line.first(colon).trimmed().toByteArray(), line.sliced(colon + 1).trimmed().toByteArray() });
    }
    return response;
}

qsizetype responseHeadEnd(QByteArrayView input)
{
    for (qsizetype at = input.indexOf('\n'); at >= 0; at = input.indexOf('\n', at + 1)) {
        if (input.sliced(at + 1).startsWith('\n'))
            return at + 2;
        if (input.sliced(at + 1).startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

BodyLength bodyLength(const HttpResponse &response, QByteArrayView method)
{
    using Kind = BodyLength::Kind;
    if (method == "HEAD" || response.status < 200 || response.status == 204 || response.status == 304)
        return { Kind::None, 0 };
    const QByteArray coding = response.field("transfer-encoding").toLower();
    if (coding == "chunked")
        return { Kind::Chunked, 0 };
    if (!coding.isEmpty() && coding != "identity")
        return { Kind::Malformed, 0 };
    const QList<QByteArray> lengths = response.allFields("content-length");
    if (lengths.isEmpty())
        return { Kind::UntilClose, 0 };
    for (const QByteArray &length : lengths) {
        const bool digits = !length.isEmpty()
            && std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || length != lengths.first())
            return { Kind::Malformed, 0 };
    }
    bool isNumber = false;
    const qint64 bytes = lengths.first().toLongLong(&isNumber);
    return { isNumber ? Kind::Known : Kind::Malformed, bytes };
}

} // namespace flatprofile
