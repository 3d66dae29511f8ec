// Where the parts of an element stand and how new ones are written; shared by the functions that make edits.

#pragma once

#include "core/document/parameterstate.h"
#include "core/support/textedit.h"
#include "core/xml/element.h"

#include <QByteArrayView>
#include <QList>

namespace flatprofile {

class ProfileDocument;

namespace elementtext {

/// The stretch of a content that is the value: without outer blanks, comments and instructions before and
/// after it.
SourceSpan valueSpan(QByteArrayView text, const Element &element);

/// "/>" of an empty-element tag with the blanks before it.
SourceSpan emptyTagEnd(QByteArrayView text, const Element &element);

/// The element alone on its line or lines: what a removal takes along, the line end before it and blanks
/// around it. Just the element's own span where something else shares the line.
SourceSpan lineSpan(QByteArrayView text, SourceSpan element);

/// Whether only blanks stand before it on its line; `indentation` gets them.
bool beginsLine(QByteArrayView text, qsizetype offset, QByteArrayView *indentation);

QByteArrayView lineEnding(QByteArrayView text); // the first one of the text, "\n" where it has none

/// What stands between the tags for a state with a content; `""` for EmptyString.
QByteArray contentFor(const ParameterState &state);

/// A whole element; `access` is left out where empty.
QByteArray newElement(const QByteArray &name, const ParameterState &state, const QByteArray &access);

} // namespace elementtext
} // namespace flatprofile
