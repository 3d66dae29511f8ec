#pragma once

#include "core/catalogue/catalogue.h"
#include "core/support/diagnostic.h"
#include "core/xml/element.h"

#include <QList>
#include <QString>

namespace flatprofile {

class ProfileDocument;

/// A diagnostic with its place in a profile.
struct Problem
{
    Diagnostic diagnostic; // span and fix count bytes of the document's text
    QString element; // of the parameter it speaks of; empty for a fault outside any
    ParameterId parameter = kUnknownParameter;
    quint32 elementIndex = Element::kNone;
    SourceSpan valueSpan; // UTF-16 units of the value, where the diagnostic is about a value
    QList<TextEdit> valueFix; // the fix in those units; `diagnostic.fix` is the same as edits of the text
    bool isAboutValue = false;

    bool operator==(const Problem &) const = default;
};

/// Everything that is wrong with a profile: faults of the text, values against their types, duplicates,
/// attributes, names. Sorted by place in the text. Codes: core/xml/faults.h, core/types/valuecodes.h and
/// problemcodes.h. Secrets never get into arguments.
QList<Problem> checkProfile(const ProfileDocument &document, const PhoneModel *model = nullptr);

/// The sentence for people, translated.
QString describe(const Problem &problem);
QString describeFix(const Problem &problem);

} // namespace flatprofile
