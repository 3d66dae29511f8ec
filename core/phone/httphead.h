#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace flatprofile {

struct HttpField
{
    QByteArray name;
    QByteArray value;
};

/// The head of an HTTP request. Names of fields are compared without case.
struct HttpHead
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; // HTTP/1.0 or 1.1
    QList<HttpField> fields;
    qint64 contentLength = -1; // -1: not said
    bool chunked = false;
    bool keepAlive = true;

    /// The first field of this name; null where there is none.
    QByteArray field(QByteArrayView name) const;
};

/// Reads a head (request line, fields, without the empty line), strictly: no folded lines, no bare line
/// feeds, no two lengths. The error is the HTTP status that says what is wrong.
Result<HttpHead, int> parseHttpHead(QByteArrayView head);

/// A part of a file: the bytes from `first` on, `length` of them.
struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeKind { Whole, Part, Unsatisfiable };
/// Reads the header Range for a file of `size` bytes. Several ranges, or what is not understood, mean the
/// whole.
RangeKind parseRange(QByteArrayView field, qint64 size, ByteRange *range);

QByteArray reasonPhrase(int status);

} // namespace flatprofile
