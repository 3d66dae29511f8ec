#include "core/document/problemplace.h"

#include "core/document/elementtext.h"
#include "core/document/profiledocument.h"
#include "core/xml/valuetext.h"

#include <algorithm>

namespace flatprofile {

namespace {

constexpr qsizetype kLongestEntity = 16; // "&#x10FFFF;" with room for zeros

/// Walks over a raw value and counts the units that its value has.
struct Walker
{
    QByteArrayView raw;
    qsizetype at = 0; // bytes
    qsizetype units = 0;

    void step()
    {
        const auto first = uchar(raw[at]);
        if (first == '&') {
            const qsizetype end = raw.sliced(at, std::min(kLongestEntity, raw.size() - at)).indexOf(';');
            const qsizetype length = end < 0 ? 1 : end + 1;
            units += std::max<qsizetype>(1, decodeValue(raw.sliced(at, length)).size());
            at += length;
            return;
        }
        if (first == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n')
            ++at;
        const qsizetype length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        at = std::min(raw.size(), at + length);
        units += length == 4 ? 2 : 1;
    }
};

} // namespace

SourceSpan valuePartInText(const ProfileDocument &document, quint32 elementIndex, SourceSpan part)
{
    const Element &element = document.scan().elements[elementIndex];
    const SourceSpan whole = elementtext::valueSpan(document.text(), element);
    if (element.has(Element::HasMarkup))
        return whole;
    Walker walker { QByteArrayView(document.text()).sliced(whole.offset, whole.length) };
    while (walker.units < part.offset && walker.at < walker.raw.size())
        walker.step();
    const qsizetype from = walker.at;
    while (walker.units < part.end() && walker.at < walker.raw.size())
        walker.step();
    return { whole.offset + from, walker.at - from };
}

SourceSpan placeInText(const ProfileDocument &document, const Problem &problem)
{
    return problem.isAboutValue && problem.elementIndex != Element::kNone
        ? valuePartInText(document, problem.elementIndex, problem.valueSpan)
        : problem.diagnostic.span;
}

} // namespace flatprofile
