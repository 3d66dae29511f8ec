#include "ui/problems/fixpreview.h"

#include "core/document/masking.h"
#include "core/document/profiledocument.h"

#include <algorithm>

namespace flatprofile {

static constexpr qsizetype kAround = 6; // bytes on each side, to know the place again
static constexpr qsizetype kLongest = 200; // what is longer is no preview

static bool isInsideCharacter(const QByteArray &text, qsizetype at)
{
    return at < text.size() && (static_cast<uchar>(text.at(at)) & 0xC0) == 0x80;
}

static bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// The stretch of all edits, widened to a few characters of the same line.
static SourceSpan stretchOf(const QByteArray &text, const QList<TextEdit> &edits)
{
    qsizetype from = edits.first().span.offset;
    qsizetype to = edits.last().span.end();
    for (qsizetype i = 0; i < kAround && from > 0 && !isLineEnd(text.at(from - 1)); ++i)
        --from;
    while (isInsideCharacter(text, from))
        ++from;
    for (qsizetype i = 0; i < kAround && to < text.size() && !isLineEnd(text.at(to)); ++i)
        ++to;
    while (isInsideCharacter(text, to))
        --to;
    return { from, to - from };
}

static bool isReadableByAll(const ProfileDocument &document, const Problem &problem)
{
    if (problem.element.isEmpty())
        return true;
    const QString value = document.state(problem.element).text;
    return !isSecretParameter(document.catalogue(), problem.element)
        && masked(document.catalogue(), problem.element, value) == value;
}

FixWords wordsOfFix(const ProfileDocument &document, const Problem &problem)
{
    const QList<TextEdit> &edits = problem.diagnostic.fix;
    const QByteArray &text = document.text();
    if (edits.isEmpty() || edits.last().span.end() > text.size() || !isReadableByAll(document, problem))
        return {};
    const SourceSpan stretch = stretchOf(text, edits);
    if (stretch.length > kLongest)
        return {};
    QByteArray after = text.mid(stretch.offset, stretch.length);
    const QString before = QString::fromUtf8(after).simplified();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        after.replace(edit->span.offset - stretch.offset, edit->span.length, edit->replacement);
    return { before, QString::fromUtf8(after).simplified() };
}

} // namespace flatprofile
