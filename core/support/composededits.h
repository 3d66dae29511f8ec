#pragma once

#include "core/support/textedit.h"

#include <QList>

#include <vector>

namespace flatprofile {

/// `text` with the edits (sorted, not overlapping) made.
QByteArray withEdits(QByteArray text, const QList<TextEdit> &edits);

/// Several rounds of edits as one: each round speaks of the text that the rounds before it left. Linear in
/// the number of edits for each round.
class ComposedEdits
{
public:
    explicit ComposedEdits(QByteArray original);

    const QByteArray &text() const { return m_text; } // as the rounds so far leave it
    void add(const QList<TextEdit> &round); // sorted, not overlapping

    /// The rounds as edits of the original: sorted, not overlapping, none that changes nothing.
    QList<TextEdit> edits() const;

private:
    /// A stretch of the present text: of the original at `offset`, or else `inserted`.
    struct Piece
    {
        qsizetype offset = -1;
        qsizetype length = 0;
        QByteArray inserted;
    };

    QByteArray m_original;
    QByteArray m_text;
    std::vector<Piece> m_pieces;
};

} // namespace flatprofile
