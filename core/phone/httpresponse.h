#pragma once

#include "core/phone/httphead.h"

#include <optional>

namespace flatprofile {

/// The head of an answer, and its body once that is read.
struct HttpResponse
{
    int status = 0;
    QList<HttpField> fields;
    QByteArray body;

    /// The first field of this name (compared without case); null where there is none.
    QByteArray field(QByteArrayView name) const;
    QList<QByteArray> allFields(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// Reads a status line and fields, without the empty line. More forgiving than the server's side: phones end
/// lines with a bare line feed at times, and fold fields.
std::optional<HttpResponse> parseResponseHead(QByteArrayView head);

/// Where the head ends in what has come in: the offset of the body; -1 where the empty line is missing.
qsizetype responseHeadEnd(QByteArrayView input);

/// How much body follows a head.
struct BodyLength
{
    enum class Kind { None, Known, Chunked, UntilClose, Malformed };

    Kind kind = Kind::None;
    qint64 bytes = 0; // of Known
};
BodyLength bodyLength(const HttpResponse &response, QByteArrayView method);

} // namespace flatprofile
