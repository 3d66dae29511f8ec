#include "core/script/scriptmarks.h"

#include "core/script/script.h"

#include <algorithm>

namespace flatprofile {

// More than any script may have; what is longer is marked as far as this.
static constexpr qsizetype kMostCharacters = 8 * scriptlimits::kLength;

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static void markFrequencies(QStringView text, QList<ComponentMark> &marks)
{
    int component = 0;
    for (qsizetype from = 0; from < text.size() && component < scriptlimits::kFrequencies; ++component) {
        const qsizetype comma = text.indexOf(u',', from);
        const qsizetype end = comma < 0 ? text.size() : comma;
        if (end > from)
            marks.append({ { from, end - from }, component + 1 });
        from = end + 1;
    }
}

QList<ComponentMark> componentMarks(QStringView tone)
{
    QList<ComponentMark> marks;
    tone = tone.first(std::min(tone.size(), kMostCharacters));
    const qsizetype semicolon = tone.indexOf(u';');
    markFrequencies(semicolon < 0 ? tone : tone.first(semicolon), marks);
    int slashes = 0;
    for (qsizetype at = semicolon < 0 ? tone.size() : semicolon; at < tone.size(); ++at) {
        const QChar c = tone.at(at);
        if (c == u'(' || c == u',' || c == u')' || c == u';') {
            slashes = 0;
        } else if (c == u'/') {
            ++slashes;
        } else if (slashes == 2 && isDigit(c) && !(at > 0 && isDigit(tone.at(at - 1)))
            && !(at + 1 < tone.size() && isDigit(tone.at(at + 1)))) {
            const int component = c.unicode() - u'0';
            if (component >= 1 && component <= scriptlimits::kFrequencies)
                marks.append({ { at, 1 }, component });
        }
    }
    return marks;
}

} // namespace flatprofile
