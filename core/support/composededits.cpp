#include "core/support/composededits.h"

namespace flatprofile {

QByteArray withEdits(QByteArray text, const QList<TextEdit> &edits)
{
    if (edits.isEmpty())
        return text;
    QByteArray result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const TextEdit &edit : edits) {
        result += QByteArrayView(text).sliced(from, edit.span.offset - from);
        result += edit.replacement;
        from = edit.span.end();
    }
    return result += QByteArrayView(text).sliced(from);
}

ComposedEdits::ComposedEdits(QByteArray original)
    : m_original(std::move(original))
    , m_text(m_original)
{
    m_pieces.push_back({ 0, m_original.size(), {} });
}

void ComposedEdits::add(const QList<TextEdit> &round)
{
    std::vector<Piece> next;
    std::size_t at = 0;
    qsizetype within = 0; // of the piece at `at`
    // Takes `count` units of the present text, into `next` or away.
    const auto take = [&](qsizetype count, bool keep) {
        while (count > 0) {
            const Piece &piece = m_pieces[at];
            const qsizetype step = std::min(count, piece.length - within);
            if (keep && step > 0) {
                const bool isOriginal = piece.offset >= 0;
                next.push_back({ isOriginal ? piece.offset + within : -1, step,
                    isOriginal ? QByteArray() : piece.inserted.sliced(within, step) });
            }
            within += step;
            count -= step;
            if (within == piece.length) {
                ++at;
                within = 0;
            }
        }
    };
    qsizetype from = 0;
    for (const TextEdit &edit : round) {
        take(edit.span.offset - from, true);
        take(edit.span.length, false);
        if (!edit.replacement.isEmpty())
            next.push_back({ -1, edit.replacement.size(), edit.replacement });
        from = edit.span.end();
    }
    take(m_text.size() - from, true);
    m_pieces = std::move(next);
    m_text = withEdits(std::move(m_text), round);
}

QList<TextEdit> ComposedEdits::edits() const
{
    QList<TextEdit> result;
    qsizetype reached = 0; // of the original
    QByteArray inserted;
    const auto close = [&](qsizetype upTo) {
        const TextEdit edit { { reached, upTo - reached }, inserted };
        if (QByteArrayView(m_original).sliced(reached, upTo - reached) != QByteArrayView(inserted))
            result.append(edit);
        inserted.clear();
    };
    for (const Piece &piece : m_pieces) {
        if (piece.offset < 0) {
            inserted += piece.inserted;
            continue;
        }
        if (piece.offset > reached || !inserted.isEmpty())
            close(piece.offset);
        reached = piece.offset + piece.length;
    }
    if (m_original.size() > reached || !inserted.isEmpty())
        close(m_original.size());
    return result;
}

} // namespace flatprofile
