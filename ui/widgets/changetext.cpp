#include "ui/widgets/changetext.h"

using namespace Qt::StringLiterals;

namespace flatprofile {

static constexpr qsizetype kKeptBefore = 28; // characters that are the same, before the stretch
static constexpr qsizetype kKeptAfter = 60;
static constexpr qsizetype kLongestStretch = 400;

static QString inOneLine(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QChar(0x21b5);
        else if (c == u'\t')
            c = u' ';
    }
    return text;
}

static qsizetype sameAtStart(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < qMin(a.size(), b.size()) && a.at(same) == b.at(same))
        ++same;
    return same > 0 && a.at(same - 1).isHighSurrogate() ? same - 1 : same;
}

static qsizetype sameAtEnd(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < qMin(a.size(), b.size()) && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
        ++same;
    return same > 0 && a.at(a.size() - same).isLowSurrogate() ? same - 1 : same;
}

ChangeText changeText(const QString &before, const QString &after)
{
    const QString a = inOneLine(before);
    const QString b = inOneLine(after);
    const qsizetype start = sameAtStart(a, b);
    const qsizetype end = sameAtEnd(QStringView(a).sliced(start), QStringView(b).sliced(start));
    qsizetype from = qMax<qsizetype>(0, start - kKeptBefore);
    if (from <= 2) // no room won
        from = 0;
    else if (a.at(from).isLowSurrogate())
        --from;
    const QString head = (from > 0 ? QStringLiteral("\u2026") : QString()) + a.mid(from, start - from);
    qsizetype kept = qMin(end, kKeptAfter);
    if (kept < end && end - kept > 2 && a.at(a.size() - end + kept).isLowSurrogate())
        --kept;
    else if (end - kept <= 2)
        kept = end;
    const QString tail = a.mid(a.size() - end, kept) + (kept < end ? QStringLiteral("\u2026") : QString());
    const auto stretch = [&](const QString &text) {
        const qsizetype length = text.size() - start - end;
        return length <= kLongestStretch ? text.mid(start, length)
                                         : text.mid(start, kLongestStretch) + QChar(0x2026);
    };
    const QString was = stretch(a);
    const QString is = stretch(b);
    return { head + was + tail, head + is + tail, head.size(), was.size(), is.size() };
}

} // namespace flatprofile
