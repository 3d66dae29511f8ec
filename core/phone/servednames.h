#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace flatprofile {

/// Why a server does not give out a name. Names are refused, never repaired.
enum class NameRefusal {
    Empty,
    TooLong,
    BadEscape, // a percent sign that is no escape, an escape of an escape, of a separator or of a control
               // character
    NotText, // not UTF-8
    ControlCharacter,
    ForbiddenCharacter, // backslash, colon (drives, streams) and what no portable name holds
    EmptySegment, // "//": a name on another machine, or a slip
    Traversal, // "." or ".."
    Hidden, // begins with a full stop
    TrailingDotOrBlank, // Windows drops them, so two names would be one
    DeviceName, // CON, NUL, COM1 ...
    NotFound,
    NotAFile, // a folder, a device, a pipe
    OutsideRoot, // a link leads out of the folder
};

enum class NameForm {
    UrlPath, // as in an HTTP request: begins with a slash, percent escapes, perhaps a query
    PlainName, // as in a TFTP request: with or without one slash before it, no escapes
};

/// The relative name ("site/8841.xml") that a request asks for. Looks at no file.
Result<QString, NameRefusal> requestedName(QByteArrayView request, NameForm form);

/// What is given out for a name: a file, or bytes that never were one.
struct ServedContent
{
    QString path; // empty: the bytes
    QByteArray bytes;
    QByteArray contentEncoding; // for the HTTP header, mostly empty
};

/// What a server gives out: the files below a folder, one file, or one text under a name.
class ServedTree
{
public:
    ServedTree() = default; // nothing

    /// A folder or a regular file; nothing where `path` is neither.
    static std::optional<ServedTree> ofPath(const QString &path);
    static ServedTree ofBytes(const QString &name, QByteArray bytes, QByteArray contentEncoding = {});

    /// Said of every file, as the HTTP header Content-Encoding.
    void setContentEncoding(const QByteArray &coding) { m_contentEncoding = coding; }
    Result<ServedContent, NameRefusal> find(QByteArrayView request, NameForm form) const;
    QString onlyName() const { return m_onlyName; }

private:
    QString m_root; // canonical; empty: the bytes alone
    QString m_onlyName; // empty: every file below the root
    QByteArray m_bytes;
    QByteArray m_contentEncoding;
};

} // namespace flatprofile
