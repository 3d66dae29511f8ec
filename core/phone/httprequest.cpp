#include "core/phone/httprequest.h"

#include "core/document/masking.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr quint16 kHttpPort = 80;
static constexpr quint16 kHttpsPort = 443;

std::optional<HttpOrigin> HttpOrigin::of(const QUrl &url)
{
    HttpOrigin origin;
    origin.isEncrypted = url.scheme() == "https"_L1;
    origin.host = url.host(QUrl::FullyEncoded);
    origin.port = quint16(url.port(origin.isEncrypted ? kHttpsPort : kHttpPort));
    if (!url.isValid() || origin.host.isEmpty() || origin.port == 0
        || (!origin.isEncrypted && url.scheme() != "http"_L1))
        return std::nullopt;
    return origin;
}

QString HttpOrigin::text() const
{
    return (isEncrypted ? u"https://"_s : u"http://"_s) + QString::fromLatin1(hostField());
}

QByteArray HttpOrigin::hostField() const
{
    QByteArray field = host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1();
    if (port != (isEncrypted ? kHttpsPort : kHttpPort))
        field += ':' + QByteArray::number(port);
    return field;
}

QUrl HttpRequest::url() const
{
    return QUrl(origin.text() + QString::fromLatin1(target));
}

QByteArray requestHead(const HttpRequest &request, const HttpField &authorization)
{
    QByteArray head
        = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + request.origin.hostField() + "\r\n";
    for (const HttpField &field : request.fields)
        head += field.name + ": " + field.value + "\r\n";
    if (!authorization.name.isEmpty())
        head += authorization.name + ": " + authorization.value + "\r\n";
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

bool isRequestTarget(QByteArrayView target)
{
    if (target.isEmpty() || target.front() != '/')
        return false;
    return std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

static bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QByteArray escapedTarget(QByteArrayView text)
{
    QByteArray target;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isEscape
            = c == '%' && i + 2 < text.size() && isHexDigit(text[i + 1]) && isHexDigit(text[i + 2]);
        const bool stays = c > 0x20 && c < 0x7f && !QByteArrayView("\"#%<>[\\]^`{|}").contains(c);
        if (isEscape || stays)
            target += c;
        else
            target += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return target;
}

QString shownUrl(const HttpRequest &request)
{
    QString text = request.origin.text() + QString::fromLatin1(request.target);
    // The options of a resync URL, which may hold a key: escaped, so no other mask finds their ends.
    const qsizetype open = text.indexOf("%5B"_L1);
    const qsizetype close = text.lastIndexOf("%5D"_L1);
    if (open >= 0 && close > open)
        text.replace(open, close + 3 - open, u'[' + kMask.toString() + u']');
    return maskedRule(text);
}

} // namespace flatprofile
