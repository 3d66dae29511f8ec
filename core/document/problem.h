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

/// Everything that is wrong with a profile and not ignored by a comment in it: see ProfileChecker, which does
/// the same for many profiles, or often.
QList<Problem> checkProfile(const ProfileDocument &document, const PhoneModel *model = nullptr);

/// The sentence for people, translated.
QString describe(const Problem &problem);
QString describeFix(const Problem &problem);
/// What the code stands for, without a profile at hand: the sentence with its gaps left open.
QString describeCode(QLatin1StringView code);
/// Whether a profile can have a problem of this code.
bool isProblemCode(QLatin1StringView code);

} // namespace flatprofile
