#include "core/types/splitting.h"

namespace flatprofile::checks {

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

Part Part::sliced(qsizetype from, qsizetype length) const
{
    qsizetype to = from + length;
    while (from < to && isBlank(text.at(from)))
        ++from;
    while (to > from && isBlank(text.at(to - 1)))
        --to;
    return { at + from, text.sliced(from, to - from) };
}

QList<Part> partsOf(const Part &whole, QChar separator)
{
    QList<Part> parts;
    for (qsizetype from = 0; from < whole.text.size();) {
        qsizetype end = whole.text.indexOf(separator, from);
        end = end < 0 ? whole.text.size() : end;
        Part part = whole.sliced(from, end - from);
        if (!part.text.isEmpty() || end < whole.text.size())
            parts.append(part);
        from = end + 1;
    }
    return parts;
}

Attribute attributeOf(const Part &part)
{
    Attribute attribute { part, {}, {}, false };
    const qsizetype equals = part.text.indexOf(u'=');
    if (equals <= 0)
        return attribute;
    attribute.key = part.sliced(0, equals);
    attribute.value = part.sliced(equals + 1);
    attribute.isComplete = true;
    return attribute;
}

} // namespace flatprofile::checks
