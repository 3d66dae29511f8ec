#pragma once

#include "core/support/sourcespan.h"

#include <QtGlobal>

namespace flatprofile {

/// One element of a profile's text: a small record of offsets, so that a million of them stay cheap.
/// Offsets are bytes of the UTF-8 text; texts are limited to 1 GiB (ScanLimits).
struct Element
{
    static constexpr quint32 kNone = 0xffffffff;
    static constexpr quint16 kNoTag = 0xffff;

    enum Flag : quint8 {
        SelfClosing = 0x01, // <X/>
        EndTagMissing = 0x02, // closed by what came after it; a fault says so
        Faulty = 0x04, // a fault lies inside the element's own tags or text
        HasChildren = 0x08, // elements inside: a container, not a parameter
        HasMarkup = 0x10, // comments, CDATA or processing instructions in the content
        HasEntity = 0x20, // at least one '&' in the content
    };

    quint32 start = 0; // of '<'
    quint32 startTagLength = 0; // up to and with '>'
    quint32 contentLength = 0; // between the tags; 0 for an empty-element tag
    quint32 endTagLength = 0; // "</X>" as written; 0 for an empty-element tag or a missing end tag
    quint32 parent = kNone; // index of the enclosing element
    quint16 nameLength = 0; // the name begins at start + 1
    quint16 tag = kNoTag; // for the owner: the document keeps the catalogue's id here
    quint8 flags = 0;

    bool has(Flag flag) const { return (flags & flag) != 0; }

    SourceSpan nameSpan() const { return { qsizetype(start) + 1, nameLength }; }
    SourceSpan startTagSpan() const { return { start, startTagLength }; }
    SourceSpan contentSpan() const { return { qsizetype(start) + startTagLength, contentLength }; }
    SourceSpan endTagSpan() const { return { contentSpan().end(), endTagLength }; }
    SourceSpan span() const { return { start, qsizetype(startTagLength) + contentLength + endTagLength }; }
};

/// One attribute of a start tag, in the order written.
struct Attribute
{
    SourceSpan name;
    SourceSpan value; // without the quotes
    SourceSpan whole; // name, '=', quotes and value

    bool operator==(const Attribute &) const = default;
};

} // namespace flatprofile
