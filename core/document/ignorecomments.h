#pragma once

#include "core/document/problem.h"
#include "core/support/textedit.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace flatprofile {

class ProfileDocument;

/// A comment that says which problems of its file are meant to be so:
///
///     <!-- flatprofile: ignore CODE -->
///     <!-- flatprofile: ignore CODE Element Element -->
///
/// It stands anywhere in the file and counts for the whole of it; with names, for those elements alone. A
/// text that is not well-formed can't be ignored: a phone may refuse the file, whatever a comment says.
struct IgnoreComment
{
    struct Word
    {
        QString text;
        SourceSpan span; // bytes of the text
    };

    SourceSpan span; // with its brackets
    Word code; // empty where none is named
    QList<Word> elements; // none: all
};

/// At most kMostIgnoreComments; what comes after them counts for nothing.
QList<IgnoreComment> ignoreComments(QByteArrayView text);
inline constexpr qsizetype kMostIgnoreComments = 1000;

/// Takes the problems that a comment ignores out of `problems`, and adds those of the comments themselves:
/// what ignores nothing, or can't be ignored. `judgesModel`: a phone is known, so that problems with it were
/// looked for.
QList<Problem> takeIgnored(const ProfileDocument &document, QList<Problem> &problems, bool judgesModel);

/// Writes such a comment, or adds the element to one that is there; without an element, for all of the file.
/// Nothing where the code can't be ignored, or where it already is.
QList<TextEdit> editsToIgnore(
    const ProfileDocument &document, QLatin1StringView code, const QString &element = {});

/// Takes back what ignores this code of this element: its name in a comment, and any comment that ignores the
/// code in all of the file. A comment left without purpose goes with its line. Nothing where none does.
QList<TextEdit> editsToStopIgnoring(
    const ProfileDocument &document, QLatin1StringView code, const QString &element = {});

} // namespace flatprofile
