#pragma once

#include "core/phone/httphead.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace flatprofile {

/// Where a request goes: what credentials are bound to.
struct HttpOrigin
{
    bool isEncrypted = false;
    QString host; // a name or an address, without brackets
    quint16 port = 80;

    bool operator==(const HttpOrigin &) const = default;

    /// Nothing where the URL is neither http nor https or names no host.
    static std::optional<HttpOrigin> of(const QUrl &url);
    /// "http://192.168.1.20:8080"; the port only where it is not the scheme's own.
    QString text() const;
    /// As the field Host says it.
    QByteArray hostField() const;
};

/// A request as a client sends it: every byte is ours, so that it can be shown before it is sent.
struct HttpRequest
{
    QByteArray method = "GET";
    HttpOrigin origin;
    QByteArray target = "/"; // path and query as they go over the line
    QList<HttpField> fields; // besides Host, Connection and Content-Length
    QByteArray body;

    QUrl url() const;
};

/// The request line and all fields, with the empty line. `authorization` is the name and value of a field, if
/// any.
QByteArray requestHead(const HttpRequest &request, const HttpField &authorization = {});

/// Whether a target can stand in a request line: begins with a slash, no blanks, no control characters.
bool isRequestTarget(QByteArrayView target);

/// A path and query as they can stand in a request line: what can't (blanks, quotes, brackets, bytes past
/// ASCII) becomes an escape; escapes that are there stay.
QByteArray escapedTarget(QByteArrayView text);

/// The URL as it may be shown: without the value of xpassword, the options of a resync, and the password
/// before an @.
QString shownUrl(const HttpRequest &request);

} // namespace flatprofile
