#pragma once

#include "core/support/sourcespan.h"
#include "core/support/textedit.h"

#include <QLatin1StringView>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace flatprofile {

enum class Severity {
    Error, // the documents forbid it and no phone is known to take it
    Warning, // real profiles do it against the documents, or it is probably not what was meant
    Info,
};

/// One thing that is wrong with a text: what, where and how to mend it. Codes are kebab-case, stable
/// and listed beside the function that reports them; the sentences for people are made from code and
/// arguments in one place per area, so that core reports and tests compare codes alone.
struct Diagnostic
{
    Severity severity = Severity::Error;
    QLatin1StringView code; // a string literal: "bad-entity"
    SourceSpan span;
    QStringList arguments; // what the sentence needs: names, limits; never a secret
    QList<TextEdit> fix; // edits of the same text, sorted, not overlapping; empty where there is none

    bool operator==(const Diagnostic &) const = default;
};

} // namespace flatprofile
