#pragma once

#include "core/document/problem.h"

#include <vector>

namespace flatprofile {

class ProfileDocument;

/// Where the characters of values stand in the text of a document. What was found out of one element is kept
/// until another one is asked for, so that many problems of one long value cost one reading of it. Valid as
/// long as the document keeps its text.
class ValuePlaces
{
public:
    explicit ValuePlaces(const ProfileDocument &document);

    /// Where the value stands: elementtext::valueSpan().
    SourceSpan whole(quint32 elementIndex);
    /// The bytes of the text that stand for a stretch of an element's value (UTF-16 units). Where comments or
    /// CDATA stand in the value: all of it.
    SourceSpan inText(quint32 elementIndex, SourceSpan part);

    /// Edits of an element's value (UTF-16 units; sorted, not overlapping) as edits of the text that change
    /// nothing else. Where markup or a fault stands in the value, or what is left would read differently:
    /// one edit that writes the value anew.
    QList<TextEdit> fixInText(quint32 elementIndex, const QList<TextEdit> &valueEdits);

    /// What exactly is wrong: the stretch of the value where the problem is about one.
    SourceSpan of(const Problem &problem);

private:
    struct Walker;

    void read(quint32 elementIndex);
    qsizetype byteAt(qsizetype unit) const; // from the beginning of the value

    const ProfileDocument &m_document;
    quint32 m_index = Element::kNone; // whose value the rest speaks of
    QByteArrayView m_raw;
    SourceSpan m_span; // of m_raw
    QString m_value;
    std::vector<std::pair<qsizetype, qsizetype>> m_marks; // (unit, byte), rising
    bool m_isFaithful = false; // each character stands for bytes of its own
};

} // namespace flatprofile
