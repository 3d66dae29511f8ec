#pragma once

#include "core/xml/element.h"

#include <QByteArrayView>
#include <QString>

namespace flatprofile {

/// The value that a phone reads from the bytes between the tags: comments dropped, CR and CRLF to LF,
/// outer blanks, TABs and LFs stripped, each LF one blank, then entities decoded; CDATA text takes part
/// in all but the last step ("Provisioning Formats", and the decisions of this project on the order).
/// Entities that can't be decoded stay as written, and so do tags: an element that holds elements is no parameter.
QString decodeValue(QByteArrayView content);

/// The bytes to write between the tags so that decodeValue() gives `value` back: & and < escaped, > only
/// in "]]>", outer blanks as &#32;, line breaks and TABs as character references. Characters that
/// XML can't hold are left out; see isWritableValue().
QByteArray encodeValue(QStringView value);

/// Whether XML 1.0 can hold every character of the value (no control characters, no lone surrogates).
bool isWritableValue(QStringView value);

/// Whether a parameter can be named so: XML 1.0 names without a colon, and neither flat-profile nor xml.
bool isElementName(QStringView name);

/// The text of an attribute's value with entities decoded and white space normalised.
QString decodeAttribute(QByteArrayView value);
QByteArray encodeAttribute(QStringView value, char quote = '"');

} // namespace flatprofile
