#pragma once

#include "core/support/diagnostic.h"
#include "core/xml/element.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

namespace flatprofile {

/// Limits on what is read; beyond them the scan stops with a fault ("too-large", "too-deep", ...).
struct ScanLimits
{
    qsizetype textLength = qsizetype(1) << 30;
    int depth = 256;
    int nameLength = 1024;
    int attributes = 256; // of one tag
    qsizetype elements = 8'000'000;
    int faults = 10'000; // more are counted, not listed
};

/// What the scanner found. `elements` are in the order of their start tags. `faults` are sorted by
/// offset; their spans and fixes count bytes of the text. No fault means: a well-formed XML 1.0
/// document (with namespaces) without DOCTYPE.
struct ScanResult
{
    std::vector<Element> elements;
    std::vector<quint32> profiles; // indices of the flat-profile elements, in document order
    QList<Diagnostic> faults;
    qsizetype faultCount = 0; // of all, also of those past ScanLimits::faults
    /// Text other than blanks directly inside flat-profile: well-formed, kept, and ignored by phones.
    QList<SourceSpan> strayText;
    /// For a text whose root is missing: elements at the top level are parameters (Element::kNone as parent).
    bool rootMissing = false;

    bool wellFormed() const { return faultCount == 0; }
};

/// Reads a text from start to end and never gives up on the rest because of one fault. Codes:
/// core/xml/faults.h. A text that is well-formed is read in one pass by XML's rules alone. Any other is read
/// again with an eye to how profiles are written (parameters stand flat beside each other), so that each
/// mistake is one fault where a person would look for it.
ScanResult scan(QByteArrayView text, const ScanLimits &limits = {});

/// The attributes of an element's start tag; those that can't be read are left out (a fault told so).
QList<Attribute> attributes(QByteArrayView text, const Element &element);

} // namespace flatprofile
